/** A phrase in base words (see `canonical` in phrase.ts) → its parts, read straight into the trie. */
import type { Trie } from './trie.ts';

export const GAP = '…';
/** How canonical phrases begin: of text, or of tags, host names and links as well. */
export const TEXT = '=';
export const MARK = '~';

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

/** Reads a phrase and appends its parts. `letterOf` gives each base word its letter of the alphabet. */
export function readPhrase(phrase: string, trie: Trie, letterOf: (word: string) => number, parts: Parts): void {
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
  let at = 1;
  while (at < phrase.length) {
    const sign = phrase[at]!;
    if (sign === GAP) close(0);
    if (sign === GAP || sign === ' ') {
      at += 1;
      continue;
    }
    if (sign !== '(') {
      const end = wordEnd(phrase, at);
      const letter = letterOf(phrase.slice(at, end));
      for (let way = 0; way < states.length; way += 1) states[way] = trie.step(states[way]!, letter);
      at = end;
      continue;
    }
    const end = phrase.indexOf(')', at);
    const rows = phrase.slice(at + 1, end).split('|');
    // A group that may be empty stays with its neighbours, or a part could stand for nothing at all.
    const optional = rows.includes('') || states.includes(0);
    if (!optional && states.length * rows.length > MOST_CHOICES) close(1);
    const next: number[] = [];
    for (const row of rows) for (const state of states) next.push(stepRow(row, state, trie, letterOf));
    if (next.length > MOST_WAYS) throw new Error(`the phrase stands for more than ${MOST_WAYS} wordings: ${phrase.slice(1, 60)}`);
    states = next;
    at = end + 1;
  }
  close(0);
}

function stepRow(row: string, from: number, trie: Trie, letterOf: (word: string) => number): number {
  if (row === '') return from;
  if (!row.includes(' ')) return trie.step(from, letterOf(row));
  let state = from;
  for (const word of row.split(' ')) state = trie.step(state, letterOf(word));
  return state;
}

function wordEnd(phrase: string, from: number): number {
  let at = from + 1;
  while (at < phrase.length && phrase[at] !== ' ' && phrase[at] !== GAP) at += 1;
  return at;
}
