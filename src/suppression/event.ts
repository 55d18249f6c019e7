/** What happens to a recipient, as the platform tells it, and its reading. */
import type { Verdict } from '../vocabulary.ts';
import { hash } from './hash.ts';
import { readVerdict, type VerdictField } from './read-verdict.ts';
import { readTime, type Time } from './time.ts';

export interface EventContext {
  /** The event's own id: an event that comes twice has the same id and the same time. The id of the message will not do. */
  readonly id: string;
  /** When it happened, not when it was received. The only clock there is. */
  readonly time: Time;
  readonly recipient: string;
  /**
   * The message's id, the same in all events about it and in no others. Give it where bounces come by mail after the receiver has
   * accepted the message: then a delivery that was taken back does not count as one.
   */
  readonly message?: string;
  /** How many attempts this message has had, with the one that this event is about. 1 where it is left out. */
  readonly attempt?: number;
  /** When the message was first tried, for the give-up time. Where it is left out, the waits of the schedule are added up. */
  readonly firstAttempt?: Time;
  readonly sendingIp?: string;
  /** The sender's domain or address that a block is about. */
  readonly identity?: string;
}

export type RecipientEvent = EventContext &
  (
    | { /** What `classify()` said of the reply. */ readonly verdict: Verdict<string> }
    | { /** Accepted by the receiver. */ readonly delivered: true }
    | { /** The recipient reported the message as spam. */ readonly complained: true }
    | {
        /** The owner has written from the address, or has asked for mail anew: what was before no longer counts. */
        readonly confirmed: true;
      }
    | {
        /** Bounces within that time don't count: the receiver was at fault. Ends included. */
        readonly pardoned: { readonly from: Time; readonly until: Time };
      }
  );

/** An event, read. One shape for all kinds. */
export interface Occurrence {
  readonly kind: 'bounce' | 'delivery' | 'complaint' | 'confirmation' | 'pardon';
  readonly id: string;
  readonly time: number;
  readonly recipient: string;
  /** Hashed, as in a history. */
  readonly message: number | null;
  readonly attempt: number;
  readonly firstAttempt: number | null;
  readonly sendingIp: string | null;
  readonly identity: string | null;
  /** Of a bounce. */
  readonly verdict: Verdict<string> | null;
  /** Of a pardon. */
  readonly period: Period | null;
}

export type Period = readonly [from: number, until: number];

const ofVerdict: readonly VerdictField[] = [
  'outcome', 'category', 'fault', 'suppressRecipient', 'confidence', 'reply', 'command', 'provider', 'retryAfterSeconds', 'evidence',
];

/** @throws TypeError that names the field */
export function readEvent(event: RecipientEvent): Occurrence {
  if (typeof event !== 'object' || event === null) throw new TypeError('the event must be an object');
  const { message, attempt, firstAttempt } = event;
  if (attempt !== undefined && (!Number.isInteger(attempt) || attempt < 1)) {
    throw new TypeError('event.attempt must be a whole number from 1');
  }
  const verdict = 'verdict' in event ? readVerdict(event.verdict, 'event.verdict', ofVerdict) : null;
  return {
    kind: kindOf(event),
    id: text(event.id, 'event.id'),
    time: readTime(event.time, 'event.time'),
    recipient: text(event.recipient, 'event.recipient'),
    message: message === undefined ? null : hash(text(message, 'event.message')),
    attempt: attempt ?? 1,
    firstAttempt: firstAttempt === undefined ? null : readTime(firstAttempt, 'event.firstAttempt'),
    sendingIp: textOrNull(event.sendingIp, 'event.sendingIp'),
    identity: textOrNull(event.identity, 'event.identity'),
    verdict,
    period: 'pardoned' in event ? readPeriod(event.pardoned) : null,
  };
}

function kindOf(event: RecipientEvent): Occurrence['kind'] {
  if ('verdict' in event) return event.verdict.outcome === 'success' ? 'delivery' : 'bounce';
  if ('delivered' in event && event.delivered === true) return 'delivery';
  if ('complained' in event && event.complained === true) return 'complaint';
  if ('confirmed' in event && event.confirmed === true) return 'confirmation';
  if ('pardoned' in event) return 'pardon';
  throw new TypeError('the event must have one of verdict, delivered, complained, confirmed, pardoned');
}

function readPeriod(period: { readonly from: Time; readonly until: Time }): Period {
  const from = readTime(period?.from, 'event.pardoned.from');
  const until = readTime(period?.until, 'event.pardoned.until');
  if (until < from) throw new TypeError('event.pardoned.until must not be before event.pardoned.from');
  return [from, until];
}

function textOrNull(value: unknown, name: string): string | null {
  return value === undefined || value === null ? null : text(value, name);
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`${name} must be a string that is not empty`);
}
