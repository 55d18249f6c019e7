/**
 * A table-driven matcher over words. What it finds are sequences: runs of words without a gap. A phrase is one part or more with gaps
 * between, a part a choice of sequences. Each phrase is tried only where its rarest part is met, so that common words cost next to
 * nothing (see find.ts). Made from numbers (see describe.ts), which the build writes down: reading them is all that is left to do when
 * the library is loaded.
 */
import type { Described } from './describe.ts';
import { buildWordTable, type WordTable } from './word-table.ts';

/**
 * Rows of phrases: first part and the one behind the last, trigger part, place, first target and the one behind the last, tries (counted
 * over all texts), the text it was found in last.
 */
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
  /** How many sequences there are. */
  readonly count: number;
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

/** @param firstTarget the number of the first target, where those of another automaton come before */
export function assemble(described: Described, firstTarget = 0): Automaton {
  const trie = readTrie(described);
  const { phrases, parts } = readPhrases(described, readChoices(described), firstTarget);
  const triggerFirst = new Int32Array(trie.count + 1);
  return {
    words: buildWordTable(described),
    trie,
    triggerFirst,
    triggers: setTriggers(phrases, parts, triggerFirst),
    lastHit: new Int32Array(trie.count).fill(NONE),
    phrases,
    parts,
    texts: 0,
    hits: 0,
  };
}

function readTrie({ states, steps, depth, letters: alphabet }: Described): Trie {
  const roots = new Int32Array(alphabet);
  const firstChild = new Int32Array(states.length + 1);
  const letters = new Int32Array(states.length);
  const sequences = new Int32Array(states.length);
  let count = 0;
  let next = 1;
  for (let state = 0; state < states.length; state += 1) {
    const code = states[state]!;
    sequences[state] = (code & 1) === 1 ? count : NONE;
    count += code & 1;
    firstChild[state] = next;
    let letter = 0;
    for (const last = next + (code >> 1); next < last; next += 1) {
      letter += steps[next - 1]!;
      letters[next] = letter;
      if (state === 0) roots[letter] = next;
    }
  }
  firstChild[states.length] = next;
  return { roots, firstChild, letters, sequences, count, depth };
}

interface Choices {
  /** Choice → the first of its sequences in `members`; one more than there are choices. */
  readonly first: Int32Array;
  readonly members: Int32Array;
}

function readChoices({ choices, members: steps }: Described): Choices {
  const first = new Int32Array(choices.length + 1);
  const members = new Int32Array(steps.length);
  let at = 0;
  for (let choice = 0; choice < choices.length; choice += 1) {
    let sequence = 0;
    for (const last = at + choices[choice]!; at < last; at += 1) {
      sequence += steps[at]!;
      members[at] = sequence;
    }
    first[choice + 1] = at;
  }
  return { first, members };
}

function readPhrases(
  { phrases: rows, parts: codes, targetCounts }: Described, { first, members }: Choices, firstTarget: number,
): { phrases: Int32Array; parts: Parts } {
  const count = codes.length;
  const phrases = new Int32Array((rows.length / 3) * PHRASE_ROW);
  const parts = { first: new Int32Array(count), last: new Int32Array(count), members, adjacent: new Uint8Array(count) };
  let part = 0;
  let newChoice = 0;
  let target = firstTarget;
  for (let phrase = 0; phrase * 3 < rows.length; phrase += 1) {
    const row = phrase * PHRASE_ROW;
    const last = part + rows[phrase * 3 + 1]!;
    phrases[row] = part;
    phrases[row + 1] = last;
    phrases[row + 2] = part + rows[phrase * 3 + 2]!;
    phrases[row + 3] = rows[phrase * 3]!;
    phrases[row + 4] = target;
    target += targetCounts[phrase]!;
    phrases[row + 5] = target;
    for (; part < last; part += 1) {
      const code = codes[part]!;
      const choice = code < 2 ? newChoice : (code >> 1) - 1;
      if (code < 2) newChoice += 1;
      parts.first[part] = first[choice]!;
      parts.last[part] = first[choice + 1]!;
      parts.adjacent[part] = code & 1;
    }
  }
  return { phrases, parts };
}

/**
 * The phrases that each sequence triggers. Writes where those of each begin: at first where they end, then back from there as each is
 * put in.
 */
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
