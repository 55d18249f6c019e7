/** Phrases as they are written → in base words. */
import { describe, expect, it } from 'vitest';
import { baseWords, canonical } from '../src/phrase.ts';
import { readPhrase } from '../src/phrase-reader.ts';
import { Trie } from '../src/trie.ts';

describe('a phrase in base words', () => {
  it.each([
    ['The Quotas are EXCEEDED', '=quota exceed'],
    ["user doesn't exist", '=user do not exist'],
    ['boîte … pleine', '=boite…pleine'],
    ['(no such|unknown) users', '=(no such|unknown) user'],
    ['(really|) unknown', '=(really|) unknown'],
    ['({refused}|zapped) by', expect.stringMatching(/^=\(reject\|refuse\|.*\|zapped\) by$/)],
    ['greylisted', '=(graylist|gray list|grey list)'],
    ['RESOLVER.ADR.RecipNotFound', '~resolver adr recipnotfound'],
    ['zen.spamhaus.org', '~zen spamhaus org'],
  ])('%s', (written, spelled) => {
    expect(canonical(written)).toEqual(spelled);
  });

  it('stays as it is', () => {
    for (const written of ['{mailbox} … (over|exceeded) quota', 'zen.spamhaus.org']) {
      expect(canonical(canonical(written))).toBe(canonical(written));
    }
  });

  it('names a set that there is not', () => {
    expect(() => canonical('{nobody} unknown')).toThrow('{nobody}');
    expect(() => canonical('{toString} unknown')).toThrow('{toString}');
  });

  it('stands for so many wordings and no more', () => {
    const many = '(one|two|three|four|five|six|seven|eight|) '.repeat(4);
    expect(() => readPhrase(canonical(many), new Trie(), (word) => word.length)).toThrow('more than 4096 wordings');
  });
});

describe('the words of a text', () => {
  it('are folded and in base form, without addresses and small words', () => {
    expect(baseWords('The users <jo@example.com> were BLACKLISTED; cannot')).toEqual(['user', 'blocklist', 'can', 'not']);
  });
});
