/** The sequences of all phrases as a trie that texts walk down: what one hash finds the next state by. Gathered as in trie.ts. */
import type { Described } from './describe.ts';

export const NONE = -1;
/** Numbers in a row of states; a fourth keeps rows from lying across two lines of the cache. */
export const STATE_ROW = 4;

/** State 0 is the start. */
export interface TrieTable {
  /** Letter → the state that it leads to from the start, or 0. */
  readonly roots: Int32Array;
  /** Hash of a state and a letter → the state that they lead to, or 0 where there is none: look one further where it is another's. */
  readonly slots: Int32Array;
  /** Rows of states: the state before, the letter that leads from there, the sequence that ends here or NONE. */
  readonly states: Int32Array;
  /** How many sequences there are. */
  readonly count: number;
  /** Letters of the longest sequence. */
  readonly depth: number;
}

/** States come level by level, those behind one state by letter. */
export function buildTrieTable({ states: codes, steps, depth, letters: alphabet }: Described): TrieTable {
  const roots = new Int32Array(alphabet);
  const states = new Int32Array(codes.length * STATE_ROW);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(codes.length * 2)));
  let count = 0;
  let next = 1;
  for (let state = 0; state < codes.length; state += 1) {
    const code = codes[state]!;
    states[state * STATE_ROW + 2] = (code & 1) === 1 ? count : NONE;
    count += code & 1;
    let letter = 0;
    for (const last = next + (code >> 1); next < last; next += 1) {
      letter += steps[next - 1]!;
      states[next * STATE_ROW] = state;
      states[next * STATE_ROW + 1] = letter;
      if (state === 0) roots[letter] = next;
      else slots[freeSlot(slots, state, letter)] = next;
    }
  }
  return { roots, slots, states, count, depth };
}

function freeSlot(slots: Int32Array, state: number, letter: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(state, letter) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

function slotOf(state: number, letter: number): number {
  const hash = Math.imul(Math.imul(state, 0x9e3779b1) + letter, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The state behind a letter, from any state but the start, or NONE. */
export function follow({ slots, states }: TrieTable, state: number, letter: number): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(state, letter) & mask; ; slot = (slot + 1) & mask) {
    const next = slots[slot]!;
    if (next === 0) return NONE;
    if (states[next * STATE_ROW] === state && states[next * STATE_ROW + 1] === letter) return next;
  }
}
