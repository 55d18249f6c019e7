/** What was pasted → what there is to judge in it. */
import type { BouncedRecipient, BounceReport } from '../../inputs/dsn.ts';
import type { Transcript, TranscriptStep } from '../../inputs/transcript.ts';
import type { BounceInput, Verdict } from '../../vocabulary.ts';

/** One answer: a reply, a step of a session, a recipient of a bounce mail. */
export interface Item {
  /** In front of the verdict where there are several: 'RCPT TO:<jo@example.com>'. */
  readonly title: string | null;
  /** What the evidence is marked in. */
  readonly text: string;
  readonly verdict: Verdict;
}

export interface Reading {
  readonly kind: 'reply' | 'session' | 'mail';
  readonly items: readonly Item[];
  /** Place of the item that matters most. */
  readonly first: number;
  /** What the reader has to add: mistakes of the client, what became of the message. */
  readonly notes: readonly string[];
}

export interface Reader {
  classify(input: string | BounceInput): Verdict;
  readers(): Promise<{
    readDsn(message: string): Promise<BounceReport>;
    readTranscript(text: string): Transcript;
  }>;
}

export async function read(text: string, reader: Reader): Promise<Reading> {
  const asReply: Reading = { kind: 'reply', items: [{ title: null, text, verdict: reader.classify(text) }], first: 0, notes: [] };
  const isMail = looksLikeMail(text);
  if (!isMail && !looksLikeSession(text)) return asReply;
  const { readDsn, readTranscript } = await reader.readers();
  return isMail ? ofMail(await readDsn(text), asReply) : (ofSession(readTranscript(text), reader.classify) ?? asReply);
}

/** Longer lines are no header and no command. */
const SHORT = 998;
const mailHeader = /^(?:received|return-path|from|to|subject|date|message-id|mime-version|content-type|delivered-to|auto-submitted):/i;

/** Begins with fields of a header, three of which every mail has. */
export function looksLikeMail(text: string): boolean {
  const lines = text.trimStart().slice(0, 20_000).split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => line.length > 0 && !/^(?:[!-9;-~]{1,76}:|[ \t]|From )/.test(line.slice(0, 80)));
  const blank = lines.indexOf('');
  const header = lines.slice(0, blank < 0 ? undefined : blank);
  if (end >= 0 && end < header.length) return false;
  return new Set(header.flatMap((line) => mailHeader.exec(line)?.[0].toLowerCase() ?? [])).size >= 3;
}

const verbs = 'EHLO|HELO|LHLO|MAIL FROM|RCPT TO|STARTTLS|DATA|VRFY|EXPN|BDAT|AUTH|QUIT|RSET';
const command = new RegExp(`^\\W{0,8}(?:C:|Out:|client:)?\\W{0,8}(?:${verbs})\\b`, 'i');
const reply = /^\W{0,8}(?:S:|In:|server:)?\W{0,8}[2-5]\d\d[ -]/i;

/** Has a line that a client says, and one that a server answers. */
export function looksLikeSession(text: string): boolean {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/).map((line) => line.slice(0, SHORT).replace(/^[\d:.\-T/ [\]Z]{8,40}/, ''));
  return lines.some((line) => command.test(line)) && lines.some((line) => reply.test(line));
}

function ofSession({ steps, refusedFirst, findings }: Transcript, classify: Reader['classify']): Reading | null {
  const answered = steps.filter(({ reply: answer }) => answer !== null);
  if (answered.length === 0 || !answered.some(({ command: said }) => said !== null && said !== 'CONNECT')) return null;
  const items = answered.map((step): Item => {
    const { text } = step.reply!;
    const given = step.command === null ? { text } : { text, command: step.command };
    return { title: titleOf(step), text, verdict: step.verdict ?? classify(given) };
  });
  const first = refusedFirst === null ? items.length - 1 : Math.max(0, answered.indexOf(refusedFirst));
  const notes = refusedFirst === null ? ['No command was refused in this session.'] : [];
  return { kind: 'session', items, first, notes: [...notes, ...findings.map(({ text }) => text)] };
}

function titleOf({ command: said, argument }: TranscriptStep): string {
  if (said === 'CONNECT') return 'Banner';
  if (said === 'END-OF-DATA') return 'End of the message';
  return [said ?? '', argument ?? ''].join(' ').trim() || 'A reply to no command';
}

const kinds: Readonly<Record<BounceReport['kind'], string>> = {
  failure: 'The mail reports a failed delivery.',
  delay: 'The mail reports a delay: the sending server goes on trying.',
  delivered: 'The mail reports a delivery.',
  complaint: 'The mail is a complaint: the reader marked a message as spam. Stop mailing this person.',
  'auto-reply': 'The mail is an automatic reply, no bounce.',
  'not-a-bounce': 'The mail is no bounce of a known form. Its text was read as a reply.',
};

function ofMail({ kind, recipients }: BounceReport, asReply: Reading): Reading {
  const items = recipients.map(({ recipient, originalRecipient, diagnostic, verdict }: BouncedRecipient): Item => ({
    title: originalRecipient !== null && originalRecipient !== recipient ? `${recipient}, sent to as ${originalRecipient}` : recipient,
    text: diagnostic ?? '',
    verdict,
  }));
  if (items.length === 0) return { ...asReply, kind: 'mail', notes: [kinds[kind]] };
  const gravest = items.findIndex(({ verdict }) => verdict.suppressRecipient);
  return { kind: 'mail', items, first: Math.max(0, gravest), notes: [kinds[kind]] };
}
