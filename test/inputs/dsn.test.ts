import { describe, expect, it } from 'vitest';
import { bounceKinds, dsnActions, readDsn } from '../../src/inputs/dsn.ts';
import type { BounceReport } from '../../src/inputs/dsn.ts';
import {
  autoReplySamples, complaintSamples, familySamples, mailOf, otherSamples, standardSamples,
} from './dsn-samples.ts';
import type { Sample } from './dsn-samples.ts';

function checkSample({ file, kind, recipients, reportingMta, originalMessageId }: Sample): void {
  it(file, async () => {
    const report = await readDsn(mailOf(file));
    expect(report.kind).toBe(kind);
    const found = report.recipients.map(({ recipient, verdict }) => [recipient, verdict.category, verdict.suppressRecipient]);
    expect(found).toEqual(recipients.map(([recipient, category, suppressed]) => [recipient, category, suppressed]));
    for (const [i, [, , , told = {}]] of recipients.entries()) expect(report.recipients[i]).toMatchObject(told);
    if (reportingMta !== undefined) expect(report.reportingMta).toBe(reportingMta);
    if (originalMessageId !== undefined) expect(report.originalMessageId).toBe(originalMessageId);
  });
}

describe('delivery reports', () => standardSamples.forEach(checkSample));
describe('automatic replies', () => autoReplySamples.forEach(checkSample));
describe('feedback reports', () => complaintSamples.forEach(checkSample));
describe('mails of people', () => otherSamples.forEach(checkSample));
describe('bounces of no standard', () => familySamples.forEach(checkSample));

const to = (address: string): string => `Final-Recipient: rfc822; ${address}`;
const header = 'From: MAILER-DAEMON@mx.example.org\r\nTo: news@example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n';

function report(fields: string, text = 'See the report.'): Promise<BounceReport> {
  return readDsn([
    `${header}MIME-Version: 1.0`, 'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '',
    '--b', 'Content-Type: text/plain; charset=utf-8', '', text, '--b', 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; mx.example.org', '', fields, '', '--b--', '',
  ].join('\r\n'));
}

const oneRecipient = async (fields: string, text?: string) => (await report(fields, text)).recipients[0];

