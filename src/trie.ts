/** The sequences of all phrases as a trie over letters. Each text walks down it from each of its words. */

export const NONE = -1;

export class Trie {
  /** Letter → the state that it leads to from the start, or 0. */
  readonly roots: number[] = [];
  /** State → the sequence that ends there, or -1. */
  readonly sequences: number[] = [NONE];
  /** State → 1 where a sequence goes on from it. */
  readonly goesOn: number[] = [0];
  /** Sequence → its length in words. */
  readonly lengths: number[] = [];
  /** (state, letter) → next state, by open addressing in rows of four: state, letter, next state, nothing. A row is a quarter of a cache line. */
  rows: Int32Array;
  mask: number;
  private edges = 0;
  private readonly depths: number[] = [0];

  constructor(size = 1 << 15) {
    this.mask = size - 1;
    this.rows = new Int32Array(size * 4);
  }

  /** The state behind an edge, made if need be. */
  step(state: number, letter: number): number {
    if (state === 0) return this.stepFromStart(letter);
    const known = follow(this.rows, this.mask, state, letter);
    if (known !== NONE) return known;
    if (this.edges * 3 > this.mask * 2) this.grow();
    const next = this.newState(this.depths[state]!);
    this.edges += 1;
    this.goesOn[state] = 1;
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

  private stepFromStart(letter: number): number {
    while (this.roots.length <= letter) this.roots.push(0);
    if (this.roots[letter] === 0) this.roots[letter] = this.newState(0);
    return this.roots[letter]!;
  }

  private newState(depth: number): number {
    this.sequences.push(NONE);
    this.goesOn.push(0);
    this.depths.push(depth + 1);
    return this.sequences.length - 1;
  }

  private insert(state: number, letter: number, next: number): void {
    const { rows, mask } = this;
    let row = edgeSlot(state, letter) & mask;
    while (rows[row * 4] !== 0) row = (row + 1) & mask;
    rows[row * 4] = state;
    rows[row * 4 + 1] = letter;
    rows[row * 4 + 2] = next;
  }

  private grow(): void {
    const { rows } = this;
    this.mask = this.mask * 2 + 1;
    this.rows = new Int32Array(rows.length * 2);
    for (let row = 0; row < rows.length; row += 4) if (rows[row] !== 0) this.insert(rows[row]!, rows[row + 1]!, rows[row + 2]!);
  }
}

function edgeSlot(state: number, letter: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The state behind an edge that does not leave the start, or -1. */
export function follow(rows: Int32Array, mask: number, state: number, letter: number): number {
  let row = (edgeSlot(state, letter) & mask) * 4;
  for (;;) {
    const at = rows[row]!;
    if (at === 0) return NONE;
    if (at === state && rows[row + 1] === letter) return rows[row + 2]!;
    row = (row + 4) & (mask * 4 + 3);
  }
}
