/**
 * Text → the phrases in it, in one pass. Each word advances the automaton; each sequence that ends there is noted; a phrase is tried
 * where its rarest part is met: the parts before it must stand within a gap's reach behind, those after it are looked for once the text
 * has been read that far. Tries are bounded, so time and memory are linear in the text.
 */
import { ENDS_HOST, IN_LINKS_TOO, PHRASE_ROW, SEQUENCE_ROW, type Automaton } from './automaton.ts';
import { isDigit, isLetter, LONGEST, unitAt } from './characters.ts';
import { BREAK, CODE, LINK, NUMBER, scan, tokenEnd, tokenHash, tokenKind, tokenStart } from './scan.ts';
import { FAIL, follow, RESUME, SEQUENCE, SHORTER } from './trie.ts';
import { rowOf, SKIPPED, UNKNOWN } from './word-table.ts';

/** Counted words that a gap may span. */
const WIDEST_GAP = 6;
/** A phrase within so many words after 'may' or 'if' is hedged. */
const HEDGE_REACH = 8;
/** So often is one phrase tried in one text; real replies stay far below. */
const MOST_TRIES = 32;
const MOST_FOUND = 4096;
const NEVER = -1_000_000;
/** Texts are numbered in 32 bits. */
const MOST_TEXTS = 0x7fffffff;

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

// Words are counted, for the gaps. Those of links are counted apart: a link in the middle of a sentence is passed over.
const LINK_POSITIONS = 2 * LONGEST; // a word may count for two, so positions of words stay below
const wordAt = new Int32Array(LINK_POSITIONS + LONGEST + 2); // position → its token
const barrierBefore = new Int32Array(LINK_POSITIONS); // position → twice that of the last negation, or that of a sentence end
const hedgeBefore = new Int32Array(LINK_POSITIONS); // position → that of the last hedge in the sentence

// Rows of hits: start, end, the hit before of the same sequence or -1.
const MOST_HITS = 2 * LONGEST;
const hitRows = new Int32Array(MOST_HITS * 3);
let hits = 0;

// Phrases whose first parts were found, waiting for the rest: phrase, start, end.
const MOST_WAITING = 4096;
const waitingRows = new Int32Array(MOST_WAITING * 3);
let waiting = 0;
/** A phrase waits until so many words more were read: three gaps and the parts between. */
const PATIENCE = 40;

/** Reads a text, in which the reply lies between two offsets; leaves what it found in the `found` arrays, and gives its number. */
export function find(automaton: Automaton, text: string, from = 0, to = text.length): number {
  const { words, edges, states } = automaton;
  const rows = words.rows;
  found = hits = waiting = 0;
  replyStart = from;
  replyEnd = to;
  automaton.texts = automaton.texts === MOST_TEXTS ? forgetTexts(automaton) : automaton.texts + 1;
  const count = scan(text);
  let position = 0;
  let linkPosition = LINK_POSITIONS;
  let state = 0;
  let linkState = 0;
  let barrier = NEVER;
  let hedge = NEVER;
  let edge = from > 0 ? from : to;
  for (let token = 0; token < count; token += 1) {
    const kind = tokenKind[token]!;
    if (tokenStart[token]! >= edge) {
      // No phrase lies half in the wrapper and half in the reply.
      state = 0;
      barrier = position * 2 - 1;
      hedge = NEVER;
      edge = edge < to && tokenStart[token]! < to ? to : Infinity;
    }
    if (kind === BREAK) {
      state = 0;
      barrier = position * 2 - 1;
      hedge = NEVER;
      continue;
    }
    if (kind === CODE) continue;
    const row = rowOf(words, tokenHash[token]!);
    let letter = row === UNKNOWN ? UNKNOWN : rows[row + 1]!;
    if (kind === LINK) {
      if (letter === SKIPPED) letter = rows[row + 2]!; // 'it' and 'be' are top-level domains in a host name
      if (token === 0 || tokenKind[token - 1] !== LINK) linkState = 0;
      wordAt[linkPosition] = token;
      linkState = letter === UNKNOWN ? 0 : advance(automaton, linkState, letter);
      if (linkState !== 0) {
        noteAll(automaton, text, linkState, linkPosition);
        linkState = states[linkState * 4 + RESUME]!;
      }
      linkPosition += 1;
      continue;
    }
    if (letter === SKIPPED || (kind === NUMBER && (letter === UNKNOWN || !leadsOn(automaton, state, letter)))) continue;
    wordAt[position] = token;
    barrierBefore[position] = barrier;
    hedgeBefore[position] = hedge;
    if (letter === UNKNOWN) {
      state = 0;
      position += 1;
      continue;
    }
    let second = rows[row + 2]!;
    let next = state === 0 ? rows[row + 3]! : advance(automaton, state, letter);
    for (;;) {
      if (letter < words.hedges) {
        if (letter < words.negations) barrier = position * 2;
        else hedge = position;
      }
      state = next;
      if (state !== 0) {
        noteAll(automaton, text, state, position);
        state = states[state * 4 + RESUME]!;
      }
      position += 1;
      if (second === UNKNOWN) break;
      letter = second;
      second = UNKNOWN;
      wordAt[position] = token;
      barrierBefore[position] = barrier;
      hedgeBefore[position] = hedge;
      next = Math.max(0, state === 0 ? follow(edges, 0, letter) : advance(automaton, state, letter));
    }
    if (waiting > 0 && position - waitingRows[2]! > 2 * PATIENCE) lookForTheRest(automaton, position - PATIENCE);
  }
  if (waiting > 0) lookForTheRest(automaton, Infinity);
  return found;
}

