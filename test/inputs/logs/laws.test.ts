import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';
import { logFormats } from '../../../src/inputs/logs.ts';
import type { LogEntry, LogFormat } from '../../../src/inputs/logs.ts';
import { formatOf } from '../../../src/inputs/logs/formats.ts';
import { whole } from './reading.ts';
import { independent, linesOf, sample } from './samples.ts';

const format = fc.constantFrom(...logFormats);
const withoutLine = ({ line: _, ...entry }: LogEntry) => entry;
const sorted = (entries: readonly LogEntry[]) => entries.map(withoutLine).map((entry) => JSON.stringify(entry)).sort();

const patch = fc.oneof(fc.constantFrom('"', '', ', ', '<', '{', '\u0000'), fc.string());

/** A text with something cut out, and something put in there. */
const damaged = (text: fc.Arbitrary<string>) => fc.tuple(text, fc.nat(), fc.nat(20), fc.oneof(patch, fc.constant('\n')))
  .map(([whole, at, length, put]) => {
    const start = whole.length === 0 ? 0 : at % whole.length;
    return whole.slice(0, start) + put + whole.slice(start + length);
  });

/** What nobody would take for a line of a log. */
const garbage = fc.stringMatching(/^[g-z ]{1,40}$/).filter((text) => text.trim() !== '' && !/delivery|starting/.test(text));

describe('reading logs', () => {
  it('never throws, whatever the lines are', async () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary' })));
    await fc.assert(fc.asyncProperty(lines, fc.option(format, { nil: undefined }), async (given, name) => {
      const { entries, problems } = await whole(given, { format: name });
      expect([...entries, ...problems].every(({ line }) => line >= 0)).toBe(true);
    }));
  });

  it('takes damage to a log one line at a time: all others are read as before', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...independent), fc.nat(), patch, fc.nat(), async (name, at, put, where) => {
      const lines = linesOf(name);
      const index = 1 + (at % (lines.length - 1)); // the first line tells the format
      const line = lines[index] ?? '';
      const cut = where % (line.length + 1);
      const broken = `${line.slice(0, cut)}${put.replaceAll('\n', ' ')}${line.slice(cut + 3)}`;
      const before = await whole(lines, { format: name, delivered: true });
      const after = await whole(lines.map((each, place) => (place === index ? broken : each)), { format: name, delivered: true });
      const others = (entries: readonly LogEntry[]) => entries.filter((entry) => entry.line !== index + 1);
      expect(others(after.entries)).toEqual(others(before.entries));
      expect(after.problems.every((problem) => problem.line === index + 1)).toBe(true);
    }));
  });

  it('survives any damage to any log', async () => {
    await fc.assert(fc.asyncProperty(format.chain((name) => damaged(damaged(fc.constant(sample(name))))), async (text) => {
      const { entries } = await whole(text.split('\n'), { delivered: true });
      for (const entry of entries) expect(entry.verdict).toEqual(classify(entry.input));
    }));
  });

  it('reports each line of garbage by its number, and loses no entry to it', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...independent), garbage, fc.nat(), async (name, text, at) => {
      const lines = linesOf(name);
      const index = at % (lines.length + 1);
      const clean = await whole(lines, { format: name });
      const { entries, problems } = await whole([...lines.slice(0, index), text, ...lines.slice(index)], { format: name });
      expect(entries.map(withoutLine)).toEqual(clean.entries.map(withoutLine));
      expect(problems.map((problem) => [problem.line, problem.text])).toEqual([[index + 1, text]]);
    }));
  });

  it('is the same however the lines are grouped', async () => {
    await fc.assert(fc.asyncProperty(format, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), async (name, sizes) => {
      const lines = linesOf(name);
      const groups: string[] = [];
      for (let at = 0; at < lines.length;) {
        const size = sizes.next().value ?? 1;
        groups.push(lines.slice(at, at + size).join('\n'));
        at += size;
      }
      async function* later() {
        yield* groups;
      }
      const one = await whole(lines, { delivered: true });
      expect(await whole(groups, { delivered: true })).toEqual(one);
      expect(await whole(later(), { delivered: true })).toEqual(one);
    }));
  });

  it('is the same in any order of the lines, where a line stands for itself', async () => {
    const shuffledLines = (name: LogFormat) => fc.shuffledSubarray(linesOf(name), { minLength: linesOf(name).length });
    const order = fc.constantFrom(...independent).chain((name) => fc.tuple(fc.constant(name), shuffledLines(name)));
    await fc.assert(fc.asyncProperty(order, async ([name, lines]) => {
      const shuffled = await whole(lines, { delivered: true });
      const straight = await whole(linesOf(name), { delivered: true });
      expect(sorted(shuffled.entries)).toEqual(sorted(straight.entries));
      expect(shuffled.problems).toEqual([]);
    }));
  });

  it('gives the verdict of the reply that the line has', async () => {
    const reply = fc.constantFrom(
      '550 5.1.1 no such user', '552 5.2.2 mailbox is over its quota', '451 4.7.1 Greylisted', '554 5.7.1 message refused as spam',
    );
    const to = 'to=<jo@example.com>';
    const around: Readonly<Record<string, (text: string) => string>> = {
      postfix: (text) => `Mar 12 10:00:02 mx1 postfix/smtp[1]: 4VxT0abc: ${to}, relay=none, status=deferred (${text})`,
      exim: (text) => `2026-03-12 10:00:01 1rjXYZ-0001Ab-2c ** jo@example.com R=dnslookup: ${text}`,
      sendmail: (text) => `Mar 12 10:00:01 mx1 sm-mta[13]: 42CA0abc012345: ${to}, mailer=esmtp, reply=${text}, stat=Service unavailable`,
      opensmtpd: (text) => `8f4864084ecc48f4 mta delivery evpid=7077717e797a776e ${to} result="PermFail" stat="${text}"`,
    };
    await fc.assert(fc.asyncProperty(reply, fc.constantFrom(...Object.keys(around)), async (text, name) => {
      const { entries } = await whole([around[name]?.(text) ?? '']);
      expect(entries.map(({ format, verdict }) => [format, verdict])).toEqual([[name, classify(text)]]);
    }));
  });
});

describe('detecting', () => {
  it('knows every line that holds a delivery as a line of its own format', async () => {
    for (const name of ['postfix', 'exim', 'sendmail', 'qmail', 'opensmtpd', 'kumomta', 'haraka'] as const) {
      const lines = linesOf(name);
      const { entries } = await whole(lines, { format: name, delivered: true });
      expect(entries.map(({ line }) => formatOf(lines[line - 1] ?? '')?.name)).toEqual(entries.map(() => name));
    }
  });
});
