import { describe, expect, it } from 'vitest';
import { fromMailjet } from '../../../src/inputs/webhooks.ts';
import { mailjetBounce } from './samples.ts';

const silent = { ...mailjetBounce, comment: '' };

describe('fromMailjet', () => {
  it('reads a bounce', () => {
    expect(fromMailjet([mailjetBounce])).toEqual([
      {
        text: '550 5.1.1 no such user here',
        recipient: 'jo@example.net',
        event: {
          provider: 'mailjet',
          kind: 'bounce',
          id: null,
          messageId: '19421777835146490',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { event: 'bounce', error_related_to: 'recipient', error: 'user unknown', hard_bounce: 'true' },
        },
      },
    ]);
  });

  it.each([
    [true, 'user unknown', '5.1.1', 'bounce'],
    ['1', 'mailbox inactive', '5.2.1', 'bounce'],
    [false, 'quota exceeded', '4.2.2', 'bounce'],
    [true, 'invalid domain', '5.1.2', 'bounce'],
    [false, 'greylisted', '4.0.0', 'delay'],
    [undefined, 'connection issue', '4.4.2', 'bounce'],
    [{ toString: 1 }, 'typofix', '4.1.0', 'bounce'],
    [true, 'something new', '5.0.0', 'bounce'],
  ])('hard_bounce %s with error "%s" and no comment is %s, %s', (hard_bounce, error, code, kind) => {
    const [bounce] = fromMailjet({ ...silent, hard_bounce, error });
    expect(bounce?.enhancedCode).toBe(code);
    expect(bounce?.event.kind).toBe(kind);
  });

  it.each([
    ['preblocked', 'suppressed', 'permanent'],
    ['blacklisted', 'suppressed', 'permanent'],
    ['spam reporter', 'suppressed', 'complaint'],
    ['duplicate in campaign', 'rejected', 'permanent'],
    ['error in template language', 'rejected', 'permanent'],
  ])('blocked for "%s" is %s', (error, kind, judgement) => {
    const [bounce] = fromMailjet({ ...silent, event: 'blocked', hard_bounce: undefined, error });
    expect(bounce?.event).toMatchObject({ kind, judgement, words: { error } });
    expect(bounce?.text.includes('suppression list')).toBe(kind === 'suppressed');
  });

  it('reads complaints and what was sent, and leaves out the rest', () => {
    const spam = { event: 'spam', time: 1772438405, MessageID: 1, email: 'jo@example.net', source: 'JMRPP' };
    expect(fromMailjet(spam)).toMatchObject([
      { text: '', event: { kind: 'complaint', judgement: 'complaint', words: { source: 'JMRPP' } } },
    ]);
    const sent = { event: 'sent', time: 1772438405, MessageID: 1, email: 'jo@example.net', smtp_reply: 'sent (250 2.0.0 OK 123 - queued)' };
    expect(fromMailjet(sent)).toMatchObject([{ text: '250 2.0.0 OK 123 - queued', event: { kind: 'delivered' } }]);
    expect(fromMailjet({ ...sent, smtp_reply: undefined })).toMatchObject([{ text: '', enhancedCode: '2.0.0' }]);
    expect(fromMailjet([{ event: 'open' }, { event: 'click' }, { event: 'unsub' }])).toEqual([]);
  });
});
