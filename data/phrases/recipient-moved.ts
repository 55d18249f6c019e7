import type { PhraseRule } from '../../src/vocabulary.ts';

export const recipientMoved: readonly PhraseRule[] = [
  {
    id: 'recipient-moved/moved',
    category: 'recipient-moved',
    strength: 'strong',
    phrases: [
      '({user}|recipient mailbox|destination mailbox|person) … moved', 'no forwarding address', 'no longer forward',
      '({user}|email address) … changed', 'new (email address|address) … (use|instead)', 'new email address', '(not|no longer) forward',
      'moved to … address', 'user not local … try', 'email forward … (expire|discontinued)',
      'no longer (valid|exist|use|active|available|work|deliver|in use|in service|monitored) (use|write to|send to|mail to|contact)',
    ],
    unless: [
      'command', 'move between', 'not forward mail', 'domain … changed', 'sender', 'password … changed', 'owner … changed',
      'temporary failure', 'migration', 'another (server|database|store|node|backend|datacenter)', 'new server', 'in progress',
    ],
    samples: ['550 <jo@example.com>: this mailbox has moved'],
    source: 'RFC 3463 section 3.2',
  },
  {
    id: 'recipient-moved/not-local',
    category: 'recipient-moved',
    strength: 'strong',
    codes: ['551'],
    phrases: [
      'user not local', 'recipient not local', 'not local user', 'instead', 'not (pass|forward|relay) … on',
      '(try|use|write to|go to|contact) … (instead|there)', 'new address',
    ],
    unless: ['relay', 'port', 'server', 'smtp', 'tls', 'authentication', 'isp', 'gateway', 'from', 'submission'],
    samples: ['551 user not local; please try <jo@example.net>'],
    source: 'RFC 5321 section 3.4',
  },
  {
    id: 'recipient-moved/owner-changed',
    category: 'recipient-moved',
    strength: 'strong',
    phrases: ['(mailbox|domain|account|address|recipient) owner … changed', '(mailbox|domain|account) … changed (owner|ownership)'],
    samples: ['550 the mailbox owner has changed'],
    source: 'RFC 7293 section 5.1',
  },
];
