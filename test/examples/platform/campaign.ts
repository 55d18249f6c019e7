/**
 * Sends a campaign: everybody who is not suppressed, once.
 *
 * SMTP has no transaction over both sides. Between the server's 250 and our own commit the process can die, and a connection can be
 * lost before the 250 has arrived; then the message is out and our store does not know. So a batch is committed as `sending` before
 * it goes out, every message has one Message-ID for all its attempts, and rows that are left in `sending` are never sent again before
 * the server's log has been asked for that id. A log knows what was accepted; a refusal that was lost is simply heard again.
 */
import { decide, defaultPolicy, standing, type Decision, type PauseTarget } from '../../../src/suppression.ts';
import { identity, messageId, sendingIp, type Answer, type Sender } from './sender.ts';
import { domainOf, type Message, type Store } from './store.ts';

/** Which of these Message-IDs has the server accepted? Every mail service and MTA keeps such a log. */
export type ServerLog = (messageIds: readonly string[]) => Promise<ReadonlySet<string>>;

export interface Platform {
  readonly store: Store;
  readonly sender: Sender;
  readonly log: ServerLog;
  readonly now: () => number;
}

/** How many messages are between two commits, and so without a recorded answer if the process dies. */
const BATCH = 100;
/** A server may take ten minutes over the end of the data, and only then does its log settle it: RFC 5321 section 4.5.3.2.6. */
export const LOG_SETTLES = 10 * 60_000;
const GIVE_UP = defaultPolicy.retry.giveUpDays * 86400_000;

/** Sends what is due and returns; call it again at `store.next()`. After a crash the same call goes on where it was. */
export async function runCampaign(platform: Platform, campaign: string): Promise<{ foundAccepted: number; foundUnsent: number }> {
  const { store, sender, now } = platform;
  store.openCampaign(campaign, now());
  const found = await reconcile(platform, campaign);
  for (;;) {
    const batch = begin(store, store.due(campaign, now(), BATCH), now());
    if (batch === null) return found;
    const answers = await Promise.all(batch.map((message) => sender.send(message)));
    store.inOneCommit(() => batch.forEach((message, index) => settle(store, message, answers[index] ?? null)));
    const isServerAway = batch.length > 0 && answers.every((answer) => answer === null);
    if (isServerAway) return found;
  }
}

/** Leaves out the suppressed and commits to the rest; null where nothing is due. */
function begin(store: Store, due: readonly Message[], at: number): Message[] | null {
  if (due.length === 0) return null;
  const batch: Message[] = [];
  store.inOneCommit(() => {
    for (const message of due) {
      if (standing(message.history, at).action === 'suppress') {
        store.saveMessage(message, 'left-out');
      } else {
        const begun = { ...message, attempts: message.attempts + 1, firstAttempt: message.firstAttempt || at, lastAttempt: at };
        store.saveMessage(begun, 'sending');
        batch.push(begun);
      }
    }
  });
  return batch;
}

/** Settles the messages of which no answer was recorded. */
async function reconcile({ store, log, now }: Platform, campaign: string): Promise<{ foundAccepted: number; foundUnsent: number }> {
  const open = store.unanswered(campaign, now() - LOG_SETTLES);
  const accepted = open.length === 0 ? new Set() : await log(open.map(messageId));
  let foundAccepted = 0;
  store.inOneCommit(() => {
    for (const message of open) {
      if (accepted.has(messageId(message))) {
        settle(store, message, { verdict: null, time: message.lastAttempt });
        foundAccepted++;
      } else {
        store.saveMessage(message, now() - message.firstAttempt > GIVE_UP ? 'failed' : 'queued', now());
      }
    }
  });
  return { foundAccepted, foundUnsent: open.length - foundAccepted };
}

/** Enters the answer into the recipient's history and does what is decided. Without an answer the row stays `sending`. */
function settle(store: Store, message: Message, answer: Answer | null): void {
  if (answer === null) return;
  const { recipient, address, attempts, firstAttempt } = message;
  const id = messageId(message);
  const context = {
    id: `${id}/${attempts}`, time: answer.time, recipient: address, message: id, attempt: attempts, firstAttempt, sendingIp, identity,
  };
  const { verdict } = answer;
  const event = verdict === null ? { ...context, delivered: true as const } : { ...context, verdict };
  const { state, decision } = decide(message.history, event);
  store.saveHistory(recipient, state);
  if (decision.action === 'pause') store.pause(streamOf(decision.target, address), decision.until);
  const again = verdict === null ? null : nextTry(decision);
  if (verdict === null) store.saveMessage(message, 'accepted');
  else if (again !== null && again - firstAttempt <= GIVE_UP) store.saveMessage(message, 'queued', again);
  else store.saveMessage(message, 'failed');
}

/** A message that met a block goes out when the pause is over. Where the recipient rests, this message is given up. */
function nextTry(decision: Decision): number | null {
  if (decision.action === 'retry') return decision.at;
  return decision.action === 'pause' && decision.target.whom !== 'recipient' ? decision.until : null;
}

/** What a pause holds back. Which provider a domain belongs to is known only from its own replies, so it is this domain that waits. */
function streamOf({ whom }: PauseTarget, address: string): string {
  if (whom === 'all-mail') return '*';
  return whom === 'recipient' ? address : domainOf(address);
}
