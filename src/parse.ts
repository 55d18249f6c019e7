/**
 * Text → the reply in it: its codes, and where its own words begin. Reads the scanner's tokens, not the text again.
 *
 *     host mx.example.com[192.0.2.1] said: 550-5.1.1 No such 550 5.1.1 user (in reply to RCPT TO command)
 *     └──────────── wrapper ─────────────┘ └code┘             └again┘      └──── the wrapper again ────┘
 */
import { CARRIAGE_RETURN, COMMA, DOT, HYPHEN, isLetter, LINE_FEED, OPEN, signTable, SPACE } from './characters.ts';
import { enhancedAt, enhancedEnd, isSpace, replyCodeAt, skipSigns, skipSpace } from './codes.ts';
import { hashOf, scan, tokenCount, tokenEnd, tokenHash, tokenKind, tokenStart } from './scan.ts';
import { CODE, NUMBER } from './tokens.ts';
import { unitAt, unitCount } from './units.ts';

/** How an enhanced code was met, weakest first. */
const FREE = 1; // on its own somewhere in the text
const MARKED = 2; // after # or in brackets
const ATTACHED = 3; // right behind the reply code, or in front of all text

export interface Parsed {
  /** Or 0. */
  readonly code: number;
  /** Class, subject and detail as one number (5.7.26 is 507026), or 0. Two, where a reply quotes another. */
  readonly enhanced: number;
  readonly otherEnhanced: number;
  /** Where the reply begins behind a wrapper, where its own words begin behind the codes, and where the wrapper speaks again. */
  readonly from: number;
  readonly words: number;
  readonly to: number;
  /** Were the codes repeated, as in multi-line replies? */
  readonly repeats: boolean;
}

const LONGEST_TYPE = 24;
/** An enhanced code behind one of these is marked as such. */
const opens = signTable('#([');
/** A reply code may be followed at once by one of these, and is one behind one of those. */
const follows = signTable(':,;."\'');
const announces = signTable(':;<>([#-');
const quoted = signTable(' \r\n_\'"');
/** In front of a text's first code, and where 'smtp' ends in front of it. */
const startsText = signTable(' \r\n_\'"#(');
const endsType = signTable(';:');

export function parse(text: string): Parsed {
  scan(text);
  let code = 0;
  let from = 0;
  let words = 0;
  let repeats = false;
  let enhanced = 0;
  let enhancedAs = 0;
  let otherEnhanced = 0;
  let to = unitCount;
  for (let token = 0; token < tokenCount; token += 1) {
    if (tokenKind[token] !== NUMBER && tokenKind[token] !== CODE) {
      if ((tokenHash[token] === REPLY || tokenHash[token] === RESPONSE) && code !== 0 && namesCommand(token)) {
        to = tokenStart[token - 1]!;
        if (unitAt(to - 1) === OPEN) to -= 1;
        break;
      }
      continue;
    }
    const at = tokenStart[token]!;
    const length = tokenEnd[token]! - at;
    if ((length !== 3 && length !== 1) || unitAt(at - 1) === DOT) continue;
    let found = 0;
    let as = FREE;
    let behind = 0;
    if (length === 3) {
      const value = replyCodeAt(at);
      if (value === 0) continue;
      const next = skipSigns(at + 3);
      found = enhancedAt(next);
      as = ATTACHED;
      behind = skipSpace(found === 0 ? at + 3 : enhancedEnd(next));
      if (value === code) {
        repeats = true;
        markCode(token, found !== 0);
        if (at <= words) words = behind;
        if (enhancedAs === ATTACHED && !isVague(enhanced)) found = 0;
      } else if ((code === 0 || (code < 400 && value >= 400)) && isReplyCode(text, token, value, found !== 0)) {
        code = value;
        markCode(token, found !== 0);
        from = at;
        words = behind;
      } else if (!isVague(enhanced)) found = 0;
    } else {
      found = enhancedAt(at);
      if (found === 0 || found === enhanced) continue;
      as = opens[unitAt(at - 1)] === 1 ? MARKED : FREE;
      if (as === FREE && !mayStandFree(text, at, found)) continue;
      if (code === 0 && enhanced === 0 && isFront(at)) {
        as = ATTACHED;
        words = skipSpace(enhancedEnd(at));
      } else if (enhanced !== 0 && as <= enhancedAs) {
        if (otherEnhanced === 0) otherEnhanced = found;
        continue;
      }
    }
    if (found === 0) continue;
    if (enhanced !== 0 && enhanced !== found) otherEnhanced = enhanced;
    enhanced = found;
    enhancedAs = as;
  }
  return { code, enhanced, otherEnhanced, from, words, to, repeats };
}

