/** A stream of mail as it is kept, and what happens in it as the platform tells it. */
import type { Verdict } from '../vocabulary.ts';
import { readVerdict } from './read-verdict.ts';
import { readTime, type Time } from './time.ts';

export interface StreamEvent {
  readonly time: Time;
  /** What `classify()` said of the reply; left out for a delivery. */
  readonly verdict?: Verdict<string>;
  readonly delivered?: true;
  /** The recipient took mail lately: `recentlyDelivered(history, time)`, asked before `decide()`. Without it no outage is seen. */
  readonly takesMail?: boolean;
}

/** Counts of a quarter of an hour: its start, and of the messages that came to an end in it … */
export type StreamBin = readonly [
  start: number,
  /** all */ ended: number,
  /** those refused for who sent them or what they looked like */ blocked: number,
  /** those to recipients that are gone */ unknown: number,
  /** those to recipients that took mail lately */ takers: number,
  /** of these, those to recipients that are gone */ takersUnknown: number,
];

/** Plain JSON, below 4 KB. Keep one for whatever you want to be warned about: a list, a campaign, a sending IP, each by provider. */
export interface StreamState {
  readonly version: 1;
  /** Ascending; the last 48 quarters that had events. */
  readonly bins: readonly StreamBin[];
}

/** A `StreamEvent`, read. */
export interface Counted {
  readonly time: number;
  /** null for a delivery. */
  readonly verdict: Verdict<string> | null;
  readonly takesMail: boolean;
}

/** @throws TypeError that names the field */
export function readStreamEvent(event: StreamEvent): Counted {
  if (typeof event !== 'object' || event === null) throw new TypeError('the event must be an object');
  const { time, verdict, delivered, takesMail = false } = event;
  if (delivered !== undefined && delivered !== true) throw new TypeError('event.delivered must be true where it is given');
  if (typeof takesMail !== 'boolean') throw new TypeError('event.takesMail must be true or false');
  return {
    time: readTime(time, 'event.time'),
    verdict: verdict === undefined ? null : readVerdict(verdict, 'event.verdict', ['outcome', 'category', 'fault', 'suppressRecipient']),
    takesMail,
  };
}

/** @throws TypeError that names the field */
export function readBins(state: StreamState | null): readonly StreamBin[] {
  if (state === null) return [];
  if (typeof state !== 'object' || state.version !== 1) throw new TypeError('the state must be null or one that watch() returned');
  if (!Array.isArray(state.bins) || !state.bins.every(isBin)) throw new TypeError('state.bins must be a list of six whole numbers each');
  return state.bins;
}

function isBin(bin: unknown): boolean {
  return Array.isArray(bin) && bin.length === 6 && bin.every(Number.isInteger);
}
