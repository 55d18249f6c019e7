/** Abuse reports of feedback loops: message/feedback-report (RFC 5965, RFC 6591), and those of Outlook.com, which have no such part. */
import { addressesIn, bareAddress, firstAddress, sameAddress } from './addresses.ts';
import { fieldsOf, typed, valueOf, valuesOf } from './fields.ts';
import type { BounceMail } from './mime.ts';
import type { Complaint } from './report.ts';

export interface FeedbackReport {
  readonly complaint: Complaint;
  readonly recipients: readonly string[];
  readonly reportingMta: string | null;
}

const recipientFields = ['original-rcpt-to', 'removal-recipient', 'x-hmxmroriginalrecipient'];

function withoutDoubles(addresses: readonly string[]): string[] {
  return addresses.filter((address, i) => addresses.findIndex((other) => sameAddress(other, address)) === i);
}

/** Providers that hide the complainant in the report often leave the address in the message they attach. */
function recipientsOf(report: ReturnType<typeof fieldsOf>, mail: BounceMail): string[] {
  const told = recipientFields.flatMap((name) => [...valuesOf(report, name), ...valuesOf(mail.original, name)]);
  const addresses = told.map((value) => bareAddress(typed(value).value)).filter((address) => address !== null);
  if (addresses.length > 0) return withoutDoubles(addresses);
  return withoutDoubles(valuesOf(mail.original, 'to').flatMap(addressesIn));
}

function isOutlookReport({ from, subject, original }: BounceMail): boolean {
  const isTheirs = from !== null && from.toLowerCase().startsWith('staff@');
  return isTheirs && subject.toLowerCase().startsWith('complaint about message') && original.length > 0;
}

export function isFeedbackReport(mail: BounceMail): boolean {
  return mail.feedbackReports.length > 0 || isOutlookReport(mail);
}

function count(value: string | null): number | null {
  const number = value === null ? Number.NaN : Number.parseInt(value, 10);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

export function readFeedbackReport(mail: BounceMail): FeedbackReport {
  const fields = mail.feedbackReports.flatMap((lines) => fieldsOf(lines));
  const mailFrom = valueOf(fields, 'original-mail-from');
  const mta = valueOf(fields, 'reporting-mta');
  return {
    complaint: {
      feedbackType: (valueOf(fields, 'feedback-type') ?? (isOutlookReport(mail) ? 'abuse' : null))?.toLowerCase() ?? null,
      reporter: mail.from,
      userAgent: valueOf(fields, 'user-agent'),
      originalMailFrom: mailFrom === null ? null : (bareAddress(mailFrom) ?? firstAddress(mailFrom)),
      arrivalDate: valueOf(fields, 'arrival-date') ?? valueOf(fields, 'received-date'),
      sourceIp: valueOf(fields, 'source-ip'),
      reportedDomains: valuesOf(fields, 'reported-domain'),
      reportedUris: valuesOf(fields, 'reported-uri'),
      incidents: count(valueOf(fields, 'incidents')),
    },
    recipients: recipientsOf(fields, mail),
    reportingMta: mta === null ? null : typed(mta).value,
  };
}
