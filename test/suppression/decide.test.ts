import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { decide, recentlyDelivered, replay, standing, type RecipientEvent } from '../../src/suppression.ts';
import { last as run } from './run.ts';
import type { BounceInput } from '../../src/vocabulary.ts';

const DAY = 86400_000;
const T0 = Date.parse('2025-03-01T09:30:00Z');
const recipient = 'jo@example.com';

const gone = classify('550 5.1.1 <jo@example.com>: no such user');
const full = classify('452 4.2.2 mailbox is over its quota');
const doubtful = { ...gone, confidence: 'low' as const };
const blocked = classify('554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org');
const greylisted = classify('450 4.7.1 greylisted');

let count = 0;
const at = (days: number) => ({ id: `e${++count}`, time: T0 + days * DAY, recipient });

describe('a hard bounce', () => {
  it('suppresses at once, for good, with the category, the time and the rule', () => {
    const { decision } = run({ ...at(0), verdict: gone });
    expect(decision).toMatchObject({ action: 'suppress', reason: 'unknown-recipient', since: T0, expires: null });
    expect(decision.evidence[0]).toMatchObject({ fact: 'reply', time: T0, detail: expect.stringMatching(/^unknown-recipient: /) });
    expect(decision.evidence).toContainEqual({ fact: 'hard-bounce', time: T0 });
  });

  it('suppresses a recipient that took mail lately at once, but not for good', () => {
    const { state, decision } = run({ ...at(-10), delivered: true }, { ...at(0), verdict: gone });
    expect(decision).toMatchObject({ action: 'suppress', expires: Date.parse('2025-03-08T00:00:00Z') });
    expect(standing(state, T0 + 5 * DAY).action).toBe('suppress');
    expect(standing(state, T0 + 8 * DAY).action).toBe('deliver');
  });

  it('suppresses it for good when the second one comes a week later, and not when it comes the same day', () => {
    const history: RecipientEvent[] = [{ ...at(-10), delivered: true }, { ...at(0), verdict: gone }];
    expect(run(...history, { ...at(0.2), verdict: gone }).decision).toMatchObject({ expires: Date.parse('2025-03-08T00:00:00Z') });
    expect(run(...history, { ...at(8), verdict: gone }).decision).toMatchObject({ action: 'suppress', since: T0 + 8 * DAY, expires: null });
  });

  it('of a recipient whose last delivery is long ago needs no second one', () => {
    const { decision } = run({ ...at(-200), delivered: true }, { ...at(0), verdict: gone });
    expect(decision).toMatchObject({ action: 'suppress', expires: null });
  });

  it('reaches a second day even where the platform goes on mailing daily', () => {
    const daily = Array.from({ length: 12 }, (_, day): RecipientEvent => ({ ...at(day), verdict: gone }));
    expect(run({ ...at(-1), delivered: true }, ...daily).decision).toMatchObject({ action: 'suppress', expires: null });
  });

  it('is no delivery taken for one: accepted, then bounced by mail, again and again', () => {
    const rounds = [0, 8].flatMap((day): RecipientEvent[] => [
      { ...at(day), delivered: true, message: `m${day}` },
      { ...at(day + 0.01), verdict: gone, message: `m${day}` },
    ]);
    expect(run(...rounds).decision).toMatchObject({ action: 'suppress', expires: null });
    expect(run(...rounds.slice(0, 2)).decision).toMatchObject({ action: 'suppress', expires: null });
  });

  it('takes the delivery of the same message back, whichever has the earlier time', () => {
    for (const seconds of [-86400, -3, 0, 3]) {
      const mail: RecipientEvent[] = [
        { ...at(0), delivered: true, message: 'm' },
        { ...at(0), time: T0 + seconds * 1000, verdict: gone, message: 'm' },
      ];
      for (const events of [mail, [...mail].reverse()]) {
        expect(run(...events).decision, `${seconds} s`).toMatchObject({ action: 'suppress', since: T0 + seconds * 1000, expires: null });
        expect(recentlyDelivered(run(...events).state, T0 + DAY)).toBe(false);
      }
    }
  });

  it('takes back no delivery of another message, nor one after a pardoned bounce; a deferral takes back none after it', () => {
    const mail: RecipientEvent = { ...at(0), delivered: true, message: 'm' };
    expect(run(mail, { ...at(-0.1), verdict: gone, message: 'n' }).decision).toMatchObject({ action: 'deliver', note: 'superseded' });
    expect(run(mail, { ...at(-0.1), verdict: greylisted, message: 'm' }).decision).toMatchObject({ action: 'deliver', note: 'superseded' });
    const pardoned = { from: T0 - DAY / 8, until: T0 - DAY / 16 };
    const { state } = run({ ...at(-0.1), verdict: gone, message: 'm' }, { ...at(-0.05), pardoned }, mail);
    expect(recentlyDelivered(state, T0 + DAY)).toBe(true);
  });
});

