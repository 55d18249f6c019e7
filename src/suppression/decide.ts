import type { Decision, Note } from './decision.ts';
import { readEvent, type Occurrence, type RecipientEvent } from './event.ts';
import { record, type RecipientHistory } from './history.ts';
import { isPardoned } from './pardons.ts';
import type { PolicyInput } from './policy.ts';
import { lastProof } from './proof.ts';
import { readHistory } from './read-history.ts';
import { readPolicy } from './read-policy.ts';
import { answer, replyGround, type Bounce } from './reply.ts';
import { judge, latestAfter, latestWithin } from './standing.ts';

export interface Decided {
  /** Store it and give it back with the recipient's next event. */
  readonly state: RecipientHistory;
  readonly decision: Decision;
}

/**
 * What to do with a recipient, after all that has happened to it: `deliver`, `retry`, `pause`, `suppress` or `review`, each with
 * the facts that it rests on.
 *
 * A pure reducer over plain JSON. The same events give the same state, in any order and any batches, however often one comes.
 * Time is what the events say; the clock is never read. The decision is the one as of the latest event that is at most ninety days
 * ahead of this one: what is further ahead has a wrong clock. After old events have been told late, ask `standing()`.
 *
 * - **Hard bounce** (`verdict.suppressRecipient`): suppresses at once. For a recipient that took mail lately it is provisional and
 *   expires after `policy.hard.confirmAfterDays`, unless a second one comes on that day or later; so an outage that answers 550 to
 *   everybody for some hours suppresses none of these for good. For recipients that it met with their first message, `watch()`
 *   tells the outage, and a `pardoned` event gives them back.
 * - **Doubtful hard bounce** (`confidence: 'low'`): `review`, until a second one comes on another day.
 * - **Full or unreachable mailbox**: `retry`; when the retries run out, the recipient rests. Suppressed, for a time, only after
 *   `policy.soft.bounces` over `policy.soft.days` with no delivery between.
 * - **Block** of the sending IP or identity: pauses the sender's stream to that provider, never suppresses the recipient.
 * - **Complaint**: suppresses for good; only the owner's own `confirmed` lifts it.
 * - **Delivery**: lifts every bounce before it, but no hard one of the same message: that one takes the delivery back. A delivery
 *   that comes after a suppression is noted in the decision.
 *
 * @param history null for a recipient without one
 * @param verdict the verdict with its context (`{ id, time, recipient, verdict }`), or what else happened: `delivered: true`,
 * `complained: true`, `confirmed: true`, `pardoned: { from, until }`
 * @param policy what differs from {@link defaultPolicy}
 * @throws TypeError for a history or event that is not one, RangeError for such a policy; each names the field
 * @example
 * const verdict = classify('550 5.1.1 <jo@example.com>: no such user');
 * const { state, decision } = decide(null, { id: 'ev-1', time: '2025-03-01T09:30:00Z', recipient: 'jo@example.com', verdict });
 * decision.action; // 'suppress'
 * @see {@link defaultPolicy} for the source of each default: Amazon SES, SendGrid, Postmark, Mailgun, the Certified Senders Alliance,
 * M3AAWG Sender Best Common Practices
 */
export function decide(history: RecipientHistory | null, verdict: RecipientEvent, policy?: PolicyInput): Decided {
  const known = readHistory(history);
  const event = readEvent(verdict);
  const rules = readPolicy(policy);
  const state = record(known, event);
  if (state === known) return { state, decision: { ...judge(state, latestAfter(state, event.time), rules), note: 'duplicate' } };
  const at = latestWithin(state, event.time);
  const standing = judge(state, at, rules);
  if (isBounce(event)) {
    if (standing.action === 'suppress' || (standing.action === 'review' && event.verdict.suppressRecipient)) {
      return { state, decision: { ...standing, evidence: [replyGround(event), ...standing.evidence] } };
    }
    return { state, decision: isSuperseded(state, event, at) ? { ...standing, note: 'superseded' } : answer(event, rules) };
  }
  const before = event.kind === 'delivery' ? judge(known, event.time, rules) : null;
  const note: Note | null = before?.action === 'suppress' && before.since < event.time ? 'delivered-after-suppression' : null;
  return { state, decision: { ...standing, note } };
}

/**
 * The history after many events, in any order: what `decide()` would arrive at one by one. Ask `standing()` for what it means.
 *
 * @throws as `decide()` does
 * @example standing(replay(null, eventsOf(recipient)), Date.now());
 */
export function replay(history: RecipientHistory | null, events: Iterable<RecipientEvent>): RecipientHistory {
  let state = readHistory(history);
  if (typeof events?.[Symbol.iterator] !== 'function') throw new TypeError('the events must be iterable');
  for (const event of events) state = record(state, readEvent(event));
  return state;
}

function isBounce(event: Occurrence): event is Bounce {
  return event.kind === 'bounce';
}

/** The recipient has taken mail since, or the bounce is pardoned. */
function isSuperseded(state: RecipientHistory, { time }: Occurrence, at: number): boolean {
  const proof = lastProof(state, at);
  if (proof !== null && proof.time > time) return true;
  return isPardoned(time, state.pardoned);
}
