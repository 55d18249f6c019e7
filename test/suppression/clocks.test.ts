import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { recentlyDelivered, standing, type RecipientEvent } from '../../src/suppression.ts';
import { last, run } from './run.ts';

const DAY = 86400_000;
const YEARS = 3650;
const T0 = Date.parse('2025-03-01T09:30:00Z');
const recipient = 'jo@example.com';
const gone = classify('550 5.1.1 no such user');

let count = 0;
const at = (days: number) => ({ id: `e${++count}`, time: T0 + days * DAY, recipient });

describe('a delivery from years ahead', () => {
  const bounces = [0, 9, 18, 27, 36].map((days): RecipientEvent => ({ ...at(days), verdict: gone }));

  it('lifts no bounce of today; the first one suppresses for a time, the second for good', () => {
    const decided = run({ ...at(YEARS), delivered: true }, ...bounces);
    const [first, ...others] = decided.slice(1).map(({ decision }) => decision);
    expect(first).toMatchObject({ action: 'suppress', note: null, expires: Date.parse('2025-03-08T00:00:00Z') });
    for (const other of others) expect(other).toMatchObject({ action: 'suppress', note: null, expires: null });
    const { state } = decided.at(-1)!;
    expect(standing(state, T0 + 40 * DAY)).toMatchObject({ action: 'suppress', expires: null });
  });

  it('hides no delivery of today', () => {
    const { state, decision } = last({ ...at(YEARS), delivered: true }, bounces[0]!, bounces[1]!, { ...at(10), delivered: true });
    expect(decision.action).toBe('deliver');
    expect(standing(state, T0 + 11 * DAY).action).toBe('deliver');
    expect(recentlyDelivered(state, T0 + 11 * DAY)).toBe(true);
  });

  it('counts for what is told late by some hours, or by weeks', () => {
    for (const days of [0.2, 1, 45]) {
      const { state, decision } = last({ ...at(days), delivered: true }, bounces[0]!);
      expect(decision, `${days} days`).toMatchObject({ action: 'deliver', note: 'superseded' });
      expect(standing(state, T0 + days * DAY).action).toBe('deliver');
    }
  });

  it('does not count before its time', () => {
    const { state } = last({ ...at(2), delivered: true }, bounces[0]!);
    expect(standing(state, T0 + DAY).action).toBe('suppress');
    expect(standing(state, T0 + 2 * DAY).action).toBe('deliver');
  });
});

describe('other events from years ahead', () => {
  it('a confirmation lifts no complaint of today', () => {
    const { state, decision } = last({ ...at(YEARS), confirmed: true }, { ...at(0), complained: true });
    expect(decision).toMatchObject({ action: 'suppress', reason: 'complaint' });
    expect(standing(state, T0 + DAY).action).toBe('suppress');
  });

  it('a bounce suppresses, but does not outlive the deliveries of today', () => {
    const ahead: RecipientEvent = { ...at(YEARS), verdict: gone };
    expect(last(ahead).decision.action).toBe('suppress');
    expect(standing(last(ahead).state, T0).action).toBe('suppress');
    const { state, decision } = last(ahead, { ...at(0), delivered: true });
    expect(decision).toMatchObject({ action: 'deliver' });
    expect(standing(state, T0 + DAY).action).toBe('deliver');
  });
});

it('a bounce that comes twice says the same beside a delivery from years ahead', () => {
  const bounce: RecipientEvent = { ...at(0), verdict: gone };
  expect(last({ ...at(YEARS), delivered: true }, bounce, bounce).decision).toMatchObject({ action: 'suppress', note: 'duplicate' });
});

it('an old event that comes again is no news, whatever came after it', () => {
  const bounce: RecipientEvent = { ...at(0), verdict: gone };
  const mail = [10, 20, 100, 150, 200, 250].map((days): RecipientEvent => ({ ...at(days), delivered: true }));
  expect(last(bounce, ...mail, bounce).decision).toMatchObject({ action: 'deliver', note: 'duplicate' });
});