describe('recentlyDelivered()', () => {
  it('holds for a quarter of a year after a delivery or a confirmation, not before, and not once it was taken back', () => {
    const { state } = run({ ...at(0), delivered: true, message: 'm' });
    expect([-1, 0, 90, 91].map((day) => recentlyDelivered(state, T0 + day * DAY))).toEqual([false, true, true, false]);
    expect(recentlyDelivered(run({ ...at(0), confirmed: true }).state, T0 + DAY)).toBe(true);
    const autoReply = classify('I am out of the office until Monday and will answer then');
    expect(recentlyDelivered(decide(state, { ...at(1), verdict: autoReply, message: 'm' }).state, T0 + DAY)).toBe(true);
    expect(recentlyDelivered(decide(state, { ...at(1), verdict: full, message: 'm' }).state, T0 + DAY)).toBe(false);
    expect(recentlyDelivered(decide(state, { ...at(-1), verdict: full, message: 'm' }).state, T0 + DAY)).toBe(true);
    expect(recentlyDelivered(null, T0)).toBe(false);
  });
});

describe('a doubtful hard bounce', () => {
  it('waits for a second one on another day', () => {
    expect(run({ ...at(0), verdict: doubtful }).decision).toMatchObject({ action: 'review', subject: 'recipient' });
    expect(run({ ...at(0), verdict: doubtful }, { ...at(0.1), verdict: doubtful }).decision.action).toBe('review');
    const { decision } = run({ ...at(0), verdict: doubtful }, { ...at(3), verdict: doubtful });
    expect(decision).toMatchObject({ action: 'suppress', since: T0 + 3 * DAY });
  });

  it('keeps no other decision from being made', () => {
    expect(run({ ...at(0), verdict: doubtful }, { ...at(1), verdict: greylisted }).decision.action).toBe('retry');
  });
});

describe('a delivery', () => {
  it('lifts a suppression, and says so', () => {
    const { state, decision } = run({ ...at(0), verdict: gone }, { ...at(3), delivered: true });
    expect(decision).toMatchObject({ action: 'deliver', note: 'delivered-after-suppression' });
    expect(standing(state, T0 + 4 * DAY).action).toBe('deliver');
  });

  it('does not lift a complaint, and says so', () => {
    expect(run({ ...at(0), complained: true }, { ...at(3), delivered: true }).decision).toMatchObject({
      action: 'suppress', reason: 'complaint', expires: null, note: 'delivered-after-suppression',
    });
  });

  it('before the bounce, reported late, lifts nothing', () => {
    const { decision } = run({ ...at(0), verdict: gone }, { ...at(-1), delivered: true });
    expect(decision).toMatchObject({ action: 'suppress', note: null });
  });

  it('overtakes a bounce that is reported late', () => {
    for (const verdict of [gone, greylisted]) {
      const { decision } = run({ ...at(1), delivered: true }, { ...at(0), verdict });
      expect(decision).toMatchObject({ action: 'deliver', note: 'superseded' });
    }
  });

  it('is what a verdict of success is', () => {
    expect(run({ ...at(0), verdict: gone }, { ...at(1), verdict: classify('250 2.0.0 OK') }).decision.action).toBe('deliver');
  });
});

