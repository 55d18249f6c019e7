/** Phrases as rows of numbers, their parts, and what each sequence triggers: a phrase is tried where one part of it is met, its trigger. */
import type { Described } from './describe.ts';
import { IN_TEXT } from './targets.ts';

/** Rows of phrases: first part and the one behind the last, trigger part, place, first target and the one behind the last. */
const PHRASE_ROW = 6;
/** Counted words that a gap may span. */
const WIDEST_GAP = 6;

export interface PhraseTable {
  readonly phrases: Int32Array;
  readonly parts: Parts;
  /** Sequence → the first thing that it triggers in `triggers`; one more than there are sequences. */
  readonly firstTrigger: Int32Array;
  /** The row of a phrase to be tried; or ~target, for a phrase of this sequence alone, wherever it stands among the text's words. */
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

/** What each sequence triggers, in the order of the phrases: counted first, then written down. */
function setTriggers(
  phrases: Int32Array, { first, last, members }: Parts, sequences: number,
): Pick<PhraseTable, 'firstTrigger' | 'triggers'> {
  const firstTrigger = new Int32Array(sequences + 2);
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue; // nothing but skipped words
    const times = isSequence(phrases, row) ? phrases[row + 5]! - phrases[row + 4]! : 1;
    const behind = last[phrases[row + 2]!]!;
    for (let at = first[phrases[row + 2]!]!; at < behind; at += 1) firstTrigger[members[at]! + 2]! += times;
  }
  for (let sequence = 1; sequence < sequences + 2; sequence += 1) firstTrigger[sequence]! += firstTrigger[sequence - 1]!;
  const triggers = new Int32Array(firstTrigger[sequences + 1]!);
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) {
    if (phrases[row] === phrases[row + 1]) continue;
    const direct = isSequence(phrases, row);
    const trigger = direct ? ~phrases[row + 4]! : row;
    const times = direct ? phrases[row + 5]! - phrases[row + 4]! : 1;
    const behind = last[phrases[row + 2]!]!;
    for (let at = first[phrases[row + 2]!]!; at < behind; at += 1) {
      // Where the next one of a sequence goes is kept one further on: in the end it is where those of the next sequence begin.
      const next = members[at]! + 1;
      const free = firstTrigger[next]!;
      triggers[free] = trigger;
      for (let more = 1; more < times; more += 1) triggers[free + more] = trigger - more; // ~(target + more)
      firstTrigger[next] = free + times;
    }
  }
  return { firstTrigger: firstTrigger.subarray(0, sequences + 1), triggers };
}

const isSequence = (phrases: Int32Array, row: number): boolean => phrases[row + 1]! - phrases[row]! === 1 && phrases[row + 3] === IN_TEXT;
