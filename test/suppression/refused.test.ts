import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import {
  decide, nextAttempt, recentlyDelivered, replay, standing, watch, type Attempt, type RecipientEvent, type RecipientHistory,
  type StreamEvent, type StreamState,
} from '../../src/suppression.ts';
import type { Verdict } from '../../src/vocabulary.ts';

const T0 = Date.parse('2025-03-01T09:30:00Z');
const context = { id: 'a', time: T0, recipient: 'jo@example.com' } as const;
const verdict = classify('450 4.2.2 mailbox full');

const broken: readonly [Partial<Record<keyof Verdict, unknown>> | null | string, string][] = [
  [null, ' must be a verdict'],
  ['gone', ' must be a verdict'],
  [{ outcome: 'bad' }, '.outcome must be one of permanent, transient, success, unknown'],
  [{ category: '' }, '.category must be a string that is not empty'],
  [{ fault: undefined }, '.fault must be one of recipient, '],
  [{ suppressRecipient: 'yes' }, '.suppressRecipient must be true or false'],
  [{ confidence: 1 }, '.confidence must be one of high, medium, low'],
  [{ reply: null }, '.reply must be an object whose code is a number or null'],
  [{ command: 7 }, '.command must be a command or null'],
  [{ provider: {} }, ".provider must be a provider's id or null"],
  [{ retryAfterSeconds: NaN }, '.retryAfterSeconds must be a number from 0 or null'],
  [{ retryAfterSeconds: Infinity }, '.retryAfterSeconds must be a number from 0 or null'],
  [{ evidence: undefined }, '.evidence must be a list with an id in each'],
  [{ evidence: [null] }, '.evidence must be a list with an id in each'],
];
const made = (part: (typeof broken)[number][0]) => (typeof part === 'object' && part !== null ? { ...verdict, ...part } : part) as Verdict;
const told = (part: unknown) => (typeof part === 'object' && part !== null ? Object.keys(part)[0] : part);

describe('a verdict that is none', () => {
  it.each(broken.map(([part, message]) => [told(part), part, message] as const))('%s', (_name, part, message) => {
    const error = (name: string) => expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(`${name}${message}`) });
    const thrown = (ask: () => unknown) => {
      try {
        return ask();
      } catch (caught) {
        return caught;
      }
    };
    expect(thrown(() => decide(null, { ...context, verdict: made(part) }))).toEqual(error('event.verdict'));
    const isOf = (...fields: string[]) => typeof part !== 'object' || part === null || fields.some((field) => field in part);
    if (isOf('outcome', 'category', 'fault', 'suppressRecipient')) {
      expect(thrown(() => watch(null, { time: T0, verdict: made(part) }))).toEqual(error('event.verdict'));
    }
    if (isOf('outcome', 'category', 'retryAfterSeconds')) expect(thrown(() => nextAttempt(made(part), 1))).toEqual(error('verdict'));
  });

  it('{ category } alone', () => {
    expect(() => decide(null, { ...context, verdict: { category: 'x' } as unknown as Verdict })).toThrow(/event\.verdict\.outcome/);
  });
});

describe('an event that is none', () => {
  it.each([
    [{ ...context, delivered: true, id: '' }, /event\.id/],
    [{ ...context, delivered: true, time: '2025-03-01 09:30' }, /event\.time/],
    [{ ...context, delivered: true, time: '2025-03-01T09:30:00' }, /event\.time/],
    [{ ...context, delivered: true, time: -1 }, /event\.time/],
    [{ ...context, delivered: true, time: NaN }, /event\.time/],
    [{ ...context, delivered: true, time: T0 / 1000 }, /event\.time must be milliseconds since 1970, not seconds: 1740821400 is too small/],
    [{ ...context, delivered: true, firstAttempt: T0 / 1000 }, /event\.firstAttempt must be milliseconds/],
    [{ ...context, pardoned: { from: T0 / 1000, until: T0 } }, /event\.pardoned\.from must be milliseconds/],
    [{ ...context, delivered: true, recipient: undefined }, /event\.recipient/],
    [{ ...context, delivered: true, attempt: 0 }, /event\.attempt/],
    [context, /one of verdict, delivered/],
    [{ ...context, verdict: 'gone' }, /event\.verdict/],
    [{ ...context, pardoned: { from: T0, until: T0 - 1 } }, /event\.pardoned\.until/],
    [null, /event/],
  ])('%j', (event, message) => {
    expect(() => decide(null, event as RecipientEvent)).toThrow(TypeError);
    expect(() => decide(null, event as RecipientEvent)).toThrow(message);
  });

  it.each([
    [{ sendingIp: {} }, 'event.sendingIp must be a string that is not empty'],
    [{ identity: 7 }, 'event.identity must be a string that is not empty'],
    [{ message: 7 }, 'event.message must be a string that is not empty'],
  ])('%j', (part, message) => {
    expect(() => decide(null, { ...context, ...part, verdict } as unknown as RecipientEvent)).toThrow(new TypeError(message));
  });

  it('of a stream', () => {
    const ask = (event: unknown) => () => watch(null, event as StreamEvent);
    expect(ask(null)).toThrow(new TypeError('the event must be an object'));
    expect(ask({ time: T0, delivered: false })).toThrow(new TypeError('event.delivered must be true where it is given'));
    expect(ask({ time: T0, takesMail: 'no' })).toThrow(new TypeError('event.takesMail must be true or false'));
  });

  it('of none at all', () => {
    expect(() => replay(null, null as unknown as RecipientEvent[])).toThrow(new TypeError('the events must be iterable'));
  });
});

