/** Mailjet: the Event API. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import type { Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'mailjet';

/** Also as 1 and 0, and as strings. */
const flag = context(z.preprocess((value) => value === true || value === 1 || value === 'true' || value === '1', z.boolean()));

const named = z.looseObject({ event: z.string() });
const addressed = z.looseObject({
  event: z.string(),
  email: z.string(),
  comment: word.nullish(),
  smtp_reply: word.nullish(),
  error: wordContext,
  error_related_to: wordContext,
  hard_bounce: flag,
  source: wordContext,
  MessageID: wordContext,
  time: wordContext,
});
type MailjetEvent = z.infer<typeof addressed>;

const errors: Readonly<Record<string, string>> = {
  'user unknown': '1.1',
  'mailbox inactive': '2.1',
  'quota exceeded': '2.2',
  'invalid domain': '1.2',
  'no mail host': '1.2',
  typofix: '1.0',
  'relay/access denied': '7.1',
  'sender blocked': '7.1',
  'content blocked': '7.1',
  'policy issue': '7.1',
  'bad or empty template': '6.0',
  'error in template language': '6.0',
  'system issue': '3.0',
  'protocol issue': '5.0',
  'connection issue': '4.2',
};

const suppressing: Readonly<Record<string, 'permanent' | 'complaint'>> = {
  preblocked: 'permanent', blacklisted: 'permanent', 'spam reporter': 'complaint', 'spam preblocked': 'complaint',
};

function meaningOf(event: MailjetEvent): Meaning {
  const error = event.error ?? '';
  if (event.event === 'spam') return { kind: 'complaint', judgement: 'complaint' };
  const suppressed = Object.hasOwn(suppressing, error) ? suppressing[error] : undefined;
  if (suppressed !== undefined) return { kind: 'suppressed', judgement: suppressed };
  const detail = Object.hasOwn(errors, error) ? errors[error] : undefined;
  const rest = detail === undefined ? {} : { detail };
  if (event.event === 'blocked') return { kind: 'rejected', judgement: 'permanent', ...rest };
  if (event.hard_bounce === true) return { judgement: 'permanent', ...rest };
  return { kind: error === 'greylisted' ? 'delay' : 'bounce', judgement: 'transient', ...rest };
}

function read(part: Part): readonly WebhookBounce[] {
  const { event: name } = checked(named, part, provider);
  if (!['bounce', 'blocked', 'spam', 'sent'].includes(name)) return [];
  const event = checked(addressed, part, provider);
  const common = { recipient: event.email, messageId: event.MessageID, time: event.time };
  if (name === 'sent') {
    // 'sent (250 2.0.0 OK 1234567890 - example)'
    const reply = /^sent \((.*)\)$/s.exec(event.smtp_reply ?? '')?.[1] ?? event.smtp_reply;
    return [bounceOf(provider, { ...common, kind: 'delivered', judgement: null, text: reply, words: {} })];
  }
  const meaning = meaningOf(event);
  return [bounceOf(provider, {
    ...common, kind: 'bounce', ...meaning, text: meaning.kind === 'complaint' ? undefined : event.comment,
    words: {
      event: name,
      error_related_to: event.error_related_to,
      error: event.error,
      hard_bounce: event.hard_bounce,
      source: event.source,
    },
  })];
}

const reader: Reader = { provider, read };

/**
 * Reads events of Mailjet's Event API, one by one or grouped. Opens, clicks and unsubscribes give no result.
 *
 * | Mailjet says | kind | weak code, where `comment` has no reply |
 * | --- | --- | --- |
 * | `bounce` with `hard_bounce` | bounce | 5, with the error's detail |
 * | `bounce` without it | bounce, or delay for `greylisted` | 4, with the error's detail |
 * | `blocked` | rejected | 5, with the error's detail |
 * | `error` user unknown, mailbox inactive, quota exceeded | | x.1.1, x.2.1, x.2.2 |
 * | `error` invalid domain, no mail host | | x.1.2 |
 * | `error` typofix (Mailjet takes the domain for a slip) | | x.1.0 |
 * | `error` relay/access denied, sender blocked, content blocked, policy issue | | x.7.1 |
 * | `error` bad or empty template, error in template language | | x.6.0 |
 * | `error` system issue, protocol issue, connection issue | | x.3.0, x.5.0, x.4.2 |
 * | `error` preblocked, blacklisted, spam reporter, spam preblocked | suppressed | none: the text says it |
 * | any other `error` | | x.0.0 |
 * | `spam` | complaint | none |
 * | `sent` | delivered | 2.0.0 |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromMailjet(request.body).map((bounce) => classify(bounce));
 * @see https://dev.mailjet.com/email/guides/webhooks/
 */
export function fromMailjet(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
