import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';
import { textOf } from '../../src/cli/operands.ts';
import { UsageError } from '../../src/cli/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-'));
const before = process.cwd();
beforeAll(() => {
  process.chdir(folder);
  for (const name of ['good.eml', 'a.txt', 'user', 'mail']) writeFileSync(name, '550 no\n');
  for (const name of ['sub', 'mailbox']) mkdirSync(name);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const read = (argv: readonly string[]) => textOf(readArgs(argv));

describe('operands', () => {
  it.each([[[]], [['-']], [['good.eml']], [['user']], [['good.eml', 'a.txt', '-', 'mail']], [['--mail', 'good.eml']]])(
    'are files: %j',
    (argv) => expect(read(argv)).toBeNull(),
  );

  it.each([
    [['550', '5.1.1', 'user', 'unknown']],
    [['550', '5.2.2', 'mailbox', 'full']],
    [['550-5.1.1', 'no', 'such', 'user']],
    [['550', 'blocked,', 'see', 'https://example.com/help.txt']],
    [['550', 'see', 'notes.txt']],
    [['blocked,', 'see', 'https://example.com/help.txt']],
    [['cannot', 'open', '/var/mail/jo']],
    [['no', 'such', 'address']],
    [['unknown']],
    [['550 5.1.1 no such user', '(in reply to RCPT TO)']],
    [[`550 5.1.1 ${'no such user '.repeat(1000)}`]],
    [['x'.repeat(300)]],
  ])('are a reply: %j', (argv) => expect(read(argv)).toBe(argv.join(' ')));

  it.each([
    [['typo.eml'], "there is no file 'typo.eml'"],
    [['/nowhere/mail'], "there is no file '/nowhere/mail'"],
    [['mail.log.2.gz'], "there is no file 'mail.log.2.gz'"],
    [['bounce.eml', 'bounces.mbox'], "there is no file 'bounce.eml'; a reply of several words goes in quotes"],
    [['good.eml', 'typo'], "there is no file 'typo'; a reply"],
    [['typo.eml', 'good.eml'], "there is no file 'typo.eml'; a reply"],
    [['good.eml', 'a.txt', 'sub'], "'sub' is a directory; a reply"],
    [['sub'], "'sub' is a directory"],
    [['sub', 'typo'], "'sub' is a directory; a reply"],
    [['./one', '../two'], "there is no file './one'; a reply"],
    [['user', 'unknown'], "there is no file 'unknown'; a reply"],
    [['550 5.1.1 no such user', 'good.eml'], "there is no file '550 5.1.1 no such user'; a reply"],
    [['550-no\n550 no', 'good.eml'], "there is no file '550-no 550 no'; a reply"],
    [['550', 'good.eml'], "there is no file '550'; a reply"],
    [['-', 'typo.log'], "there is no file 'typo.log'; a reply"],
    [['--mail', 'sub'], "'sub' is a directory"],
    [['--log', 'mail', 'nosuch'], "there is no file 'nosuch'"],
  ])('are wrong, and the one at fault is named: %j', (argv, message) => {
    expect(() => read(argv)).toThrow(UsageError);
    expect(() => read(argv)).toThrow(message);
  });
});
