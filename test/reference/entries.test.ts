import { describe, expect, it } from 'vitest';
import { registry } from '../../data/registry.ts';
import { enhancedCodes, replyCodes } from '../../src/catalog-entry.ts';
import { entries, findEntries } from '../../src/reference.ts';
import { allEntries } from '../../src/reference/entries.ts';
import { isInDepth } from '../../src/reference/entry.ts';
import { fixtures } from '../site/fixtures.ts';

describe('the reference', () => {
  it('has an entry for every code of the registry and of the catalog', () => {
    const codes = [
      ...registry.codes.map(({ code }) => code), ...registry.replyCodes.map(({ code }) => String(code)),
      ...replyCodes.map(({ code }) => String(code)), ...enhancedCodes.map(({ code }) => code),
    ];
    const had = new Set(entries.flatMap((entry) => (entry.group.endsWith('-code') ? entry.codes : [])));
    const missing = codes.filter((code) => !had.has(code));
    expect(missing).toEqual([]);
  });

  it('has every code of the registry where one looks for it', () => {
    for (const { code } of registry.codes) expect(findEntries(code).entries[0].codes, code).toContain(code);
    for (const { code } of registry.replyCodes) expect(findEntries(code).entries[0].codes, String(code)).toContain(String(code));
  });

  it('has ids that a file and a link can bear, each once', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9][a-z0-9.-]*$/.test(id))).toEqual([]);
  });

  it('is not to be changed', () => {
    for (const entry of entries) expect([entry, entry.codes, entry.fix].every(Object.isFrozen), entry.id).toBe(true);
  });

  it('relates entries that there are', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const pairs = entries.flatMap(({ id, related }) => related.map((other) => ({ id, other })));
    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter(({ other }) => !ids.has(other))).toEqual([]);
  });
});

describe('the short form', () => {
  const all = allEntries(fixtures);
  const byId = (id: string) => all.find((entry) => entry.id === id)!;

  it('stands in for what no entry in depth is about, and for nothing else', () => {
    expect(all.filter(({ codes, group }) => group === 'reply-code' && codes.includes('502'))).toHaveLength(1);
    expect(isInDepth(byId('502'))).toBe(true);
    expect(isInDepth(byId('x.7.26'))).toBe(true);
    expect(isInDepth(byId('450'))).toBe(false);
  });

  it('says what the code means, how long it lasts, and what to do', () => {
    expect(byId('450')).toMatchObject({ persistence: 'transient', group: 'reply-code', codes: ['450'] });
    expect(byId('x.1.6')).toMatchObject({ persistence: 'permanent', codes: ['X.1.6'] });
    expect(byId('x.1.6').title).toMatch(/^X\.1\.6 \w/);
    for (const entry of all) {
      expect(entry.summary.length, entry.id).toBeGreaterThan(10);
      expect(entry.fix.length, entry.id).toBeGreaterThan(0);
    }
  });

  it('reads the summary as the first sentence, and does not say it twice', () => {
    const { summary, meaning } = byId('450');
    expect(summary).toMatch(/\.$/);
    expect(meaning).not.toContain(summary.slice(0, -1));
  });
});
