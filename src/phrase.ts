/**
 * The phrase language of data/README.md: a phrase, spelled out in base words. This needs the word lists and is done when the package is
 * built; what it gives is read by phrase-reader.ts, which is quick, since that is done when the library is loaded.
 *
 *     canonical('The {mailbox} … (over|exceeded) quotas')  // '=(mailbox|email box|account|…)…(over|exceed) quota'
 */
import { compounds, forms, sets, skipped } from '../data/words.ts';
import { DIGITS, isDigit, NOTHING, unitOf } from './characters.ts';
import { GAP, MARK, TEXT } from './phrase-reader.ts';
import { scan, tokenCount, tokenEnd, tokenKind, tokenStart } from './scan.ts';
import { BREAK, LINK } from './tokens.ts';

let bases: ReadonlyMap<string, readonly string[]> | undefined;

/** Surface word → base words. Made when it is needed: where all phrases are numbers already, it is not. */
export function basesOf(): ReadonlyMap<string, readonly string[]> {
  bases ??= new Map(Object.entries(forms).flatMap(([base, surfaces]) => surfaces.map((surface) => [surface, base.split(' ')] as const)));
  return bases;
}
export const skippedWords: ReadonlySet<string> = new Set(skipped);

/** A phrase in base words. What is canonical stays as it is. */
export function canonical(phrase: string): string {
  if (phrase.startsWith(TEXT) || phrase.startsWith(MARK)) return phrase;
  const parts = phrase.split(GAP).map((part) => canonicalPart(part.trim()));
  return `${isMark(phrase) ? MARK : TEXT}${parts.join(GAP)}`;
}

/** A mark has punctuation of links and tags between two letters or digits. */
export function isMark(phrase: string): boolean {
  return phrase.startsWith(MARK) || /[\p{L}\d/?][./=:][\p{L}\d/?]/u.test(phrase) || (phrase.includes('?') && phrase.includes('='));
}

function canonicalPart(part: string): string {
  const pieces: string[] = [];
  for (const piece of part.match(/\([^)]*\)|\{[^}]*\}|[^({]+/g) ?? []) {
    if (piece.startsWith('(')) pieces.push(group(piece.slice(1, -1).split('|').flatMap(withSet)));
    else if (piece.startsWith('{')) pieces.push(group(setNamed(piece.slice(1, -1))));
    else for (const word of baseWords(piece)) pieces.push(oneOf(waysOf(word)));
  }
  return pieces.join(' ');
}

/** The choices in base words, each in every way that it is written. */
function group(choices: readonly string[]): string {
  const rows = choices.flatMap((choice) =>
    baseWords(choice).reduce((ways, word) => few(ways.flatMap((way) => waysOf(word).map((next) => `${way} ${next}`.trim()))), ['']),
  );
  return oneOf([...new Set(rows)]);
}

/** A base word, and the two that it is also written as. */
function waysOf(word: string): string[] {
  return [word, ...(Object.hasOwn(compounds, word) ? compounds[word]! : []).map((two) => baseWords(two).join(' '))];
}

/** So many ways may one choice be written. */
const MOST_WAYS = 4096;

function few<T>(ways: T[]): T[] {
  if (ways.length > MOST_WAYS) throw new Error(`a group stands for more than ${MOST_WAYS} wordings`);
  return ways;
}

const oneOf = (ways: readonly string[]): string => (ways.length === 1 ? ways[0]! : `(${ways.join('|')})`);

/** A choice inside a group may name a set: `({user}|mailing list)`. */
function withSet(choice: string): readonly string[] {
  const set = /\{([^}]*)\}/.exec(choice);
  return set === null ? [choice] : setNamed(set[1]!).map((word) => choice.replace(set[0], word));
}

function setNamed(name: string): readonly string[] {
  const words = Object.hasOwn(sets, name) ? sets[name] : undefined;
  if (words === undefined) throw new Error(`no set named {${name}}: there are ${Object.keys(sets).map((each) => `{${each}}`).join(', ')}`);
  return words;
}

/** The words of a text as the automaton sees them: folded, in base form, without the skipped ones. */
export function baseWords(text: string): string[] {
  const words: string[] = [];
  scan(text);
  for (let token = 0; token < tokenCount; token += 1) {
    if (tokenKind[token] === BREAK) continue;
    const word = folded(text.slice(tokenStart[token], tokenEnd[token]));
    if (skippedWords.has(word) && tokenKind[token] !== LINK) continue;
    words.push(...(basesOf().get(word) ?? [word]));
  }
  return words;
}

/** A word as the scanner reads it. */
function folded(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const unit = unitOf(code);
    if (isDigit(unit)) out += String(unit - DIGITS);
    else if (unit !== NOTHING) out += String.fromCharCode(code >= 0x0e00 && code < 0x0e50 ? code : unit); // Thai is moved by the table
  }
  return out;
}
