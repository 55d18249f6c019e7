/** When to try the same message again. */
import type { Verdict } from '../vocabulary.ts';
import { hash } from './hash.ts';
import type { Backoff, PolicyInput, SuppressionPolicy } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import { readVerdict } from './read-verdict.ts';

export interface Attempt {
  /** How many attempts have failed, this one included: 1 after the first. */
  readonly number: number;
  /** Since the first attempt. Where it is left out, the waits of the schedule are added up. */
  readonly elapsedSeconds?: number;
  /** Spreads the waits: the same seed gives the same wait. The message's id is a good one. */
  readonly seed?: string | number;
}

export interface NextAttempt {
  readonly afterSeconds: number;
  /** What set the wait: the reply's own words, or that part of the policy. */
  readonly basis: 'reply' | 'greylisted' | 'rateLimited' | 'mailboxFull' | 'tooManyRecipients' | 'other';
}

/**
 * How long to wait before this message is tried again; null where trying again can't help: the verdict is not transient, or the
 * message is older than `policy.retry.giveUpDays` by then.
 *
 * The reply's own waiting time comes first. Otherwise the category's schedule: greylisting in minutes, rate limits with growing
 * and scattered gaps, full mailboxes in hours, all else as RFC 5321 advises.
 *
 * @param attempt how many attempts have failed, or an {@link Attempt}
 * @throws TypeError for a verdict, RangeError for an attempt or a policy that is not one; each names the field
 * @example
 * nextAttempt(classify('450 4.7.1 greylisted, try again in 300 seconds'), 1); // { afterSeconds: 300, basis: 'reply' }
 * nextAttempt(classify('550 5.1.1 no such user'), 1); // null
 * @see RFC 5321 section 4.5.4.1 (at least 30 minutes where the reason is not known; four to five days before giving up),
 * RFC 6647 section 5 (greylisting)
 */
export function nextAttempt(verdict: Verdict<string>, attempt: number | Attempt, policy?: PolicyInput): NextAttempt | null {
  readVerdict(verdict, 'verdict', ['outcome', 'category', 'retryAfterSeconds']);
  const { number, elapsedSeconds, seed = 0 } = readAttempt(attempt);
  const { retry } = readPolicy(policy);
  if (verdict.outcome !== 'transient') return null;
  const basis = basisOf(verdict.category);
  const backoff = retry[basis];
  const own = verdict.retryAfterSeconds;
  const afterSeconds = own ?? scattered(waitAfter(backoff, number), backoff, `${seed} ${number}`);
  const elapsed = elapsedSeconds ?? waitsBefore(backoff, number);
  if (elapsed + afterSeconds > retry.giveUpDays * 86400) return null;
  return { afterSeconds, basis: own === null ? basis : 'reply' };
}

function readAttempt(attempt: number | Attempt): Attempt {
  const read = typeof attempt === 'object' && attempt !== null ? attempt : { number: attempt };
  const { number, elapsedSeconds = 0, seed = 0 } = read;
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`attempt must be a whole number from 1, not ${String(number)}`);
  if (typeof elapsedSeconds !== 'number' || Number.isNaN(elapsedSeconds)) {
    throw new RangeError(`attempt.elapsedSeconds must be a number, not ${String(elapsedSeconds)}`);
  }
  if (typeof seed !== 'string' && typeof seed !== 'number') throw new RangeError('attempt.seed must be a string or a number');
  return read;
}

function basisOf(category: string): Exclude<keyof SuppressionPolicy['retry'], 'giveUpDays'> {
  switch (category) {
    case 'greylisted':
      return 'greylisted';
    case 'rate-limited':
      return 'rateLimited';
    case 'mailbox-full':
      return 'mailboxFull';
    case 'too-many-recipients':
      return 'tooManyRecipients';
    default:
      return 'other';
  }
}

function waitAfter({ firstSeconds, factor, mostSeconds }: Backoff, number: number): number {
  return Math.min(mostSeconds, firstSeconds * factor ** (number - 1));
}

/** Waits grow at most this often before they are as good as even. */
const GROWING = 64;

function waitsBefore(backoff: Backoff, number: number): number {
  let sum = 0;
  for (let one = 1; one < number && one <= GROWING; one++) sum += waitAfter(backoff, one);
  return sum + Math.max(0, number - 1 - GROWING) * waitAfter(backoff, GROWING + 1);
}

function scattered(wait: number, { jitter }: Backoff, seed: string): number {
  return Math.round(wait * (1 + (jitter * hash(seed)) / 2 ** 32));
}
