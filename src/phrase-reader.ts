/** A phrase in base words (see `canonical` in phrase.ts) → its parts, read straight into the trie. */
import type { Trie } from './trie.ts';

export const GAP = '…';
/** How canonical phrases begin: of text, or of tags, host names and links as well. */
export const TEXT = '=';
export const MARK = '~';

/** A part of a phrase: any one of its sequences, by the states at which they end. */
export interface Part {
  readonly ends: readonly number[];
  /** Nothing may stand between it and the part before. */
  readonly adjacent: boolean;
}

/** Groups side by side stand for the product of their choices. Beyond this they become parts of their own: a sum in place of a product. */
const MOST_CHOICES = 6;

/** Groups that may be empty do multiply; so many ways may they make. */
const MOST_WAYS = 4096;

/** Words, groups and gaps of a canonical phrase. */
export const piecesOf = (phrase: string): string[] => phrase.match(/…|\([^)]*\)|[^…( ]+/gu) ?? [];

/** The parts of a phrase. `letterOf` gives each base word its letter of the alphabet. */
export function readPhrase(phrase: string, trie: Trie, letterOf: (word: string) => number): Part[] {
  const parts: Part[] = [];
  let states = [0]; // where the ways through the part have come to
  let adjacent = false;
  const close = (next: boolean) => {
    const ends = states.filter((state) => state !== 0);
    for (const state of ends) trie.ends.add(state);
    if (ends.length > 0) parts.push({ ends, adjacent });
    states = [0];
    adjacent = next;
  };
  for (const piece of piecesOf(phrase.slice(1))) {
    if (piece === GAP) close(false);
    else if (!piece.startsWith('(')) states = states.map((state) => trie.step(state, letterOf(piece)));
    else {
      const rows = piece.slice(1, -1).split('|').map((row) => row.split(' ').filter(Boolean));
      // A group that may be empty stays with its neighbours, or a part could stand for nothing at all.
      const optional = rows.some((row) => row.length === 0) || states.includes(0);
      if (!optional && states.length * rows.length > MOST_CHOICES) close(true);
      states = rows.flatMap((row) => states.map((from) => row.reduce((state, word) => trie.step(state, letterOf(word)), from)));
      if (states.length > MOST_WAYS) throw new Error(`the phrase stands for more than ${MOST_WAYS} wordings: ${phrase.slice(1, 60)}`);
    }
  }
  close(false);
  return parts;
}