describe('the fields of a delivery report', () => {
  it('reads the words of Action that real reports use', async () => {
    const words = {
      failed: 'failed', FAILED: 'failed', expired: 'failed', undeliverable: 'failed', deferred: 'delayed', deliverable: 'delivered',
    };
    for (const [word, action] of Object.entries(words)) {
      expect((await oneRecipient(`${to('a@example.org')}\r\nAction: ${word}`))?.action, word).toBe(action);
    }
  });

  it('takes the status class where Action is missing', async () => {
    expect(await report(`${to('a@example.org')}\r\nStatus: 2.0.0`)).toMatchObject({ kind: 'delivered' });
    expect(await report(`${to('a@example.org')}\r\nStatus: 5.0.0`)).toMatchObject({ kind: 'failure' });
  });

  it('takes no text for a status', async () => {
    expect((await oneRecipient(`${to('a@example.org')}\r\nAction: failed\r\nStatus: 5.1`))?.status).toBeNull();
    expect((await oneRecipient(`${to('a@example.org')}\r\nAction: failed\r\nStatus: permanent`))?.status).toBeNull();
  });

  it('does not mistake a plus tag for xtext', async () => {
    const recipient = await oneRecipient(`Original-Recipient: rfc822;jo+20@example.org\r\n${to('box@example.org')}\r\nAction: failed`);
    expect(recipient?.originalRecipient).toBe('jo+20@example.org');
  });

  it('takes the original recipient where the final one is routed inside a gateway', async () => {
    const fields = `Original-Recipient: rfc822;jo@example.org\r\n${to('@gate.example.org:jo@server')}\r\nAction: failed`;
    expect((await oneRecipient(fields))?.recipient).toBe('jo@example.org');
  });

  it('keeps a semicolon that belongs to the words of Diagnostic-Code', async () => {
    const recipient = await oneRecipient(`${to('jo@example.org')}\r\nAction: failed\r\nDiagnostic-Code: 550 blocked; see the list`);
    expect(recipient?.diagnostic).toBe('550 blocked; see the list');
  });

  it('prefers Diagnostic-Code, and takes the text where it says nothing', async () => {
    const text = '<jo@example.org>: host mx[192.0.2.1] said: 550 5.1.1 user unknown (in reply to RCPT TO command)';
    const vacuous = 'Final-Recipient: rfc822;jo@example.org\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: X-Unix; 255';
    expect(await oneRecipient(vacuous, `This is the mail system at host mx.example.org.\r\n\r\n${text}`))
      .toMatchObject({ command: 'RCPT', verdict: { category: 'unknown-recipient' } });
    const telling = 'Final-Recipient: rfc822;jo@example.org\r\nAction: failed\r\nDiagnostic-Code: smtp; 552 5.2.2 mailbox full';
    expect(await oneRecipient(telling, `This is the mail system at host mx.example.org.\r\n\r\n${text}`))
      .toMatchObject({ diagnostic: '552 5.2.2 mailbox full', verdict: { category: 'mailbox-full' } });
  });

  it('never takes the exit code of a program for a reply', async () => {
    const recipient = await oneRecipient(`${to('jo@example.org')}\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: X-Unix; 250`);
    expect(recipient?.verdict.outcome).not.toBe('success');
  });

  it('finds the recipient elsewhere where the field names a pipe', async () => {
    const mail = `${header}X-Failed-Recipients: jo@example.org\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n`
      + `Content-Type: message/delivery-status\r\n\r\n${to('|/usr/bin/sort')}\r\nAction: failed\r\nStatus: 5.3.0\r\n\r\n--b--\r\n`;
    expect((await readDsn(mail)).recipients.map(({ recipient }) => recipient)).toEqual(['jo@example.org']);
  });

  it('keeps quiet about an address that was cut off', async () => {
    const text = 'This is the mail system at host mx.example.org.\r\n\r\n<jo@example.org>: 550 5.1.1 user unknown';
    const cut = await report('Final-Recipient: rfc822; jo@exam', text);
    expect(cut.recipients.map(({ recipient }) => recipient)).toEqual(['jo@example.org']);
  });

  it('counts a mail with a failed and a delayed recipient as a failure', async () => {
    const both = await report(`${to('a@example.org')}\r\nAction: delayed\r\n\r\n${to('b@example.org')}\r\nAction: failed`);
    expect(both.kind).toBe('failure');
  });
});

describe('the complaint of a feedback report', () => {
  it('has the fields of RFC 5965', async () => {
    expect((await readDsn(mailOf('arf-abuse'))).complaint).toEqual({
      feedbackType: 'abuse', reporter: 'feedback@fbl.example.org', userAgent: 'ExampleFeedback/2.1',
      originalMailFrom: 'bounces@example.net', arrivalDate: 'Tue, 4 Mar 2025 09:00:00 +0000', sourceIp: '192.0.2.44',
      reportedDomains: ['example.net'], reportedUris: ['https://example.net/offers'], incidents: 3,
    });
  });

  it('is there for a reader who says that a mail was no spam, and is no complaint', async () => {
    expect(await readDsn(mailOf('arf-not-spam'))).toMatchObject({ kind: 'not-a-bounce', complaint: { feedbackType: 'not-spam' } });
  });

  it('is absent elsewhere', async () => {
    expect(await readDsn(mailOf('qmail'))).not.toHaveProperty('complaint');
  });
});

describe('what a person writes', () => {
  const bounce = new TextDecoder().decode(mailOf('postfix-text'));

  it.each(['Re: Undelivered Mail Returned to Sender', 'Fwd: Undelivered Mail Returned to Sender', 'AW: Undelivered Mail'])(
    'is no bounce, though it quotes one: %s', async (subject) => {
      const mail = bounce.replace('Return-Path: <>', 'Return-Path: <jo@example.org>').replace(/From: .*/, 'From: Jo <jo@example.org>')
        .replace(/Subject: .*/, `Subject: ${subject}`);
      expect(await readDsn(mail)).toMatchObject({ kind: 'not-a-bounce', recipients: [] });
    });
});

