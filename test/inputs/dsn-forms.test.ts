/** The same mails with other line ends, cut short, or with their MIME structure broken. */
import { describe, expect, it } from 'vitest';
import { readDsn } from '../../src/inputs/dsn.ts';
import { mailOf, samples } from './dsn-samples.ts';

const latin1 = new TextDecoder('windows-1252');

function withLineEnds(bytes: Uint8Array, end: string): Uint8Array {
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === 10 ? [...end].map((char) => char.charCodeAt(0)) : [byte])));
}

describe('line ends', () => {
  it.each(samples.map(({ file }) => file))('make no difference to %s', async (file) => {
    const bytes = mailOf(file);
    const report = await readDsn(bytes);
    for (const end of ['\r\n', '\r', '\r\r\n']) expect(await readDsn(withLineEnds(bytes, end))).toEqual(report);
  });
});

describe('cut mails', () => {
  const all = samples.map((sample) => [sample.file, sample] as const);

  it.each(all)('%s is read at every hundredth byte, and no cut suppresses a recipient that the whole does not', async (file, sample) => {
    const bytes = mailOf(file);
    const suppressed = sample.recipients.filter(([, , isSuppressed]) => isSuppressed).map(([recipient]) => recipient);
    for (let end = 0; end < bytes.length; end += 100) {
      const { kind, recipients } = await readDsn(bytes.subarray(0, end));
      for (const { recipient, verdict } of recipients.filter((found) => found.verdict.suppressRecipient)) {
        expect(suppressed, `${recipient}, ${verdict.category}, cut at ${end}`).toContain(recipient);
      }
      if (sample.kind === 'delay') expect(kind).not.toBe('delivered');
    }
  });
});

describe('broken MIME', () => {
  const source = latin1.decode(mailOf('rfc3464-two-recipients'));

  it('is read where the boundary is another than announced', async () => {
    const report = await readDsn(source.replace('boundary="=_report_1"', 'boundary="=_report_2"'));
    expect(report.kind).toBe('failure');
    expect(report.recipients.map(({ recipient }) => recipient)).toEqual(['anna+news@example.org', 'ben@example.org']);
  });

  it('is read where the header names no type at all', async () => {
    const report = await readDsn(source.replace(/Content-Type: multipart.*\n/, ''));
    expect(report.recipients.map(({ recipient, status }) => [recipient, status])).toEqual([
      ['anna+news@example.org', '5.1.1'], ['ben@example.org', '4.2.2'],
    ]);
  });

  it('is read where a text part lacks the semicolon before its charset', async () => {
    const mail = latin1.decode(mailOf('x1')).replace('Content-Type: text/plain', 'Content-Type: text/plain\n   charset="iso-2022-jp"');
    expect((await readDsn(mail)).recipients.map(({ recipient }) => recipient)).toEqual(['xaver@example.org']);
  });

  it('is read in a message nested deeper than any parser goes', async () => {
    const nested = Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('');
    const mail = `From: MAILER-DAEMON@example.org\nSubject: Undelivered\n${nested}\n<jo@example.org>: user unknown\n`;
    await expect(readDsn(mail)).resolves.toBeDefined();
  });
});

describe('the date of a report', () => {
  const dated = async (date: string) => (await readDsn(`From: MAILER-DAEMON@example.org\nSubject: failure notice\nDate: ${date}\n\nno\n`)).date;

  it.each([
    ['Tue, 3 Mar 2026 10:00:00 +0100', '2026-03-03T09:00:00.000Z'],
    ['03 Mar 2026 10:00 -0000 (GMT)', '2026-03-03T10:00:00.000Z'],
    ['Tue,  3 Mar 2026 10:00:00 GMT', '2026-03-03T10:00:00.000Z'],
    ['Tue, 3 Mar 2026 10:00:00', null],
    ['banana 5', null],
    ['0', null],
    ['32 Mar 2026 10:00:00 +0000', null],
  ])('%s', async (date, expected) => expect(await dated(date)).toBe(expected));
});

describe('large mails', () => {
  it('are read from their beginning: reports come first, and what they return comes last', async () => {
    const report = await readDsn(mailOf('qmail'));
    const padded = new Uint8Array(6_000_000).fill(120);
    padded.set(mailOf('qmail'));
    expect(await readDsn(padded)).toEqual({ ...report, truncated: true });
    expect(report.truncated).toBe(false);
  });

  it('on thousands of recipients name them all, or tell that they were cut', async () => {
    const about = (jo: number) => `\n<jo${jo}@example.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 no such user\n`;
    const mailOn = (count: number) => `From: MAILER-DAEMON@mail.example.org\nSubject: failure notice\nDate: Tue, 3 Mar 2026 10:00:00 +0100\n
Hi. This is the qmail-send program at mail.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.
${Array.from({ length: count }, (_, jo) => about(jo)).join('')}\n--- Below this line is a copy of the message.\n\nSubject: x\n`;
    const all = await readDsn(mailOn(3000));
    expect([all.recipients.length, all.truncated, all.date]).toEqual([3000, false, '2026-03-03T09:00:00.000Z']);
    expect(await readDsn(new TextEncoder().encode(mailOn(20_000)))).toEqual(await readDsn(mailOn(20_000)));
    const some = await readDsn(mailOn(20_000));
    expect(some.recipients.length).toBeGreaterThan(5000);
    expect(some.truncated).toBe(true);
  });
});
