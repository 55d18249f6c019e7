/** X.1.y: what is wrong, or right, with an address. Source: RFC 3463 section 3.2 and the registry that RFC 5248 opened. */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const addressCodes: readonly EnhancedCode[] = [
  {
    code: 'X.1.0',
    name: 'Other address status',
    meaning: 'Some address of the message caused the report, without a word on which one or how. With class 2 it is the ordinary answer ' +
      'to an accepted sender; with class 5 it covers unknown recipients and refused senders alike.',
    classes: [2, 4, 5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 'X.1.1',
    name: 'Bad destination mailbox address',
    meaning: 'The mailbox, the part left of the @, does not exist at a domain that does take mail. Servers also send it with class 4 ' +
      'while their user directory is out of reach, and then it proves nothing yet.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [451, 550],
    category: 'unknown-recipient', strength: 'fair',
  },
  {
    code: 'X.1.2',
    name: 'Bad destination system address',
    meaning: 'The domain, the part right of the @, does not exist or has no host that takes mail. All addresses at that domain share the ' +
      'fate.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [],
    category: 'unknown-domain', strength: 'fair',
  },
  {
    code: 'X.1.3',
    name: 'Bad destination mailbox address syntax',
    meaning: 'The recipient\'s address breaks the rules of form, so no server could deliver to it as written. A slip of the pen or of an ' +
      'import is the usual cause.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [501],
    category: 'invalid-address', strength: 'fair',
  },
  {
    code: 'X.1.4',
    name: 'Destination mailbox address ambiguous',
    meaning: 'The address matches more than one mailbox on the receiving system, which cannot decide between them. Only the receiving ' +
      'side or a more exact address can help.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [],
    category: 'invalid-address', strength: 'fair',
    remediation: {
      action: 'correct-address',
      summary: 'Ask for an address that names exactly one mailbox.',
      steps: [
        'Ask the recipient by another channel for the full address of the mailbox.',
        'If the address is a shared or inherited one, tell the postmaster of the domain that two entries answer to it.',
        'Hold the address back until it is corrected: the same reply will come each time.',
      ],
      links: [],
    },
  },
  {
    code: 'X.1.5',
    name: 'Destination address valid',
    meaning: 'The recipient\'s address was accepted; it belongs to positive reports, such as 250 2.1.5 after RCPT. It does not promise ' +
      'that the message will reach the mailbox.',
    classes: [2],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [250],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 'X.1.6',
    name: 'Destination mailbox has moved, no forwarding address',
    meaning: 'The address was once good, its owner has gone elsewhere, and the server does not forward. Where to is not said.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [],
    category: 'recipient-moved', strength: 'fair',
  },
  {
    code: 'X.1.7',
    name: 'Bad sender\'s mailbox address syntax',
    meaning: 'The sender\'s address is malformed. Some servers stretch it to senders that do not exist or that they do not want.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [],
    category: 'sender-rejected', strength: 'strong',
  },
  {
    code: 'X.1.8',
    name: 'Bad sender\'s system address',
    meaning: 'The sender\'s domain does not exist or has no host that could take a bounce. With class 4 the lookup of that domain may ' +
      'merely have failed for the moment.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.2', replyCodes: [451, 501],
    category: 'sender-rejected', strength: 'strong',
  },
  {
    code: 'X.1.9',
    name: 'Message relayed to non-compliant mailer',
    meaning: 'The message went on to a system that takes no part in message tracking, so the trail ends here. It is a success as far as ' +
      'anyone can see.',
    classes: [2],
    rfcs: ['RFC3886'], section: null, replyCodes: [],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 'X.1.10',
    name: 'Recipient address has null MX',
    meaning: 'The recipient\'s domain publishes a null MX record, which is its owner\'s statement that it never takes mail. Exchange ' +
      'servers print 5.1.10 for an unknown mailbox instead.',
    classes: [5],
    rfcs: ['RFC7505', 'RFC7504'], section: '4.1', replyCodes: [556],
    category: 'domain-refuses-mail', strength: 'fair',
  },
];
