/** The sequences of all phrases as one automaton: a trie over words with links of failure (Aho and Corasick, 1975). */

/** (state, word) → state, by open addressing in rows of four: state, word, next state, nothing. One row is one cache line's quarter. */
export interface Edges {
  mask: number;
  rows: Int32Array;
}

/** What a state is, in rows of four: where to go on failure, the sequence that ends here or -1, the next shorter state at which one ends or 0, and the state to go on from (itself, or where failure leads while it has no edges). */
export const FAIL = 0;
export const SEQUENCE = 1;
export const SHORTER = 2;
export const RESUME = 3;

const NONE = -1;

export class Trie {
  readonly edges: Edges = { mask: 0, rows: new Int32Array(0) };
  /** Sequence → its length in words. */
  readonly lengths: number[] = [];
  private readonly parents: number[] = [0];
  private readonly letters: number[] = [0];
  private readonly depths: number[] = [0];
  private readonly sequences: number[] = [NONE];
  private readonly children: number[] = [0];

  constructor(size = 1 << 15) {
    this.grow(size);
  }

  /** The state behind an edge, made if need be. */
  step(state: number, letter: number): number {
    const known = follow(this.edges, state, letter);
    if (known !== NONE) return known;
    const next = this.parents.length;
    if (next * 2 > this.edges.mask) this.grow((this.edges.mask + 1) * 2);
    this.parents.push(state);
    this.letters.push(letter);
    this.depths.push(this.depths[state]! + 1);
    this.sequences.push(NONE);
    this.children.push(0);
    this.children[state]! += 1;
    this.insert(state, letter, next);
    return next;
  }

  /** The sequence that ends at a state. */
  end(state: number): number {
    if (this.sequences[state] === NONE) {
      this.sequences[state] = this.lengths.length;
      this.lengths.push(this.depths[state]!);
    }
    return this.sequences[state]!;
  }

  private insert(state: number, letter: number, to: number): void {
    const { mask, rows } = this.edges;
    let row = edgeSlot(state, letter) & mask;
    while (rows[row * 4] !== NONE) row = (row + 1) & mask;
    rows[row * 4] = state;
    rows[row * 4 + 1] = letter;
    rows[row * 4 + 2] = to;
  }

  private grow(size: number): void {
    this.edges.mask = size - 1;
    this.edges.rows = new Int32Array(size * 4).fill(NONE);
    for (let state = 1; state < this.parents.length; state += 1) this.insert(this.parents[state]!, this.letters[state]!, state);
  }

  /** The rows of states. Shallow states first: a link of failure points to a shallower one. */
  states(): Int32Array {
    const rows = new Int32Array(this.parents.length * 4);
    rows[SEQUENCE] = NONE;
    const byDepth: number[][] = [];
    for (let state = 1; state < this.parents.length; state += 1) (byDepth[this.depths[state]!] ??= []).push(state);
    for (const states of byDepth) {
      for (const state of states ?? []) {
        const link = this.linkOf(rows, state);
        rows[state * 4 + FAIL] = link;
        rows[state * 4 + SEQUENCE] = this.sequences[state]!;
        rows[state * 4 + SHORTER] = this.sequences[link] === NONE ? rows[link * 4 + SHORTER]! : link;
        rows[state * 4 + RESUME] = this.children[state]! > 0 ? state : rows[link * 4 + RESUME]!;
      }
    }
    return rows;
  }

  private linkOf(rows: Int32Array, state: number): number {
    let back = this.parents[state]!;
    while (back !== 0) {
      back = rows[back * 4 + FAIL]!;
      const next = follow(this.edges, back, this.letters[state]!);
      if (next !== NONE) return next;
    }
    return 0;
  }
}

function edgeSlot(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The state behind an edge, or -1. */
export function follow({ mask, rows }: Edges, state: number, word: number): number {
  let row = (edgeSlot(state, word) & mask) * 4;
  for (;;) {
    const at = rows[row]!;
    if (at === NONE) return NONE;
    if (at === state && rows[row + 1] === word) return rows[row + 2]!;
    row = (row + 4) & (mask * 4 + 3);
  }
}
