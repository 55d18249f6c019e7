/** Amazon SES notifications that SNS delivers by mail: the text of the mail is the JSON of the event. */
import type { WebhookBounce } from '../../webhooks/event.ts';
import { typed, valueOf } from '../fields.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { BounceMail } from '../mime.ts';
import type { BounceKind, DsnAction } from '../report.ts';

export interface SesNotification {
  readonly kind: BounceKind;
  readonly findings: readonly Finding[];
  readonly feedbackType: string | null;
}

/** SNS folds the one long line of JSON in the middle of words: a break and the space after it are no part of it. */
function jsonIn(lines: readonly string[]): string | null {
  const start = lines.findIndex((line) => line.startsWith('{'));
  if (start < 0 || start > 20) return null;
  const length = lines.slice(start).findIndex((line) => line === '' || line === '--');
  const block = lines.slice(start, length < 0 ? undefined : start + length);
  const json = block.map((line, i) => (i > 0 && line.startsWith(' ') ? line.slice(1) : line)).join('');
  return json.includes('notificationType') || json.includes('eventType') ? json : null;
}

const actions: Readonly<Record<WebhookBounce['event']['kind'], DsnAction | null>> = {
  bounce: 'failed', suppressed: 'failed', rejected: 'failed', delay: 'delayed', delivered: 'delivered', complaint: null,
};

const kinds: Readonly<Record<WebhookBounce['event']['kind'], BounceKind>> = {
  bounce: 'failure', suppressed: 'failure', rejected: 'failure', delay: 'delay', delivered: 'delivered', complaint: 'complaint',
};

function findingOf({ text, enhancedCode, remoteHost, recipient, event }: WebhookBounce): Finding {
  return {
    recipient: recipient ?? '',
    action: actions[event.kind],
    status: enhancedCode ?? null,
    diagnostics: candidates(typed(text).value),
    remoteHost: remoteHost ?? null,
  };
}

/** Null where the mail is no such notification, or the JSON is cut. */
export async function readSesNotification({ headers, subject, lines }: BounceMail): Promise<SesNotification | null> {
  const isFromSns = valueOf(headers, 'x-amz-sns-message-id') !== null || subject === 'AWS Notification Message';
  const json = isFromSns ? jsonIn(lines) : null;
  if (json === null) return null;
  // Few mails are of this kind; the others need not load what reads them.
  const { fromAmazonSes } = await import('../../webhooks/amazon-ses.ts');
  const bounces = fromAmazonSes(json, { onError: () => undefined });
  const [first] = bounces;
  if (first === undefined) return null;
  return {
    kind: kinds[first.event.kind],
    findings: bounces.map(findingOf).filter(({ recipient }) => recipient !== ''),
    feedbackType: first.event.words['complaintFeedbackType'] ?? null,
  };
}
