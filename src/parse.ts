/**
 * Text → the reply in it: codes, the command it answers, where its own words begin and end. One pass, no regular expression.
 *
 *     host mx.example.com[192.0.2.1] said: 550-5.1.1 No such 550 5.1.1 user (in reply to RCPT TO command)
 *     └──────────── wrapper ─────────────┘ └code┘             └again┘      └──────── command ─────────┘
 */
import type { SmtpCommand } from './vocabulary.ts';
import { commandAt, commandNear } from './command.ts';

/** How a code was met, weakest first. */
const FREE = 1; // on its own somewhere in the text
const MARKED = 2; // after # or in brackets
const ATTACHED = 3; // right behind the reply code, or in front of all text

export interface Parsed {
  readonly code: number;
  /** Class, subject and detail as one number (5.7.26 is 507026), or 0. Two, where a reply quotes another. */
  readonly enhanced: number;
  readonly otherEnhanced: number;
  readonly command: SmtpCommand | null;
  /** Where the reply begins behind a wrapper, and where it ends before one. */
  readonly from: number;
  readonly to: number;
  /** Where its own words begin, behind the codes. */
  readonly words: number;
  /** Were the codes repeated, as in multi-line replies? */
  readonly repeats: boolean;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit > 191;
const isSpace = (unit: number) => unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 95;

export function parse(text: string): Parsed {
  const end = text.length;
  let code = 0;
  let codeAt = 0;
  let words = 0;
  let repeats = false;
  let enhanced = 0;
  let enhancedAs = 0;
  let otherEnhanced = 0;
  let command: SmtpCommand | null = null;
  let to = end;
  let previous = 32;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      const last = digitsEnd(text, at);
      const alone = !isLetter(previous) && previous !== 46 && !isDigit(previous);
      if (alone && last - at === 3 && unit >= 50 && unit <= 53) {
        const value = (unit - 48) * 100 + (text.charCodeAt(at + 1) - 48) * 10 + text.charCodeAt(at + 2) - 48;
        const behind = skipSeparators(text, last);
        const attached = enhancedAt(text, behind);
        if (value === code) {
          repeats = true;
          if (attached !== 0 && (enhancedAs < ATTACHED || isVague(enhanced))) {
            if (enhanced !== 0 && enhanced !== attached) otherEnhanced = enhanced;
            enhanced = attached;
            enhancedAs = ATTACHED;
          }
          if (behind <= words + 4 || at <= words) words = attached === 0 ? behind : skipSeparators(text, enhancedEnd(text, behind));
        } else if ((code === 0 || (code < 400 && value >= 400)) && isReplyCode(text, at, last, value, attached !== 0)) {
          code = value;
          codeAt = at;
          words = attached === 0 ? behind : skipSeparators(text, enhancedEnd(text, behind));
          if (attached !== 0) {
            if (enhanced !== 0 && enhanced !== attached) otherEnhanced = enhanced;
            enhanced = attached;
            enhancedAs = ATTACHED;
          }
        } else if (attached !== 0 && isVague(enhanced)) {
          if (enhanced !== 0) otherEnhanced = enhanced;
          enhanced = attached;
          enhancedAs = ATTACHED;
        }
      } else if (alone && last - at === 1) {
        const found = enhancedAt(text, at);
        if (found !== 0) {
          const as = previous === 35 || previous === 40 || previous === 91 ? MARKED : FREE;
          if (enhanced === 0 ? as === MARKED || mayStandFree(text, at, found) : as > enhancedAs) {
            if (enhanced !== 0) otherEnhanced = enhanced;
            enhanced = found;
            enhancedAs = as;
            if (code === 0 && isFront(text, at)) {
              words = skipSeparators(text, enhancedEnd(text, at));
              enhancedAs = ATTACHED;
            }
          } else if (found !== enhanced && otherEnhanced === 0 && (as === MARKED || mayStandFree(text, at, found))) otherEnhanced = found;
          at = enhancedEnd(text, at) - 1;
          previous = 48;
          continue;
        }
      }
      at = last - 1;
      previous = 48;
      continue;
    }
    if (command === null && !isLetter(previous) && isLetter(unit)) {
      const near = commandNear(text, at);
      if (near !== null) {
        command = near.command;
        if (near.endsReply && code !== 0 && at > words) to = previous === 40 ? at - 1 : at;
      } else if (previous === 91 || previous === 40) command = commandAt(text, at, true);
    }
    previous = unit;
  }
  return { code, enhanced, otherEnhanced, command, from: codeAt, to, words, repeats };
}

function digitsEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Spaces and the signs that stand between codes and text: - : , # ( [ ' " . */
function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && unit !== 45 && unit !== 58 && unit !== 44 && unit !== 35 && unit !== 40 && unit !== 91 && unit !== 39 && unit !== 34) break;
    at += 1;
  }
  return at;
}

