import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounceKinds, dsnActions, readDsn } from '../../src/inputs/dsn.ts';
import type { BounceReport } from '../../src/inputs/dsn.ts';
import { categoryNames, outcomes, smtpCommands } from '../../src/vocabulary.ts';
import { mailOf, samples } from './dsn-samples.ts';

/** What every report is, whatever it was read from. */
function checkLaws(report: BounceReport): void {
  expect(bounceKinds).toContain(report.kind);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  for (const { recipient, action, status, command, verdict } of report.recipients) {
    expect(recipient).toMatch(/./su);
    if (action !== null) expect(dsnActions).toContain(action);
    if (status !== null) expect(status).toMatch(/^[245]\.\d{1,3}\.\d{1,3}$/);
    if (command !== null) expect(smtpCommands).toContain(command);
    expect(categoryNames).toContain(verdict.category);
    expect(outcomes).toContain(verdict.outcome);
    if (action === 'delayed' || report.kind === 'auto-reply' || report.kind === 'delivered' || report.kind === 'complaint') {
      expect(verdict.suppressRecipient).toBe(false);
    }
    if (report.kind === 'auto-reply') expect(verdict.category).toBe('auto-reply');
  }
}

const latin1 = new TextDecoder('windows-1252');
const sources = samples.map(({ file }) => latin1.decode(mailOf(file)));
const source = fc.constantFrom(...sources);

/** A real mail with a piece of it removed, doubled, overwritten, or put into another one. */
const damage = fc.record({
  mail: source,
  other: source,
  position: fc.nat(),
  length: fc.nat({ max: 300 }),
  noise: fc.string({ unit: 'binary', maxLength: 40 }),
  how: fc.nat({ max: 4 }),
});
const mutated = damage.map(({ mail, other, position, length, noise, how }) => {
  const at = position % (mail.length + 1);
  const [before, piece, after] = [mail.slice(0, at), mail.slice(at, at + length), mail.slice(at + length)];
  const changed = [after, piece + piece + after, noise + after, other.slice(at), other + after];
  return before + (changed[how] ?? '');
});

/** The words that bounces are made of, in any order. */
const pieces = [
  'From: MAILER-DAEMON@example.org\n', 'Subject: Undelivered Mail\n', 'Content-Type: multipart/report; boundary=b\n', '\n', '--b\n',
  '--b--\n', 'Content-Type: message/delivery-status\n', 'Final-Recipient: rfc822; a@example.org\n', 'Action: failed\n',
  'Action: delayed\n', 'Status: 5.1.1\n', 'Diagnostic-Code: smtp; 550 5.1.1 user unknown\n', '<a@example.org>:\n', '    550 no\n',
  '----- Transcript of session follows -----\n', '<<< 550 x\n', '>>> RCPT To:<b@example.org>\n', 'This is the qmail-send program\n',
  'Auto-Submitted: auto-replied\n', 'Return-Path: <>\n', '{"notificationType":"Bounce"}\n', 'Feedback-Type: abuse\n',
  'Content-Type: message/feedback-report\n', '<html><style>\n', 'Received: x\n', ' ', '\r', '@', '"', '<', 'é',
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(''));

describe('readDsn, for all inputs', () => {
  it('reads any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => checkLaws(await readDsn(bytes))));
  });

  it('reads any string', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (text) => checkLaws(await readDsn(text))));
  });

  it('reads real mails with damage', async () => {
    let recipients = 0;
    await fc.assert(fc.asyncProperty(mutated, async (mail) => {
      const report = await readDsn(mail);
      checkLaws(report);
      recipients += report.recipients.length;
    }), { numRuns: 300 });
    expect(recipients).toBeGreaterThan(100);
  });

  it('reads the words of bounces in any order', async () => {
    const kinds = new Set<string>();
    await fc.assert(fc.asyncProperty(words, async (mail) => {
      const report = await readDsn(mail);
      checkLaws(report);
      kinds.add(report.kind);
    }), { numRuns: 300 });
    expect(kinds.size).toBeGreaterThan(1);
  });

  it('gives the same report for the same mail', async () => {
    await fc.assert(fc.asyncProperty(mutated, async (mail) => {
      expect(await readDsn(mail)).toEqual(await readDsn(mail));
    }), { numRuns: 50 });
  });

  it('rejects anything that is no text and no bytes with a TypeError', async () => {
    const other = fc.anything().filter((value) => typeof value !== 'string' && !(value instanceof Uint8Array));
    await fc.assert(fc.asyncProperty(other, async (value) => {
      await expect(readDsn(value as string)).rejects.toThrow(TypeError);
    }));
  });
});
