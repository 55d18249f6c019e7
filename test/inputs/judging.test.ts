/** The readers judge by a classifier of the platform's own, where they are given one. */
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/index.ts';
import { readDsn } from '../../src/inputs/dsn.ts';
import { readLog } from '../../src/inputs/logs.ts';
import { readTranscript } from '../../src/inputs/transcript.ts';

const classify = createClassifier({
  rules: [{ id: 'acme/hold', category: 'acme/legal-hold', strength: 'decisive', phrases: ['legal hold'] }],
  categories: { 'acme/legal-hold': { outcome: 'permanent', fault: 'recipient', suppress: true } },
});
const HELD = '550 5.7.1 <jo@example.com>: under legal hold';

const mailWith = (action: string): string => `From: MAILER-DAEMON@mx.example.net
To: news@example.net
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

Your message could not be delivered.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; jo@example.com
Action: ${action}
Status: 5.7.1
Diagnostic-Code: smtp; ${HELD}

--b1--
`;

describe('a classifier of the platform’s own', () => {
  it('judges the recipients of a bounce mail', async () => {
    const [own, ours] = await Promise.all([readDsn(mailWith('failed'), { classify }), readDsn(mailWith('failed'))]);
    expect(own.recipients[0]!.verdict).toMatchObject({ category: 'acme/legal-hold', suppressRecipient: true });
    expect(ours.recipients[0]!.verdict.category).not.toBe('acme/legal-hold');
    expect({ ...own.recipients[0], verdict: null }).toEqual({ ...ours.recipients[0], verdict: null });
  });

  it('suppresses nobody while the host still tries, and leaves a success what it is', async () => {
    const delayed = await readDsn(mailWith('delayed'), { classify });
    expect(delayed.recipients[0]!.verdict).toMatchObject({ category: 'acme/legal-hold', outcome: 'transient', suppressRecipient: false });
    const delivered = await readDsn(mailWith('delivered'), { classify });
    expect(delivered.recipients[0]!.verdict).toMatchObject({ category: 'delivered', suppressRecipient: false });
  });

  it('judges the lines of a log', async () => {
    const line = 'Nov 26 09:12:00 mx postfix/smtp[77]: 4ABC12: to=<jo@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, '
      + `delays=0/0/0/1, dsn=5.7.1, status=bounced (host mx.example.com[192.0.2.1] said: ${HELD} (in reply to RCPT TO command))`;
    const entries = [];
    for await (const entry of readLog([line], { classify })) entries.push(entry);
    expect(entries.map(({ verdict }) => verdict.category)).toEqual(['acme/legal-hold']);
  });

  it('judges the steps of a session', () => {
    const session = [
      'S: 220 mx.example.com', 'C: EHLO me.example.net', 'S: 250 mx.example.com', 'C: MAIL FROM:<a@example.net>', 'S: 250 ok',
      'C: RCPT TO:<jo@example.com>', `S: ${HELD}`,
    ];
    const { refusedFirst } = readTranscript(session.join('\n'), { classify });
    expect(refusedFirst?.verdict?.category).toBe('acme/legal-hold');
  });

  it('is a function, or the reader says so', async () => {
    await expect(readDsn('', { classify: 5 as never })).rejects.toThrow('the option classify of readDsn() must be a function, and was a value of type number');
    await expect(readDsn('', null as never)).rejects.toThrow('the options of readDsn() must be an object, and were null');
    expect(() => readLog([], { classify: 'x' as never })).toThrow(/option classify of readLog\(\)/);
    expect(() => readTranscript('', { classify: {} as never })).toThrow(/option classify of readTranscript\(\)/);
  });
});
