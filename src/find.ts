/**
 * Text → the phrases in it, in one pass. From each word the trie is walked down; each sequence met is noted; a phrase is tried where its
 * rarest part is met: the parts before it must stand within a gap's reach behind, those after it are looked for once the text has been
 * read that far. Sequences and tries are bounded, so time and memory are linear in the text.
 */
import type { Automaton } from './automaton.ts';
import { DOT, HYPHEN, isDigit, isLetter, LONGEST, UNDERSCORE } from './characters.ts';
import { barrierBefore, countWords, hedgeBefore, letterAt, LINK_POSITIONS, linksEnd, startsAnew, tokenAt, wordsEnd } from './positions.ts';
import { tokenEnd, tokenStart } from './scan.ts';
import { ENDS_HOST, IN_TEXT } from './targets.ts';
import { follow, NONE } from './trie-table.ts';
import { unitAt } from './units.ts';
import { UNKNOWN } from './word-table.ts';

/** A phrase within so many words after 'may' or 'if' is hedged. */
const HEDGE_REACH = 8;
/** So many hits of one sequence trigger what it triggers; real replies stay far below. */
const MOST_TRIES = 32;
const MOST_FOUND = 4096;
const MOST_HITS = LONGEST;

// What was found in the text read last. One text at a time: `find` fills these, and its caller reads them before the next call.
export const foundTarget = new Int32Array(MOST_FOUND);
export const foundStart = new Int32Array(MOST_FOUND);
export const foundEnd = new Int32Array(MOST_FOUND);
export const foundLength = new Int32Array(MOST_FOUND);
export const foundDoubt = new Uint8Array(MOST_FOUND);
let found = 0;

// Rows of hits: start, end, the hit before of the same sequence or NONE, how many there were before, the sequence.
const HIT_ROW = 5;
const hitRows = new Int32Array(MOST_HITS * HIT_ROW);

// Phrases that wait for the parts behind their triggers: the phrase's row, start, end.
const MOST_WAITING = 4096;
const waitingRows = new Int32Array(MOST_WAITING * 3);
let waiting = 0;
/** A phrase waits until so many words more were read: more than any phrase spans. */
const PATIENCE = 120;

/**
 * Looks through the text read last, in which the reply lies between two offsets.
 * Leaves what it found in the `found` arrays, and gives its number.
 */
export function find(automaton: Automaton, from: number, to: number): number {
  found = 0;
  return findMore(automaton, from, to);
}

/** The same with a second automaton: what it finds comes behind what was found before. */
export function findMore(automaton: Automaton, from: number, to: number): number {
  countWords(automaton, from, to);
  walk(automaton, 0, wordsEnd);
  if (linksEnd > LINK_POSITIONS) walk(automaton, LINK_POSITIONS, linksEnd);
  return found;
}

/**
 * From each word down the trie, as far as the words behind it lead. Notes the sequences that it meets, and tries the phrases that they
 * trigger.
 */
function walk(automaton: Automaton, first: number, last: number): void {
  const { trie, lastHit, met, firstTrigger, triggers } = automaton; // local names: a look-up less per word
  const { roots, sequences } = trie;
  const letters = letterAt;
  const anew = startsAnew;
  const rows = hitRows;
  let hits = 0;
  waiting = 0;
  for (let start = first; start < last; start += 1) {
    const letter = letters[start]!;
    let state = letter === UNKNOWN ? 0 : roots[letter]!;
    if (state === 0) continue;
    for (let position = start; ;) {
      const sequence = sequences[state]!;
      if (sequence !== NONE && hits < MOST_HITS) {
        const row = hits * HIT_ROW;
        const before = (met[sequence >> 5]! & (1 << sequence)) === 0 ? NONE : lastHit[sequence]!;
        const times = before === NONE ? 0 : rows[before * HIT_ROW + 3]! + 1;
        rows[row] = start;
        rows[row + 1] = position;
        rows[row + 2] = before;
        rows[row + 3] = times;
        rows[row + 4] = sequence;
        met[sequence >> 5]! |= 1 << sequence;
        lastHit[sequence] = hits;
        hits += 1;
        if (times < MOST_TRIES) {
          for (let at = firstTrigger[sequence]!; at !== NONE; at = triggers[at + 1]!) {
            const trigger = triggers[at]!;
            if (trigger >= 0) attempt(automaton, trigger, start, position);
            else if (start < LINK_POSITIONS) report(~trigger, start, position, doubtAt(start, start));
          }
        }
      }
      position += 1;
      if (position === last || anew[position] === 1 || letters[position] === UNKNOWN) break;
      state = follow(trie, state, letters[position]!);
      if (state === NONE) break;
    }
    if (waiting > 0 && start - waitingRows[2]! > 2 * PATIENCE) lookForTheRest(automaton, start - PATIENCE);
  }
  if (waiting > 0) lookForTheRest(automaton, Infinity);
  for (let row = 4; row < hits * HIT_ROW; row += HIT_ROW) met[rows[row]! >> 5] = 0;
}

