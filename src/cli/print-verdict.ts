import type { BlocklistKind, Evidence, Outcome, RecipientStatus } from '../index.ts';
import { plain, wrap, type Paint, type Style } from './paint.ts';
import type { Answer, AnyVerdict } from './world.ts';

const LABEL = 12;
const NARROWEST = 40;
const WIDEST = 100;
const UNKNOWN_WIDTH = 80;
/** Of a reply, in UTF-16 units: whole mails come in as well. */
const LONGEST_REPLY = 600;

const outcomeStyle: Readonly<Record<Outcome, Style>> = { permanent: 'red', transient: 'yellow', success: 'green', unknown: 'cyan' };

/** A verdict for people: what it means, whether to suppress, why, and what to do. */
export function printVerdict({ verdict, title, notes = [] }: Answer, paint: Paint, columns = UNKNOWN_WIDTH): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST) - LABEL;
  const lines: string[] = title === undefined ? [] : [paint('bold', plain(title))];
  const row = (label: string, text: string, style?: Style, lead = '') => {
    for (const [index, line] of wrap(text, width - lead.length).entries()) {
      const margin = index === 0 && label !== '' ? paint('dim', label.padEnd(LABEL)) : ' '.repeat(LABEL);
      lines.push(margin + (index === 0 ? lead : ' '.repeat(lead.length)) + (style === undefined ? line : paint(style, line)));
    }
  };

  notes.forEach((note, index) => row(index === 0 ? 'Note' : '', note));
  if (verdict === null) return `${lines.join('\n')}\n`;
  row('Outcome', verdict.outcome, outcomeStyle[verdict.outcome]);
  row('Category', verdict.category, 'bold');
  row('Recipient', recipient(verdict), verdict.suppressRecipient ? 'red' : 'green');
  row('Fault', verdict.fault);
  row('Confidence', verdict.confidence);
  row('Reply', reply(verdict));
  if (verdict.command !== null) row('Command', verdict.command);
  if (verdict.provider !== null) row('Provider', verdict.provider);
  for (const { name, kind } of verdict.blocklists) row('Block list', `${name} (lists ${listed[kind]})`);
  if (verdict.retryAfterSeconds !== null) row('Retry after', `${verdict.retryAfterSeconds} seconds`);
  verdict.evidence.forEach((evidence, index) => row(index === 0 ? 'Why' : '', why(evidence)));

  const { summary, steps, links } = verdict.remediation;
  row('What to do', summary, 'bold');
  steps.forEach((step, index) => row('', step, undefined, `${index + 1}. `));
  links.forEach(({ title: name, url }, index) => row(index === 0 ? 'Read on' : '', `${name}: ${url}`));
  return `${lines.join('\n')}\n`;
}

const listed: Readonly<Record<BlocklistKind, string>> = {
  ip: 'IP addresses', domain: 'domains', url: 'links', mixed: 'addresses and domains',
};
const known: Readonly<Record<RecipientStatus, string>> = {
  exists: 'it exists', 'does-not-exist': 'it does not exist', unknown: 'nothing is said about the mailbox',
};

function recipient({ suppressRecipient, recipientStatus }: AnyVerdict): string {
  return `${suppressRecipient ? 'suppress' : 'keep'} (${known[recipientStatus]})`;
}

function reply({ reply: { code, enhancedCode, text } }: AnyVerdict): string {
  const words = plain(text);
  const shown = words.length > LONGEST_REPLY ? `${words.slice(0, LONGEST_REPLY).trimEnd()} …` : words;
  return [code, enhancedCode, shown].filter(Boolean).join(' ') || '(empty)';
}

function why({ kind, id, match }: Evidence): string {
  return `${kind} ${id}${match === undefined ? '' : ` “${plain(match)}”`}`;
}
