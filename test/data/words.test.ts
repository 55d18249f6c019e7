import { describe, expect, it } from 'vitest';
import { compounds, forms, hedges, negations, sets, skipped } from '../../data/words.ts';
import { basesOf, baseWords } from '../../src/phrase.ts';
import { hashOf } from '../../src/scan.ts';
import { allRules } from './rules.ts';

describe('words', () => {
  it('a form belongs to one base, and no base is a form', () => {
    const seen = new Map<string, string>();
    for (const [base, surfaces] of Object.entries(forms)) {
      for (const surface of surfaces) {
        expect(seen.get(surface) ?? base, `'${surface}' stands under ${seen.get(surface)} and ${base}`).toBe(base);
        expect(Object.hasOwn(forms, surface), `'${surface}' is a base and a form of ${base}`).toBe(false);
        seen.set(surface, base);
      }
    }
  });

  it('skipped words, negations and hedges are one word each, in base form', () => {
    for (const word of [...negations, ...hedges]) expect(baseWords(word), word).toEqual([word.normalize('NFD').replace(/\p{M}/gu, '').replace('ł', 'l')]);
    for (const word of skipped) expect(baseWords(word), word).toEqual([]);
  });

  it('compounds and sets are written in base forms', () => {
    for (const word of [...Object.keys(compounds), ...Object.values(compounds).flat(), ...Object.values(sets).flat()]) {
      for (const part of word.split(' ')) expect(basesOf().has(part), `${part} in '${word}' is no base form`).toBe(part === 'mail');
    }
  });

  it('are told apart by their hash', () => {
    const words = new Set([...allRules.flatMap(({ phrases, unless }) => [...(phrases ?? []), ...(unless ?? [])].flatMap(baseWords)), ...basesOf().keys(), ...skipped, ...negations, ...hedges]);
    expect(words.size).toBeGreaterThan(5000);
    const hashes = new Map<number, string>();
    for (const word of words) {
      const hash = hashOf(word);
      expect(hashes.get(hash) ?? word, `${word} and ${hashes.get(hash)} share a hash`).toBe(word);
      hashes.set(hash, word);
    }
  });
});