/** The matcher passes over codes, wherever a line of the reply repeats them. */
function markCode(token: number, enhanced: boolean): void {
  const behind = token + (enhanced ? 4 : 1);
  for (let at = token; at < behind; at += 1) tokenKind[at] = CODE;
}

const IN = hashOf('in');
const TO = hashOf('to');
const REPLY = hashOf('reply');
const RESPONSE = hashOf('response');
const commandWords = new Set(
  'initial connect connection banner ehlo helo starttls auth mail rcpt data end message bdat vrfy expn etrn rset noop quit help'
    .split(' ').map(hashOf),
);

/** '(in reply to RCPT TO command)': the token is the reply or response, a command's name follows. */
function namesCommand(token: number): boolean {
  if (token === 0 || token + 2 >= tokenCount || tokenHash[token - 1] !== IN || tokenHash[token + 1] !== TO) return false;
  return commandWords.has(tokenHash[token + 2]!);
}

const isVague = (enhanced: number): boolean => enhanced % 1000 === 0;

/**
 * A three-digit number is a reply code in front of the text or line, behind a mark or a word that announces it, or before an enhanced
 * code.
 */
function isReplyCode(text: string, token: number, value: number, attached: boolean): boolean {
  const at = tokenStart[token]!;
  const next = unitAt(at + 3);
  if (!isSpace(next) && next !== HYPHEN && follows[next] !== 1) return false;
  let before = at - 1;
  let line = false;
  while (before >= 0) {
    const unit = unitAt(before);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) line = true;
    else if (quoted[unit] !== 1) break;
    before -= 1;
  }
  if (before < 0) return true;
  if (value < 400) return value === 334 || value === 354;
  if (attached || line) return true;
  if (token > 0 && tokenHash[token - 1] === ERROR_CODE) return false; // an API's own: {"ErrorCode":406}
  if (token + 1 < tokenCount && measures.has(tokenHash[token + 1]!)) return false; // 'size: 450 KB'
  const mark = unitAt(before);
  if (before === at - 1 && mark === HYPHEN) return false;
  if (announces[mark] === 1) return true;
  return isLetter(mark) && endsWith(text, before, announcers);
}

const ERROR_CODE = hashOf('errorcode');
const measures = new Set('kb mb gb kib mib bytes octets characters seconds minutes hours days'.split(' ').map(hashOf));
const announcers = ['said', 'code', 'error', 'status', 'response', 'reply', 'returned', 'with', 'smtp'];
const products = [
  'version', 'ver', 'v', 'release', 'exim', 'postfix', 'sendmail', 'openssl', 'tls', 'ssl', 'php', 'exchange', 'linux', 'dovecot', 'from',
  'ip',
];

function endsWith(text: string, wordEnd: number, words: readonly string[]): boolean {
  let start = wordEnd;
  while (isLetter(unitAt(start - 1)) && wordEnd - start < 12) start -= 1;
  return words.includes(text.slice(start, wordEnd + 1).toLowerCase());
}

/** A free-standing code must not be the version of something; class 2 stands in front only. */
function mayStandFree(text: string, at: number, found: number): boolean {
  if (isFront(at)) return true;
  if (found < 400000) return false;
  let before = at - 1;
  while (before >= 0 && isSpace(unitAt(before))) before -= 1;
  return !(isLetter(unitAt(before)) && endsWith(text, before, products));
}

function isFront(at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const unit = unitAt(before);
    if (endsType[unit] === 1) return before < LONGEST_TYPE; // smtp; 5.1.1
    if (startsText[unit] !== 1) return false;
  }
  return true;
}

/** A reply's own words on one line: without codes, repeated codes and line ends. */
export function wordsOf(text: string, parsed: Parsed): string {
  const { to } = parsed;
  let from = parsed.words;
  let words = '';
  const code = String(parsed.code);
  for (let at = parsed.repeats ? text.indexOf(code, from) : -1; at >= 0 && at < to; at = text.indexOf(code, at + 3)) {
    const before = at === parsed.words ? SPACE : unitAt(at - 1);
    const after = unitAt(at + 3);
    if (!isSpace(before) || (!isSpace(after) && after !== HYPHEN && after !== COMMA)) continue;
    words = joined(words, text.slice(from, at).trim());
    const next = skipSigns(at + 3);
    from = enhancedAt(next) === 0 ? at + 4 : enhancedEnd(next);
  }
  words = joined(words, text.slice(from, to).trim());
  return words.includes('\n') || words.includes('\r') ? words.replace(lineEnd, ' ') : words;
}

const lineEnd = /\r\n|\n|\r/g;

const joined = (words: string, more: string): string => (words === '' || more === '' ? words + more : `${words} ${more}`);
