/** Postfix: `queue-id: to=<…>, relay=…, dsn=…, status=bounced (…)`, by syslog or by postlogd. */
import { quotationIn } from '../quotation.ts';
import type { DeliveryStatus } from './entry.ts';
import { hostOf, inputOf, perLine, somethingElse, type Format, type Held, type LogSettings } from './format.ts';
import { frontTime } from './time.ts';

const statuses: Readonly<Record<string, DeliveryStatus>> = {
  bounced: 'bounced', undeliverable: 'bounced', deferred: 'deferred', SOFTBOUNCE: 'deferred',
  expired: 'expired', 'force-expired': 'expired',
  sent: 'delivered', delivered: 'delivered', relayed: 'delivered', expanded: 'delivered', deliverable: 'delivered',
};

const process = /\bpostfix[\w.-]{0,40}\/[a-z][\w/-]{0,40}\[\d{1,10}\]: /;
/** The queue id and the address behind it. Some syslog daemons drop the space. */
const subject = /(?:^|[\s:])([0-9A-Za-z]{5,32}): ?(to|from)=</;

function recognises(text: string): boolean {
  if (process.test(text)) return true;
  return text.includes(', status=') && (text.includes(', relay=') || text.includes('returned to sender')) && subject.test(text);
}

function read(text: string, { year }: LogSettings): Held {
  const found = text.includes('=<') ? subject.exec(text) : null;
  if (found === null) return somethingElse(text);
  const [all, queueId = '', role] = found;
  const start = found.index + all.length;
  const close = text.indexOf('>,', start);
  const statusAt = text.indexOf(', status=', close);
  if (statusAt < 0 || close < 0) return role === 'to' ? 'a delivery without a status' : [];

  const [word = ''] = /^[\w-]{0,32}/.exec(text.slice(statusAt + ', status='.length)) ?? [];
  const status = Object.hasOwn(statuses, word) ? statuses[word] : undefined;
  if (status === undefined) return `an unknown status: '${word}'`;
  const fields = text.slice(close + 1, statusAt);
  const relay = valueOf(fields, 'relay');
  const recipient = role === 'to' ? text.slice(start, close) : null;
  const said = replyOf(text.slice(statusAt + ', status='.length + word.length));
  const reply = said === 'returned to sender' ? `${word}, ${said}` : said;
  const remoteHost = relay.includes('[') ? hostOf(relay) : null;
  const quoted = quotationIn(reply) ?? { reply, command: null };
  const input = inputOf(status, {
    text: quoted.reply, enhancedCode: valueOf(fields, 'dsn'), command: quoted.command, remoteHost, recipient,
  });
  return [{ status, queueId, time: frontTime(text, year)?.time ?? null, input }];
}

/** ` (…)` or `, …`; the closing bracket is missing where syslog cut the line. */
function replyOf(rest: string): string {
  const text = rest.trimEnd();
  if (!text.startsWith(' (')) return text.replace(/^[,\s]{1,8}/, '');
  return text.slice(2, text.endsWith(')') ? -1 : undefined);
}

function valueOf(fields: string, name: string): string {
  const at = fields.indexOf(`, ${name}=`);
  if (at < 0) return '';
  const from = at + name.length + 3;
  const end = fields.indexOf(',', from);
  return fields.slice(from, end < 0 ? undefined : end);
}

/** @see https://www.postfix.org/qmgr.8.html, https://www.postfix.org/bounce.8.html, https://www.postfix.org/postlogd.8.html */
export const postfix: Format = { name: 'postfix', recognises, open: perLine(read) };
