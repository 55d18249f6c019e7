import { describe, expect, it } from 'vitest';
import { fromResend } from '../../../src/inputs/webhooks.ts';
import { resendBounce } from './samples.ts';

const event = (type: string, data: object) => ({ ...resendBounce, type, data: { ...resendBounce.data, bounce: undefined, ...data } });
const bounced = (bounce: object) => event('email.bounced', { bounce });

describe('fromResend', () => {
  it('reads a bounce; advice by the service is no reply', () => {
    expect(fromResend(resendBounce)).toEqual([
      {
        text: '',
        enhancedCode: '5.1.1',
        recipient: 'jo@example.net',
        event: {
          provider: 'resend',
          kind: 'bounce',
          id: null,
          messageId: 'rs-email-1',
          time: '2026-03-02T08:00:05.126Z',
          judgement: 'permanent',
          words: { type: 'Permanent', subType: 'NoEmail', message: 'Advice in the words of the service.' },
        },
      },
    ]);
  });

  it('reads the reply where there is one', () => {
    const types = { type: 'Permanent', subType: 'General' };
    const [bounce] = fromResend(bounced({ ...types, diagnosticCode: ['smtp; 550 5.7.1 not from you'] }));
    expect(bounce?.text).toBe('smtp; 550 5.7.1 not from you');
    expect(bounce).not.toHaveProperty('enhancedCode');
    expect(fromResend(bounced({ ...types, diagnosticCode: 'smtp; 550 5.7.1 not from you' }))[0]?.text).toBe(bounce?.text);
  });

  it('falls back on the message of events that have no types', () => {
    expect(fromResend(bounced({ message: 'The mailbox is full.' }))).toMatchObject([
      { text: 'The mailbox is full.', event: { judgement: 'unknown' } },
    ]);
  });

  it.each([
    ['Transient', 'MailboxFull', '4.2.2'],
    ['Permanent', 'General', '5.1.1'],
    ['Undetermined', 'Undetermined', undefined],
  ])('reads %s/%s as Amazon SES means it', (type, subType, code) => {
    expect(fromResend(bounced({ type, subType }))[0]?.enhancedCode).toBe(code);
  });

  it('knows suppressions', () => {
    const suppressed = { text: 'The recipient is on the suppression list of the sending service', event: { kind: 'suppressed' } };
    expect(fromResend(bounced({ type: 'Permanent', subType: 'Suppressed', message: 'Advice.' }))).toMatchObject([suppressed]);
    const details = { message: 'Advice.', type: 'OnAccountSuppressionList' };
    expect(fromResend(event('email.suppressed', { suppressed: details }))).toMatchObject([suppressed]);
  });

  it('names no recipient where there are several', () => {
    const [bounce] = fromResend(event('email.bounced', { to: ['jo@example.net', 'al@example.net'], bounce: { type: 'Permanent' } }));
    expect(bounce).not.toHaveProperty('recipient');
  });

  it('reads delays, failures and complaints, and leaves out the rest', () => {
    const types = ['sent', 'delivered', 'opened', 'clicked', 'scheduled', 'delivery_delayed', 'failed', 'complained'];
    const batch = types.map((type) => event(`email.${type}`, { failed: { reason: 'reached_daily_quota' } }));
    expect(fromResend(batch).map((bounce) => [bounce.event.kind, bounce.enhancedCode, bounce.event.words])).toEqual([
      ['delivered', '2.0.0', {}], ['delay', '4.0.0', {}], ['rejected', undefined, { reason: 'reached_daily_quota' }], ['complaint', undefined, {}],
    ]);
    expect(fromResend({ type: 'domain.created', created_at: '2026-03-02T08:00:05.126Z', data: {} })).toEqual([]);
  });
});
