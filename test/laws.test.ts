/** Laws that hold for every reply. Each says how often it was exercised, and fails where that was never. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { classify } from '../src/classify.ts';
import { verdict as verdictSchema } from '../src/schema.ts';
import { smtpCommands, type SmtpCommand } from '../src/vocabulary.ts';
import { allRules } from './data/rules.ts';

const samples = allRules.flatMap(({ samples: list }) => list.filter((sample) => typeof sample === 'string'));
const sample = fc.constantFrom(...samples);
const suppressing = fc.constantFrom(...samples.filter((text) => classify(text).suppressRecipient));
const token = fc.constantFrom(
  '550', '421', '250', '554', '5.1.1', '4.7.1', '5.7.26', '-', ' ', '\r\n', '\n', ': ', '<', '>', '(', ')', '[', ']', '#', '.', ';', '@', 'user', 'unknown', 'mailbox', 'full', 'not', 'may', 'blocked', 'using',
  'zen.spamhaus.org', 'said', 'in reply to RCPT TO command', 'VRFY', 'disabled', 'https://', 'example.com', '192.0.2.1', 'try again in', '5', 'minutes', 'relay', 'spam', '_', '=20', '&lt;', '\u0000', '\ud800', '邮箱', 'не',
);
const smtpShaped = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
const anyText = fc.oneof({ weight: 3, arbitrary: sample }, { weight: 3, arbitrary: smtpShaped }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) });

const exercised = new Map<string, number>();
const exercise = (law: string) => exercised.set(law, (exercised.get(law) ?? 0) + 1);
const runs = { numRuns: 1500 };

/** What must stay the same where only the form of a reply changes. */
const meaning = (text: string) => {
  const { category, outcome, suppressRecipient, recipientStatus, confidence, command, provider, blocklists, retryAfterSeconds, reply } = classify(text);
  return { category, outcome, suppressRecipient, recipientStatus, confidence, command, provider, blocklists, retryAfterSeconds, code: reply.code, enhancedCode: reply.enhancedCode };
};

describe('classify', () => {
  it('is total, deterministic, and answers with plain JSON that its own schema accepts', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.anything()), (input) => {
        const verdict = classify(input as string);
        expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
        expect(classify(input as string)).toEqual(verdict);
        exercise(typeof input === 'string' ? 'total: text' : 'total: anything');
      }),
      runs,
    );
  });

  it('suppresses only what is permanent', () => {
    fc.assert(
      fc.property(fc.oneof(suppressing, anyText), (text) => {
        const verdict = classify(text);
        if (!verdict.suppressRecipient) return;
        exercise('suppresses');
        expect(verdict.outcome).toBe('permanent');
      }),
      runs,
    );
  });

  it('never suppresses on a 4xx', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 400, max: 499 }), (text, code) => {
        const own = text.replace(/^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?[ -]?/, '');
        const verdict = classify(`${code} ${own}`);
        if (verdict.reply.code !== code) return;
        exercise('4xx');
        expect(verdict.suppressRecipient, `${code} ${own}`).toBe(false);
      }),
      runs,
    );
  });

  it('takes a 2xx for delivered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 299 }), fc.constantFrom('OK', 'queued as 4F2A', '2.1.5 recipient ok', 'mailbox full', ''), (code, words) => {
        const verdict = classify(`${code} ${words}`);
        expect(verdict).toMatchObject({ category: 'delivered', outcome: 'success', suppressRecipient: false });
        exercise('2xx');
      }),
      runs,
    );
  });

  it('never suppresses on a reply to another command than RCPT and what follows it', () => {
    const commands = fc.constantFrom<SmtpCommand>('CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'VRFY', 'EXPN');
    fc.assert(
      fc.property(fc.oneof(suppressing, sample), commands, (text, command) => {
        if (classify(text).suppressRecipient) exercise('other commands');
        expect(classify({ text, command }).suppressRecipient).toBe(false);
      }),
      runs,
    );
  });

  it('takes the command that it is given', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...smtpCommands), (text, command) => {
        expect(classify({ text, command }).command).toBe(command);
        exercise('command');
      }),
      runs,
    );
  });
});

describe('the form of a reply does not matter', () => {
  it('line ends', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom('\n', '\r', '\r\n'), (text, end) => {
        exercise('line ends');
        expect(meaning(text.replace(/\r\n/g, end))).toEqual(meaning(text));
        expect(meaning(text + end)).toEqual(meaning(text));
      }),
      runs,
    );
  });

  it('letter case', () => {
    fc.assert(
      fc.property(sample, (text) => {
        // Encoded bytes and letters that change in number when their case does are another text.
        if (text.toUpperCase().length !== text.length || /=[0-9A-F]{2}/i.test(text)) return;
        exercise('letter case');
        expect(meaning(text.toUpperCase()), text).toEqual(meaning(text));
        expect(meaning(text.toLowerCase()), text).toEqual(meaning(text));
      }),
      runs,
    );
  });

  it('space behind and before', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(' ', '   ', '\t', '\r\n', ' \r\n'), (text, space) => {
        exercise('space');
        expect(meaning(text + space)).toEqual(meaning(text));
        expect(meaning(space + text)).toEqual(meaning(text));
      }),
      runs,
    );
  });

  it('one line or many', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples.filter((text) => /^[45]\d\d [^\r\n]*$/.test(text))), fc.nat(), (text, at) => {
        const code = text.slice(0, 3);
        const words = text.slice(4).split(' ');
        if (words.length < 2) return;
        exercise('continuation');
        const cut = 1 + (at % (words.length - 1));
        const lines = `${code}-${words.slice(0, cut).join(' ')}\r\n${code} ${words.slice(cut).join(' ')}`;
        expect(meaning(lines), lines).toEqual(meaning(text));
      }),
      runs,
    );
  });
});

afterAll(() => {
  const laws = ['total: text', 'total: anything', 'suppresses', '4xx', '2xx', 'other commands', 'command', 'line ends', 'letter case', 'space', 'continuation'];
  for (const law of laws) expect(exercised.get(law) ?? 0, `${law} was hardly exercised`).toBeGreaterThan(100);
});
