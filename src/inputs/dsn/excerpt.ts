/** Where a bounce stops speaking for itself and the returned message begins. */
import { blocksOf, fieldOn, fieldsOf } from './fields.ts';
import type { Field } from './fields.ts';

// Words of the line that stands before a returned message, as MTAs write it; dashes and spaces around it don't count.
const openings = [
  'this is a copy of the message', 'this is a copy of your message', 'below this line is a copy of the message',
  'below is a copy of the original message', 'enclosed is a copy of the message', 'the header of the original message is following',
  'the original message follows', 'included is a copy of the message header', 'message headers follow', 'message header follows',
  'unsent message follows', 'message text follows', 'original message follows', 'original message header', 'returned message follows',
  'original mail info', 'original mail as follows', 'possibly truncated original message follows',
  'the original message was included as attachment', 'intestazioni originali del messaggio', 'original-nachrichtenkopf',
  'ursprüngliche nachrichtenkopfzeilen', "en-têtes de message d'origine", 'encabezados de mensajes originales',
  'cabeçalhos de mensagem originais', '元のメッセージ ヘッダー', 'message contents follow', 'here is a copy of your message',
  'message header section', 'start of returned message', 'your original message', 'undelivered message follows',
  'copy of the original message', 'copy of message follows', 'header of the original message',
];

// These stand alone: 'Original Message Details' heads a part of Microsoft's own report.
const wholeLines = new Set(['original message', 'returned message']);

const isRule = (char: string): boolean => '-=*_|+# \t>:.'.includes(char);

function isOpening(line: string): boolean {
  let start = 0;
  let end = line.length;
  while (start < end && isRule(line[start] ?? '')) start += 1;
  while (end > start && isRule(line[end - 1] ?? '')) end -= 1;
  const words = line.slice(start, Math.min(end, start + 100)).toLowerCase();
  return wholeLines.has(words) || (words.split(' ').length < 14 && openings.some((opening) => words.startsWith(opening)));
}

const traceFields = new Set(['received', 'return-path', 'dkim-signature', 'arc-seal', 'x-received', 'delivered-to', 'mime-version']);

function isTrace(line: string): boolean {
  const field = line.startsWith(' ') ? null : fieldOn(line);
  return field !== null && traceFields.has(field.name);
}

/** How many characters of white space a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A MIME part header in a mail that is read without its structure. */
function isEmbeddedOriginal(line: string): boolean {
  const field = fieldOn(line);
  return field?.name === 'content-type' && ['message/rfc822', 'text/rfc822-headers'].some((type) => field.value.startsWith(type));
}

export interface Excerpt {
  /** What the mail system itself says. */
  readonly said: readonly string[];
  /** The header of the message that it returns within the text. */
  readonly original: readonly Field[];
}

/** Cuts the text of a bounce before the message that it returns. */
export function excerptOf(lines: readonly string[]): Excerpt {
  const cut = lines.findIndex((line, i) => isEmbeddedOriginal(line) || isTrace(line) || (i > 0 && isOpening(line)));
  if (cut < 0) return { said: lines, original: [] };
  const after = isTrace(lines[cut] ?? '') ? cut : cut + 1;
  const header = blocksOf(lines.slice(after, after + 300)).find((block) => block.some((line) => fieldOn(line.trim()) !== null)) ?? [];
  // FML and some others indent what they return.
  const indent = indentOf(header[0] ?? '');
  return { said: lines.slice(0, cut), original: fieldsOf(header.map((line) => line.slice(Math.min(indent, indentOf(line))))) };
}

const isRuler = (line: string): boolean => [...line].every(isRule);

/** Lines as one: a reply that an MTA wrapped reads on. Blank lines and rulers are left out. */
export function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).filter((line) => !isRuler(line)).join(' ');
}
