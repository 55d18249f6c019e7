/** Bounce mails as one verdict per recipient: the public entry `bounce-verdict/dsn`. */
import { readSesNotification } from './dsn/families/ses-notification.ts';
import type { SesNotification } from './dsn/families/ses-notification.ts';
import { isFeedbackReport, readFeedbackReport } from './dsn/feedback-report.ts';
import { valueOf } from './dsn/fields.ts';
import type { Field } from './dsn/fields.ts';
import { judge, settled } from './dsn/judge.ts';
import { isAutoReply } from './dsn/kinds.ts';
import { openMail } from './dsn/mime.ts';
import type { BounceMail } from './dsn/mime.ts';
import { readBounce } from './dsn/read-bounce.ts';
import type { Bounce } from './dsn/read-bounce.ts';
import type { BounceReport, Complaint } from './dsn/report.ts';
import { judgeIn, type Judge, type Judging } from './judging.ts';
import { kindOf } from './kind-of.ts';
import type { Category } from '../vocabulary.ts';

export { bounceKinds, dsnActions } from './dsn/report.ts';
export type { Judging } from './judging.ts';
export type { BouncedRecipient, BounceKind, BounceReport, Complaint, DsnAction } from './dsn/report.ts';

type Report = BounceReport<string>;
/** What the kind of mail has no say in is added at the end. */
type Content = Omit<Report, 'date' | 'truncated'>;

function messageIdIn(value: string | null): string | null {
  const open = value?.indexOf('<') ?? -1;
  const close = value?.indexOf('>', open) ?? -1;
  return value === null || open < 0 || close < 0 ? null : value.slice(open, close + 1);
}

/** The returned message tells its id; else the report answers it, or refers to it as Italian certified mail does. */
function originalMessageId(mail: BounceMail, original: readonly Field[]): string | null {
  return messageIdIn(valueOf(original, 'message-id')) ?? messageIdIn(valueOf(mail.headers, 'in-reply-to'))
    ?? messageIdIn(valueOf(mail.headers, 'x-riferimento-message-id'));
}

function ofSes(mail: BounceMail, { kind, findings, feedbackType }: SesNotification, classify: Judge): Content {
  const report = { kind, reportingMta: null, originalMessageId: null, recipients: findings.map((finding) => judge(finding, classify)) };
  const complaint: Complaint = {
    feedbackType, reporter: mail.from, userAgent: null, originalMailFrom: null, arrivalDate: null, sourceIp: null, reportedDomains: [],
    reportedUris: [], incidents: null,
  };
  return kind === 'complaint' ? { ...report, complaint } : report;
}

function ofComplaint(mail: BounceMail, classify: Judge): Content {
  const { complaint, recipients, reportingMta } = readFeedbackReport(mail);
  return {
    // RFC 6430: the reader took back the verdict of the spam filter.
    kind: complaint.feedbackType === 'not-spam' ? 'not-a-bounce' : 'complaint',
    reportingMta,
    originalMessageId: originalMessageId(mail, mail.original),
    recipients: recipients.map((recipient) => judge({ recipient, diagnostics: [] }, classify)),
    complaint,
  };
}

function ofAutoReply(mail: BounceMail, classify: Judge): Content {
  const recipient = mail.from;
  const diagnostic = mail.subject === '' ? null : mail.subject;
  const verdict = settled('auto-reply', diagnostic, classify);
  const unknown = { originalRecipient: null, action: null, status: null, remoteHost: null, command: null };
  return {
    kind: 'auto-reply',
    reportingMta: null,
    originalMessageId: originalMessageId(mail, []),
    recipients: recipient === null ? [] : [{ recipient, ...unknown, diagnostic, verdict }],
  };
}

function ofBounce(mail: BounceMail, { kind, reportingMta, findings, original }: Bounce, classify: Judge): Content {
  const recipients = findings.map((finding) => judge(finding, classify));
  return { kind, reportingMta, originalMessageId: originalMessageId(mail, original), recipients };
}

/**
 * Reads a raw bounce mail: who it is about, what became of the message, and a verdict for each recipient.
 *
 * Reads delivery reports (RFC 3464, with RFC 6533 addresses), automatic replies (RFC 3834), feedback reports (RFC 5965), and the
 * bounces that follow no standard: qmail, Exim, Sendmail, Postfix, Exchange and Microsoft 365, Gmail, Yahoo, Domino, GroupWise,
 * CommuniGate, MDaemon, SmarterMail and others, mail gateways, Japanese carriers, Italian certified mail. Mails may
 * be cut, have lone CR or LF line ends, or broken MIME. What a mail does not say is null.
 *
 * A delay is never a reason to suppress, nor is an automatic reply. A complaint has no verdict of its own in the taxonomy: act on
 * `kind === 'complaint'`.
 *
 * @param message the whole message as received, header and body; a string is taken as UTF-8
 * @param options a classifier of your own, where there is one: `{ classify }`
 * @returns always a report: `kind: 'not-a-bounce'` and no recipients where there is nothing to read
 * @throws TypeError (the promise rejects) where `message` is neither a string nor a Uint8Array, or `classify` no function
 * @example
 * const { kind, recipients } = await readDsn(await readFile('bounce.eml'));
 * for (const { recipient, verdict } of recipients) if (verdict.suppressRecipient) suppress(recipient);
 * @see RFC 3464, RFC 3834, RFC 5965, RFC 6533
 */
export async function readDsn<C extends string = Category>(
  message: string | Uint8Array, options: Judging<C> = {},
): Promise<BounceReport<C | Category>> {
  if (typeof message !== 'string' && !(message instanceof Uint8Array)) {
    throw new TypeError(`readDsn() takes a raw message as a string or a Uint8Array, and was given ${kindOf(message)}`);
  }
  const classify = judgeIn(options, 'readDsn');
  return (await reportOf(await openMail(message), classify)) as BounceReport<C | Category>;
}

async function reportOf(mail: BounceMail, classify: Judge): Promise<Report> {
  return { ...(await contentOf(mail, classify)), date: dateIn(valueOf(mail.headers, 'date')), truncated: mail.isCut };
}

/** With a zone: without one it would depend on where the program runs. */
const dateTime = /\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? ?(?:[+-]\d{4}|GMT|UTC?|Z)/;

/** RFC 5322 section 3.3, as ISO 8601. */
function dateIn(value: string | null): string | null {
  const found = dateTime.exec((value ?? '').replace(/\s{1,8}/g, ' ').slice(0, 128))?.[0];
  const time = found === undefined ? NaN : Date.parse(found);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

async function contentOf(mail: BounceMail, classify: Judge): Promise<Content> {
  const notification = await readSesNotification(mail);
  if (notification !== null) return ofSes(mail, notification, classify);
  if (isFeedbackReport(mail)) return ofComplaint(mail, classify);
  if (mail.statusReports.length === 0 && isAutoReply(mail)) return ofAutoReply(mail, classify);
  const bounce = readBounce(mail);
  if (bounce !== null) return ofBounce(mail, bounce, classify);
  return { kind: 'not-a-bounce', reportingMta: null, originalMessageId: null, recipients: [] };
}
