/** KumoMTA log records, one JSON object on each line of a decompressed log; read as the webhook of the same shape is. */
import { fromKumoMta, WebhookError, type WebhookBounce } from '../webhooks.ts';
import type { DeliveryStatus } from './entry.ts';
import { perLine, type Finding, type Format, type Held } from './format.ts';

const types = 'Reception|Delivery|Bounce|TransientFailure|Expiration|AdminBounce|OOB|Feedback|Rejection|Delayed?';
const typed = new RegExp(`"type"\\s{0,4}:\\s{0,4}"(?:${types})"`);

function recognises(text: string): boolean {
  return /^\s{0,8}\{/.test(text) && typed.test(text) && text.includes('"recipient"');
}

function read(text: string): Held {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'not a JSON object';
    return fromKumoMta(record).map(findingOf).filter((found) => found !== null);
  } catch (error) {
    if (error instanceof WebhookError) return error.problem;
    if (error instanceof SyntaxError) return 'not a JSON object';
    throw error;
  }
}

function findingOf({ event, ...read }: WebhookBounce): Finding | null {
  const status = statusOf(event.kind, event.words['type']);
  if (status === null) return null;
  // 4.0.0 stands for an Expiration without a code of its own: here it is known to be the end of the time in the queue.
  const input = status === 'expired' && read.enhancedCode === '4.0.0' ? { ...read, enhancedCode: '4.4.7' } : read;
  return { status, queueId: event.messageId, time: event.time, input: status === 'delivered' ? { ...input, replyCode: 250 } : input };
}

function statusOf(kind: WebhookBounce['event']['kind'], type: string | undefined): DeliveryStatus | null {
  if (type === 'Expiration') return 'expired';
  switch (kind) {
    case 'bounce': case 'rejected': case 'suppressed': return 'bounced';
    case 'delay': return 'deferred';
    case 'delivered': return 'delivered';
    case 'complaint': return null;
  }
}

/** @see https://docs.kumomta.com/reference/log_record/ */
export const kumomta: Format = { name: 'kumomta', recognises, open: perLine(read) };
