/** Haraka: an outbound `hmail`, alone or with the error that its `bounce` and `deferred` hooks are called with. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import { WebhookError } from './event.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'haraka';

const recipient = z.looseObject({
  user: wordContext,
  host: wordContext,
  original: wordContext,
  reason: word.nullish(),
  dsn_action: wordContext,
  dsn_status: wordContext,
  dsn_msg: wordContext,
  dsn_smtp_code: wordContext,
  dsn_smtp_extc: wordContext,
  dsn_smtp_response: word.nullish(),
  dsn_remote_mta: wordContext,
});
type Recipient = z.infer<typeof recipient>;
const recipients = z.array(recipient);
const hmail = z.looseObject({ todo: z.looseObject({ rcpt_to: recipients, uuid: wordContext }) });

/** What the hooks pass: an `Error` or its text, or for `deferred` an object with `delay` and `err`. */
const hookError = z.looseObject({
  message: wordContext,
  err: word.nullish(),
  delay: context(z.number()),
  mx: context(z.looseObject({ exchange: wordContext })),
  bounced_rcpt: context(recipients),
  deferred_rcpt: context(recipients),
});

function replyOf(to: Recipient): string {
  if (to.dsn_smtp_response || to.dsn_smtp_code) {
    return [to.dsn_smtp_code, to.dsn_smtp_extc, to.dsn_smtp_response].filter(Boolean).join(' ');
  }
  return to.reason || to.dsn_msg || '';
}

function read(part: Part): readonly WebhookBounce[] {
  const value = isRecord(part.value) ? part.value : {};
  const wrapped = 'hmail' in value;
  const mail = wrapped ? { value: value['hmail'], path: pathTo(part.path, ['hmail']) } : part;
  if (!wrapped && !('todo' in value)) {
    throw new WebhookError({ provider, path: part.path, problem: 'expected an hmail with todo, or an object with hmail and error' });
  }
  const { todo } = checked(hmail, mail, provider);
  const given = wrapped ? value['error'] : undefined;
  const raised = typeof given === 'string' ? { message: given } : (given ?? {});
  const error = checked(hookError, { value: raised, path: pathTo(part.path, ['error']) }, provider);
  const deferred = typeof error.delay === 'number';
  const message = error.err || error.message || '';

  const failed = error.bounced_rcpt ?? error.deferred_rcpt ?? todo.rcpt_to;
  // A mail may be part of the way: those without a trace of a failure were accepted or not tried, unless a hook was called.
  const concerned = wrapped && given !== undefined ? failed : failed.filter((to) => replyOf(to) !== '' || to.dsn_action);
  return concerned.map((to) => bounceOf(provider, {
    kind: deferred || (to.dsn_action === 'delayed' && !wrapped) ? 'delay' : 'bounce', judgement: null,
    text: replyOf(to) || message, enhancedCode: to.dsn_status, remoteHost: to.dsn_remote_mta || error.mx?.exchange,
    recipient: to.user && to.host ? `${to.user}@${to.host}` : to.original, messageId: todo.uuid,
    words: { dsn_action: to.dsn_action, ...(wrapped && message !== '' ? { error: message } : {}) },
  }));
}

const reader: Reader = { provider, read };

/**
 * Reads a failure of Haraka's outbound mail: an `hmail`, or an object of the arguments of its hooks. One result for each recipient.
 * Haraka does not judge; `event.time` is null, as neither says when.
 *
 * | given | recipients | kind |
 * | --- | --- | --- |
 * | `{ hmail, error }` of the `bounce` hook | `error.bounced_rcpt`, `error.deferred_rcpt`, or all of the mail | bounce |
 * | `{ hmail, error: { delay, err } }` of the `deferred` hook | all of the mail | delay |
 * | an `hmail` | those that it notes a failure for | delay where `dsn_action` is `delayed`, else bounce |
 *
 * The text is the reply that the recipient got; the error's message where it got none.
 *
 * @throws WebhookError where it is no such object and no `onError` is given.
 * @example
 * exports.hook_bounce = function (next, hmail, error) {
 *   for (const bounce of fromHaraka({ hmail, error })) this.lognotice(classify(bounce).category);
 *   next();
 * };
 * @see https://haraka.github.io/core/Outbound/
 */
export function fromHaraka(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
