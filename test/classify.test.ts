import { describe, expect, it } from 'vitest';
import { classify } from '../src/classify.ts';
import { categoryNames, type BounceInput, type SmtpCommand } from '../src/vocabulary.ts';

const category = (input: string | BounceInput) => classify(input).category;

describe('the seed of trust', () => {
  it('502 5.5.1 VRFY command is disabled says nothing about the recipient', () => {
    const verdict = classify('502 5.5.1 VRFY command is disabled');
    expect(verdict).toMatchObject({
      outcome: 'permanent',
      category: 'command-not-supported',
      fault: 'sending-platform',
      suppressRecipient: false,
      recipientStatus: 'unknown',
      command: 'VRFY',
      confidence: 'high',
      reply: { code: 502, enhancedCode: '5.5.1', text: 'VRFY command is disabled' },
    });
    expect(JSON.stringify(verdict.remediation)).toContain('RCPT TO');
  });

  it.each([
    ['EXPN', /RCPT|members|list/i],
    ['BDAT', /DATA/],
    ['STARTTLS', /TLS|encrypt/i],
    ['AUTH', /EHLO|mechanism/i],
    ['ETRN', /ETRN|queue/i],
  ] as const)('a refused %s has steps of its own', (command, telling) => {
    const verdict = classify({ text: 'Command not implemented', replyCode: 502, command });
    expect(verdict.command).toBe(command);
    expect(JSON.stringify(verdict.remediation)).toMatch(telling);
    expect(verdict.suppressRecipient).toBe(false);
  });
});

describe('bare codes are weak', () => {
  it.each<[BounceInput, string, string, boolean]>([
    [{ replyCode: 550 }, 'unclassified', 'permanent', false],
    [{ replyCode: 550, command: 'RCPT' }, 'unknown-recipient', 'permanent', true],
    [{ text: '550', command: 'RCPT' }, 'unknown-recipient', 'permanent', true],
    [{ text: '550 5.1.2', command: 'RCPT' }, 'unknown-domain', 'permanent', true],
    [{ replyCode: 550, command: 'MAIL' }, 'unclassified', 'permanent', false],
    [{ replyCode: 450, command: 'RCPT' }, 'unclassified', 'transient', false],
    [{ replyCode: 502 }, 'command-not-supported', 'permanent', false],
    [{ replyCode: 504 }, 'command-not-supported', 'permanent', false],
    [{ replyCode: 500 }, 'protocol-error', 'permanent', false],
    [{ replyCode: 501 }, 'protocol-error', 'permanent', false],
    [{ replyCode: 503 }, 'protocol-error', 'permanent', false],
    [{ replyCode: 250 }, 'delivered', 'success', false],
    [{ text: '5.7.1' }, 'policy-rejected', 'permanent', false],
    [{}, 'unclassified', 'unknown', false],
    [{ enhancedCode: '5.1.1' }, 'unknown-recipient', 'permanent', true],
    [{ enhancedCode: '4.2.2' }, 'mailbox-full', 'transient', false],
  ])('%j', (input, expected, outcome, suppress) => {
    expect(classify(input)).toMatchObject({ category: expected, outcome, suppressRecipient: suppress, confidence: 'low' });
  });
});

describe('text against code', () => {
  it.each([
    ['550 5.1.1 blocked using zen.spamhaus.org', 'ip-blocklisted'],
    ['550 5.7.1 user unknown', 'unknown-recipient'],
    ['550 5.0.0 mailbox full', 'mailbox-full'],
    ['550 5.1.1 relay access denied', 'relay-denied'],
    ['451 5.7.1 greylisted, try again later', 'greylisted'],
    ['550 4.4.7 QUEUE.Expired; message expired', 'delivery-expired'],
    ['550 5.2.1 message contains a virus', 'virus-detected'],
  ])('%s', (text, expected) => {
    expect(category(text)).toBe(expected);
  });
});

