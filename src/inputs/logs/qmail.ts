/**
 * qmail-send, as multilog, s6-log, svlogd or splogger keep it. The recipient stands in another line than the reply:
 *
 *     @4000000065f0… starting delivery 7: msg 1209359 to remote jo@example.com
 *     @4000000065f0… delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no_such_user/
 */
import type { DeliveryStatus } from './entry.ts';
import { inputOf, NO_LOG_LINE, readingsOf, type Format, type Held, type LogReader, type LogSettings } from './format.ts';
import { frontTime, isLogLine } from './time.ts';

const starting = /(?:^|\s)starting delivery (\d{1,12}(?:\.\d{1,4})?): msg (\d{1,20}) to (?:local|remote) (\S{1,1000})/;
const ending = /(?:^|\s)delivery (\d{1,12}(?:\.\d{1,4})?): (success|failure|deferral):/;
const other = /(?:^|\s)(?:(?:new|end|bounce) msg \d|info msg \d{1,20}: bytes |triple bounce: |status: (?:local|exiting)|warning: |alert: )/;

const queueing = /(?:^|\s)(?:new msg \d|info msg \d{1,20}: bytes |status: local \d{1,6}\/\d)/;

const statuses: Readonly<Record<string, DeliveryStatus>> = { success: 'delivered', failure: 'bounced', deferral: 'deferred' };

/** No qmail has more deliveries under way: those that it forgot are the oldest. */
const MOST_UNDERWAY = 4096;

interface Delivery {
  readonly queueId: string;
  readonly recipient: string;
}

function recognises(text: string): boolean {
  return starting.test(text) || ending.test(text) || queueing.test(text);
}

function open({ year }: LogSettings): LogReader {
  const underway = new Map<string, Delivery>();

  function read(text: string): Held {
    const begun = starting.exec(text);
    if (begun !== null) {
      const [, number = '', queueId = '', recipient = ''] = begun;
      underway.delete(number);
      const oldest = underway.size < MOST_UNDERWAY ? undefined : underway.keys().next().value;
      if (oldest !== undefined) underway.delete(oldest);
      underway.set(number, { queueId, recipient });
      return [];
    }
    const ended = ending.exec(text);
    if (ended === null) {
      if (/(?:^|\s)(?:starting )?delivery \d/.test(text)) return 'a delivery line that breaks off';
      return other.test(text) || isLogLine(text) ? [] : NO_LOG_LINE;
    }
    const [all, number = '', word = ''] = ended;
    const report = text.slice(ended.index + all.length).trim();
    const delivery = underway.get(number);
    underway.delete(number);
    const expired = report.includes("I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long");
    const status = expired ? 'expired' : (statuses[word] ?? 'bounced');
    const input = inputOf(status, { text: written(report), remoteHost: hostIn(report), recipient: delivery?.recipient });
    return [{ status, queueId: delivery?.queueId ?? null, time: timeOf(text, year), input }];
  }

  return { read: (line) => (line.text.trim() === '' ? [] : readingsOf(line, read(line.text))), end: () => [] };
}

const lineEnd = /\/(?=$|\d{3}[-_]|Remote_host_said|Giving_up_on|I'm_not_going|STARTTLS_|Connected_to)/g;

/** The log has `_` for a space and `/` for a line end. A slash is that only where a line of qmail or of a reply begins behind it. */
function written(report: string): string {
  return report.replace(lineEnd, '\n').replaceAll('_', ' ').trim();
}

const behindHost = ['_does_not_like_', '_accepted_message', '_failed_', '_but_'];
const givingUp = 'Giving_up_on_';

/**
 * `192.0.2.1_does_not_like_recipient.`, `Connected_to_192.0.2.1_but_…`; patched ones have the recipient in front, or a name and then
 * the address in brackets.
 */
function hostIn(report: string): string | null {
  for (const mark of behindHost) {
    const at = report.indexOf(mark);
    if (at < 0) continue;
    const words = report.slice(Math.max(report.lastIndexOf('/', at) + 1, at - 1000), at).split('_');
    const host = words.find((word) => /^[A-Za-z\d.:-]{3,255}$/.test(word) && /[.:]/.test(word));
    if (host !== undefined) return host;
  }
  const at = report.lastIndexOf(givingUp);
  if (at < 0) return null;
  return /^[A-Za-z\d.:-]{1,255}/.exec(report.slice(at + givingUp.length))?.[0].replace(/\.$/, '') ?? null;
}

/** splogger writes seconds since 1970 behind the header of syslog. */
function timeOf(text: string, year: number | null): string | null {
  const behind = /\bqmail(?:-\w{1,20})?(?:\[\d{1,10}\])?: (?=\d{9})/.exec(text.slice(0, 300));
  const own = behind === null ? null : frontTime(text.slice(behind.index + behind[0].length), year);
  return own?.time ?? frontTime(text, year)?.time ?? null;
}

/** @see https://cr.yp.to/qmail.html (qmail-log), https://skarnet.org/software/s6/s6-log.html */
export const qmail: Format = { name: 'qmail', recognises, open };
