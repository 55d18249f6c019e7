import { describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';
import { UsageError } from '../../src/cli/world.ts';

describe('readArgs', () => {
  it('takes operands as they stand', () => {
    expect(readArgs(['550', '5.1.1', 'no', 'such', 'user']).operands).toEqual(['550', '5.1.1', 'no', 'such', 'user']);
  });

  it('knows that no text was given', () => {
    expect(readArgs(['--json'])).toMatchObject({ operands: [], format: 'json', given: {} });
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
    expect(readArgs(['--', '-ERR no']).operands).toEqual(['-ERR no']);
  });

  it.each([
    [[], { kind: null, webhook: null, logFormat: null, year: null }],
    [['--log', 'mail.log'], { kind: 'log' }],
    [['--log', '--format', 'postfix', '--year', '2026', 'mail.log'], { kind: 'log', logFormat: 'postfix', year: 2026 }],
    [['--format=exim'], { kind: 'log', logFormat: 'exim' }],
    [['--webhook', 'ses', 'FILE'], { kind: 'webhook', webhook: 'amazon-ses' }],
    [['--webhook', 'postmark'], { kind: 'webhook', webhook: 'postmark' }],
    [['--transcript'], { kind: 'transcript' }],
    [['--mail', '-'], { kind: 'mail' }],
    [['--lines'], { kind: 'lines' }],
  ])('reads from %j what the input is', (argv, said) => {
    expect(readArgs(argv).said).toMatchObject(said);
  });

  it('reads how many threads and whose rules', () => {
    expect(readArgs(['--ndjson', '--workers', '4', '--rules', 'rules.json'])).toMatchObject({ workers: 4, rules: 'rules.json' });
    expect(readArgs(['--ndjson'])).toMatchObject({ workers: 0, rules: null });
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
    [['--log', '--mail'], '--mail and --log exclude each other'],
    [['--webhook', 'pigeon'], /^--webhook takes one of amazon-ses, sendgrid, .*, not 'pigeon'$/],
    [['--format', 'pigeon'], /^--format takes one of postfix, .*, not 'pigeon'$/],
    [['--mail', '--format', 'exim'], '--format goes with --log'],
    [['--lines', '--year', '2026'], '--year goes with --log'],
    [['--year', '26'], "--year takes a number from 1970 to 9999, not '26'"],
    [['--workers', '2'], '--workers goes with --ndjson'],
    [['--ndjson', '--workers', '0'], "--workers takes a number from 1 to 64, not '0'"],
    [['--ndjson', '--workers', '2', '--log'], '--workers goes with lines of replies, not with --log'],
    [['--log', '--code', '550'], '--code, --enhanced, --command and --remote-host go with replies, not with --log'],
  ])('refuses %j with one clear line', (argv, message) => {
    expect(() => readArgs(argv)).toThrow(UsageError);
    expect(() => readArgs(argv)).toThrow(message);
    expect(() => readArgs(argv)).not.toThrow('\n');
  });
});
