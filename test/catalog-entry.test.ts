import { describe, expect, it } from 'vitest';
import * as catalog from '../src/catalog-entry.ts';
import { blocklist, categoryEntry, enhancedCode, provider, replyCode } from '../src/schema.ts';
import { categoryNames } from '../src/vocabulary.ts';

const { blocklists, categories, enhancedCodes, lookup, providers, replyCodes } = catalog;

describe('the catalog', () => {
  it('has entries of the shapes that the schema tells', () => {
    for (const entry of replyCodes) replyCode.parse(entry);
    for (const entry of enhancedCodes) enhancedCode.parse(entry);
    for (const entry of providers) provider.parse(entry);
    for (const entry of blocklists) blocklist.parse(entry);
    for (const entry of Object.values(categories)) categoryEntry.parse(entry);
    for (const list of [replyCodes, enhancedCodes, providers, blocklists]) expect(list.length).toBeGreaterThan(30);
    expect(Object.keys(categories)).toEqual(categoryNames);
  });

  it('is frozen to the last array', () => {
    let seen = 0;
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      seen += 1;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(walk);
    };
    for (const list of [replyCodes, enhancedCodes, categories, providers, blocklists]) walk(list);
    expect(seen).toBeGreaterThan(1000);
    expect(() => (replyCodes as unknown[]).push({})).toThrow(TypeError);
  });
});

describe('lookup', () => {
  it.each([502, '502', ' 502 ', '502 Command not implemented', '502-more'])('finds the reply code of %j', (code) => {
    const found = lookup(code);
    expect(found.replyCode?.code).toBe(502);
    expect(found.enhancedCode).toBeNull();
  });

  it.each(['5.1.1', '4.1.1', 'X.1.1', 'x.1.1', '#5.1.1', '5.1.1 no such user', '5.01.001'])('finds the enhanced code of %j', (code) => {
    const found = lookup(code);
    expect(found.enhancedCode?.code).toBe('X.1.1');
    expect(found.replyCode).toBeNull();
  });

  it.each(['550 5.1.1', '550-5.1.1', '550 #5.1.1 no such user'])('finds both codes of %j', (code) => {
    const { replyCode: reply, enhancedCode: enhanced } = lookup(code);
    expect([reply?.code, enhanced?.code]).toEqual([550, 'X.1.1']);
  });

  it.each([
    '', '999', '5502', '55', '5.1', '5.1.1.7', '192.0.2.1', '3.1.1', '5.999.999', 'constructor', '__proto__',
    NaN, -550, 5.1, null, undefined, {}, Symbol('550'),
  ])('knows nothing of %s, and says so', (code) => {
    expect(lookup(code as string)).toEqual({ replyCode: null, enhancedCode: null });
  });

  it('gives the entries themselves', () => {
    expect(replyCodes).toContain(lookup(550).replyCode);
  });
});
