/**
 * What is remembered of a recipient, and how an event enters it.
 *
 * A history is a set of facts, each kept by its own time. Adding a fact is a union that keeps the latest few, so the order in
 * which events arrive, their number, and their arriving twice make no difference: the same events give the same history.
 */
import type { Verdict } from '../vocabulary.ts';
import type { Occurrence, Period } from './event.ts';
import { hash } from './hash.ts';
import { addPeriod } from './pardons.ts';

/** Plain JSON, below 1 KB. Times are milliseconds since 1970. Store it as it is; start with `null`. */
export interface RecipientHistory {
  readonly version: 1;
  /** Time of the latest event. */
  readonly latest: number;
  /** Bounces that suppress: the last one of each day (UTC), ascending. */
  readonly hard?: readonly number[];
  /** The same, where the verdict was of low confidence. */
  readonly doubtful?: readonly number[];
  /** Full or unreachable: the last one of each five-day period. */
  readonly soft?: readonly number[];
  /** Time and category of the latest bounce that suppresses, and of the latest soft one. */
  readonly hardReason?: Reason;
  readonly softReason?: Reason;
  /** The latest deliveries: time, and the message's id, hashed, where it is known. */
  readonly delivered?: readonly Delivery[];
  /** The messages that bounced latest: the last time, the message's id, hashed, and a 1 where the bounce suppresses. */
  readonly bounced?: readonly Bounced[];
  readonly complained?: number;
  readonly confirmed?: number;
  /** The last days that had pardons, and all before them as one span. */
  readonly pardoned?: readonly Period[];
  /** The latest events: time, and kind and id, hashed. */
  readonly seen: readonly Hashed[];
}

export type Reason = readonly [time: number, category: string];
export type Delivery = readonly [time: number, message?: number];
/** One message may have both: with the 1 and without. */
export type Bounced = readonly [time: number, message: number, suppresses?: 1];
export type Hashed = readonly [time: number, hash: number];

export const DAY = 86400_000;
/** Five days apart, eight of them span at least 30 days. */
const SOFT_STEP = 5 * DAY;
const LONGEST_CATEGORY = 30;
/** How many of each are kept. With a day's step, eight hard bounces span seven days; that is why read-policy.ts allows no more. */
const KEPT = { days: 8, delivered: 3, bounced: 3, seen: 5 } as const;

/** The same history where the event is known already, or too old to matter. */
export function record(history: RecipientHistory, event: Occurrence): RecipientHistory {
  const name = hash(`${event.kind} ${event.id}`);
  for (const [, other] of history.seen) if (other === name) return history;
  const seen = latestOf<Hashed>(history.seen, [event.time, name], KEPT.seen, byTimeAndHash);
  const facts = factsOf(history, event);
  if (seen === history.seen && facts === null) return history;
  return { ...history, ...facts, latest: Math.max(history.latest, event.time), seen };
}

type Facts = { -readonly [Field in keyof RecipientHistory]?: RecipientHistory[Field] };

/** The fields that the event changes; null where there are none. */
function factsOf(history: RecipientHistory, event: Occurrence): Facts | null {
  const facts: Facts = {};
  const { kind, time, message, verdict, period } = event;
  if (verdict !== null && kind === 'bounce') addBounce(facts, history, verdict, time, message);
  else if (period !== null) facts.pardoned = addPeriod(history.pardoned ?? NONE, period);
  else if (kind === 'complaint') facts.complained = Math.max(history.complained ?? 0, time);
  else if (kind === 'confirmation') facts.confirmed = Math.max(history.confirmed ?? 0, time);
  else facts.delivered = latestOf(history.delivered ?? NONE, message === null ? [time] : [time, message], KEPT.delivered, byTimeAndHash);
  for (const field in facts) if (facts[field as keyof Facts] !== history[field as keyof Facts]) return facts;
  return null;
}

function addBounce(facts: Facts, history: RecipientHistory, verdict: Verdict<string>, time: number, message: number | null): void {
  if (message !== null && verdict.fault !== 'none') {
    facts.bounced = addMessage(history.bounced ?? NONE, verdict.suppressRecipient ? [time, message, 1] : [time, message]);
  }
  const reason: Reason = [time, verdict.category.slice(0, LONGEST_CATEGORY).replace(/[^\w/-]/g, '-')];
  if (verdict.suppressRecipient) {
    if (verdict.confidence === 'low') facts.doubtful = addDay(history.doubtful ?? NONE, time, DAY);
    else facts.hard = addDay(history.hard ?? NONE, time, DAY);
    facts.hardReason = laterReason(history.hardReason, reason);
  } else if (isSoft(verdict)) {
    facts.soft = addDay(history.soft ?? NONE, time, SOFT_STEP);
    facts.softReason = laterReason(history.softReason, reason);
  }
}

const softFaults: ReadonlySet<string> = new Set(['recipient', 'recipient-domain', 'network']);

/** The mailbox or its host cannot take mail. A recipient who refuses this sender can, and what the sender is at fault for says nothing. */
function isSoft({ fault, category }: Verdict<string>): boolean {
  return softFaults.has(fault) && category !== 'recipient-refused';
}

const NONE: readonly never[] = [];

/** Keeps the last time of each step, for the latest steps. */
function addDay(times: readonly number[], time: number, step: number): readonly number[] {
  const period = Math.floor(time / step);
  const at = times.findIndex((other) => Math.floor(other / step) === period);
  if (at < 0) return latestOf(times, time, KEPT.days, byNumber);
  return times[at]! >= time ? times : [...times.slice(0, at), time, ...times.slice(at + 1)];
}

/** Keeps the last time of each message, for the latest messages. */
function addMessage(list: readonly Bounced[], bounce: Bounced): readonly Bounced[] {
  const known = list.find(([, message, suppresses]) => message === bounce[1] && suppresses === bounce[2]);
  if (known !== undefined && known[0] >= bounce[0]) return list;
  const others = known === undefined ? list : list.filter((entry) => entry !== known);
  return latestOf(others, bounce, KEPT.bounced, byTimeAndHash);
}

/** Puts a fact in its place and keeps the greatest few; the same list where nothing changes. */
function latestOf<T>(list: readonly T[], fact: T, most: number, compare: (a: T, b: T) => number): readonly T[] {
  let at = list.length;
  while (at > 0) {
    const order = compare(list[at - 1]!, fact);
    if (order === 0) return list;
    if (order < 0) break;
    at--;
  }
  if (at === 0 && list.length === most) return list;
  const grown = [...list.slice(0, at), fact, ...list.slice(at)];
  return grown.length > most ? grown.slice(1) : grown;
}

function laterReason(known: Reason | undefined, reason: Reason): Reason {
  if (known === undefined) return reason;
  const isLater = reason[0] > known[0] || (reason[0] === known[0] && reason[1] > known[1]);
  return isLater ? reason : known;
}

function byNumber(a: number, b: number): number {
  return a - b;
}

type Marked = readonly [time: number, hash?: number, mark?: 1];

function byTimeAndHash(a: Marked, b: Marked): number {
  return a[0] - b[0] || (a[1] ?? -1) - (b[1] ?? -1) || (a[2] ?? 0) - (b[2] ?? 0);
}
