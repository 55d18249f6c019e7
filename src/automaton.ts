/**
 * Phrases → one table-driven matcher over words (Aho & Corasick, 'Efficient string matching', 1975, on words in place of characters).
 * A text is read once, whatever the number of phrases. Parts of a phrase are found by the automaton; gaps are resolved as they are met,
 * by remembering where the part before the gap ended last.
 */
import { hedges, negations } from '../data/words.ts';
import { foldOf, classOf, NOTHING } from './characters.ts';
import { baseOf, compilePhrase, skippedWords } from './phrase.ts';
import { BREAK, hashOf, LINK, LONGEST, NUMBER, scan, tokenEnd, tokenHash, tokenKind, tokenStart } from './scan.ts';

/** A phrase to look for, and what to hand back when it is found. */
export interface Pattern {
  readonly phrase: string;
  readonly target: number;
  /** A host name suffix: found only at the end of a host name, from a label's start. */
  readonly host?: boolean;
}

/** Counted words that a gap may span. */
const WIDEST_GAP = 6;
/** A phrase within so many words after 'may' or 'if' is hedged. */
const HEDGE_REACH = 4;
const UNKNOWN = -1;
const SKIPPED = -2;
const NEVER = -1_000_000;
const LAST_CLOCK = 1_000_000_000;
const NEGATION = 1;
const HEDGE = 2;

export interface Automaton {
  readonly words: WordTable;
  readonly edges: EdgeTable;
  readonly fail: Int32Array;
  /** State → first output, and output → next: what ends here, its own part first, then those of its suffixes. */
  readonly output: Int32Array;
  readonly outputNext: Int32Array;
  readonly outputPart: Int32Array;
  readonly outputLength: Int32Array;
  /** Part → the steps that it completes, in steps[partFirst[p] .. partFirst[p + 1]]. */
  readonly partFirst: Int32Array;
  readonly steps: Int32Array;
  readonly stepParent: Int32Array;
  /** Step → the targets that are found when it is reached: stepTargets[stepFirst[s] .. stepFirst[s + 1]]. */
  readonly stepFirst: Int32Array;
  readonly stepTargets: Int32Array;
  /** 1: may lie inside a link; 2: must end a host name. */
  readonly stepPlace: Uint8Array;
  readonly reached: Int32Array;
  readonly reachedStart: Int32Array;
  clock: number;
}

interface WordTable {
  readonly mask: number;
  readonly slotHash: Int32Array;
  readonly slotWord: Int32Array;
  /** Word → its letters, in `letters[lettersFirst[w] .. lettersFirst[w + 1]]`. */
  readonly lettersFirst: Int32Array;
  readonly letters: Uint16Array;
  /** Surface word → base word (UNKNOWN, SKIPPED or a state alphabet letter), and a second one or UNKNOWN. */
  readonly base: Int32Array;
  readonly second: Int32Array;
  /** NEGATION, HEDGE or 0. */
  readonly role: Uint8Array;
}

interface EdgeTable {
  readonly mask: number;
  readonly state: Int32Array;
  readonly word: Int32Array;
  readonly to: Int32Array;
}

// What was found in the text read last. One text at a time: `find` fills these, and its caller reads them before the next call.
export const foundTarget: number[] = [];
export const foundStart: number[] = [];
export const foundEnd: number[] = [];
export const foundLength: number[] = [];
export const foundHedged: boolean[] = [];

const LINK_POSITIONS = 2 * LONGEST; // a word may count for two, so positions of words stay below
const wordAt = new Int32Array(LINK_POSITIONS + LONGEST + 2); // position → its token
const barrierBefore = new Int32Array(LINK_POSITIONS); // position → twice that of the last negation, or that of a sentence end
const hedgeBefore = new Int32Array(LINK_POSITIONS); // position → that of the last hedge in the sentence

