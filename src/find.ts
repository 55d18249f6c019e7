/**
 * Text → the phrases in it, in one pass. From each word the trie is walked down; each sequence met is noted; a phrase is tried where its
 * rarest part is met: the parts before it must stand within a gap's reach behind, those after it are looked for once the text has been
 * read that far. Sequences and tries are bounded, so time and memory are linear in the text.
 */
import { follow, NONE, PHRASE_ROW, type Automaton } from './automaton.ts';
import { DOT, HYPHEN, isDigit, isLetter, LONGEST, UNDERSCORE } from './characters.ts';
import { barrierBefore, countWords, hedgeBefore, letterAt, LINK_POSITIONS, linksEnd, startsAnew, tokenAt, wordsEnd } from './positions.ts';
import { tokenEnd, tokenStart } from './scan.ts';
import { ENDS_HOST, IN_LINKS_TOO } from './targets.ts';
import { unitAt } from './units.ts';
import { UNKNOWN } from './word-table.ts';

/** Counted words that a gap may span. */
const WIDEST_GAP = 6;
/** A phrase within so many words after 'may' or 'if' is hedged. */
const HEDGE_REACH = 8;
/** So often is one phrase tried in one text; real replies stay far below. */
const MOST_TRIES = 32;
const MOST_FOUND = 4096;
/** Texts and hits are numbered in 32 bits, and a phrase's tries are its text's number times MOST_TRIES and up. */
const MOST_TEXTS = 0x7fffffff / MOST_TRIES - 1;
const MOST_HITS = 2 * LONGEST;
const MOST_HITS_EVER = 0x7fffffff - 2 * MOST_HITS;

// What was found in the text read last. One text at a time: `find` fills these, and its caller reads them before the next call.
export const foundTarget = new Int32Array(MOST_FOUND);
export const foundStart = new Int32Array(MOST_FOUND);
export const foundEnd = new Int32Array(MOST_FOUND);
export const foundLength = new Int32Array(MOST_FOUND);
export const foundDoubt = new Uint8Array(MOST_FOUND);
let found = 0;
/** Where the reply begins and ends: outside of it, wrappers speak. */
let replyStart = 0;
let replyEnd = 0;

// Rows of hits: start, end, the hit before of the same sequence or -1. Those of words are forgotten when the links begin.
const hitRows = new Int32Array(MOST_HITS * 3);
let hits = 0;

// Phrases whose first parts were found, waiting for the rest: phrase, start, end.
const MOST_WAITING = 4096;
const waitingRows = new Int32Array(MOST_WAITING * 3);
let waiting = 0;
/** A phrase waits until so many words more were read: three gaps and the parts between. */
const PATIENCE = 40;

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
  if (automaton.texts >= MOST_TEXTS || automaton.hits >= MOST_HITS_EVER) forget(automaton);
  automaton.texts += 1;
  replyStart = from;
  replyEnd = to;
  countWords(automaton, from, to);
  walk(automaton, 0, wordsEnd);
  walk(automaton, LINK_POSITIONS, linksEnd);
  return found;
}

/** The numbers are given out: the counting begins anew. */
function forget(automaton: Automaton): void {
  const { lastHit, phrases } = automaton;
  lastHit.fill(NONE);
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) phrases[row + 6] = phrases[row + 7] = 0;
  automaton.texts = automaton.hits = 0;
}

/**
 * From each word down the trie, as far as the words behind it lead. Notes the sequences that it meets, and tries the phrases that they
 * trigger.
 */
function walk(automaton: Automaton, first: number, last: number): void {
  const { trie, lastHit, triggerFirst, triggers, hits: earlier } = automaton; // local names: a look-up less per word
  const { roots, sequences } = trie;
  const letters = letterAt;
  const anew = startsAnew;
  const rows = hitRows;
  hits = waiting = 0;
  for (let start = first; start < last; start += 1) {
    const letter = letters[start]!;
    let state = letter === UNKNOWN ? 0 : roots[letter]!;
    if (state === 0) continue;
    for (let position = start; ;) {
      const sequence = sequences[state]!;
      if (sequence !== NONE && hits < MOST_HITS) {
        rows[hits * 3] = start;
        rows[hits * 3 + 1] = position;
        rows[hits * 3 + 2] = Math.max(lastHit[sequence]! - earlier, NONE);
        lastHit[sequence] = earlier + hits;
        hits += 1;
        const end = triggerFirst[sequence + 1]!;
        for (let trigger = triggerFirst[sequence]!; trigger < end; trigger += 1) attempt(automaton, triggers[trigger]!, start, position);
      }
      position += 1;
      if (position === last || anew[position] === 1 || letters[position] === UNKNOWN) break;
      state = follow(trie, state, letters[position]!);
      if (state === NONE) break;
    }
    if (waiting > 0 && start - waitingRows[2]! > 2 * PATIENCE) lookForTheRest(automaton, start - PATIENCE);
  }
  if (waiting > 0) lookForTheRest(automaton, Infinity);
  automaton.hits += hits;
}

