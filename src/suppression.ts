/**
 * `bounce-verdict/suppression`: from one verdict to what to do, over time, with a recipient, a message and a stream of mail.
 *
 * - `decide()` keeps a small history for each recipient and answers deliver, retry, pause, suppress or review.
 * - `standing()` asks the history before the next message goes out.
 * - `watch()` counts a stream and raises an alarm for a bad list, a block, or a provider that has gone wrong.
 * - `nextAttempt()` says when to try one message again.
 *
 * All are pure: no clock, no store, no network. States are plain JSON for the platform to keep.
 */
export { decide, replay, type Decided } from './suppression/decide.ts';
export type { Decision, Deliver, Ground, Note, Pause, PauseTarget, Retry, Review, Suppress } from './suppression/decision.ts';
export type { EventContext, RecipientEvent } from './suppression/event.ts';
export type { Delivery, Reason, RecipientHistory } from './suppression/history.ts';
export { nextAttempt, type Attempt, type NextAttempt } from './suppression/next-attempt.ts';
export { defaultPolicy, type Backoff, type PolicyInput, type Spike, type SuppressionPolicy } from './suppression/policy.ts';
export { readPolicy } from './suppression/read-policy.ts';
export { recentlyDelivered, standing } from './suppression/standing.ts';
export type { StreamBin, StreamEvent, StreamState } from './suppression/stream.ts';
export type { Time } from './suppression/time.ts';
export { watch, type Alarm, type Watched } from './suppression/watch.ts';
