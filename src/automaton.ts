/**
 * Phrases → one table-driven matcher over words. What the automaton finds are sequences: runs of words without a gap. A phrase is one
 * part or more with gaps between, a part a choice of sequences. Each phrase is tried only where its rarest part is met, so that common
 * words cost next to nothing (see find.ts). Numbers that are read together lie together, in rows of one typed array.
 */
import { canonical, partsOf, type Part, type Piece } from './phrase.ts';
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
/** Rows of phrases: first and last part, trigger part, place, first and last target, the text it was tried in last, tries there, the text it was found in last. */
export const PHRASE_ROW = 9;

export interface Automaton {
  readonly words: WordTable;
  readonly edges: Edges;
  readonly states: Int32Array;
  readonly sequences: Int32Array;
  /** The phrases that a sequence triggers. */
  readonly triggers: Int32Array;
  readonly phrases: Int32Array;
  readonly parts: Int32Array;
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
  const partChoices: number[][] = [];
  const phraseIds = new Map<string, number>();
  const phraseParts: number[][] = [];
  const phraseAdjacent: number[][] = [];
  const phrasePlaces: number[] = [];
  const phraseTargets: number[][] = [];

  const letterOf = (word: string): number => {
    let letter = alphabet.get(word);
    if (letter === undefined) {
      letter = alphabet.size;
      alphabet.set(word, letter);
    }
    return letter;
  };
  const partOf = ({ pieces }: Part): number => {
    const choices: number[] = [];
    addChoices(trie, pieces, 0, 0, choices);
    partChoices.push(choices);
    return partChoices.length - 1;
  };

  const phraseOf = Int32Array.from(patterns, ({ phrase: text, target, place }) => {
    const key = `${place ?? IN_TEXT}${text}`;
    let phrase = phraseIds.get(key);
    if (phrase === undefined) {
      const spelled = canonical(text);
      const parts = partsOf(spelled, letterOf);
      phrase = phraseParts.length;
      phraseIds.set(key, phrase);
      phraseParts.push(parts.map(partOf));
      phraseAdjacent.push(parts.map(({ adjacent }) => (adjacent ? 1 : 0)));
      phrasePlaces.push(place ?? (spelled.startsWith('~') ? IN_LINKS_TOO : IN_TEXT));
      phraseTargets.push([]);
    }
    if (target !== SILENT) phraseTargets[phrase]!.push(target);
    return phrase;
  });

  const { triggers, triggerPart } = chooseTriggers(phraseParts, partChoices, trie.lengths);
  const [choiceFirst, choices] = flatten(partChoices);
  const [triggerFirst, triggerList] = flatten(triggers);
  const [partFirst, parts] = flatten(phraseParts);
  const [, adjacent] = flatten(phraseAdjacent);
  const [targetFirst, targets] = flatten(phraseTargets);
  const sequences = new Int32Array(trie.lengths.length * SEQUENCE_ROW);
  trie.lengths.forEach((length, sequence) => sequences.set([length, triggerFirst[sequence]!, triggerFirst[sequence + 1]!], sequence * SEQUENCE_ROW));
  const phrases = new Int32Array(phraseParts.length * PHRASE_ROW);
  phrasePlaces.forEach((place, phrase) => {
    const row = [partFirst[phrase]!, partFirst[phrase + 1]!, partFirst[phrase]! + triggerPart[phrase]!, place, targetFirst[phrase]!, targetFirst[phrase + 1]!];
    phrases.set(row, phrase * PHRASE_ROW);
  });
  const words = buildWordTable(alphabet, (letter) => Math.max(0, follow(trie.edges, 0, letter)));
  return { words, edges: trie.edges, states: trie.states(), sequences, triggers: triggerList, phrases, parts, adjacent: Uint8Array.from(adjacent), choiceFirst, choices, targets, phraseOf, texts: 0 };
}

/** Walks every way through the pieces of a part, and adds it to the trie. */
function addChoices(trie: Trie, pieces: readonly Piece[], piece: number, state: number, choices: number[]): void {
  if (piece === pieces.length) {
    if (state !== 0) choices.push(trie.end(state));
    return;
  }
  for (const row of pieces[piece]!) {
    let next = state;
    for (const letter of row) next = trie.step(next, letter);
    addChoices(trie, pieces, piece + 1, next, choices);
  }
}

/** The part of each phrase that is met least often: by how many phrases its sequences serve, and longer ones are rarer. */
function chooseTriggers(phraseParts: readonly number[][], partChoices: readonly number[][], lengths: readonly number[]) {
  const uses = new Float64Array(lengths.length);
  for (const parts of phraseParts) for (const part of parts) for (const sequence of partChoices[part]!) uses[sequence]! += 1;
  const cost = partChoices.map((choices) => choices.reduce((sum, sequence) => sum + uses[sequence]! / 8 ** (lengths[sequence]! - 1), 0));
  const triggers: number[][] = lengths.map(() => []);
  const triggerPart = phraseParts.map((parts, phrase) => {
    let best = 0;
    parts.forEach((part, index) => {
      if (cost[part]! < cost[parts[best]!]!) best = index;
    });
    for (const sequence of partChoices[parts[best]!] ?? []) triggers[sequence]!.push(phrase);
    return best;
  });
  return { triggers, triggerPart };
}

/** Lists of different lengths in one array, and where each begins. */
function flatten(lists: readonly (readonly number[])[]): [Int32Array, Int32Array] {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (first[index + 1] = first[index]! + list.length));
  const all = new Int32Array(first[lists.length]!);
  lists.forEach((list, index) => all.set(list, first[index]));
  return [first, all];
}
