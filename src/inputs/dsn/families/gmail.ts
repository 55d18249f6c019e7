/** Gmail and Google Groups: 'Delivery to the following recipient failed permanently', and the notices of 'Address not found'. */
import { addressesIn, firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { valuesOf } from '../fields.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore, mentions, textAfter } from './family.ts';
import type { Family, Reading } from './family.ts';

const listMarks = ['delivery to the following recipient', 'delivery to these recipients'];
const noticeMarks = [
  "your message wasn't delivered to", 'message not delivered', 'address not found', 'message blocked', 'delivery incomplete',
  "message couldn't be delivered",
];
// Help pages that the notices of Google Groups name, in whatever language.
const groupLinks = ['https://groups.google.com/support', 'support.google.com/a/answer/166852', 'topic=25838'];
const replyWords = [
  'the error that the other server returned was:', 'the response from the remote server was:', 'the response was:',
  'the reason for the problem:',
];

/** The words of the other server first, Google's own account of it second. */
function diagnosticsOf(text: string): string[] {
  return candidates(textAfter(text, ...replyWords), text);
}

function listed({ said }: Reading): Finding[] {
  const after = linesAfter(said, ...listMarks);
  const diagnostics = diagnosticsOf(joined(linesAfter(after, 'technical details')));
  const list = linesBefore(after, 'technical details', 'message will be retried', '-----');
  return list.flatMap(addressesIn).map((recipient) => ({ recipient, diagnostics }));
}

function notice({ said }: Reading): Finding[] {
  const text = joined(said);
  const recipient = firstAddress(text.slice(Math.max(0, text.toLowerCase().indexOf('delivered to '))));
  return recipient === null ? [] : [{ recipient, diagnostics: diagnosticsOf(text) }];
}

/** Google Groups write in the reader's language; only the header names the group that refused. */
function group({ said, mail }: Reading): Finding[] {
  const failed = valuesOf(mail.headers, 'x-failed-recipients').flatMap(addressesIn);
  const text = joined(said);
  return failed.map((recipient) => ({ recipient, diagnostics: [text] }));
}

export const gmail: Family = {
  id: 'gmail',
  read: (reading) => {
    if (mentions(reading, listMarks) && reading.words.includes('technical details')) return listed(reading);
    if (mentions(reading, groupLinks)) return group(reading);
    return mentions(reading, noticeMarks) && mentions(reading, replyWords) ? notice(reading) : [];
  },
};
