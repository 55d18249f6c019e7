/**
 * Tokens → counted words, each with its letter, and what a phrase must know of the words before: the end of a sentence, a negation, a
 * hedge. Words of links are counted apart: a link in the middle of a sentence is passed over.
 */
import type { Automaton } from './automaton.ts';
import { LONGEST } from './characters.ts';
import { tokenCount, tokenHash, tokenKind, tokenStart } from './scan.ts';
import { BREAK, CODE, LINK, NUMBER } from './tokens.ts';
import { follow } from './trie-table.ts';
import { rowOf, SKIPPED, UNKNOWN } from './word-table.ts';

const NEVER = -1_000_000;

/** Positions of words lie below, since a word may count for two; those of links begin here. */
export const LINK_POSITIONS = 2 * LONGEST;
/** Position → its token. */
export const tokenAt = new Int32Array(LINK_POSITIONS + LONGEST + 2);
/** Position → its letter, or UNKNOWN. */
export const letterAt = new Int32Array(LINK_POSITIONS + LONGEST + 2);
/** Position → 1 where no sequence goes on from the word before. */
export const startsAnew = new Uint8Array(LINK_POSITIONS + LONGEST + 2);
/** Position → twice that of the last negation before it, or one less than twice that of the first word of its sentence. */
export const barrierBefore = new Int32Array(LINK_POSITIONS);
/** Position → that of the last hedge before it in the sentence. */
export const hedgeBefore = new Int32Array(LINK_POSITIONS);
export let wordsEnd = 0;
export let linksEnd = LINK_POSITIONS;

/** Counts the words of the text read last, in which the reply lies between two offsets: nothing lies half in the wrapper and half in it. */
export function countWords(automaton: Automaton, from: number, to: number): void {
  const { words } = automaton;
  const { rows } = words;
  let position = 0;
  let barrier = NEVER;
  let hedge = NEVER;
  let edge = from > 0 ? from : to;
  linksEnd = LINK_POSITIONS;
  for (let token = 0; token < tokenCount; token += 1) {
    const kind = tokenKind[token]!;
    if (tokenStart[token]! >= edge || kind === BREAK) {
      barrier = position * 2 - 1;
      hedge = NEVER;
      if (tokenStart[token]! >= edge) edge = edge < to && tokenStart[token]! < to ? to : Infinity;
      if (kind === BREAK) continue;
    }
    if (kind === CODE) continue;
    const row = rowOf(words, tokenHash[token]!);
    if (kind === LINK) {
      countLink(token, row === UNKNOWN ? UNKNOWN : rows[row + 1] === SKIPPED ? rows[row + 2]! : rows[row + 1]!);
      continue;
    }
    let letter = row === UNKNOWN ? UNKNOWN : rows[row + 1]!;
    if (letter === SKIPPED) continue;
    const sentence = barrier === position * 2 - 1 ? position : 0; // it begins no earlier
    if (kind === NUMBER && (letter === UNKNOWN || !leadsOn(automaton, sentence, position, letter))) continue;
    let second = letter === UNKNOWN ? UNKNOWN : rows[row + 2]!;
    for (;;) {
      tokenAt[position] = token;
      letterAt[position] = letter;
      barrierBefore[position] = barrier;
      hedgeBefore[position] = hedge;
      startsAnew[position] = barrier === position * 2 - 1 ? 1 : 0;
      if (letter >= words.firstHedge) {
        if (letter >= words.firstNegation) barrier = position * 2;
        else if (barrier !== (position - 1) * 2) hedge = position; // 'not possible' leaves no doubt
      }
      position += 1;
      if (second === UNKNOWN) break;
      letter = second;
      second = UNKNOWN;
    }
  }
  wordsEnd = position;
}

/** 'it' and 'be' are skipped, yet top-level domains in a host name. */
function countLink(token: number, letter: number): void {
  tokenAt[linksEnd] = token;
  letterAt[linksEnd] = letter;
  startsAnew[linksEnd] = token === 0 || tokenKind[token - 1] !== LINK ? 1 : 0;
  linksEnd += 1;
}

/** Does a number start a sequence, or go on from the words of its sentence? Where it doesn't, it is passed over. */
function leadsOn({ trie }: Automaton, first: number, position: number, letter: number): boolean {
  const { roots, depth } = trie;
  if (roots[letter] !== 0) return true;
  const furthest = Math.max(first, position - depth);
  for (let start = position - 1; start >= furthest && letterAt[start] !== UNKNOWN; start -= 1) {
    let state = roots[letterAt[start]!]!;
    for (let at = start + 1; at < position && state > 0; at += 1) state = follow(trie, state, letterAt[at]!);
    if (state > 0 && follow(trie, state, letter) > 0) return true;
    if (startsAnew[start] === 1) return false;
  }
  return false;
}
