import type { PhraseRule } from '../../src/vocabulary.ts';

const notTheMailbox = ['policy rejection quota exceed', 'sending quota', 'sender quota', '(outgoing|outbound) quota', 'daily quota', 'quota for sending', 'relay quota', 'queue quota', 'sending limit', 'message quota', 'connection quota', 'hourly quota', 'per hour', 'per day', 'rate'];

export const mailboxFull: readonly PhraseRule[] = [
  {
    id: 'mailbox-full/full',
    category: 'mailbox-full',
    strength: 'strong',
    phrases: [
      '({mailbox}|email box|folder|quota|user storage) … full', 'full (mailbox|account)', 'mailboxfull', 'mailbox space not enough',
      'mailbox … (space|room) (not enough|insufficient)', 'user too many message',
      'mailbox … (stuffed|overflow|overfull|overloaded|overdrawn|overflowed)', 'recipient storage full',
      '(recipient|user|mailbox|account) … (disk|storage|space) … (full|exhausted|exceed|insufficient|overdrawn)',
      'mailbox … (no|not enough|insufficient) … (space|room|storage)',
      '(no|not enough|insufficient) (space|room|storage|disk space) … (mailbox|user|recipient|account)',
      '(user|recipient|account|mailbox) … (out of|exhausted) … (space|storage|room)',
      '(not enough|insufficient|no) … (disk|disc|mailbox|storage) quota', '(not enough|insufficient) quota',
      'no more (room|space) (in|on|for) … (mailbox|account|user|recipient)', '(larger|bigger) than … free space',
      '(recipient|user|mailbox|account) … (beyond|over|above) … (disk limit|space limit|storage limit|disk quota)',
    ],
    unless: ['system full', 'queue full', 'disk full', 'list full'],
    samples: ['552 mailbox jo is full', '550 not enough space left in the recipient account'],
    source: 'RFC 3463 section 3.3',
  },
  {
    id: 'mailbox-full/over-quota',
    category: 'mailbox-full',
    strength: 'strong',
    phrases: [
      'over … quota', 'overquota', 'exceed … mailbox quota', 'mailbox quota',
      'quota … (exceed|full|violation|reach|overrun|overdrawn|exhausted|depleted)', 'exceed … quota', 'mail quota', 'out of quota',
      '(disk|disc|diskspace|storage|mailbox|user) quota', '(above|beyond) … quota', 'quota limit',
    ],
    unless: notTheMailbox,
    samples: ['552 jo is over the quota', '550 quota exceeded'],
    source: 'RFC 3463 section 3.3',
  },
  {
    id: 'mailbox-full/storage-limit',
    category: 'mailbox-full',
    strength: 'strong',
    phrases: [
      'exceed … (storage allocation|storage limit|mailbox size|space allow|allow space|mail storage|storage space|disk allocation|mailbox allocation|allow size)',
      '(mailbox|account|storage|user mailbox) … (size|space|storage|allocation|limit) … exceed',
      '(mailbox|storage|mailbox storage) limit (exceed|reach)', 'mailbox … exceed', 'exhaust … storage',
      'too many message (on|in) … (server|mailbox|account)', '(user|recipient|mailbox) … too many message',
      'number of message in … mailbox exceed', 'mailbox … (reach|over|above|larger) … (limit|size|maximum)',
      '(account|mailbox|user|recipient) (storage|space|size|disk) limit', '(inode|inodes) … (limit|quota|exceed)',
      '(file count|number of file) … (limit|quota) … (exceed|reach)', '(mailbox|account|user|recipient) … (over|exceed) … allowance',
    ],
    unless: [
      ...notTheMailbox, 'message size exceed', 'message … exceed … size', 'too many message … (connection|session|time|hour|day|short)',
      'message larger than', 'throttle', 'too many message for',
    ],
    samples: ['552 the account exceeds its storage limit', '452 Requested mail action aborted: exceeded storage allocation'],
    source: 'RFC 5321 section 4.2.3',
  },
];