describe('two causes: the cause beats the consequence', () => {
  it('keeps the consequence in the evidence', () => {
    const verdict = classify('421 4.7.30 rate limited because DKIM failed');
    expect(verdict.category).toBe('authentication-failed');
    expect(verdict.evidence.some(({ id }) => id.startsWith('rate-limited/'))).toBe(true);
  });
  it.each([
    ['retry timeout exceeded: connection refused by mx.example.com, could not connect', 'connection-failure'],
    ['550 5.1.1 recipient rejected: blocked using bl.spamcop.net', 'ip-blocklisted'],
    ['452 too many recipients, try again later', 'too-many-recipients'],
  ])('%s', (text, expected) => {
    expect(category(text)).toBe(expected);
  });
});

describe('decoys', () => {
  it.each([
    ['550 see https://mail.example.com/virus/user-unknown/mailbox-full.html', 'unclassified'],
    ['550 refused for policy reasons, see http://spam.example.com/blacklist?virus', 'policy-rejected'],
    ['550 <user-unknown@example.com>: mailbox is full', 'mailbox-full'],
    ['450 <mailbox-full@example.com>: greylisted', 'greylisted'],
    ['550 rejected by host virus.spam.example.com for policy reasons', 'policy-rejected'],
    ['550 this is not a virus, it violates our policy', 'policy-rejected'],
    ['550 user unknown (the mailbox is not full)', 'unknown-recipient'],
  ])('%s', (text, expected) => {
    expect(category(text)).toBe(expected);
  });

  it('a lookup problem on the receiver’s side is no listing', () => {
    const verdict = classify('554 5.7.1 blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.1');
    expect(verdict).toMatchObject({ category: 'system-error', blocklists: [], suppressRecipient: false });
  });

  it('a help text that names every cause decides nothing for sure', () => {
    const verdict = classify('550 Delivery failed. The mailbox may not exist, may be full, or your IP may be blacklisted.');
    expect(verdict.confidence).not.toBe('high');
    expect(verdict.suppressRecipient).toBe(false);
  });
});

describe('overrides of the outcome', () => {
  it.each([
    ['550 5.2.2 mailbox full', 'transient'],
    ['550 5.4.5 daily sending quota exceeded', 'transient'],
    ['554 too many connections', 'transient'],
    ['450 4.1.1 user unknown', 'transient'],
    ['421 4.7.0 refused for policy reasons', 'transient'],
    ['451 local error in processing', 'transient'],
    ['554 local error in processing', 'permanent'],
    ['451 See http://pobox.com/~djb/docs/smtplf.html', 'permanent'],
  ])('%s', (text, outcome) => {
    expect(classify(text).outcome).toBe(outcome);
  });

  it('a DSN status beside the text is weaker than the text', () => {
    expect(classify({ text: 'Name service error for example.invalid: NXDOMAIN', enhancedCode: '4.0.0' })).toMatchObject({ category: 'unknown-domain', outcome: 'permanent' });
  });
});

describe('what a reply to another command says of the recipient: nothing', () => {
  it.each<SmtpCommand>(['CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'VRFY', 'EXPN'])('%s', (command) => {
    for (const text of ['550 5.1.1 user unknown', '550 mailbox disabled', '550 no such domain', '550']) {
      const verdict = classify({ text, command });
      expect(verdict.suppressRecipient, text).toBe(false);
      expect(verdict.recipientStatus, text).not.toBe('does-not-exist');
    }
  });

  it.each([
    ['host mx.example.com[192.0.2.1] said: 550 5.1.1 user unknown (in reply to MAIL FROM command)', 'MAIL', 'sender-rejected'],
    ['SMTP error from remote mail server after EHLO mx.example.net: 550 no such domain', 'EHLO', 'reverse-dns-failed'],
    ['192.0.2.1 failed after I sent the message. Remote host said: 554 spam', 'END-OF-DATA', 'spam-rejected'],
    ['mx.example.com [192.0.2.1] did not like our RCPT TO: 550 no such user', 'RCPT', 'unknown-recipient'],
    ['550 5.1.1 User unknown [RCPT_TO]', 'RCPT', 'unknown-recipient'],
    ['host mx.example.com[192.0.2.1] said: 500 syntax error (in reply to RCPT TO command)', 'RCPT', 'protocol-error'],
    ['host mx.example.com[192.0.2.1] said: 550 Mail from 192.0.2.1 rejected (in reply to RCPT TO command)', 'RCPT', 'policy-rejected'],
  ])('%s', (text, command, expected) => {
    expect(classify(text)).toMatchObject({ command, category: expected });
  });
});

