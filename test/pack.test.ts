import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePhrases, type Described } from '../src/describe.ts';
import { ourGroups } from '../src/groups.ts';
import { pack, unpack } from '../src/pack.ts';

const listed = (described: Described) => ({ ...described, readAs: [...described.readAs], numbers: [...described.numbers], uses: [...described.uses] });

describe('packed numbers', () => {
  const empty: Described = { words: '', letters: 0, firstHedge: 0, firstNegation: 0, otherWords: '', readAs: [], numbers: [], uses: [] };

  it('come back as they were', () => {
    const number = fc.oneof(fc.nat(), fc.constantFrom(0, 31, 32, 1023, 1024, 2 ** 31 - 1));
    fc.assert(fc.property(fc.array(number), fc.array(number), (numbers, uses) => {
      expect(listed(unpack(pack({ ...empty, numbers, uses })))).toEqual({ ...empty, numbers, uses });
    }));
  });

  it('are written as source maps write theirs, without a sign', () => {
    expect(pack({ ...empty, numbers: [0, 31, 32, 1024] }).numbers).toBe('AfgBggB');
  });

  it('come back whole for all phrases of the catalog', () => {
    const described = describePhrases(ourGroups());
    expect(described.numbers.length).toBeGreaterThan(50_000);
    expect(listed(unpack(pack(described)))).toEqual(listed(described));
  });
});
