/** A stream of mail, watched over a window: is this the list, the sender, or the provider? */
import type { Verdict } from '../vocabulary.ts';
import type { PolicyInput, Spike, SuppressionPolicy } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import { readBins, readStreamEvent, type Counted, type StreamBin, type StreamEvent, type StreamState } from './stream.ts';

export interface Alarm {
  /**
   * - `provider-outage`: recipients that took mail lately are gone all at once. Pause this stream, and when the alarm is over give
   *   everyone who bounced between `from` and `until` a `pardoned` event.
   * - `unknown-recipients`: too many addresses of this list are dead. Stop the campaign and look where they came from.
   * - `blocks`: the receivers refuse the sender. Pause the stream and mend what the replies name.
   */
  readonly kind: 'provider-outage' | 'unknown-recipients' | 'blocks';
  /** The time that the spike covers so far, with a quarter of an hour on either side, where it may have begun or ended. */
  readonly from: number;
  readonly until: number;
  /** So many of so many, within the window. */
  readonly count: number;
  readonly of: number;
  readonly pauseUntil: number;
}

export interface Watched {
  readonly state: StreamState;
  /** All that stand at the time of this event, the most telling first; empty in quiet times. */
  readonly alarms: readonly Alarm[];
}

const QUARTER = 15 * 60_000;
const MINUTE = 60_000;
/** Twelve hours of a busy stream, several times the outages that the defaults are made for. A quarter of a wrong clock is one of them. */
const KEPT = 48;

/**
 * Counts an event into its stream and tells which alarms stand. A pure reducer like `decide()`: the same events give the same
 * state in any order. Events count each time they are given, so leave out those that `decide()` notes as `duplicate`.
 *
 * The alarms are those as of this event's own time, whatever came before it: so a clock that is ahead hides none.
 *
 * Deferrals are no end of a message and don't count, except blocks.
 *
 * @param state null for a new stream
 * @throws TypeError for a state or event, RangeError for a policy that is not one; each names the field
 * @example
 * const { state, alarms } = watch(streams.get('spring-sale google') ?? null, { time, verdict, takesMail });
 * if (alarms.some(({ kind }) => kind === 'unknown-recipients')) stopCampaign();
 * @see {@link defaultPolicy}.spike for the shares and their sources
 */
export function watch(state: StreamState | null, event: StreamEvent, policy?: PolicyInput): Watched {
  const known = readBins(state);
  const counted = readStreamEvent(event);
  const rules = readPolicy(policy);
  const counts = countsOf(counted);
  const start = Math.floor(counted.time / QUARTER) * QUARTER;
  const bins = counts === null ? known : added(known, start, counts);
  return { state: state !== null && bins === known ? state : { version: 1, bins }, alarms: alarmsOf(bins, start, rules) };
}

type Counts = readonly [ended: number, blocked: number, unknown: number, takers: number, takersUnknown: number];

function countsOf({ verdict, takesMail }: Counted): Counts | null {
  const takers = takesMail ? 1 : 0;
  if (verdict === null || verdict.outcome === 'success') return [1, 0, 0, takers, 0];
  if (isBlock(verdict)) return [1, 1, 0, takers, 0];
  if (verdict.outcome !== 'permanent') return null;
  const unknown = verdict.suppressRecipient ? 1 : 0;
  return [1, 0, unknown, takers, unknown * takers];
}

function isBlock({ fault, category }: Verdict<string>): boolean {
  return fault === 'sender-ip' || fault === 'sender-identity' || category === 'spam-rejected' || category === 'policy-rejected';
}

function added(bins: readonly StreamBin[], start: number, counts: Counts): readonly StreamBin[] {
  let at = bins.length;
  while (at > 0 && bins[at - 1]![0] > start) at--;
  const last = bins[at - 1];
  if (last !== undefined && last[0] === start) return [...bins.slice(0, at - 1), plus(last, counts), ...bins.slice(at)];
  const grown: readonly StreamBin[] = [...bins.slice(0, at), [start, ...counts], ...bins.slice(at)];
  return grown.slice(-KEPT);
}

function plus(bin: StreamBin, counts: Counts): StreamBin {
  return [bin[0], bin[1] + counts[0], bin[2] + counts[1], bin[3] + counts[2], bin[4] + counts[3], bin[5] + counts[4]];
}

/** Which counts of a bin an alarm compares. */
interface Rule {
  readonly kind: Alarm['kind'];
  readonly count: 2 | 3 | 5;
  readonly of: 1 | 4;
}
const outage: Rule = { kind: 'provider-outage', count: 5, of: 4 };
const unknownRecipients: Rule = { kind: 'unknown-recipients', count: 3, of: 1 };
const blocks: Rule = { kind: 'blocks', count: 2, of: 1 };

/** An outage explains the unknown recipients that come with it. */
function alarmsOf(all: readonly StreamBin[], newest: number, { spike }: SuppressionPolicy): Alarm[] {
  const bins = all.filter(([start]) => start <= newest);
  const alarms: Alarm[] = [];
  const down = alarmOf(bins, newest, outage, spike.outage, spike);
  const unknown = down ?? alarmOf(bins, newest, unknownRecipients, spike.unknownRecipients, spike);
  const blocked = alarmOf(bins, newest, blocks, spike.blocks, spike);
  if (unknown !== null) alarms.push(unknown);
  if (blocked !== null) alarms.push(blocked);
  return alarms;
}

type Bins = readonly StreamBin[];

function alarmOf(bins: Bins, newest: number, rule: Rule, { count, share }: Spike, spike: SuppressionPolicy['spike']): Alarm | null {
  const oldest = newest + QUARTER - spike.windowMinutes * MINUTE;
  let counted = 0;
  let total = 0;
  for (let at = bins.length - 1; at >= 0 && bins[at]![0] >= oldest; at--) {
    counted += bins[at]![rule.count];
    total += bins[at]![rule.of];
  }
  if (counted < count || counted < share * total) return null;
  const spiked = bins.filter((bin) => bin[rule.count] > 0 && bin[rule.count] >= share * bin[rule.of]).map(([start]) => start);
  const from = firstOfRun(spiked, spike.windowMinutes * MINUTE) - QUARTER;
  const until = (spiked.at(-1) ?? newest) + 2 * QUARTER;
  return { kind: rule.kind, from, until, count: counted, of: total, pauseUntil: newest + QUARTER + spike.pauseMinutes * MINUTE };
}

/** The start of the last run of spiked quarters whose gaps are within the window. */
function firstOfRun(starts: readonly number[], gap: number): number {
  let at = starts.length - 1;
  while (at > 0 && starts[at]! - starts[at - 1]! <= gap) at--;
  return starts[at]!;
}
