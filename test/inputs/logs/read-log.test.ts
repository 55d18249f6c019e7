import { describe, expect, it } from 'vitest';
import { readLog } from '../../../src/inputs/logs.ts';
import type { LogOptions } from '../../../src/inputs/logs.ts';
import { whole } from './reading.ts';
import { linesOf } from './samples.ts';

const bounce = 'Mar 12 10:00:02 mx1 postfix/smtp[1]: 4VxT0abc: to=<jo@example.com>, relay=none, dsn=5.1.1, status=bounced (no such user)';

describe('detecting the format', () => {
  it('passes over comments, empty lines and lines of other programs in front', async () => {
    const { entries, problems } = await whole(['', '# rotated', 'Mar 12 10:00:00 mx1 cron[1]: job', bounce]);
    expect(entries.map(({ line, format }) => [line, format])).toEqual([[4, 'postfix']]);
    expect(problems).toEqual([]);
  });

  it('reports what is no log line, in front and behind', async () => {
    const { entries, problems } = await whole(['ent off here)', bounce, 'nothing at all']);
    expect(entries).toHaveLength(1);
    expect(problems).toEqual([
      { line: 1, reason: 'not a line of any log that is known', text: 'ent off here)' },
      { line: 3, reason: 'not a line of this log: no time and no process in front', text: 'nothing at all' },
    ]);
  });

  it('says so where no line is of a known server', async () => {
    const { entries, problems } = await whole(['Mar 12 10:00:00 mx1 cron[1]: job', 'Mar 12 10:00:01 mx1 cron[1]: job']);
    expect(entries).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([0]);
    expect(problems[0]?.reason).toMatch(/^no line of a known mail server in 2/);
  });

  it('has nothing to say of an empty log', async () => {
    expect(await whole([])).toEqual({ entries: [], problems: [] });
    expect(await whole(['', '  '])).toEqual({ entries: [], problems: [] });
  });
});

describe('lines', () => {
  it('may come with line ends, a byte order mark, and several in one item', async () => {
    const plain = await whole([bounce, '', bounce]);
    expect(plain.entries.map(({ line }) => line)).toEqual([1, 3]);
    const others = [
      [`${bounce}\n`, '\r\n', `${bounce}\r\n`], [`${bounce}\n\n${bounce}`], [`${bounce}\n\n${bounce}\n`],
      [`\uFEFF${bounce}`, '', `${bounce}\r`],
    ];
    for (const lines of others) {
      expect(await whole(lines)).toEqual(plain);
    }
  });

  it('are taken one by one: the reader asks for no more than it gives', async () => {
    let asked = 0;
    function* endless() {
      for (;;) {
        asked += 1;
        yield bounce;
      }
    }
    for await (const entry of readLog(endless())) if (entry.line === 3) break;
    expect(asked).toBe(3);
  });
});

describe('options', () => {
  it('give the year that syslog leaves out, and never guess it', async () => {
    const times = async (options: LogOptions) => (await whole([bounce], options)).entries.map(({ time }) => time);
    expect(await times({})).toEqual(['--03-12T10:00:02']);
    expect(await times({ year: null })).toEqual(['--03-12T10:00:02']);
    expect(await times({ year: 2026 })).toEqual(['2026-03-12T10:00:02']);
  });

  it('leave deliveries out unless they are asked for', async () => {
    const lines = linesOf('postfix');
    const all = await whole(lines, { delivered: true });
    expect((await whole(lines)).entries).toEqual(all.entries.filter(({ status }) => status !== 'delivered'));
    expect(all.entries.filter(({ verdict }) => verdict.outcome === 'success')).toHaveLength(2);
  });

  it('let onProblem end the reading', async () => {
    const onProblem: LogOptions['onProblem'] = ({ line, reason }) => { throw new Error(`line ${line}: ${reason}`); };
    const strict = readLog([bounce, 'garbage', bounce], { onProblem });
    const read = async () => { for await (const entry of strict) expect(entry.line).toBe(1); };
    await expect(read()).rejects.toThrow('line 2: not a line of this log');
  });

  it('do without onProblem', async () => {
    const lines: number[] = [];
    for await (const { line } of readLog([bounce, 'garbage', bounce])) lines.push(line);
    expect(lines).toEqual([1, 3]);
  });
});

describe('wrong arguments', () => {
  const wrong = (lines: unknown, options?: unknown) => () => readLog(lines as Iterable<string>, options as LogOptions);

  it.each([
    [bounce, /was given one string: split it/], [undefined, /was given undefined/], [null, /was given null/],
    [7, /was given a value of type number/], [{}, /was given a value of type object/],
  ])('lines %#', (lines, message) => {
    expect(wrong(lines)).toThrow(TypeError);
    expect(wrong(lines)).toThrow(message);
  });

  it.each([
    [null, /the options of readLog\(\) must be an object, and were null/], [{ format: 7 }, /format .* must be a string, and was 7/],
    [{ onProblem: 'log' }, /onProblem .* must be a function/], [{ year: '2026' }, /year .* must be a year/],
    [{ year: 20.5 }, /year .* and was 20\.5/],
    [{ delivered: 'yes' }, /delivered .* must be true or false/],
  ])('options %#', (options, message) => {
    expect(wrong([], options)).toThrow(TypeError);
    expect(wrong([], options)).toThrow(message);
  });

  it('a format that does not exist', () => {
    expect(wrong([], { format: 'postfx' })).toThrow(RangeError);
    expect(wrong([], { format: 'postfx' })).toThrow("no log format is called 'postfx'; there are postfix, exim");
  });

  it('an item that is no string, when it comes', async () => {
    const read = async (items: unknown[]) => { for await (const entry of readLog(items as string[])) expect(entry.line).toBe(1); };
    await expect(read([bounce, new Uint8Array([49])])).rejects.toThrow('readLog() takes lines as strings; behind line 1 came bytes');
  });
});
