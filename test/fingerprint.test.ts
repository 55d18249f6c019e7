import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../src/index.ts';

describe('fingerprint', () => {
  it.each([
    ['550 5.1.1 <jo@example.com>: Recipient address rejected', '550 5.1.1 <address>: recipient address rejected'],
    ['550 <jo@example.com> and al@example.org refused', '550 <address> and <address> refused'],
    ['554 client mx.example.com[192.0.2.7] refused', '554 client <host>[<ip>] refused'],
    ['554 2001:db8::7 and IPv6:2001:db8::8 are listed', '554 <ip> and <ip> are listed'],
    ['550 192.0.2.1:25 and 192.0.2.0/24', '550 <ip> and <ip>'],
    ['421 try again in 300 seconds, at 10:33:21', '421 try again in <number> seconds, at <number>'],
    ['452 2026-11-26T10:33:21Z: 12,345 of 10MB', '452 <number>: <number> of <number>mb'],
    ['550 message 4F2A3B1C0D refused, see 1abcDE-0001Xy-AB', '550 message <id> refused, see <id>'],
    ['550 see https://mail.example.com/help?id=a1b2c3d4e5', '550 see <host>'],
    ['550 [AB12] denied for 2001:db8::1', '550 [ab12] denied for <ip>'],
    ['550 (#5.1.1) gone', '550 5.1.1 gone'],
    ['550 "no" such', '550 "no" such'],
    ['421 RP-001 (SNT004) and TSS04 say no', '421 rp-001 (snt004) and tss04 say no'],
    ['550 RESOLVER.RST.NotAuthorized; not authorized', '550 resolver.rst.notauthorized; not authorized'],
    ['550 宛先 <jo@example.com> は存在しません', '550 宛先 <address> は存在しません'],
    ['no codes at all', 'no codes at all'],
    ['', ''],
  ])('makes %j to %j', (text, template) => {
    expect(fingerprint(text)).toBe(template);
  });

  it("is the same whatever the mail, the MTA around it and the reply's lines are", () => {
    const templates = [
      '550-5.7.1 Message 4F2A3B1C0D from\r\n550 5.7.1 mx.example.net [192.0.2.7] not wanted',
      '550-5.7.1 Message 88B9C0D1EF from 550 5.7.1 mail.example.org [198.51.100.20] not wanted',
      'host mx.example.com[203.0.113.9] said: 550 5.7.1 Message A0B1C2D3E4 from mx.example.net [192.0.2.8] not wanted ' +
        '(in reply to end of DATA command)',
    ].map(fingerprint);
    expect(new Set(templates)).toEqual(new Set(['550 5.7.1 message <id> from <host> [<ip>] not wanted']));
  });

  it('counts a row of the same kind once', () => {
    expect(fingerprint('550 tried 192.0.2.1 192.0.2.2 192.0.2.3')).toBe(fingerprint('550 tried 192.0.2.1'));
  });

  it('keeps apart what says different things', () => {
    expect(fingerprint('550 5.1.1 no such user')).not.toBe(fingerprint('550 5.2.1 no such user'));
    expect(fingerprint('550 no such user')).not.toBe(fingerprint('550 no such host'));
  });

  const piece = fc.constantFrom(
    '550', '5.1.1', '550-5.1.1', '250', '421', '<', '>', '(', ')', '[', ']', "'", '-', ':', ',', '#', '.', ';', '=', '_', '&', '&amp;',
    '&lt;', '<br>', '</p>', '<BR', '\r\n', ' ', ' ', ' ', 'user', 'jo@example.com', 'mx.example.com', '192.0.2.1', '2001:db8::1',
    '10:33:21', '4F2A3B1C0D', 'tss04', 'OU-002', '10MB', 'said', '(in reply to RCPT TO command)', '<number>', '<id>', 'code', '=3D', 'É',
    'ユーザー', '…', 'https://example.com/?a=b', 'version', 's:550', 'smtp;', '@',
  );
  const texts = fc.oneof(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), fc.string({ maxLength: 60 }));

  it('is its own fingerprint', () => {
    let changed = 0;
    fc.assert(fc.property(texts, (text) => {
      const template = fingerprint(text);
      if (template !== text) changed += 1;
      expect(fingerprint(template)).toBe(template);
    }), { numRuns: 5000 });
    expect(changed).toBeGreaterThan(2000);
  });

  it('takes no notice of white space and of the case of ASCII letters', () => {
    const word = fc.constantFrom('550', '5.1.1', 'no', 'Such', '<jo@example.com>', 'mx.example.com', '192.0.2.1', 'TSS04', 'x1y2z3a4');
    const ascii = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(ascii, fc.constantFrom('  ', '\t', ' \r\n', '\n'), (words, space) => {
      const template = fingerprint(words.join(' '));
      expect(fingerprint(words.join(space).toUpperCase())).toBe(template);
      expect(fingerprint(` ${words.join(' ').toLowerCase()}${space}`)).toBe(template);
    }));
  });

  it('stays short, whole words only', () => {
    const template = fingerprint(`550 ${'word@ '.repeat(5000)}`);
    expect(template.length).toBeLessThanOrEqual(2000);
    expect(template.length).toBeGreaterThan(1900);
    expect(template.replace(/^550 /, '').split(' ').every((word) => word === '<address>' || word === 'word@')).toBe(true);
    expect(fingerprint('x'.repeat(60_000))).toBe('<id>');
  });

  it('does not throw where it is given no text', () => {
    for (const value of [undefined, null, 550, {}]) expect(fingerprint(value as string)).toBe('');
  });
});
