import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { painter, plain, wrap } from '../../src/cli/paint.ts';
import { printVerdict } from '../../src/cli/print-verdict.ts';
import { classify } from '../../src/index.ts';
import { worldOf } from './world.ts';

const colourless = (_: string, text: string) => text;
const answer = (text: string) => {
  const verdict = classify(text);
  return { verdict, json: verdict };
};
const disabledVrfy = '502 5.5.1 VRFY command is disabled';

describe('printVerdict', () => {
  it('says what it means, that the recipient stays, why, and what to do', () => {
    const text = printVerdict(answer(disabledVrfy), colourless);
    expect(text).toMatch(/^Outcome +permanent$/m);
    expect(text).toMatch(/^Category +command-not-supported$/m);
    expect(text).toMatch(/^Recipient +keep \(nothing is said about the mailbox\)$/m);
    expect(text).toMatch(/^Reply +502 5\.5\.1 VRFY command is disabled$/m);
    expect(text).toMatch(/^Why +phrase command-not-supported\//m);
    expect(text).toMatch(/^What to do +.*RCPT TO/m);
    expect(text).toMatch(/^ +1\. /m);
    expect(text).toMatch(/https:\/\/www\.rfc-editor\.org\//);
  });

  it('says when to suppress', () => {
    expect(printVerdict(answer('550 5.1.1 <jo@example.com>: no such user'), colourless)).toMatch(/^Recipient +suppress \(it does not exist\)$/m);
  });

  it('names the block list and the time to wait', () => {
    const listed = printVerdict(answer('554 5.7.1 192.0.2.1 blocked using zen.spamhaus.org'), colourless);
    expect(listed).toMatch(/^Block list +Spamhaus .*\(lists IP addresses\)$/m);
    const { verdict, json } = answer('450 4.7.1 greylisted');
    expect(printVerdict({ verdict: { ...verdict, retryAfterSeconds: 300 }, json }, colourless)).toMatch(/^Retry after +300 seconds$/m);
  });

  it('shows the beginning of a very long reply', () => {
    const text = printVerdict(answer(`550 ${'word '.repeat(5000)}`), colourless);
    expect(text).toMatch(/word …$/m);
    expect(text.length).toBeLessThan(3000);
  });

  it('says that a reply is empty', () => {
    expect(printVerdict(answer(''), colourless)).toMatch(/^Reply +\(empty\)$/m);
  });

  it('puts a title in front where there is one', () => {
    expect(printVerdict({ ...answer('550 no'), title: 'jo@example.com' }, colourless)).toMatch(/^jo@example\.com\nOutcome/);
  });

  it('says in a note what there is to say where there is no verdict', () => {
    const text = printVerdict({ verdict: null, json: {}, title: 'not a bounce', notes: ['This mail reports nothing.'] }, colourless);
    expect(text).toBe('not a bounce\nNote        This mail reports nothing.\n');
  });

  it.each([40, 60, 100])('fits into %i columns, links and long names aside', (columns) => {
    const lines = printVerdict(answer(disabledVrfy), colourless, columns).split('\n');
    const breakable = lines.filter((line) => line.split(' ').at(-1)!.length <= columns - 15);
    expect(Math.max(...breakable.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(Math.max(...breakable.map((line) => line.length))).toBeGreaterThan(columns - 15);
  });

  it('is the same text with colours', () => {
    const paint = painter(worldOf({ screen: true }).world.stdout, {});
    const coloured = printVerdict(answer(disabledVrfy), paint);
    expect(coloured).toContain('\u001b[31mpermanent\u001b[0m');
    expect(stripVTControlCharacters(coloured)).toBe(printVerdict(answer(disabledVrfy), colourless));
  });

  it('lets no control character of a reply through to the terminal', () => {
    const text = printVerdict(answer('550 5.1.1 no\u001b[2J such\u0007 user\u009b31m \u202egnp'), colourless);
    expect(text).toContain('such');
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('painter', () => {
  const colours = (screen: boolean, env: Record<string, string>) => painter(worldOf({ screen }).world.stdout, env)('red', 'x') !== 'x';

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('terminal %s, environment %j: colour %s', (screen, env, expected) => {
    expect(colours(screen, env)).toBe(expected);
  });
});

describe('wrap', () => {
  it('breaks at spaces and keeps long words whole', () => {
    expect(wrap('one two https://example.com/long three', 9)).toEqual(['one two', 'https://example.com/long', 'three']);
  });

  it('gives one line for nothing', () => {
    expect(wrap('', 9)).toEqual(['']);
  });
});

describe('plain', () => {
  it('puts a text on one line', () => {
    expect(plain(' a\r\n\tb\u0000c ')).toBe('a b c');
  });
});
