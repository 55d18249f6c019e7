/** The sequences of all phrases as a trie that texts walk down. Gathered as in trie.ts. */
import type { Described } from './describe.ts';

export const NONE = -1;

/** States are numbered level by level, so that those behind one state follow each other, by letter. State 0 is the start. */
export interface TrieTable {
  /** Letter → the state that it leads to from the start, or 0. */
  readonly roots: Int32Array;
  /** State → the first state behind it; one more than there are states. */
  readonly firstChild: Int32Array;
  /** State → the letter that leads to it. */
  readonly letters: Int32Array;
  /** State → the sequence that ends there, or NONE. */
  readonly sequences: Int32Array;
  /** How many sequences there are. */
  readonly count: number;
  /** Letters of the longest sequence. */
  readonly depth: number;
}

export function buildTrieTable({ states, steps, depth, letters: alphabet }: Described): TrieTable {
  const roots = new Int32Array(alphabet);
  const firstChild = new Int32Array(states.length + 1);
  const letters = new Int32Array(states.length);
  const sequences = new Int32Array(states.length);
  let count = 0;
  let next = 1;
  for (let state = 0; state < states.length; state += 1) {
    const code = states[state]!;
    sequences[state] = (code & 1) === 1 ? count : NONE;
    count += code & 1;
    firstChild[state] = next;
    let letter = 0;
    for (const last = next + (code >> 1); next < last; next += 1) {
      letter += steps[next - 1]!;
      letters[next] = letter;
      if (state === 0) roots[letter] = next;
    }
  }
  firstChild[states.length] = next;
  return { roots, firstChild, letters, sequences, count, depth };
}

/** The state behind a letter, from any state but the start, or NONE. */
export function follow({ firstChild, letters }: TrieTable, state: number, letter: number): number {
  let low = firstChild[state]!;
  let high = firstChild[state + 1]!;
  while (high - low > 8) {
    const middle = (low + high) >>> 1;
    if (letters[middle]! <= letter) low = middle;
    else high = middle;
  }
  for (; low < high; low += 1) if (letters[low] === letter) return low;
  return NONE;
}