/** All numbers of texts are given out: the counting begins anew. */
function forgetTexts({ sequences, phrases }: Automaton): number {
  for (let row = 0; row < sequences.length; row += SEQUENCE_ROW) sequences[row + 3] = 0;
  for (let row = 0; row < phrases.length; row += PHRASE_ROW) phrases[row + 6] = phrases[row + 8] = 0;
  return 1;
}

function advance({ edges, states }: Automaton, from: number, letter: number): number {
  let state = from;
  for (;;) {
    const next = follow(edges, state, letter);
    if (next !== -1) return next;
    if (state === 0) return 0;
    state = states[state * 4 + FAIL]!;
  }
}

/** Does a number go on from here, or start anew? Where it doesn't, it is passed over. */
function leadsOn({ edges, states }: Automaton, from: number, letter: number): boolean {
  let state = from;
  for (;;) {
    if (follow(edges, state, letter) !== -1) return true;
    if (state === 0) return false;
    state = states[state * 4 + FAIL]!;
  }
}

/** Notes the sequences that end at a state, and tries the phrases that they trigger. */
function noteAll(automaton: Automaton, text: string, state: number, position: number): void {
  const { states, sequences, triggers, texts } = automaton;
  for (let at = states[state * 4 + SEQUENCE] === -1 ? states[state * 4 + SHORTER]! : state; at !== 0; at = states[at * 4 + SHORTER]!) {
    if (hits === MOST_HITS) return;
    const row = states[at * 4 + SEQUENCE]! * SEQUENCE_ROW;
    const start = position - sequences[row]! + 1;
    hitRows[hits * 3] = start;
    hitRows[hits * 3 + 1] = position;
    hitRows[hits * 3 + 2] = sequences[row + 3] === texts ? sequences[row + 4]! : -1;
    sequences[row + 3] = texts;
    sequences[row + 4] = hits;
    hits += 1;
    const last = sequences[row + 2]!;
    for (let trigger = sequences[row + 1]!; trigger < last; trigger += 1) attempt(automaton, text, triggers[trigger]!, start, position);
  }
}

function attempt(automaton: Automaton, text: string, phrase: number, start: number, end: number): void {
  const { phrases, adjacent, texts } = automaton;
  const row = phrase * PHRASE_ROW;
  const place = phrases[row + 3]!;
  if (start >= LINK_POSITIONS && place !== IN_LINKS_TOO && place !== ENDS_HOST) return;
  if (place === ENDS_HOST && !isHostSuffix(text, tokenStart[wordAt[start]!]!, tokenEnd[wordAt[end]!]!)) return;
  if (phrases[row + 6] !== texts) {
    phrases[row + 6] = texts;
    phrases[row + 7] = 0;
  } else if (phrases[row + 7]! >= MOST_TRIES) return;
  phrases[row + 7]! += 1;
  const first = phrases[row]!;
  const trigger = phrases[row + 2]!;
  let begin = start;
  for (let part = trigger - 1; part >= first; part -= 1) {
    const hit = closestBefore(automaton, part, begin, adjacent[part + 1] === 1 ? 0 : WIDEST_GAP);
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
  const { phrases, adjacent } = automaton;
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
      const hit = closestAfter(automaton, part, end, adjacent[part] === 1 ? 0 : WIDEST_GAP);
      if (hit === -1) break;
      end = hitRows[hit * 3 + 1]!;
    }
    if (part === last) report(automaton, row, waitingRows[index + 1]!, end);
  }
  waiting = kept;
}

