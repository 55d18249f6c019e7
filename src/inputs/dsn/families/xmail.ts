/** XMail: one recipient, with its error in a line of its own; older versions have the numbered sections alone. */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import { linesAfter, linesBefore } from './family.ts';
import type { Family } from './family.ts';

/** `[<00>] XMail bounce: Rcpt=[jo@example.com];Error=[550 no such user]` → `550 no such user` */
function errorOn(line: string): string {
  const start = line.indexOf('Error=[');
  const end = line.lastIndexOf(']');
  return start < 0 ? '' : line.slice(start + 'Error=['.length, end > start ? end : undefined);
}

export const xmail: Family = {
  id: 'xmail',
  read: ({ said, words }) => {
    if (!words.includes('xmail bounce:') && !words.includes('[<01>] error sending message')) return [];
    const line = said.find((text) => text.includes('XMail bounce:')) ?? '';
    const sent = said.find((text) => text.trim().toLowerCase().startsWith('rcpt to:')) ?? '';
    const recipient = firstAddress(line) ?? firstAddress(sent);
    if (recipient === null) return [];
    const reason = joined(linesBefore(linesAfter(said, 'reason of the delivery failure'), '[<'));
    return [{ recipient, diagnostics: candidates(errorOn(line), reason) }];
  },
};
