/** Surface words → letters of the automaton's alphabet: base forms, found by hash in one row of four numbers. */
import { hedges, negations } from '../data/words.ts';
import { baseOf, skippedWords } from './phrase.ts';
import { hashOf } from './scan.ts';

export const UNKNOWN = -1;
export const SKIPPED = -2;

/**
 * Rows of four: the word's hash; its base form in the alphabet, or SKIPPED; the second word of a base of two, or that of a skipped word
 * in a link, or UNKNOWN; and the state that the base form leads to from the start, or 0.
 */
export interface WordTable {
  readonly mask: number;
  readonly rows: Int32Array;
  /** Letters below the first number are negations, those below the second hedges. */
  readonly negations: number;
  readonly hedges: number;
}

const EMPTY = -3;

/** The alphabet begins with the negations and the hedges: their letters tell their role. */
export function newAlphabet(): Map<string, number> {
  return new Map([...negations, ...hedges].map((word, letter) => [word, letter]));
}

export function buildWordTable(alphabet: ReadonlyMap<string, number>, fromStart: (letter: number) => number): WordTable {
  const surfaces: [string, number, number][] = [];
  for (const [word, letter] of alphabet) if (!baseOf.has(word) && !skippedWords.has(word)) surfaces.push([word, letter, UNKNOWN]);
  for (const [surface, base] of baseOf) {
    const first = alphabet.get(base[0]!);
    if (first !== undefined) surfaces.push([surface, first, base[1] === undefined ? UNKNOWN : (alphabet.get(base[1]) ?? UNKNOWN)]);
  }
  for (const word of skippedWords) surfaces.push([word, SKIPPED, alphabet.get(word) ?? UNKNOWN]);
  const size = 2 ** Math.ceil(Math.log2(surfaces.length * 2));
  const rows = new Int32Array(size * 4).fill(EMPTY);
  for (const [word, base, second] of surfaces) {
    const hash = hashOf(word);
    let row = slotOf(hash) & (size - 1);
    while (rows[row * 4 + 1] !== EMPTY) row = (row + 1) & (size - 1);
    rows[row * 4] = hash;
    rows[row * 4 + 1] = base;
    rows[row * 4 + 2] = second;
    rows[row * 4 + 3] = base >= 0 ? fromStart(base) : 0;
  }
  return { mask: size - 1, rows, negations: negations.length, hedges: negations.length + hedges.length };
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The row of a hash, as an offset into `rows`, or UNKNOWN. */
export function rowOf({ mask, rows }: WordTable, hash: number): number {
  let row = slotOf(hash) & mask;
  for (;;) {
    if (rows[row * 4] === hash && rows[row * 4 + 1] !== EMPTY) return row * 4;
    if (rows[row * 4 + 1] === EMPTY) return UNKNOWN;
    row = (row + 1) & mask;
  }
}
