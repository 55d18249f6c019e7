/** Amazon SES: notifications and event publishing, bare or inside SNS, SQS, Lambda and EventBridge envelopes. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import { WebhookError } from './event.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, context, fromJson, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';
import { sesBounceMeaning, sesDelayMeaning } from './ses-words.ts';

const provider = 'amazon-ses';

const recipient = z.looseObject({ emailAddress: z.string(), status: wordContext, diagnosticCode: word.nullish() });
const mail = context(z.looseObject({ messageId: wordContext, timestamp: wordContext, destination: context(z.array(z.string())) }));

const named = z.looseObject({ eventType: z.string().nullish(), notificationType: z.string().nullish() });
const bounceEvent = z.looseObject({
  mail,
  bounce: z.looseObject({
    bounceType: z.string(),
    bounceSubType: wordContext,
    bouncedRecipients: z.array(recipient),
    feedbackId: wordContext,
    timestamp: wordContext,
    remoteMtaIp: wordContext,
  }),
});
const delayEvent = z.looseObject({
  mail,
  deliveryDelay: z.looseObject({ delayType: wordContext, delayedRecipients: z.array(recipient), timestamp: wordContext }),
});
const complaintEvent = z.looseObject({
  mail,
  complaint: z.looseObject({
    complainedRecipients: z.array(recipient),
    complaintFeedbackType: wordContext,
    complaintSubType: wordContext,
    feedbackId: wordContext,
    timestamp: wordContext,
  }),
});
const deliveryEvent = z.looseObject({
  mail,
  delivery: z.looseObject({
    recipients: z.array(z.string()),
    smtpResponse: word.nullish(),
    timestamp: wordContext,
    remoteMtaIp: wordContext,
  }),
});
const rejectEvent = z.looseObject({ mail, reject: z.looseObject({ reason: word.nullish() }) });
const failureEvent = z.looseObject({ mail, failure: z.looseObject({ errorMessage: wordContext, templateName: wordContext }) });

const snsMessage = z.looseObject({ Type: z.string(), MessageId: wordContext, Timestamp: wordContext, Message: z.string() });

/** An SES event out of its envelopes, with what they know of it. */
interface SesEvent extends Part {
  readonly id: string | null | undefined;
  readonly time: string | null | undefined;
}

/** Every message type of SNS other than this one asks the endpoint to confirm something. */
const isNotification = (type: string): boolean => type === 'Notification';
/** What SES sends through a new topic, as plain text. */
const isTopicTest = (message: string): boolean => message.startsWith('Successfully validated SNS topic');

/** Takes the envelopes off, at most four deep: SQS, SNS, EventBridge and the event itself. null: there is no event in it. */
function unwrapped(part: Part): SesEvent | null {
  let { value, path } = part;
  let id: string | null | undefined;
  let time: string | null | undefined;
  for (let depth = 0; depth < 4; depth += 1) {
    if (typeof value === 'string') value = fromJson(provider, value, path);
    if (!isRecord(value)) break;
    if (isRecord(value['Sns'])) {
      value = value['Sns'];
      path = pathTo(path, ['Sns']);
    } else if (typeof value['body'] === 'string') {
      value = value['body'];
      path = pathTo(path, ['body']);
    } else if (typeof value['Type'] === 'string') {
      if (!isNotification(value['Type'])) return null;
      const message = checked(snsMessage, { value, path }, provider);
      if (isTopicTest(message.Message)) return null;
      ({ MessageId: id, Timestamp: time, Message: value } = message);
      path = pathTo(path, ['Message']);
    } else if (isRecord(value['detail'])) {
      id = typeof value['id'] === 'string' ? value['id'] : undefined;
      time = typeof value['time'] === 'string' ? value['time'] : undefined;
      value = value['detail'];
      path = pathTo(path, ['detail']);
    } else {
      break;
    }
  }
  return { value: typeof value === 'string' ? fromJson(provider, value, path) : value, path, id, time };
}

function read(part: Part): readonly WebhookBounce[] {
  const event = unwrapped(part);
  if (event === null) return [];
  const names = checked(named, event, provider);
  const name = names.eventType ?? names.notificationType;
  if (typeof name !== 'string') {
    const problem = 'expected an SES event with eventType or notificationType, or an SNS, SQS or EventBridge envelope of one';
    throw new WebhookError({ provider, path: event.path, problem });
  }
  return Object.hasOwn(readers, name) ? (readers[name]?.(event) ?? []) : [];
}

