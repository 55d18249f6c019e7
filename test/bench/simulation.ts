/**
 * A million recipients, ninety days, a known truth: how many good addresses does each way of keeping a list lose, and how many
 * messages does it send to the dead?
 *
 * Run (about two minutes and 5 GB for a million; arguments: recipients, seed):
 * `npx esbuild test/bench/simulation.ts --bundle --platform=node --format=esm --outfile=/tmp/simulation.mjs`
 * `node --max-old-space-size=8192 /tmp/simulation.mjs 1000000 1`
 */
import { anyPermanent, never, ours, threeBounces, type Message, type Sender } from './simulation/senders.ts';
import { attempts, DAY, DAYS, END, HOUR, isDead, outage, resident, START, type Resident } from './simulation/world.ts';

export interface Row {
  readonly name: string;
  readonly good: number;
  /** Good addresses that are suppressed at the end: for good, and for a time. */
  readonly lostForGood: number;
  readonly lostForATime: number;
  /** Of the good addresses that were mailed during the outage, those suppressed for good at the end. */
  readonly outageHit: number;
  readonly outageLost: number;
  readonly mailsToDead: number;
  readonly mails: number;
}

export interface Result {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

const QUARTER = HOUR / 4;
const slotOf = (time: number) => Math.floor((time - START) / QUARTER);

/** An attempt that is still to come, and by whom. */
interface Pending {
  readonly index: number;
  readonly message: Message;
  readonly number: number;
  readonly by: readonly Sender[];
}

export function simulate(size: number, seed: number): Result {
  const residents = Array.from({ length: size }, (_, index) => resident(seed, index));
  const due: number[][] = Array.from({ length: DAY / QUARTER }, () => []);
  residents.forEach(({ daytime }, index) => due[Math.floor(daytime / QUARTER)]!.push(index));
  const own = ours(size);
  const senders: readonly Sender[] = [own, anyPermanent(size), threeBounces(size), never(size)];
  const mails = senders.map(() => 0);
  const mailsToDead = senders.map(() => 0);
  const contacted = new Uint8Array(size);
  const hit = new Uint8Array(size);
  const queue: (Pending[] | undefined)[] = [];
  let messages = 0;

  const tell = (pending: Pending) => {
    const { index, message, number, by } = pending;
    for (const sender of by) sender.told(index, residents[index]!, message, number);
    const next = message.tries[number + 1];
    if (next !== undefined) (queue[slotOf(next.time)] ??= []).push({ ...pending, number: number + 1 });
  };
  const send = (index: number, sent: number) => {
    const who = residents[index]!;
    const by = senders.filter((sender) => sender.mails(index, who, sent));
    if (by.length === 0) return;
    senders.forEach((sender, at) => {
      if (!by.includes(sender)) return;
      mails[at]!++;
      if (isDead(who, sent)) mailsToDead[at]!++;
    });
    if (who.provider === outage.provider && sent >= outage.from && sent < outage.until) hit[index] = 1;
    const tries = attempts(seed, index, who, sent, contacted[index] === 0);
    tell({ index, message: { id: `m${messages++}`, tries }, number: 0, by });
    contacted[index] = 1;
  };
  for (let slot = 0; slot < slotOf(END); slot++) {
    queue[slot]?.forEach(tell);
    queue[slot] = undefined;
    const day = Math.floor((slot * QUARTER) / DAY);
    for (const index of due[slot % due.length]!) {
      const who = residents[index]!;
      if (day % who.everyDays !== who.onDay) continue;
      const sent = START + day * DAY + who.daytime;
      if (sent >= who.joins) send(index, sent);
    }
  }
  const rows = senders.map((sender, at) => ({ ...lost(sender, residents, hit), mails: mails[at]!, mailsToDead: mailsToDead[at]! }));
  const { alarms, held, pardoned } = own;
  const notes = [
    `alarms of bounce-verdict: ${alarms['provider-outage']} for an outage, ${alarms.blocks} for blocks`,
    `held back while a stream was paused: ${held}; bounces pardoned after the outage: ${pardoned}`,
  ];
  return { rows, notes };
}

function lost(sender: Sender, residents: readonly Resident[], hit: Uint8Array): Omit<Row, 'mails' | 'mailsToDead'> {
  const row = { name: sender.name, good: 0, lostForGood: 0, lostForATime: 0, outageHit: 0, outageLost: 0 };
  residents.forEach((who, index) => {
    if (isDead(who, END)) return;
    const until = sender.suppressedUntil(index);
    row.good++;
    if (hit[index] === 1) row.outageHit++;
    if (until === Infinity) row.lostForGood++;
    else if (until > END) row.lostForATime++;
    if (until === Infinity && hit[index] === 1) row.outageLost++;
  });
  return row;
}

/** The rows as a table of text. */
export function table({ rows, notes }: Result): string {
  const head = ['', 'good lost', 'for good', 'for a time', 'of outage', 'mails to dead', 'mails'];
  const lines = rows.map((row) => [
    row.name,
    `${((100 * (row.lostForGood + row.lostForATime)) / row.good).toFixed(3)} %`,
    String(row.lostForGood),
    String(row.lostForATime),
    `${row.outageLost} of ${row.outageHit}`,
    String(row.mailsToDead),
    String(row.mails),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at]!.length)));
  const padded = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!));
  return [...[head, ...lines].map((line) => line.map(padded).join('  ')), ...notes].join('\n');
}

if (process.argv[1]?.endsWith('simulation.mjs')) {
  const [size = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
  const started = performance.now();
  console.log(`${size} recipients, ${DAYS} days, seed ${seed}\n${table(simulate(size, seed))}`);
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}
