/** Mandrill (Mailchimp Transactional): message and sync event webhooks. */
import { z } from 'zod';
import { bounceClassMeaning } from './bounce-classes.ts';
import { bounceOf } from './bounce.ts';
import type { Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, decoded, elementsOf, fromJson, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'mandrill';

const named = z.looseObject({ event: z.string() });
const smtpEvent = z.looseObject({ diag: word.nullish(), type: wordContext, destination_ip: wordContext });
const messageEvent = z.looseObject({
  event: z.string(),
  ts: wordContext,
  _id: wordContext,
  msg: z.looseObject({
    email: z.string(),
    diag: word.nullish(),
    bounce_description: wordContext,
    bgtools_code: wordContext,
    smtp_events: z.array(smtpEvent).nullish(),
    reject: context(z.looseObject({ reason: wordContext })),
    _id: wordContext,
  }),
});
type MandrillEvent = z.infer<typeof messageEvent>;
const syncEvent = z.looseObject({
  type: z.string(),
  action: wordContext,
  ts: wordContext,
  reject: z.looseObject({ email: z.string(), reason: wordContext, detail: wordContext }),
});

const descriptions: Readonly<Record<string, string>> = {
  bad_mailbox: '1.1', invalid_domain: '1.2', mailbox_full: '2.2', message_too_large: '3.4',
};

/** Reasons of a reject that are entries of Mandrill's denylist. */
const denylisted = new Set(['hard-bounce', 'soft-bounce', 'spam', 'unsub', 'custom']);

function bounceMeaning(event: MandrillEvent): Meaning {
  const judgement = event.event === 'hard_bounce' ? 'permanent' : 'transient';
  const word = event.msg.bounce_description ?? '';
  const detail = Object.hasOwn(descriptions, word) ? descriptions[word] : bounceClassMeaning(event.msg.bgtools_code ?? '').detail;
  return detail === undefined ? { judgement } : { judgement, detail };
}

function meaningOf(event: MandrillEvent): Meaning | null {
  switch (event.event) {
    case 'hard_bounce':
    case 'soft_bounce':
      return bounceMeaning(event);
    case 'deferral':
      return { ...bounceMeaning(event), kind: 'delay' };
    case 'spam':
      return { kind: 'complaint', judgement: 'complaint' };
    case 'reject': {
      const reason = event.msg.reject?.reason ?? '';
      if (!denylisted.has(reason)) return { kind: 'rejected', judgement: 'unknown' };
      return { kind: 'suppressed', judgement: reason === 'spam' ? 'complaint' : 'permanent' };
    }
    default:
      return null;
  }
}

function readMessage(part: Part): readonly WebhookBounce[] {
  const { event: name } = checked(named, part, provider);
  if (!['hard_bounce', 'soft_bounce', 'deferral', 'spam', 'reject', 'send', 'delivered'].includes(name)) return [];
  const event = checked(messageEvent, part, provider);
  const { msg } = event;
  const last = msg.smtp_events?.at(-1);
  const common = {
    text: msg.diag || last?.diag, remoteHost: last?.destination_ip, recipient: msg.email,
    id: event._id === msg._id ? null : event._id, messageId: msg._id ?? event._id, time: event.ts,
  };
  const meaning = meaningOf(event);
  if (meaning === null) {
    const isDelivered = common.text || name === 'delivered';
    return isDelivered ? [bounceOf(provider, { ...common, kind: 'delivered', judgement: null, words: {} })] : [];
  }
  return [bounceOf(provider, {
    ...common, kind: 'bounce', ...meaning, ...(meaning.kind === 'complaint' ? { text: undefined } : {}),
    words: { event: name, bounce_description: msg.bounce_description, bgtools_code: msg.bgtools_code, reject: msg.reject?.reason },
  })];
}

/** A change of the denylist (`blacklist` on the wire) or of the allowlist. */
function readSync(part: Part): readonly WebhookBounce[] {
  const event = checked(syncEvent, part, provider);
  if (event.type !== 'blacklist' || event.action === 'remove') return [];
  return [bounceOf(provider, {
    kind: 'suppressed', judgement: event.reject.reason === 'spam' ? 'complaint' : 'permanent',
    recipient: event.reject.email, time: event.ts,
    words: { type: event.type, action: event.action, reason: event.reject.reason, detail: event.reject.detail },
  })];
}

function read(part: Part): readonly WebhookBounce[] {
  const sync = isRecord(part.value) && !('event' in part.value) && 'reject' in part.value;
  return sync ? readSync(part) : readMessage(part);
}

/** The form field that Mandrill posts, once the form has been parsed. */
function unpack(part: Part): readonly Part[] {
  const field = isRecord(part.value) ? part.value['mandrill_events'] : undefined;
  if (field === undefined) return [part];
  const path = pathTo(part.path, ['mandrill_events']);
  const value = typeof field === 'string' ? fromJson(provider, field, path) : field;
  return Array.isArray(value) ? elementsOf(value, path) : [{ value, path }];
}

const reader: Reader = { provider, unpack, read };

/**
 * Reads Mandrill webhooks: the parsed form (`{ mandrill_events: '[…]' }`), the form as text, or the array in it. Opens, clicks,
 * unsubscribes and inbound mail give no result.
 *
 * | Mandrill says | kind | weak code, where the event has no reply |
 * | --- | --- | --- |
 * | `hard_bounce` | bounce | 5, with the description's detail |
 * | `soft_bounce` | bounce | 4, with the description's detail |
 * | `deferral` | delay | 4, with the description's detail |
 * | `bounce_description` bad_mailbox, invalid_domain, mailbox_full, message_too_large | | x.1.1, x.1.2, x.2.2, x.3.4 |
 * | any other description | | by `bgtools_code`, as SparkPost's classes; else x.0.0 |
 * | `reject` for hard-bounce, soft-bounce, spam, unsub, custom; an addition to the denylist | suppressed | none: the text says it |
 * | `reject` otherwise | rejected | none |
 * | `spam` | complaint | none |
 * | `delivered`, `send` with a reply | delivered | 2.0.0 |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromMandrill(request.body).map((bounce) => classify(bounce));
 * @see https://mailchimp.com/developer/transactional/docs/webhooks/
 */
export function fromMandrill(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  const text = decoded(event);
  const form = typeof text === 'string' && text.startsWith('mandrill_events=') ? new URLSearchParams(text) : null;
  return readDelivery(reader, form === null ? text : Object.fromEntries(form), options);
}
