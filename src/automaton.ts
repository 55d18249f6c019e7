/**
 * Phrases → one table-driven matcher over words. What the automaton finds are sequences: runs of words without a gap. A phrase is one
 * part or more with gaps between, a part a choice of sequences. Each phrase is tried only where its rarest part is met, so that common
 * words cost next to nothing (see find.ts). Numbers that are read together lie together, in rows of one typed array.
 */
import { canonical } from './phrase.ts';
import { MARK, readPhrase, type Parts } from './phrase-reader.ts';
import { follow, Trie, type Edges } from './trie.ts';
import { buildWordTable, newAlphabet, type WordTable } from './word-table.ts';

/** A phrase to look for, and what to hand back when it is found; SILENT where it is only asked about (`isFound`). */
export interface Pattern {
  readonly phrase: string;
  readonly target: number;
  /** Where it may lie: IN_TEXT unless told otherwise, and in links too where it is a mark. */
  readonly place?: number;
}

export const SILENT = -1;

export const IN_TEXT = 0;
export const IN_LINKS_TOO = 1;
/** A host name suffix: found only at the end of a host name, from a label's start. */
export const ENDS_HOST = 2;

/** Rows of sequences: length in words, first and last trigger, the text it was met in last, its last hit there. */
export const SEQUENCE_ROW = 5;
/** Rows of phrases: first part and the one after the last, trigger part, place, first and last target, the text it was tried in last, tries there, the text it was found in last. */
export const PHRASE_ROW = 9;

export interface Automaton {
  readonly words: WordTable;
  readonly edges: Edges;
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
  /** Pattern → its phrase: patterns of the same words share one. */
  readonly phraseOf: Int32Array;
  texts: number;
}

export function buildAutomaton(patterns: readonly Pattern[]): Automaton {
  const alphabet = newAlphabet();
  const trie = new Trie();
  const letterOf = (word: string): number => {
    let letter = alphabet.get(word);
    if (letter === undefined) {
      letter = alphabet.size;
      alphabet.set(word, letter);
    }
    return letter;
  };
  const phraseIds = new Map<string, number>();
  const parts: Parts = { first: [], adjacent: [], choices: [] };
  const rows: number[] = [];
  const phraseTargets: number[][] = [];
  const phraseOf = Int32Array.from(patterns, ({ phrase: text, target, place }) => {
    const spelled = canonical(text);
    const key = place === undefined ? spelled : `${place}${spelled}`;
    let phrase = phraseIds.get(key);
    if (phrase === undefined) {
      phrase = phraseTargets.length;
      phraseIds.set(key, phrase);
      phraseTargets.push([]);
      const first = parts.first.length;
      readPhrase(spelled, trie, letterOf, parts);
      rows.push(first, parts.first.length, first, place ?? (spelled.startsWith(MARK) ? IN_LINKS_TOO : IN_TEXT), 0, 0, 0, 0, 0);
    }
    if (target !== SILENT) phraseTargets[phrase]!.push(target);
    return phrase;
  });

  const phrases = Int32Array.from(rows);
  const [targetFirst, targets] = flatten(phraseTargets);
  for (let phrase = 0; phrase < phraseTargets.length; phrase += 1) phrases.set([targetFirst[phrase]!, targetFirst[phrase + 1]!], phrase * PHRASE_ROW + 4);
  const sequences = new Int32Array(trie.lengths.length * SEQUENCE_ROW);
  trie.lengths.forEach((length, sequence) => (sequences[sequence * SEQUENCE_ROW] = length));
  const choiceFirst = Int32Array.from([...parts.first, parts.choices.length]);
  const choices = Int32Array.from(parts.choices);
  return {
    words: buildWordTable(alphabet, (letter) => Math.max(0, follow(trie.edges, 0, letter))),
    edges: trie.edges,
    states: trie.states(),
    sequences,
    triggers: setTriggers(phrases, sequences, choiceFirst, choices),
    phrases,
    adjacent: Uint8Array.from(parts.adjacent),
    choiceFirst,
    choices,
    targets,
    phraseOf,
    texts: 0,
  };
}

/**
 * Each phrase is tried at the part of it that is met least often: by how many phrases its sequences serve, and longer ones are rarer.
 * Writes that part into the rows of phrases, the range of its triggers into those of sequences, and gives the triggers.
 */
function setTriggers(phrases: Int32Array, sequences: Int32Array, choiceFirst: Int32Array, choices: Int32Array): Int32Array {
  const uses = new Float64Array(sequences.length / SEQUENCE_ROW);
  for (let choice = 0; choice < choices.length; choice += 1) uses[choices[choice]!]! += 1;
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    let best = phrases[row]!;
    if (best === phrases[row + 1]) continue; // a phrase of nothing but skipped words
    let least = Infinity;
    for (let part = phrases[row]!; part < phrases[row + 1]!; part += 1) {
      let cost = 0;
      for (let choice = choiceFirst[part]!; choice < choiceFirst[part + 1]!; choice += 1) {
        const sequence = choices[choice]!;
        cost += uses[sequence]! / 8 ** (sequences[sequence * SEQUENCE_ROW]! - 1);
      }
      if (cost < least) [best, least] = [part, cost];
    }
    phrases[row + 2] = best;
    for (let choice = choiceFirst[best]!; choice < choiceFirst[best + 1]!; choice += 1) sequences[choices[choice]! * SEQUENCE_ROW + 2]! += 1;
  }
  return fillTriggers(phrases, sequences, choiceFirst, choices);
}

/** The triggers by sequence: they were counted, now each finds its place. */
function fillTriggers(phrases: Int32Array, sequences: Int32Array, choiceFirst: Int32Array, choices: Int32Array): Int32Array {
  let first = 0;
  for (let row = 0; row < sequences.length; row += SEQUENCE_ROW) {
    const count = sequences[row + 2]!;
    sequences[row + 1] = sequences[row + 2] = first;
    first += count;
  }
  const triggers = new Int32Array(first);
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue;
    const part = phrases[row + 2]!;
    for (let choice = choiceFirst[part]!; choice < choiceFirst[part + 1]!; choice += 1) {
      const sequence = choices[choice]! * SEQUENCE_ROW;
      triggers[sequences[sequence + 2]!] = row / PHRASE_ROW;
      sequences[sequence + 2]! += 1;
    }
  }
  return triggers;
}

/** Lists of different lengths in one array, and where each begins. */
function flatten(lists: readonly (readonly number[])[]): [Int32Array, Int32Array] {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (first[index + 1] = first[index]! + list.length));
  const all = new Int32Array(first[lists.length]!);
  lists.forEach((list, index) => all.set(list, first[index]));
  return [first, all];
}
