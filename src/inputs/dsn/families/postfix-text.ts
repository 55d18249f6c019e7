/** Postfix, where only its text part is left, and its report to the postmaster about a failed SMTP session. */
import { firstAddress } from '../addresses.ts';
import { commandSent } from '../circumstances.ts';
import type { Finding } from '../findings.ts';
import { mentions } from './family.ts';
import type { Family, Reading } from './family.ts';
import { headed } from './headed.ts';

const marks = [
  'this is the mail system at host', 'this is the postfix program at host', 'be delivered to one or more recipients',
  'delivered to one or more destinations', 'the postfix program', 'still being retried', 'email security gateway at host',
  'enclosed is the mail delivery report that you requested',
];

/** `In:  RCPT TO:<…>` and `Out: 451 …`: the recipients of the session, and the refusal that came last. */
function session({ said }: Reading): Finding[] {
  const recipients: string[] = [];
  let refusal: string | null = null;
  let command = null;
  let sent = null;
  for (const line of said) {
    const text = line.trim();
    if (text.startsWith('In:')) {
      sent = commandSent(text.slice(3));
      const recipient = sent === 'RCPT' ? firstAddress(text) : null;
      if (recipient !== null) recipients.push(recipient);
    } else if (text.startsWith('Out:') && (text.startsWith('Out: 4') || text.startsWith('Out: 5'))) {
      refusal = text.slice(4).trim();
      command = sent;
    }
  }
  if (refusal === null) return [];
  const diagnostics = [refusal];
  return recipients.map((recipient) => ({ recipient, diagnostics, command }));
}

export const postfixText: Family = {
  id: 'postfix-text',
  read: (reading) => {
    if (reading.words.includes('transcript of session follows') && reading.words.includes(' out: 220 ')) return session(reading);
    return mentions(reading, marks) ? headed(reading.said) : [];
  },
};
