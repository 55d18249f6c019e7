/**
 * Text → tokens, in one pass and into arrays that are used again for every text: all that follows reads those of the text read last. A
 * token is a word, a number, a word inside a link or host name, or the end of a sentence. Mail addresses leave no token:
 * `user-unknown@example.com` says nothing.
 */
import {
  AT, BANG, COLON, DIGITS, DOT, HYPHEN, IDEOGRAPHS, LETTERS, LONGEST, MARGIN, NOTHING, QUESTION, SEMICOLON, SLASH, SPACE, STOP, unitOf,
} from './characters.ts';
import { BREAK, LINK, NUMBER, WORD } from './tokens.ts';
import { readUnits, unitAt, unitCount, units } from './units.ts';

export const tokenKind = new Uint8Array(LONGEST + 2);
export const tokenHash = new Int32Array(LONGEST + 2);
export const tokenStart = new Int32Array(LONGEST + 2);
export const tokenEnd = new Int32Array(LONGEST + 2);
export let tokenCount = 0;

/** Punctuation inside addresses, host names, links and tags: it ends a word, not the chunk. */
const joins = new Uint8Array(128);
for (const sign of '.-_/:@=?&#%+!*$\\') joins[sign.charCodeAt(0)] = 1;

/** Top-level domains of more than two letters that tell a host name from two sentences without a space between them. */
const topLevel = new Set(
  ('com net org edu gov mil int info biz name pro mobi asia coop aero museum jobs arpa cloud online shop site xyz app dev email host ' +
    'top club live world tech store space website digital network microsoft google local localdomain localhost lan internal intranet ' +
    'home corp invalid test example').split(' ').map((label) => hashOf(label)),
);

/** The hash of a word. Words are told apart by it alone: the data's laws hold that no two words of the phrases share one. */
export function hashOf(word: string): number {
  return hashesOf(word, 1)[0]!;
}

/** Those of many words, with one space between. */
export function hashesOf(words: string, count: number): Int32Array {
  const hashes = new Int32Array(count);
  let word = 0;
  let hash = 0;
  for (let at = 0; at < words.length; at += 1) {
    const unit = unitOf(words.charCodeAt(at));
    if (unit >= IDEOGRAPHS) hash = ideographHash(unit);
    else if (unit > SPACE) hash = ((hash << 5) - hash + unit) | 0;
    else if (unit === SPACE) {
      hashes[word] = hash;
      word += 1;
      hash = 0;
    }
  }
  hashes[word] = hash;
  return hashes;
}

function ideographHash(unit: number): number {
  return Math.imul(unit, 0x9e3779b1);
}

/** Reads a text into tokens. */
export function scan(text: string): void {
  readUnits(text);
  const to = unitCount;
  const read = units; // local names: a look-up less per unit
  const kinds = tokenKind;
  const hashes = tokenHash;
  const starts = tokenStart;
  const ends = tokenEnd;
  let count = 0;
  let at = 0;
  while (at < to) {
    const chunk = at;
    const first = count;
    let unit = read[at + MARGIN]!;
    let dots = 0;
    let sign = -1; // of the first @
    let path = -1; // the tokens before the first / or ?
    let link = unit === SLASH; // a file's path
    let before = 0;
    let ideographs = false;
    for (;;) {
      if (unit >= LETTERS) {
        if (unit >= IDEOGRAPHS !== ideographs && count > first) break; // '用户jo@example.com不存在': three chunks
        ideographs = unit >= IDEOGRAPHS;
        starts[count] = at;
        let hash = 0;
        let shared = DIGITS;
        let end = at + 1; // an apostrophe behind a word is none of it
        if (ideographs) {
          hash = ideographHash(unit);
          shared = 0;
          at += 1;
          unit = read[at + MARGIN]!;
        } else {
          do {
            hash = ((hash << 5) - hash + unit) | 0;
            shared &= unit;
            at += 1;
            end = at;
            unit = read[at + MARGIN]!;
            while (unit === NOTHING) {
              at += 1;
              unit = read[at + MARGIN]!;
            }
          } while (unit >= LETTERS && unit < IDEOGRAPHS);
        }
        kinds[count] = shared === 0 ? WORD : NUMBER;
        hashes[count] = hash;
        ends[count] = end;
        count += 1;
        before = LETTERS;
        continue;
      }
      if (unit === SPACE) break;
      if (unit !== NOTHING) {
        if (joins[unit] === 0) break;
        if (unit === DOT) {
          if (before === DOT) break; // '...' ends a chunk: 'a@example.com...User unknown'
          dots += 1;
        } else if (unit === AT) sign = sign < 0 ? at : sign;
        else if (unit === SLASH || unit === QUESTION) path = path < 0 ? count : path;
        else if (unit === COLON) {
          if (read[at + MARGIN + 1] !== SLASH || read[at + MARGIN + 2] !== SLASH) break;
          link = true;
        } else if (unit === HYPHEN && count === first + 1 && kinds[first] === NUMBER && at - chunk === 3) {
          break; // '550-jo@example.com' is two chunks
        }
        before = unit;
      }
      at += 1;
      unit = read[at + MARGIN]!;
    }
    if (sign >= 0) {
      if (sign > chunk && sign + 1 < at) count = first; // an address, not an @ that stands alone
    } else if (link || (dots > 0 && isHost(first, path < 0 ? count : path))) {
      for (let token = first; token < count; token += 1) kinds[token] = LINK;
    }
    if (unit === STOP || unit === SEMICOLON || before === DOT || before === BANG || before === QUESTION) {
      kinds[count] = BREAK;
      starts[count] = ends[count] = at;
      count += 1;
    }
    if (unit < LETTERS) at += 1;
  }
  tokenCount = count;
}

/** Do these tokens, up to a path, make a host name? */
function isHost(first: number, end: number): boolean {
  const last = end - 1;
  if (last <= first || tokenKind[last] === NUMBER || unitAt(tokenStart[last]! - 1) !== DOT) return false;
  return tokenEnd[last]! - tokenStart[last]! === 2 || topLevel.has(tokenHash[last]!);
}
