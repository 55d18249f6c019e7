/** A few lines of SMTP dialogue and nothing else that can be relied on: Courier, au (EZweb), InterScan, SurfControl, MDaemon. */
import { firstAddress } from '../addresses.ts';
import { commandSent } from '../circumstances.ts';
import type { Finding } from '../findings.ts';
import type { Family, Reading } from './family.ts';

const sentMarks = ['>>>', 'sent <<<', 'sent >>>', 'sent:', '-> ', '--> '];
const receivedMarks = ['<<<', 'received >>>', 'received <<<', 'received:', '<- ', '<-- '];

/** MDaemon: ` Mon 2004-03-01 10:00:02: [100:1] --> RCPT To:<jo@example.com>` */
function withoutClock(line: string): string {
  const arrows = ['--> ', '<-- '].map((arrow) => line.slice(0, 60).indexOf(arrow)).filter((at) => at > 0);
  return line.slice(arrows.length === 0 ? 0 : Math.min(...arrows)).trim();
}

function after(line: string, marks: readonly string[]): string | null {
  const text = withoutClock(line);
  const lower = text.toLowerCase();
  const mark = marks.find((start) => lower.startsWith(start));
  return mark === undefined ? null : text.slice(mark.length).trim();
}

function read({ said }: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  let recipient: string | null = null;
  let command = null;
  let reply: string[] = [];
  for (const line of said) {
    const sent = after(line, sentMarks);
    const received = sent === null ? after(line, receivedMarks) : null;
    if (sent !== null) {
      command = commandSent(sent);
      if (command === 'RCPT') recipient = firstAddress(sent);
      reply = [];
    } else if (received !== null) {
      reply.push(received);
      const refused = received.startsWith('4') || received.startsWith('5');
      if (received[3] === '-' || !refused || recipient === null) continue;
      findings.push({ recipient, diagnostics: [reply.join('\n')], command });
      recipient = null;
    }
  }
  return findings;
}

export const dialogue: Family = { id: 'dialogue', read };
