/** Haraka's outbound log, in its three layouts: `[NOTICE] [uuid] [outbound] message`, logfmt, and JSON. */
import { addressesIn } from '../dsn/addresses.ts';
import type { DeliveryStatus } from './entry.ts';
import { inputOf, NO_LOG_LINE, perLine, type Finding, type Format, type Held, type LogSettings } from './format.ts';
import { frontTime, isLogLine } from './time.ts';

const levels = 'DATA|PROTOCOL|DEBUG|INFO|NOTICE|WARN|ERROR|CRIT|ALERT|EMERG';
const bracketed = new RegExp(`(?:^|\\s)\\[(?:${levels})\\] \\[([^\\[\\]]{1,64})\\] \\[([\\w./-]{1,64})\\] `);
const logfmt = new RegExp(`(?:^|\\s)level=(?:${levels}) uuid=(\\S{1,64}) (?:origin|source)=(\\S{1,64}) message=`);
const json = new RegExp(`\\{"level":"(?:${levels})",`);

interface Message {
  readonly uuid: string;
  readonly origin: string;
  readonly words: string;
}

function recognises(text: string): boolean {
  const head = text.slice(0, 300);
  return bracketed.test(head) || logfmt.test(head) || (json.test(head) && text.includes('"origin":'));
}

function messageOf(text: string): Message | null | 'broken' {
  const head = text.slice(0, 300);
  const open = json.exec(head);
  if (open !== null) return fromJson(text.slice(open.index));
  const found = bracketed.exec(head) ?? logfmt.exec(head);
  if (found === null) return null;
  const [all, uuid = '', origin = ''] = found;
  const rest = text.slice(found.index + all.length).trim();
  const quoted = all.endsWith('=') && rest.length > 1 && rest.startsWith('"') && rest.endsWith('"');
  return { uuid, origin, words: quoted ? rest.slice(1, -1).replaceAll('\\"', '"') : rest };
}

function fromJson(text: string): Message | 'broken' {
  try {
    const { uuid, origin, source, message } = JSON.parse(text) as Record<string, unknown>;
    return { uuid: String(uuid ?? '-'), origin: String(origin ?? source ?? ''), words: String(message ?? '') };
  } catch {
    return 'broken';
  }
}

function read(text: string, { year }: LogSettings): Held {
  const message = messageOf(text);
  if (message === 'broken') return 'not a JSON object';
  if (message === null) return isLogLine(text) ? [] : NO_LOG_LINE;
  if (message.origin !== 'outbound') return [];
  const queueId = message.uuid === '-' ? null : message.uuid;
  const time = frontTime(text, year)?.time ?? null;
  return outcomesOf(message.words).map(({ status, ...fields }): Finding => ({ status, queueId, time, input: inputOf(status, fields) }));
}

interface Told {
  readonly status: DeliveryStatus;
  readonly text: string;
  readonly command?: 'RCPT';
  readonly remoteHost?: string | undefined;
  readonly recipient?: string;
}

const aboutRecipient = /^recipient <?([^\s<>]{1,1000})>? (rejected|deferred): /;
const exhausted = 'Too many failures (';

/** What was said of single recipients in lines of their own is not said again. */
const summaries = ['Some recipients failed:', 'Some recipients rejected', 'Some recipients temp failed:'];
const isSummary = (reason: string) => summaries.some((summary) => reason.startsWith(summary));

function outcomesOf(words: string): readonly Told[] {
  const single = aboutRecipient.exec(words);
  if (single !== null) {
    const [all, recipient = '', word] = single;
    return [{ status: word === 'rejected' ? 'bounced' : 'deferred', text: words.slice(all.length).trim(), command: 'RCPT', recipient }];
  }
  if (words.startsWith('delivered file=')) {
    const text = /\sresponse="([^"]{0,2000})"/.exec(words)?.[1] ?? '';
    return [{ status: 'delivered', text, remoteHost: /\shost=([\w.:-]{1,255})/.exec(words)?.[1] }];
  }
  const bouncing = after(words, 'bouncing mail: ');
  if (bouncing?.startsWith(exhausted)) return expired(bouncing.slice(exhausted.length).replace(/\)$/, ''));
  if (bouncing !== null) return concerning('bounced', bouncing);
  if (!words.startsWith('Temp failing ')) return [];
  const reason = words.indexOf(' seconds: ');
  return reason < 0 ? [] : concerning('deferred', words.slice(reason + ' seconds: '.length));
}

function concerning(status: DeliveryStatus, reason: string): readonly Told[] {
  return isSummary(reason) ? [] : [{ status, text: withoutLead(reason) }];
}

/** The queue has given up: here the recipients are named, and not the replies that they got. */
function expired(reason: string): readonly Told[] {
  const recipients = isSummary(reason) ? addressesIn(reason) : [];
  if (recipients.length === 0) return [{ status: 'expired', text: `Too many failures (${withoutLead(reason)})` }];
  return recipients.map((recipient) => ({ status: 'expired', text: 'Too many failures', recipient }));
}

function withoutLead(reason: string): string {
  return after(reason, 'Upstream error: ') ?? reason;
}

function after(words: string, lead: string): string | null {
  return words.startsWith(lead) ? words.slice(lead.length).trim() : null;
}

/** @see https://haraka.github.io/core/Logging/, and outbound/hmail.js of Haraka */
export const haraka: Format = { name: 'haraka', recognises, open: perLine(read) };
