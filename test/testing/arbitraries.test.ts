import fc from 'fast-check';
import * as namespace from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { anyBounce, anyHistory, anyReply, anyVerdict } from '../../src/testing/index.ts';

describe('arbitraries', () => {
  it('anyReply() keeps to its filter, whoever the recipient', () => {
    fc.assert(
      fc.property(anyReply(fc, { category: 'unknown-recipient', outcome: 'permanent' }), (reply) => {
        expect(classify(reply)).toMatchObject({ category: 'unknown-recipient', outcome: 'permanent' });
        expect(reply.recipient).toMatch(/@example\.(com|net|org)$/);
      }),
    );
  });

  it('anyReply() finds accepting replies, anyBounce() none', () => {
    fc.assert(fc.property(anyReply(fc, { outcome: 'success' }), (reply) => classify(reply).outcome === 'success'));
    fc.assert(fc.property(anyBounce(fc), (reply) => ['permanent', 'transient'].includes(classify(reply).outcome)));
  });

  it('anyVerdict() reaches many categories', () => {
    expect(new Set(fc.sample(anyVerdict(fc), 1000).map(({ category }) => category)).size).toBeGreaterThan(25);
  });

  it('anyHistory() has ids of its own and ascending times', () => {
    fc.assert(
      fc.property(anyHistory(fc, { maxLength: 30, recipient: 'al@example.org' }), (events) => {
        expect(events.length).toBeLessThanOrEqual(30);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        expect(events.every(({ recipient }) => recipient === 'al@example.org')).toBe(true);
        const times = events.map(({ time }) => time as number);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it('take the namespace of fast-check as well', () => {
    expect(namespace.sample(anyReply(namespace), 3)).toHaveLength(3);
  });

  it('refuse a filter that nothing fits', () => {
    expect(() => anyReply(fc, { category: 'delivered', outcome: 'permanent' })).toThrow(RangeError);
  });
});
