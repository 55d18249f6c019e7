/** A verdict as elements: what to do with the recipient first, then why, then what to do. */
import type { Evidence, Link, Verdict } from '../../vocabulary.ts';
import { h } from './dom.ts';
import { piecesOf } from './marks.ts';
import type { Item } from './reading.ts';
import { confidenceWords, duration, evidenceWords, faultWords, listedWords, mailboxWords, outcomeWords } from './words.ts';

/** What the page knows beside the verdict. */
export interface Surroundings {
  /** Provider id → name. */
  readonly nameOf: (provider: string) => string;
  /** Pages of the reference about it, best first. */
  readonly pagesOf: (verdict: Verdict) => readonly Link[];
}

export const headline = ({ suppressRecipient }: Verdict): string => (suppressRecipient ? 'Suppress the recipient' : 'Keep the recipient');

export function verdictView({ text, verdict }: Item, around: Surroundings): HTMLElement[] {
  const { remediation } = verdict;
  return [
    h('div', { class: `decision ${verdict.suppressRecipient ? 'suppress' : 'keep'}` },
      h('h2', { id: 'decision', tabindex: '-1' }, headline(verdict)),
      h('p', { class: 'lead' }, remediation.summary)),
    factsOf(verdict, around),
    h('section', { 'aria-labelledby': 'why' }, h('h3', { id: 'why' }, 'Why'), ...whyView(text, verdict.evidence)),
    h('section', { 'aria-labelledby': 'todo' },
      h('h3', { id: 'todo' }, 'What to do'), checklist(remediation.steps), linkList(remediation.links)),
    ...pagesView(around.pagesOf(verdict)),
  ];
}

function factsOf(verdict: Verdict, { nameOf }: Surroundings): HTMLElement {
  const { outcome, category, fault, recipientStatus, confidence, reply, command, provider, blocklists, retryAfterSeconds } = verdict;
  const list = h('dl', { class: 'facts' });
  const row = (term: string, ...told: (Node | string)[]) => list.append(h('div', {}, h('dt', {}, term), h('dd', {}, ...told)));
  row('Outcome', h('strong', { class: outcome }, outcome), h('small', {}, outcomeWords[outcome]));
  row('Category', h('a', { href: `categories/${category}.html` }, h('code', {}, category)));
  row('Whose side', faultWords[fault]);
  row('Mailbox', mailboxWords[recipientStatus]);
  row('Confidence', confidenceWords[confidence]);
  const codes = [reply.code, reply.enhancedCode].filter((code) => code !== null).join(' ');
  if (codes !== '') row('Codes', h('code', {}, codes));
  if (command !== null) row('Command', h('code', {}, command));
  if (provider !== null) row('Provider', h('a', { href: `providers/${provider}.html` }, nameOf(provider)));
  for (const { id, name, kind } of blocklists) {
    row('Block list', h('a', { href: `blocklists/${id}.html` }, name), h('small', {}, listedWords[kind]));
  }
  if (retryAfterSeconds !== null) row('Retry after', duration(retryAfterSeconds));
  return list;
}

function whyView(text: string, evidence: readonly Evidence[]): HTMLElement[] {
  if (evidence.length === 0) return [h('p', {}, 'Nothing in the text or the codes is decisive.')];
  const marked = piecesOf(text, evidence).map(({ text: words, evidence: index }) =>
    index === null ? words : h('mark', index === 0 ? { class: 'deciding' } : {}, words, h('sup', {}, String(index + 1))),
  );
  const reasons = evidence.map(({ kind, id, match }, index) =>
    h('li', index === 0 ? { class: 'deciding' } : {},
      h('span', { class: 'kind' }, index === 0 ? `Decides: ${evidenceWords[kind]}` : evidenceWords[kind]), ' ', h('code', {}, id),
      match === undefined ? null : h('q', {}, match.length > 120 ? `${match.slice(0, 120)}…` : match)),
  );
  const whole = h('pre', { class: 'reply', tabindex: '0', 'aria-label': 'The text with the evidence marked' }, ...marked);
  return [...(text === '' ? [] : [whole]), h('ol', { class: 'evidence' }, ...reasons)];
}

function checklist(steps: readonly string[]): HTMLElement {
  const items = steps.map((step) => h('li', {}, h('label', {}, h('input', { type: 'checkbox' }), h('span', {}, step))));
  return h('ul', { class: 'checklist' }, ...items);
}

function linkList(links: readonly Link[]): HTMLElement | string {
  if (links.length === 0) return '';
  return h('ul', { class: 'links' }, ...links.map(({ title, url }) => h('li', {}, h('a', { href: url, rel: 'noreferrer' }, title))));
}

function pagesView(pages: readonly Link[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const items = pages.map(({ title, url }) => h('li', {}, h('a', { href: url }, title)));
  const heading = h('h3', { id: 'pages' }, 'In the reference');
  return [h('section', { 'aria-labelledby': 'pages' }, heading, h('ul', { class: 'links' }, ...items))];
}
