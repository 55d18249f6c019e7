/**
 * Phrases → the numbers that an automaton is made of, which automaton.ts reads. Done when the package is built; and at run time for a
 * platform's own rules.
 */
import { hedges, negations } from '../data/words.ts';
import { fromDifference } from './differences.ts';
import type { Group } from './groups.ts';
import { baseWords, basesOf, canonical, skippedWords } from './phrase.ts';
import { MARK, readPhrase, type Part } from './phrase-reader.ts';
import { IN_LINKS_TOO, IN_TEXT, UNLESS } from './targets.ts';
import { Trie } from './trie.ts';

export interface Described {
  /**
   * The alphabet: base words with spaces between, each by its letter. At its end are the hedges and then the negations: their letters
   * tell their role.
   */
  readonly words: string;
  readonly letters: number;
  readonly firstHedge: number;
  readonly firstNegation: number;
  /**
   * Words that are read as others, or skipped: for each, one more than the letter or 0, and one more than the second letter of a base of
   * two words, or of a skipped word in a link, or 0.
   */
  readonly otherWords: string;
  readonly readAs: Numbers;
  /** Letters of the longest sequence. */
  readonly depth: number;
  /** State, level by level → twice the number of those behind it, and one more where a sequence ends. */
  readonly states: Numbers;
  /** The letters that lead to those behind each state: they ascend, and each stands as what it is more than the one before. */
  readonly steps: Numbers;
  /** Choice → how many sequences it has. */
  readonly choices: Numbers;
  /** The sequences of each choice, likewise as what each is more than the one before. */
  readonly members: Numbers;
  /** Phrase → its place, how many parts it has, and which of them it is tried at: three numbers each. */
  readonly phrases: Numbers;
  /** Part → twice one more than its choice, or 0 for the next new one; and one more where it is adjacent. */
  readonly parts: Numbers;
  /** Phrase → how many things it stands for. Those of all phrases, one after the other, are the targets. */
  readonly targetCounts: Numbers;
  /** Target → what it is: see Group; and which one, as the difference from the target of this kind before. */
  readonly targetKinds: Numbers;
  readonly targetRefs: Numbers;
  /** Rules that guards silence: each as what it is more than the one before, how many guards, and which, likewise. */
  readonly silencers: Numbers;
}

export type Numbers = readonly number[] | Int32Array;

interface Phrase {
  readonly place: number;
  readonly parts: readonly Part[];
  /** The groups that it stands for. */
  readonly groups: Group[];
}

/**
 * @param firstGuard the number of the first guard, where those of another automaton come before
 * @param texts some like those that will be read: they tell which parts of phrases are rare
 */
export function describe(groups: readonly Group[], firstGuard = 0, texts: readonly string[] = []): Described {
  const met = new Map<string, number>();
  const trie = new Trie();
  const phrases: Phrase[] = [];
  const known = new Map<string, number>();
  const guards = new Map<number, number>();
  const silencers: number[] = [];
  let silenced = 0;
  for (const group of groups) {
    const numbers = (group.phrases ?? []).map((wording) => {
      const spelled = canonical(wording);
      const place = group.place ?? (spelled.startsWith(MARK) ? IN_LINKS_TOO : IN_TEXT);
      const number = numberOf(known, `${place}${spelled}`);
      phrases[number] ??= { place, parts: readPhrase(spelled, trie, (word) => numberOf(met, word)), groups: [] };
      return number;
    });
    if (group.kind !== UNLESS) for (const number of numbers) phrases[number]!.groups.push(group);
    else if (numbers.length > 0) {
      const own = numbers.map((number) => firstGuard + numberOf(guards, number)).sort((a, b) => a - b);
      silencers.push(group.ref - silenced, own.length, ...stepsBetween(own));
      silenced = group.ref;
    }
  }
  for (const [number, guard] of guards) phrases[number]!.groups.push({ kind: UNLESS, ref: firstGuard + guard });
  const targets = phrases.flatMap((phrase) => phrase.groups);
  const words = inOrder(met, trie);
  const letters = new Map(words.map((word, letter) => [word, letter]));
  const { sequenceOf, lengthOf, ...numbered } = numberTrie(trie, [...met.keys()].map((word) => letters.get(word)!));
  const others = otherWords(letters);
  return {
    words: words.join(' '),
    letters: words.length,
    firstHedge: words.length - negations.length - hedges.length,
    firstNegation: words.length - negations.length,
    otherWords: others.map(([word]) => word).join(' '),
    readAs: others.flatMap(([, first, second]) => [first, second]),
    ...numbered,
    ...numberPhrases(phrases, sequenceOf, lengthOf, hitsIn(texts, trie, met)),
    targetCounts: phrases.map((phrase) => phrase.groups.length),
    targetKinds: targets.map(({ kind }) => kind),
    targetRefs: differences(targets),
    silencers,
  };
}

function differences(targets: readonly Group[]): number[] {
  const last = new Map<number, number>();
  return targets.map(({ kind, ref }) => {
    const difference = ref - (last.get(kind) ?? 0);
    last.set(kind, ref);
    return fromDifference(difference);
  });
}

/** In the order in which they come. */
function numberOf<T>(numbers: Map<T, number>, item: T): number {
  let number = numbers.get(item);
  if (number === undefined) numbers.set(item, (number = numbers.size));
  return number;
}

