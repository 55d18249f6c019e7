import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.ts';
import { readDsn } from '../../src/inputs/dsn.ts';
import { readLog } from '../../src/inputs/logs.ts';
import { quotationIn } from '../../src/inputs/quotation.ts';

describe('quotationIn()', () => {
  it.each([
    ['host mx.example.net[192.0.2.1] said: 550 5.1.1 No user (in reply to RCPT TO command)', '550 5.1.1 No user', 'RCPT'],
    ['host mx.example.net[192.0.2.1]:2525 said: 451 Later (in reply to end of DATA command)', '451 Later', 'END-OF-DATA'],
    ['host mx.example.net[2001:db8::1] refused to talk to me: 421-mx 421 Busy', '421-mx 421 Busy', 'CONNECT'],
    ['delivery temporarily suspended: host mx.example.net[192.0.2.1] refused to talk to me: 421 Busy', '421 Busy', 'CONNECT'],
    ['host mx.example.net[192.0.2.1] said: 550 cut by sys', '550 cut by sys', null],
    ['SMTP error from remote mail server after RCPT TO:<jo@example.com>: 550-No\n550 user', '550-No\n550 user', 'RCPT'],
    ['SMTP error from remote mail server after pipelined MAIL FROM:<a@example.org> SIZE=9: 552 No', '552 No', 'MAIL'],
    ['SMTP error from remote mailer after initial connection: host mx.example.net [192.0.2.1]: 554 No', '554 No', 'CONNECT'],
    ['host mx.example.net [192.0.2.1] SMTP error from remote mail server after end of data: 554 Spam', '554 Spam', 'END-OF-DATA'],
  ])('takes the reply out of %j', (text, reply, command) => {
    expect(quotationIn(text)).toEqual({ reply, command });
  });

  it('finds none where there is none', () => {
    const none = ['', '550 5.1.1 No user', 'connect to mx.example.net[192.0.2.1]:25: Connection refused', 'host mx.example.net said: no'];
    for (const text of none) expect(quotationIn(text)).toBeNull();
  });
});

describe('the words around a reply', () => {
  const replies = ['500 Syntax error', '550 is now disabled with our service', '550 Mail from 192.0.2.1 rejected', '550 Blocked'];

  async function logged(line: string) {
    for await (const { verdict } of readLog([line], { year: 2026 })) return verdict;
    return undefined;
  }

  it.each(replies)('change nothing: %s', async (reply) => {
    const { category, outcome, suppressRecipient, command } = classify({ text: reply, command: 'RCPT' });
    const meant = { category, outcome, suppressRecipient, command };
    const said = `host mx.example.net[192.0.2.1] said: ${reply} (in reply to RCPT TO command)`;
    expect(await logged('Mar 12 10:00:00 mx1 postfix/smtp[1234]: 4F1A2B3C4D: to=<jo@example.com>, relay=mx.example.net[192.0.2.1]:25, '
      + `delay=1, delays=0/0/0.5/0.5, dsn=5.0.0, status=bounced (${said})`)).toMatchObject(meant);
    expect(await logged('2026-03-12 10:00:00 1rjXYZ-0001Ab-2c ** jo@example.com R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: '
      + `SMTP error from remote mail server after RCPT TO:<jo@example.com>: ${reply}`)).toMatchObject(meant);

    const { recipients } = await readDsn([
      'From: MAILER-DAEMON@out.example.org', 'To: news@example.org', 'Subject: Undelivered Mail Returned to Sender', '',
      'This is the mail system at host out.example.org.', '', `<jo@example.com>: ${said}`, '',
    ].join('\r\n'));
    expect(recipients).toMatchObject([{ recipient: 'jo@example.com', remoteHost: 'mx.example.net', verdict: meant }]);
  });
});
