/**
 * The phrase language of data/README.md: a phrase → its parts, each part a row of pieces, each piece the choices of words that it
 * stands for, in base forms.
 *
 *     compilePhrase('(over|above) quota … {mailbox}').parts
 *     // [{ text: '(over|above) quota', pieces: [[['over'], ['above']], [['quota']]] }, { text: '{mailbox}', pieces: [[['mailbox'], …]] }]
 */
import { compounds, forms, sets, skipped } from '../data/words.ts';
import { DIGITS, isDigit, NOTHING, unitTable } from './characters.ts';
import { BREAK, LINK, scan, tokenEnd, tokenKind, tokenStart } from './scan.ts';

export type Piece = readonly (readonly string[])[];

export interface CompiledPhrase {
  readonly parts: readonly { readonly text: string; readonly pieces: readonly Piece[] }[];
  /** Looked for inside links, host names and tags as well. */
  readonly mark: boolean;
}

/** Surface word → base words. */
export const baseOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(forms).flatMap(([base, surfaces]) => surfaces.map((surface) => [surface, base.split(' ')] as const)),
);
export const skippedWords: ReadonlySet<string> = new Set(skipped);

const GAP = '…';

export function compilePhrase(phrase: string): CompiledPhrase {
  const parts = phrase.split(GAP).map((part) => part.trim());
  return { parts: parts.map((text) => ({ text, pieces: piecesOf(text) })), mark: isMark(phrase) };
}

/** A mark has punctuation of links and tags between two letters or digits. */
function isMark(phrase: string): boolean {
  return /[\p{L}\d/?][./=:][\p{L}\d/?]/u.test(phrase) || (phrase.includes('?') && phrase.includes('='));
}

/** Splits a part at its groups and sets. */
function piecesOf(part: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < part.length) {
    const open = part[at];
    const close = open === '(' ? part.indexOf(')', at) : open === '{' ? part.indexOf('}', at) : -1;
    if (close > 0) {
      const inside = part.slice(at + 1, close);
      pieces.push((open === '(' ? inside.split('|').flatMap(withSet) : setNamed(inside)).flatMap(spell));
      at = close + 1;
      continue;
    }
    let end = at + 1;
    while (end < part.length && part[end] !== '(' && part[end] !== '{') end += 1;
    const plain = part.slice(at, end);
    if (plain.trim() !== '') pieces.push(spell(plain));
    at = end;
  }
  return pieces;
}

/** A choice inside a group may name a set: `({user}|mailing list)`. */
function withSet(choice: string): readonly string[] {
  const open = choice.indexOf('{');
  if (open < 0) return [choice];
  const close = choice.indexOf('}', open);
  return setNamed(choice.slice(open + 1, close)).map((word) => choice.slice(0, open) + word + choice.slice(close + 1));
}

function setNamed(name: string): readonly string[] {
  const words = sets[name];
  if (words === undefined) throw new Error(`no set named {${name}} in data/words.ts`);
  return words;
}

const spelled = new Map<string, Piece>();

/** Plain words → the rows of base words that they may be met as: one, or more where a word is also written as two. Most recur: kept. */
function spell(words: string): Piece {
  let rows = spelled.get(words);
  if (rows === undefined) {
    rows = [[]];
    for (const word of baseWords(words)) {
      const choices = [[word], ...(compounds[word] ?? []).map((two) => baseWords(two))];
      rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]));
    }
    spelled.set(words, rows);
  }
  return rows;
}

/** The words of a text as the automaton sees them: folded, in base form, without the skipped ones. */
export function baseWords(text: string): string[] {
  const words: string[] = [];
  const count = scan(text);
  for (let token = 0; token < count; token += 1) {
    if (tokenKind[token] === BREAK) continue;
    const word = folded(text.slice(tokenStart[token], tokenEnd[token]));
    if (skippedWords.has(word) && tokenKind[token] !== LINK) continue;
    const base = baseOf.get(word);
    if (base === undefined) words.push(word);
    else words.push(...base);
  }
  return words;
}

/** A word as the scanner reads it. */
export function folded(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = unitTable[word.charCodeAt(at)]!;
    if (unit !== NOTHING) out += isDigit(unit) ? String(unit - DIGITS) : String.fromCharCode(unit);
  }
  return out;
}