export function buildAutomaton(patterns: readonly Pattern[]): Automaton {
  const alphabet = new Map<string, number>();
  const letterOf = (word: string) => alphabet.get(word) ?? (alphabet.set(word, alphabet.size), alphabet.size - 1);
  for (const word of [...negations, ...hedges]) letterOf(word);

  const children: Map<number, number>[] = [new Map()];
  const endings: { part: number; length: number }[][] = [[]];
  const partIds = new Map<string, number>();
  const partSteps: number[][] = [];
  const stepIds = new Map<string, number>();
  const parents: number[] = [];
  const targets: number[][] = [];
  const places: number[] = [];

  for (const { phrase, target, host } of patterns) {
    const { parts, mark } = compilePhrase(phrase);
    let parent = -1;
    const place = host ? 2 : mark ? 1 : 0;
    for (const sequences of parts) {
      const key = sequences.map((sequence) => sequence.join(' ')).join('|');
      let part = partIds.get(key);
      if (part === undefined) {
        part = partIds.size;
        partIds.set(key, part);
        partSteps.push([]);
        for (const sequence of sequences) addSequence(sequence, part);
      }
      const stepKey = `${parent} ${part} ${place}`;
      let step = stepIds.get(stepKey);
      if (step === undefined) {
        step = parents.length;
        stepIds.set(stepKey, step);
        parents.push(parent);
        targets.push([]);
        places.push(place);
        partSteps[part]!.push(step);
      }
      parent = step;
    }
    if (parent >= 0) targets[parent]!.push(target);
  }

  function addSequence(sequence: readonly string[], part: number): void {
    let state = 0;
    for (const word of sequence) {
      const letter = letterOf(word);
      let next = children[state]!.get(letter);
      if (next === undefined) {
        next = children.length;
        children.push(new Map());
        endings.push([]);
        children[state]!.set(letter, next);
      }
      state = next;
    }
    endings[state]!.push({ part, length: sequence.length });
  }

  const edges = edgeTable(children);
  const fail = failures(children);
  return {
    words: wordTable(alphabet),
    edges,
    fail: fail.links,
    ...outputs(endings, fail),
    ...ranges('partFirst', 'steps', partSteps),
    ...ranges('stepFirst', 'stepTargets', targets),
    stepParent: Int32Array.from(parents),
    stepPlace: Uint8Array.from(places),
    reached: new Int32Array(parents.length).fill(NEVER),
    reachedStart: new Int32Array(parents.length),
    clock: 0,
  } as Automaton;
}

/** Lists of different lengths in one array, and where each begins. */
function ranges(first: string, all: string, lists: readonly (readonly number[])[]): Record<string, Int32Array> {
  const begins = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (begins[index + 1] = begins[index]! + list.length));
  return { [first]: begins, [all]: Int32Array.from(lists.flat()) };
}

function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(4, entries * 2)));
}

function edgeTable(children: readonly Map<number, number>[]): EdgeTable {
  const size = tableSize(children.length);
  const table = { mask: size - 1, state: new Int32Array(size).fill(-1), word: new Int32Array(size), to: new Int32Array(size) };
  children.forEach((edges, state) => {
    for (const [word, to] of edges) {
      let slot = edgeSlot(state, word) & table.mask;
      while (table.state[slot] !== -1) slot = (slot + 1) & table.mask;
      table.state[slot] = state;
      table.word[slot] = word;
      table.to[slot] = to;
    }
  });
  return table;
}

