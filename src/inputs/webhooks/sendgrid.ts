/** Twilio SendGrid: the Event Webhook. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import type { Draft, Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'sendgrid';

const named = z.looseObject({ event: z.string() });
const addressed = z.looseObject({
  event: z.string(),
  email: z.string(),
  reason: word.nullish(),
  response: word.nullish(),
  status: wordContext,
  type: wordContext,
  bounce_classification: wordContext,
  sg_event_id: wordContext,
  sg_message_id: wordContext,
  timestamp: wordContext,
});
type SendGridEvent = z.infer<typeof addressed>;

/** By the first word of `bounce_classification`, in lower case. */
const classifications: Readonly<Record<string, string>> = {
  invalid: '1.1', mailbox: '2.0', technical: '4.0', content: '7.1', reputation: '7.1', frequency: '7.28',
};

function bounceMeaning(event: SendGridEvent): Meaning {
  const judgement = event.type === 'blocked' || event.type === 'expired' || event.event === 'blocked' ? 'transient' : 'permanent';
  if (event.type === 'expired') return { judgement, detail: '4.7' };
  const first = /^[a-z]*/.exec(event.bounce_classification?.toLowerCase() ?? '')?.[0] ?? '';
  const detail = Object.hasOwn(classifications, first) ? classifications[first] : undefined;
  return detail === undefined ? { judgement } : { judgement, detail };
}

function dropMeaning(reason: string): Meaning {
  if (/^spam reporting address$/i.test(reason)) return { kind: 'suppressed', judgement: 'complaint' };
  if (/^(?:(?:bounced|unsubscribed) address|invalid)$/i.test(reason)) return { kind: 'suppressed', judgement: 'permanent' };
  return { kind: 'rejected', judgement: 'unknown' };
}

type Shape = Pick<Draft, 'kind' | 'judgement' | 'detail' | 'text' | 'enhancedCode' | 'replyCode'>;

function bounced(event: SendGridEvent): Shape {
  const { status } = event;
  return { kind: 'bounce', ...bounceMeaning(event), text: event.reason ?? event.response, enhancedCode: status, replyCode: status };
}

const shapes: Readonly<Record<string, (event: SendGridEvent) => Shape>> = {
  bounce: bounced,
  blocked: bounced,
  deferred: (event) => ({ kind: 'delay', judgement: 'transient', text: event.response ?? event.reason, enhancedCode: event.status }),
  dropped: (event) => ({ kind: 'rejected', ...dropMeaning(event.reason ?? ''), text: event.reason }),
  spamreport: () => ({ kind: 'complaint', judgement: 'complaint' }),
  delivered: (event) => ({ kind: 'delivered', judgement: null, text: event.response }),
};

function read(part: Part): readonly WebhookBounce[] {
  const { event: name } = checked(named, part, provider);
  if (!Object.hasOwn(shapes, name)) return [];
  const event = checked(addressed, part, provider);
  return [bounceOf(provider, {
    ...shapes[name]!(event),
    recipient: event.email, id: event.sg_event_id, messageId: event.sg_message_id, time: event.timestamp,
    words: {
      event: event.event,
      type: event.type,
      bounce_classification: event.bounce_classification,
      ...(name === 'dropped' ? { reason: event.reason } : {}),
    },
  })];
}

const reader: Reader = { provider, read };

/**
 * Reads the Event Webhook of Twilio SendGrid. Opens, clicks, unsubscribes, `processed` and account events give no result.
 *
 * | SendGrid says | kind | weak code, where the event has neither status nor reply |
 * | --- | --- | --- |
 * | `bounce` of type `bounce` | bounce | 5, with the classification's detail |
 * | `bounce` of type `blocked` | bounce | 4, with the classification's detail |
 * | `bounce` of type `expired` | bounce | 4.4.7 |
 * | `bounce_classification` Invalid …, Mailbox …, Technical … | | x.1.1, x.2.0, x.4.0 |
 * | `bounce_classification` Content, Reputation, Frequency … | | x.7.1, x.7.1, x.7.28 |
 * | any other `bounce_classification` | | x.0.0 |
 * | `deferred` | delay | 4.0.0 |
 * | `dropped`: Bounced Address, Unsubscribed Address, Spam Reporting Address, Invalid | suppressed | none: the text says it |
 * | `dropped`: anything else | rejected | none |
 * | `spamreport` | complaint | none |
 * | `delivered` | delivered | 2.0.0 |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromSendGrid(request.body).map((bounce) => classify(bounce));
 * @see https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
 */
export function fromSendGrid(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
