import { describe, expect, it } from 'vitest';
import { fromSendGrid } from '../../../src/inputs/webhooks.ts';
import { sendGridBounce } from './samples.ts';

const { reason: _reason, status: _status, ...silent } = sendGridBounce;

describe('fromSendGrid', () => {
  it('reads a bounce', () => {
    expect(fromSendGrid([sendGridBounce])).toEqual([
      {
        text: '550 5.1.1 no such user here',
        enhancedCode: '5.1.1',
        recipient: 'jo@example.net',
        event: {
          provider: 'sendgrid',
          kind: 'bounce',
          id: 'sg-event-1',
          messageId: 'sg-message-1',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { event: 'bounce', type: 'bounce', bounce_classification: 'Invalid Address' },
        },
      },
    ]);
  });

  it('reads a status of three digits as a reply code', () => {
    expect(fromSendGrid({ ...silent, status: '550' })[0]).toMatchObject({ text: '', replyCode: 550 });
    expect(fromSendGrid({ ...silent, status: '550' })[0]).not.toHaveProperty('enhancedCode');
  });

  it.each([
    ['bounce', 'Invalid Address', '5.1.1', 'permanent'],
    ['bounce', 'Mailbox Unavailable', '5.2.0', 'permanent'],
    ['bounce', 'Unclassified', '5.0.0', 'permanent'],
    ['bounce', undefined, '5.0.0', 'permanent'],
    ['blocked', 'Reputation', '4.7.1', 'transient'],
    ['blocked', 'Frequency or Volume Too High', '4.7.28', 'transient'],
    ['blocked', 'Technical Failure', '4.4.0', 'transient'],
    ['expired', undefined, '4.4.7', 'transient'],
  ])('type %s, classified %s, without status or reason is %s', (type, classification, code, judgement) => {
    const [bounce] = fromSendGrid({ ...silent, type, bounce_classification: classification });
    expect(bounce?.enhancedCode).toBe(code);
    expect(bounce?.event.judgement).toBe(judgement);
  });

  it('reads a deferral', () => {
    const deferred = { ...silent, event: 'deferred', type: undefined, response: '451 4.7.1 try again later', attempt: '2' };
    expect(fromSendGrid(deferred)).toMatchObject([
      { text: '451 4.7.1 try again later', event: { kind: 'delay', judgement: 'transient' } },
    ]);
  });

  it.each([
    ['Bounced Address', 'suppressed', 'permanent'],
    ['Unsubscribed Address', 'suppressed', 'permanent'],
    ['Spam Reporting Address', 'suppressed', 'complaint'],
    ['Invalid', 'suppressed', 'permanent'],
    ['Invalid SMTPAPI header', 'rejected', 'unknown'],
    ['Spam Content', 'rejected', 'unknown'],
    ['Recipient List over Package Quota', 'rejected', 'unknown'],
  ])('a drop for "%s" is %s', (reason, kind, judgement) => {
    const [bounce] = fromSendGrid({ ...silent, event: 'dropped', reason, type: undefined });
    expect(bounce?.event).toMatchObject({ kind, judgement, words: { reason } });
    expect(bounce?.text).toBe(kind === 'suppressed' ? 'The recipient is on the suppression list of the sending service' : reason);
    expect(bounce).not.toHaveProperty('enhancedCode');
  });

  it('reads complaints and deliveries, and leaves out the rest of a batch', () => {
    const batch = ['processed', 'open', 'spamreport', 'click', 'delivered', 'unsubscribe', 'group_resubscribe'].map((event) => ({
      ...silent, event, response: event === 'delivered' ? '250 OK' : undefined,
    }));
    expect(fromSendGrid(batch).map((bounce) => [bounce.event.kind, bounce.text])).toEqual([['complaint', ''], ['delivered', '250 OK']]);
    expect(fromSendGrid({ ...silent, event: 'delivered' })).toMatchObject([{ text: '', enhancedCode: '2.0.0' }]);
    expect(fromSendGrid({ event: 'account_status_change', sg_event_id: 'sg-event-2', timestamp: 1772438405 })).toEqual([]);
  });

  it('says what is missing', () => {
    const reading = (event: unknown) => () => fromSendGrid(event);
    expect(reading([{ ...sendGridBounce, email: undefined }])).toThrow('sendgrid webhook, [0].email: expected a string, found nothing');
    expect(reading({})).toThrow('sendgrid webhook, event: expected a string, found nothing');
    expect(reading({ ...sendGridBounce, reason: ['550'] })).toThrow('sendgrid webhook, reason: expected a string, found an array');
  });
});
