/** The sequences of all phrases as a trie over letters, while they are gathered. Texts walk down that of trie-table.ts, made from it. */
export class Trie {
  /** State → letter → next state. State 0 is the start. */
  readonly children: Map<number, number>[] = [new Map()];
  /** States at which a sequence ends. */
  readonly ends = new Set<number>();

  /** The state behind a letter, made if need be. */
  step(state: number, letter: number): number {
    const children = this.children[state]!;
    let next = children.get(letter);
    if (next === undefined) {
      next = this.children.push(new Map()) - 1;
      children.set(letter, next);
    }
    return next;
  }
}
