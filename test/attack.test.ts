/**
 * Attacks on what is public: texts made to take long, inputs made to confuse, and what was read before made to matter. What each stage
 * does with odd input is tested beside it; here stands what only an attacker, or bad luck, would send. Where a text could take long, the
 * test's own limit of time is hundreds of times what it needs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier, classify, fingerprint, parseReply, type Rule } from '../src/index.ts';
import { readDsn } from '../src/inputs/dsn.ts';
import { logFormats, readLog } from '../src/inputs/logs.ts';
import { readProbe, readTranscript } from '../src/inputs/transcript.ts';
import { fromWebhook, WebhookError, webhookProviders } from '../src/inputs/webhooks.ts';
import type { BounceInput, SmtpCommand } from '../src/vocabulary.ts';
import { allRules } from './data/rules.ts';

const MEGABYTE = 1_000_000;
const filled = (piece: string, length = MEGABYTE) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const samples = allRules.flatMap(({ samples: list }) => list.filter((sample) => typeof sample === 'string'));
const sample = fc.constantFrom(...samples);
const inWords = [...new Set(samples.join(' ').toLowerCase().match(/[a-z]{3,}/g))];

const rule = (phrase: string): Rule => ({ id: 'acme/x', category: 'acme/y', strength: 'decisive', phrases: [phrase] });
const own = (phrase: string) => createClassifier({ rules: [rule(phrase)] });

describe('texts that are made to take long', { timeout: 30_000 }, () => {
  // Code units that hold the byte of the sign that is looked for are what a search through memory stumbles over.
  const pieces = [
    '＠ ', 'a＠b ', '@ ', 'a@[', '"@', '=3D', '=\n', '&#x41;', '&amp;lt;', '<p ', '</', '550 ', '550-5.1.1 ', '5.1.', "'", '-', '_', ':',
    '. ', '不', '用户不存在', 'ก', 'not ', 'if ', 'in reply to ', '0\n', '5 minutes ', '2026-01-01T00:00:00Z ', 'zen.spamhaus.org ',
    '\u0301', '\ud800', '\u0000',
  ];
  const texts: readonly (readonly [string, string])[] = [
    ...pieces.map((piece) => [`${JSON.stringify(piece)} again and again`, filled(piece)] as const),
    ...['＠ ', '"@ ', 'a@[ '].map((piece) => (
      [`${JSON.stringify(piece)}, then what looks like it`, filled(piece, 32_768) + filled('䁀∀崀', 32_768)] as const
    )),
    ['every word of every sample', filled(`${inWords.join(' ')} `)],
    ['a link of words, then those words', `550 https://a/${filled(inWords.join('/'), 40_000)} ${filled(inWords.join(' '), 25_000)}`],
    ['one word in a link, then all', `550 https://a/${filled('user/', 30_000)} ${filled(`${inWords.join(' ')} `, 30_000)}`],
  ];

  it.each(texts)('%s', (_, text) => {
    for (const end of ['', ' ', '\n', '.', '550 5.1.1 no such user']) {
      const { reply } = classify(text + end);
      expect(reply.text.length).toBeLessThanOrEqual(65_536);
    }
    expect(fingerprint(text).length).toBeLessThanOrEqual(2000);
    expect(parseReply(text).text.length).toBeLessThanOrEqual(65_536);
  });

  const from = 'From: MAILER-DAEMON@example.com\n';
  const heads = ['', `${from}Subject: Undelivered\n\n`, `${from}Content-Type: multipart/report; boundary=b\n\n--b\n`];
  const lines = ['\n', 'a\n', '--b\n', 'a@[', '<a@b.c> ', 'Final-Recipient: rfc822; jo@example.com\n\n', '<<< 550 x\n', '=?utf-8?q?a'];
  it.each(lines.map((line) => [JSON.stringify(line), line]))('a megabyte of %s as a mail', { timeout: 10_000 }, async (_, line) => {
    for (const head of heads) expect(Array.isArray((await readDsn(head + filled(line))).recipients)).toBe(true);
  });

  const said = ['\n', '\r', 'x', 'S: 550 x\n', 'C: RCPT TO:<a@b.c>\n', 'C: DATA\n', '250-x\n', '..\n'];
  it.each(said.map((line) => [JSON.stringify(line), line]))('a megabyte of %s as a session', (_, line) => {
    const transcript = readTranscript(filled(line));
    expect(readProbe(transcript, { recipient: 'jo@example.com' }).result).toBe('unknown');
  });

  it.each(logFormats)('a megabyte on one line as a %s log', async (format) => {
    for (const piece of ['a', ' ', '"', '\\"', ',', '{"a":', '<', '[a] ', 'to=<a@b.c>, ', 'status=bounced (', '** ']) {
      const problems: unknown[] = [];
      let entries = 0;
      const onProblem = (problem: unknown) => void problems.push(problem);
      for await (const entry of readLog([filled(piece)], { format, onProblem })) entries += entry.line;
      expect(entries + problems.length).toBeLessThanOrEqual(2);
    }
  });

  it.each(webhookProviders)('a megabyte as an event of %s', (provider) => {
    const nested = filled('[', 300_000) + filled(']', 300_000);
    for (const body of [filled('{"event":'), nested, `"${filled('\\u0000')}`, filled('{}\n', 3000)]) {
      expect(() => fromWebhook(provider, body)).toThrow(WebhookError);
    }
  });
});

describe('what was read before does not matter', () => {
  const part = fc.oneof(sample, fc.constantFrom('550', '5.1.1', '417', 'not', 'user', 'said:', '@', '/', '.', 'ofr', '\n'));
  const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const others: readonly ((other: string) => unknown)[] = [
    (other) => classify(other), (other) => parseReply(other), (other) => fingerprint(other), (other) => readTranscript(other),
    (other) => classify({ text: other, remoteHost: other }), own('{mailbox} … hold'),
  ];

  it('nor what is read while the input is', () => {
    fc.assert(fc.property(text, text, fc.constantFrom(...others), (one, other, read) => {
      const before = classify(one);
      read(other);
      expect(classify(one)).toEqual(before);
      const nested = { get text() { read(other); return one; }, get remoteHost() { read(other); return undefined; } };
      expect(classify(nested as unknown as BounceInput)).toEqual(before);
    }), { numRuns: 1500 });
  });

  it('nor a host that says nothing', () => {
    fc.assert(fc.property(text, (one) => {
      expect(classify({ text: one, remoteHost: 'mx.example.com' })).toEqual(classify(one));
    }), { numRuns: 1500 });
  });

  it.each(['550 no', '550-no\r\n550 no'])('nor such a host where the words are codes: %j', (one) => {
    const platform = own('550 no');
    expect(platform({ text: one, remoteHost: 'mx.example.com' }).category).toBe(platform(one).category);
  });

  it('nor how many words stand in front', () => {
    const platform = own('quokka … zebra');
    const opened = createClassifier({ rules: [{ ...rule('quokka … zebra'), phrases: ['quokka … zebra', 'wombat … zebra'] }] });
    for (let words = 0; words < 120; words += 1) {
      const end = `${'word '.repeat(words)}quokka zebra`;
      expect([platform(`550 ${end}`).category, opened(`550 wombat ${end}`).category], `${words} words`).toEqual(['acme/y', 'acme/y']);
    }
  });
});

describe('what was not refused suppresses nobody', () => {
  const suppressing = samples.filter((one) => classify(one).suppressRecipient);
  const bare = (text: string) => text.replace(/^\d{3}(?:[ -]#?\d\.\d{1,3}\.\d{1,3})?[ -]?/, '');
  const words = fc.constantFrom(...suppressing.map(bare));

  it('knows texts that suppress', () => {
    expect(suppressing.filter((one) => classify(bare(one)).suppressRecipient).length).toBeGreaterThan(50);
  });
  it('a reply of the third class', () => {
    fc.assert(fc.property(words, fc.integer({ min: 300, max: 399 }), (text, code) => {
      expect(classify(`${code} ${text}`).suppressRecipient && classify(`${code} ${text}`).reply.code === code).toBe(false);
      expect(classify({ text, replyCode: code }).reply.code === code && classify({ text, replyCode: code }).suppressRecipient).toBe(false);
    }));
  });
  it('a status of the second class', () => {
    fc.assert(fc.property(words, fc.constantFrom('2.0.0', '2.1.5', '2.7.0'), (text, enhancedCode) => {
      const { reply, suppressRecipient } = classify({ text, enhancedCode });
      expect(suppressRecipient && reply.code === null && reply.enhancedCode === enhancedCode).toBe(false);
    }));
  });
  it.each<SmtpCommand>(['ETRN', 'HELP', 'NOOP', 'QUIT', 'RSET'])('a reply to %s, which is about no recipient', (command) => {
    for (const text of suppressing) {
      expect(classify({ text, command }).suppressRecipient, text).toBe(false);
      expect(classify({ text, command }).recipientStatus, text).not.toBe('does-not-exist');
    }
  });
});

describe('the words of a reply stay what they are', () => {
  it.each([
    ['disk 0GB free\nsecond line', 'disk 0GB free second line'],
    ['in 0 of 10 cases\nlost', 'in 0 of 10 cases lost'],
    ['552 SIZE=20971520 exceeds 10485760', 'SIZE=20971520 exceeds 10485760'],
    ['550 see https://example.com/error?ip=203.0.113.5&c=hi', 'see https://example.com/error?ip=203.0.113.5&c=hi'],
    ['550 see http://example.com/help?subtype=1&&id=20022&&no=1000728', 'see http://example.com/help?subtype=1&&id=20022&&no=1000728'],
  ])('%j', (text, words) => {
    expect(classify(text).reply.text).toBe(words);
    expect(parseReply(text).text).toBe(words);
  });

  it('a full-width sign makes an address as well', () => {
    const { evidence } = classify('550 relay denied <user-unknown＠example.com>');
    expect(evidence.map(({ id }) => id)).not.toContain('unknown-recipient/user-unknown');
  });
});

describe('inputs', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };

  it('are never written to', async () => {
    const input: BounceInput = frozen({
      text: '550 5.1.1 no such user', replyCode: 550, enhancedCode: '5.1.1', command: 'RCPT', remoteHost: 'mx.example.com',
      recipient: 'jo@example.com',
    });
    expect(classify(input).category).toBe('unknown-recipient');
    const options = frozen({
      rules: [{ ...rule('under hold'), unless: ['not'], codes: ['550'], commands: ['RCPT'] as const }],
      categories: { 'acme/y': { suppress: true } },
      overrides: [{ category: 'mailbox-full', outcome: 'permanent' } as const],
    });
    expect(createClassifier(options)({ text: '550 under hold', command: 'RCPT' }).suppressRecipient).toBe(true);
    const bounce = { message: '550 no such user', type: 'Permanent', subType: 'General' };
    const event = { type: 'email.bounced', created_at: '2026-01-01T00:00:00Z', data: { to: ['jo@example.com'], email_id: 'x', bounce } };
    expect(fromWebhook('resend', frozen(event))).toHaveLength(1);
    const bytes = new TextEncoder().encode('From: MAILER-DAEMON@example.com\r\n\r\n550 no\r\r\n');
    const copy = bytes.slice();
    await readDsn(bytes);
    expect(bytes).toEqual(copy);
  });

  it('change nothing that all objects share', async () => {
    const shared = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const hostile = JSON.parse(`{${shared},"text":"550 no","event":"bounce","type":"email.bounced","data":{${shared}}}`) as object;
    const before = Object.getOwnPropertyNames(Object.prototype);
    classify(hostile);
    for (const options of [hostile, { categories: hostile }, { rules: [hostile] }, { overrides: [hostile] }]) {
      expect(() => createClassifier(options as object)).toThrow(TypeError);
    }
    for (const provider of webhookProviders) {
      try {
        fromWebhook(provider, hostile);
      } catch (error) {
        expect(error).toBeInstanceOf(WebhookError);
      }
    }
    const fields = '__proto__: polluted\nconstructor: y\n';
    const recipient = 'Final-Recipient: rfc822; __proto__@example.com\nStatus: 5.1.1\n';
    await readDsn(`${fields}Content-Type: message/delivery-status\n\n${fields}\n${fields}${recipient}`);
    readTranscript('C: __proto__ x\nS: 550 constructor\nC: constructor\nS: 500 no');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});

describe('phrases of the platform', () => {
  it.each(['constructor', 'toString valueOf', 'hasOwnProperty … __proto__'])('%s are words as others', (phrase) => {
    expect(own(phrase)(`550 ${phrase.replace('… ', '')}`).category).toBe('acme/y');
  });
  it.each(['{constructor}', '{__proto__}', '{toString}'])('%s is no set', (phrase) => {
    expect(() => own(phrase)).toThrow(/no set named/);
  });
  it.each([
    ['groups that may be empty', `${Array.from({ length: 14 }, (_, index) => `(a${index}|)`).join(' ')} end`],
    ['words with two spellings in one choice', `(${'mailbox '.repeat(14)}|end)`],
  ])('refuses what multiplies without end: %s', (_, phrase) => {
    expect(() => own(phrase)).toThrow(TypeError);
  });
});