/** The last hit of a part that ends before a position, with no more than a gap of words between, or -1; of two the longer. */
function closestBefore({ choiceFirst, choices, sequences, texts }: Automaton, part: number, position: number, gap: number): number {
  let best = -1;
  let bestEnd = -1;
  const last = choiceFirst[part + 1]!;
  for (let choice = choiceFirst[part]!; choice < last; choice += 1) {
    const row = choices[choice]! * SEQUENCE_ROW;
    if (sequences[row + 3] !== texts) continue;
    let hit = sequences[row + 4]!;
    while (hit !== -1 && hitRows[hit * 3 + 1]! >= position) hit = hitRows[hit * 3 + 2]!;
    if (hit === -1) continue;
    const end = hitRows[hit * 3 + 1]!;
    if (end < bestEnd || position - end - 1 > gap || barrierBefore[position]! > end * 2) continue;
    if (end === bestEnd && hitRows[hit * 3]! >= hitRows[best * 3]!) continue;
    best = hit;
    bestEnd = end;
  }
  return best;
}

/** The first hit of a part that starts after a position, with no more than a gap of words between, or -1; of two the longer. */
function closestAfter({ choiceFirst, choices, sequences, texts }: Automaton, part: number, position: number, gap: number): number {
  let best = -1;
  let bestStart = position + gap + 2;
  const last = choiceFirst[part + 1]!;
  for (let choice = choiceFirst[part]!; choice < last; choice += 1) {
    const row = choices[choice]! * SEQUENCE_ROW;
    if (sequences[row + 3] !== texts) continue;
    for (let hit = sequences[row + 4]!; hit !== -1 && hitRows[hit * 3]! > position; hit = hitRows[hit * 3 + 2]!) {
      const start = hitRows[hit * 3]!;
      if (start > bestStart || barrierBefore[start]! > position * 2) continue;
      if (start === bestStart && (best === -1 || hitRows[hit * 3 + 1]! <= hitRows[best * 3 + 1]!)) continue;
      best = hit;
      bestStart = start;
    }
  }
  return best;
}

function report({ phrases, targets, texts }: Automaton, row: number, startPosition: number, endPosition: number): void {
  const start = tokenStart[wordAt[startPosition]!]!;
  if (start >= replyStart && start < replyEnd) phrases[row + 8] = texts;
  const last = phrases[row + 5]!;
  for (let target = phrases[row + 4]!; target < last; target += 1) {
    if (found === MOST_FOUND) return;
    foundTarget[found] = targets[target]!;
    foundStart[found] = start;
    foundEnd[found] = tokenEnd[wordAt[endPosition]!]!;
    foundLength[found] = endPosition - startPosition + 1;
    foundDoubt[found] = startPosition < LINK_POSITIONS ? doubtAt(startPosition, endPosition) : 0;
    found += 1;
  }
}

/** 2 right after 'not'; 1 shortly after 'may' or 'if', or around it. */
function doubtAt(start: number, end: number): number {
  if (barrierBefore[start] === (start - 1) * 2) return 2;
  return start - hedgeBefore[end]! <= HEDGE_REACH ? 1 : 0;
}

/** Was this phrase in the reply, in the text read last? */
export function isFound({ phrases, texts }: Automaton, phrase: number): boolean {
  return phrases[phrase * PHRASE_ROW + 8] === texts;
}

/** From a label's start to the host name's end? */
function isHostSuffix(text: string, start: number, end: number): boolean {
  if (isDash(unitAt(text, start - 1))) return false;
  const after = unitAt(text, end);
  if (isDash(after)) return false;
  const next = unitAt(text, end + 1);
  return after !== 0x2e || !(isLetter(next) || isDigit(next));
}

const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x5f;
