/** The truth: who lives where, who is dead, full or slow, and what goes wrong on which day. All drawn from one seed. */
import { classify } from '../../../src/classify.ts';
import { nextAttempt } from '../../../src/suppression.ts';
import { sampleReplies, type SampleFilter } from '../../../src/testing/index.ts';
import type { Verdict } from '../../../src/vocabulary.ts';

export const DAYS = 90;
export const HOUR = 3600_000;
export const DAY = 24 * HOUR;
/** 2025-03-01. */
export const START = Date.parse('2025-03-01T00:00:00Z');
export const END = START + DAYS * DAY;

const at = (day: number, hour: number) => START + day * DAY + hour * HOUR;
export const outage = { provider: 'google', from: at(40, 10), until: at(40, 12) };
const block = { provider: 'microsoft-consumer', from: at(30, 0), until: at(33, 0) };
const spam = { provider: 'yahoo', from: at(50, 0), until: at(51, 0) };

/** The rest lives at small hosts of nobody's wording, a hundred streams of them. */
const shares: readonly (readonly [provider: string, share: number])[] = [
  ['google', 0.38], ['microsoft-consumer', 0.18], ['yahoo', 0.12], ['apple', 0.06], ['gmx', 0.05],
];
const SMALL_HOSTS = 100;

export type Fate = 'good' | 'dead' | 'dying' | 'full for a while' | 'full for good';

export interface Resident {
  readonly stream: number;
  readonly provider: string | null;
  readonly fate: Fate;
  /** From when to when it takes no mail. */
  readonly from: number;
  readonly until: number;
  readonly joins: number;
  readonly everyDays: number;
  /** Which of these days. */
  readonly onDay: number;
  /** When on such a day its mail goes out: milliseconds from midnight. */
  readonly daytime: number;
  /** Answers the first message only at a later attempt. */
  readonly greylists: boolean;
  readonly answer: Verdict;
  /** Accepts, and sends the bounce by mail. */
  readonly bouncesLate: boolean;
}

/** 0 to 1, from the seed, the resident and what it is for. */
export function draw(seed: number, one: number, what: number): number {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(one + 1, 0xc2b2ae35) ^ Math.imul(what + 1, 0x27d4eb2f);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return ((value ^ (value >>> 15)) >>> 0) / 2 ** 32;
}

const pools = new Map<string, readonly Verdict[]>();

/** The verdicts of all sample replies that fit; of nobody's wording where the provider has none. */
function verdicts(filter: SampleFilter, provider: string | null): readonly Verdict[] {
  const key = `${JSON.stringify(filter)} ${provider}`;
  let found = pools.get(key);
  if (found === undefined) {
    const own = answers(filter, provider);
    found = own.length > 0 ? own : answers(filter, null);
    pools.set(key, found);
  }
  return found;
}

/** Servers answer with a code; samples without one are from bounce mails. */
const answers = (filter: SampleFilter, provider: string | null): readonly Verdict[] =>
  sampleReplies({ ...filter, provider }).map(({ verdict }) => verdict).filter(({ reply }) => reply.code !== null);

function one(filter: SampleFilter, provider: string | null, drawn: number): Verdict {
  const found = verdicts(filter, provider);
  return found[Math.floor(drawn * found.length)]!;
}

const bare = classify({ replyCode: 550, command: 'RCPT' });

/** One in thirty dead addresses is refused in words that say nothing, one in thirty by a bare code. */
function answerOfDead(provider: string | null, drawn: number, which: number): Verdict {
  if (drawn < 0.033) return one({ category: 'policy-rejected', outcome: 'permanent' }, null, which);
  if (drawn < 0.066) return { ...bare, confidence: 'low' };
  if (drawn < 0.2) return one({ category: 'inactive-recipient', suppressRecipient: true }, provider, which);
  return one({ category: 'unknown-recipient', suppressRecipient: true }, provider, which);
}

