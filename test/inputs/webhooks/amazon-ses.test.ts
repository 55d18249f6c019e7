import { describe, expect, it } from 'vitest';
import { fromAmazonSes } from '../../../src/inputs/webhooks.ts';
import { sesBounce, sesComplaint, sesDelay } from './samples.ts';

const notification = { ...sesBounce, eventType: undefined, notificationType: 'Bounce' };

const sns = (message: unknown) => ({
  Type: 'Notification',
  MessageId: 'sns-1',
  TopicArn: 'arn:aws:sns:eu-west-1:123456789012:bounces',
  Message: typeof message === 'string' ? message : JSON.stringify(message),
  Timestamp: '2026-03-02T08:00:06.000Z',
  Signature: 'signature',
});

const withBounce = (fields: object, recipient: object = { emailAddress: 'jo@example.net' }) => ({
  ...sesBounce,
  bounce: { ...sesBounce.bounce, bouncedRecipients: [recipient], ...fields },
});

describe('fromAmazonSes', () => {
  it('reads a bounce with its reply, codes, ids and the words of the service', () => {
    expect(fromAmazonSes(sesBounce)).toEqual([
      {
        text: 'smtp; 550 5.1.1 <jo@example.net>: no such user here',
        enhancedCode: '5.1.1',
        remoteHost: '192.0.2.25',
        recipient: 'jo@example.net',
        event: {
          provider: 'amazon-ses',
          kind: 'bounce',
          id: 'ses-feedback-1',
          messageId: 'ses-message-1',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { bounceType: 'Permanent', bounceSubType: 'General' },
        },
      },
    ]);
  });

  it.each([
    ['a notification', notification],
    ['an SNS envelope', sns(sesBounce)],
    ['an SNS envelope as text', JSON.stringify(sns(notification))],
    ['bytes', new TextEncoder().encode(JSON.stringify(sesBounce))],
    ['a Lambda call by SNS', { Records: [{ EventSource: 'aws:sns', Sns: sns(sesBounce) }] }],
    ['a Lambda call by SQS', { Records: [{ eventSource: 'aws:sqs', messageId: 'sqs-1', body: JSON.stringify(sns(sesBounce)) }] }],
    ['an EventBridge event', { version: '0', id: 'eb-1', source: 'aws.ses', 'detail-type': 'Email Bounced', detail: sesBounce }],
    ['an API Gateway call', { httpMethod: 'POST', body: JSON.stringify(sns(sesBounce)) }],
  ])('reads the same from %s', (_, payload) => {
    expect(fromAmazonSes(payload)).toEqual(fromAmazonSes(sesBounce));
  });

  it('takes id and time from the envelope where the event has none', () => {
    const event = withBounce({ feedbackId: undefined, timestamp: undefined });
    expect(fromAmazonSes(sns(event))[0]?.event).toMatchObject({ id: 'sns-1', time: '2026-03-02T08:00:06.000Z' });
    const bridged = { id: 'eb-1', time: '2026-03-02T08:00:07Z', source: 'aws.ses', detail: event };
    expect(fromAmazonSes(bridged)[0]?.event).toMatchObject({ id: 'eb-1', time: '2026-03-02T08:00:07.000Z' });
  });

  it('gives one result for each recipient', () => {
    const event = withBounce({ bouncedRecipients: [{ emailAddress: 'jo@example.net' }, { emailAddress: '"Al" <al@example.net>' }] });
    expect(fromAmazonSes(event).map((bounce) => bounce.recipient)).toEqual(['jo@example.net', 'al@example.net']);
  });

  it.each([
    ['Permanent', 'General', '5.1.1', 'permanent'],
    ['Permanent', 'NoEmail', '5.1.1', 'permanent'],
    ['Permanent', 'SomethingNew', '5.0.0', 'permanent'],
    ['Transient', 'General', '4.0.0', 'transient'],
    ['Transient', 'MailboxFull', '4.2.2', 'transient'],
    ['Transient', 'MessageTooLarge', '4.3.4', 'transient'],
    ['Transient', 'CustomTimeoutExceeded', '4.4.7', 'transient'],
    ['Transient', 'ContentRejected', '4.7.1', 'transient'],
    ['Transient', 'constructor', '4.0.0', 'transient'],
    ['Undetermined', 'Undetermined', undefined, 'unknown'],
  ])('%s/%s without status or reply is the weak code %s', (bounceType, bounceSubType, code, judgement) => {
    const [bounce] = fromAmazonSes(withBounce({ bounceType, bounceSubType }));
    expect(bounce?.text).toBe('');
    expect(bounce?.enhancedCode).toBe(code);
    expect(bounce?.event.judgement).toBe(judgement);
  });

  it('keeps the judgement out of a reply that has a code, and only its class beside one that has none', () => {
    const coded = withBounce({ bounceType: 'Permanent' }, { emailAddress: 'jo@example.net', diagnosticCode: 'smtp; 450 4.2.2 full' });
    expect(fromAmazonSes(coded)[0]).not.toHaveProperty('enhancedCode');
    const plain = withBounce({ bounceType: 'Permanent' }, { emailAddress: 'jo@example.net', diagnosticCode: 'x-unix; gone for good' });
    expect(fromAmazonSes(plain)[0]?.enhancedCode).toBe('5.0.0');
  });

  it.each(['Suppressed', 'OnAccountSuppressionList', 'OnTenantSuppressionList', 'EmailValidationSuppressed', 'UnsubscribedRecipient'])(
    'says in words that %s is a suppression, and keeps what SES wrote',
    (bounceSubType) => {
      const recipient = { emailAddress: 'jo@example.net', status: '5.1.1', diagnosticCode: 'SES did not send this' };
      const [bounce] = fromAmazonSes(withBounce({ bounceSubType }, recipient));
      expect(bounce?.text).toContain('suppression list');
      expect(bounce).not.toHaveProperty('enhancedCode');
      expect(bounce?.event).toMatchObject({ kind: 'suppressed', words: { bounceSubType, diagnosticCode: 'SES did not send this' } });
    },
  );

  it('reads a delay', () => {
    expect(fromAmazonSes(sesDelay)).toMatchObject([
      {
        text: 'smtp; 421 4.4.1 cannot reach the host',
        enhancedCode: '4.4.1',
        event: { kind: 'delay', judgement: 'transient', words: { delayType: 'TransientCommunicationFailure' } },
      },
    ]);
    const bare = { ...sesDelay, deliveryDelay: { delayType: 'MailboxFull', delayedRecipients: [{ emailAddress: 'jo@example.net' }] } };
    expect(fromAmazonSes(bare)[0]?.enhancedCode).toBe('4.2.2');
  });

  it('reads a complaint without text or code, and leaves out a report that it is no spam', () => {
    const [complaint] = fromAmazonSes(sesComplaint);
    expect(complaint).toMatchObject({ text: '', recipient: 'jo@example.net', event: { kind: 'complaint', judgement: 'complaint' } });
    expect(complaint).not.toHaveProperty('enhancedCode');
    const complaintOf = (fields: object) => fromAmazonSes({ ...sesComplaint, complaint: { ...sesComplaint.complaint, ...fields } });
    expect(complaintOf({ complaintFeedbackType: 'not-spam' })).toEqual([]);
    expect(complaintOf({ complaintSubType: 'OnAccountSuppressionList' })[0]?.event.kind).toBe('suppressed');
  });

  it('reads a delivery, with or without the reply', () => {
    const delivery = { timestamp: '2026-03-02T08:00:02.000Z', recipients: ['jo@example.net'], smtpResponse: '250 2.0.0 queued' };
    const event = { eventType: 'Delivery', mail: sesBounce.mail, delivery };
    expect(fromAmazonSes(event)).toMatchObject([{ text: '250 2.0.0 queued', event: { kind: 'delivered', judgement: null } }]);
    expect(fromAmazonSes({ ...event, delivery: { recipients: ['jo@example.net'] } })).toMatchObject([
      { text: '', enhancedCode: '2.0.0', recipient: 'jo@example.net', event: { kind: 'delivered' } },
    ]);
  });

  it('reads rejects and rendering failures as refusals by the service', () => {
    const [reject] = fromAmazonSes({ eventType: 'Reject', mail: sesBounce.mail, reject: { reason: 'Bad content' } });
    expect(reject).toMatchObject({ text: 'Bad content', recipient: 'jo@example.net', event: { kind: 'rejected' } });
    const failure = { templateName: 'Welcome', errorMessage: 'Attribute user unknown' };
    const [rendering] = fromAmazonSes({ eventType: 'Rendering Failure', mail: sesBounce.mail, failure });
    expect(rendering).toMatchObject({ text: '', enhancedCode: '5.6.0', event: { kind: 'rejected', words: failure } });
  });

  it('gives nothing for what is no bounce', () => {
    expect(fromAmazonSes({ eventType: 'Open', mail: sesBounce.mail, open: {} })).toEqual([]);
    expect(fromAmazonSes({ Type: 'SubscriptionConfirmation', MessageId: 'sns-2', Token: 'token', Message: 'Please confirm.' })).toEqual([]);
    expect(fromAmazonSes(sns('Successfully validated SNS topic for Amazon SES event publishing.'))).toEqual([]);
  });

  it('names the place inside an envelope', () => {
    expect(() => fromAmazonSes(sns('not JSON'))).toThrow(
      'amazon-ses webhook, Message: not valid JSON at line 1, column 1: expected a value',
    );
    expect(() => fromAmazonSes({ Records: [{ Sns: sns(withBounce({}, {})) }] })).toThrow(
      'amazon-ses webhook, Records[0].Sns.Message.bounce.bouncedRecipients[0].emailAddress: expected a string, found nothing',
    );
    expect(() => fromAmazonSes({ hello: 'world' })).toThrow(/expected an SES event with eventType or notificationType/);
  });
});
