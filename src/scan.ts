/**
 * Text → tokens, in one pass and into arrays that are used again for every text. A token is a word, a number, a word inside a link or
 * host name, or the end of a sentence. Mail addresses leave no token: `user-unknown@example.com` says nothing.
 */
import { classOf, DIGIT, END, foldOf, IDEOGRAPH, JOIN, LETTER, NOTHING, STOP } from './characters.ts';

export const WORD = 0;
export const NUMBER = 1;
export const LINK = 2;
export const BREAK = 3;

/** The longest text that is scanned at once; what is longer is read from its head and its tail (see normalize.ts). */
export const LONGEST = 65536;

export const tokenKind = new Uint8Array(LONGEST + 2);
export const tokenHash = new Int32Array(LONGEST + 2);
export const tokenStart = new Int32Array(LONGEST + 2);
export const tokenEnd = new Int32Array(LONGEST + 2);

const DOT = 46; // .
const AT = 64; // @
const COLON = 58; // :
const SLASH = 47; // /
const QUESTION = 63; // ?
const BANG = 33; // !

/** Top-level domains of more than two letters that tell a host name from two sentences without a space between them. */
const topLevel = new Set(
  ('com net org edu gov mil int info biz name pro mobi asia coop aero museum jobs arpa cloud online shop site xyz app dev email host ' +
    'top club live world tech store space website digital network microsoft google local localdomain localhost lan internal intranet ' +
    'home corp invalid test example').split(' ').map((label) => hashOf(label)),
);

/** The hash of a word that is already folded. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** Reads `text` between two offsets, and gives the number of tokens written. */
export function scan(text: string, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    const chunk = at;
    const first = count;
    let dots = 0;
    let address = false;
    let link = false;
    let hash = 0;
    let start = -1;
    let letters = false;
    let kind = END;
    let unit = 0;
    for (; at < to; at += 1) {
      unit = text.charCodeAt(at);
      kind = classOf[unit]!;
      if (kind === LETTER) {
        if (start < 0) start = at;
        letters = true;
        hash = (Math.imul(hash, 31) + foldOf[unit]!) | 0;
        continue;
      }
      if (kind === DIGIT) {
        if (start < 0) start = at;
        hash = (Math.imul(hash, 31) + foldOf[unit]!) | 0;
        continue;
      }
      if (kind === NOTHING) continue;
      if (start >= 0) {
        tokenKind[count] = letters ? WORD : NUMBER;
        tokenHash[count] = hash;
        tokenStart[count] = start;
        tokenEnd[count] = at;
        count += 1;
        start = -1;
        hash = 0;
        letters = false;
      }
      if (kind === JOIN) {
        if (unit === DOT) {
          if (at > chunk && text.charCodeAt(at - 1) === DOT) break; // '...' ends a chunk: 'a@example.com...User unknown'
          dots += 1;
        } else if (unit === AT) address = true;
        else if (unit === COLON) {
          if (text.charCodeAt(at + 1) !== SLASH || text.charCodeAt(at + 2) !== SLASH) break;
          link = true;
        }
        continue;
      }
      if (kind === IDEOGRAPH) {
        tokenKind[count] = WORD;
        tokenHash[count] = foldOf[unit]!;
        tokenStart[count] = at;
        tokenEnd[count] = at + 1;
        count += 1;
        continue;
      }
      break;
    }
    if (start >= 0) {
      tokenKind[count] = letters ? WORD : NUMBER;
      tokenHash[count] = hash;
      tokenStart[count] = start;
      tokenEnd[count] = at;
      count += 1;
    }
    if (address) count = dropAddress(text, chunk, at, first, count);
    else if (link || (dots > 0 && isHost(text, first, count))) for (let token = first; token < count; token += 1) tokenKind[token] = LINK;
    if (at > chunk && kind !== JOIN) unit = text.charCodeAt(at - 1);
    if (kind === STOP || (at > chunk && (unit === DOT || unit === BANG || unit === QUESTION))) {
      tokenKind[count] = BREAK;
      tokenStart[count] = at;
      tokenEnd[count] = at;
      count += 1;
    }
    at += 1;
  }
  return count;
}

/** An address takes its tokens along, unless the @ stands alone ('MAILBOX @ full'). */
function dropAddress(text: string, chunk: number, end: number, first: number, count: number): number {
  const at = text.indexOf('@', chunk);
  const inside = at > chunk && at + 1 < end;
  return inside ? first : count;
}

/** Do the tokens of a dotted chunk make a host name, perhaps with a path behind it? */
function isHost(text: string, first: number, count: number): boolean {
  let last = -1;
  for (let token = first; token < count; token += 1) {
    if (token > first) {
      const between = text.charCodeAt(tokenStart[token]! - 1);
      if (between === SLASH || between === QUESTION) break;
    }
    last = token;
  }
  if (last <= first || tokenKind[last] === NUMBER || text.charCodeAt(tokenStart[last]! - 1) !== DOT) return false;
  return tokenEnd[last]! - tokenStart[last]! === 2 || topLevel.has(tokenHash[last]!);
}
