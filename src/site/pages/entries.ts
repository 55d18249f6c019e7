import type { Entry } from '../../reference.ts';
import type { Findable } from '../client/find-pages.ts';
import { html, trusted, type Html } from '../html.ts';
import type { Model } from '../model.ts';
import type { Page } from '../page.ts';
import { entryList } from './parts.ts';

interface Group {
  readonly id: string;
  readonly heading: string;
  readonly told: string;
  readonly entries: readonly Entry[];
}

/** All entries in groups, and the search box. */
export function entriesPage(model: Model, findable: readonly Findable[], script: string): Page {
  const groups = groupsOf(model);
  return {
    path: 'reference/index.html',
    part: 'reference/index.html',
    title: 'SMTP error reference',
    description: 'Every SMTP reply code, enhanced status code and provider reply: its meaning, senders and causes, and how to fix it.',
    script,
    main: html`<h1>SMTP error reference</h1>
<p class="lead">${model.entries.length} entries: what each reply means, who sends it, why it happens, how to fix it, and what the library
makes of it.</p>
<form class="search" role="search">
<label for="search">Search codes, words and names</label>
<input type="search" id="search" autocomplete="off" autocapitalize="off" spellcheck="false"
 placeholder="5.7.26, mailbox full, gmail dmarc …" aria-describedby="search-help">
<p id="search-help" class="aside">Answers as you type. <kbd>/</kbd> to search, <kbd>↓</kbd> to the results, <kbd>Esc</kbd> to clear.</p>
<p id="search-status" class="aside" role="status"></p>
</form>
<ol id="results" class="results" hidden></ol>
<div id="all">
<nav class="jump" aria-label="Groups"><ul>
${groups.map(({ id, heading, entries }) => html`<li><a href="#${id}">${heading}</a> ${entries.length}</li>`)}
</ul></nav>
${groups.map(({ id, heading, told, entries }) => html`<section id="${id}"><h2>${heading}</h2><p class="aside">${told}</p>
${id === 'providers' ? byProvider(entries, model) : entryList(entries, '../')}</section>`)}
</div>
<script type="application/json" id="pages">${trusted(JSON.stringify(findable).replaceAll('<', '\\u003c'))}</script>`,
  };
}

function groupsOf({ entries }: Model): Group[] {
  const codes = (persistence: Entry['persistence']) =>
    entries.filter((entry) => entry.group.endsWith('-code') && entry.persistence === persistence);
  const ofGroup = (wanted: Entry['group']) => entries.filter(({ group }) => group === wanted);
  const groups: readonly (readonly [id: string, heading: string, told: string, entries: readonly Entry[]])[] = [
    ['permanent', 'Permanent', 'The next attempt fails too, as things stand. That is seldom the recipient’s fault.', codes('permanent')],
    ['transient', 'Transient', 'A later attempt may pass. Keep the recipient.', codes('transient')],
    ['either', 'Permanent or transient', 'The first digit or the words decide.', codes('either')],
    ['providers', 'Provider-specific', 'Replies that one receiver writes in its own way.', ofGroup('provider')],
    ['blocklists', 'Block lists', 'Refusals that name a block list.', ofGroup('blocklist')],
    ['success', 'Not errors', 'Replies of a dialogue that goes well.', codes('success')],
  ];
  return groups.filter(([, , , list]) => list.length > 0).map(([id, heading, told, list]) => ({ id, heading, told, entries: list }));
}

function byProvider(entries: readonly Entry[], model: Model): Html {
  const ids = [...new Set(entries.map(({ provider }) => provider ?? ''))];
  const named = ids.map((id) => ({ id, name: model.provider(id)?.name ?? 'Others' })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return html`${named.map(({ id, name }) => html`<h3>${id === '' ? name : html`<a href="../providers/${id}.html">${name}</a>`}</h3>
${entryList(entries.filter((entry) => (entry.provider ?? '') === id), '../')}`)}`;
}
