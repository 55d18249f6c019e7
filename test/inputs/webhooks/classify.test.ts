import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';
import {
  fromAmazonSes, fromBrevo, fromKumoMta, fromMailgun, fromMailjet, fromMandrill, fromNodemailer, fromPostmark, fromResend, fromSendGrid,
  fromSparkPost, fromWebhook, webhookProviders,
} from '../../../src/inputs/webhooks.ts';
import type { WebhookBounce } from '../../../src/inputs/webhooks.ts';
import {
  brevoBounce, kumoBounce, mailgunFailure, mailjetBounce, mandrillBounce, postmarkBounce, resendBounce, samples, sendGridBounce, sesBounce,
  sesComplaint, sesDelay, sparkPostBounce,
} from './samples.ts';

const only = (bounces: readonly WebhookBounce[]) => {
  expect(bounces).toHaveLength(1);
  return classify(bounces[0] ?? {});
};

const mailgun = (fields: object) => fromMailgun({ 'event-data': { ...mailgunFailure['event-data'], ...fields } });
const ses = (bounceType: string, bounceSubType: string) =>
  fromAmazonSes({ eventType: 'Bounce', bounce: { bounceType, bounceSubType, bouncedRecipients: [{ emailAddress: 'jo@example.net' }] } });

describe('what webhooks give, classified', () => {
  it.each(webhookProviders)('%s: nobody is there', (provider) => {
    expect(only(fromWebhook(provider, samples[provider][0]))).toMatchObject({
      category: 'unknown-recipient', outcome: 'permanent', suppressRecipient: true, recipientStatus: 'does-not-exist',
    });
  });

  it('does not look at the event beside the reply', () => {
    for (const bounce of webhookProviders.flatMap((provider) => fromWebhook(provider, samples[provider]))) {
      const { event: _, ...input } = bounce;
      expect(classify(bounce)).toEqual(classify(input));
    }
  });

  it.each([
    ['SES', ses('Permanent', 'OnAccountSuppressionList')],
    ['SendGrid', fromSendGrid({ ...sendGridBounce, event: 'dropped', reason: 'Bounced Address' })],
    ['Mailgun', mailgun({ reason: 'suppress-bounce', 'delivery-status': { code: 605, message: '', description: 'Not sent' } })],
    ['Postmark', fromPostmark({ ...postmarkBounce, Type: 'ManuallyDeactivated', Details: '' })],
    ['Mandrill', fromMandrill({ ...mandrillBounce, event: 'reject', msg: { email: 'jo@example.net', reject: { reason: 'unsub' } } })],
    ['Mailjet', fromMailjet({ ...mailjetBounce, event: 'blocked', error: 'preblocked', comment: '' })],
    ['Resend', fromResend({ ...resendBounce, type: 'email.suppressed' })],
    ['Brevo', fromBrevo({ ...brevoBounce, event: 'blocked', reason: 'blocked : due to blacklist user' })],
  ])('%s: the suppression list of the service', (_, bounces) => {
    expect(only(bounces)).toMatchObject({ category: 'already-suppressed', suppressRecipient: true });
  });

  it.each([
    ['SES', ses('Transient', 'MailboxFull')],
    ['Mandrill', fromMandrill({ event: 'soft_bounce', msg: { email: 'jo@example.net', bounce_description: 'mailbox_full' } })],
    ['SparkPost', fromSparkPost({ type: 'bounce', rcpt_to: 'jo@example.net', bounce_class: '22' })],
    ['Mailjet', fromMailjet({ ...mailjetBounce, hard_bounce: true, error: 'quota exceeded', comment: '' })],
  ])('%s: a full mailbox, by the judgement alone', (_, bounces) => {
    expect(only(bounces)).toMatchObject({ category: 'mailbox-full', outcome: 'transient', suppressRecipient: false, confidence: 'low' });
  });

  it('the reply outweighs the judgement', () => {
    const recipient = { emailAddress: 'jo@example.net', status: '5.1.1', diagnosticCode: 'smtp; 554 5.7.1 blocked using zen.spamhaus.org' };
    const blocked = { ...sesBounce, bounce: { ...sesBounce.bounce, bounceSubType: 'NoEmail', bouncedRecipients: [recipient] } };
    expect(only(fromAmazonSes(blocked))).toMatchObject({ category: 'ip-blocklisted', suppressRecipient: false });
    const full = { ...postmarkBounce, Details: 'smtp;452 4.2.2 mailbox is over its quota' };
    expect(only(fromPostmark(full))).toMatchObject({ category: 'mailbox-full', outcome: 'transient', suppressRecipient: false });
  });

  it('a judgement without a cause decides the outcome and no more', () => {
    expect(only(fromBrevo({ ...brevoBounce, reason: '' }))).toMatchObject({
      category: 'unclassified', outcome: 'permanent', suppressRecipient: false,
    });
    expect(only(fromBrevo({ ...brevoBounce, event: 'soft_bounce', reason: '' }))).toMatchObject({
      category: 'unclassified', outcome: 'transient', suppressRecipient: false,
    });
  });

  it('a soft judgement never suppresses', () => {
    expect(only(fromMailjet({ ...mailjetBounce, hard_bounce: false, comment: '' }))).toMatchObject({
      category: 'unknown-recipient', outcome: 'transient', suppressRecipient: false,
    });
  });

  it('delays and deliveries are what they are', () => {
    expect(only(fromAmazonSes(sesDelay))).toMatchObject({ category: 'connection-failure', outcome: 'transient' });
    expect(only(mailgun({ event: 'delivered', 'delivery-status': { code: 250, message: 'OK' } }))).toMatchObject({
      category: 'delivered', outcome: 'success',
    });
  });

  it('a complaint is no bounce', () => {
    expect(only(fromAmazonSes(sesComplaint))).toMatchObject({ category: 'unclassified', outcome: 'unknown', suppressRecipient: false });
  });

  it('what is not about the recipient never suppresses the recipient', () => {
    const unresolved = Object.assign(new Error('getaddrinfo ENOTFOUND smtp.example.com'), { code: 'EDNS', command: 'CONN' });
    const enhanced_code = { class: 5, subject: 7, detail: 1 };
    const purged = { ...kumoBounce, type: 'AdminBounce', response: { code: 551, enhanced_code, content: 'user unknown, said the admin' } };
    const failure = { errorMessage: 'the user unknown does not exist in the rendering data' };
    const misrendered = { eventType: 'Rendering Failure', mail: sesBounce.mail, failure };
    for (const bounces of [fromNodemailer(unresolved), fromKumoMta(purged), fromAmazonSes(misrendered)]) {
      expect(only(bounces).suppressRecipient).toBe(false);
    }
  });

  it('the pieces of a reply weigh as the reply', () => {
    const { code, enhanced_code, content } = kumoBounce.response;
    const whole = `${code} ${enhanced_code.class}.${enhanced_code.subject}.${enhanced_code.detail} ${content}`;
    expect(only(fromKumoMta(kumoBounce))).toEqual(classify({ text: whole, command: 'RCPT', remoteHost: 'mx.example.net' }));
    expect(only(fromSparkPost(sparkPostBounce)).confidence).toBe('high');
  });
});
