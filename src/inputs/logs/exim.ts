/** Exim's main log: `date time id flag address … : reply`. The flags are `**` failed, `==` deferred, `=>` `->` `>>` delivered. */
import { remoteHostIn } from '../dsn/circumstances.ts';
import { asSent } from '../exim-words.ts';
import { quotationIn } from '../quotation.ts';
import type { DeliveryStatus } from './entry.ts';
import { hostOf, inputOf, perLine, somethingElse, type Format, type Held, type LogSettings } from './format.ts';
import { frontTime, isoTime } from './time.ts';

const statuses: Readonly<Record<string, DeliveryStatus>> = {
  '**': 'bounced', '==': 'deferred', '=>': 'delivered', '->': 'delivered', '>>': 'delivered', '*>': 'delivered',
};

/** Ids have 6-6-2 characters, and 6-11-4 since Exim 4.97. */
const id = '[0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2}(?:[0-9A-Za-z]{2})?';
const delivery = new RegExp(`(?:^|\\s)(${id}) (\\*\\*|==|[-=>*]>)(?: |$)`);
const anyMessage = new RegExp(`^(?: \\[\\d{1,10}\\])? (?:${id}) `);
/** How far into a line the id and the flag may stand, behind a syslog header. */
const HEAD = 300;

function recognises(text: string): boolean {
  const time = isoTime(text);
  if (time !== null && anyMessage.test(text.slice(time.end, time.end + 64))) return true;
  return /\bexim\d?\[\d{1,10}\]: /.test(text.slice(0, HEAD));
}

function read(text: string, { year }: LogSettings): Held {
  const found = delivery.exec(text.slice(0, HEAD));
  if (found === null) return somethingElse(text);
  const [all, queueId = '', flag = ''] = found;
  const body = text.slice(found.index + all.length);
  const { recipient, end } = addressOf(body);
  if (end === 0) return `no address behind ${flag}`;
  const fields = body.slice(end);
  const isFailure = flag === '**' || flag === '==';
  const said = isFailure ? failureOf(fields, flag === '==', body[end - 1] === ':') : (confirmation.exec(fields)?.[1] ?? '');
  const gaveUp = flag === '**' && said.includes('retry timeout exceeded');
  const reply = asSent(said);
  const status: DeliveryStatus = gaveUp ? 'expired' : (statuses[flag] ?? 'bounced');
  const remoteHost = hostField(fields) ?? remoteHostIn(reply);
  const quoted = quotationIn(reply) ?? { reply, command: null };
  const input = inputOf(status, { text: quoted.reply, command: quoted.command, remoteHost, recipient });
  return [{ status, queueId, time: timeOf(text, year), input }];
}

const address = /^(?:"(?:[^"\\]|\\.){0,256}"@)?\S{0,1000}/;
const original = /^ <([^<>\s]{1,320})>/;
const inBrackets = /<((?:"(?:[^"\\]|\\.){0,256}"|[^<>\s@"]{1,320})@[^<>\s@]{1,320})>/;

/**
 * The address behind the flag; for a file, a pipe, or a local part (quotes are left out of it, spaces or not), the address that
 * led there. `end` is 0 where there is none.
 */
function addressOf(body: string): { recipient: string | null; end: number } {
  const word = address.exec(body)?.[0] ?? '';
  const direct = (word.endsWith(':') ? word.slice(0, -1) : word).replace(/^<|>$/g, '');
  if (direct.includes('@') && !direct.startsWith('|') && !direct.startsWith('/')) return { recipient: direct, end: word.length };
  const led = original.exec(body.slice(word.length))?.[1] ?? inBrackets.exec(body.slice(0, 1000))?.[1];
  return { recipient: led ?? (direct === '' ? null : direct), end: word.length };
}

/** What stands behind the first ': ' of the fields, quoted ones passed over; in a deferral, behind its reason number. */
function failureOf(fields: string, isDeferral: boolean, isAtOnce: boolean): string {
  const from = isDeferral ? Math.max(fields.indexOf(' defer ('), 0) : 0;
  const at = isAtOnce ? 0 : colonBehind(fields, from);
  // The main log writes line ends as \n.
  return fields.slice(at).trim().replace(hostInReason, ': ').replaceAll('\\r', '').replaceAll('\\n', '\n');
}

/** `defer (110): Connection timed out H=mx.example.net [192.0.2.1]: SMTP timeout after …` */
const hostInReason = / H=[^\s:"]{1,255}(?: \([^\s()]{0,255}\))? \[[^\s[\]]{1,64}\](?::\d{1,5})?: /;

function colonBehind(fields: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < fields.length; at += 1) {
    if (fields[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && fields[at] === ':' && fields[at + 1] === ' ') return at + 2;
  }
  return from;
}

const confirmation = / C="([^"]{0,2000})"/;

/** `H=mx.example.net (helo) [192.0.2.1]:25` */
function hostField(fields: string): string | null {
  const at = fields.indexOf(' H=');
  if (at < 0) return null;
  const field = fields.slice(at + 3, at + 400);
  const [name = ''] = /^[^\s([]{0,255}/.exec(field) ?? [];
  const [, bracket = ''] = /^[^[\]]{0,255}(\[[^\s[\]]{1,64}\])/.exec(field) ?? [];
  return hostOf(name + bracket);
}

/** Behind a syslog header Exim may write a time of its own, which has a year. */
function timeOf(text: string, year: number | null): string | null {
  const behind = text.slice(0, HEAD).indexOf(']: ');
  return (behind < 0 ? null : isoTime(text.slice(behind + 3)))?.time ?? frontTime(text, year)?.time ?? null;
}

/** @see https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html */
export const exim: Format = { name: 'exim', recognises, open: perLine(read) };
