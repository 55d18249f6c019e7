/** Sendmail: `queue-id: to=<…>, delay=…, mailer=esmtp, relay=…, dsn=…, reply=…, stat=…`. */
import type { DeliveryStatus } from './entry.ts';
import { hostOf, inputOf, perLine, somethingElse, type Format, type Held, type LogSettings } from './format.ts';
import { frontTime } from './time.ts';

const process = /\b(?:sendmail|sm-mta|sm-msp-queue|sm-acceptingconnections)\[\d{1,10}\]: /;
const subject = /(?:^|\s)([0-9A-Za-z]{8,20}): to=/;

function recognises(text: string): boolean {
  return process.test(text) || (text.includes(', stat=') && text.includes(', mailer=') && subject.test(text));
}

function read(text: string, { year }: LogSettings): Held {
  const found = text.includes('to=') ? subject.exec(text) : null;
  if (found === null) return somethingElse(text);
  const [all, queueId = ''] = found;
  const fields = text.slice(found.index + all.length);
  // The recipients end at the next field; `stat` is the last field and may hold anything, so `reply` in front of it may.
  const end = /, [a-z]{2,12}=/.exec(fields)?.index ?? fields.length;
  const replyAt = fields.indexOf(', reply=', end);
  const statAt = replyAt < 0 ? fields.indexOf(', stat=', end) : fields.lastIndexOf(', stat=');
  if (statAt < 0) return 'a delivery without stat=';

  const stat = fields.slice(statAt + ', stat='.length).trim();
  const known = fields.slice(end, replyAt < 0 ? statAt : replyAt);
  const dsn = /, dsn=([\d.]{5,12})/.exec(known)?.[1];
  const status = statusOf(stat, dsn);
  if (status === null) return [];
  const reply = replyAt < 0 || replyAt > statAt ? stat.replace(/^Deferred: /, '') : fields.slice(replyAt + ', reply='.length, statAt);
  const remoteHost = hostOf(/, relay=([^,]{1,300})/.exec(known)?.[1] ?? '');
  const time = frontTime(text, year)?.time ?? null;
  return recipientsOf(fields.slice(0, end)).map((recipient) => (
    { status, queueId, time, input: inputOf(status, { text: reply, enhancedCode: dsn, remoteHost, recipient }) }
  ));
}

function statusOf(stat: string, dsn: string | undefined): DeliveryStatus | null {
  if (stat.startsWith('Sent') || dsn?.startsWith('2')) return 'delivered';
  if (/^queued/i.test(stat)) return null;
  if (stat.includes('could not be delivered for')) return 'expired';
  return stat.startsWith('Deferred') || dsn?.startsWith('4') ? 'deferred' : 'bounced';
}

/** `<jo@example.com>,<mo@example.com>`, or bare. */
function recipientsOf(list: string): readonly (string | null)[] {
  const addresses = list.includes('<') ? [...list.matchAll(/<([^<>]{0,1000})>/g)].map(([, address = '']) => address) : list.split(',');
  const named = addresses.map((address) => address.trim()).filter(Boolean);
  return named.length === 0 ? [null] : named;
}

/** @see Sendmail Installation and Operation Guide, section 2.1.2 'Format' (of the system log) */
export const sendmail: Format = { name: 'sendmail', recognises, open: perLine(read) };
