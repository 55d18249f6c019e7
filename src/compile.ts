/** Phrases → numbers. Done when the package is built; and at run time for a platform's own rules, behind ours. */
import { hedges, negations } from '../data/words.ts';
import { IN_LINKS_TOO, IN_TEXT, type Group } from './groups.ts';
import { SKIPPED, UNKNOWN, type Compiled, type ReadAs } from './compiled.ts';
import { baseOf, canonical, skippedWords } from './phrase.ts';
import { encode, END, MARK } from './phrase-reader.ts';

/** The alphabet begins with the negations and the hedges: their letters tell their role. */
const roles = [...negations, ...hedges];
const nothing: Compiled = { words: roles, readAs: [], negations: negations.length, hedges: roles.length, codes: [], places: [], uses: [] };

/** What was compiled before, with these groups behind it. */
export function compile(groups: readonly Group[], before: Compiled = nothing): Compiled {
  const words = [...before.words];
  const codes = [...before.codes];
  const places = [...before.places];
  const uses = [...before.uses];
  const letters = new Map(words.map((word, letter) => [word, letter]));
  const letterOf = (word: string): number => {
    let letter = letters.get(word);
    if (letter === undefined) {
      letter = words.push(word) - 1;
      letters.set(word, letter);
    }
    return letter;
  };
  const phrases = new Map<string, number>();
  for (const group of groups) {
    for (const phrase of group.phrases ?? []) {
      const spelled = canonical(phrase);
      const place = group.place ?? (spelled.startsWith(MARK) ? IN_LINKS_TOO : IN_TEXT);
      const key = `${place}${spelled}`;
      let known = phrases.get(key);
      if (known === undefined) {
        known = places.push(place) - 1;
        phrases.set(key, known);
        for (const code of encode(spelled, letterOf)) codes.push(code);
      }
      uses.push(known);
    }
    uses.push(END);
  }
  return { words, readAs: readAs(letters), negations: before.negations, hedges: before.hedges, codes, places, uses };
}

/** The surfaces of base forms, and the skipped words, which count in links. */
function readAs(letters: ReadonlyMap<string, number>): ReadAs[] {
  const known = (word: string | undefined) => (word === undefined ? UNKNOWN : (letters.get(word) ?? UNKNOWN));
  const surfaces = [...baseOf].map(([surface, [first, second]]): ReadAs => [surface, known(first), known(second)]);
  return [...surfaces.filter(([, letter]) => letter !== UNKNOWN), ...[...skippedWords].map((word): ReadAs => [word, SKIPPED, known(word)])];
}