/** Tries a phrase where its trigger was found: the parts before must have been found too, those behind will be looked for. */
function attempt(automaton: Automaton, row: number, start: number, end: number): void {
  const { phrases } = automaton;
  const place = phrases[row + 3]!;
  if (start >= LINK_POSITIONS && place === IN_TEXT) return;
  if (place === ENDS_HOST && !isHostSuffix(tokenStart[tokenAt[start]!]!, tokenEnd[tokenAt[end]!]!)) return;
  const first = phrases[row]!;
  const trigger = phrases[row + 2]!;
  turns = MOST_TURNS;
  const begin = trigger === first ? start : beginOf(automaton, trigger - 1, first, start);
  if (begin === NONE) return;
  if (trigger + 1 === phrases[row + 1]) reportPhrase(phrases, row, begin, end);
  else if (waiting < MOST_WAITING) {
    waitingRows[waiting * 3] = row;
    waitingRows[waiting * 3 + 1] = begin;
    waitingRows[waiting * 3 + 2] = end;
    waiting += 1;
  }
}

/** Of the phrases that wait, those that ended before a position; the others go on waiting. */
function lookForTheRest(automaton: Automaton, before: number): void {
  const { phrases } = automaton;
  let kept = 0;
  for (let index = 0; index < waiting * 3; index += 3) {
    const end = waitingRows[index + 2]!;
    if (end >= before) {
      waitingRows.copyWithin(kept * 3, index, index + 3);
      kept += 1;
      continue;
    }
    const row = waitingRows[index]!;
    turns = MOST_TURNS;
    const whole = endOf(automaton, phrases[row + 2]! + 1, phrases[row + 1]! - 1, end);
    if (whole !== NONE) reportPhrase(phrases, row, waitingRows[index + 1]!, whole);
  }
  waiting = kept;
}

/** So many hits may be taken for one phrase, and given back where they lead nowhere: real replies take a few. No phrase has more parts. */
const MOST_TURNS = 256;
let turns = 0;

/** Where a phrase begins whose parts from the first to this one end before a position, or NONE. */
function beginOf(automaton: Automaton, part: number, first: number, position: number): number {
  let end = position;
  let start = NONE;
  while (turns > 0) {
    turns -= 1;
    const hit = closestBefore(automaton, part, position, end, start);
    if (hit === NONE) return NONE;
    start = hitRows[hit * HIT_ROW]!;
    end = hitRows[hit * HIT_ROW + 1]!;
    const begin = part === first ? start : beginOf(automaton, part - 1, first, start);
    if (begin !== NONE) return begin;
  }
  return NONE;
}

/** Where a phrase ends whose parts from this one to the last start after a position, or NONE. */
function endOf(automaton: Automaton, part: number, last: number, position: number): number {
  let start = position;
  let end = NONE;
  while (turns > 0) {
    turns -= 1;
    const hit = closestAfter(automaton, part, position, start, end);
    if (hit === NONE) return NONE;
    start = hitRows[hit * HIT_ROW]!;
    end = hitRows[hit * HIT_ROW + 1]!;
    const whole = part === last ? end : endOf(automaton, part + 1, last, end);
    if (whole !== NONE) return whole;
  }
  return NONE;
}

