import { describe, expect, it } from 'vitest';
import { fromMandrill } from '../../../src/inputs/webhooks.ts';
import { mandrillBounce, mandrillDeferral } from './samples.ts';

const withMessage = (event: string, fields: object) => {
  const { diag: _, ...msg } = mandrillBounce.msg;
  return { ...mandrillBounce, event, msg: { ...msg, ...fields } };
};

describe('fromMandrill', () => {
  it('reads a hard bounce', () => {
    expect(fromMandrill([mandrillBounce])).toEqual([
      {
        text: 'smtp;550 5.1.1 no such user here',
        recipient: 'jo@example.net',
        event: {
          provider: 'mandrill',
          kind: 'bounce',
          id: null,
          messageId: 'md-message-1',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { event: 'hard_bounce', bounce_description: 'bad_mailbox', bgtools_code: '10' },
        },
      },
    ]);
  });

  it('reads the form, parsed, as text and as bytes', () => {
    const mandrill_events = JSON.stringify([mandrillBounce, mandrillDeferral]);
    const form = new URLSearchParams({ mandrill_events }).toString();
    const expected = fromMandrill([mandrillBounce, mandrillDeferral]);
    expect(expected).toHaveLength(2);
    expect(fromMandrill({ mandrill_events })).toEqual(expected);
    expect(fromMandrill(form)).toEqual(expected);
    expect(fromMandrill(new TextEncoder().encode(form))).toEqual(expected);
    expect(() => fromMandrill('mandrill_events=%5B')).toThrow("mandrill webhook, mandrill_events: not valid JSON at line 1, column 2");
  });

  it('reads the last answer of a deferral', () => {
    expect(fromMandrill(mandrillDeferral)).toMatchObject([
      { text: '421 4.7.0 try again later', remoteHost: '192.0.2.26', event: { kind: 'delay', judgement: 'transient' } },
    ]);
  });

  it.each([
    ['hard_bounce', { bounce_description: 'bad_mailbox' }, '5.1.1'],
    ['hard_bounce', { bounce_description: 'invalid_domain', bgtools_code: undefined }, '5.1.2'],
    ['hard_bounce', { bounce_description: 'general', bgtools_code: undefined }, '5.0.0'],
    ['soft_bounce', { bounce_description: 'mailbox_full', bgtools_code: 22 }, '4.2.2'],
    ['soft_bounce', { bounce_description: 'general', bgtools_code: 21 }, '4.4.3'],
  ])('%s with %o and no reply is %s', (event, fields, code) => {
    expect(fromMandrill(withMessage(event, fields))[0]?.enhancedCode).toBe(code);
  });

  it.each([
    ['hard-bounce', 'suppressed', 'permanent'],
    ['unsub', 'suppressed', 'permanent'],
    ['spam', 'suppressed', 'complaint'],
    ['invalid-sender', 'rejected', 'unknown'],
    [undefined, 'rejected', 'unknown'],
  ])('a reject for %s is %s', (reason, kind, judgement) => {
    const [bounce] = fromMandrill(withMessage('reject', { reject: reason === undefined ? undefined : { reason } }));
    expect(bounce?.event).toMatchObject({ kind, judgement });
    expect(bounce?.text.includes('suppression list')).toBe(kind === 'suppressed');
  });

  it('reads an addition to the denylist, not a removal or the allowlist', () => {
    const reject = { email: 'jo@example.net', reason: 'hard-bounce', detail: '' };
    const sync = { type: 'blacklist', action: 'add', ts: 1772438405, reject };
    expect(fromMandrill([sync])).toMatchObject([{ recipient: 'jo@example.net', event: { kind: 'suppressed' } }]);
    expect(fromMandrill([{ ...sync, action: 'remove' }, { ...sync, type: 'whitelist' }])).toEqual([]);
  });

  it('reads complaints, and deliveries; what was sent only where it has a reply', () => {
    expect(fromMandrill(withMessage('spam', { diag: 'a report' }))).toMatchObject([{ text: '', event: { kind: 'complaint' } }]);
    expect(fromMandrill(withMessage('send', {}))).toEqual([]);
    expect(fromMandrill(withMessage('delivered', {}))).toMatchObject([{ text: '', enhancedCode: '2.0.0' }]);
    expect(fromMandrill(withMessage('delivered', { smtp_events: [{ diag: '250 OK' }] }))).toMatchObject([
      { text: '250 OK', event: { kind: 'delivered' } },
    ]);
    expect(fromMandrill(['open', 'click', 'unsub', 'inbound'].map((event) => withMessage(event, {})))).toEqual([]);
  });
});
