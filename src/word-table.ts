/** Surface words → letters of the automaton's alphabet: base forms, found by hash in one row of four numbers. */
import type { Described } from './describe.ts';
import { hashesOf } from './scan.ts';

export const UNKNOWN = -1;
export const SKIPPED = -2;

/**
 * Rows of four: a word's hash; its letter, or SKIPPED; the second letter of a base of two words, or that of a skipped word in a link, or
 * UNKNOWN; 1 where the row is taken.
 */
export interface WordTable {
  readonly mask: number;
  readonly rows: Int32Array;
  /** Letters from the first number on are hedges, those from the second on negations. */
  readonly firstHedge: number;
  readonly firstNegation: number;
}

/** The words of the alphabet, each by its letter; before them those that are read as others. */
export function buildWordTable({ words, letters, otherWords, readAs, firstHedge, firstNegation }: Described): WordTable {
  const size = 2 ** Math.ceil(Math.log2((letters + readAs.length / 2) * 1.5));
  const mask = size - 1;
  const rows = new Int32Array(size * 4);
  const others = hashesOf(otherWords, readAs.length / 2);
  for (let word = 0; word < others.length; word += 1) {
    const letter = readAs[word * 2]!;
    insert(rows, mask, others[word]!, letter === 0 ? SKIPPED : letter - 1, readAs[word * 2 + 1]! - 1);
  }
  const hashes = hashesOf(words, letters);
  for (let letter = 0; letter < letters; letter += 1) insert(rows, mask, hashes[letter]!, letter, UNKNOWN);
  return { mask, rows, firstHedge, firstNegation };
}

/** A word that is there already stays as it is. */
function insert(rows: Int32Array, mask: number, hash: number, letter: number, second: number): void {
  let row = (slotOf(hash) & mask) * 4;
  for (; rows[row + 3] === 1; row = (row + 4) & (mask * 4 + 3)) if (rows[row] === hash) return;
  rows[row] = hash;
  rows[row + 1] = letter;
  rows[row + 2] = second;
  rows[row + 3] = 1;
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** The row of a hash, as an offset into `rows`, or UNKNOWN. */
export function rowOf({ mask, rows }: WordTable, hash: number): number {
  let row = (slotOf(hash) & mask) * 4;
  for (;;) {
    if (rows[row + 3] === 0) return UNKNOWN;
    if (rows[row] === hash) return row;
    row = (row + 4) & (mask * 4 + 3);
  }
}
