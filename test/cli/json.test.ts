import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWriter } from '../../src/cli/json.ts';
import { classify, createClassifier } from '../../src/index.ts';
import { allRules } from '../data/rules.ts';

describe('lineWriter', () => {
  it('writes what JSON.stringify() gives, byte for byte, however small its first buffer', () => {
    const waits = ['450 4.7.1 Greylisted, please try again in 5 minutes', '421 4.7.0 try again later, retry after 300 seconds'];
    const verdicts = [...allRules.flatMap((rule) => rule.samples), ...waits].map(classify);
    const writer = lineWriter(16);
    for (const verdict of verdicts) writer.write(verdict);
    expect(verdicts.some(({ blocklists }) => blocklists.length > 0)).toBe(true);
    expect(verdicts.some(({ retryAfterSeconds }) => retryAfterSeconds !== null)).toBe(true);
    expect(writer.bytes().toString()).toBe(verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''));
  });

  it('escapes what a reply may hold', () => {
    const pieces = ['"', '\\', '\n', '\u0000', '\u001f', '\u007f', '\u2028', 'ü', '箱', '\ud83d', '\ude00', 'user unknown ', '550 '];
    const text = fc.string({ unit: fc.constantFrom(...pieces) });
    fc.assert(fc.property(text, (reply) => {
      const verdict = classify(reply);
      const writer = lineWriter(64);
      writer.write(verdict);
      expect(writer.bytes().toString()).toBe(`${JSON.stringify(verdict)}\n`);
    }), { numRuns: 500 });
  });

  it('writes verdicts of own categories', () => {
    const rules = [{ id: 'acme/x', category: 'acme/y', strength: 'strong', phrases: ['under hold'] }] as const;
    const verdict = createClassifier({ rules })('550 under hold');
    const writer = lineWriter(64);
    writer.write(verdict);
    expect(JSON.parse(writer.bytes().toString())).toEqual(verdict);
  });
});