/**
 * The 32 most frequent first, since these make numbers of one digit (see pack.ts); then as the phrases come, which keeps those of one
 * language together, and so the differences small.
 */
function inOrder(met: ReadonlyMap<string, number>, trie: Trie): string[] {
  const counts = new Int32Array(met.size);
  for (const children of trie.children) for (const letter of children.keys()) counts[letter]! += 1;
  const roles = [...hedges, ...negations];
  const words = [...met.keys()].filter((word) => !roles.includes(word));
  const frequent = new Set([...words].sort((a, b) => counts[met.get(b)!]! - counts[met.get(a)!]!).slice(0, 32));
  return [...[...frequent].sort(), ...words.filter((word) => !frequent.has(word)), ...roles];
}

/** The surfaces of base forms, and the skipped words, which count in links. */
function otherWords(letters: ReadonlyMap<string, number>): (readonly [word: string, first: number, second: number])[] {
  const known = (word: string | undefined) => (word === undefined ? 0 : (letters.get(word) ?? -1) + 1);
  const surfaces = [...basesOf()].map(([surface, [first, second]]) => [surface, known(first), known(second)] as const);
  return [...surfaces.filter(([, first]) => first > 0), ...[...skippedWords].map((word) => [word, 0, known(word)] as const)];
}

interface NumberedTrie extends Pick<Described, 'depth' | 'states' | 'steps'> {
  /** State at which one ends → the sequence, and its length. */
  readonly sequenceOf: ReadonlyMap<number, number>;
  readonly lengthOf: readonly number[];
}

/** Level by level. `letters` gives the trie's letters their place in the alphabet. */
function numberTrie(trie: Trie, letters: readonly number[]): NumberedTrie {
  const states: number[] = [];
  const steps: number[] = [];
  const sequenceOf = new Map<number, number>();
  const lengthOf: number[] = [];
  let depth = 0;
  for (let level = [0]; level.length > 0; depth += 1) {
    level = level.flatMap((state) => {
      const children = [...trie.children[state]!].map(([letter, next]) => [letters[letter]!, next] as const).sort(([a], [b]) => a - b);
      const ends = trie.ends.has(state);
      if (ends) lengthOf[numberOf(sequenceOf, state)] = depth;
      states.push(children.length * 2 + Number(ends));
      steps.push(...stepsBetween(children.map(([letter]) => letter)));
      return children.map(([, next]) => next);
    });
  }
  return { depth, states, steps, sequenceOf, lengthOf };
}

/** What each number is more than the one before. */
const stepsBetween = (numbers: readonly number[]): number[] => numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

type NumberedPhrases = Pick<Described, 'choices' | 'members' | 'phrases' | 'parts'>;

function numberPhrases(
  phrases: readonly Phrase[], sequenceOf: ReadonlyMap<number, number>, lengthOf: readonly number[], hits: ReadonlyMap<number, number>,
): NumberedPhrases {
  const known = new Map<string, number>();
  const choices: number[] = [];
  const members: number[] = [];
  const parts: number[] = [];
  const sequencesOf = (part: Part) => [...new Set(part.ends.map((state) => sequenceOf.get(state)!))].sort((a, b) => a - b);
  const costs = new Float64Array(lengthOf.length);
  for (const [state, sequence] of sequenceOf) costs[sequence] = hits.get(state) ?? 0;
  for (const sequence of phrases.flatMap(({ parts: all }) => all.flatMap(sequencesOf))) costs[sequence]! += 1 / 8 ** lengthOf[sequence]!;
  const rows = phrases.flatMap((phrase) => {
    const own = phrase.parts.map(sequencesOf);
    own.forEach((sequences, part) => {
      const choice = numberOf(known, sequences.join());
      const isNew = choice === choices.length;
      if (isNew) {
        choices.push(sequences.length);
        members.push(...stepsBetween(sequences));
      }
      parts.push((isNew ? 0 : choice + 1) * 2 + Number(phrase.parts[part]!.adjacent));
    });
    return [phrase.place, own.length, rarestOf(own, costs)];
  });
  return { choices, members, phrases: rows, parts };
}

/**
 * Each phrase is tried at the part of it that is met least often: by how often the texts hold its sequences; where that tells nothing, by
 * how many phrases they serve, and longer ones are rarer.
 */
function rarestOf(choices: readonly (readonly number[])[], costs: Float64Array): number {
  const sums = choices.map((sequences) => sequences.reduce((sum, sequence) => sum + costs[sequence]!, 0));
  return Math.max(0, sums.indexOf(Math.min(...sums)));
}

/** State at which a sequence ends → how often it is met. */
function hitsIn(texts: readonly string[], trie: Trie, letters: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const text of texts) {
    const read = baseWords(text).map((word) => letters.get(word));
    for (let start = 0; start < read.length; start += 1) {
      let state: number | undefined = 0;
      for (let at = start; state !== undefined && at < read.length; at += 1) {
        const letter: number | undefined = read[at];
        state = letter === undefined ? undefined : trie.children[state]!.get(letter);
        if (state !== undefined && trie.ends.has(state)) hits.set(state, (hits.get(state) ?? 0) + 1);
      }
    }
  }
  return hits;
}
