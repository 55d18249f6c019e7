import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';
import { fromMailgun } from '../../../src/inputs/webhooks.ts';
import { mailgunFailure } from './samples.ts';

const data = mailgunFailure['event-data'];
const failed = (fields: object, status: object = {}) => ({ 'event-data': { ...data, 'delivery-status': status, ...fields } });

describe('fromMailgun', () => {
  it('reads a permanent failure', () => {
    expect(fromMailgun(mailgunFailure)).toEqual([
      {
        text: '5.1.1 no such user here\n5.1.1 check the address',
        replyCode: 550,
        enhancedCode: '5.1.1',
        remoteHost: 'mx.example.net',
        recipient: 'jo@example.net',
        event: {
          provider: 'mailgun',
          kind: 'bounce',
          id: 'mg-event-1',
          messageId: 'one@example.com',
          time: '2026-03-02T08:00:05.250Z',
          judgement: 'permanent',
          words: { severity: 'permanent', reason: 'bounce', 'bounce-type': 'hard' },
        },
      },
    ]);
  });

  it('reads an event by itself and a page of the events API', () => {
    expect(fromMailgun(data)).toEqual(fromMailgun(mailgunFailure));
    expect(fromMailgun({ items: [data, data], paging: {} })).toEqual([...fromMailgun(data), ...fromMailgun(data)]);
    expect(() => fromMailgun({ items: [data, { event: 'failed' }] })).toThrow(
      'mailgun webhook, items[1].recipient: expected a string, found nothing',
    );
  });

  it('reads a temporary failure as a delay, with the description where there is no message', () => {
    const status = { code: 450, message: '', description: 'greylisted, come back' };
    expect(fromMailgun(failed({ severity: 'temporary', reason: 'generic' }, status))).toMatchObject([
      { text: 'greylisted, come back', replyCode: 450, event: { kind: 'delay', judgement: 'transient' } },
    ]);
  });

  it.each([
    ['permanent', 'generic', '5.0.0'],
    ['permanent', 'old', '5.4.7'],
    ['temporary', 'espblock', '4.7.1'],
    ['temporary', 'constructor', '4.0.0'],
    ['unheard-of', 'generic', undefined],
  ])('severity %s, reason %s without code or text is %s', (severity, reason, code) => {
    expect(fromMailgun(failed({ severity, reason }))[0]?.enhancedCode).toBe(code);
  });

  it("does not take Mailgun's own codes for replies", () => {
    const [bounce] = fromMailgun(failed({ reason: 'old' }, { code: 602, message: 'Too old' }));
    expect(bounce).toMatchObject({ text: '', enhancedCode: '5.4.7', event: { words: { code: '602', message: 'Too old' } } });
    expect(bounce).not.toHaveProperty('replyCode');
  });

  it.each([
    ['suppress-bounce', 605, 'permanent'],
    ['suppress-unsubscribe', 606, 'permanent'],
    ['suppress-complaint', 607, 'complaint'],
  ])('%s is a suppression', (reason, code, judgement) => {
    const [bounce] = fromMailgun(failed({ reason }, { code, message: '', description: 'Not sent by Mailgun' }));
    expect(bounce?.text).toContain('suppression list');
    expect(bounce?.event).toMatchObject({ kind: 'suppressed', judgement, words: { reason, message: 'Not sent by Mailgun' } });
  });

  it('reads rejects, complaints and deliveries', () => {
    const reject = { reason: 'Sandbox domains are for tests', description: '' };
    expect(fromMailgun({ ...data, event: 'rejected', recipient: undefined, reject })).toMatchObject([
      { text: 'Sandbox domains are for tests', recipient: 'jo@example.net', event: { kind: 'rejected' } },
    ]);
    expect(fromMailgun({ ...data, event: 'complained' })).toMatchObject([
      { text: '', event: { kind: 'complaint', judgement: 'complaint' } },
    ]);
    const delivered = { ...data, event: 'delivered', 'delivery-status': { code: 250, message: 'OK', 'mx-host': 'mx.example.net' } };
    expect(fromMailgun(delivered)).toMatchObject([
      { text: 'OK', replyCode: 250, remoteHost: 'mx.example.net', event: { kind: 'delivered' } },
    ]);
    expect(fromMailgun({ ...delivered, 'delivery-status': undefined })).toMatchObject([{ text: '', enhancedCode: '2.0.0' }]);
  });

  it('takes 498 for a code of its own: what Mailgun gave up on is no 4xx of a server', () => {
    const [bounce] = fromMailgun(failed({ severity: 'permanent', reason: 'generic' }, { code: 498, message: 'No MX for example.net' }));
    expect(bounce).toMatchObject({ text: 'No MX for example.net', enhancedCode: '5.0.0', event: { judgement: 'permanent' } });
    expect(bounce).not.toHaveProperty('replyCode');
    expect(classify(bounce!)).toMatchObject({ category: 'unknown-domain', outcome: 'permanent' });
  });

  it('leaves out opens and the like', () => {
    expect(['accepted', 'opened', 'clicked', 'unsubscribed', 'stored'].flatMap((event) => fromMailgun({ ...data, event }))).toEqual([]);
  });
});