describe('a history that is none', () => {
  const whole = { version: 1, latest: T0, seen: [[T0, 1]] };

  it('of another version, or no object', () => {
    expect(() => decide({} as RecipientHistory, { ...context, delivered: true })).toThrow(/history/);
    expect(() => decide({ version: 2 } as unknown as RecipientHistory, { ...context, delivered: true })).toThrow(/history/);
  });

  it.each([
    [{ latest: undefined }, 'history.latest must be a time in milliseconds since 1970'],
    [{ latest: NaN }, 'history.latest must be a time in milliseconds since 1970'],
    [{ seen: undefined }, 'history.seen must be a list of times, each with a hash'],
    [{ seen: [null] }, 'history.seen must be a list of times, each with a hash'],
    [{ hard: ['2025'] }, 'history.hard must be a list of times'],
    [{ doubtful: {} }, 'history.doubtful must be a list of times'],
    [{ soft: null }, 'history.soft must be a list of times'],
    [{ hardReason: T0 }, 'history.hardReason must be a time and a category'],
    [{ softReason: [T0, 5] }, 'history.softReason must be a time and a category'],
    [{ delivered: [T0] }, 'history.delivered must be a list of times, each with or without a hash'],
    [{ bounced: [[T0]] }, 'history.bounced must be a list of times, each with a hash'],
    [{ complained: true }, 'history.complained must be a time in milliseconds since 1970'],
    [{ confirmed: '2025' }, 'history.confirmed must be a time in milliseconds since 1970'],
    [{ pardoned: [[T0]] }, 'history.pardoned must be a list of two times each'],
  ])('%j', (part, message) => {
    const history = { ...whole, ...part } as unknown as RecipientHistory;
    const asks = [
      () => decide(history, { ...context, delivered: true }), () => replay(history, []), () => standing(history, T0),
      () => recentlyDelivered(history, T0),
    ];
    for (const ask of asks) expect(ask).toThrow(new TypeError(message));
    expect(standing(whole as unknown as RecipientHistory, T0).action).toBe('deliver');
  });
});

describe('a time that is none', () => {
  it('seconds for milliseconds where a time is asked about', () => {
    expect(() => standing(null, T0 / 1000)).toThrow(/^time must be milliseconds since 1970, not seconds/);
    expect(() => recentlyDelivered(null, T0 / 1000)).toThrow(/^time must be milliseconds since 1970, not seconds/);
    expect(() => watch(null, { time: T0 / 1000, delivered: true })).toThrow(/^event\.time must be milliseconds since 1970, not seconds/);
  });
});

describe('a stream that is none', () => {
  it.each([
    ['x', 'the state must be null or one that watch() returned'],
    [undefined, 'the state must be null or one that watch() returned'],
    [{ version: 2, bins: [] }, 'the state must be null or one that watch() returned'],
    [{ version: 1 }, 'state.bins must be a list of six whole numbers each'],
    [{ version: 1, bins: [[T0, 1]] }, 'state.bins must be a list of six whole numbers each'],
    [{ version: 1, bins: [[T0, 1, 0, 0, 0, '0']] }, 'state.bins must be a list of six whole numbers each'],
  ])('%j', (state, message) => {
    expect(() => watch(state as unknown as StreamState, { time: T0, delivered: true })).toThrow(new TypeError(message));
  });
});

describe('an attempt that is none', () => {
  it.each([
    [null, 'attempt must be a whole number from 1, not null'],
    ['2', 'attempt must be a whole number from 1, not 2'],
    [{ number: 0 }, 'attempt must be a whole number from 1, not 0'],
    [{ number: 3, elapsedSeconds: NaN }, 'attempt.elapsedSeconds must be a number, not NaN'],
    [{ number: 3, elapsedSeconds: '9' }, 'attempt.elapsedSeconds must be a number, not 9'],
    [{ number: 3, seed: {} }, 'attempt.seed must be a string or a number'],
  ])('%j', (attempt, message) => {
    expect(() => nextAttempt(verdict, attempt as unknown as Attempt)).toThrow(new RangeError(message));
  });
});
