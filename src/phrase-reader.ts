/**
 * A phrase in base words (see `canonical` in phrase.ts) → numbers → its parts, read straight into the trie. The numbers are written when
 * the package is built, so that reading them is all that is left to do when the library is loaded.
 */
import type { Trie } from './trie.ts';

/** Signs of the phrase language, in canonical phrases. */
export const GAP = '…';
/** How canonical phrases begin: of text, or of tags, host names and links as well. */
export const TEXT = '=';
export const MARK = '~';

/** What the numbers below zero stand for; the others are letters of the automaton's alphabet. */
export const END = -1;
const BETWEEN = -2;
const OPEN = -3;
const OR = -4;
const CLOSE = -5;
const signs: ReadonlyMap<string, number> = new Map([[GAP, BETWEEN], ['(', OPEN], ['|', OR], [')', CLOSE]]);

/** A canonical phrase as numbers. `letterOf` gives each base word its letter. */
export function encode(phrase: string, letterOf: (word: string) => number): number[] {
  const codes = (phrase.slice(1).match(/[…(|)]|[^…(|) ]+/gu) ?? []).map((piece) => signs.get(piece) ?? letterOf(piece));
  return [...codes, END];
}

/** The parts of all phrases, in the order in which they are read: numbers in a row, since there are thousands. */
export interface Parts {
  /** Part → its first sequence in `choices`. */
  readonly first: number[];
  /** Part → 1 where nothing may stand between it and the part before. */
  readonly adjacent: number[];
  /** The sequences that the parts stand for. */
  readonly choices: number[];
}

/** Groups side by side stand for the product of their choices. Beyond this they become parts of their own: a sum in place of a product. */
const MOST_CHOICES = 12;

/** Groups that may be empty do multiply; so many ways may they make. */
const MOST_WAYS = 4096;

/** Reads the phrase at an offset, appends its parts, and gives the offset behind it. */
export function readPhrase(codes: ArrayLike<number>, from: number, trie: Trie, parts: Parts): number {
  let states = [0]; // where the ways through the part have come to
  let adjacent = 0;
  const close = (next: number) => {
    const first = parts.choices.length;
    for (const state of states) if (state !== 0) parts.choices.push(trie.end(state));
    if (parts.choices.length > first) {
      parts.first.push(first);
      parts.adjacent.push(adjacent);
    }
    states = [0];
    adjacent = next;
  };
  let at = from;
  for (; codes[at] !== END; at += 1) {
    const code = codes[at]!;
    if (code === BETWEEN) close(0);
    else if (code !== OPEN) for (let way = 0; way < states.length; way += 1) states[way] = trie.step(states[way]!, code);
    else {
      const end = groupEnd(codes, at);
      const { choices, optional } = sizeOf(codes, at, end);
      // A group that may be empty stays with its neighbours, or a part could stand for nothing at all.
      if (!optional && !states.includes(0) && states.length * choices > MOST_CHOICES) close(1);
      states = stepGroup(codes, at, end, states, trie);
      at = end;
    }
  }
  close(0);
  return at + 1;
}

function groupEnd(codes: ArrayLike<number>, open: number): number {
  let at = open;
  while (codes[at] !== CLOSE) at += 1;
  return at;
}

function sizeOf(codes: ArrayLike<number>, open: number, end: number): { choices: number; optional: boolean } {
  let choices = 1;
  let optional = false;
  for (let at = open + 1; at <= end; at += 1) {
    if (codes[at]! >= 0) continue;
    if (codes[at - 1]! < 0) optional = true;
    if (at < end) choices += 1;
  }
  return { choices, optional };
}

/** Every choice of a group, behind every way that led to it. */
function stepGroup(codes: ArrayLike<number>, open: number, end: number, ways: readonly number[], trie: Trie): number[] {
  const states: number[] = [];
  for (let row = open + 1; row <= end; row += 1) {
    const first = row;
    while (codes[row]! >= 0) row += 1;
    for (const way of ways) {
      let state = way;
      for (let at = first; at < row; at += 1) state = trie.step(state, codes[at]!);
      states.push(state);
    }
    if (states.length > MOST_WAYS) throw new Error(`the phrase stands for more than ${MOST_WAYS} wordings`);
  }
  return states;
}
