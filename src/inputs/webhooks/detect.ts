/** Which service a payload is from, by the fields that only its events have. */
import type { WebhookProvider } from './event.ts';
import { parseJson } from './json.ts';
import { decoded, isRecord } from './reading.ts';

type Fields = Readonly<Record<string, unknown>>;

const has = (event: Fields, ...names: readonly string[]): boolean => names.every((name) => name in event);
const text = (event: Fields, name: string): string => (typeof event[name] === 'string' ? event[name] : '');

const kumoTypes = new Set([
  'Reception', 'Delivery', 'Bounce', 'TransientFailure', 'Expiration', 'AdminBounce', 'OOB', 'Feedback', 'Rejection', 'AdminRebind',
  'Delay',
]);

function isAmazonSes(event: Fields): boolean {
  if (has(event, 'mail') && (has(event, 'notificationType') || has(event, 'eventType'))) return true;
  if (has(event, 'Type', 'TopicArn') || text(event, 'source') === 'aws.ses') return true;
  const records = event['Records'];
  const first: unknown = Array.isArray(records) ? records[0] : undefined;
  return isRecord(first) && (has(first, 'Sns') || text(first, 'eventSource') === 'aws:sqs');
}

/** In this order: the marks of the first ones are unmistakable, those further down are told apart by what came before. */
const marks: readonly (readonly [WebhookProvider, (event: Fields) => boolean])[] = [
  ['amazon-ses', isAmazonSes],
  ['mailgun', (event) => has(event, 'event-data') || (has(event, 'event') && (has(event, 'delivery-status') || has(event, 'log-level')))],
  ['postmark', (event) => has(event, 'RecordType') || has(event, 'TypeCode', 'MessageID')],
  ['sparkpost', (event) => has(event, 'msys')],
  ['mandrill', (event) => has(event, 'mandrill_events') || has(event, 'event', 'msg') || has(event, 'type', 'reject')],
  ['haraka', (event) => has(event, 'hmail') || (isRecord(event['todo']) && has(event['todo'], 'rcpt_to'))],
  ['kumomta', (event) => kumoTypes.has(text(event, 'type')) && (has(event, 'queue') || has(event, 'response') || has(event, 'nodeid'))],
  ['resend', (event) => text(event, 'type').startsWith('email.') && has(event, 'data')],
  ['sendgrid', (event) => has(event, 'event') && (has(event, 'sg_event_id') || has(event, 'sg_message_id'))],
  ['brevo', (event) => has(event, 'event', 'message-id')],
  ['mailjet', (event) => has(event, 'event') && (has(event, 'MessageID') || has(event, 'mj_campaign_id') || has(event, 'Message_GUID'))],
  ['sparkpost', (event) => has(event, 'type', 'rcpt_to') || (Array.isArray(event['results']) && isSparkPost(event['results'][0]))],
  ['nodemailer', (event) => has(event, 'rejectedErrors') || has(event, 'responseCode') || has(event, 'message', 'code', 'command')],
];

function isSparkPost(event: unknown): boolean {
  return isRecord(event) && has(event, 'type', 'rcpt_to');
}

/**
 * Says which service a webhook payload is from, or null where nothing tells. Looks at the first event only, and only at which fields
 * there are: what is detected may still fail to be read.
 *
 * @example
 * const provider = detectWebhook(body);
 * const bounces = provider === null ? [] : fromWebhook(provider, body);
 */
export function detectWebhook(event: unknown): WebhookProvider | null {
  const payload = decoded(event);
  if (typeof payload === 'string' && payload.startsWith('mandrill_events=')) return 'mandrill';
  const value = typeof payload === 'string' ? firstOf(payload.trim()) : payload;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first)) return null;
  return marks.find(([, matches]) => matches(first))?.[0] ?? null;
}

/** The document, or the one on the first line. */
function firstOf(text: string): unknown {
  const whole = parseJson(text);
  if (whole.ok) return whole.value;
  const line = parseJson(text.split('\n', 1)[0] ?? '');
  return line.ok ? line.value : undefined;
}
