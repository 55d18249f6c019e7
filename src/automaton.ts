/**
 * A table-driven matcher over words. What it finds are sequences: runs of words without a gap. A phrase is one part or more with gaps
 * between, a part a choice of sequences. Each phrase is tried only where its rarest part is met, so that common words cost next to
 * nothing (see find.ts). Made from numbers (see describe.ts), which the build writes down: reading them is all that is left to do when
 * the library is loaded.
 */
import type { Described, Numbers } from './describe.ts';
import { buildWordTable, type WordTable } from './word-table.ts';

/** Rows of phrases: first part and the one behind the last, trigger part, place, first target and the one behind the last, tries (counted over all texts), the text it was found in last. */
export const PHRASE_ROW = 8;

export interface Automaton {
  readonly words: WordTable;
  readonly trie: Trie;
  /** Sequence → the first phrase that it triggers in `triggers`; one more than there are sequences. */
  readonly triggerFirst: Int32Array;
  readonly triggers: Int32Array;
  /** Sequence → its last hit, counted over all texts. */
  readonly lastHit: Int32Array;
  readonly phrases: Int32Array;
  readonly parts: Parts;
  /** What phrases stand for. */
  readonly targets: Int32Array;
  /** How many texts were read, and hits noted in them. */
  texts: number;
  hits: number;
}

/** States are numbered level by level, so that those behind one state follow each other, by letter. State 0 is the start. */
export interface Trie {
  /** Letter → the state that it leads to from the start, or 0. */
  readonly roots: Int32Array;
  /** State → the first state behind it; one more than there are states. */
  readonly firstChild: Int32Array;
  /** State → the letter that leads to it. */
  readonly letters: Int32Array;
  /** State → the sequence that ends there, or NONE. */
  readonly sequences: Int32Array;
  /** Letters of the longest sequence. */
  readonly depth: number;
}

export interface Parts {
  /** Part → the first of its sequences in `members`, and the one behind the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly members: Int32Array;
  /** 1 where nothing may stand between a part and the one before. */
  readonly adjacent: Uint8Array;
}

export const NONE = -1;

/** What phrases stand for: targets[first[phrase]] to targets[first[phrase + 1] - 1]. */
export interface Targets {
  readonly first: Int32Array;
  readonly targets: Int32Array;
}

export function assemble(described: Described, targets: Targets): Automaton {
  const { numbers, letters } = described;
  const { trie, sequences, behind: choicesAt } = readTrie(numbers, letters);
  const { choices, behind: phrasesAt } = readChoices(numbers, choicesAt);
  const { phrases, parts } = readPhrases(numbers, phrasesAt, choices, targets.first);
  const triggerFirst = new Int32Array(sequences + 1);
  return {
    words: buildWordTable(described),
    trie,
    triggerFirst,
    triggers: setTriggers(phrases, parts, triggerFirst),
    lastHit: new Int32Array(sequences).fill(NONE),
    phrases,
    parts,
    targets: targets.targets,
    texts: 0,
    hits: 0,
  };
}

function readTrie(numbers: Numbers, alphabet: number): { trie: Trie; sequences: number; behind: number } {
  const count = numbers[0]!;
  const roots = new Int32Array(alphabet);
  const firstChild = new Int32Array(count + 1);
  const letters = new Int32Array(count);
  const endsWith = new Int32Array(count);
  let at = 2;
  let sequences = 0;
  let next = 1;
  for (let state = 0; state < count; state += 1) {
    const code = numbers[at]!;
    at += 1;
    endsWith[state] = (code & 1) === 1 ? sequences : NONE;
    sequences += code & 1;
    firstChild[state] = next;
    let letter = 0;
    for (const last = next + (code >> 1); next < last; next += 1) {
      letter += numbers[at]!;
      at += 1;
      letters[next] = letter;
      if (state === 0) roots[letter] = next;
    }
  }
  firstChild[count] = next;
  return { trie: { roots, firstChild, letters, sequences: endsWith, depth: numbers[1]! }, sequences, behind: at };
}

interface Choices {
  /** Choice → the first of its sequences in `members`; one more than there are choices. */
  readonly first: Int32Array;
  readonly members: Int32Array;
}

function readChoices(numbers: Numbers, from: number): { choices: Choices; behind: number } {
  const first = new Int32Array(numbers[from]! + 1);
  const members = new Int32Array(numbers[from + 1]!);
  let at = from + 2;
  let next = 0;
  for (let choice = 1; choice < first.length; choice += 1) {
    let sequence = 0;
    for (const last = next + numbers[at]!; next < last; next += 1) {
      at += 1;
      sequence += numbers[at]!;
      members[next] = sequence;
    }
    at += 1;
    first[choice] = next;
  }
  return { choices: { first, members }, behind: at };
}

function readPhrases(numbers: Numbers, from: number, { first, members }: Choices, targetFirst: Int32Array): { phrases: Int32Array; parts: Parts } {
  const phrases = new Int32Array(numbers[from]! * PHRASE_ROW);
  const count = numbers[from + 1]!;
  const parts = { first: new Int32Array(count), last: new Int32Array(count), members, adjacent: new Uint8Array(count) };
  let at = from + 2;
  let part = 0;
  let newChoice = 0;
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    const last = part + numbers[at + 1]!;
    phrases[row] = part;
    phrases[row + 1] = last;
    phrases[row + 2] = part + numbers[at + 2]!;
    phrases[row + 3] = numbers[at]!;
    phrases[row + 4] = targetFirst[row / PHRASE_ROW]!;
    phrases[row + 5] = targetFirst[row / PHRASE_ROW + 1]!;
    for (at += 3; part < last; part += 1) {
      const code = numbers[at]!;
      at += 1;
      const choice = code < 2 ? newChoice : (code >> 1) - 1;
      if (code < 2) newChoice += 1;
      parts.first[part] = first[choice]!;
      parts.last[part] = first[choice + 1]!;
      parts.adjacent[part] = code & 1;
    }
  }
  return { phrases, parts };
}

/** The phrases that each sequence triggers. Writes where those of each begin: at first where they end, then back from there as each is put in. */
function setTriggers(phrases: Int32Array, parts: Parts, triggerFirst: Int32Array): Int32Array {
  const { first, last, members } = parts;
  const { length } = phrases;
  for (let row = 0; row < length; row += PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue; // a phrase of nothing but skipped words
    const part = phrases[row + 2]!;
    for (let at = first[part]!; at < last[part]!; at += 1) triggerFirst[members[at]!]! += 1;
  }
  for (let sequence = 1; sequence < triggerFirst.length; sequence += 1) triggerFirst[sequence]! += triggerFirst[sequence - 1]!;
  const triggers = new Int32Array(triggerFirst.at(-1)!);
  for (let row = length - PHRASE_ROW; row >= 0; row -= PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue;
    const part = phrases[row + 2]!;
    for (let at = first[part]!; at < last[part]!; at += 1) {
      triggerFirst[members[at]!]! -= 1;
      triggers[triggerFirst[members[at]!]!] = row / PHRASE_ROW;
    }
  }
  return triggers;
}

/** The state behind a letter, from any state but the start, or NONE. */
export function follow({ firstChild, letters }: Trie, state: number, letter: number): number {
  let low = firstChild[state]!;
  let high = firstChild[state + 1]!;
  while (high - low > 8) {
    const middle = (low + high) >>> 1;
    if (letters[middle]! <= letter) low = middle;
    else high = middle;
  }
  for (; low < high; low += 1) if (letters[low] === letter) return low;
  return NONE;
}
