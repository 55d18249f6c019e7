/** What a log line is read into, and what may be asked of the reader. */
import type { BounceInput, Category, SmtpCommand, Verdict } from '../../vocabulary.ts';
import type { Judging } from '../judging.ts';

export const logFormats = ['postfix', 'exim', 'sendmail', 'qmail', 'opensmtpd', 'exchange', 'powermta', 'kumomta', 'haraka'] as const;
export type LogFormat = (typeof logFormats)[number];

/**
 * What the mail server did with the recipient, by its own account.
 *
 * - `bounced`: it gave up because of this reply.
 * - `deferred`: it will try again.
 * - `expired`: it gave up because the time in the queue was over.
 * - `delivered`: the next host, or the local mailbox, accepted the message.
 */
export const deliveryStatuses = ['bounced', 'deferred', 'expired', 'delivered'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** One recipient of one delivery attempt. Plain JSON. What the line does not say is null. */
export interface LogEntry<C extends string = Category> {
  /** The number of the line, from 1. Of a record of several lines, the first. */
  readonly line: number;
  readonly format: LogFormat;
  /** What the server did: the verdict says what the reply means, and they need not agree. */
  readonly status: DeliveryStatus;
  /** The id by which the log knows the message. */
  readonly queueId: string | null;
  /**
   * ISO 8601. It ends in a zone only where the line has one. Without a year in line and options, the year is left out in front:
   * `--03-12T10:00:00`.
   */
  readonly time: string | null;
  readonly recipient: string | null;
  readonly remoteHost: string | null;
  /** What the reply answers. */
  readonly command: SmtpCommand | null;
  /** What was given to `classify()`: hand it to a classifier of your own. */
  readonly input: BounceInput;
  readonly verdict: Verdict<C>;
}

/** A line that could not be read, and was skipped. */
export interface LogProblem {
  /** From 1; 0 where it is about the log as a whole. */
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

export interface LogOptions<C extends string = Category> extends Judging<C> {
  /** Without it, the first line that only one kind of server writes decides. */
  readonly format?: LogFormat | undefined;
  /** Called for each line that cannot be read. What it throws ends the reading. */
  readonly onProblem?: ((problem: LogProblem) => void) | undefined;
  /** The year of syslog lines, which give none. The clock is never asked, so a log over New Year needs two calls. */
  readonly year?: number | null | undefined;
  /** Whether successful deliveries are given too. */
  readonly delivered?: boolean | undefined;
}
