/** Exchange message tracking: CSV with its columns in a `#Fields:` line. The events FAIL, BADMAIL and DEFER; SEND and DELIVER. */
import type { DeliveryStatus } from './entry.ts';
import { perRecord } from './csv.ts';
import { inputOf, type Finding, type Format, type Held, type LogReader } from './format.ts';
import { isoTime } from './time.ts';

const statuses: Readonly<Record<string, DeliveryStatus>> = {
  FAIL: 'bounced', BADMAIL: 'bounced', DEFER: 'deferred', SEND: 'delivered', DELIVER: 'delivered',
};
const needed = ['event-id', 'recipient-address'];
const fieldsMark = '#Fields:';

function recognises(text: string): boolean {
  if (text.startsWith('#Log-type:')) return text.toLowerCase().includes('message tracking');
  return text.startsWith(fieldsMark) && text.includes('recipient-address') && text.includes('event-id');
}

function open(): LogReader {
  let columns: readonly string[] = [];

  return perRecord((line, cells) => {
    if (line.text.startsWith('#')) {
      if (line.text.startsWith(fieldsMark)) columns = line.text.slice(fieldsMark.length).split(',').map((name) => name.trim());
      return [];
    }
    if (!needed.every((name) => columns.includes(name))) return 'a record without a #Fields: line in front of it';
    if (cells.length !== columns.length) return `${cells.length} fields where the #Fields: line has ${columns.length}`;
    return read((name) => cells[columns.indexOf(name)]?.trim() ?? '');
  });
}

function read(field: (name: string) => string): Held {
  const event = field('event-id');
  const status = Object.hasOwn(statuses, event) ? statuses[event] : undefined;
  if (status === undefined) return [];
  const recipients = field('recipient-address').split(';').map((address) => address.trim()).filter(Boolean);
  const replies = repliesOf(field('recipient-status'), recipients.length);
  const time = isoTime(field('date-time'))?.time ?? null;
  const queueId = field('internal-message-id') || field('message-id') || null;
  return (recipients.length === 0 ? [null] : recipients).map((recipient, index): Finding => {
    const reply = repliedIn(replies[index] ?? '') || (status === 'delivered' ? '' : field('source-context'));
    const expired = status === 'bounced' && reply.includes('QUEUE.Expired');
    const remoteHost = part(replies[index] ?? '', 'FQDN') || part(replies[index] ?? '', 'IP');
    return { status: expired ? 'expired' : status, queueId, time, input: inputOf(status, { text: reply, remoteHost, recipient }) };
  });
}

/** One status for each recipient, divided by semicolons that the statuses may hold as well; where that does not come out, all of it. */
function repliesOf(status: string, recipients: number): readonly string[] {
  const parts = status.split(/;(?= ?'?(?:[245]\d\d[ -]|\[\{LED=))/);
  return recipients > 1 && parts.length === recipients ? parts : Array.from({ length: Math.max(recipients, 1) }, () => status);
}

/** `[{LED=550 5.1.1 …};{MSG=…};{FQDN=mx.example.net};{IP=192.0.2.1};{LRT=…}]`, or the reply alone. */
function repliedIn(status: string): string {
  return status.includes('{LED=') ? part(status, 'LED') || part(status, 'MSG') : status;
}

function part(status: string, name: string): string {
  const mark = `{${name}=`;
  const at = status.indexOf(mark);
  if (at < 0) return '';
  const rest = status.slice(at + mark.length);
  const ends = [rest.indexOf('};{'), rest.indexOf('}]')].filter((end) => end >= 0);
  return (ends.length === 0 ? rest : rest.slice(0, Math.min(...ends))).trim();
}

/** @see https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/message-tracking */
export const exchange: Format = { name: 'exchange', recognises, open };
