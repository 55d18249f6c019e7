/** Which phrases of an automaton stand for what: the groups that were described, read against the numbers of their phrases. */
import type { Targets } from './automaton.ts';
import type { Numbers } from './describe.ts';
import { UNLESS, type Group } from './groups.ts';

export interface Meanings extends Targets {
  /** Target → what it is, and which one: see Group. */
  readonly kinds: Uint8Array;
  readonly refs: Int32Array;
  /** Rule → the phrases that silence it, where there are any. */
  readonly unless: ReadonlyMap<number, readonly number[]>;
}

export function readMeanings(groups: readonly Group[], uses: Numbers, firstTarget = 0): Meanings {
  const kinds = new Uint8Array(uses.length);
  const refs = new Int32Array(uses.length);
  const phraseOf = new Int32Array(uses.length);
  const unless = new Map<number, number[]>();
  let phrases = 0;
  let count = 0;
  let at = 0;
  for (const { kind, ref } of groups) {
    for (const last = at + uses[at]!; at < last; ) {
      at += 1;
      let phrase = uses[at]! - 1;
      if (phrase < 0) {
        phrase = phrases;
        phrases += 1;
      }
      if (kind === UNLESS) {
        const silencers = unless.get(ref);
        if (silencers === undefined) unless.set(ref, [phrase]);
        else silencers.push(phrase);
      } else {
        kinds[count] = kind;
        refs[count] = ref;
        phraseOf[count] = phrase;
        count += 1;
      }
    }
    at += 1;
  }
  const targets = byPhrase(phraseOf.subarray(0, count), phrases, firstTarget);
  return { kinds: kinds.subarray(0, count), refs: refs.subarray(0, count), unless, ...targets };
}

/** The targets of each phrase: at first where they end, then back from there as each is put in. */
function byPhrase(phraseOf: Int32Array, phrases: number, firstTarget: number): Targets {
  const first = new Int32Array(phrases + 1);
  for (const phrase of phraseOf) first[phrase]! += 1;
  for (let phrase = 1; phrase <= phrases; phrase += 1) first[phrase]! += first[phrase - 1]!;
  const targets = new Int32Array(phraseOf.length);
  for (let target = phraseOf.length - 1; target >= 0; target -= 1) {
    const phrase = phraseOf[target]!;
    first[phrase]! -= 1;
    targets[first[phrase]!] = firstTarget + target;
  }
  return { first, targets };
}
