/** What `decide()` answers. */
import type { Fault } from '../vocabulary.ts';

/** A fact that the decision rests on. */
export interface Ground {
  readonly fact: 'reply' | 'hard-bounce' | 'doubtful-bounce' | 'soft-bounce' | 'complaint' | 'delivery' | 'confirmation' | 'pardon';
  /** Milliseconds since 1970, as all times here. */
  readonly time: number;
  /** A reply's category and the rule or code that decided it: `unknown-recipient: unknown-recipient/no-such-user`. */
  readonly detail?: string;
}

/**
 * Something about the event itself that a platform should log.
 * - `duplicate`: known already, or older than all that is remembered; nothing has changed.
 * - `superseded`: a later delivery, confirmation or pardon has overtaken this bounce.
 * - `delivered-after-suppression`: a message reached a recipient who was suppressed. Either the suppression was wrong and is lifted
 *   now, or, after a complaint or a still later bounce, the platform has mailed someone whom it must not mail.
 */
export type Note = 'duplicate' | 'superseded' | 'delivered-after-suppression';

interface Grounded {
  readonly note: Note | null;
  /** What decided comes first. */
  readonly evidence: readonly Ground[];
}

/** Nothing stands against mailing this recipient. */
export interface Deliver extends Grounded {
  readonly action: 'deliver';
}

/** Try the same message again, not before `at`. */
export interface Retry extends Grounded {
  readonly action: 'retry';
  readonly at: number;
}

/** Whom a pause is for. `at` narrows it to a provider (its catalog id) or a recipient's domain; null where it holds everywhere. */
export interface PauseTarget {
  readonly whom: 'recipient' | 'domain' | 'sending-ip' | 'sending-identity' | 'all-mail';
  /** The address, domain, IP or identity; null where the event did not tell. */
  readonly name: string | null;
  readonly at: string | null;
}

export interface Pause extends Grounded {
  readonly action: 'pause';
  readonly until: number;
  readonly target: PauseTarget;
}

/** Stop mailing this recipient. */
export interface Suppress extends Grounded {
  readonly action: 'suppress';
  /** The category of the bounce, or `complaint`. */
  readonly reason: string;
  readonly since: number;
  /** When the recipient may be mailed again; null for never. */
  readonly expires: number | null;
}

/** The library does not know; a person, or the next reply, will. The recipient may be mailed meanwhile. */
export interface Review extends Grounded {
  readonly action: 'review';
  /** Who is to look at their side; `recipient` where a doubtful bounce waits for a second one. */
  readonly subject: Fault;
}

export type Decision = Deliver | Retry | Pause | Suppress | Review;
