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
  return html`${spansOf(text).map((span) => (span.url === undefined ? span.text : html`<a href="${span.url}" rel="noreferrer">${span.text}</a>`))}`;
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
    ...(command === undefined ? [] : [`in reply to ${command}`]), ...(remoteHost === undefined ? [] : [`from ${remoteHost}`]),
    ...(replyCode === undefined ? [] : [`code ${replyCode}`]), ...(enhancedCode === undefined ? [] : [`status ${enhancedCode}`]),
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
    return html`<li><a href="${root}reference/${entry.id}.html">${code === null ? null : html`<span class="code">${code}</span> `}<span class="name">${name}</span></a>
<p>${entry.summary}</p></li>`;
  })}</ul>`;
}

/** '502 Command not implemented' → code and name. */
export function titleParts({ title }: Entry): { code: string | null; name: string } {
  const [, code, name] = /^((?:\d{3} )?(?:\d{3}|[X245]\.\d+\.\d+)) (.+)$/.exec(title) ?? [];
  return code === undefined || name === undefined ? { code: null, name: title } : { code, name };
}

export function crumbs(steps: readonly (readonly [name: string, path: string])[], root: string): Html {
  return html`<nav class="crumbs" aria-label="Breadcrumbs"><ol>${steps.map(([name, path]) => html`<li><a href="${root}${path}">${name}</a></li>`)}</ol></nav>`;
}

export const persistenceWords: Readonly<Record<Entry['persistence'], string>> = {
  permanent: 'Permanent', transient: 'Transient', either: 'Permanent or transient', success: 'Not an error',
};

export const groupWords: Readonly<Record<Entry['group'], string>> = {
  'reply-code': 'reply code', 'enhanced-code': 'enhanced status code', provider: 'provider reply', blocklist: 'block list reply', category: 'category',
};
