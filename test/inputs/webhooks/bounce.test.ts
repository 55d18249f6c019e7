import { describe, expect, it } from 'vitest';
import { bounceOf, hasCode } from '../../../src/inputs/webhooks/bounce.ts';

const draft = { kind: 'bounce', judgement: null, words: {} } as const;

describe('hasCode', () => {
  const coded = ['550 no', 'smtp; 550 no', 'smtp;550-5.1.1 no', 'host said: 450', 'no (550 gone)', 'status 5.1.1', '(5.1.10)'];
  it.each(coded)('%j has one', (text) => {
    expect(hasCode(text)).toBe(true);
  });

  const plain = ['', 'no', 'connect to 5.1.1.2 failed', 'from 192.4.2.1', 'version 15.1.1', 'port 5500', 'x550 y', '650 no'];
  it.each(plain)('%j has none', (text) => {
    expect(hasCode(text)).toBe(false);
  });
});

describe('bounceOf', () => {
  it.each([
    [1772438405, '2026-03-02T08:00:05.000Z'],
    [1772438405.25, '2026-03-02T08:00:05.250Z'],
    [1772438405000, '2026-03-02T08:00:05.000Z'],
    ['1772438405', '2026-03-02T08:00:05.000Z'],
    ['2026-03-02T09:00:05+01:00', '2026-03-02T08:00:05.000Z'],
    ['2026-03-02T08:00:05.1234567Z', '2026-03-02T08:00:05.123Z'],
    ['2026-03-02 08:00:05', null],
    ['2026-03-02T08:00:05', null],
    ['2026-99-02T08:00:05Z', null],
    ['yesterday 1', null],
    [1e300, null],
    [null, null],
  ])('reads the time %j as %j', (time, expected) => {
    expect(bounceOf('sendgrid', { ...draft, time }).event.time).toBe(expected);
  });

  it.each([
    ['RCPT TO', 'RCPT'],
    ['mail from:<news@example.com>', 'MAIL'],
    ['AUTH PLAIN', 'AUTH'],
    ['.', 'END-OF-DATA'],
    ['CONN', 'CONNECT'],
    ['LHLO', 'EHLO'],
    ['API', undefined],
    ['constructor', undefined],
  ])('reads the command %j as %s', (command, expected) => {
    expect(bounceOf('kumomta', { ...draft, command }).command).toBe(expected);
  });

  it.each([
    [550, 550, undefined],
    ['452', 452, undefined],
    ['605', undefined, undefined],
    ['5.1.1', undefined, '5.1.1'],
    ['5.1.1 (no such mailbox)', undefined, '5.1.1'],
    ['5.1.1.1', undefined, undefined],
    ['3.1.1', undefined, undefined],
  ])('reads the status %j as reply code %s, enhanced code %s', (status, replyCode, enhancedCode) => {
    const bounce = bounceOf('sendgrid', { ...draft, replyCode: status, enhancedCode: status });
    expect([bounce.replyCode, bounce.enhancedCode]).toEqual([replyCode, enhancedCode]);
  });

  it('leaves out what is empty', () => {
    const bounce = bounceOf('brevo', { ...draft, text: ' ', recipient: '', remoteHost: '.', words: { a: '', b: null, c: false } });
    expect(bounce).toEqual({
      text: '', event: { provider: 'brevo', kind: 'bounce', id: null, messageId: null, time: null, judgement: null, words: { c: 'false' } },
    });
  });
});