function attempt(automaton: Automaton, phrase: number, start: number, end: number): void {
  const { phrases, parts } = automaton;
  const row = phrase * PHRASE_ROW;
  const place = phrases[row + 3]!;
  if (start >= LINK_POSITIONS && place !== IN_LINKS_TOO && place !== ENDS_HOST) return;
  if (place === ENDS_HOST && !isHostSuffix(tokenStart[tokenAt[start]!]!, tokenEnd[tokenAt[end]!]!)) return;
  const tries = Math.max(phrases[row + 6]!, automaton.texts * MOST_TRIES);
  if (tries === automaton.texts * MOST_TRIES + MOST_TRIES - 1) return;
  phrases[row + 6] = tries + 1;
  const first = phrases[row]!;
  const trigger = phrases[row + 2]!;
  let begin = start;
  for (let part = trigger - 1; part >= first; part -= 1) {
    const hit = closestBefore(automaton, part, begin, parts.adjacent[part + 1] === 1 ? 0 : WIDEST_GAP);
    if (hit === -1) return;
    begin = hitRows[hit * 3]!;
  }
  if (trigger + 1 === phrases[row + 1]) report(automaton, row, begin, end);
  else if (waiting < MOST_WAITING) {
    waitingRows[waiting * 3] = phrase;
    waitingRows[waiting * 3 + 1] = begin;
    waitingRows[waiting * 3 + 2] = end;
    waiting += 1;
  }
}

/** Of the phrases that wait, those that ended before a position; the others go on waiting. */
function lookForTheRest(automaton: Automaton, before: number): void {
  const { phrases, parts } = automaton;
  let kept = 0;
  for (let index = 0; index < waiting * 3; index += 3) {
    let end = waitingRows[index + 2]!;
    if (end >= before) {
      waitingRows.copyWithin(kept * 3, index, index + 3);
      kept += 1;
      continue;
    }
    const row = waitingRows[index]! * PHRASE_ROW;
    const last = phrases[row + 1]!;
    let part = phrases[row + 2]! + 1;
    for (; part < last; part += 1) {
      const hit = closestAfter(automaton, part, end, parts.adjacent[part] === 1 ? 0 : WIDEST_GAP);
      if (hit === -1) break;
      end = hitRows[hit * 3 + 1]!;
    }
    if (part === last) report(automaton, row, waitingRows[index + 1]!, end);
  }
  waiting = kept;
}

/** The last hit of a part that ends before a position, with no more than a gap of words between, or -1; of two the longer. */
function closestBefore({ parts, lastHit, hits: earlier }: Automaton, part: number, position: number, gap: number): number {
  let best = -1;
  let bestEnd = -1;
  const barrier = barrierBefore[position]!;
  const rows = hitRows;
  const { members } = parts;
  const last = parts.last[part]!;
  for (let at = parts.first[part]!; at < last; at += 1) {
    let hit = lastHit[members[at]!]! - earlier;
    while (hit >= 0 && rows[hit * 3 + 1]! >= position) hit = rows[hit * 3 + 2]!;
    if (hit < 0) continue;
    const end = rows[hit * 3 + 1]!;
    if (end < bestEnd || position - end - 1 > gap || barrier > end * 2) continue;
    if (end === bestEnd && rows[hit * 3]! >= rows[best * 3]!) continue;
    best = hit;
    bestEnd = end;
  }
  return best;
}

/** The first hit of a part that starts after a position, with no more than a gap of words between, or -1; of two the longer. */
function closestAfter({ parts, lastHit, hits: earlier }: Automaton, part: number, position: number, gap: number): number {
  let best = -1;
  let bestStart = position + gap + 2;
  const rows = hitRows;
  const { members } = parts;
  const last = parts.last[part]!;
  for (let at = parts.first[part]!; at < last; at += 1) {
    for (let hit = lastHit[members[at]!]! - earlier; hit >= 0 && rows[hit * 3]! > position; hit = rows[hit * 3 + 2]!) {
      const start = rows[hit * 3]!;
      if (start > bestStart || barrierBefore[start]! > position * 2) continue;
      if (start === bestStart && (best === -1 || rows[hit * 3 + 1]! <= rows[best * 3 + 1]!)) continue;
      best = hit;
      bestStart = start;
    }
  }
  return best;
}

function report({ phrases, texts }: Automaton, row: number, startPosition: number, endPosition: number): void {
  const start = tokenStart[tokenAt[startPosition]!]!;
  if (start >= replyStart && start < replyEnd) phrases[row + 7] = texts;
  const hasGap = phrases[row + 1]! - phrases[row]! > 1;
  const last = phrases[row + 5]!;
  for (let target = phrases[row + 4]!; target < last; target += 1) {
    if (found === MOST_FOUND) return;
    foundTarget[found] = target;
    foundStart[found] = start;
    foundEnd[found] = tokenEnd[tokenAt[endPosition]!]!;
    foundLength[found] = endPosition - startPosition + 1;
    foundDoubt[found] = startPosition < LINK_POSITIONS ? doubtAt(startPosition, hasGap ? endPosition : startPosition) : 0;
    found += 1;
  }
}

/** 2 right after 'not'; 1 shortly after 'may' or 'if', or with it in a gap. A phrase that spells it out means it so. */
function doubtAt(start: number, end: number): number {
  if (barrierBefore[start] === (start - 1) * 2) return 2;
  return start - hedgeBefore[end]! <= HEDGE_REACH ? 1 : 0;
}

/** Was this phrase in the reply, in the text read last? */
export function isFound({ phrases, texts }: Automaton, phrase: number): boolean {
  return phrases[phrase * PHRASE_ROW + 7] === texts;
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