describe('a full mailbox', () => {
  const weekly = (weeks: number) => Array.from({ length: weeks }, (_, week): RecipientEvent => ({ ...at(week * 7), verdict: full }));

  it('is tried again, by the schedule of its attempts', () => {
    expect(run({ ...at(0), verdict: full }).decision).toMatchObject({ action: 'retry' });
    const late: RecipientEvent = { ...at(6), verdict: full, attempt: 12, firstAttempt: T0 };
    expect(run(late).decision).toMatchObject({
      action: 'pause', until: T0 + 13 * DAY, target: { whom: 'recipient', name: recipient, at: null },
    });
  });

  it('suppresses after five bounces over thirty days, for ninety days', () => {
    expect(run(...weekly(5)).decision.action).toBe('retry');
    const { state, decision } = run(...weekly(6));
    expect(decision).toMatchObject({ action: 'suppress', reason: 'mailbox-full', since: T0 + 35 * DAY, expires: T0 + 125 * DAY });
    expect(standing(state, T0 + 126 * DAY).action).toBe('deliver');
    expect(run(...weekly(6), { ...at(130), verdict: full }).decision).toMatchObject({ action: 'suppress', expires: T0 + 220 * DAY });
  });

  it('counts anew after a delivery', () => {
    expect(run(...weekly(5), { ...at(29), delivered: true }, { ...at(35), verdict: full }).decision.action).toBe('retry');
  });

  it('does not count the retries of one week as many bounces', () => {
    const retries = Array.from({ length: 40 }, (_, hour): RecipientEvent => ({ ...at(hour / 24), verdict: full }));
    expect(run(...retries).decision.action).toBe('retry');
  });

  it('does not count as many when it was full twice in half a year', () => {
    expect(run({ ...at(0), verdict: full }, { ...at(180), verdict: full }).decision.action).toBe('retry');
  });

  it('is met in a month of daily mail, too', () => {
    const daily = Array.from({ length: 32 }, (_, day): RecipientEvent => ({ ...at(day), verdict: full }));
    expect(run(...daily).decision.action).toBe('suppress');
  });
});

describe('a block', () => {
  it('pauses the sending IP at that provider and never suppresses the recipient', () => {
    const blocks = Array.from({ length: 60 }, (_, day): RecipientEvent => ({ ...at(day), verdict: blocked, sendingIp: '192.0.2.1' }));
    const { state, decision } = run(...blocks);
    expect(decision).toMatchObject({ action: 'pause', target: { whom: 'sending-ip', name: '192.0.2.1', at: 'example.com' } });
    expect(standing(state, T0 + 60 * DAY).action).toBe('deliver');
  });

  it.each([
    ['550 5.7.26 unauthenticated mail: DMARC check failed', 'sending-identity'],
    ['535 5.7.8 authentication credentials invalid', 'all-mail'],
    ['550 5.4.6 mail loops back to myself', 'domain'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'domain'],
    ['530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM', 'domain'],
    ['530 5.7.1 Client was not authenticated', 'domain'],
    ['550 5.7.1 Authentication required', 'domain'],
  ])('%s pauses %s', (text, whom) => {
    const { decision } = run({ ...at(0), verdict: classify(text) });
    expect(decision).toMatchObject({ action: 'pause', target: { whom } });
  });

  it('of the login pauses all mail by its code or its command, and says so of no other', () => {
    const targetOf = (input: BounceInput) => {
      const { decision } = run({ ...at(0), verdict: classify(input) });
      return decision.action === 'pause' ? decision.target : null;
    };
    const all = { whom: 'all-mail', name: null, at: null };
    expect(targetOf({ text: '550 5.7.1 Authentication required', command: 'AUTH' })).toEqual(all);
    for (const code of [534, 535, 538]) expect(targetOf({ text: `${code} 5.7.9 Authentication failed` })).toEqual(all);
    const asked = { text: '530 5.7.1 Authentication required', command: 'MAIL' } as const;
    expect(targetOf(asked)).toEqual({ whom: 'domain', name: 'example.com', at: null });
  });

  it('is at the provider where it is known', () => {
    const verdict = { ...blocked, provider: 'google' };
    expect(run({ ...at(0), verdict }).decision).toMatchObject({ action: 'pause', target: { name: null, at: 'google' } });
  });

  it('that defers lasts as long as the retry schedule says, one that refuses as long as the policy', () => {
    expect(run({ ...at(0), verdict: blocked }).decision).toMatchObject({ action: 'pause', until: T0 + DAY / 4 });
    const { decision } = run({ ...at(0), verdict: { ...blocked, outcome: 'transient' } });
    expect(decision.action === 'pause' && decision.until).toBeLessThan(T0 + DAY / 24);
  });

  it('lasts as long as the reply says', () => {
    const verdict = { ...blocked, retryAfterSeconds: 600 };
    expect(run({ ...at(0), verdict }).decision).toMatchObject({ action: 'pause', until: T0 + 600_000 });
  });
});

