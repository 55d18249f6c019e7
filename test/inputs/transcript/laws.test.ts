import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';
import { readProbe, readTranscript, type Transcript } from '../../../src/inputs/transcript.ts';
import { dialects, type Line } from './dialects.ts';

const dialect = fc.constantFrom(...Object.keys(dialects));

/** Commands with replies that fit: what a server may say to each. */
const oneOf = (commands: readonly string[], replies: readonly string[]) => (
  fc.tuple(fc.constantFrom(...commands), fc.constantFrom(...replies))
);
const exchange = fc.oneof(
  oneOf(['MAIL FROM:<a@example.org>', 'MAIL FROM:<> SIZE=10'], ['250 2.1.0 ok', '550 5.7.1 sender refused', '421 4.3.2 busy']),
  oneOf(['RCPT TO:<jo@example.com>', 'RCPT TO:<mo@example.com>'], ['250 ok', '550 5.1.1 no such user', '451 4.7.1 Greylisted']),
  oneOf(['RSET', 'NOOP'], ['250 ok', '500 5.5.1 what']),
  oneOf(['VRFY jo@example.com'], ['252 2.1.5 try it', '502 5.5.1 not here']),
);
const session: fc.Arbitrary<readonly Line[]> = fc.array(exchange, { minLength: 1, maxLength: 12 }).map((exchanges) => [
  ['S', '220 mx ESMTP'] as const, ['C', 'EHLO x'] as const, ['S', '250-mx'] as const, ['S', '250 SIZE 1000'] as const,
  ...exchanges.flatMap(([command, reply]) => [['C', command], ['S', reply]] as const),
]);
const text = fc.tuple(session, dialect).map(([lines, name]) => dialects[name]?.(lines) ?? '');

describe('reading transcripts', () => {
  it('gives the same steps in every dialect', () => {
    const plain = ({ steps }: Transcript) => steps.map(({ argument, ...step }) => ({ ...step, argument: argument?.toUpperCase() }));
    fc.assert(fc.property(session, dialect, (lines, name) => {
      const one = readTranscript(dialects['letters']?.(lines) ?? '');
      const other = readTranscript(dialects[name]?.(lines) ?? '');
      expect(plain(other)).toEqual(plain(one));
      expect(other.findings.map(({ id }) => id)).toEqual(one.findings.map(({ id }) => id));
      expect(one.steps).toHaveLength(lines.filter(([side]) => side === 'C').length + 1);
    }));
  });

  it('never throws, and its parts fit together', () => {
    const damaged = fc.tuple(text, fc.nat(), fc.nat(30), fc.string()).map(([whole, at, length, put]) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + put + whole.slice(start + length);
    });
    fc.assert(fc.property(fc.oneof(damaged, fc.string(), fc.string({ unit: 'binary' })), (given) => {
      const transcript = readTranscript(given);
      const { steps, refusedFirst, findings } = transcript;
      expect(refusedFirst).toBe(steps.find(({ refused }) => refused) ?? null);
      expect(findings.every(({ step }) => steps.includes(step))).toBe(true);
      for (const { command, reply, refused, verdict } of steps) {
        expect(refused).toBe(reply !== null && (reply.code === null || reply.code >= 400));
        const known = { ...(reply?.code ? { replyCode: reply.code } : {}), ...(command === null ? {} : { command }) };
        expect(verdict).toEqual(refused ? classify({ text: reply?.text ?? '', ...known }) : null);
      }
      expect(JSON.parse(JSON.stringify(transcript))).toEqual(transcript);
    }), { numRuns: 300 });
  });

  it('gives every refused reply of a session to one step', () => {
    fc.assert(fc.property(session, dialect, (lines, name) => {
      const refused = lines.filter(([side, line]) => side === 'S' && /^[45]/.test(line)).map(([, line]) => line);
      const { steps } = readTranscript(dialects[name]?.(lines) ?? '');
      expect(steps.filter((step) => step.refused).map(({ reply }) => reply?.text)).toEqual(refused);
    }));
  });
});

describe('reading probes', () => {
  it('never throws, and claims nothing without a reply to the address', () => {
    fc.assert(fc.property(fc.oneof(text, fc.string()), fc.option(fc.string(), { nil: undefined }), (given, recipient) => {
      const { result, reason } = readProbe(given, { recipient });
      expect(reason).not.toBe('');
      const asked = readTranscript(given).steps.some(({ command, reply }) => (command === 'RCPT' || command === 'VRFY') && reply !== null);
      if (!asked) expect(result).toBe('unknown');
    }));
  });

  it('takes no answer of a server that has VRFY off for one about the mailbox', () => {
    const refusal = fc.tuple(fc.constantFrom(252, 500, 502, 503, 504), fc.constantFrom('', ' 5.5.1', ' 2.0.0'), fc.lorem())
      .map(([code, more, words]) => `${code}${more} ${words}`);
    fc.assert(fc.property(refusal, (reply) => {
      expect(readProbe(`C: VRFY jo@example.com\nS: ${reply}`).result).toBe('unknown');
    }));
  });
});
