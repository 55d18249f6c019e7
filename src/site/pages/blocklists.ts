import type { Blocklist, BlocklistKind, Link } from '../../vocabulary.ts';
import { html } from '../html.ts';
import { judge, type Model } from '../model.ts';
import type { Page } from '../page.ts';
import { crumbs, entryList, links, replies } from './parts.ts';

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
<p class="lead">The lists that refusals name. A listing is never the recipient’s fault: keep the address, and get the sender off the list.</p>
<div class="table" tabindex="0" role="region" aria-label="Block lists"><table class="wide"><thead><tr><th scope="col">List</th><th scope="col">Operator</th><th scope="col">Lists</th><th scope="col">Status</th><th scope="col">Links</th></tr></thead><tbody>
${blocklists.map(({ id, name, operator, kind, status, lookupUrl, delistUrl }) => html`<tr class="${status}"><th scope="row"><a href="${id}.html">${name}</a></th><td>${operator}</td><td>${listedKinds[kind]}</td><td>${status}</td>
<td>${lookupUrl !== null && html`<a href="${lookupUrl}" rel="noreferrer">look up<span class="sr"> in ${name}</span></a> `}${delistUrl !== null && delistUrl !== lookupUrl && html`<a href="${delistUrl}" rel="noreferrer">removal<span class="sr"> from ${name}</span></a>`}</td></tr>`)}
</tbody></table></div>`,
  };
}

export function blocklistPage(list: Blocklist, model: Model): Page {
  const { id, name, operator, kind, status, zones, lookupUrl, delistUrl } = list;
  const entries = model.ofBlocklist(id);
  const [zone] = zones;
  const where: Link[] = [
    ...(lookupUrl === null ? [] : [{ title: 'Look an address up', url: lookupUrl }]),
    ...(delistUrl === null || delistUrl === lookupUrl ? [] : [{ title: 'Ask for removal', url: delistUrl }]),
  ];
  return {
    path: `blocklists/${id}.html`, part,
    title: `${name} · Block lists`,
    description: `${name} by ${operator}: what it lists, where to look up and how to ask for removal.`,
    main: html`<article>
${crumbs([['Block lists', part]], '../')}
<p class="tags"><span>${status === 'active' ? 'active' : 'retired'}</span> <span>block list of ${listedKinds[kind]}</span></p>
<h1>${name}</h1>
<dl class="facts"><div><dt>Operator</dt><dd>${operator}</dd></div><div><dt>Lists</dt><dd>${listedKinds[kind]}</dd></div>
${zones.length > 0 && html`<div><dt>Zones</dt><dd>${zones.map((name_) => html`<code>${name_}</code> `)}</dd></div>`}</dl>
${status === 'retired' && html`<p>The list has ended, and there is nobody to ask for removal. A receiver that still asks it has to take it out of its
configuration: tell its postmaster.</p>`}
${where.length > 0 && html`<section><h2>Where to turn to</h2>${links(where)}</section>`}
${zone !== undefined && html`<section><h2>How it sounds</h2>${replies([judge(sampleOf(kind, zone))], '../')}</section>`}
${entries.length > 0 && html`<section><h2>In the reference</h2>${entryList(entries, '../')}</section>`}
</article>`,
  };
}

function sampleOf(kind: BlocklistKind, zone: string): string {
  const listed = kind === 'ip' || kind === 'mixed' ? 'Client host [192.0.2.10]' : 'Sender domain example.com';
  return `554 5.7.1 Service unavailable; ${listed} blocked using ${zone}`;
}