describe('other events', () => {
  it('a message at fault is put to a person, and the recipient stays', () => {
    const verdict = classify('554 5.7.1 message rejected as spam');
    expect(run({ ...at(0), verdict }).decision).toMatchObject({ action: 'review', subject: 'message' });
  });

  it('a recipient who refuses the sender is put to a person', () => {
    const verdict = classify('550 5.7.1 your message was refused by the addressee');
    const year = Array.from({ length: 52 }, (_, week): RecipientEvent => ({ ...at(week * 7), verdict }));
    expect(run(...year).decision).toMatchObject({ action: 'review', subject: 'recipient' });
  });

  it('an automatic answer stands against nothing', () => {
    const verdict = classify('I am out of the office until Monday and will answer then');
    expect(run({ ...at(0), verdict }).decision.action).toBe('deliver');
  });

  it('a confirmation by the owner lifts bounces and complaints', () => {
    expect(run({ ...at(0), verdict: gone }, { ...at(1), complained: true }, { ...at(2), confirmed: true }).decision.action).toBe('deliver');
  });

  it('a pardon lifts the bounces of its time and no others', () => {
    const pardoned = { from: T0 - 3600_000, until: T0 + 3600_000 };
    expect(run({ ...at(0), verdict: gone }, { ...at(1), pardoned }).decision).toMatchObject({ action: 'deliver' });
    expect(run({ ...at(0), verdict: gone }, { ...at(0.5), verdict: gone }, { ...at(1), pardoned }).decision.action).toBe('suppress');
    const moved = { ...gone, category: 'recipient-moved' as const };
    const twice = run({ ...at(-1), verdict: moved }, { ...at(0), verdict: gone }, { ...at(1), pardoned }).decision;
    expect(twice).toMatchObject({ action: 'suppress', reason: 'hard-bounce', since: T0 - DAY });
    expect(run({ ...at(1), pardoned }, { ...at(0), verdict: gone }).decision).toMatchObject({ action: 'deliver', note: 'superseded' });
  });

  it('a duplicate changes nothing and says so, even with another time', () => {
    const event: RecipientEvent = { ...at(0), verdict: full };
    const once = decide(null, event);
    for (const again of [event, { ...event, time: T0 + 40 * DAY }]) {
      const twice = decide(once.state, again);
      expect(twice.state).toEqual(once.state);
      expect(twice.decision.note).toBe('duplicate');
    }
  });

  it('times are ISO 8601 or milliseconds', () => {
    const iso = decide(null, { id: 'a', time: '2025-03-01T10:30:00+01:00', recipient, verdict: gone });
    expect(iso.state).toEqual(decide(null, { id: 'a', time: T0, recipient, verdict: gone }).state);
  });

  it('replay() comes to the same state as decide()', () => {
    const events: RecipientEvent[] = [{ ...at(0), verdict: full }, { ...at(2), delivered: true }, { ...at(9), verdict: gone }];
    expect(replay(null, events)).toEqual(run(...events).state);
  });
});
