import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { replay, standing, type RecipientEvent } from '../../src/suppression.ts';
import { last as run } from './run.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const T0 = Date.parse('2025-01-01T00:00:00Z');
const recipient = 'jo@example.com';
const verdict = classify('550 5.1.1 no such user');

let count = 0;
const bounce = (time: number): RecipientEvent => ({ id: `e${++count}`, time, recipient, verdict });
const pardon = (from: number, until: number): RecipientEvent => ({ id: `e${++count}`, time: until, recipient, pardoned: { from, until } });
const outage = (time: number) => [bounce(time), pardon(time - HOUR, time + HOUR)];

describe('pardons', () => {
  it('of one outage that grows leave the earlier ones as they are', () => {
    const [first, second] = [T0, T0 + 40 * DAY];
    const growing = [1, 2, 3, 4].map((hours) => pardon(second - HOUR, second + hours * HOUR));
    expect(run(...outage(first), bounce(second), ...growing).decision.action).toBe('deliver');
  });

  it('of many outages give the recipient back each time', () => {
    const outages = [0, 20, 45, 80, 81, 120].map((days) => T0 + days * DAY);
    for (let most = 1; most <= outages.length; most++) {
      expect(run(...outages.slice(0, most).flatMap(outage)).decision.action).toBe('deliver');
    }
  });

  it('lift no bounce before the first of them, after the last, or between the latest three', () => {
    const outages = [20, 40, 60, 80, 100].flatMap((days) => outage(T0 + days * DAY));
    for (const days of [10, 70, 90, 110]) {
      const since = T0 + days * DAY;
      expect(run(...outages, bounce(since)).decision, `day ${days}`).toMatchObject({ action: 'suppress', since });
    }
  });

  const hours = fc.integer({ min: 0, max: 60 * 24 });
  const period = fc
    .tuple(hours, fc.integer({ min: 0, max: 100 }))
    .map(([from, long]) => pardon(T0 + from * HOUR, T0 + (from + long) * HOUR));
  const periods = fc.array(period, { maxLength: 12 });

  it('in any order: the same state, and every bounce within one of them is lifted', () => {
    const bounces = fc.array(hours.map((after) => bounce(T0 + after * HOUR)), { maxLength: 6 });
    const all = fc.tuple(periods, bounces).chain(([some, others]) => {
      const events = [...some, ...others];
      return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }));
    });
    fc.assert(
      fc.property(all, ([events, shuffled]) => {
        const state = replay(null, shuffled);
        expect(state).toEqual(replay(null, events));
        expect(state.pardoned?.length ?? 0).toBeLessThanOrEqual(3);
        const within = ({ time }: RecipientEvent) =>
          events.some((event) => 'pardoned' in event && time >= event.pardoned.from && time <= event.pardoned.until);
        const stands = standing(state, T0 + 365 * DAY).action === 'suppress';
        if (stands) expect(events.some((event) => 'verdict' in event && !within(event))).toBe(true);
      }),
    );
  });
});
