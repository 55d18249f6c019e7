/** What several kinds of page show. */
import { spansOf } from '../../reference/spans.ts';
import type { Entry } from '../../reference.ts';
import type { Link, Verdict } from '../../vocabulary.ts';
import { html, type Html } from '../html.ts';
import { shared, type Judged } from '../model.ts';

/** Words with links as [title](https://…). */
export function prose(text: string): Html {
  return html`<p>${inline(text)}</p>`;
}

export function inline(text: string): Html {
  const spans = spansOf(text);
  return html`${spans.map(({ text: words, url }) => (url === undefined ? words : html`<a href="${url}" rel="noreferrer">${words}</a>`))}`;
}

/** 'permanent · command-not-supported · keep the recipient' */
export function verdictLine({ outcome, category, suppressRecipient }: Verdict, root: string): Html {
  return html`<p class="verdict"><span class="${outcome}">${outcome}</span>
<a href="${root}categories/${category}.html">${category}</a>
<span class="${suppressRecipient ? 'suppress' : 'keep'}">${suppressRecipient ? 'suppress' : 'keep'} the recipient</span></p>`;
}

export function replies(samples: readonly Judged[], root: string): Html {
  return html`<ul class="replies">${samples.map(({ text, input, verdict }) => html`<li><pre>${text}</pre>
${aside(input)}${verdictLine(verdict, root)}
<a class="read" href="${root}index.html${shared(text)}">Read it<span class="sr"> on the front page: ${text}</span></a></li>`)}</ul>`;
}

function aside({ command, remoteHost, replyCode, enhancedCode }: Judged['input']): Html | null {
  const known = [
    ...(command === undefined ? [] : [`in reply to ${command}`]),
    ...(remoteHost === undefined ? [] : [`from ${remoteHost}`]),
    ...(replyCode === undefined ? [] : [`code ${replyCode}`]),
    ...(enhancedCode === undefined ? [] : [`status ${enhancedCode}`]),
  ];
  return known.length === 0 ? null : html`<p class="aside">${known.join(', ')}</p>`;
}

export function links(list: readonly Link[]): Html {
  return html`<ul class="links">${list.map(({ title, url }) => html`<li><a href="${url}" rel="noreferrer">${title}</a></li>`)}</ul>`;
}

/** A list of entries: code, title, summary. */
export function entryList(entries: readonly Entry[], root: string): Html {
  return html`<ul class="entries">${entries.map((entry) => {
    const { code, name } = titleParts(entry);
    return html`<li>
<a href="${root}reference/${entry.id}.html">${code !== null && html`<span class="code">${code}</span> `}<span
 class="name">${name}</span></a>
<p>${inline(entry.summary)}</p></li>`;
  })}</ul>`;
}

/** Headings of a table. */
export const columns = (names: readonly string[]): Html => html`${names.map((name) => html`<th scope="col">${name}</th>`)}`;

/** '502 Command not implemented' → code and name, for a list. */
export function titleParts({ title }: Entry): { code: string | null; name: string } {
  const [, code, name] = /^((?:\d{3} )?(?:\d{3}|[X245]\.\d+\.\d+)) (.+)$/.exec(title) ?? [];
  return code === undefined || name === undefined ? { code: null, name: title } : { code, name };
}

/** Also 'Gmail 550 5.7.26 This mail …' → 'Gmail 550 5.7.26' and the rest, for a heading. */
export function headingParts(entry: Entry): { code: string | null; name: string } {
  const parts = titleParts(entry);
  if (parts.code !== null || entry.provider === undefined) return parts;
  const [, code, name] = /^([A-Z][A-Za-z0-9. ]{0,30}? (?:(?:\d{3}|[245]\.\d+\.\d+)(?: \/)? )+)([A-Za-z].{3,})$/.exec(entry.title) ?? [];
  return code === undefined || name === undefined ? parts : { code: code.trim(), name: name.charAt(0).toUpperCase() + name.slice(1) };
}

export function crumbs(steps: readonly (readonly [name: string, path: string])[], root: string): Html {
  return html`<nav class="crumbs" aria-label="Breadcrumbs"><ol>
${steps.map(([name, path]) => html`<li><a href="${root}${path}">${name}</a></li>`)}
</ol></nav>`;
}

export const persistenceWords: Readonly<Record<Entry['persistence'], string>> = {
  permanent: 'Permanent', transient: 'Transient', either: 'Permanent or transient', success: 'Not an error',
};

export const groupWords: Readonly<Record<Entry['group'], string>> = {
  'reply-code': 'reply code', 'enhanced-code': 'enhanced status code', provider: 'provider reply', blocklist: 'block list reply',
  category: 'category',
};
