/** fml mailing lists: a list that refuses a message names itself in angle brackets, in the first line that says so. */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { valueOf } from '../fields.ts';
import type { Family } from './family.ts';

const refusals = [
  'not a member of this mailing list', 'duplicated message-id in ', 'loop is detected', 'message is rejected', 'you cannot post',
];

export const fml: Family = {
  id: 'fml',
  read: ({ said, mail }) => {
    if (valueOf(mail.headers, 'x-mlserver') === null) return [];
    const line = said.find((text) => refusals.some((words) => text.toLowerCase().includes(words)));
    const recipient = line === undefined ? null : firstAddress(line);
    return recipient === null || line === undefined ? [] : [{ recipient, diagnostics: [line.trim(), joined(said)] }];
  },
};
