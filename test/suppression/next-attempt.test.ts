import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { nextAttempt, readPolicy } from '../../src/suppression.ts';
import { anyVerdict, reply } from '../../src/testing/index.ts';
import type { Category } from '../../src/vocabulary.ts';

const verdictOf = (category: Category) => ({ ...classify(reply(category, { outcome: 'transient' })), retryAfterSeconds: null });
const waits = (category: Category, most = 200) => {
  const found: number[] = [];
  for (let number = 1; number <= most; number++) {
    const next = nextAttempt(verdictOf(category), { number, seed: 'm1' });
    if (next === null) break;
    found.push(next.afterSeconds);
  }
  return found;
};
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

describe('nextAttempt()', () => {
  it("follows the reply's own waiting time", () => {
    expect(nextAttempt(classify('450 4.7.1 greylisted, try again in 300 seconds'), 1)).toEqual({ afterSeconds: 300, basis: 'reply' });
  });

  it('waits minutes for greylisting, hours for a full mailbox', () => {
    expect(waits('greylisted')[0]).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(waits('greylisted')[0]).toBeLessThan(8 * MINUTE);
    expect(waits('mailbox-full')[0]).toBeGreaterThanOrEqual(4 * HOUR);
    expect(waits('too-many-recipients')[0]).toBe(MINUTE);
  });

  it('waits at least 30 minutes where RFC 5321 has nothing better to go by, and at most about three hours', () => {
    for (const category of ['connection-failure', 'service-unavailable', 'system-error', 'dns-failure'] as const) {
      const found = waits(category);
      expect(Math.min(...found)).toBeGreaterThanOrEqual(30 * MINUTE);
      expect(Math.max(...found)).toBeLessThanOrEqual(3 * HOUR * 1.1);
    }
  });

  it('tries for between four and five days', () => {
    for (const category of ['greylisted', 'rate-limited', 'mailbox-full', 'service-unavailable'] as const) {
      const total = waits(category, 1000).reduce((sum, wait) => sum + wait, 0);
      expect(total, category).toBeGreaterThan(4 * DAY);
    }
  });

  it('ends by the time that has passed, where that is known', () => {
    const verdict = verdictOf('service-unavailable');
    expect(nextAttempt(verdict, { number: 3, elapsedSeconds: 4.9 * DAY })).not.toBeNull();
    expect(nextAttempt(verdict, { number: 3, elapsedSeconds: 5 * DAY })).toBeNull();
    expect(nextAttempt({ ...verdict, retryAfterSeconds: 6 * DAY }, 1)).toBeNull();
  });

  it('spreads rate limits by the seed, and gives the same wait for the same one', () => {
    const verdict = verdictOf('rate-limited');
    const found = Array.from({ length: 100 }, (_, seed) => nextAttempt(verdict, { number: 1, seed })!.afterSeconds);
    expect(new Set(found).size).toBeGreaterThan(80);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(Math.max(...found)).toBeLessThanOrEqual(22.5 * MINUTE);
    expect(nextAttempt(verdict, { number: 1, seed: 7 })).toEqual(nextAttempt(verdict, { number: 1, seed: 7 }));
  });

  it('is null exactly where the verdict is not transient', () => {
    fc.assert(
      fc.property(anyVerdict(fc), (verdict) => {
        expect(nextAttempt({ ...verdict, retryAfterSeconds: null }, 1) === null).toBe(verdict.outcome !== 'transient');
      }),
    );
  });

  it('never waits less for a later attempt', () => {
    const verdict = verdictOf('service-unavailable');
    const even = readPolicy({ retry: { other: { jitter: 0 } } });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (number) => {
        const [one, two] = [nextAttempt(verdict, number, even), nextAttempt(verdict, number + 1, even)];
        expect(two === null || two.afterSeconds >= one!.afterSeconds).toBe(true);
      }),
    );
  });

  it.each([0, -1, 1.5, NaN])('refuses attempt %s', (attempt) => {
    expect(() => nextAttempt(verdictOf('greylisted'), attempt)).toThrow(RangeError);
  });

  it('takes any number of attempts', () => {
    expect(nextAttempt(verdictOf('greylisted'), 2 ** 50)).toBeNull();
  });
});