describe('a reason that is not told apart', () => {
  it("is nobody's where several recipients failed", async () => {
    const mail = 'From: MAILER-DAEMON@odd.example.org\nTo: news@example.net\nSubject: Undeliverable\n'
      + 'X-Failed-Recipients: a@example.org, b@example.org\n\nSome failed: user unknown, mailbox full.\n';
    expect((await readDsn(mail)).recipients.map(({ recipient, verdict }) => [recipient, verdict.suppressRecipient])).toEqual([
      ['a@example.org', false], ['b@example.org', false],
    ]);
  });
});

describe('a delay', () => {
  it('says nothing for good, whatever the reply says meanwhile', async () => {
    const [recipient] = (await readDsn(mailOf('rfc3464-delay'))).recipients;
    expect(recipient?.verdict).toMatchObject({ outcome: 'transient', suppressRecipient: false, recipientStatus: 'unknown' });
    expect(recipient?.verdict.remediation.action).not.toBe('suppress-recipient');
  });

  it('has no reason in a status that says that time ran out', async () => {
    const delayed = await oneRecipient(`${to('jo@example.org')}\r\nAction: delayed\r\nStatus: 4.4.7`);
    expect(delayed?.verdict).toMatchObject({ category: 'unclassified', outcome: 'transient' });
  });
});

describe('what readDsn takes', () => {
  it('reads a string as it reads its bytes', async () => {
    const bytes = mailOf('postfix-text');
    expect(await readDsn(new TextDecoder().decode(bytes))).toEqual(await readDsn(bytes));
  });

  it('reads a part of a larger buffer', async () => {
    const bytes = mailOf('exim');
    const buffer = new Uint8Array(bytes.length + 20).fill(65);
    buffer.set(bytes, 10);
    expect(await readDsn(buffer.subarray(10, 10 + bytes.length))).toEqual(await readDsn(bytes));
  });

  it('passes over the separator line of an mbox', async () => {
    const bytes = mailOf('gmail');
    const inMbox = `From MAILER-DAEMON Tue Mar  4 10:00:00 2025\n${new TextDecoder().decode(bytes)}`;
    expect(await readDsn(inMbox)).toEqual(await readDsn(bytes));
  });

  it.each([[undefined, 'undefined'], [null, 'null'], [42, 'a value of type number'], [{}, 'a value of type object'], [['a'], 'an array'], [new ArrayBuffer(2), 'a value of type object']])(
    'rejects %s with a TypeError that says so', async (given, name) => {
      await expect(readDsn(given as string)).rejects.toThrow(TypeError);
      await expect(readDsn(given as string)).rejects.toThrow(`given ${name}`);
    });

  it('finds nothing in an empty message', async () => {
    const nothing = { kind: 'not-a-bounce', reportingMta: null, date: null, originalMessageId: null, recipients: [], truncated: false };
    expect(await readDsn('')).toEqual(nothing);
  });

  it('does not take a read receipt for a bounce', async () => {
    const receipt = 'From: Jo <jo@example.org>\nTo: news@example.net\nSubject: Not read: Spring offers\nContent-Type: multipart/report; '
      + 'report-type=disposition-notification; boundary=b\n\n--b\n\nYour message was deleted without being read.\n--b\n'
      + `Content-Type: message/disposition-notification\n\n${to('jo@example.org')}\n`
      + 'Disposition: automatic-action/MDN-sent-automatically; deleted\n\n--b--\n';
    expect(await readDsn(receipt)).toMatchObject({ kind: 'not-a-bounce', recipients: [] });
  });

  it('names its kinds and actions', () => {
    expect(bounceKinds).toContain('not-a-bounce');
    expect(dsnActions).toEqual(['failed', 'delayed', 'delivered', 'relayed', 'expanded']);
  });
});
