import type { Link, Provider, ProviderKind } from '../../vocabulary.ts';
import { html } from '../html.ts';
import { judge, type Model } from '../model.ts';
import type { Page } from '../page.ts';
import { crumbs, entryList, links, replies } from './parts.ts';

const part = 'providers/index.html';

const kindWords: Readonly<Record<ProviderKind, string>> = {
  mailbox: 'mailbox provider', gateway: 'mail gateway', 'sending-service': 'sending service', mta: 'mail server software',
};
const kinds: readonly (readonly [ProviderKind, string])[] = [
  ['mailbox', 'Mailbox providers'], ['gateway', 'Mail gateways'], ['sending-service', 'Sending services'], ['mta', 'Mail server software'],
];

export function providersPage(model: Model): Page {
  return {
    path: part, part,
    title: 'Providers and their replies',
    description: 'Mailbox providers, gateways and sending services: how to recognise their replies, and where to turn to.',
    main: html`<h1>Providers</h1>
<p class="lead">How to recognise whose reply it is, where the postmaster’s pages are, and what each writes in its own way.</p>
${kinds.map(([kind, heading]) => {
  const list = model.providers.filter((provider) => provider.kind === kind);
  return list.length > 0 && html`<section><h2>${heading}</h2><ul class="names">
${list.map(({ id, name }) => html`<li><a href="${id}.html">${name}</a></li>`)}
</ul></section>`;
})}`,
  };
}

export function providerPage(provider: Provider, model: Model): Page {
  const { id, name, kind, hosts, rules } = provider;
  const entries = model.ofProvider(id);
  const samples = rules.flatMap((rule) => rule.samples.slice(0, 1)).map(judge).filter(({ text }) => text !== '');
  const contacts = contactsOf(provider);
  return {
    path: `providers/${id}.html`, part,
    title: `${name}: bounces and what they mean`,
    description: `${name}, ${kindWords[kind]}: its error replies, their meaning, and its postmaster pages.`,
    main: html`<article>
${crumbs([['Providers', part]], '../')}
<p class="tags"><span>${kindWords[kind]}</span></p>
<h1>${name}</h1>
${contacts.length > 0 && html`<section><h2>Where to turn to</h2>${links(contacts)}</section>`}
${hosts.length > 0 && html`<section><h2>Its hosts</h2><p>Replies of these hosts, and mail exchangers below these names, are ${name}’s.</p>
<ul class="hosts">${hosts.map((host) => html`<li><code>${host}</code></li>`)}</ul></section>`}
${entries.length > 0 && html`<section><h2>In the reference</h2>${entryList(entries, '../')}</section>`}
${samples.length > 0 && html`<section><h2>Replies of its own</h2>
<p class="aside">In our wording. The verdicts are computed by the library.</p>${replies(samples, '../')}</section>`}
</article>`,
  };
}

export function contactsOf({ links: { postmaster, errors, delisting, feedbackLoop } }: Provider): Link[] {
  const contacts: readonly (readonly [string, string | undefined])[] = [
    ['Postmaster page', postmaster], ['What its replies mean', errors], ['Request removal of a block', delisting],
    ['Feedback loop', feedbackLoop],
  ];
  return contacts.flatMap(([title, url]) => (url === undefined ? [] : [{ title, url }]));
}
