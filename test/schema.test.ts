import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { classify, parseReply } from '../src/index.ts';
import { readDsn } from '../src/inputs/dsn.ts';
import * as schema from '../src/schema.ts';
import { decide, watch, type RecipientHistory, type StreamState } from '../src/suppression.ts';

const problems = (of: z.ZodType, value: unknown) => {
  const { error } = of.safeParse(value);
  return error === undefined ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('verdict', () => {
  it.each(['502 5.5.1 VRFY command is disabled', '554 5.7.1 192.0.2.1 blocked using zen.spamhaus.org', '250 2.1.5 ok', '', 'zzz'])(
    'takes what classify() says of %j, unchanged by storing it',
    (text) => {
      const given = classify(text);
      expect(schema.verdict.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
    },
  );

  it('names the field that is wrong', () => {
    const stored = { ...classify('550 no'), outcome: 'perhaps', reply: { code: '550', enhancedCode: null, text: 'no' } };
    expect(problems(schema.verdict, stored)).toEqual([expect.stringMatching(/^outcome: /), expect.stringMatching(/^reply\.code: /)]);
  });

  it('drops what a later version may have added', () => {
    const given = classify('550 no');
    expect(schema.verdict.parse({ ...given, later: true })).toEqual(given);
  });
});

describe('bounceInput', () => {
  it('takes any of its fields, or none', () => {
    const input = {
      text: 'no', replyCode: 502, enhancedCode: '5.5.1', command: 'VRFY', remoteHost: 'mx.example.com', recipient: 'jo@example.com',
    };
    expect(schema.bounceInput.parse(input)).toEqual(input);
    expect(schema.bounceInput.parse({})).toEqual({});
  });

  it.each([{ replyCode: '550' }, { replyCode: 5500 }, { command: 'TURN' }, { text: null }, '550 no'])('refuses %j', (input) => {
    expect(schema.bounceInput.safeParse(input).success).toBe(false);
  });
});

describe('rule', () => {
  const own = { id: 'acme/legal-hold', category: 'acme/legal-hold', strength: 'decisive', phrases: ['held for legal review'] };

  it('takes a rule of the platform, in a category of ours or of its own', () => {
    expect(schema.rule.parse(own)).toEqual(own);
    const ours = { ...own, category: 'mailbox-full', class: 5, codes: ['550', 'X.2.2'], unless: ['not'], outcome: 'transient' };
    expect(schema.rule.parse(ours)).toEqual(ours);
  });

  it.each([
    [{ phrase: ['x'] }, /Unrecognized key: "phrase"/],
    [{ category: 'mailbox-ful' }, /^category: neither one of the categories/],
    [{ category: 'Acme/Hold' }, /^category: neither one of the categories/],
    [{ phrases: [] }, /^phrases: /],
    [{ phrases: [''] }, /^phrases\.0: /],
    [{ id: 'legal hold' }, /^id: an id is written/],
    [{ codes: ['5.7'] }, /^codes\.0: a code is written/],
    [{ strength: 'big' }, /^strength: /],
    [{ suppress: true }, /^suppress: /],
  ])('refuses %j and names the field', (change, message) => {
    expect(problems(schema.rule, { ...own, ...change })).toEqual([expect.stringMatching(message)]);
  });
});

describe('reply', () => {
  it('takes what parseReply() gives', () => {
    const given = parseReply('550-5.1.1 no such\r\n550 5.1.1 user');
    expect(schema.reply.parse(given)).toEqual(given);
  });
});

describe('bounce input', () => {
  it('may have fields that are undefined, as classify() takes them', () => {
    const given = { text: 'no such user', replyCode: 550, command: undefined, remoteHost: undefined };
    expect(schema.bounceInput.safeParse(given).success).toBe(true);
  });
});

describe('what is stored', () => {
  it('is taken as decide() and watch() give it, and no other version', () => {
    const verdict = classify('550 5.1.1 no such user');
    let history: RecipientHistory | null = null;
    let stream: StreamState | null = null;
    const events = [{ delivered: true }, { verdict }, { verdict: classify('552 mailbox full') }, { complained: true }, { confirmed: true }] as const;
    for (const [index, what] of events.entries()) {
      const time = Date.UTC(2026, 0, 1 + index);
      const decided = decide(history, { id: `${index}`, time, recipient: 'jo@example.com', message: 'm1', ...what });
      expect(schema.decision.parse(decided.decision)).toEqual(decided.decision);
      history = decided.state;
      stream = watch(stream, 'verdict' in what ? { time, verdict: what.verdict } : { time, delivered: true }).state;
    }
    expect(schema.recipientHistory.parse(history)).toEqual(history);
    expect(schema.streamState.parse(stream)).toEqual(stream);
    expect(problems(schema.recipientHistory, { ...history, version: 2 })).toEqual([expect.stringMatching('^version: ')]);
  });

  it('may be the report on a bounce mail', async () => {
    const report = await readDsn('From: MAILER-DAEMON@mail.example.org\nSubject: failure notice\n\n<jo@example.com>:\n550 5.1.1 no such user\n');
    expect(report.recipients).toHaveLength(1);
    expect(schema.bounceReport.parse(report)).toEqual(report);
  });
});

describe('every schema', () => {
  const schemas = Object.entries(schema);

  it.each(schemas)('%s can be told as JSON Schema', (_, of) => {
    expect(z.toJSONSchema(of)).toHaveProperty('$schema');
  });

});
