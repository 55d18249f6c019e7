import { normalize } from './normalize.ts';
import { enhancedText } from './codes.ts';
import { parse } from './parse.ts';
import type { ParsedReply } from './vocabulary.ts';

/** One SMTP reply, taken apart. Plain JSON; codes are null where the text has none, and the words stand on one line in `text`. */
export interface Reply extends ParsedReply {
  /** The reply's own words line by line, without codes; empty lines are left out. */
  readonly lines: readonly string[];
}

/**
 * Takes one reply apart: its codes and its own words. What an MTA wrote around it is left out.
 *
 * Lenient and total: a text without codes is all words, continuation lines may have been joined, and it never throws.
 *
 * @param text one reply as received: a line, the lines of a multi-line reply, or either within the words of an MTA
 * @example
 * parseReply('550-5.1.1 No such user\r\n550 5.1.1 see our help page');
 * // { code: 550, enhancedCode: '5.1.1', lines: ['No such user', 'see our help page'], text: 'No such user see our help page' }
 * @see RFC 5321 section 4.2, RFC 2034 section 4
 */
export function parseReply(text: string): Reply {
  const received = normalize(typeof text === 'string' ? text : '');
  const parsed = parse(received);
  const lines = linesOf(received.slice(parsed.words, parsed.to), parsed.code);
  return {
    code: parsed.code || null,
    enhancedCode: parsed.enhanced === 0 ? null : enhancedText(parsed.enhanced),
    lines,
    text: lines.join(' '),
  };
}

const lineEnd = /\r\n|\r|\n/;
const enhancedInFront = /^[245]\.[0-7]\.\d{1,3}(?![\p{L}\d]|[.-]\d)[)\].;]?/u;
const separators = /^[\s_,-]+/;

/** A line begins after a line end, and where the code is repeated: MTAs put the lines of a reply on one line. */
function linesOf(own: string, code: number): string[] {
  const again = new RegExp(`(?<![^\\s_])${code}(?![^\\s_,-])`);
  const lines: string[] = [];
  for (const line of own.split(lineEnd)) {
    const [first = '', ...more] = code === 0 ? [line] : line.split(again);
    lines.push(first.trim(), ...more.map((part) => part.replace(separators, '').replace(enhancedInFront, '').trim()));
  }
  return lines.filter(Boolean);
}
