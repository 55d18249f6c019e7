/**
 * node main.js DATABASE CAMPAIGN --smtp PORT --log URL --at TIME
 *
 * Sends what is due, and prints the counts as JSON. `--at` sets the clock, so that a month need not be waited for.
 */
import { parseArgs } from 'node:util';
import { LOG_SETTLES, runCampaign, type ServerLog } from './campaign.ts';
import { createSender } from './sender.ts';
import { openStore, type Counts } from './store.ts';

export interface Summary {
  readonly counts: Counts;
  /** What was found in the server's log of messages without a recorded answer. */
  readonly foundAccepted: number;
  readonly foundUnsent: number;
  /** When to run again, in milliseconds since 1970; null where the campaign is over. */
  readonly next: number | null;
}

const { values, positionals } = parseArgs({
  options: { smtp: { type: 'string' }, log: { type: 'string' }, at: { type: 'string' } },
  allowPositionals: true,
});
const [file, campaign] = positionals;
const { smtp, log: url, at } = values;
if (file === undefined || campaign === undefined || smtp === undefined || url === undefined || at === undefined) {
  throw new Error('usage: main.js DATABASE CAMPAIGN --smtp PORT --log URL --at TIME');
}

const shift = Date.parse(at) - Date.now();
const now = () => Date.now() + shift;
const log: ServerLog = async (messageIds) => {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(messageIds) });
  return new Set((await response.json()) as string[]);
};
const store = openStore(file);
const sender = createSender('127.0.0.1', Number(smtp), now);
const found = await runCampaign({ store, sender, log, now }, campaign);
sender.close();

const unanswered = store.oldestUnanswered(campaign);
const times = [store.next(campaign), unanswered === null ? null : unanswered + LOG_SETTLES].filter((time) => time !== null);
const summary: Summary = { counts: store.counts(campaign), ...found, next: times.length === 0 ? null : Math.min(...times) };
store.close();
console.log(JSON.stringify(summary));
