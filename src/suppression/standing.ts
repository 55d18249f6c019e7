/** A history, read: does anything stand against mailing this recipient at a given time? */
import type { Deliver, Ground, Review, Suppress } from './decision.ts';
import { DAY, type Reason, type RecipientHistory } from './history.ts';
import { isPardoned } from './pardons.ts';
import type { PolicyInput, SuppressionPolicy } from './policy.ts';
import { lastConfirmation, lastProof } from './proof.ts';
import { readHistory } from './read-history.ts';
import { readPolicy } from './read-policy.ts';
import { readTime, type Time } from './time.ts';

/**
 * May this recipient be mailed at that time? Ask before sending: suppressions expire without an event.
 *
 * @param time the moment to judge by; the clock is never read. A delivery or confirmation of a later time does not count yet
 * @throws TypeError for a history or time, RangeError for a policy that is not one
 * @example
 * if (standing(history, Date.now()).action === 'suppress') skip(recipient);
 */
export function standing(history: RecipientHistory | null, time: Time, policy?: PolicyInput): Deliver | Suppress | Review {
  return judge(readHistory(history), readTime(time, 'time'), readPolicy(policy));
}

/**
 * Did the recipient take mail, or confirm the address, within `policy.hard.recentDays` before that time?
 *
 * @example watch(stream, { ...event, takesMail: recentlyDelivered(history, event.time) });
 */
export function recentlyDelivered(history: RecipientHistory | null, time: Time, policy?: PolicyInput): boolean {
  const at = readTime(time, 'time');
  const last = lastProof(readHistory(history), at);
  return last !== null && at - last.time <= readPolicy(policy).hard.recentDays * DAY;
}

/** Events are told late by hours or days, hardly by more than this: what is further ahead has a wrong clock. */
const REACH = 90 * DAY;

/** The time of the latest event that is not far beyond this one: what a decision about it is as of. */
export function latestWithin({ seen }: RecipientHistory, time: number): number {
  let latest = time;
  for (const [other] of seen) if (other > latest && other <= time + REACH) latest = other;
  return latest;
}

/** The latest event to which others lead from that time, none far beyond the one before: what a decision about an old event is as of. */
export function latestAfter(history: RecipientHistory, time: number): number {
  const latest = latestWithin(history, time);
  return latest === time ? time : latestAfter(history, latest);
}

export function judge(history: RecipientHistory, at: number, policy: SuppressionPolicy): Deliver | Suppress | Review {
  const { complained } = history;
  if (complained !== undefined && complained > (lastConfirmation(history, at) ?? -1)) {
    const evidence: Ground[] = [{ fact: 'complaint', time: complained }];
    return { action: 'suppress', reason: 'complaint', since: complained, expires: null, note: null, evidence };
  }
  const proof = lastProof(history, at);
  return judgeHard(history, at, policy, proof) ?? judgeSoft(history, at, policy, proof) ?? clear(history, proof);
}

function judgeHard(history: RecipientHistory, at: number, { hard }: SuppressionPolicy, proof: Ground | null): Suppress | Review | null {
  if (history.hard === undefined && history.doubtful === undefined) return null;
  const sure = standingOf(history.hard, history, at, proof);
  const doubtful = standingOf(history.doubtful, history, at, proof);
  if (sure.length + doubtful.length === 0) return null;
  const all = [...sure, ...doubtful].sort((a, b) => a - b);
  const first = all[0]!;
  const recent = (proof !== null && first - proof.time <= hard.recentDays * DAY) || mayTakeMail(history, at);
  const apart = recent ? hard.confirmAfterDays : sure.length > 0 ? 0 : hard.doubtfulAfterDays;
  const bounces = [...sure.map((time) => ground('hard-bounce', time)), ...doubtful.map((time) => ground('doubtful-bounce', time))];
  const evidence = proof === null ? bounces : [...bounces, proof];
  const reason = reasonOf(history.hardReason, history, 'hard-bounce');
  const second = apart === 0 ? (sure[0] ?? first) : all.find((time) => day(time) - day(first) >= apart);
  if (second !== undefined) return { action: 'suppress', reason, since: second, expires: null, note: null, evidence };
  if (sure.length === 0) return { action: 'review', subject: 'recipient', note: null, evidence };
  const expires = (day(first) + apart) * DAY;
  return at < expires ? { action: 'suppress', reason, since: sure[0]!, expires, note: null, evidence } : null;
}

function judgeSoft(history: RecipientHistory, at: number, { soft }: SuppressionPolicy, proof: Ground | null): Suppress | null {
  if (history.soft === undefined) return null;
  const all = standingOf(history.soft, history, at, proof);
  const since = all.find((time, index) => index + 1 >= soft.bounces && day(time) - day(all[0]!) >= soft.days);
  if (since === undefined) return null;
  const expires = all.at(-1)! + soft.expireDays * DAY;
  if (at >= expires) return null;
  const reason = reasonOf(history.softReason, history, 'soft-bounce');
  return { action: 'suppress', reason, since, expires, note: null, evidence: all.map((time) => ground('soft-bounce', time)) };
}

function clear({ pardoned }: RecipientHistory, proof: Ground | null): Deliver {
  const evidence = proof === null ? [] : [proof];
  if (pardoned !== undefined) evidence.push({ fact: 'pardon', time: pardoned.at(-1)![1] });
  return { action: 'deliver', note: null, evidence };
}

/**
 * Those after the last proof and outside of every pardoned period, ascending. Where there is a proof, one from far beyond `at` has
 * no place: it may well have been before.
 */
function standingOf(times: readonly number[] = [], { pardoned }: RecipientHistory, at: number, proof: Ground | null): readonly number[] {
  return times.filter((time) => (proof === null || (time > proof.time && time <= at + REACH)) && !isPardoned(time, pardoned));
}

/** There is a proof from beyond `at`. It may be of a wrong clock, so it lifts nothing; it may be right, so one bounce is not enough. */
function mayTakeMail(history: RecipientHistory, at: number): boolean {
  return (lastProof(history, Infinity)?.time ?? -1) > at;
}

function reasonOf(reason: Reason | undefined, { pardoned }: RecipientHistory, otherwise: string): string {
  return reason === undefined || isPardoned(reason[0], pardoned) ? otherwise : reason[1];
}

function ground(fact: Ground['fact'], time: number): Ground {
  return { fact, time };
}

function day(time: number): number {
  return Math.floor(time / DAY);
}
