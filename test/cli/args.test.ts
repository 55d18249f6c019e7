import { describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';
import { UsageError } from '../../src/cli/world.ts';

describe('readArgs', () => {
  it('takes the words of an unquoted reply as one text', () => {
    expect(readArgs(['550', '5.1.1', 'no', 'such', 'user']).text).toBe('550 5.1.1 no such user');
  });

  it('knows that no text was given', () => {
    expect(readArgs(['--json'])).toMatchObject({ text: null, format: 'json', given: {} });
  });

  it('reads what is known beside the text', () => {
    const { given } = readArgs(['--code', '550', '--enhanced=5.1.1', '--command', 'RCPT', '--remote-host', 'mx.example.com', 'no']);
    expect(given).toEqual({ replyCode: 550, enhancedCode: '5.1.1', command: 'RCPT', remoteHost: 'mx.example.com' });
  });

  it.each([
    ['rcpt', 'RCPT'], ['RCPT TO', 'RCPT'], ['RCPT TO:', 'RCPT'], ['mail from', 'MAIL'],
    ['end-of-data', 'END-OF-DATA'], ['end of data', 'END-OF-DATA'],
  ])('reads the command %j as %s', (written, command) => {
    expect(readArgs(['--command', written]).given.command).toBe(command);
  });

  it('takes a text that begins with a hyphen behind --', () => {
    expect(readArgs(['--', '-ERR no']).text).toBe('-ERR no');
  });

  it.each([
    [['--nonsense'], "unknown option '--nonsense'"],
    [['--code'], "option '--code <value>' argument missing"],
    [['--code', '5500'], "--code takes a three-digit reply code such as 550, not '5500'"],
    [['--code', 'abc'], "--code takes a three-digit reply code such as 550, not 'abc'"],
    [['--enhanced', '5.1'], "--enhanced takes a code such as 5.1.1, not '5.1'"],
    [['--command', 'TURN'], /^--command takes one of CONNECT, EHLO, .*, not 'TURN'$/],
    [['--json', '--ndjson'], '--json and --ndjson exclude each other'],
    [['--json=yes'], "option '--json' does not take an argument"],
  ])('refuses %j with one clear line', (argv, message) => {
    expect(() => readArgs(argv)).toThrow(UsageError);
    expect(() => readArgs(argv)).toThrow(message);
    expect(() => readArgs(argv)).not.toThrow('\n');
  });
});
