import { describe, expect, it } from 'vitest';
import { fromBrevo } from '../../../src/inputs/webhooks.ts';
import { brevoBounce } from './samples.ts';

const silent = { ...brevoBounce, reason: undefined };

describe('fromBrevo', () => {
  it('reads a bounce', () => {
    expect(fromBrevo(brevoBounce)).toEqual([
      {
        text: 'RecipientError: 550 5.1.1 no such user here',
        recipient: 'jo@example.net',
        event: {
          provider: 'brevo',
          kind: 'bounce',
          id: null,
          messageId: '<one@example.com>',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { event: 'hard_bounce' },
        },
      },
    ]);
  });

  it('reads the time in seconds or milliseconds', () => {
    expect(fromBrevo({ ...brevoBounce, ts_epoch: 1772438405 })[0]?.event.time).toBe('2026-03-02T08:00:05.000Z');
    expect(fromBrevo({ ...brevoBounce, ts_epoch: undefined })[0]?.event.time).toBe('2026-03-02T08:00:05.000Z');
    expect(fromBrevo({ ...brevoBounce, ts_epoch: undefined, ts_event: undefined, ts: undefined })[0]?.event.time).toBeNull();
  });

  it.each([
    ['hard_bounce', 'bounce', 'permanent', '5.0.0'],
    ['soft_bounce', 'bounce', 'transient', '4.0.0'],
    ['deferred', 'delay', 'transient', '4.0.0'],
    ['invalid_email', 'bounce', 'permanent', '5.1.3'],
    ['error', 'rejected', 'unknown', undefined],
    ['spam', 'complaint', 'complaint', undefined],
    ['complaint', 'complaint', 'complaint', undefined],
  ])('%s without a reason is %s, %s, %s', (event, kind, judgement, code) => {
    const [bounce] = fromBrevo({ ...silent, event });
    expect(bounce).toMatchObject({ text: '', event: { kind, judgement } });
    expect(bounce?.enhancedCode).toBe(code);
  });

  it('takes a block for a suppression unless a server answered', () => {
    const [bounce] = fromBrevo({ ...brevoBounce, event: 'blocked', reason: 'blocked : due to blacklist user' });
    expect(bounce?.text).toContain('suppression list');
    expect(bounce?.event).toMatchObject({ kind: 'suppressed', words: { reason: 'blocked : due to blacklist user' } });
    expect(fromBrevo({ ...brevoBounce, event: 'blocked', reason: '550 5.7.1 blocked' })).toMatchObject([
      { text: '550 5.7.1 blocked', event: { kind: 'bounce', judgement: 'unknown' } },
    ]);
  });

  it('reads deliveries', () => {
    expect(fromBrevo({ ...brevoBounce, event: 'delivered', reason: undefined })).toMatchObject([
      { text: '', enhancedCode: '2.0.0', event: { kind: 'delivered', judgement: null } },
    ]);
  });

  it('leaves out what is no bounce', () => {
    const events = ['request', 'opened', 'unique_opened', 'click', 'unsubscribed', 'proxy_open'];
    expect(events.flatMap((event) => fromBrevo({ ...brevoBounce, event }))).toEqual([]);
  });
});
