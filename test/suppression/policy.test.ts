import { describe, expect, it } from 'vitest';
import { decide, defaultPolicy, readPolicy, type PolicyInput } from '../../src/suppression.ts';

describe('readPolicy()', () => {
  it('accepts its own defaults', () => {
    expect(readPolicy(JSON.parse(JSON.stringify(defaultPolicy)) as PolicyInput)).toEqual(defaultPolicy);
    expect(readPolicy()).toBe(defaultPolicy);
    expect(readPolicy({})).toEqual(defaultPolicy);
  });

  it('fills in what is left out, at every depth', () => {
    const policy = readPolicy({ soft: { days: 21 }, retry: { greylisted: { firstSeconds: 60 } } });
    expect(policy.soft).toEqual({ ...defaultPolicy.soft, days: 21 });
    expect(policy.retry.greylisted).toEqual({ ...defaultPolicy.retry.greylisted, firstSeconds: 60 });
    expect(policy.hard).toEqual(defaultPolicy.hard);
  });

  it.each([
    [{ soft: { bounces: 0 } }, 'policy.soft.bounces must be a whole number from 1 to 8, not 0'],
    [{ soft: { days: 2.5 } }, 'policy.soft.days must be a whole number from 0 to 30, not 2.5'],
    [{ soft: { bounces: '5' } }, "policy.soft.bounces must be a whole number from 1 to 8, not '5'"],
    [{ hard: { confirmAfterDays: 30 } }, 'policy.hard.confirmAfterDays must be a whole number from 0 to 7, not 30'],
    [{ hard: { confirmAfterDays: NaN } }, 'policy.hard.confirmAfterDays must be a whole number from 0 to 7, not NaN'],
    [{ spike: { outage: { share: 5 } } }, 'policy.spike.outage.share must be a number from 0 to 1, not 5'],
    [{ hards: {} }, 'policy.hards is not known; there are hard, soft, pause, spike, retry'],
    [{ soft: { day: 3 } }, 'policy.soft.day is not known; there are bounces, days, expireDays, restDays'],
    [{ soft: [] }, 'policy.soft must be an object, not an array'],
    [7, 'policy must be an object, not 7'],
    [null, 'policy must be an object, not null'],
  ])('%j is refused by name', (policy, message) => {
    expect(() => readPolicy(policy as PolicyInput)).toThrow(new RangeError(message));
    const event = { id: 'a', time: '2025-03-01T09:30:00Z', recipient: 'jo@example.com', delivered: true } as const;
    expect(() => decide(null, event, policy as PolicyInput)).toThrow(RangeError);
  });

  it('cannot be changed through what it returned', () => {
    expect(() => Object.assign(readPolicy({ soft: { days: 21 } }).soft, { days: 1 })).toThrow(TypeError);
    expect(() => Object.assign(defaultPolicy.soft, { days: 1 })).toThrow(TypeError);
  });
});
