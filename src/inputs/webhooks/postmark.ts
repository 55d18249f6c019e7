/** Postmark: bounce, delivery, spam complaint and subscription change webhooks. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import type { Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, elementsOf, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'postmark';

const named = z.looseObject({ RecordType: z.string() });
const bounce = z.looseObject({
  Type: z.string(),
  TypeCode: wordContext,
  Details: word.nullish(),
  Email: z.string(),
  ID: wordContext,
  MessageID: wordContext,
  BouncedAt: wordContext,
});
const delivery = z.looseObject({ Recipient: z.string(), Details: word.nullish(), MessageID: wordContext, DeliveredAt: wordContext });
const change = z.looseObject({
  Recipient: z.string(),
  SuppressSending: context(z.boolean()),
  SuppressionReason: wordContext,
  Origin: wordContext,
  MessageID: wordContext,
  ChangedAt: wordContext,
});

const types: Readonly<Record<string, Meaning>> = {
  HardBounce: { judgement: 'permanent', detail: '1.1' },
  BadEmailAddress: { judgement: 'permanent', detail: '1.3' },
  SoftBounce: { judgement: 'transient' },
  Transient: { kind: 'delay', judgement: 'transient' },
  DnsError: { judgement: 'transient', detail: '4.3' },
  Blocked: { judgement: 'permanent', detail: '7.1' },
  SpamNotification: { judgement: 'permanent', detail: '7.1' },
  VirusNotification: { judgement: 'permanent', detail: '7.1' },
  DMARCPolicy: { judgement: 'permanent', detail: '7.26' },
  SpamComplaint: { kind: 'complaint', judgement: 'complaint' },
  ManuallyDeactivated: { kind: 'suppressed', judgement: 'permanent' },
  SMTPApiError: { kind: 'rejected', judgement: 'unknown' },
  TemplateRenderingFailed: { kind: 'rejected', judgement: 'permanent', detail: '6.0' },
};

/** Types that are no bounces of a message that was sent. */
const others = new Set(['Subscribe', 'Unsubscribe', 'InboundError']);

function readBounce(part: Part): readonly WebhookBounce[] {
  const event = checked(bounce, part, provider);
  if (others.has(event.Type)) return [];
  const meaning: Meaning = (Object.hasOwn(types, event.Type) ? types[event.Type] : undefined) ?? { judgement: 'unknown' };
  return [bounceOf(provider, {
    kind: 'bounce', ...meaning,
    // What is said of a complaint or of our own template is no reply.
    text: meaning.kind === 'complaint' || meaning.kind === 'rejected' ? undefined : event.Details,
    recipient: event.Email, id: event.ID, messageId: event.MessageID, time: event.BouncedAt,
    words: { Type: event.Type, TypeCode: event.TypeCode, ...(meaning.kind === 'rejected' ? { Details: event.Details } : {}) },
  })];
}

function readDelivered(part: Part): readonly WebhookBounce[] {
  const event = checked(delivery, part, provider);
  return [bounceOf(provider, {
    kind: 'delivered', judgement: null, text: event.Details,
    recipient: event.Recipient, messageId: event.MessageID, time: event.DeliveredAt, words: {},
  })];
}

function readChange(part: Part): readonly WebhookBounce[] {
  const event = checked(change, part, provider);
  if (event.SuppressSending !== true) return [];
  return [bounceOf(provider, {
    kind: 'suppressed', judgement: event.SuppressionReason === 'SpamComplaint' ? 'complaint' : 'permanent',
    recipient: event.Recipient, messageId: event.MessageID, time: event.ChangedAt,
    words: { SuppressionReason: event.SuppressionReason, Origin: event.Origin },
  })];
}

function read(part: Part): readonly WebhookBounce[] {
  // Bounces from the API, and webhooks from before RecordType, have the fields of a bounce without it.
  const bare = isRecord(part.value) && !('RecordType' in part.value) && 'TypeCode' in part.value;
  const record = bare ? 'Bounce' : checked(named, part, provider).RecordType;
  if (record === 'Bounce' || record === 'SpamComplaint') return readBounce(part);
  if (record === 'Delivery') return readDelivered(part);
  return record === 'SubscriptionChange' ? readChange(part) : [];
}

/** A page of the bounce API. */
function unpack(part: Part): readonly Part[] {
  const bounces = isRecord(part.value) ? part.value['Bounces'] : undefined;
  return Array.isArray(bounces) ? elementsOf(bounces, pathTo(part.path, ['Bounces'])) : [part];
}

const reader: Reader = { provider, unpack, read };

/**
 * Reads Postmark webhooks, and bounces as the bounce API lists them. Opens, clicks and inbound mail give no result.
 *
 * | Postmark says | kind | weak code, where `Details` has no reply |
 * | --- | --- | --- |
 * | `HardBounce` (1) | bounce | 5.1.1 |
 * | `BadEmailAddress` (100000) | bounce | 5.1.3 |
 * | `SoftBounce` (4096) | bounce | 4.0.0 |
 * | `Transient` (2) | delay | 4.0.0 |
 * | `DnsError` (256) | bounce | 4.4.3 |
 * | `Blocked` (100006), `SpamNotification` (512), `VirusNotification` (8192) | bounce | 5.7.1 |
 * | `DMARCPolicy` (100009) | bounce | 5.7.26 |
 * | `TemplateRenderingFailed` (100010) | rejected | 5.6.0 |
 * | `SMTPApiError` (100007) | rejected | none |
 * | `ManuallyDeactivated` (100002), a `SubscriptionChange` that suppresses | suppressed | none: the text says it |
 * | `SpamComplaint` (100001) | complaint | none |
 * | `AutoResponder`, `AddressChange`, `ChallengeVerification`, `OpenRelayTest`, `Unconfirmed`, `Unknown` and new ones | bounce | none |
 * | `Subscribe`, `Unsubscribe`, `InboundError` | no result | |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromPostmark(request.body).map((bounce) => classify(bounce));
 * @see https://postmarkapp.com/developer/webhooks/bounce-webhook
 * @see https://postmarkapp.com/developer/api/bounce-api
 */
export function fromPostmark(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
