/** Mails that say it in one sentence with the address in it: IMail, SurfControl, InterScan, X6, postmaster scripts. */
import { addressesIn, firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { textAfter } from './family.ts';
import type { Family, Reading } from './family.ts';

// The sentence begins with these words; the address follows on the line. Lower case.
const beginnings = [
  'unknown user:', 'user mailbox exceeds allowed size:', 'undeliverable to ', 'delivery failed:', 'invalid final delivery userid:',
  'unknown host:', 'unable to deliver message to ', "user's mailbox is full:", 'addressed to:', 'unknown local user:',
  'failed to send to identified host', 'delivery failed to ', 'could not deliver message to ', 'mail could not be delivered to ',
  'user unknown:', 'message could not be delivered to ', 'reason:  unable to deliver message to ',
  'reason: unable to deliver message to ', 'mailbox full:',
];

const returned = 'returned permanent errors:';

/** X6: 'The following recipients returned permanent errors: jo@example.com. Reason: …' */
function permanentErrors(text: string): Finding[] {
  const after = textAfter(text, returned) ?? '';
  const reason = textAfter(after, 'reason:');
  const list = reason === null ? after : after.slice(0, after.toLowerCase().lastIndexOf('reason:'));
  const bracket = reason?.lastIndexOf('[') ?? -1;
  const quoted = bracket < 0 ? null : (reason?.slice(bracket + 1).split(']', 1)[0] ?? null);
  return addressesIn(list).map((recipient) => ({ recipient, diagnostics: candidates(quoted, reason) }));
}

function read({ said }: Reading): readonly Finding[] {
  const text = joined(said);
  if (text.toLowerCase().includes(returned)) return permanentErrors(text);
  const at = said.findIndex((line) => {
    const lower = line.trim().toLowerCase();
    return beginnings.some((words) => lower.startsWith(words)) || (lower.startsWith('delivery failed ') && lower.includes(' attempts:'));
  });
  const recipient = at < 0 ? null : firstAddress(said.slice(at, at + 2).join(' '));
  if (recipient === null) return [];
  const response = textAfter(text, 'body of message generated response:', 'remote host said[response message]:', 'remote host said:');
  return [{ recipient, diagnostics: candidates(response, joined(said.slice(at))) }];
}

export const labelled: Family = { id: 'labelled', read };
