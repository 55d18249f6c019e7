/** Sendmail and its kin (Active!Hunter, BIGLOBE, McAfee, X1): a list of addresses, then the transcript of the session. */
import { firstAddress, headAddress, sameAddress } from '../addresses.ts';
import { commandSent, remoteHostIn } from '../circumstances.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { SmtpCommand } from '../../../vocabulary.ts';
import type { Family, Reading } from './family.ts';

interface Entry {
  readonly address: string;
  expandedFrom: string | null;
  readonly reasons: string[];
}

const isRule = (line: string): boolean => line.trim().startsWith('---') || line.trim().startsWith('***');

/** The lines under the first `--- … ---` heading that contains the words, up to the next heading. */
function section(lines: readonly string[], ...words: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => isRule(line) && words.some((word) => line.toLowerCase().includes(word)));
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => isRule(line) && line.trim().length > 6);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

const unbracketed = (text: string): string => {
  const closing = text.startsWith('(') ? ')' : text.startsWith('[') ? ']' : null;
  return closing !== null && text.endsWith(closing) ? text.slice(1, -1).trim() : text;
};

/** `(unrecoverable error)` of Sendmail 8.6 says what became of the mail, not why. */
function isNoReason(text: string): boolean {
  const lower = text.toLowerCase();
  return ['unrecoverable error', 'transient failure'].some((words) => lower === words);
}

/** `<jo@example.com>`, then `(reason: …)` and `(expanded from: …)`; X1 and McAfee put the reason behind the address. */
function entriesOf(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const text = line.trim();
    const last = entries.at(-1);
    const lower = text.toLowerCase();
    if (lower.startsWith('(reason:') && last !== undefined) {
      last.reasons.push(unbracketed(text).slice('reason:'.length).trim());
    } else if (lower.startsWith('(expanded from:')) {
      const from = firstAddress(text);
      if (last !== undefined) last.expandedFrom = from;
      else if (from !== null) entries.push({ address: from, expandedFrom: null, reasons: [] });
    } else {
      const head = headAddress(text);
      const rest = head === null ? '' : unbracketed(head.rest);
      const reasons = headAddress(rest)?.rest === '' || isNoReason(rest) ? [] : candidates(rest);
      // Without an address it is a local user, a pipe or a file: the fields of the report say whose.
      if (text !== '') entries.push({ address: head?.address ?? '', expandedFrom: null, reasons });
    }
  }
  return entries;
}

interface Refusal {
  readonly text: string;
  readonly command: SmtpCommand | null;
  readonly host: string | null;
}

interface Transcript {
  readonly refusals: readonly Refusal[];
  /** Sendmail's own lines: `550 5.1.1 <jo@example.com>... User unknown`, `jo@example.com... Deferred: …` */
  readonly remarks: readonly string[];
}

const isContinued = (text: string): boolean => text.length > 3 && text[3] === '-';

function transcriptOf(lines: readonly string[]): Transcript {
  const refusals: Refusal[] = [];
  const remarks: string[] = [];
  let command: SmtpCommand | null = null;
  let host: string | null = null;
  let reply: string[] = [];
  for (const line of lines) {
    const text = line.trim();
    if (text.startsWith('<<<')) {
      reply.push(text.slice(3).trim());
      if (isContinued(reply.at(-1) ?? '')) continue;
      const [first = ''] = reply;
      if (first.startsWith('4') || first.startsWith('5')) refusals.push({ text: reply.join('\n'), command, host });
      reply = [];
    } else if (text.startsWith('>>>')) {
      command = commandSent(text.slice(3));
      reply = [];
    } else if (text.toLowerCase().includes('while talking to ')) {
      host = remoteHostIn(text);
      command = null;
    } else if (text !== '') {
      remarks.push(text);
    }
  }
  return { refusals, remarks };
}

/** `… Need RCPT` after DATA says that a pipelined RCPT was what had been refused. */
function isAftermath(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.startsWith('503') || ['no valid recipients', 'need rcpt', 'too many errors'].some((words) => lower.includes(words));
}

function refusalFor(entry: Entry, refusals: readonly Refusal[], isOnly: boolean): Refusal | null {
  const real = refusals.filter(({ text }) => !isAftermath(text));
  const [reason = ''] = entry.reasons;
  const head = reason.slice(0, 40);
  const ofReason = head === '' ? undefined : real.find(({ text }) => text.startsWith(head));
  const named = real.find(({ text }) => text.toLowerCase().includes(entry.address.toLowerCase()));
  return ofReason ?? named ?? (isOnly ? (real.at(-1) ?? null) : null);
}

function commandOf(refusal: Refusal | null, refusals: readonly Refusal[]): SmtpCommand | null {
  if (refusal?.command !== 'DATA') return refusal?.command ?? null;
  return refusals.some(({ text }) => isAftermath(text)) ? 'RCPT' : null;
}

const notices = ['message could not be delivered for', 'message will be deleted from queue', 'will keep trying until'];

function findingOf(entry: Entry, { refusals, remarks }: Transcript, isOnly: boolean): Finding {
  const refusal = refusalFor(entry, refusals, isOnly);
  const about = remarks.filter((remark) => isOnly || sameAddress(firstAddress(remark) ?? '', entry.address));
  const own = about.filter((remark) => !notices.some((notice) => remark.toLowerCase().startsWith(notice)));
  const deferred = own.filter((remark) => remark.toLowerCase().includes('deferred:'));
  const rest = remarks.filter((remark) => notices.some((notice) => remark.toLowerCase().startsWith(notice)));
  // What Sendmail makes of a refusal ('User unknown' for any 550 to RCPT) is no second opinion.
  const words = refusal === null ? [...entry.reasons, ...deferred, ...own] : [refusal.text, ...entry.reasons];
  return {
    recipient: entry.address,
    originalRecipient: entry.expandedFrom,
    diagnostics: candidates(...words, rest.join(' ')),
    command: commandOf(refusal, refusals),
    remoteHost: refusal?.host ?? null,
  };
}

/** V5 sendmail lists no addresses: its remarks and RCPT lines name them. */
function addressesOfTranscript(lines: readonly string[]): Entry[] {
  const named = lines.filter((line) => line.includes('...') && !line.trim().startsWith('<<<') && !line.trim().startsWith('>>> MAIL'));
  const sent = lines.filter((line) => line.trim().toUpperCase().startsWith('>>> RCPT'));
  const addresses = [...sent, ...named].map(firstAddress).filter((address) => address !== null);
  const distinct = addresses.filter((address, i) => addresses.findIndex((other) => sameAddress(other, address)) === i);
  return distinct.map((address) => ({ address, expandedFrom: null, reasons: [] }));
}

const addressHeadings = ['following address', 'following recipient'];

function read({ said, words }: Reading): readonly Finding[] {
  const listed = entriesOf(section(said, ...addressHeadings));
  const hasTranscript = words.includes('transcript of session follows') || words.includes('session transcript');
  if (listed.length === 0 && !hasTranscript) return [];
  const lines = section(said, 'transcript of session', 'session transcript', 'non-delivered information', 'non-deliverd information');
  const transcript = transcriptOf(lines);
  const named = listed.length > 0 ? listed : addressesOfTranscript(lines);
  const entries = named.length > 0 ? named : [{ address: '', expandedFrom: null, reasons: [] }];
  return entries.map((entry) => findingOf(entry, transcript, entries.length === 1));
}

export const sendmail: Family = { id: 'sendmail', read };
