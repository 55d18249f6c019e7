/** What every webhook is read into: a `BounceInput` with the context of its event. */
import type { BounceInput } from '../../vocabulary.ts';

export const webhookProviders = [
  'amazon-ses', 'sendgrid', 'mailgun', 'postmark', 'sparkpost', 'mandrill', 'mailjet', 'resend', 'brevo', 'nodemailer', 'kumomta',
  'haraka',
] as const;
export type WebhookProvider = (typeof webhookProviders)[number];

/**
 * What happened to the message.
 *
 * - `bounce`: the message was not delivered and the service has given up.
 * - `delay`: not delivered yet; the service goes on trying.
 * - `complaint`: it was delivered, and the recipient reported it as spam.
 * - `delivered`: it was accepted. Where the event does not carry the reply, `enhancedCode` is 2.0.0.
 * - `suppressed`: the service did not try, as the recipient is on its suppression list.
 * - `rejected`: the service did not try for another reason: a broken template, a virus, a quota.
 */
export const webhookEventKinds = ['bounce', 'delay', 'complaint', 'delivered', 'suppressed', 'rejected'] as const;
export type WebhookEventKind = (typeof webhookEventKinds)[number];

/** What the sending service makes of it: weaker evidence than the reply itself. */
export type WebhookJudgement = 'permanent' | 'transient' | 'complaint' | 'unknown';

export interface WebhookEvent {
  readonly provider: WebhookProvider;
  readonly kind: WebhookEventKind;
  /**
   * The service's id of the event, to recognise one that is delivered twice. Recipients of one event share it. Null where there is none,
   * and where it is a number past 2^53 that was parsed already: give the text of the request instead.
   */
  readonly id: string | null;
  /** The service's id of the message, as it was given out when the message was sent. */
  readonly messageId: string | null;
  /** ISO 8601, UTC. */
  readonly time: string | null;
  /** null where the service does not judge. */
  readonly judgement: WebhookJudgement | null;
  /** The words that the service classifies with, under the names of their fields, e.g. `{ bounceType: 'Permanent' }`. */
  readonly words: Readonly<Record<string, string>>;
}

/** One recipient of one event. It is a `BounceInput`, so it goes to `classify()` as it is. */
export interface WebhookBounce extends BounceInput {
  /** The reply or diagnostic; empty where the event has none. */
  text: string;
  event: WebhookEvent;
}

export interface WebhookOptions {
  /** Called for every event that cannot be read; what can be read is then returned, and nothing is thrown. */
  readonly onError?: ((error: WebhookError) => void) | undefined;
}

interface WebhookErrorDetails {
  readonly provider: WebhookProvider;
  readonly path: string;
  readonly problem: string;
  readonly bounces?: readonly WebhookBounce[];
  readonly errors?: readonly WebhookError[];
}

/** A payload, or an event in it, that has none of the shapes which the provider publishes. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  /** The provider whose shapes were tried. */
  readonly provider: WebhookProvider;
  /** Where it went wrong, e.g. `[2].bounce.bouncedRecipients`; empty for the payload as a whole. */
  readonly path: string;
  /** What is wrong there: the message without provider and path. */
  readonly problem: string;
  /** On a thrown error: what could be read of the delivery nevertheless. */
  readonly bounces: readonly WebhookBounce[];
  /** On a thrown error: one error for each event that could not be read. */
  readonly errors: readonly WebhookError[];

  constructor(details: WebhookErrorDetails) {
    super(`${details.provider} webhook, ${details.path === '' ? 'payload' : details.path}: ${details.problem}`);
    this.provider = details.provider;
    this.path = details.path;
    this.problem = details.problem;
    this.bounces = details.bounces ?? [];
    this.errors = details.errors ?? [];
  }
}
