import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import {
  decide, recentlyDelivered, standing, watch, type Alarm, type RecipientEvent, type RecipientHistory, type StreamEvent, type StreamState,
} from '../../src/suppression.ts';
import { anyVerdict } from '../../src/testing/index.ts';
import type { Verdict } from '../../src/vocabulary.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const T0 = Date.parse('2025-03-01T10:00:00Z');
const gone = classify('550 5.1.1 no such user');
const blocked = classify('554 5.7.1 client host [192.0.2.1] blocked using zen.spamhaus.org');
const greylisted = classify('450 4.7.1 greylisted');

const times = (count: number, event: (index: number) => StreamEvent) => Array.from({ length: count }, (_, index) => event(index));
const run = (events: readonly StreamEvent[], state: StreamState | null = null) => {
  let last = { state, alarms: [] } as { state: StreamState | null; alarms: ReturnType<typeof watch>['alarms'] };
  for (const event of events) last = watch(last.state, event);
  return last;
};
const delivered = (count: number, takesMail = true, from = T0) =>
  times(count, (index) => ({ time: from + (index * 10 * MINUTE) / count, delivered: true, takesMail }));
const bounced = (count: number, verdict: Verdict) => times(count, () => ({ time: T0, verdict }));

describe('watch()', () => {
  it('is silent on an ordinary day', () => {
    expect(run([...delivered(2000), ...bounced(20, gone), ...bounced(5, blocked)]).alarms).toEqual([]);
  });

  it('tells a bad list', () => {
    const [alarm] = run([...delivered(300, false), ...bounced(30, gone)]).alarms;
    expect(alarm).toEqual({
      kind: 'unknown-recipients', from: T0 - 15 * MINUTE, until: T0 + 30 * MINUTE, count: 30, of: 330, pauseUntil: T0 + 75 * MINUTE,
    });
  });

  it('tells an outage by the recipients that took mail lately, and its time', () => {
    const hours = times(40, (index) => ({ time: T0 + index * 3 * MINUTE, verdict: gone, takesMail: true }));
    const { alarms } = run([...delivered(500, true, T0 - 2 * HOUR), ...delivered(90), ...hours]);
    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toMatchObject({ kind: 'provider-outage', from: T0 - 15 * MINUTE, until: T0 + 2.25 * HOUR, count: 20 });
  });

  it('tells blocks, deferred ones too, and does not count other deferrals', () => {
    const deferred = { ...blocked, outcome: 'transient' as const };
    const { alarms } = run([...delivered(100), ...bounced(20, deferred)]);
    expect(alarms).toMatchObject([{ kind: 'blocks', count: 20, of: 120 }]);
    expect(run(bounced(100, greylisted)).state?.bins).toEqual([]);
  });

  it('forgets: an alarm ends when the window has passed', () => {
    const { state, alarms } = run(bounced(50, blocked));
    expect(alarms).toHaveLength(1);
    expect(watch(state, { time: T0 + 45 * MINUTE, delivered: true }).alarms).toHaveLength(1);
    expect(watch(state, { time: T0 + 61 * MINUTE, delivered: true }).alarms).toEqual([]);
  });

  it('is not blinded by an event whose clock is wrong, ahead or behind', () => {
    for (const hours of [-9000, -24, -2, 1, 2, 24, 87600]) {
      const before = run(bounced(100, gone));
      const wrong = watch(before.state, { time: T0 + hours * HOUR, delivered: true });
      expect(wrong.alarms, `${hours} hours`).toEqual([]);
      const after = watch(wrong.state, { time: T0, verdict: gone });
      expect(after.alarms).toEqual(watch(before.state, { time: T0, verdict: gone }).alarms);
      expect(after.alarms).toMatchObject([{ kind: 'unknown-recipients', count: 101, of: 101, until: T0 + 30 * MINUTE }]);
      const later = times(20, (index) => ({ time: T0 + 3 * HOUR + index * MINUTE, verdict: blocked }));
      expect(run(later, after.state).alarms).toMatchObject([{ kind: 'blocks', count: 20, of: 20 }]);
    }
  });

  it('keeps what it needs of a busy day: a spike half a day ago is counted with what is told of it late', () => {
    const spike = bounced(19, gone);
    const day = times(47, (index) => ({ time: T0 + (index + 1) * 15 * MINUTE, delivered: true as const }));
    expect(run([...spike, ...day, { time: T0, verdict: gone }]).alarms).toMatchObject([{ kind: 'unknown-recipients', count: 20 }]);
  });

  const event = fc.record({ time: fc.integer({ min: T0, max: T0 + 30 * HOUR }), verdict: anyVerdict(fc), takesMail: fc.boolean() });
  const events = fc.array(event, { maxLength: 200, size: 'max' });
  const shuffled = events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

  it('in any order: the same state, below 4 KB', () => {
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const { state } = run(all);
        expect(run(others).state).toEqual(state);
        expect(JSON.stringify(state).length).toBeLessThan(4096);
        expect(state?.bins.length ?? 0).toBeLessThanOrEqual(48);
      }),
    );
  });
});

describe('a provider that answers 550 to everybody for two hours', () => {
  const recipients = Array.from({ length: 400 }, (_, index) => `r${index}@example.com`);
  const histories = new Map<string, RecipientHistory | null>();
  const happens = (recipient: string, event: object) => {
    const { state, decision } = decide(histories.get(recipient) ?? null, { recipient, ...event } as RecipientEvent);
    histories.set(recipient, state);
    return decision;
  };
  // Every fourth is new: it has never taken mail before.
  recipients.forEach((recipient, index) => {
    if (index % 4 !== 0) happens(recipient, { id: 'before', time: T0 - 24 * HOUR, delivered: true });
  });
  let stream: StreamState | null = null;
  let alarm: Alarm | undefined;
  const victims: string[] = [];
  for (const [index, recipient] of recipients.entries()) {
    const time = T0 + (index * 2 * HOUR) / recipients.length;
    const takesMail = recentlyDelivered(histories.get(recipient) ?? null, time);
    const watched = watch(stream, { time, verdict: gone, takesMail });
    stream = watched.state;
    alarm = watched.alarms[0] ?? alarm;
    expect(happens(recipient, { id: 'outage', time, verdict: gone }).action).toBe('suppress');
    victims.push(recipient);
  }

  it('suppresses nobody who took mail lately for longer than a week', () => {
    const later = T0 + 8 * 24 * HOUR;
    const lost = recipients.filter((recipient) => standing(histories.get(recipient)!, later).action === 'suppress');
    expect(lost).toEqual(recipients.filter((_, index) => index % 4 === 0));
  });

  it('is seen, and the pardon of its time gives everyone back at once', () => {
    expect(alarm).toMatchObject({ kind: 'provider-outage', from: T0 - 15 * MINUTE, until: T0 + 2.25 * HOUR });
    const pardoned = { from: alarm!.from, until: alarm!.until };
    for (const recipient of victims) {
      expect(happens(recipient, { id: 'pardon', time: T0 + 3 * HOUR, pardoned }).action).toBe('deliver');
    }
  });
});
