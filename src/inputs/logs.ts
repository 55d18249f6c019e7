/** Mail server logs as verdicts, recipient by recipient: the public entry `bounce-verdict/logs`. */
import type { Category } from '../vocabulary.ts';
import { judgeIn, type Judge } from './judging.ts';
import { checkLines, checkOptions } from './logs/check.ts';
import { deliveryStatuses, logFormats } from './logs/entry.ts';
import type { LogEntry, LogFormat, LogOptions } from './logs/entry.ts';
import type { Format, LogReader, Reading } from './logs/format.ts';
import { formatNamed, formatOf } from './logs/formats.ts';
import { kindOf } from './kind-of.ts';
import { isLogLine } from './logs/time.ts';

export { deliveryStatuses, logFormats };
export type { Judging } from './judging.ts';
export type { DeliveryStatus, LogEntry, LogFormat, LogOptions, LogProblem } from './logs/entry.ts';

type Lines = AsyncIterable<string> | Iterable<string>;

/**
 * Reads the log of a mail server and gives each recipient that was not delivered to, with a verdict: one entry for each recipient and
 * attempt, in the order of the lines, while they are read. Memory stays the same, however long the log is.
 *
 * | format | lines that are read |
 * | --- | --- |
 * | `postfix` | `status=bounced`, `deferred`, `expired` and their like, from syslog or postlogd; not what it refuses of incoming mail |
 * | `exim` | main log: `**` and `==` |
 * | `sendmail` | `to=…, stat=…`, with `reply=` where there is one |
 * | `qmail` | `delivery 7: failure:` and `deferral:`, with the recipient of `starting delivery 7` before; multilog, s6-log, syslog |
 * | `opensmtpd` | `result="PermFail"` and `"TempFail"`, also in the wording before 6.0 |
 * | `exchange` | message tracking: the events FAIL, BADMAIL and DEFER |
 * | `powermta` | accounting files: the types b, rb, t and tq |
 * | `kumomta` | JSON lines, as for `fromKumoMta()` of `bounce-verdict/webhooks` |
 * | `haraka` | outbound, at log level INFO or NOTICE; as brackets, logfmt or JSON |
 *
 * The format is that of the first line which only one kind of server writes. Lines about other things are passed over. A line that
 * should tell of a delivery and is broken, and one that does not begin as the log's lines do, goes to `onProblem`, and the reading
 * goes on. A verdict is that of the reply: where the server retries after a 5xx, `status` is `deferred` and the verdict permanent.
 *
 * @param lines the lines of the log, with or without line ends; an item may hold several whole lines. A stream of bytes or of pieces
 *   of text goes through `readline` first.
 * @throws TypeError where an argument has a wrong type, at once; and where an item is no string, while reading.
 *   RangeError for a format that does not exist, at once.
 * @example
 * const lines = createInterface({ input: createReadStream('/var/log/mail.log') }); // node:readline, node:fs
 * for await (const { recipient, verdict } of readLog(lines, { year: 2026, onProblem: console.warn })) {
 *   if (recipient !== null && verdict.suppressRecipient) suppress(recipient);
 * }
 * @see RFC 3164 and RFC 5424 (syslog), RFC 4180 (CSV); the makers' pages are named in the files of `logs/`
 */
export function readLog<C extends string = Category>(
  lines: Lines, options: LogOptions<C> = {},
): AsyncGenerator<LogEntry<C>, void, undefined> {
  checkLines(lines);
  checkOptions(options);
  return entriesOf(lines, options as LogOptions, judgeIn(options, 'readLog')) as AsyncGenerator<LogEntry<C>, void, undefined>;
}

type Entries = AsyncGenerator<LogEntry<string>, void, undefined>;

async function* entriesOf(lines: Lines, options: LogOptions, classify: Judge): Entries {
  const settings = { year: options.year ?? null };
  let format: Format | null = options.format === undefined ? null : formatNamed(options.format);
  let reader: LogReader | null = format?.open(settings) ?? null;
  let number = 0;
  let isEmpty = true;

  const report = (line: number, reason: string, text: string) => options.onProblem?.({ line, reason, text });

  function* settle(readings: readonly Reading[]): Generator<LogEntry<string>> {
    for (const reading of readings) {
      if ('problem' in reading) report(reading.line.number, reading.problem, reading.line.text);
      else if (reading.found.status !== 'delivered' || options.delivered === true) yield entryOf(format!.name, reading, classify);
    }
  }

  for await (const item of lines) {
    if (typeof item !== 'string') throw new TypeError(`readLog() takes lines as strings; behind line ${number} came ${kindOf(item)}`);
    for (const text of linesOf(item)) {
      number += 1;
      const line = { number, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
      isEmpty &&= line.text.trim() === '';
      if (reader === null) {
        format = formatOf(line.text);
        reader = format?.open(settings) ?? null;
      }
      if (reader !== null) yield* settle(reader.read(line));
      else if (!isPreface(line.text)) report(number, 'not a line of any log that is known', line.text);
    }
  }
  if (reader !== null) yield* settle(reader.end());
  else if (!isEmpty) report(0, `no line of a known mail server in ${number}: the formats are ${logFormats.join(', ')}`, '');
}

function entryOf(format: LogFormat, { line, found }: Extract<Reading, { found: unknown }>, classify: Judge): LogEntry<string> {
  const { status, queueId, time, input } = found;
  const verdict = classify(input);
  return {
    line: line.number,
    format,
    status,
    queueId,
    time,
    recipient: input.recipient ?? null,
    remoteHost: input.remoteHost ?? null,
    command: verdict.command,
    input,
    verdict,
  };
}

/** The end of a line ends no second, empty one. */
function linesOf(item: string): readonly string[] {
  if (!item.includes('\n')) return [item.endsWith('\r') ? item.slice(0, -1) : item];
  const lines = (item.endsWith('\n') ? item.slice(0, -1) : item).split('\n');
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** What may stand in a log before the first line that tells its format: comments, and lines of other programs. */
function isPreface(text: string): boolean {
  return text.trim() === '' || text.startsWith('#') || isLogLine(text);
}
