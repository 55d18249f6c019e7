/**
 * Phrases → one table-driven matcher over words. What it finds are sequences: runs of words without a gap. A phrase is one part or more
 * with gaps between, a part a choice of sequences. Each phrase is tried only where its rarest part is met, so that common words cost
 * next to nothing (see find.ts). Numbers that are read together lie together, in rows of one typed array.
 */
import type { Compiled } from './compiled.ts';
import { readPhrase, type Parts } from './phrase-reader.ts';
import { Trie } from './trie.ts';
import { buildWordTable, type WordTable } from './word-table.ts';

/** Rows of sequences: first trigger and the one behind the last, its last hit (counted over all texts), nothing. */
export const SEQUENCE_ROW = 4;
/**
 * Rows of phrases: first part and the one behind the last, trigger part, place, first target and the one behind the last, tries (counted
 * over all texts), the text it was found in last.
 */
export const PHRASE_ROW = 8;

export interface Automaton {
  readonly words: WordTable;
  /** Letter → state, from the start; or 0. */
  readonly roots: Int32Array;
  readonly trie: Trie;
  /** Rows of states: the sequence that ends there or -1, and 1 where one goes on from it. */
  readonly states: Int32Array;
  readonly sequences: Int32Array;
  /** The phrases that a sequence triggers. */
  readonly triggers: Int32Array;
  readonly phrases: Int32Array;
  /** 1 where nothing may stand between a part and the one before. */
  readonly adjacent: Uint8Array;
  /** Part → its sequences: choices[choiceFirst[p] .. choiceFirst[p + 1]]. */
  readonly choiceFirst: Int32Array;
  readonly choices: Int32Array;
  readonly targets: Int32Array;
  /** Words of the longest sequence. */
  readonly longest: number;
  /** How many texts were read, and hits noted in them. */
  texts: number;
  hits: number;
}

/** @param targets phrase → what to hand back when it is found: nothing where it is only asked about (`isFound`) */
export function buildAutomaton(compiled: Compiled, targets: readonly (readonly number[])[]): Automaton {
  const { codes, places } = compiled;
  const trie = new Trie();
  const parts: Parts = { first: [], adjacent: [], choices: [] };
  const phrases = new Int32Array(places.length * PHRASE_ROW);
  const allTargets: number[] = [];
  let at = 0;
  for (let phrase = 0; phrase < places.length; phrase += 1) {
    const row = phrase * PHRASE_ROW;
    phrases[row] = phrases[row + 2] = parts.first.length;
    at = readPhrase(codes, at, trie, parts);
    phrases[row + 1] = parts.first.length;
    phrases[row + 3] = places[phrase]!;
    phrases[row + 4] = allTargets.length;
    for (const target of targets[phrase]!) allTargets.push(target);
    phrases[row + 5] = allTargets.length;
  }
  const states = new Int32Array(trie.sequences.length * 2);
  for (let state = 0; state < trie.sequences.length; state += 1) {
    states[state * 2] = trie.sequences[state]!;
    states[state * 2 + 1] = trie.goesOn[state]!;
  }
  parts.first.push(parts.choices.length);
  const choiceFirst = Int32Array.from(parts.first);
  const choices = Int32Array.from(parts.choices);
  const sequences = new Int32Array(trie.lengths.length * SEQUENCE_ROW);
  for (let row = 2; row < sequences.length; row += SEQUENCE_ROW) sequences[row] = -1;
  return {
    words: buildWordTable(compiled),
    roots: Int32Array.from(compiled.words, (_, letter) => trie.roots[letter] ?? 0),
    trie,
    states,
    sequences,
    triggers: setTriggers(trie.lengths, phrases, sequences, choiceFirst, choices),
    phrases,
    adjacent: Uint8Array.from(parts.adjacent),
    choiceFirst,
    choices,
    targets: Int32Array.from(allTargets),
    longest: trie.lengths.reduce((most, length) => Math.max(most, length), 0),
    texts: 0,
    hits: 0,
  };
}

/**
 * Each phrase is tried at the part of it that is met least often: by how many phrases its sequences serve, and longer ones are rarer.
 * Writes that part into the rows of phrases, the range of its triggers into those of sequences, and gives the triggers.
 */
function setTriggers(lengths: readonly number[], phrases: Int32Array, sequences: Int32Array, choiceFirst: Int32Array, choices: Int32Array): Int32Array {
  const uses = new Int32Array(lengths.length);
  for (let choice = 0; choice < choices.length; choice += 1) uses[choices[choice]!]! += 1;
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    let best = phrases[row]!;
    if (best === phrases[row + 1]) continue; // a phrase of nothing but skipped words
    let least = Infinity;
    for (let part = phrases[row]!; part < phrases[row + 1]!; part += 1) {
      let cost = 0;
      for (let choice = choiceFirst[part]!; choice < choiceFirst[part + 1]!; choice += 1) {
        const sequence = choices[choice]!;
        cost += uses[sequence]! / 8 ** (lengths[sequence]! - 1);
      }
      if (cost < least) {
        best = part;
        least = cost;
      }
    }
    phrases[row + 2] = best;
    for (let choice = choiceFirst[best]!; choice < choiceFirst[best + 1]!; choice += 1) sequences[choices[choice]! * SEQUENCE_ROW + 1]! += 1;
  }
  return fillTriggers(phrases, sequences, choiceFirst, choices);
}

/** The triggers by sequence: they were counted, now each finds its place. */
function fillTriggers(phrases: Int32Array, sequences: Int32Array, choiceFirst: Int32Array, choices: Int32Array): Int32Array {
  let first = 0;
  for (let row = 0; row < sequences.length; row += SEQUENCE_ROW) {
    const count = sequences[row + 1]!;
    sequences[row] = sequences[row + 1] = first;
    first += count;
  }
  const triggers = new Int32Array(first);
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue;
    const part = phrases[row + 2]!;
    for (let choice = choiceFirst[part]!; choice < choiceFirst[part + 1]!; choice += 1) {
      const sequence = choices[choice]! * SEQUENCE_ROW;
      triggers[sequences[sequence + 1]!] = row / PHRASE_ROW;
      sequences[sequence + 1]! += 1;
    }
  }
  return triggers;
}
