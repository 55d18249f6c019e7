import type { Blocklist, BlocklistKind, Link } from '../../vocabulary.ts';
import { html } from '../html.ts';
import { judge, type Model } from '../model.ts';
import type { Page } from '../page.ts';
import { columns, crumbs, entryList, links, replies } from './parts.ts';

const part = 'blocklists/index.html';

export const listedKinds: Readonly<Record<BlocklistKind, string>> = {
  ip: 'IP addresses', domain: 'domains', url: 'links', mixed: 'addresses and domains',
};

export function blocklistsPage({ blocklists }: Model): Page {
  return {
    path: part, part,
    title: 'Block lists',
    description: 'Block lists that bounces name: what they list, where to look an address up and where to ask for removal.',
    main: html`<h1>Block lists</h1>
<p class="lead">The lists that refusals name. A listing is never the recipient’s fault: keep the address, and get the sender off the
list.</p>
<div class="table" tabindex="0" role="region" aria-label="Block lists"><table>
<thead><tr>${columns(['List', 'Operator', 'Lists', 'Status', 'Links'])}</tr></thead>
<tbody>${blocklists.map((list) => html`
<tr class="${list.status}"><th scope="row"><a href="${list.id}.html">${list.name}</a></th><td>${list.operator}</td>
<td>${listedKinds[list.kind]}</td><td>${list.status}</td><td>${whereTo(list).map(({ short, url }) => html`
<a href="${url}" rel="noreferrer">${short}<span class="sr">: ${list.name}</span></a>`)}</td></tr>`)}
</tbody></table></div>`,
  };
}

export function blocklistPage(list: Blocklist, model: Model): Page {
  const { id, name, operator, kind, status, zones } = list;
  const entries = model.ofBlocklist(id);
  const [zone] = zones;
  const where = whereTo(list);
  return {
    path: `blocklists/${id}.html`, part,
    title: `${name} · Block lists`,
    description: `${name} by ${operator}: what it lists, where to look up and how to ask for removal.`,
    main: html`<article>
${crumbs([['Block lists', part]], '../')}
<p class="tags"><span>${status === 'active' ? 'active' : 'retired'}</span> <span>block list of ${listedKinds[kind]}</span></p>
<h1>${name}</h1>
<dl class="facts">
<div><dt>Operator</dt><dd>${operator}</dd></div>
<div><dt>Lists</dt><dd>${listedKinds[kind]}</dd></div>
${zones.length > 0 && html`<div><dt>Zones</dt><dd>${zones.map((host) => html`<code>${host}</code> `)}</dd></div>`}
</dl>
${status === 'retired' && html`<p>The list has ended, and there is nobody to ask for removal. A receiver that still asks it has to take it
out of its configuration: tell its postmaster.</p>`}
${where.length > 0 && html`<section><h2>Where to turn to</h2>${links(where)}</section>`}
${zone !== undefined && html`<section><h2>How it sounds</h2>${replies([judge(sampleOf(kind, zone))], '../')}</section>`}
${entries.length > 0 && html`<section><h2>In the reference</h2>${entryList(entries, '../')}</section>`}
</article>`,
  };
}

interface Door extends Link {
  /** For a table. */
  readonly short: string;
}

function whereTo({ lookupUrl, delistUrl }: Blocklist): Door[] {
  return [
    ...(lookupUrl === null ? [] : [{ title: 'Look an address up', short: 'look up', url: lookupUrl }]),
    ...(delistUrl === null || delistUrl === lookupUrl ? [] : [{ title: 'Ask for removal', short: 'removal', url: delistUrl }]),
  ];
}

function sampleOf(kind: BlocklistKind, zone: string): string {
  const listed = kind === 'ip' || kind === 'mixed' ? 'Client host [192.0.2.10]' : 'Sender domain example.com';
  return `554 5.7.1 Service unavailable; ${listed} blocked using ${zone}`;
}
