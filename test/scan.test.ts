/** Text → tokens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf, hashOf, scan, tokenCount, tokenEnd, tokenHash, tokenKind, tokenStart } from '../src/scan.ts';
import { BREAK, LINK, NUMBER, WORD } from '../src/tokens.ts';

/** Each token as its text, with a mark for what it is: ~ in a link, # a number, | the end of a sentence. */
function tokensOf(text: string): string[] {
  scan(text);
  const marks = { [WORD]: '', [NUMBER]: '#', [LINK]: '~', [BREAK]: '|' } as Record<number, string>;
  return Array.from({ length: tokenCount }, (_, at) => `${marks[tokenKind[at]!]}${text.slice(tokenStart[at], tokenEnd[at])}`);
}

describe('tokens', () => {
  it.each([
    ['550 5.1.1 User unknown', ['#550', '#5', '#1', '#1', 'User', 'unknown']],
    ["doesn't exist", ["doesn't", 'exist']],
    ['over-quota', ['over', 'quota']],
    ['RESOLVER.ADR.RecipNotFound', ['RESOLVER', 'ADR', 'RecipNotFound']],
    ['mx1.example.com', ['~mx1', '~example', '~com']],
    ['see https://example.net/a?b=1', ['see', '~https', '~example', '~net', '~a', '~b', '~1']],
    ['/var/mail/jo', ['~var', '~mail', '~jo']],
    ['User <jo@example.com> unknown', ['User', 'unknown']],
    ['no-such-user@example.com', []],
    ['550-jo@example.com said', ['#550', 'said']],
    ['jo @ example', ['jo', 'example']],
    ['Failed. Try again', ['Failed', '|', 'Try', 'again']],
    ['Failed; try', ['Failed', '|', 'try']],
    ['jo@example.com...User unknown', ['|', 'User', 'unknown']],
    ['メール不明', [...'メール不明']],
    ['用户jo@example.com不存在', [...'用户不存在']],
    ['zero\u200bwidth', ['zero\u200bwidth']],
    ['', []],
  ])('%j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('lie one behind the other, within the text, whatever it is', () => {
    const sign = fc.constantFrom(...'a5.@-/:;?=<>[] \n\u200b\ud800é用'.split(''));
    let tokens = 0;
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''))), (text) => {
      scan(text);
      let last = 0;
      for (let token = 0; token < tokenCount; token += 1) {
        expect(tokenStart[token]).toBeGreaterThanOrEqual(last);
        expect(tokenEnd[token]).toBeGreaterThanOrEqual(tokenStart[token]!);
        last = tokenEnd[token]!;
        tokens += 1;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }), { numRuns: 1000 });
    expect(tokens).toBeGreaterThan(500);
  });
});

describe('the hash of a word', () => {
  it('is that of its token: letter case, accents and invisible signs aside', () => {
    for (const [word, text] of [['boite', 'BOÎTE'], ['user', 'u\u00adser'], ['5', '５']] as const) {
      scan(text);
      expect(tokenHash[0], text).toBe(hashOf(word));
    }
  });

  it('is the same alone and in a row', () => {
    expect([...hashesOf('mailbox full 不', 3)]).toEqual(['mailbox', 'full', '不'].map(hashOf));
  });
});
