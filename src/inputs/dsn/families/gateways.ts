/** Gateways that label what they say: MailMarshal, Mimecast, MailFoundry, MessageLabs, m-FILTER, James. */
import { addressesIn } from '../addresses.ts';
import { commandSent } from '../circumstances.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore, mentions } from './family.ts';
import type { Family, Reading } from './family.ts';

/** One reason for all addresses of a list. */
interface Layout {
  readonly marks: readonly string[];
  /** Words of the line that ends right before the reason. */
  readonly reason: readonly string[];
  /** Words of the line that holds or precedes the addresses. */
  readonly recipients: readonly string[];
  /** Words that end either. */
  readonly end: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    // MailMarshal
    marks: ['could not be delivered because of'],
    reason: ['could not be delivered because of'],
    recipients: ['following recipients were affected', 'following recipient was affected'],
    end: ['the following recipient', 'additional information', 'mailmarshal'],
  },
  {
    // Mimecast
    marks: ['the problem appears to be', 'an email you addressed to email address'],
    reason: ['the problem appears to be'],
    recipients: ['you addressed to email address', 'an email you addressed to'],
    end: ['could not be delivered', 'this condition occurred'],
  },
  {
    // MailFoundry
    marks: ['delivery failed for the following reason:'],
    reason: ['delivery failed for the following reason'],
    recipients: ['unable to deliver message to'],
    end: ['this has been a permanent failure', 'delivery failed for the following'],
  },
  {
    // MessageLabs
    marks: ['i was unable to deliver your message to the following addresses'],
    reason: [],
    recipients: ['unable to deliver your message to the following'],
    end: ['the message subject was', 'reason:'],
  },
  {
    // m-FILTER
    marks: ['-------server message'],
    reason: ['-------server message'],
    recipients: ['以下のメールアドレスへの送信に失敗しました', '-------recipient'],
    end: ['-------'],
  },
  {
    // Apache James and the gateways of Verizon
    marks: ['error message below:', 'failed recipient(s):'],
    reason: ['error message below:', 'error message:'],
    recipients: ['rcpt to:', 'failed recipient(s):'],
    end: ['message details:', 'error message:', 'from:', 'the original message', 'cc:'],
  },
];

function reasonOf(said: readonly string[], layout: Layout): string {
  if (layout.reason.length === 0) {
    const line = said.find((text) => text.trim().toLowerCase().startsWith('reason:')) ?? '';
    return line.slice(line.indexOf(':') + 1).trim();
  }
  const lines = linesBefore(linesAfter(said, ...layout.reason), ...layout.end, ...layout.recipients).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => (line.startsWith('-- ') ? line.slice(3) : line)).join(' ');
}

/** The addresses on the labelled line itself, else those below it. */
function recipientsOf(said: readonly string[], layout: Layout): string[] {
  const at = said.findIndex((line) => layout.recipients.some((words) => line.toLowerCase().includes(words)));
  if (at < 0) return [];
  const beside = addressesIn(said[at] ?? '');
  return beside.length > 0 ? beside : linesBefore(said.slice(at + 1), ...layout.end).flatMap((line) => addressesIn(line));
}

function laidOut({ said }: Reading, layout: Layout): Finding[] {
  const reason = reasonOf(said, layout);
  const sent = said.findIndex((line) => line.toLowerCase().startsWith('-------smtp command'));
  const command = sent < 0 ? null : commandSent(said[sent + 1] ?? '');
  // With pipelining m-FILTER names DATA for what RCPT was refused for.
  return [...new Set(recipientsOf(said, layout))].map((recipient) => ({
    recipient,
    diagnostics: candidates(reason),
    command: command === 'DATA' ? null : command,
  }));
}

export const gateways: Family = {
  id: 'gateways',
  read: (reading) => {
    const layout = layouts.find(({ marks }) => mentions(reading, marks));
    return layout === undefined ? [] : laidOut(reading, layout);
  },
};
