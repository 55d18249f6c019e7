import { sectionsOf, type Section } from '../../reference/sections.ts';
import type { Entry } from '../../reference.ts';
import { html, type Html } from '../html.ts';
import { judge, type Model } from '../model.ts';
import { rootFrom, type Page } from '../page.ts';
import { crumbs, entryList, groupWords, headingParts, inline, links, persistenceWords, prose, replies } from './parts.ts';

export const entryPath = (id: string): string => `reference/${id}.html`;

/** One entry of the reference, with what comes before and after it. */
export function entryPage(entry: Entry, model: Model, before: Entry | undefined, after: Entry | undefined): Page {
  const path = entryPath(entry.id);
  const root = rootFrom(path);
  const { code, name } = headingParts(entry);
  const sections = sectionsOf(entry);
  const provider = entry.provider === undefined ? null : model.provider(entry.provider);
  const ofProvider = provider === null ? [] : [[provider.name, `providers/${provider.id}.html`] as const];
  return {
    path,
    part: 'reference/index.html',
    title: `${entry.title} · SMTP error reference`,
    description: entry.summary,
    main: html`<article class="entry">
<header>
${crumbs([['Reference', 'reference/index.html'], ...ofProvider], root)}
<p class="tags"><span class="${entry.persistence}">${persistenceWords[entry.persistence]}</span> <span>${groupWords[entry.group]}</span></p>
<h1>${code !== null && html`<span class="${code.length > 9 ? 'code long' : 'code'}">${code}</span> `}<span class="name">${name}</span></h1>
<p class="lead">${inline(entry.summary)}</p>
${entry.reviewed !== undefined && reviewed(entry.reviewed)}
</header>
<nav class="contents" aria-label="On this page"><h2>On this page</h2><ol>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
</ol></nav>
<div class="body">
${sections.map((section) => html`<section id="${section.id}" class="${section.id} ${section.kind}"><h2>${section.heading}</h2>
${bodyOf(section, model, root)}</section>`)}
</div>
<nav class="siblings" aria-label="Other entries">
${before === undefined ? html`<span></span>` : html`<a rel="prev" href="${before.id}.html"><span>Before</span> ${before.title}</a>`}
${after === undefined ? null : html`<a rel="next" href="${after.id}.html"><span>After</span> ${after.title}</a>`}
</nav>
</article>`,
  };
}

function bodyOf(section: Section, model: Model, root: string): Html {
  switch (section.kind) {
    case 'text':
      return prose(section.text);
    case 'steps':
      return html`<ol class="steps">
${section.steps.map(({ heading, text }) => html`<li>${heading !== undefined && html`<h3>${heading}</h3>`}${prose(text)}</li>`)}
</ol>`;
    case 'variants':
      return html`${section.variants.map(({ provider, name, example, why, resolve }) => html`<div class="variant" id="at-${provider}">
<h3><a href="${root}providers/${provider}.html">${name}</a></h3>
${replies([judge({ text: example })], root)}
<h4>Why it is sent</h4>${prose(why)}<h4>How to resolve it</h4>${prose(resolve)}</div>`)}`;
    case 'examples':
      return html`<p class="aside">The verdicts are computed by the library.</p>
${replies(section.examples.map(({ text }) => judge(text)), root)}`;
    case 'questions':
      return html`${section.questions.map(({ question, answer }) => html`<h3>${question}</h3>${prose(answer)}`)}`;
    case 'links':
      return links(section.links);
    case 'entries':
      return entryList(section.ids.flatMap((id) => model.entry(id) ?? []), root);
  }
}

const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const reviewed = (iso: string): Html =>
  html`<p class="reviewed">Last reviewed <time datetime="${iso}">${date.format(new Date(iso))}</time></p>`;
