/**
 * `bounce-verdict/webhooks`: events of sending services and mail servers as inputs for `classify()`.
 *
 * Every function takes one event or an array of them, as objects, as JSON text (also one object on each line) or as bytes, and
 * returns one result for each recipient. Fields that are not known change nothing. Check the signature of a request before you
 * hand its body over: nothing here does.
 */
import { kindOf } from './kind-of.ts';
import { fromAmazonSes } from './webhooks/amazon-ses.ts';
import { fromBrevo } from './webhooks/brevo.ts';
import { WebhookError, webhookEventKinds, webhookProviders } from './webhooks/event.ts';
import type { WebhookBounce, WebhookOptions, WebhookProvider } from './webhooks/event.ts';
import { fromHaraka } from './webhooks/haraka.ts';
import { fromKumoMta } from './webhooks/kumomta.ts';
import { fromMailgun } from './webhooks/mailgun.ts';
import { fromMailjet } from './webhooks/mailjet.ts';
import { fromMandrill } from './webhooks/mandrill.ts';
import { fromNodemailer } from './webhooks/nodemailer.ts';
import { fromPostmark } from './webhooks/postmark.ts';
import { fromResend } from './webhooks/resend.ts';
import { fromSendGrid } from './webhooks/sendgrid.ts';
import { fromSparkPost } from './webhooks/sparkpost.ts';

export { detectWebhook } from './webhooks/detect.ts';
export type {
  WebhookBounce, WebhookEvent, WebhookEventKind, WebhookJudgement, WebhookOptions, WebhookProvider,
} from './webhooks/event.ts';
export {
  fromAmazonSes, fromBrevo, fromHaraka, fromKumoMta, fromMailgun, fromMailjet, fromMandrill, fromNodemailer, fromPostmark, fromResend,
  fromSendGrid, fromSparkPost, WebhookError, webhookEventKinds, webhookProviders,
};

const functions: Readonly<Record<WebhookProvider, (event: unknown, options?: WebhookOptions) => WebhookBounce[]>> = {
  'amazon-ses': fromAmazonSes,
  sendgrid: fromSendGrid,
  mailgun: fromMailgun,
  postmark: fromPostmark,
  sparkpost: fromSparkPost,
  mandrill: fromMandrill,
  mailjet: fromMailjet,
  resend: fromResend,
  brevo: fromBrevo,
  nodemailer: fromNodemailer,
  kumomta: fromKumoMta,
  haraka: fromHaraka,
};

/**
 * Reads an event of the named service, as its own function does.
 *
 * @throws WebhookError where an event has none of the published shapes and no `onError` is given; RangeError for any other name.
 * @example fromWebhook('postmark', body, { onError: (error) => log.warn(error.message) });
 */
export function fromWebhook(provider: WebhookProvider, event: unknown, options?: WebhookOptions): WebhookBounce[] {
  if (typeof provider !== 'string' || !Object.hasOwn(functions, provider)) {
    const named: unknown = provider;
    const shown = typeof named === 'string' ? `'${named}'` : kindOf(named);
    throw new RangeError(`no webhook provider is called ${shown}; there are ${webhookProviders.join(', ')}`);
  }
  return functions[provider](event, options);
}
