/** Resend: webhooks. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import type { Draft } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';
import { sesBounceMeaning } from './ses-words.ts';

const provider = 'resend';

/** A string counts as a list of one. */
const list = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()));

const named = z.looseObject({ type: z.string() });
const emailEvent = z.looseObject({
  type: z.string(),
  created_at: wordContext,
  data: z.looseObject({
    email_id: wordContext,
    to: list,
    bounce: z.looseObject({ type: wordContext, subType: wordContext, message: word.nullish(), diagnosticCode: list.nullish() }).nullish(),
    suppressed: context(z.looseObject({ type: wordContext, message: wordContext })),
    failed: context(z.looseObject({ reason: wordContext })),
  }),
});
type ResendEvent = z.infer<typeof emailEvent>;
type Shape = Pick<Draft, 'kind' | 'judgement' | 'detail' | 'text' | 'words'>;

const shapes: Readonly<Record<string, (data: ResendEvent['data']) => Shape>> = {
  'email.bounced': ({ bounce }) => {
    const type = bounce?.type ?? '';
    const subType = bounce?.subType ?? '';
    const reply = bounce?.diagnosticCode?.join('\n');
    return {
      kind: 'bounce', ...sesBounceMeaning(type, subType),
      // `message` is advice in Resend's words: it stands in only where an event has no types.
      text: reply || (type === '' && subType === '' ? bounce?.message : undefined),
      words: { type, subType, message: bounce?.message },
    };
  },
  'email.delivery_delayed': () => ({ kind: 'delay', judgement: 'transient', words: {} }),
  'email.suppressed': ({ suppressed }) => ({
    kind: 'suppressed', judgement: 'permanent', words: { type: suppressed?.type, message: suppressed?.message },
  }),
  'email.failed': ({ failed }) => ({ kind: 'rejected', judgement: 'unknown', words: { reason: failed?.reason } }),
  'email.delivered': () => ({ kind: 'delivered', judgement: null, words: {} }),
  'email.complained': () => ({ kind: 'complaint', judgement: 'complaint', words: {} }),
};

function read(part: Part): readonly WebhookBounce[] {
  const { type } = checked(named, part, provider);
  if (!Object.hasOwn(shapes, type)) return [];
  const { data, created_at: time } = checked(emailEvent, part, provider);
  const shape = shapes[type]?.(data);
  if (shape === undefined) return [];
  return [bounceOf(provider, {
    ...shape,
    // An event does not say which of several recipients it is about.
    recipient: data.to.length === 1 ? data.to[0] : undefined,
    messageId: data.email_id, time,
  })];
}

const reader: Reader = { provider, read };

/**
 * Reads Resend webhooks. Sent, opened, clicked, scheduled and domain or contact events give no result.
 * Where a message had several recipients, the event does not say which one it is about, and the result has no `recipient`.
 * The id of the event is not in the body but in the `svix-id` header, so `event.id` is null.
 *
 * | Resend says | kind | weak code, where the event has no `diagnosticCode` |
 * | --- | --- | --- |
 * | `email.bounced` with `type` and `subType` | as Amazon SES, whose words they are | as Amazon SES |
 * | `email.delivery_delayed` | delay | 4.0.0 |
 * | `email.suppressed` | suppressed | none: the text says it |
 * | `email.failed` | rejected | none |
 * | `email.delivered` | delivered | 2.0.0 |
 * | `email.complained` | complaint | none |
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromResend(request.body).map((bounce) => classify(bounce));
 * @see https://resend.com/docs/webhooks/emails/bounced
 */
export function fromResend(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
