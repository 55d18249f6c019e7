/** Phrases in numbers, and those numbers as text: see compile.ts. */

/** A word, the letter that it is read as, or SKIPPED, and the second letter of a base of two words, or that of a skipped word in a link, or UNKNOWN. */
export type ReadAs = readonly [word: string, letter: number, second: number];
export const UNKNOWN = -1;
export const SKIPPED = -2;

export interface Compiled {
  /** The alphabet of the automaton: base words, each by its letter. */
  readonly words: readonly string[];
  readonly readAs: readonly ReadAs[];
  /** Letters below the first number are negations, those below the second hedges. */
  readonly negations: number;
  readonly hedges: number;
  /** All phrases, one after the other: see phrase-reader.ts. */
  readonly codes: ArrayLike<number> & Iterable<number>;
  /** Phrase → where it may lie: see groups.ts. */
  readonly places: readonly number[];
  /** The phrases of each group, and END behind them. */
  readonly uses: readonly number[];
}

/** As texts, which load faster than lists and take less room. */
export interface Packed {
  readonly words: string;
  readonly readAs: string;
  readonly negations: number;
  readonly hedges: number;
  readonly codes: string;
  readonly places: string;
  readonly uses: string;
}

/** From the first sign that can be read; -5 is the lowest number there is. */
const SHIFT = 40;
/** In `uses`: a phrase that was not used before. */
const NEXT = -2;

export function pack({ words, readAs, negations, hedges, codes, places, uses }: Compiled): Packed {
  let next = 0;
  const newOnes = uses.map((phrase) => (phrase === next ? ((next += 1), NEXT) : phrase));
  return {
    words: words.join(' '),
    readAs: readAs.map((one) => one.join(' ')).join(' '),
    negations,
    hedges,
    codes: written([...codes]),
    places: places.join(''),
    uses: written(newOnes),
  };
}

export function unpack({ words, readAs, negations, hedges, codes, places, uses }: Packed): Compiled {
  const pieces = readAs.split(' ');
  const surfaces: ReadAs[] = [];
  for (let at = 0; at < pieces.length; at += 3) surfaces.push([pieces[at]!, Number(pieces[at + 1]), Number(pieces[at + 2])]);
  const used: number[] = [];
  let next = 0;
  for (const use of read(uses)) used.push(use === NEXT ? next++ : use);
  return { words: words.split(' '), readAs: surfaces, negations, hedges, codes: read(codes), places: Array.from(places, Number), uses: used };
}

const written = (numbers: readonly number[]): string => numbers.map((number) => String.fromCharCode(number + SHIFT)).join('');

function read(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  for (let at = 0; at < text.length; at += 1) numbers[at] = text.charCodeAt(at) - SHIFT;
  return numbers;
}
