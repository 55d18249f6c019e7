/** Gmail and Google Groups: 'Delivery to the following recipient failed permanently', and the notices of 'Address not found'. */
import { addressesIn, firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore, mentions, textAfter } from './family.ts';
import type { Family, Reading } from './family.ts';

const listMarks = ['delivery to the following recipient', 'delivery to these recipients'];
const noticeMarks = ["your message wasn't delivered to", 'message not delivered', 'address not found', 'message blocked', 'delivery incomplete', "message couldn't be delivered"];
const replyWords = [
  'the error that the other server returned was:', 'the response from the remote server was:', 'the response was:', 'the reason for the problem:',
];

function listed({ said }: Reading): Finding[] {
  const after = linesAfter(said, ...listMarks);
  const recipients = linesBefore(after, 'technical details', 'message will be retried', '-----').map((line) => line.trim()).flatMap((line) => addressesIn(line));
  const details = joined(linesAfter(after, 'technical details'));
  const reply = textAfter(details, ...replyWords);
  return recipients.map((recipient) => ({ recipient, diagnostics: [reply, details].filter((text) => text !== null && text !== '') as string[] }));
}

function notice({ said }: Reading): Finding[] {
  const text = joined(said);
  const recipient = firstAddress(textAfter(text.slice(0, text.length), 'delivered to ') === null ? text : text.slice(text.toLowerCase().indexOf('delivered to ')));
  const reply = textAfter(text, ...replyWords);
  return recipient === null ? [] : [{ recipient, diagnostics: [...(reply === null ? [] : [reply]), text] }];
}

/** Google Groups write in the reader's language; only the header names the group that refused. */
function group({ said, mail }: Reading): Finding[] {
  const failed = mail.headers.filter(({ name }) => name === 'x-failed-recipients').flatMap(({ value }) => addressesIn(value));
  const text = joined(said);
  return failed.map((recipient) => ({ recipient, diagnostics: [text] }));
}

export const gmail: Family = {
  id: 'gmail',
  read: (reading) => {
    if (mentions(reading, listMarks) && reading.words.includes('technical details')) return listed(reading);
    if (mentions(reading, ['https://groups.google.com/support', 'support.google.com/a/answer/166852'])) return group(reading);
    return mentions(reading, noticeMarks) && mentions(reading, replyWords) ? notice(reading) : [];
  },
};