const readers: Readonly<Record<string, (event: SesEvent) => readonly WebhookBounce[]>> = {
  Bounce: (event) => {
    const { bounce, mail } = checked(bounceEvent, event, provider);
    const { bounceType, bounceSubType } = bounce;
    const meaning = sesBounceMeaning(bounceType, bounceSubType ?? '');
    return bounce.bouncedRecipients.map((to) => bounceOf(provider, {
      kind: 'bounce', ...meaning,
      text: to.diagnosticCode, enhancedCode: to.status, remoteHost: bounce.remoteMtaIp, recipient: to.emailAddress,
      id: bounce.feedbackId ?? event.id, messageId: mail?.messageId, time: bounce.timestamp ?? event.time,
      words: { bounceType, bounceSubType, ...(meaning.kind === 'suppressed' ? { diagnosticCode: to.diagnosticCode } : {}) },
    }));
  },
  DeliveryDelay: (event) => {
    const { deliveryDelay: delay, mail } = checked(delayEvent, event, provider);
    return delay.delayedRecipients.map((to) => bounceOf(provider, {
      kind: 'delay', ...sesDelayMeaning(delay.delayType ?? ''),
      text: to.diagnosticCode, enhancedCode: to.status, recipient: to.emailAddress,
      id: event.id, messageId: mail?.messageId, time: delay.timestamp ?? event.time, words: { delayType: delay.delayType },
    }));
  },
  Complaint: (event) => {
    const { complaint, mail } = checked(complaintEvent, event, provider);
    const { complaintFeedbackType, complaintSubType } = complaint;
    if (complaintFeedbackType === 'not-spam') return [];
    return complaint.complainedRecipients.map((to) => bounceOf(provider, {
      kind: complaintSubType === 'OnAccountSuppressionList' ? 'suppressed' : 'complaint', judgement: 'complaint',
      recipient: to.emailAddress,
      id: complaint.feedbackId ?? event.id, messageId: mail?.messageId, time: complaint.timestamp ?? event.time,
      words: { complaintFeedbackType, complaintSubType },
    }));
  },
  Delivery: (event) => {
    const { delivery, mail } = checked(deliveryEvent, event, provider);
    return delivery.recipients.map((to) => bounceOf(provider, {
      kind: 'delivered', judgement: null, text: delivery.smtpResponse, remoteHost: delivery.remoteMtaIp, recipient: to,
      id: event.id, messageId: mail?.messageId, time: delivery.timestamp ?? event.time, words: {},
    }));
  },
  Reject: (event) => {
    const { reject, mail } = checked(rejectEvent, event, provider);
    return toEach(mail?.destination).map((to) => bounceOf(provider, {
      kind: 'rejected', judgement: 'permanent', text: reject.reason, recipient: to,
      id: event.id, messageId: mail?.messageId, time: event.time ?? mail?.timestamp, words: { reason: reject.reason },
    }));
  },
  'Rendering Failure': (event) => {
    const { failure, mail } = checked(failureEvent, event, provider);
    return toEach(mail?.destination).map((to) => bounceOf(provider, {
      kind: 'rejected', judgement: 'permanent', detail: '6.0', recipient: to,
      id: event.id, messageId: mail?.messageId, time: event.time ?? mail?.timestamp,
      words: { errorMessage: failure.errorMessage, templateName: failure.templateName },
    }));
  },
};

function toEach(destination: readonly string[] | null | undefined): readonly (string | undefined)[] {
  return destination && destination.length > 0 ? destination : [undefined];
}

/** What a Lambda function is called with: `Records`, of SNS or of SQS. */
function unpack(part: Part): readonly Part[] {
  const records = isRecord(part.value) ? part.value['Records'] : undefined;
  return Array.isArray(records) ? records.map((value: unknown, index) => ({ value, path: pathTo(part.path, ['Records', index]) })) : [part];
}

const reader: Reader = { provider, unpack, read };

/**
 * Reads Amazon SES events: a notification or a published event, as it is or inside SNS (the request to an HTTPS endpoint, a Lambda
 * call), SQS or EventBridge. One result for each recipient. Requests to confirm a subscription, sends, opens, clicks and
 * subscription changes give none.
 *
 * | SES says | kind | weak code, where the event has neither status nor reply |
 * | --- | --- | --- |
 * | `Permanent`: `General`, `NoEmail` | bounce | 5.1.1 |
 * | `Permanent`: anything else | bounce | 5.0.0 |
 * | `Suppressed`, `OnAccountSuppressionList`, `OnTenantSuppressionList` | suppressed | none: the text says it |
 * | `EmailValidationSuppressed`, `UnsubscribedRecipient` | suppressed | none: the text says it |
 * | `Transient`: `MailboxFull` | bounce | 4.2.2 |
 * | `Transient`: `MessageTooLarge` | bounce | 4.3.4 |
 * | `Transient`: `CustomTimeoutExceeded` | bounce | 4.4.7 |
 * | `Transient`: `ContentRejected`, `AttachmentRejected` | bounce | 4.7.1 |
 * | `Transient`: anything else | bounce | 4.0.0 |
 * | `Undetermined` | bounce | none |
 * | delay: `MailboxFull` | delay | 4.2.2 |
 * | delay: `InternalFailure`, `RecipientServerError` | delay | 4.3.0 |
 * | delay: `TransientCommunicationFailure` | delay | 4.4.2 |
 * | delay: `BYOIPHostNameLookupUnavailable` | delay | 4.4.3 |
 * | delay: `SpamDetected`, `IPFailure` | delay | 4.7.1 |
 * | delay: anything else | delay | 4.0.0 |
 * | complaint (not `not-spam`) | complaint, or suppressed for sub-type `OnAccountSuppressionList` | none |
 * | `Reject` | rejected | 5.0.0 |
 * | `Rendering Failure` | rejected | 5.6.0 |
 *
 * A complaint lists everyone at the domain who was sent the message where the mailbox provider hides who complained.
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given.
 * @example fromAmazonSes(request.body).map((bounce) => classify(bounce));
 * @see https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function fromAmazonSes(event: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, event, options);
}
