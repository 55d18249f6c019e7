import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePhrases, type Described } from '../src/describe.ts';
import { ourGroups } from '../src/groups.ts';
import { pack, unpack } from '../src/pack.ts';

const listed = (described: Described) =>
  Object.fromEntries(Object.entries(described).map(([name, value]) => [name, typeof value === 'object' ? [...(value as number[])] : value]));

describe('packed numbers', () => {
  const empty: Described = {
    words: '', letters: 0, firstHedge: 0, firstNegation: 0, otherWords: '', readAs: [], depth: 0, states: [], steps: [], choices: [],
    members: [], phrases: [], parts: [], targetCounts: [], targetKinds: [], targetRefs: [], silencers: [],
  };

  it('come back as they were', () => {
    const number = fc.oneof(fc.nat(), fc.constantFrom(0, 31, 32, 1023, 1024, 2 ** 31 - 1));
    fc.assert(fc.property(fc.array(number), fc.array(number), (steps, silencers) => {
      expect(listed(unpack(pack({ ...empty, steps, silencers })))).toEqual({ ...empty, steps, silencers });
    }));
  });

  it('are written as source maps write theirs, without a sign', () => {
    expect(pack({ ...empty, steps: [0, 31, 32, 1024] }).steps).toBe('AfgBggB');
  });

  it('come back whole for all phrases of the catalog', () => {
    const described = describePhrases(ourGroups());
    expect(described.members.length).toBeGreaterThan(10_000);
    expect(listed(unpack(pack(described)))).toEqual(listed(described));
  });
});