/**
 * The last hit of a part that ends before a position, with no more than a gap of words between, or NONE; of two the longer. Of those
 * only that come behind the one from `triedStart` to `triedEnd` in this order.
 */
function closestBefore(
  { parts, lastHit, met }: Automaton, part: number, position: number, triedEnd: number, triedStart: number,
): number {
  let best = NONE;
  let bestStart = 0;
  let bestEnd = Math.max(position - 1 - parts.gap[part + 1]!, barrierBefore[position]! / 2); // none ends before
  const rows = hitRows;
  const { members } = parts;
  const last = parts.last[part]!;
  for (let at = parts.first[part]!; at < last; at += 1) {
    const sequence = members[at]!;
    if ((met[sequence >> 5]! & (1 << sequence)) === 0) continue;
    for (let hit = lastHit[sequence]!; hit !== NONE; hit = rows[hit * HIT_ROW + 2]!) {
      const start = rows[hit * HIT_ROW]!;
      const end = rows[hit * HIT_ROW + 1]!;
      if (end >= position || end > triedEnd || (end === triedEnd && start <= triedStart)) continue;
      if (end < bestEnd || (end === bestEnd && best !== NONE && start >= bestStart)) break;
      best = hit;
      bestStart = start;
      bestEnd = end;
      break;
    }
  }
  return best;
}

/**
 * The first hit of a part that starts after a position, with no more than a gap of words between, or NONE; of two the longer. Of those
 * only that come behind the one from `triedStart` to `triedEnd` in this order.
 */
function closestAfter(
  { parts, lastHit, met }: Automaton, part: number, position: number, triedStart: number, triedEnd: number,
): number {
  let best = NONE;
  let bestStart = position + parts.gap[part]! + 2;
  const rows = hitRows;
  const { members } = parts;
  const last = parts.last[part]!;
  for (let at = parts.first[part]!; at < last; at += 1) {
    const sequence = members[at]!;
    if ((met[sequence >> 5]! & (1 << sequence)) === 0) continue;
    for (let hit = lastHit[sequence]!; hit !== NONE && rows[hit * HIT_ROW]! > position; hit = rows[hit * HIT_ROW + 2]!) {
      const start = rows[hit * HIT_ROW]!;
      const end = rows[hit * HIT_ROW + 1]!;
      if (start > bestStart || barrierBefore[start]! > position * 2) continue;
      if (start < triedStart || (start === triedStart && end >= triedEnd)) continue;
      if (start === bestStart && (best === NONE || end <= rows[best * HIT_ROW + 1]!)) continue;
      best = hit;
      bestStart = start;
    }
  }
  return best;
}

function reportPhrase(phrases: Int32Array, row: number, start: number, end: number): void {
  const hasGap = phrases[row + 1]! - phrases[row]! > 1;
  const doubt = start < LINK_POSITIONS ? doubtAt(start, hasGap ? end : start) : 0;
  const last = phrases[row + 5]!;
  for (let target = phrases[row + 4]!; target < last; target += 1) report(target, start, end, doubt);
}

function report(target: number, startPosition: number, endPosition: number, doubt: number): void {
  if (found === MOST_FOUND) return;
  foundTarget[found] = target;
  foundStart[found] = tokenStart[tokenAt[startPosition]!]!;
  foundEnd[found] = tokenEnd[tokenAt[endPosition]!]!;
  foundLength[found] = endPosition - startPosition + 1;
  foundDoubt[found] = doubt;
  found += 1;
}

/** 2 right after 'not'; 1 shortly after 'may' or 'if', or with it in a gap. A phrase that spells it out means it so. */
function doubtAt(start: number, end: number): number {
  if (barrierBefore[start] === (start - 1) * 2) return 2;
  return start - hedgeBefore[end]! <= HEDGE_REACH ? 1 : 0;
}

/** From a label's start to the host name's end? */
function isHostSuffix(start: number, end: number): boolean {
  if (isDash(unitAt(start - 1))) return false;
  const after = unitAt(end);
  if (isDash(after)) return false;
  const next = unitAt(end + 1);
  return after !== DOT || !(isLetter(next) || isDigit(next));
}

const isDash = (unit: number): boolean => unit === HYPHEN || unit === UNDERSCORE;
