/** Surface words → letters of the automaton's alphabet: base forms, found by hash in one row of four numbers. */
import { UNKNOWN, type Compiled } from './compiled.ts';
import { hashOf } from './scan.ts';

const EMPTY = -3;

/** Rows of four: a word's hash, and what ReadAs says of it. */
export interface WordTable {
  readonly mask: number;
  readonly rows: Int32Array;
  /** Letters below the first number are negations, those below the second hedges. */
  readonly negations: number;
  readonly hedges: number;
}

/** The words of the alphabet, each by its letter; before them those that are read as others. */
export function buildWordTable({ words, readAs, negations, hedges }: Compiled): WordTable {
  const size = 2 ** Math.ceil(Math.log2((words.length + readAs.length) * 2));
  const rows = new Int32Array(size * 4);
  for (let row = 1; row < rows.length; row += 4) rows[row] = EMPTY;
  const mask = size - 1;
  for (const [word, letter, second] of readAs) insert(rows, mask, hashOf(word), letter, second);
  for (let letter = 0; letter < words.length; letter += 1) insert(rows, mask, hashOf(words[letter]!), letter, UNKNOWN);
  return { mask, rows, negations, hedges };
}

/** A word that is there already stays as it is. */
function insert(rows: Int32Array, mask: number, hash: number, letter: number, second: number): void {
  let row = slotOf(hash) & mask;
  for (; rows[row * 4 + 1] !== EMPTY; row = (row + 1) & mask) if (rows[row * 4] === hash) return;
  rows[row * 4] = hash;
  rows[row * 4 + 1] = letter;
  rows[row * 4 + 2] = second;
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The row of a hash, as an offset into `rows`, or UNKNOWN. */
export function rowOf({ mask, rows }: WordTable, hash: number): number {
  let row = slotOf(hash) & mask;
  for (;;) {
    if (rows[row * 4 + 1] === EMPTY) return UNKNOWN;
    if (rows[row * 4] === hash) return row * 4;
    row = (row + 1) & mask;
  }
}
