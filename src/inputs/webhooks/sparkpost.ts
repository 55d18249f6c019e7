/** SparkPost (now Bird): event webhooks. */
import { z } from 'zod';
import { bounceClassMeaning, isRequest } from './bounce-classes.ts';
import { bounceOf } from './bounce.ts';
import type { Meaning } from './bounce.ts';
import { WebhookError } from './event.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, elementsOf, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'sparkpost';

const named = z.looseObject({ type: z.string() });
const addressed = z.looseObject({
  type: z.string(),
  rcpt_to: z.string(),
  raw_rcpt_to: wordContext,
  raw_reason: word.nullish(),
  reason: word.nullish(),
  error_code: wordContext,
  bounce_class: wordContext,
  fbtype: wordContext,
  ip_address: wordContext,
  event_id: wordContext,
  transmission_id: wordContext,
  timestamp: wordContext,
});
type SparkPostEvent = z.infer<typeof addressed>;

/** Refusals by SparkPost itself. */
const refusals = new Set(['policy_rejection', 'generation_rejection', 'generation_failure']);

function meaningOf(event: SparkPostEvent, text: string): Meaning {
  const { type } = event;
  if (type === 'spam_complaint') return { kind: 'complaint', judgement: 'complaint' };
  const meaning = bounceClassMeaning(event.bounce_class ?? '');
  const own = refusals.has(type) || event.bounce_class === '25';
  if (own && /\bsuppress/i.test(text)) return { kind: 'suppressed', judgement: 'permanent' };
  if (refusals.has(type)) return { ...meaning, kind: 'rejected' };
  return type === 'delay' ? { ...meaning, kind: 'delay', judgement: 'transient' } : meaning;
}

function readMessageEvent(part: Part): readonly WebhookBounce[] {
  const { type } = checked(named, part, provider);
  if (!['bounce', 'out_of_band', 'delay', 'delivery', 'spam_complaint'].includes(type) && !refusals.has(type)) return [];
  const event = checked(addressed, part, provider);
  if (isRequest(event.bounce_class ?? '')) return [];
  const text = event.raw_reason || event.reason || '';
  const common = {
    text, replyCode: event.error_code, remoteHost: event.ip_address, recipient: event.raw_rcpt_to || event.rcpt_to,
    id: event.event_id, messageId: event.transmission_id, time: event.timestamp,
  };
  if (type === 'delivery') return [bounceOf(provider, { ...common, kind: 'delivered', judgement: null, words: {} })];
  return [bounceOf(provider, {
    ...common, kind: 'bounce', ...meaningOf(event, text),
    words: { type, bounce_class: event.bounce_class, fbtype: event.fbtype },
  })];
}

function read(part: Part): readonly WebhookBounce[] {
  const envelope = isRecord(part.value) ? part.value['msys'] : undefined;
  if (!isRecord(envelope)) {
    // The events API lists the same events without the envelope.
    if (isRecord(part.value) && 'type' in part.value) return readMessageEvent(part);
    throw new WebhookError({ provider, path: part.path, problem: 'expected an object with msys, or an event with a type' });
  }
  // An empty msys is what SparkPost sends to test an endpoint.
  return Object.entries(envelope).flatMap(([name, value]) => readMessageEvent({ value, path: pathTo(part.path, ['msys', name]) }));
}

/** A page of the events API. */
function unpack(part: Part): readonly Part[] {
  const results = isRecord(part.value) ? part.value['results'] : undefined;
  return Array.isArray(results) ? elementsOf(results, pathTo(part.path, ['results'])) : [part];
}

const reader: Reader = { provider, unpack, read };

/**
 * Reads SparkPost webhooks, and events as the events API lists them. Injections, opens, clicks, unsubscribes and relay events give
 * no result.
 *
 * | SparkPost says (`bounce_class`) | kind | weak code, where the event has neither code nor reply |
 * | --- | --- | --- |
 * | 10 | bounce | 5.1.1 |
 * | 30 | bounce | 5.0.0 |
 * | 20, 40, 70 | bounce | 4.0.0 |
 * | 21 | bounce | 4.4.3 |
 * | 22 | bounce | 4.2.2 |
 * | 23 | bounce | 4.3.4 |
 * | 24 | bounce | 4.4.7 |
 * | 50 to 54, which SparkPost calls blocks and usually temporary | bounce | 4.7.1 |
 * | 25, and a text that speaks of suppression | suppressed | none: the text says it |
 * | 25 otherwise | bounce | 5.7.1 |
 * | 26 | rejected | 5.7.1 |
 * | 1, 60, 100 and new ones | bounce | none |
 * | 80, 90 | no result | |
 * | type `delay` | delay | as above, in class 4 |
 * | types `policy_rejection`, `generation_rejection`, `generation_failure` | rejected, or suppressed if the text says so | as above |
 * | type `spam_complaint` | complaint | none |
 * | type `delivery` | delivered | 2.0.0 |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromSparkPost(request.body).map((bounce) => classify(bounce));
 * @see https://developers.sparkpost.com/api/webhooks/
 * @see https://support.sparkpost.com/docs/deliverability/bounce-classification-codes
 */
export function fromSparkPost(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
