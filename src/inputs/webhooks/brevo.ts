/** Brevo: transactional webhooks. */
import { z } from 'zod';
import { bounceOf, hasCode } from './bounce.ts';
import type { Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'brevo';

const named = z.looseObject({ event: z.string() });
const addressed = z.looseObject({
  event: z.string(),
  email: z.string(),
  reason: word.nullish(),
  'message-id': wordContext,
  ts_epoch: wordContext,
  ts_event: wordContext,
  ts: wordContext,
});

const events: Readonly<Record<string, Meaning>> = {
  hard_bounce: { kind: 'bounce', judgement: 'permanent' },
  soft_bounce: { kind: 'bounce', judgement: 'transient' },
  deferred: { kind: 'delay', judgement: 'transient' },
  blocked: { kind: 'suppressed', judgement: 'permanent' },
  invalid_email: { kind: 'bounce', judgement: 'permanent', detail: '1.3' },
  error: { kind: 'rejected', judgement: 'unknown' },
  delivered: { kind: 'delivered', judgement: 'unknown' },
  spam: { kind: 'complaint', judgement: 'complaint' },
  complaint: { kind: 'complaint', judgement: 'complaint' },
};

function read(part: Part): readonly WebhookBounce[] {
  const { event: name } = checked(named, part, provider);
  const known = Object.hasOwn(events, name) ? events[name] : undefined;
  if (known === undefined) return [];
  const event = checked(addressed, part, provider);
  const answered = hasCode(event.reason ?? '');
  const meaning: Meaning = name === 'blocked' && answered ? { kind: 'bounce', judgement: 'unknown' } : known;
  return [bounceOf(provider, {
    kind: 'bounce', ...meaning, judgement: meaning.kind === 'delivered' ? null : meaning.judgement,
    text: meaning.kind === 'complaint' ? undefined : event.reason,
    recipient: event.email, messageId: event['message-id'], time: event.ts_epoch ?? event.ts_event ?? event.ts,
    words: { event: name, ...(meaning.kind === 'suppressed' ? { reason: event.reason } : {}) },
  })];
}

const reader: Reader = { provider, read };

/**
 * Reads Brevo's transactional webhooks. Requests, opens, clicks and unsubscribes give no result.
 * The `id` of an event is that of the webhook, so `event.id` is null.
 *
 * | Brevo says | kind | weak code, where `reason` has no reply |
 * | --- | --- | --- |
 * | `hard_bounce` | bounce | 5.0.0 |
 * | `soft_bounce` | bounce | 4.0.0 |
 * | `deferred` | delay | 4.0.0 |
 * | `invalid_email` | bounce | 5.1.3 |
 * | `blocked` | suppressed, or bounce where `reason` is a server's reply | none: the text says it |
 * | `error` | rejected | none |
 * | `spam`, `complaint` | complaint | none |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromBrevo(request.body).map((bounce) => classify(bounce));
 * @see https://developers.brevo.com/docs/transactional-webhooks
 */
export function fromBrevo(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
