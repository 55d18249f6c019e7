import { describe, expect, it } from 'vitest';
import { fromPostmark } from '../../../src/inputs/webhooks.ts';
import { postmarkBounce } from './samples.ts';

describe('fromPostmark', () => {
  it('reads a bounce', () => {
    expect(fromPostmark(postmarkBounce)).toEqual([
      {
        text: 'smtp;550 5.1.1 no such user here',
        recipient: 'jo@example.net',
        event: {
          provider: 'postmark',
          kind: 'bounce',
          id: '42',
          messageId: 'pm-message-1',
          time: '2026-03-02T08:00:05.123Z',
          judgement: 'permanent',
          words: { Type: 'HardBounce', TypeCode: '1' },
        },
      },
    ]);
  });

  it('reads bounces as the API lists them', () => {
    const { RecordType: _, ...bare } = postmarkBounce;
    expect(fromPostmark({ TotalCount: 1, Bounces: [bare] })).toEqual(fromPostmark(postmarkBounce));
    expect(fromPostmark(bare)).toEqual(fromPostmark(postmarkBounce));
  });

  it.each([
    ['HardBounce', 'bounce', 'permanent', '5.1.1'],
    ['BadEmailAddress', 'bounce', 'permanent', '5.1.3'],
    ['SoftBounce', 'bounce', 'transient', '4.0.0'],
    ['Transient', 'delay', 'transient', '4.0.0'],
    ['DnsError', 'bounce', 'transient', '4.4.3'],
    ['Blocked', 'bounce', 'permanent', '5.7.1'],
    ['DMARCPolicy', 'bounce', 'permanent', '5.7.26'],
    ['TemplateRenderingFailed', 'rejected', 'permanent', '5.6.0'],
    ['SMTPApiError', 'rejected', 'unknown', undefined],
    ['AutoResponder', 'bounce', 'unknown', undefined],
    ['AddressChange', 'bounce', 'unknown', undefined],
    ['toString', 'bounce', 'unknown', undefined],
  ])('%s without details is %s, %s, %s', (Type, kind, judgement, code) => {
    const [bounce] = fromPostmark({ ...postmarkBounce, Type, Details: '' });
    expect(bounce).toMatchObject({ text: '', event: { kind, judgement } });
    expect(bounce?.enhancedCode).toBe(code);
  });

  it('takes what Postmark says of its own template for no reply', () => {
    const [bounce] = fromPostmark({ ...postmarkBounce, Type: 'TemplateRenderingFailed', Details: 'user unknown is not defined' });
    expect(bounce).toMatchObject({ text: '', event: { words: { Details: 'user unknown is not defined' } } });
  });

  it('leaves out subscriptions and inbound errors', () => {
    expect(['Subscribe', 'Unsubscribe', 'InboundError'].flatMap((Type) => fromPostmark({ ...postmarkBounce, Type }))).toEqual([]);
    expect(['Open', 'Click', 'Inbound'].flatMap((RecordType) => fromPostmark({ ...postmarkBounce, RecordType }))).toEqual([]);
  });

  it('reads complaints, deliveries and suppressions', () => {
    const complaint = { ...postmarkBounce, RecordType: 'SpamComplaint', Type: 'SpamComplaint', TypeCode: 100001, Details: 'a report' };
    expect(fromPostmark(complaint)).toMatchObject([{ text: '', event: { kind: 'complaint', judgement: 'complaint' } }]);
    const DeliveredAt = '2026-03-02T08:00:05Z';
    const delivery = { RecordType: 'Delivery', Recipient: 'jo@example.net', Details: 'smtp;250 2.0.0 OK', DeliveredAt };
    expect(fromPostmark(delivery)).toMatchObject([
      { text: 'smtp;250 2.0.0 OK', recipient: 'jo@example.net', event: { kind: 'delivered', time: '2026-03-02T08:00:05.000Z' } },
    ]);
    expect(fromPostmark({ ...delivery, Details: undefined })).toMatchObject([{ text: '', enhancedCode: '2.0.0' }]);
    const suppression = { SuppressSending: true, SuppressionReason: 'HardBounce' };
    const change = { RecordType: 'SubscriptionChange', Recipient: 'jo@example.net', ...suppression };
    expect(fromPostmark(change)).toMatchObject([{ event: { kind: 'suppressed', judgement: 'permanent' } }]);
    expect(fromPostmark({ ...change, SuppressionReason: 'SpamComplaint' })[0]?.event.judgement).toBe('complaint');
    expect(fromPostmark({ ...change, SuppressSending: false, SuppressionReason: null })).toEqual([]);
  });

  it('says what is missing', () => {
    const missing = (event: object) => () => fromPostmark(event);
    expect(missing({ RecordType: 'Bounce', Type: 'HardBounce' })).toThrow('postmark webhook, Email: expected a string, found nothing');
    expect(missing({ Email: 'jo@example.net' })).toThrow('postmark webhook, RecordType: expected a string, found nothing');
  });
});
