import { describe, expect, it } from 'vitest';
import { readDsn } from '../../src/inputs/dsn.ts';
import { asSent } from '../../src/inputs/exim-words.ts';
import { readLog, type LogEntry } from '../../src/inputs/logs.ts';

describe('asSent()', () => {
  it('puts characters for the octal escapes of their bytes', () => {
    expect(asSent('550 \\345\\256\\233\\345\\205\\210 unknown')).toBe('550 宛先 unknown');
    expect(asSent('j\\303\\266rg@example.com')).toBe('jörg@example.com');
  });

  it('leaves alone what is no UTF-8 or no escape', () => {
    for (const text of ['a \\303 b', '\\377\\376', '\\101', 'C:\\2024', '550 no such user']) expect(asSent(text)).toBe(text);
  });

  it('takes away that Exim gave up, where there is a reason before it', () => {
    expect(asSent('451 4.3.0 Lookup failure: retry timeout exceeded')).toBe('451 4.3.0 Lookup failure');
    expect(asSent('retry timeout exceeded')).toBe('retry timeout exceeded');
  });
});

async function logged(line: string): Promise<LogEntry | undefined> {
  for await (const entry of readLog([`2026-03-12 10:00:00 1rjXYZ-0001Ab-2c ${line}`])) return entry;
  return undefined;
}

describe("Exim's log", () => {
  it('expires for the reason before it', async () => {
    const entry = await logged('** jo@example.com R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: SMTP error from remote mail '
      + 'server after RCPT TO:<jo@example.com>: 451 4.3.0 Temporary lookup failure: retry timeout exceeded');
    expect(entry).toMatchObject({ status: 'expired', verdict: { category: 'system-error', outcome: 'transient' } });
  });

  it('names a mailbox with spaces by its address in brackets', async () => {
    const entry = await logged('** no one@example.com <"no one"@example.com> R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: '
      + 'SMTP error from remote mail server after RCPT TO:<"no one"@example.com>: 550 5.1.1 User unknown');
    const verdict = { category: 'unknown-recipient' };
    expect(entry).toMatchObject({ recipient: '"no one"@example.com', remoteHost: 'mx.example.net', verdict });
  });

  it('keeps the host out of the reason', async () => {
    const entry = await logged('== jo@example.com R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx.example.net '
      + '[192.0.2.1]: SMTP timeout after initial connection');
    const text = 'Connection timed out: SMTP timeout after initial connection';
    expect(entry).toMatchObject({ remoteHost: 'mx.example.net', input: { text } });
  });
});

it("takes none of the text below for the reason of Exim's delay", async () => {
  const { kind, recipients } = await readDsn([
    'From: Mail Delivery System <Mailer-Daemon@out.example.org>', 'To: news@example.org', 'Auto-Submitted: auto-replied',
    'Subject: Warning: message 1rjXYZ-0001Ab-2c delayed 24 hours', '',
    'This message was created automatically by mail delivery software.',
    'A message that you sent has not yet been delivered to one or more of its',
    'recipients after more than 24 hours on the queue on out.example.org.', '',
    'The address to which the message has not yet been delivered is:', '', '  jo@example.com', '',
    'No action is required on your part. Delivery attempts will continue for',
    'some time. Eventually the mail delivery software will give up.', '',
  ].join('\r\n'));
  expect(kind).toBe('delay');
  const verdict = { category: 'unclassified', outcome: 'transient' };
  expect(recipients).toMatchObject([{ recipient: 'jo@example.com', diagnostic: null, verdict }]);
});

const beforeHosts = ['lost connection with', 'conversation with', 'message size 9 exceeds size limit 8 of server'];

it.each(beforeHosts)('finds the host behind %j', async (words) => {
  const { recipients } = await readDsn([
    'From: MAILER-DAEMON@out.example.org', 'To: news@example.org', 'Subject: Undelivered Mail Returned to Sender', '',
    'This is the mail system at host out.example.org.', '',
    `<jo@example.com>: ${words} mx.example.net[192.0.2.1] while sending RCPT TO`, '',
  ].join('\r\n'));
  expect(recipients).toMatchObject([{ recipient: 'jo@example.com', remoteHost: 'mx.example.net' }]);
});
