/** A reply that says nothing against the recipient → what to do with the message or the sender's stream. */
import type { Fault, Verdict } from '../vocabulary.ts';
import type { Decision, Ground, PauseTarget } from './decision.ts';
import type { Occurrence } from './event.ts';
import { nextAttempt } from './next-attempt.ts';
import type { SuppressionPolicy } from './policy.ts';

/** An event with its verdict. */
export type Bounce = Occurrence & { readonly verdict: Verdict<string> };

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/**
 * Blocks pause the sender's stream to that provider, deferrals are tried again, and what only a person can mend is put to one.
 * A message that was tried long enough at a full or unreachable mailbox lets the recipient rest.
 */
export function answer(event: Bounce, policy: SuppressionPolicy): Decision {
  const { verdict, time } = event;
  const evidence = [replyGround(event)];
  const pause = pauseOf(event, policy);
  const retry = retryTime(event, policy);
  if (pause !== null) return { action: 'pause', until: pausedUntil(event, pause.hours, retry), target: pause.target, note: null, evidence };
  if (retry !== null) return { action: 'retry', at: retry, note: null, evidence };
  if (verdict.outcome === 'transient' && ofRecipient.has(verdict.fault)) {
    const target: PauseTarget = { whom: 'recipient', name: event.recipient, at: null };
    return { action: 'pause', until: time + policy.soft.restDays * DAY, target, note: null, evidence };
  }
  if (verdict.fault === 'none') return { action: 'deliver', note: null, evidence };
  return { action: 'review', subject: verdict.fault, note: null, evidence };
}

const ofRecipient: ReadonlySet<Fault> = new Set<Fault>(['recipient', 'recipient-domain', 'network']);

export function replyGround({ verdict, time }: Bounce): Ground {
  const decided = verdict.evidence[0];
  return { fact: 'reply', time, detail: decided === undefined ? verdict.category : `${verdict.category}: ${decided.id}` };
}

interface PauseOf {
  readonly target: PauseTarget;
  readonly hours: number;
}

function pauseOf(event: Bounce, { pause }: SuppressionPolicy): PauseOf | null {
  const { verdict } = event;
  const domain = domainOf(event.recipient);
  const at = verdict.provider ?? domain;
  if (verdict.fault === 'sender-ip') {
    return { target: { whom: 'sending-ip', name: event.sendingIp, at }, hours: pause.sendingIpHours };
  }
  if (verdict.fault === 'sender-identity') {
    return { target: { whom: 'sending-identity', name: event.identity, at }, hours: pause.identityHours };
  }
  if (isRefusedLogin(verdict)) return { target: { whom: 'all-mail', name: null, at: null }, hours: pause.allMailHours };
  if (verdict.category === 'smtp-auth-failed' || verdict.category === 'tls-failed' || isMisrouted(verdict)) {
    return { target: { whom: 'domain', name: domain, at: null }, hours: pause.domainHours };
  }
  return null;
}

/** Replies that RFC 4954 section 6 keeps for AUTH. */
const loginCodes: ReadonlySet<number | null> = new Set([534, 535, 538]);

/**
 * The platform's own credentials, without which nothing goes out. A server that asks for a login of those who offered none is
 * another matter: so does a recipient's that is set up wrongly.
 */
function isRefusedLogin({ category, command, reply }: Verdict<string>): boolean {
  return category === 'smtp-auth-failed' && (command === 'AUTH' || loginCodes.has(reply.code));
}

/** Permanent for this message, and the same for every recipient there. */
function isMisrouted({ fault, outcome, suppressRecipient }: Verdict<string>): boolean {
  return fault === 'recipient-domain' && outcome === 'permanent' && !suppressRecipient;
}

/** The reply's own time, or the retry schedule where the block is a deferral, or the policy's hours. */
function pausedUntil({ verdict, time }: Bounce, hours: number, retry: number | null): number {
  if (verdict.retryAfterSeconds !== null) return time + verdict.retryAfterSeconds * 1000;
  return retry ?? time + hours * HOUR;
}

function retryTime({ verdict, time, attempt, firstAttempt, id, message }: Bounce, policy: SuppressionPolicy): number | null {
  const seed = message ?? id;
  const elapsed = firstAttempt === null ? {} : { elapsedSeconds: Math.max(0, time - firstAttempt) / 1000 };
  const next = nextAttempt(verdict, { number: attempt, seed, ...elapsed }, policy);
  return next === null ? null : time + next.afterSeconds * 1000;
}

export function domainOf(recipient: string): string {
  return recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase();
}