/** Some servers refuse a full mailbox with a 5xx, others with a 4xx. */
function answerOfFull(provider: string | null, drawn: number): Verdict {
  return one({ category: 'mailbox-full' }, provider, drawn);
}

export function resident(seed: number, index: number): Resident {
  const random = (what: number) => draw(seed, index, what);
  let stream = 0;
  for (let rest = random(0); stream < shares.length && rest >= shares[stream]![1]; stream++) rest -= shares[stream]![1];
  const provider = shares[stream]?.[0] ?? null;
  if (provider === null) stream += Math.floor(random(1) * SMALL_HOSTS);
  const joins = random(2) < 0.2 ? START + random(3) * DAYS * DAY : START;
  const fate = fateOf(random(4));
  const from = fate === 'dead' ? START : fate === 'good' ? Infinity : joins + random(5) * (END - joins);
  const until = fate === 'full for a while' ? from + (2 + 43 * random(6)) * DAY : Infinity;
  const everyDays = random(7) < 0.2 ? 3 : random(7) < 0.8 ? 7 : 14;
  return {
    stream, provider, fate, from, until, joins,
    everyDays,
    onDay: Math.floor(random(13) * everyDays),
    daytime: Math.floor((8 + 12 * random(8)) * HOUR),
    greylists: provider === null && random(9) < 0.25,
    answer: fate.startsWith('full') ? answerOfFull(provider, random(11)) : answerOfDead(provider, random(10), random(11)),
    bouncesLate: provider === null && !fate.startsWith('full') && random(12) < 0.1,
  };
}

function fateOf(drawn: number): Fate {
  if (drawn < 0.03) return 'dead';
  if (drawn < 0.07) return 'dying';
  if (drawn < 0.095) return 'full for a while';
  return drawn < 0.098 ? 'full for good' : 'good';
}

export const isDead = ({ fate, from }: Resident, time: number) => fate !== 'full for a while' && time >= from;

/** One attempt: the reply, or null where it was accepted. */
export interface Try {
  readonly time: number;
  readonly verdict: Verdict | null;
}

/**
 * What becomes of one message, attempt by attempt, with the waits of `nextAttempt()` between them, until it is accepted, refused
 * or given up. A bounce that comes by mail follows an acceptance.
 */
export function attempts(seed: number, index: number, who: Resident, sent: number, first: boolean): readonly Try[] {
  const tries: Try[] = [];
  for (let time = sent, number = 1; ; number++) {
    const verdict = replyAt(seed, index, who, time, first && number === 1);
    if (verdict !== null && verdict === who.answer && who.bouncesLate) {
      tries.push({ time, verdict: null }, { time: time + HOUR / 4, verdict });
      return tries;
    }
    tries.push({ time, verdict });
    const next = verdict === null ? null : nextAttempt(verdict, { number, elapsedSeconds: (time - sent) / 1000, seed: index });
    if (next === null) return tries;
    time += next.afterSeconds * 1000;
  }
}

const within = (time: number, { from, until }: { from: number; until: number }) => time >= from && time < until;

function replyAt(seed: number, index: number, who: Resident, time: number, firstContact: boolean): Verdict | null {
  const { provider } = who;
  const which = draw(seed, index, 20 + Math.floor((time - START) / HOUR));
  const hits = (trouble: { provider: string; from: number; until: number }) => provider === trouble.provider && within(time, trouble);
  if (hits(block)) return one({ category: 'ip-blocklisted', outcome: 'permanent' }, provider, which);
  if (hits(outage)) return one({ category: 'unknown-recipient', suppressRecipient: true }, provider, which);
  if (within(time, who)) return who.answer;
  if (hits(spam)) return one({ category: 'spam-rejected', outcome: 'permanent' }, provider, which);
  if (who.greylists && firstContact) return one({ category: 'greylisted' }, provider, which);
  if (which < 0.01) return one({ category: 'service-unavailable', outcome: 'transient' }, provider, which * 100);
  return null;
}
