import { html } from '../html.ts';
import type { CategoryOnSite, Model } from '../model.ts';
import type { Page } from '../page.ts';
import { faultWords, mailboxWords } from '../client/words.ts';
import { columns, crumbs, entryList, links, replies } from './parts.ts';

const part = 'categories/index.html';

export function categoriesPage({ categories }: Model): Page {
  return {
    path: part, part,
    title: 'Categories of bounces',
    description: 'What can go wrong with a message, and whether the recipient should be suppressed.',
    main: html`<h1>Categories</h1>
<p class="lead">What can go wrong, whose side has to change, and whether to stop mailing the address.</p>
<div class="table" tabindex="0" role="region" aria-label="Categories"><table>
<thead><tr>${columns(['Category', 'Meaning', 'Outcome', 'Whose side', 'Recipient'])}</tr></thead>
<tbody>${categories.map(({ name, meaning, outcome, fault, suppress }) => html`
<tr><th scope="row"><a href="${name}.html">${name}</a></th><td>${meaning}</td>
<td><span class="${outcome}">${outcome === 'by-code' ? 'by the code' : outcome}</span></td><td>${faultWords[fault]}</td>
<td><span class="${suppress ? 'suppress' : 'keep'}">${suppress ? 'suppress' : 'keep'}</span></td></tr>`)}
</tbody></table></div>`,
  };
}

export function categoryPage(category: CategoryOnSite, model: Model): Page {
  const { name, meaning, outcome, fault, suppress, recipientStatus, remediation, samples, foreignSamples } = category;
  const entries = model.ofCategory(name);
  return {
    path: `categories/${name}.html`, part,
    title: `${name} · Categories of bounces`,
    description: meaning,
    main: html`<article>
${crumbs([['Categories', part]], '../')}
<h1>${name}</h1>
<p class="lead">${meaning}</p>
<dl class="facts">
<div><dt>Outcome</dt><dd><span class="${outcome}">${outcome === 'by-code' ? 'by the code’s first digit' : outcome}</span></dd></div>
<div><dt>Recipient</dt>
<dd><span class="${suppress ? 'suppress' : 'keep'}">${suppress ? 'suppress, where the outcome is permanent' : 'keep'}</span></dd></div>
<div><dt>Whose side</dt><dd>${faultWords[fault]}</dd></div>
<div><dt>Mailbox</dt><dd>${mailboxWords[recipientStatus]}</dd></div>
<div><dt>Next action</dt><dd><code>${remediation.action}</code></dd></div>
</dl>
<section><h2>What to do</h2><p>${remediation.summary}</p>
<ol class="steps">${remediation.steps.map((step) => html`<li><p>${step}</p></li>`)}</ol>
${remediation.links.length > 0 && links(remediation.links)}</section>
${entries.length > 0 && html`<section><h2>In the reference</h2>${entryList(entries, '../')}</section>`}
${samples.length > 0 && html`<section><h2>How it sounds</h2>${replies(samples, '../')}</section>`}
${foreignSamples.length > 0 && html`<section><h2>In other languages</h2>${replies(foreignSamples, '../')}</section>`}
</article>`,
  };
}