/** The enhanced status code at an offset, as class * 100000 + subject * 1000 + detail, or 0. Subjects end at 7 (RFC 3463 section 3). */
function enhancedAt(text: string, at: number): number {
  const kind = text.charCodeAt(at) - 48;
  if ((kind !== 2 && kind !== 4 && kind !== 5) || text.charCodeAt(at + 1) !== 46) return 0;
  const subject = text.charCodeAt(at + 2) - 48;
  if (!(subject >= 0 && subject <= 7) || text.charCodeAt(at + 3) !== 46 || !isDigit(text.charCodeAt(at + 4))) return 0;
  const last = digitsEnd(text, at + 4);
  if (last - at > 7) return 0;
  const next = text.charCodeAt(last); // NaN at the end
  if (isLetter(next) || ((next === 46 || next === 45) && isDigit(text.charCodeAt(last + 1)))) return 0;
  return kind * 100000 + subject * 1000 + Number(text.slice(at + 4, last));
}

function enhancedEnd(text: string, at: number): number {
  let last = digitsEnd(text, at + 4);
  const next = text.charCodeAt(last);
  if (next === 41 || next === 93 || next === 46 || next === 59) last += 1; // ) ] . ;
  return last;
}

const isVague = (enhanced: number) => enhanced % 1000 === 0;

/** A three-digit number is a reply code in front of the text or line, behind a mark or a word that announces it, or before an enhanced code. */
function isReplyCode(text: string, at: number, last: number, value: number, attached: boolean): boolean {
  const next = last < text.length ? text.charCodeAt(last) : 32;
  const announced = last < text.length && (next === 58 || next === 44 || next === 59 || next === 46 || next === 39 || next === 34);
  if (!isSpace(next) && next !== 45 && !announced) return false;
  let before = at - 1;
  let line = false;
  while (before >= 0) {
    const unit = text.charCodeAt(before);
    if (unit === 10 || unit === 13) line = true;
    else if (!isSpace(unit) && unit !== 39 && unit !== 34) break;
    before -= 1;
  }
  if (before < 0) return true;
  if (value < 400) return value < 300 ? false : value === 334 || value === 354;
  if (attached || line) return true;
  const mark = text.charCodeAt(before);
  if (before === at - 1 && mark === 45) return false;
  if (mark === 58 || mark === 59 || mark === 60 || mark === 62 || mark === 40 || mark === 91 || mark === 35 || mark === 124 || mark === 45) return true;
  return isLetter(mark) && announces(text, before);
}

const announcers = ['said', 'code', 'error', 'status', 'response', 'reply', 'returned', 'with', 'smtp'];

function announces(text: string, wordEnd: number): boolean {
  return endsWith(text, wordEnd, announcers);
}

function endsWith(text: string, wordEnd: number, words: readonly string[]): boolean {
  let start = wordEnd;
  while (start > 0 && isLetter(text.charCodeAt(start - 1)) && wordEnd - start < 12) start -= 1;
  return words.includes(text.slice(start, wordEnd + 1).toLowerCase());
}

const products = ['version', 'ver', 'v', 'release', 'exim', 'postfix', 'sendmail', 'openssl', 'tls', 'ssl', 'php', 'exchange', 'linux', 'dovecot', 'from', 'ip'];

/** A free-standing code must not be the version of something; class 2 stands in front only. */
function mayStandFree(text: string, at: number, found: number): boolean {
  if (isFront(text, at)) return true;
  if (found < 400000) return false;
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before -= 1;
  return !(isLetter(text.charCodeAt(before)) && endsWith(text, before, products));
}

function isFront(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const unit = text.charCodeAt(before);
    if (unit === 59 || unit === 58) return before < 24; // smtp; 5.1.1
    if (!isSpace(unit) && unit !== 35 && unit !== 40 && unit !== 39 && unit !== 34) return false;
  }
  return true;
}

/** A reply's own words on one line: without codes, repeated codes and line ends. */
export function wordsOf(text: string, parsed: Parsed): string {
  const own = text.slice(parsed.words, parsed.to);
  if (!parsed.repeats && !own.includes('\n') && !own.includes('\r')) return own.trim();
  const lines: string[] = [];
  let from = 0;
  const code = String(parsed.code);
  for (let at = own.indexOf(code); at >= 0; at = own.indexOf(code, at + 3)) {
    const before = at === 0 ? 32 : own.charCodeAt(at - 1);
    const after = at + 3 < own.length ? own.charCodeAt(at + 3) : 32;
    if (!isSpace(before) || (!isSpace(after) && after !== 45 && after !== 44)) continue;
    lines.push(own.slice(from, at).trim());
    from = skipOver(own, at + 3);
  }
  lines.push(own.slice(from).trim());
  return lines.filter(Boolean).join(' ').replaceAll('\r', ' ').replaceAll('\n', ' ');
}

function skipOver(own: string, at: number): number {
  let next = at;
  while (next < own.length && (isSpace(own.charCodeAt(next)) || own.charCodeAt(next) === 45 || own.charCodeAt(next) === 44)) next += 1;
  return enhancedAt(own, next) === 0 ? next : enhancedEnd(own, next);
}

/** 507026 → '5.7.26' */
export function enhancedText(enhanced: number): string {
  return `${Math.floor(enhanced / 100000)}.${Math.floor(enhanced / 1000) % 100}.${enhanced % 1000}`;
}
