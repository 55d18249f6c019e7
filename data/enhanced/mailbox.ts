/** X.2.y: the state of the recipient's mailbox. Source: RFC 3463 section 3.3. */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const mailboxCodes: readonly EnhancedCode[] = [
  {
    code: 'X.2.0',
    name: 'Other or undefined mailbox status',
    meaning: 'The mailbox is known and something about it caused the report, no more. In the field it stands beside full, closed and ' +
      'unknown mailboxes and even spam refusals.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.3', replyCodes: [],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 'X.2.1',
    name: 'Mailbox disabled, not accepting messages',
    meaning: 'The mailbox exists and takes no messages, for good (class 5) or for a while (class 4). Several large receivers use it for ' +
      'other things, such as mail that arrives too quickly, so the text has the last word.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.3', replyCodes: [],
    category: 'inactive-recipient', strength: 'weak',
  },
  {
    code: 'X.2.2',
    name: 'Mailbox full',
    meaning: 'The mailbox has used up its quota or the space behind it. The registry wants it sent as transient, yet 552 5.2.2 is ' +
      'common; either way the mailbox exists and may be emptied.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.3', replyCodes: [552],
    category: 'mailbox-full', strength: 'fair',
  },
  {
    code: 'X.2.3',
    name: 'Message length exceeds administrative limit',
    meaning: 'The message is larger than this one mailbox may receive, though the system as a whole would take it. A smaller message can ' +
      'get through.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.3', replyCodes: [552],
    category: 'message-too-large', strength: 'fair',
  },
  {
    code: 'X.2.4',
    name: 'Mailing list expansion problem',
    meaning: 'The address is a mailing list and the server could not turn it into its members. The fault lies in the list\'s set-up; the ' +
      'address itself is real.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.3', replyCodes: [450, 452],
    category: 'system-error', strength: 'weak',
  },
];
