/** CommuniGate Pro without a delivery report: a paragraph per recipient, in which a module reports what the remote host says. */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { DsnAction } from '../report.ts';
import { textAfter } from './family.ts';
import type { Family, Reading } from './family.ts';

const heads: readonly (readonly [words: string, action: DsnAction])[] = [
  ['failed to deliver to ', 'failed'], ['message delivery to ', 'delayed'], ['delayed delivery to ', 'delayed'],
  ['delivered to ', 'delivered'], ['relayed to ', 'relayed'],
];

function read({ said, words }: Reading): readonly Finding[] {
  if (!words.includes(" module(") && !words.includes("failed to deliver to '")) return [];
  const paragraphs: { recipient: string; action: DsnAction; body: string[] }[] = [];
  for (const line of said) {
    const lower = line.trim().toLowerCase();
    const action = heads.find(([beginning]) => lower.startsWith(beginning))?.[1];
    const recipient = action === undefined ? null : firstAddress(line);
    if (action !== undefined && recipient !== null) paragraphs.push({ recipient, action, body: [] });
    else paragraphs.at(-1)?.body.push(line);
  }
  return paragraphs.map(({ recipient, action, body }) => {
    const text = joined(body);
    const reported = textAfter(text, ') reports:');
    return { recipient, action, diagnostics: candidates(textAfter(text, ' says:'), reported ?? text) };
  });
}

export const communigate: Family = { id: 'communigate', read };