function edgeSlot(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The failure links, and the states in breadth-first order, in which a link always points to a state that came before. */
function failures(children: readonly Map<number, number>[]): { links: Int32Array; order: number[] } {
  const links = new Int32Array(children.length);
  const order = [0];
  for (const state of order) {
    for (const [word, next] of children[state]!) {
      order.push(next);
      if (state === 0) continue;
      let back = links[state]!;
      while (back !== 0 && !children[back]!.has(word)) back = links[back]!;
      links[next] = children[back]!.get(word) ?? 0;
    }
  }
  return { links, order };
}

function outputs(endings: readonly { part: number; length: number }[][], fail: { links: Int32Array; order: number[] }) {
  const output = new Int32Array(endings.length).fill(-1);
  const next: number[] = [];
  const part: number[] = [];
  const length: number[] = [];
  for (const state of fail.order) {
    output[state] = state === 0 ? -1 : output[fail.links[state]!]!;
    for (const ending of endings[state]!) {
      next.push(output[state]!);
      part.push(ending.part);
      length.push(ending.length);
      output[state] = next.length - 1;
    }
  }
  return { output, outputNext: Int32Array.from(next), outputPart: Int32Array.from(part), outputLength: Int32Array.from(length) };
}

function wordTable(alphabet: ReadonlyMap<string, number>): WordTable {
  const entries: { word: string; base: number; second: number }[] = [];
  for (const [word, letter] of alphabet) if (!baseOf.has(word) && !skippedWords.has(word)) entries.push({ word, base: letter, second: UNKNOWN });
  for (const [surface, base] of baseOf) {
    entries.push({ word: surface, base: alphabet.get(base[0]!) ?? UNKNOWN, second: base[1] === undefined ? UNKNOWN : alphabet.get(base[1])! });
  }
  for (const word of skippedWords) entries.push({ word, base: SKIPPED, second: alphabet.get(word) ?? UNKNOWN });
  const size = tableSize(entries.length);
  const table = {
    mask: size - 1,
    slotHash: new Int32Array(size),
    slotWord: new Int32Array(size).fill(-1),
    lettersFirst: new Int32Array(entries.length + 1),
    letters: Uint16Array.from(entries.flatMap(({ word }) => [...word].map((letter) => letter.charCodeAt(0)))),
    base: Int32Array.from(entries, ({ base }) => base),
    second: Int32Array.from(entries, ({ second }) => second),
    role: new Uint8Array(alphabet.size),
  };
  for (const word of negations) table.role[alphabet.get(word)!] = NEGATION;
  for (const word of hedges) table.role[alphabet.get(word)!] = HEDGE;
  entries.forEach(({ word }, index) => {
    table.lettersFirst[index + 1] = table.lettersFirst[index]! + word.length;
    const hash = hashOf(word);
    let slot = spread(hash) & table.mask;
    while (table.slotWord[slot] !== -1) slot = (slot + 1) & table.mask;
    table.slotHash[slot] = hash;
    table.slotWord[slot] = index;
  });
  return table;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The entry of a word in the table, or -1: equal hash, equal letters. */
function wordOf(words: WordTable, text: string, token: number): number {
  const hash = tokenHash[token]!;
  let slot = spread(hash) & words.mask;
  for (;;) {
    const word = words.slotWord[slot]!;
    if (word === -1) return -1;
    if (words.slotHash[slot] === hash && sameLetters(words, word, text, tokenStart[token]!, tokenEnd[token]!)) return word;
    slot = (slot + 1) & words.mask;
  }
}

function sameLetters(words: WordTable, word: number, text: string, start: number, end: number): boolean {
  let letter = words.lettersFirst[word]!;
  const last = words.lettersFirst[word + 1]!;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (classOf[unit] === NOTHING) continue;
    if (letter === last || words.letters[letter] !== foldOf[unit]) return false;
    letter += 1;
  }
  return letter === last;
}

function follow(edges: EdgeTable, state: number, word: number): number {
  let slot = edgeSlot(state, word) & edges.mask;
  for (;;) {
    const at = edges.state[slot]!;
    if (at === -1) return -1;
    if (at === state && edges.word[slot] === word) return edges.to[slot]!;
    slot = (slot + 1) & edges.mask;
  }
}

/** Reads text[from .. to] and leaves what it found in the `found` arrays. */
export function find(automaton: Automaton, text: string, from: number, to: number): void {
  foundTarget.length = foundStart.length = foundEnd.length = foundLength.length = foundHedged.length = 0;
  const { words, edges, fail } = automaton;
  if (automaton.clock > LAST_CLOCK) {
    automaton.clock = 0;
    automaton.reached.fill(NEVER);
  }
  const base = automaton.clock;
  const count = scan(text, from, to);
  // Words are counted, for the gaps. Those of links are counted apart: a link in the middle of a sentence is passed over.
  let position = 0;
  let linkPosition = LINK_POSITIONS;
  let state = 0;
  let linkState = 0;
  let barrier = NEVER;
  let hedge = NEVER;
  for (let token = 0; token < count; token += 1) {
    const kind = tokenKind[token]!;
    if (kind === BREAK) {
      state = 0;
      barrier = position * 2 - 1;
      hedge = NEVER;
      continue;
    }
    const entry = wordOf(words, text, token);
    let letter = entry === -1 ? UNKNOWN : words.base[entry]!;
    if (letter === SKIPPED) {
      if (kind !== LINK) continue;
      letter = words.second[entry]!; // 'it' and 'be' are top-level domains in a host name
    }
    if (kind === LINK) {
      if (token === 0 || tokenKind[token - 1] !== LINK) linkState = 0;
      wordAt[linkPosition] = token;
      linkState = letter === UNKNOWN ? 0 : advance(edges, fail, linkState, letter);
      if (automaton.output[linkState] !== -1) emit(automaton, text, base, linkState, linkPosition);
      linkPosition += 1;
      continue;
    }
    if (kind === NUMBER && (letter === UNKNOWN || !leadsOn(automaton, state, letter))) continue;
    let step = letter;
    let second = entry === -1 ? UNKNOWN : words.second[entry]!;
    for (;;) {
      wordAt[position] = token;
      barrierBefore[position] = barrier;
      hedgeBefore[position] = hedge;
      if (step === UNKNOWN) state = 0;
      else {
        if (words.role[step] === NEGATION) barrier = position * 2;
        else if (words.role[step] === HEDGE) hedge = position;
        state = advance(edges, fail, state, step);
        if (automaton.output[state] !== -1) emit(automaton, text, base, state, position);
      }
      position += 1;
      if (second === UNKNOWN) break;
      step = second;
      second = UNKNOWN;
    }
  }
  automaton.clock = base + (linkPosition === LINK_POSITIONS ? position : linkPosition) + WIDEST_GAP + 2;
}

function advance(edges: EdgeTable, fail: Int32Array, from: number, letter: number): number {
  let state = from;
  for (;;) {
    const next = follow(edges, state, letter);
    if (next !== -1) return next;
    if (state === 0) return 0;
    state = fail[state]!;
  }
}

/** Does a number go on from here, or start anew? Where it doesn't, it is passed over. */
function leadsOn(automaton: Automaton, state: number, letter: number): boolean {
  let current = state;
  for (;;) {
    if (follow(automaton.edges, current, letter) !== -1) return true;
    if (current === 0) return false;
    current = automaton.fail[current]!;
  }
}

function emit(automaton: Automaton, text: string, base: number, state: number, position: number): void {
  const { outputNext, outputPart, outputLength, partFirst, steps, stepParent, stepPlace, reached, reachedStart, stepFirst, stepTargets } = automaton;
  const inLink = position >= LINK_POSITIONS;
  for (let output = automaton.output[state]!; output !== -1; output = outputNext[output]!) {
    const part = outputPart[output]!;
    const length = outputLength[output]!;
    const begin = position - length + 1;
    const last = partFirst[part + 1]!;
    for (let index = partFirst[part]!; index < last; index += 1) {
      const step = steps[index]!;
      const place = stepPlace[step]!;
      if (inLink && place === 0) continue;
      if (place === 2 && !isHostSuffix(text, tokenStart[wordAt[begin]!]!, tokenEnd[wordAt[position]!]!)) continue;
      const parent = stepParent[step]!;
      let start = begin;
      if (parent >= 0) {
        const before = reached[parent]! - base;
        if (before < 0 || before >= begin || begin - before - 1 > WIDEST_GAP) continue;
        if (barrierBefore[begin]! > before * 2) continue;
        start = reachedStart[parent]! - base;
      }
      reached[step] = base + position;
      reachedStart[step] = base + start;
      for (let target = stepFirst[step]!; target < stepFirst[step + 1]!; target += 1) {
        foundTarget.push(stepTargets[target]!);
        foundStart.push(tokenStart[wordAt[start]!]!);
        foundEnd.push(tokenEnd[wordAt[position]!]!);
        foundLength.push(position - start + 1);
        foundHedged.push(start < LINK_POSITIONS && start - hedgeBefore[start]! <= HEDGE_REACH);
      }
    }
  }
}

/** From a label's start to the host name's end? */
function isHostSuffix(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  if (before === 0x2d || before === 0x5f) return false; // - _
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (after === 0x2d || after === 0x5f) return false;
  return after !== 0x2e || end + 1 >= text.length || classOf[text.charCodeAt(end + 1)] === 0;
}
