/** Phrases as rows of numbers, their parts, and what each sequence triggers: a phrase is tried where one part of it is met, its trigger. */
import type { Described } from './describe.ts';
import { IN_TEXT } from './targets.ts';
import { NONE } from './trie-table.ts';

/** Rows of phrases: first part and the one behind the last, trigger part, place, first target and the one behind the last. */
const PHRASE_ROW = 6;
/** Counted words that a gap may span. */
const WIDEST_GAP = 6;

export interface PhraseTable {
  readonly phrases: Int32Array;
  readonly parts: Parts;
  /** Sequence → the first thing that it triggers, as an offset into `triggers`, or NONE. */
  readonly firstTrigger: Int32Array;
  /**
   * Rows of two: the row of a phrase to be tried, or ~target for a phrase of this sequence alone, wherever it stands among the text's
   * words; and the offset of the next, or NONE.
   */
  readonly triggers: Int32Array;
}

export interface Parts {
  /** Part → the first of its sequences in `members`, and the one behind the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly members: Int32Array;
  /** Part → counted words that may stand between it and the one before. */
  readonly gap: Uint8Array;
}

/** @param firstTarget the number of the first target, where those of another automaton come before */
export function buildPhraseTable(described: Described, sequences: number, firstTarget: number): PhraseTable {
  const parts = readParts(described);
  const phrases = readPhrases(described, firstTarget);
  return { phrases, parts, ...setTriggers(phrases, parts, sequences) };
}

function readParts({ parts: codes, choices, members: steps }: Described): Parts {
  const members = new Int32Array(steps.length);
  const firstOf = new Int32Array(choices.length + 1); // choice → the first of its sequences
  for (let choice = 0, at = 0; choice < choices.length; choice += 1) {
    let sequence = 0;
    for (const last = at + choices[choice]!; at < last; at += 1) members[at] = sequence += steps[at]!;
    firstOf[choice + 1] = at;
  }
  const parts = { first: new Int32Array(codes.length), last: new Int32Array(codes.length), members, gap: new Uint8Array(codes.length) };
  for (let part = 0, newChoice = 0; part < codes.length; part += 1) {
    const code = codes[part]!;
    const choice = code < 2 ? newChoice : (code >> 1) - 1;
    if (code < 2) newChoice += 1;
    parts.first[part] = firstOf[choice]!;
    parts.last[part] = firstOf[choice + 1]!;
    parts.gap[part] = (code & 1) === 1 ? 0 : WIDEST_GAP;
  }
  return parts;
}

function readPhrases({ phrases: described, targetCounts }: Described, firstTarget: number): Int32Array {
  const phrases = new Int32Array((described.length / 3) * PHRASE_ROW);
  let part = 0;
  let target = firstTarget;
  for (let phrase = 0; phrase * 3 < described.length; phrase += 1) {
    const row = phrase * PHRASE_ROW;
    phrases[row] = part;
    phrases[row + 2] = part + described[phrase * 3 + 2]!;
    part += described[phrase * 3 + 1]!;
    phrases[row + 1] = part;
    phrases[row + 3] = described[phrase * 3]!;
    phrases[row + 4] = target;
    target += targetCounts[phrase]!;
    phrases[row + 5] = target;
  }
  return phrases;
}

/** What each sequence triggers, as a chain in the order of the phrases: put together from its end. */
function setTriggers(
  phrases: Int32Array, { first, last, members }: Parts, sequences: number,
): Pick<PhraseTable, 'firstTrigger' | 'triggers'> {
  const firstTrigger = new Int32Array(sequences).fill(NONE);
  const triggers = new Int32Array(2 * countTriggers(phrases, first, last));
  let link = 0;
  for (let row = phrases.length - PHRASE_ROW; row >= 0; row -= PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue; // nothing but skipped words
    const isOne = isSequence(phrases, row);
    const begin = first[phrases[row + 2]!]!;
    const end = last[phrases[row + 2]!]!;
    for (let target = phrases[row + 5]! - 1; target >= phrases[row + 4]!; target -= 1) {
      for (let at = begin; at < end; at += 1) {
        triggers[link] = isOne ? ~target : row;
        triggers[link + 1] = firstTrigger[members[at]!]!;
        firstTrigger[members[at]!] = link;
        link += 2;
      }
      if (!isOne) break;
    }
  }
  return { firstTrigger, triggers };
}

function countTriggers(phrases: Int32Array, first: Int32Array, last: Int32Array): number {
  let count = 0;
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue;
    const times = isSequence(phrases, row) ? phrases[row + 5]! - phrases[row + 4]! : 1;
    count += times * (last[phrases[row + 2]!]! - first[phrases[row + 2]!]!);
  }
  return count;
}

const isSequence = (phrases: Int32Array, row: number): boolean => phrases[row + 1]! - phrases[row]! === 1 && phrases[row + 3] === IN_TEXT;
