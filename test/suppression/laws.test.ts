import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { decide, replay, standing, type RecipientEvent, type RecipientHistory } from '../../src/suppression.ts';
import { anyHistory, anyVerdict } from '../../src/testing/index.ts';

const fold = (events: readonly RecipientEvent[], state: RecipientHistory | null = null) =>
  events.reduce<RecipientHistory | null>((history, event) => decide(history, event).state, state);

const suppressing = anyHistory(fc, { filter: { suppressRecipient: true }, maxLength: 60 });
const histories = fc.oneof(anyHistory(fc, { maxLength: 60 }), suppressing, anyHistory(fc, { filter: { category: 'mailbox-full' } }));
const shuffled = histories.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
);

describe('the laws of decide()', () => {
  it('batches or one by one: the same state', () => {
    fc.assert(
      fc.property(histories, fc.nat(60), (events, cut) => {
        const stored = JSON.parse(JSON.stringify(fold(events.slice(0, cut)))) as RecipientHistory | null;
        expect(fold(events.slice(cut), stored)).toEqual(fold(events));
        if (events.length > 0) expect(replay(stored, events.slice(cut))).toEqual(fold(events));
      }),
    );
  });

  it('in any order: the same state', () => {
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(fold(others)).toEqual(fold(events));
      }),
    );
  });

  it('an event that comes again, whenever, changes nothing', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (events, pick, late) => {
        fc.pre(events.length > 0);
        const again = events[pick % events.length]!;
        const after = Math.max(events.indexOf(again) + 1, late % (events.length + 1));
        expect(fold([...events.slice(0, after), again, ...events.slice(after)])).toEqual(fold(events));
        const state = fold(events)!;
        expect(decide(state, again).state).toEqual(state);
        expect(decide(state, again).decision.note).toBe('duplicate');
      }),
    );
  });

  it('a delivery to a suppressed recipient is noted', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 86400_000 }), (events, gap) => {
        const state = fold(events);
        const time = (state?.latest ?? 1735689600_000) + gap;
        const { decision } = decide(state, { id: 'later', time, recipient: 'jo@example.com', delivered: true });
        const before = standing(state, time);
        expect(decision.note).toBe(before.action === 'suppress' ? 'delivered-after-suppression' : null);
        if (before.action === 'suppress' && before.reason === 'complaint') expect(decision.action).toBe('suppress');
        else expect(decision.action).toBe('deliver');
      }),
    );
  });

  it('the state stays below 1 KB, whatever the events', () => {
    const anyText = fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' });
    const unbounded = fc.record({
      id: anyText,
      time: fc.oneof(fc.integer({ min: 1e11, max: 1e13 - 1 }), fc.integer({ min: 17e11, max: 18e11 })),
      message: fc.string({ minLength: 1, maxLength: 300 }),
      recipient: fc.constant('jo@example.com'),
      happening: fc.oneof(
        fc
          .tuple(anyVerdict(fc, { suppressRecipient: true }), fc.constantFrom('low', 'high'), anyText)
          .map(([verdict, confidence, category]) => ({ verdict: { ...verdict, confidence, category } })),
        anyVerdict(fc, { category: 'mailbox-full' }).map((verdict) => ({ verdict })),
        fc.constantFrom({ delivered: true }, { complained: true }, { confirmed: true }),
        fc.integer({ min: 1e11, max: 1e13 - 1 }).map((from) => ({ pardoned: { from, until: 1e13 - 1 } })),
      ),
    });
    fc.assert(
      fc.property(fc.array(unbounded, { minLength: 80, maxLength: 160, size: 'max' }), (events) => {
        const state = fold(events.map(({ happening, ...context }) => ({ ...context, ...happening }) as RecipientEvent));
        expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(1024);
      }),
    );
  });

  it('the fullest state is below 1 KB, too', () => {
    const verdict = { ...classify('550 5.1.1 no such user'), category: '\u{1f4ea}'.repeat(100) };
    const full = { ...classify('452 4.2.2 mailbox full'), category: '\u{1f4ea}'.repeat(100) };
    const recipient = 'jo@example.com';
    const events = Array.from({ length: 12 }, (_, round): RecipientEvent[] => {
      const start = 1735689600_000 + round * 6 * 86400_000;
      const happenings = [
        { delivered: true }, { verdict }, { verdict: { ...verdict, confidence: 'low' } }, { verdict: full }, { complained: true },
        { confirmed: true }, { pardoned: { from: start - 1, until: start } },
      ];
      return happenings.map((happening, index) => {
        const time = start + index * 8640_000;
        return { id: `${round} ${index}`, time, recipient, message: `${round} ${index}`, ...happening } as RecipientEvent;
      });
    }).flat();
    const state = fold(events)!;
    expect(Object.keys(state)).toHaveLength(13);
    const size = Buffer.byteLength(JSON.stringify(state));
    expect(size).toBeGreaterThan(950);
    expect(size).toBeLessThan(1024);
  });

  it('nothing but suppressing, full and unreachable bounces and complaints suppresses', () => {
    const ofSender = fc
      .array(fc.tuple(anyVerdict(fc, { outcome: ['permanent', 'transient'] }), fc.nat(20)), { maxLength: 40, size: 'max' })
      .map((steps) => steps.filter(([{ fault }]) => !['recipient', 'recipient-domain', 'network'].includes(fault)));
    fc.assert(
      fc.property(ofSender, (steps) => {
        const recipient = 'jo@example.com';
        const events = steps.map(([verdict, days], index) => {
          return { id: `${index}`, time: 1735689600_000 + (index * 20 + days) * 86400_000, recipient, verdict };
        });
        expect(standing(fold(events), 9e12).action).toBe('deliver');
      }),
    );
  });

  it('no history is written to', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const state = deepFreeze(fold(events));
        expect(() => fold(events.map((event) => ({ ...event, id: `${event.id} again` })), state)).not.toThrow();
      }),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
