import { describe, expect, it } from 'vitest';
import { phraseRules } from '../../data/phrases/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { sets } from '../../data/words.ts';
import { baseWords, canonical, isMark } from '../../src/phrase.ts';
import { readPhrase } from '../../src/phrase-reader.ts';
import { Trie } from '../../src/trie.ts';
import { categoryNames, type PhraseRule } from '../../src/vocabulary.ts';
import { allRules, isForeign, providerOf } from './rules.ts';

const trie = new Trie();
const phrasesOf = (rule: PhraseRule) => [...(rule.phrases ?? []), ...(rule.unless ?? [])];

describe('ids', () => {
  it('are unique', () => {
    const seen = new Set<string>();
    for (const { id } of allRules) {
      expect(seen.has(id), `${id} stands twice`).toBe(false);
      seen.add(id);
    }
  });

  it('begin with the category, or with the provider', () => {
    for (const rule of allRules) expect(rule.id.split('/')[0]).toBe(providerOf.get(rule) ?? rule.category);
  });

  it('are sorted within their category', () => {
    const ordered = phraseRules.filter((rule) => !isForeign(rule) && !rule.id.endsWith('/hint'));
    for (const category of categoryNames) {
      const ids = ordered.filter((rule) => rule.category === category).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('are sorted within their provider', () => {
    for (const { id, rules } of allProviders) {
      const ids = rules.map((rule) => rule.id);
      expect(ids, id).toEqual([...ids].sort());
    }
  });
});

describe('sources', () => {
  it("are an https link, an RFC with its section, or 'observed'", () => {
    for (const { id, source } of allRules) expect(source, id).toMatch(/^(https:\/\/[\w.-]+\.[a-z]{2,}(\/\S*)?|RFC \d{3,5} section \d+(\.\d+)*|observed)$/);
  });
});

describe('phrases', () => {
  it('have groups that close before a gap, and sets that exist', () => {
    for (const rule of allRules) {
      for (const phrase of phrasesOf(rule)) {
        for (const part of phrase.split('…')) expect(count(part, '('), `${rule.id}: ${phrase}`).toBe(count(part, ')'));
        for (const [, name] of phrase.matchAll(/\{([^}]*)\}/g)) expect(Object.keys(sets), `${rule.id}: ${phrase}`).toContain(name);
      }
    }
  });

  it('leave a word in every part and every choice: skipped words match nothing', () => {
    for (const rule of allRules) {
      for (const phrase of phrasesOf(rule)) {
        expect(readPhrase(canonical(phrase), trie, () => 0).length, `${rule.id}: ${phrase}`).toBeGreaterThanOrEqual(phrase.split('…').length);
        for (const [, group] of phrase.matchAll(/\(([^)]*)\)/g)) {
          for (const choice of group!.split('|')) {
            if (choice.trim() !== '' && !choice.includes('{') && /[a-z]{2}/i.test(choice)) {
              expect(baseWords(choice).length, `${rule.id}: '${choice}' in '${phrase}' is all skipped words`).toBeGreaterThan(0);
            }
          }
        }
      }
    }
  });

  it('say nothing twice: no phrase of a rule and no choice of a group spells what another does', () => {
    const sayNew = (items: readonly string[], where: string) => {
      const seen = new Map<string, string>();
      for (const item of items) {
        const spelled = canonical(item);
        expect(seen.get(spelled), `${where}: '${item}' says what '${seen.get(spelled)}' says`).toBeUndefined();
        seen.set(spelled, item);
      }
    };
    for (const rule of allRules) {
      sayNew(rule.phrases ?? [], rule.id);
      sayNew(rule.unless ?? [], rule.id);
      for (const phrase of phrasesOf(rule)) {
        for (const [, group] of phrase.matchAll(/\(([^)]*)\)/g)) sayNew(group!.split('|').filter((choice) => !choice.includes('{')), `${rule.id}: ${phrase}`);
      }
    }
  });

  it('are either a mark or plain words', () => {
    for (const rule of allRules) {
      for (const phrase of phrasesOf(rule)) {
        if (!isMark(phrase)) continue;
        const plain = phrase.split(/\s+/).filter((word) => /^[a-z]{4,}$/i.test(word));
        expect(plain.length === 0 || phrase.split(/\s+/).every((word) => !/^https?:|\.[a-z]{2,}\//.test(word)), `${rule.id}: a link and plain words in one phrase: ${phrase}`).toBe(true);
      }
    }
  });

  it('do not contradict: the same words with the same weight and guards mean one category', () => {
    const said = new Map<string, PhraseRule>();
    for (const rule of allRules) {
      for (const phrase of rule.phrases ?? []) {
        const guards = JSON.stringify([rule.strength, rule.class, rule.codes, rule.commands, rule.unless, rule.anywhere ? null : (providerOf.get(rule) ?? null)]);
        const key = `${phrase.toLowerCase()} ${guards}`;
        const other = said.get(key);
        expect(other === undefined || other.category === rule.category, `'${phrase}' stands in ${other?.id} and ${rule.id}`).toBe(true);
        said.set(key, rule);
      }
    }
  });
});

describe('samples', () => {
  it('name only addresses that are set aside for documentation (RFC 2606, RFC 5737)', () => {
    for (const rule of allRules) {
      for (const sample of rule.samples) {
        const text = typeof sample === 'string' ? sample : (sample.text ?? '');
        for (const [ip] of text.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g)) {
          expect(ip, rule.id).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113|127\.255\.255)\.\d+$|^4\.16\.55\.1$/);
        }
        for (const [, domain] of text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)) expect(domain, rule.id).toMatch(/(^|\.)example(\.(com|net|org))?$|\.invalid$/);
      }
    }
  });
});

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
