/** What the platform remembers: recipients with their histories, one row for each message, and the pauses. Decides nothing. */
import Database from 'better-sqlite3';
import type { RecipientHistory } from '../../../src/suppression.ts';

/**
 * queued → sending → accepted, failed, or queued again for a retry. `sending` is committed before the message goes out, so a row that
 * is found in that state belongs to a message of which nobody knows what became.
 */
export type MessageState = 'queued' | 'sending' | 'accepted' | 'failed' | 'left-out';

export interface Message {
  readonly campaign: string;
  readonly recipient: number;
  readonly address: string;
  readonly history: RecipientHistory | null;
  readonly attempts: number;
  /** Milliseconds since 1970, as all times here; 0 before the first attempt. */
  readonly firstAttempt: number;
  readonly lastAttempt: number;
}

export type Counts = Readonly<Record<MessageState, number>>;
export type Store = ReturnType<typeof openStore>;

const schema = `
  CREATE TABLE IF NOT EXISTS recipients (
    id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, domain TEXT NOT NULL, history TEXT
  );
  CREATE TABLE IF NOT EXISTS messages (
    campaign TEXT NOT NULL, recipient INTEGER NOT NULL REFERENCES recipients (id), state TEXT NOT NULL, due INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, first_attempt INTEGER NOT NULL DEFAULT 0, last_attempt INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (campaign, recipient)
  );
  CREATE INDEX IF NOT EXISTS messages_by_state ON messages (campaign, state, due, recipient);
  CREATE TABLE IF NOT EXISTS pauses (name TEXT PRIMARY KEY, until INTEGER NOT NULL);
`;
const columns = `
  m.campaign, m.recipient, r.address, r.history, m.attempts, m.first_attempt AS firstAttempt, m.last_attempt AS lastAttempt
  FROM messages m JOIN recipients r ON r.id = m.recipient
`;
/** The end of the longest pause that holds a message back: its recipient's, its domain's, or the one of all mail. */
const paused = `coalesce((SELECT max(until) FROM pauses WHERE name IN (r.address, r.domain, '*')), 0)`;

export function openStore(file: string) {
  const db = new Database(file);
  db.pragma('locking_mode = EXCLUSIVE'); // a second worker on the same file fails instead of mailing everybody twice
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // a commit outlives the power as well
  db.exec(schema);

  const addRecipient = db.prepare('INSERT OR IGNORE INTO recipients (address, domain) VALUES (?, ?)');
  const openCampaign = db.prepare(`
    INSERT OR IGNORE INTO messages (campaign, recipient, state, due) SELECT ?, id, 'queued', ? FROM recipients
  `);
  const due = db.prepare(`
    SELECT ${columns} WHERE campaign = ? AND state = 'queued' AND due <= ? AND ${paused} <= ? ORDER BY due, recipient LIMIT ?
  `);
  const unanswered = db.prepare(`SELECT ${columns} WHERE campaign = ? AND state = 'sending' AND last_attempt <= ?`);
  const saveMessage = db.prepare(`
    UPDATE messages SET state = ?, due = ?, attempts = ?, first_attempt = ?, last_attempt = ? WHERE campaign = ? AND recipient = ?
  `);
  const saveHistory = db.prepare('UPDATE recipients SET history = ? WHERE id = ?');
  const pause = db.prepare('INSERT INTO pauses VALUES (?, ?) ON CONFLICT DO UPDATE SET until = max(until, excluded.until)');
  const next = db.prepare(`
    SELECT min(max(due, ${paused})) AS time FROM messages m JOIN recipients r ON r.id = m.recipient WHERE campaign = ? AND state = 'queued'
  `);
  const oldest = db.prepare(`SELECT min(last_attempt) AS time FROM messages WHERE campaign = ? AND state = 'sending'`);
  const count = db.prepare('SELECT state, count(*) AS count FROM messages WHERE campaign = ? GROUP BY state');
  const recipients = db.prepare('SELECT address, history FROM recipients ORDER BY id');

  return {
    addRecipients(addresses: readonly string[]): void {
      db.transaction(() => addresses.forEach((address) => addRecipient.run(address, domainOf(address))))();
    },
    recipients: () => (recipients.all() as Row[]).map(read),
    /** A row for each recipient; those that are there already stay as they are. */
    openCampaign: (campaign: string, at: number) => void openCampaign.run(campaign, at),
    due: (campaign: string, at: number, limit: number) => (due.all(campaign, at, at, limit) as Row[]).map(read),
    unanswered: (campaign: string, before: number) => (unanswered.all(campaign, before) as Row[]).map(read),
    saveMessage(message: Message, state: MessageState, dueAt = 0): void {
      const { campaign, recipient, attempts, firstAttempt, lastAttempt } = message;
      saveMessage.run(state, dueAt, attempts, firstAttempt, lastAttempt, campaign, recipient);
    },
    saveHistory: (recipient: number, history: RecipientHistory) => void saveHistory.run(JSON.stringify(history), recipient),
    pause: (name: string, until: number) => void pause.run(name, until),
    inOneCommit: (work: () => void) => db.transaction(work)(),
    /** When the first message that waits may go out; null where none does. */
    next: (campaign: string) => (next.get(campaign) as { time: number | null }).time,
    /** When the oldest attempt was begun that has no answer; null where there is none. */
    oldestUnanswered: (campaign: string) => (oldest.get(campaign) as { time: number | null }).time,
    counts(campaign: string): Counts {
      const none: Counts = { queued: 0, sending: 0, accepted: 0, failed: 0, 'left-out': 0 };
      const rows = count.all(campaign) as { state: MessageState; count: number }[];
      return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
    },
    close: () => void db.close(),
  };
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

type Row = Omit<Message, 'history'> & { readonly history: string | null };

function read(row: Row): Message {
  return { ...row, history: row.history === null ? null : (JSON.parse(row.history) as RecipientHistory) };
}