describe('who answered', () => {
  it.each<[string | BounceInput, string | null]>([
    ['550 5.1.1 The account does not exist. z2si15 - gsmtp', 'google'],
    [{ text: '550 no', remoteHost: 'gmail-smtp-in.l.google.com' }, 'google'],
    ['host mta7.am0.yahoodns.net[192.0.2.1] said: 554 no', 'yahoo'],
    ['550 mail from jo@gmail.com refused', null],
    [{ text: '550 no', remoteHost: 'not-google.com.example.net' }, null],
    ['550 no', null],
  ])('%j', (input, provider) => {
    expect(classify(input).provider).toBe(provider);
  });
});

describe('hostile input gets an answer', () => {
  const trap = new Proxy({}, { get: () => { throw new Error('no'); }, has: () => { throw new Error('no'); }, getOwnPropertyDescriptor: () => { throw new Error('no'); } });
  it.each([
    ['null', null], ['undefined', undefined], ['a number', 550], ['NaN', NaN], ['a symbol', Symbol('x')], ['a function', () => 550], ['an array', ['550']], ['a bigint', 10n], ['a trap', trap],
    ['__proto__', { text: '__proto__', command: '__proto__', enhancedCode: 'constructor', remoteHost: '__proto__' }],
    ['fields of wrong types', { text: 5, replyCode: '550', enhancedCode: {}, command: 'rcpt', remoteHost: [], recipient: null }],
    ['a megabyte of a', 'a'.repeat(1_000_000)], ['a megabyte of 5', '5'.repeat(1_000_000)], ['a megabyte of -', '-'.repeat(1_000_000)], ['550- again and again', '550-'.repeat(250_000)],
    ['lone surrogates', '550 \ud800\udfff\udc00 user unknown \ud83d'], ['NULs', '550\u0000user\u0000unknown'],
    ['nested replies', 'said: 550 '.repeat(10_000)], ['entities', '&#38;'.repeat(50_000)], ['brackets', '<'.repeat(100_000)], ['at signs', '@.'.repeat(100_000)],
  ])('%s', (_, input) => {
    const verdict = classify(input as string);
    expect(categoryNames).toContain(verdict.category);
    expect(() => JSON.stringify(verdict)).not.toThrow();
  });
});

it('lists a success code once', () => {
  expect(classify('250 2.1.5 Ok').evidence.filter(({ kind }) => kind === 'reply-code')).toHaveLength(1);
  expect(classify('250 2.1.5 Ok')).toMatchObject({ outcome: 'success', category: 'delivered' });
});

it('hands out nothing that a caller could change for others', () => {
  const first = classify('554 5.7.1 blocked using zen.spamhaus.org');
  expect(Object.isFrozen(first.remediation) && Object.isFrozen(first.remediation.steps) && Object.isFrozen(first.remediation.links)).toBe(true);
  expect(first.remediation.links.every((link) => Object.isFrozen(link))).toBe(true);
  expect(first.blocklists.every((list) => Object.isFrozen(list))).toBe(true);
  (first.evidence as unknown[]).length = 0;
  expect(classify('554 5.7.1 blocked using zen.spamhaus.org').evidence.length).toBeGreaterThan(0);
});
