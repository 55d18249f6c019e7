/** Four ways to keep a list: ours and three simple ones. Each is told what became of a message and says who is mailed next. */
import {
  decide, recentlyDelivered, watch, type Alarm, type Decision, type RecipientEvent, type RecipientHistory, type StreamState,
} from '../../../src/suppression.ts';
import type { Resident, Try } from './world.ts';

export interface Message {
  readonly id: string;
  readonly tries: readonly Try[];
}

export interface Sender {
  readonly name: string;
  mails(index: number, who: Resident, time: number): boolean;
  /** Told of each attempt as it happens: `message.tries[number]`. */
  told(index: number, who: Resident, message: Message, number: number): void;
  /** Until when the recipient is suppressed; Infinity for good, 0 where it is not. */
  suppressedUntil(index: number): number;
}

function simple(name: string, size: number, strikes: (tries: readonly Try[], before: number) => number, most: number): Sender {
  const counts = new Uint8Array(size);
  const gone = new Uint8Array(size);
  return {
    name,
    mails: (index) => gone[index] === 0,
    told(index, _who, { tries }, number) {
      if (number < tries.length - 1) return;
      const count = strikes(tries, counts[index]!);
      counts[index] = count;
      if (count >= most) gone[index] = 1;
    },
    suppressedUntil: (index) => (gone[index] === 1 ? Infinity : 0),
  };
}

const last = (tries: readonly Try[]) => tries.at(-1)!.verdict;

export const anyPermanent = (size: number) =>
  simple('suppress on any 5xx', size, (tries) => (Math.floor((last(tries)?.reply.code ?? 0) / 100) === 5 ? 1 : 0), 1);
export const threeBounces = (size: number) =>
  simple('suppress on three bounces in a row', size, (tries, before) => (last(tries) === null ? 0 : before + 1), 3);
export const never = (size: number) => simple('never suppress', size, () => 0, 1);

interface Stream {
  state: StreamState | null;
  pausedUntil: number;
  /** Who bounced when, lately. */
  readonly bounced: [index: number, time: number][];
  outage: { from: number; until: number } | null;
}

export interface Ours extends Sender {
  /** How often each alarm was raised anew. */
  readonly alarms: Record<Alarm['kind'], number>;
  held: number;
  pardoned: number;
}

/** `decide()` for every recipient, `watch()` for every provider, and what their answers ask for. */
export function ours(size: number): Ours {
  const histories = new Array<RecipientHistory | null>(size).fill(null);
  const until = new Float64Array(size);
  const restsUntil = new Float64Array(size);
  const streams: Stream[] = [];
  let events = 0;

  const streamOf = (who: Resident) => (streams[who.stream] ??= { state: null, pausedUntil: 0, bounced: [], outage: null });
  const happens = (index: number, event: object, time: number): Decision => {
    const happened = { ...event, id: `${events++}`, time, recipient: `r${index}@example.com` } as RecipientEvent;
    const { state, decision } = decide(histories[index]!, happened);
    histories[index] = state;
    until[index] = decision.action === 'suppress' ? (decision.expires ?? Infinity) : 0;
    return decision;
  };
  const pardon = (stream: Stream, time: number) => {
    const { outage } = stream;
    for (const [index, bouncedAt] of stream.bounced) {
      if (outage === null || bouncedAt < outage.from || bouncedAt > outage.until) continue;
      happens(index, { pardoned: outage }, time);
      sender.pardoned++;
    }
    stream.outage = null;
  };
  const heed = (stream: Stream, alarms: readonly Alarm[], time: number) => {
    for (const { kind, from, until: ends, pauseUntil } of alarms) {
      if (kind === 'unknown-recipients') continue;
      if (time >= stream.pausedUntil) sender.alarms[kind]++;
      stream.pausedUntil = Math.max(stream.pausedUntil, pauseUntil);
      if (kind === 'provider-outage') stream.outage = { from: Math.min(from, stream.outage?.from ?? from), until: ends };
    }
    const isOver = stream.outage !== null && time > stream.outage.until && !alarms.some(({ kind }) => kind === 'provider-outage');
    if (isOver) pardon(stream, time);
  };
  const sender: Ours = {
    name: 'bounce-verdict',
    alarms: { 'provider-outage': 0, 'unknown-recipients': 0, blocks: 0 },
    held: 0,
    pardoned: 0,
    mails(index, who, time) {
      if (time < until[index]! || time < restsUntil[index]!) return false;
      const free = time >= streamOf(who).pausedUntil;
      if (!free) sender.held++;
      return free;
    },
    told(index, who, { id: message, tries }, number) {
      const stream = streamOf(who);
      const { time, verdict } = tries[number]!;
      const takesMail = recentlyDelivered(histories[index]!, time);
      const context = { message, attempt: number + 1, firstAttempt: tries[0]!.time };
      const decision = happens(index, verdict === null ? { ...context, delivered: true } : { ...context, verdict }, time);
      const watched = watch(stream.state, verdict === null ? { time, delivered: true, takesMail } : { time, verdict, takesMail });
      stream.state = watched.state;
      if (verdict?.suppressRecipient) remember(stream, index, time);
      heed(stream, watched.alarms, time);
      if (decision.action !== 'pause') return;
      if (decision.target.whom === 'recipient') restsUntil[index] = decision.until;
      else if (decision.target.whom !== 'domain') stream.pausedUntil = Math.max(stream.pausedUntil, decision.until);
    },
    suppressedUntil: (index) => until[index]!,
  };
  return sender;
}

/** A day is more than any outage here. */
function remember({ bounced }: Stream, index: number, time: number): void {
  while (bounced.length > 0 && bounced[0]![1] < time - 86400_000) bounced.shift();
  bounced.push([index, time]);
}
