/** Mailgun: webhooks and the items of its events API, which have one shape. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import type { Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, elementsOf, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'mailgun';

const named = z.looseObject({ event: z.string() });
const status = z.looseObject({
  code: wordContext,
  message: word.nullish(),
  description: word.nullish(),
  'enhanced-code': wordContext,
  'bounce-type': wordContext,
  'mx-host': wordContext,
});
const message = context(z.looseObject({ headers: context(z.looseObject({ 'message-id': wordContext, to: wordContext })) }));
const common = { id: wordContext, timestamp: wordContext, message };
const delivery = z.looseObject({ ...common, recipient: z.string(), 'delivery-status': status.nullish() });
const failure = delivery.extend({ severity: wordContext, reason: wordContext });
const complaint = z.looseObject({ ...common, recipient: z.string() });
const rejection = z.looseObject({
  ...common,
  recipient: wordContext,
  reject: z.looseObject({ reason: word.nullish(), description: wordContext }),
});

const details: Readonly<Record<string, string>> = { old: '4.7', espblock: '7.1', blacklisted: '7.1' };

function meaningOf(severity: string, reason: string): Meaning {
  if (reason === 'suppress-complaint') return { kind: 'suppressed', judgement: 'complaint' };
  if (reason.startsWith('suppress-')) return { kind: 'suppressed', judgement: 'permanent' };
  const detail = Object.hasOwn(details, reason) ? details[reason] : undefined;
  const rest = detail === undefined ? {} : { detail };
  if (severity === 'temporary') return { kind: 'delay', judgement: 'transient', ...rest };
  return { judgement: severity === 'permanent' ? 'permanent' : 'unknown', ...rest };
}

function idsOf(event: { id?: string | null | undefined; timestamp?: string | null | undefined; message?: z.infer<typeof message> }) {
  return { id: event.id, time: event.timestamp, messageId: event.message?.headers?.['message-id'] };
}

const readers: Readonly<Record<string, (part: Part) => readonly WebhookBounce[]>> = {
  failed: (part) => {
    const event = checked(failure, part, provider);
    const reply = event['delivery-status'];
    // 498 and 499 are Mailgun's own, and so are codes from 600 on: with these no server was asked, and the text is Mailgun's.
    const code = Number(reply?.code);
    const own = code >= 600;
    const text = reply?.message || reply?.description;
    return [bounceOf(provider, {
      kind: 'bounce', ...meaningOf(event.severity ?? '', event.reason ?? ''),
      ...(own ? {} : { text, replyCode: code === 498 || code === 499 ? undefined : reply?.code }),
      enhancedCode: reply?.['enhanced-code'], remoteHost: reply?.['mx-host'], recipient: event.recipient, ...idsOf(event),
      words: {
        severity: event.severity,
        reason: event.reason,
        'bounce-type': reply?.['bounce-type'],
        ...(own ? { code: reply?.code, message: text || undefined } : {}),
      },
    })];
  },
  delivered: (part) => {
    const event = checked(delivery, part, provider);
    const reply = event['delivery-status'];
    const text = reply?.message || reply?.description;
    return [bounceOf(provider, {
      kind: 'delivered', judgement: null, text, replyCode: reply?.code, enhancedCode: reply?.['enhanced-code'],
      remoteHost: reply?.['mx-host'], recipient: event.recipient, ...idsOf(event), words: {},
    })];
  },
  complained: (part) => {
    const event = checked(complaint, part, provider);
    return [bounceOf(provider, { kind: 'complaint', judgement: 'complaint', recipient: event.recipient, ...idsOf(event), words: {} })];
  },
  rejected: (part) => {
    const event = checked(rejection, part, provider);
    return [bounceOf(provider, {
      kind: 'rejected', judgement: 'unknown', text: event.reject.reason, recipient: event.recipient ?? event.message?.headers?.to,
      ...idsOf(event), words: { reason: event.reject.reason, description: event.reject.description },
    })];
  },
};

function read(part: Part): readonly WebhookBounce[] {
  const wrapped = isRecord(part.value) && 'event-data' in part.value;
  const inner = wrapped ? { value: (part.value as Record<string, unknown>)['event-data'], path: pathTo(part.path, ['event-data']) } : part;
  const { event: name } = checked(named, inner, provider);
  return Object.hasOwn(readers, name) ? (readers[name]?.(inner) ?? []) : [];
}

/** A page of the events API. */
function unpack(part: Part): readonly Part[] {
  const items = isRecord(part.value) ? part.value['items'] : undefined;
  return Array.isArray(items) ? elementsOf(items, pathTo(part.path, ['items'])) : [part];
}

const reader: Reader = { provider, unpack, read };

/**
 * Reads Mailgun events: the JSON of a webhook (`signature` and `event-data`), an event by itself, or a page of the events API.
 * Accepts, opens, clicks, unsubscribes and the bounces posted as forms before 2018 give no result.
 *
 * | Mailgun says | kind | weak code, where the event has neither code nor reply |
 * | --- | --- | --- |
 * | `failed`, severity `permanent` | bounce | 5.0.0 |
 * | `failed`, severity `temporary` | delay | 4.0.0 |
 * | `failed`, reason `old` (code 602: too long in the queue) | | x.4.7 |
 * | `failed`, reason `espblock`, `blacklisted` | | x.7.1 |
 * | `failed`, reason `suppress-bounce`, `suppress-complaint`, `suppress-unsubscribe` | suppressed | none: the text says it |
 * | `rejected` | rejected | none |
 * | `complained` | complaint | none |
 * | `delivered` | delivered | 2.0.0 |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromMailgun(request.body).map((bounce) => classify(bounce));
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-types
 */
export function fromMailgun(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
