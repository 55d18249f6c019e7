/**
 * Phrases as one list of numbers, each with all that trying it takes side by side: what is read together lies together. A phrase is
 * tried at one of its parts, its trigger:
 *
 *     place, first target, the one behind the last, parts before the trigger, parts behind it,
 *     for each part before, the nearest first, then for each part behind:  gap, how many sequences, the sequences
 */
import type { Described } from './describe.ts';
import { IN_TEXT } from './targets.ts';

/** Counted words that a gap may span. */
const WIDEST_GAP = 6;

export interface PhraseTable {
  readonly phrases: Int32Array;
  /** Sequence → the first thing that it triggers in `triggers`; one more than there are sequences. */
  readonly firstTrigger: Int32Array;
  /** Where a phrase begins in `phrases`; or ~target, for a phrase of this sequence alone, wherever it stands among the text's words. */
  readonly triggers: Int32Array;
}

/** @param firstTarget the number of the first target, where those of another automaton come before */
export function buildPhraseTable(described: Described, sequences: number, firstTarget: number): PhraseTable {
  const { phrases: rows, parts: codes, targetCounts } = described;
  const choices = readChoices(described);
  const list: number[] = [];
  const triggering: number[] = []; // sequence, what it triggers, and so on
  let first = 0;
  let newChoice = 0;
  let target = firstTarget;
  for (let phrase = 0; phrase * 3 < rows.length; phrase += 1) {
    const place = rows[phrase * 3]!;
    const own: Part[] = [];
    for (const last = first + rows[phrase * 3 + 1]!; first < last; first += 1) {
      const code = codes[first]!;
      own.push({ sequences: choices[code < 2 ? newChoice : (code >> 1) - 1]!, gap: (code & 1) === 1 ? 0 : WIDEST_GAP });
      if (code < 2) newChoice += 1;
    }
    const behind = target + targetCounts[phrase]!;
    const trigger = rows[phrase * 3 + 2]!;
    if (own.length === 1 && place === IN_TEXT) {
      for (const sequence of own[0]!.sequences) for (let each = target; each < behind; each += 1) triggering.push(sequence, ~each);
    } else if (own.length > 0) { // none: nothing but skipped words
      for (const sequence of own[trigger]!.sequences) triggering.push(sequence, list.length);
      list.push(place, target, behind, trigger, own.length - 1 - trigger);
      for (let part = trigger - 1; part >= 0; part -= 1) write(list, own[part]!.sequences, own[part + 1]!.gap);
      for (let part = trigger + 1; part < own.length; part += 1) write(list, own[part]!.sequences, own[part]!.gap);
    }
    target = behind;
  }
  return { phrases: Int32Array.from(list), ...bySequence(triggering, sequences) };
}

interface Part {
  readonly sequences: Int32Array;
  /** To the part before. */
  readonly gap: number;
}

function write(list: number[], sequences: Int32Array, gap: number): void {
  list.push(gap, sequences.length);
  for (const sequence of sequences) list.push(sequence);
}

function readChoices({ choices, members: steps }: Described): readonly Int32Array[] {
  const members = new Int32Array(steps.length);
  const read: Int32Array[] = [];
  let at = 0;
  for (const count of choices) {
    const first = at;
    let sequence = 0;
    for (; at < first + count; at += 1) {
      sequence += steps[at]!;
      members[at] = sequence;
    }
    read.push(members.subarray(first, at));
  }
  return read;
}

/** What each sequence triggers, side by side in the order in which it came. */
function bySequence(triggering: readonly number[], sequences: number): Pick<PhraseTable, 'firstTrigger' | 'triggers'> {
  const firstTrigger = new Int32Array(sequences + 1);
  for (let at = 0; at < triggering.length; at += 2) firstTrigger[triggering[at]! + 1]! += 1;
  for (let sequence = 0; sequence < sequences; sequence += 1) firstTrigger[sequence + 1]! += firstTrigger[sequence]!;
  const free = firstTrigger.slice();
  const triggers = new Int32Array(triggering.length / 2);
  for (let at = 0; at < triggering.length; at += 2) {
    triggers[free[triggering[at]!]!] = triggering[at + 1]!;
    free[triggering[at]!]! += 1;
  }
  return { firstTrigger, triggers };
}
