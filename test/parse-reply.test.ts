import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../data/index.ts';
import { classify, parseReply } from '../src/index.ts';

const allSamples = rules.flatMap(({ samples }) => samples).filter((sample) => typeof sample === 'string');

describe('parseReply', () => {
  it.each([
    ['550 5.1.1 No such user', 550, '5.1.1', ['No such user']],
    ['550-5.1.1 No such user\r\n550-5.1.1 here,\r\n550 5.1.1 see our page', 550, '5.1.1', ['No such user', 'here,', 'see our page']],
    ['550-5.1.1 No such user 550 5.1.1 here', 550, '5.1.1', ['No such user', 'here']],
    ['250-PIPELINING\n250-8BITMIME\n250 SIZE 1000', 250, null, ['PIPELINING', '8BITMIME', 'SIZE 1000']],
    ['450 try later', 450, null, ['try later']],
    ['5.2.2 mailbox full', null, '5.2.2', ['mailbox full']],
    ['Connection timed out', null, null, ['Connection timed out']],
    ['first\n\nsecond', null, null, ['first', 'second']],
    ['550', 550, null, []],
    ['', null, null, []],
  ])('takes %j apart', (text, code, enhancedCode, lines) => {
    expect(parseReply(text)).toEqual({ code, enhancedCode, lines, text: lines.join(' ') });
  });

  it("leaves an MTA's words out", () => {
    const wrapped = 'host mx.example.com[192.0.2.1] said: 550-5.1.1 No such user\n550 5.1.1 here (in reply to RCPT TO command)';
    expect(parseReply(wrapped)).toEqual({
      code: 550, enhancedCode: '5.1.1', lines: ['No such user', 'here'], text: 'No such user here',
    });
  });

  it('takes a number that only looks like a code for what it is', () => {
    expect(parseReply('550 blocked: 192.0.2.5').enhancedCode).toBeNull();
    expect(parseReply('550-5.1.1user').lines.join(' ')).toContain('5.1.1user');
  });

  it('reads what classify() reads', () => {
    for (const text of allSamples) {
      const { code, enhancedCode, text: words } = classify(text).reply;
      expect(parseReply(text)).toMatchObject({ code, enhancedCode });
      expect(parseReply(text).text.split(/\s+/)).toEqual(words.split(/\s+/));
    }
    expect(allSamples.length).toBeGreaterThan(300);
  });

  it('has no line ends and outer spaces in its lines, whatever it is given', () => {
    const piece = fc.constantFrom('550 ', '550-', '5.1.1', ' ', '\r\n', '\n', '-', 'no user', '(#5.2.2)', 'said: ', '<', '_', '421 4.7.0');
    let several = 0;
    fc.assert(fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const { lines } = parseReply(pieces.join(''));
      if (lines.length > 1) several += 1;
      for (const line of lines) expect(line).toMatch(/^\S(?:.*\S)?$/u);
    }), { numRuns: 2000 });
    expect(several).toBeGreaterThan(200);
  });

  it('does not throw, even where it is given no text', () => {
    for (const value of [undefined, null, 550, {}, [], Symbol('reply')]) {
      expect(parseReply(value as string)).toEqual({ code: null, enhancedCode: null, lines: [], text: '' });
    }
  });
});
