/** A phrase in base words (see `canonical` in phrase.ts) → its parts, read straight into the trie. */
import type { Trie } from './trie.ts';

export const GAP = '…';
/** How canonical phrases begin: of text, or of tags, host names and links as well. */
export const TEXT = '=';
export const MARK = '~';

export interface Part {
  /** The sequences that it stands for. */
  readonly choices: readonly number[];
  /** Nothing may stand between it and the part before. */
  readonly adjacent: boolean;
}

/** Groups side by side stand for the product of their choices. Beyond this they become parts of their own: a sum in place of a product. */
const MOST_CHOICES = 12;

/** Reads a phrase. `letterOf` gives each base word its letter of the alphabet. */
export function readPhrase(phrase: string, trie: Trie, letterOf: (word: string) => number): Part[] {
  const parts: Part[] = [];
  let states = [0]; // where the ways through the part have come to
  let adjacent = false;
  const close = (next: boolean) => {
    const choices = states.filter((state) => state !== 0).map((state) => trie.end(state));
    if (choices.length > 0) parts.push({ choices, adjacent });
    states = [0];
    adjacent = next;
  };
  let at = 1;
  while (at < phrase.length) {
    const sign = phrase[at]!;
    if (sign === GAP) close(false);
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
    const rows = phrase.slice(at + 1, end).split('|').map((choice) => (choice === '' ? [] : choice.split(' ').map(letterOf)));
    // A group that may be empty stays with its neighbours, or a part could stand for nothing at all.
    const optional = rows.some((row) => row.length === 0) || states.includes(0);
    if (!optional && states.length * rows.length > MOST_CHOICES) close(true);
    const next: number[] = [];
    for (const state of states) for (const row of rows) next.push(row.reduce((reached, letter) => trie.step(reached, letter), state));
    states = next;
    at = end + 1;
  }
  close(false);
  return parts;
}

function wordEnd(phrase: string, from: number): number {
  let at = from + 1;
  while (at < phrase.length && phrase[at] !== ' ' && phrase[at] !== GAP) at += 1;
  return at;
}
