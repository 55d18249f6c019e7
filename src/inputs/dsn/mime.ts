/** A raw message as the parts that a bounce is read from. MIME itself is left to postal-mime. */
import PostalMime, { decodeWords } from 'postal-mime';
import type { Attachment, Email } from 'postal-mime';
import { bareAddress, firstAddress } from './addresses.ts';
import { fieldsOf, valueOf } from './fields.ts';
import type { Field } from './fields.ts';
import { htmlLines } from './html.ts';

export interface BounceMail {
  readonly headers: readonly Field[];
  /** Decoded (RFC 2047). */
  readonly subject: string;
  /** The address in From, without its name. */
  readonly from: string | null;
  /** From as it stands, decoded. */
  readonly fromName: string;
  /** What is there for people to read, line by line: the plain text, or the HTML where there is no plain text. */
  readonly lines: readonly string[];
  /** The HTML as lines, where there is both. */
  readonly htmlLines: readonly string[];
  /** Bodies of message/delivery-status and message/global-delivery-status. */
  readonly statusReports: readonly (readonly string[])[];
  /** Bodies of message/feedback-report. */
  readonly feedbackReports: readonly (readonly string[])[];
  /** The returned message or its header, as fields. */
  readonly original: readonly Field[];
  /** Is there more than was read? */
  readonly isCut: boolean;
}

/** Reports come first and returned messages last: what lies beyond is returned. In bytes. */
const longestMessage = 4_000_000;
/** No bounce explains itself at greater length; what follows is the returned message. In characters. */
const longestText = 1_000_000;
/** Beyond this a header is read without MIME: taking a From apart costs more than its length. In bytes. */
const longestHeader = 256 * 1024;
/** Decoding takes its time by the line. */
const mostLines = 60_000;

const CR = 13;
const LF = 10;

/** CRLF, CR CR LF and lone CR all become LF; an mbox separator line in front is dropped. */
function normalizeLines(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte !== CR) {
      out[length++] = byte;
      continue;
    }
    let next = i;
    while (bytes[next] === CR) next += 1;
    const breaks = bytes[next] === LF ? 1 : next - i;
    out.fill(LF, length, length + breaks);
    length += breaks;
    i = bytes[next] === LF ? next : next - 1;
  }
  let start = 0;
  while (start < length && (out[start] === LF || out[start] === 32)) start += 1;
  if (String.fromCharCode(...out.subarray(start, start + 5)) === 'From ') {
    const end = out.indexOf(LF, start);
    start = end < 0 || end >= length ? length : end + 1;
  }
  return out.subarray(start, length);
}

function endOfLine(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  for (let line = 0; line < mostLines; line += 1) {
    const next = bytes.indexOf(LF, at);
    if (next < 0 || next >= end) return end;
    at = next + 1;
  }
  return at;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

function toLines(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
}

function contentOf(attachment: Attachment): string {
  const { content } = attachment;
  if (typeof content === 'string') return content;
  return decode(content instanceof Uint8Array ? content : new Uint8Array(content)).split('\r').join('');
}

/** What stands after the first blank line, undecoded: for mails whose MIME structure is broken or cut. */
function rawBody(bytes: Uint8Array): string {
  for (let i = 0; i + 1 < bytes.length; i += 1) {
    if (bytes[i] === LF && bytes[i + 1] === LF) return decode(bytes.subarray(i + 2, i + 2 + longestText));
  }
  return '';
}

function headerOnly(bytes: Uint8Array): Field[] {
  const text = decode(bytes.subarray(0, longestText));
  const end = text.indexOf('\n\n');
  return fieldsOf(toLines(end < 0 ? text : text.slice(0, end)));
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxHeadersSize: longestHeader });
  } catch {
    // Nested too deep, or a header past all bounds: what can be read without MIME is read.
    return null;
  }
}

const statusTypes = new Set(['message/delivery-status', 'message/global-delivery-status']);
const originalTypes = new Set([
  'message/rfc822', 'message/rfc822-headers', 'text/rfc822-headers', 'message/global', 'message/global-headers',
]);

function headerBlock(text: string): Field[] {
  const lines = toLines(text);
  let start = 0;
  while (start < lines.length && lines[start] === '') start += 1;
  const end = lines.indexOf('', start);
  return fieldsOf(lines.slice(start, end < 0 ? undefined : end));
}

function decoded(value: string | null): string {
  return value === null ? '' : decodeWords(value);
}

/** Reads the structure of a raw message. Resolves for any bytes. */
export async function openMail(message: string | Uint8Array): Promise<BounceMail> {
  const raw = typeof message === 'string' ? new TextEncoder().encode(message.slice(0, longestMessage)) : message;
  const whole = normalizeLines(raw.subarray(0, longestMessage));
  const bytes = whole.subarray(0, endOfLine(whole, 0, whole.length));
  const email = await parse(bytes);
  const headers: readonly Field[] = email === null ? headerOnly(bytes) : email.headers.map(({ key, value }) => ({ name: key, value }));
  const attachments = email?.attachments ?? [];
  const bodies = (types: ReadonlySet<string>): string[] => attachments.filter(({ mimeType }) => types.has(mimeType)).map(contentOf);
  const html = email?.html === undefined ? [] : htmlLines(email.html.slice(0, longestText * 2));
  // 'text/plain charset=…', without its semicolon, is no attachment.
  const malformed = attachments.filter(({ mimeType }) => mimeType.startsWith('text/plain ')).map(contentOf);
  const plain = [...malformed, email?.text ?? ''].join('\n');
  const attached = bodies(new Set(['text/plain'])).join('\n');
  const statusReports = bodies(statusTypes).map(toLines);
  const readable = plain.trim() !== '' ? toLines(plain.slice(0, longestText)) : html;
  const isEmpty = statusReports.length === 0 && readable.every((line) => line === '');
  const from = decoded(valueOf(headers, 'from'));
  return {
    headers,
    subject: decoded(valueOf(headers, 'subject')),
    from: bareAddress(from) ?? firstAddress(from),
    fromName: from,
    lines: !isEmpty ? readable : toLines(attached.trim() !== '' ? attached.slice(0, longestText) : rawBody(bytes)),
    htmlLines: plain.trim() !== '' ? html : [],
    statusReports,
    feedbackReports: bodies(new Set(['message/feedback-report'])).map(toLines),
    original: bodies(originalTypes).flatMap(headerBlock),
    isCut: bytes.length < whole.length || message.length > longestMessage || raw.length > longestMessage || plain.length > longestText,
  };
}
