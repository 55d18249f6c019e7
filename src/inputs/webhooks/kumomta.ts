/** KumoMTA: log records, as its log hooks post them or its log files hold them. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import type { Draft, Meaning } from './bounce.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'kumomta';

const number = z.number();
const named = z.looseObject({ type: z.string() });
const record = z.looseObject({
  type: z.string(),
  id: wordContext,
  recipient: word,
  timestamp: wordContext,
  bounce_classification: wordContext,
  peer_address: context(z.looseObject({ name: wordContext, addr: wordContext })),
  response: z.looseObject({
    code: number,
    content: word.nullish(),
    command: wordContext,
    enhanced_code: context(z.looseObject({ class: number, subject: number, detail: number })),
  }),
});
type KumoRecord = z.infer<typeof record>;
const feedback = z.looseObject({
  id: wordContext,
  recipient: wordContext,
  timestamp: wordContext,
  feedback_report: z.looseObject({
    feedback_type: wordContext,
    original_rcpto_to: context(z.array(z.string())),
    supplemental_trace: context(z.looseObject({ recipient: wordContext })),
  }),
});

const types: Readonly<Record<string, Meaning | null>> = {
  Bounce: { kind: 'bounce', judgement: 'permanent' },
  OOB: { kind: 'bounce', judgement: 'unknown' },
  Expiration: { kind: 'bounce', judgement: 'transient' },
  AdminBounce: { kind: 'rejected', judgement: 'unknown' },
  TransientFailure: { kind: 'delay', judgement: 'transient' },
  Delay: { kind: 'delay', judgement: 'transient' },
  Delivery: { kind: 'delivered', judgement: 'unknown' },
};

function enhancedCodeOf({ enhanced_code: code }: KumoRecord['response']): string {
  return code ? `${code.class}.${code.subject}.${code.detail}` : '';
}

/** What the record says of the reply. The codes that KumoMTA gives to its own decisions, 551 among them, are no reply. */
function replyOf(type: string, response: KumoRecord['response']): Pick<Draft, 'text' | 'enhancedCode'> {
  const enhancedCode = enhancedCodeOf(response);
  if (type === 'AdminBounce') return { enhancedCode };
  if (type === 'Expiration') return { text: response.content, enhancedCode };
  return { text: [response.code, enhancedCode, response.content ?? ''].filter((piece) => piece !== '').join(' ') };
}

function readFeedback(part: Part): readonly WebhookBounce[] {
  const event = checked(feedback, part, provider);
  const report = event.feedback_report;
  if (report.feedback_type === 'not-spam') return [];
  const reported = report.supplemental_trace?.recipient ? [report.supplemental_trace.recipient] : (report.original_rcpto_to ?? []);
  return (reported.length > 0 ? reported : [undefined]).map((recipient) => bounceOf(provider, {
    kind: 'complaint', judgement: 'complaint', recipient, messageId: event.id, time: event.timestamp,
    words: { type: 'Feedback', feedback_type: report.feedback_type },
  }));
}

function read(part: Part): readonly WebhookBounce[] {
  const { type } = checked(named, part, provider);
  if (type === 'Feedback') return readFeedback(part);
  const meaning = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!meaning) return [];
  return perRecipient(part).map((one) => {
    const event = checked(record, one, provider);
    const { response } = event;
    return bounceOf(provider, {
      kind: 'bounce', ...meaning, judgement: type === 'Delivery' ? null : meaning.judgement,
      ...replyOf(type, response), command: response.command, remoteHost: event.peer_address?.name || event.peer_address?.addr,
      recipient: event.recipient, messageId: event.id, time: event.timestamp,
      words: {
        type,
        bounce_classification: event.bounce_classification,
        ...(type === 'AdminBounce' ? { content: response.content } : {}),
      },
    });
  });
}

/** A batch names several recipients in one record. */
function perRecipient({ value, path }: Part): readonly Part[] {
  const { recipient } = value as { readonly recipient?: unknown };
  if (!Array.isArray(recipient)) return [{ value, path }];
  return recipient.map((one: unknown) => ({ value: { ...(value as object), recipient: one }, path }));
}

const reader: Reader = { provider, read };

/**
 * Reads KumoMTA log records: one, an array, or the lines of a (decompressed) log. Receptions, rejections of incoming mail and
 * moves between queues give no result.
 *
 * | KumoMTA says | kind | judgement |
 * | --- | --- | --- |
 * | `Bounce` | bounce | permanent |
 * | `OOB` | bounce | unknown |
 * | `Expiration` | bounce | transient |
 * | `AdminBounce` | rejected | unknown |
 * | `TransientFailure`, `Delay` | delay | transient |
 * | `Feedback` (not `not-spam`) | complaint | complaint |
 * | `Delivery` | delivered | none |
 *
 * A record has the reply in pieces: code, enhanced code and content. They are put together again, so that the codes count as part
 * of the reply. Of an `Expiration` the text is KumoMTA's own, and of an `AdminBounce` there is none: `event.words.content` has what
 * the administrator wrote.
 *
 * @throws WebhookError where a record has none of the published shapes and no `onError` is given.
 * @example fromKumoMta(await readFile('log.ndjson', 'utf8')).map((bounce) => classify(bounce));
 * @see https://docs.kumomta.com/reference/log_record/
 */
export function fromKumoMta(record: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, record, options);
}
