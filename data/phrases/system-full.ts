import type { PhraseRule } from '../../src/vocabulary.ts';

export const systemFull: readonly PhraseRule[] = [
  {
    id: 'system-full/device',
    category: 'system-full',
    strength: 'strong',
    phrases: [
      'no space left on device', 'no space on device',
      '(message store|mail store|mailbox store|mail spool|mail server) … out of (disk|disk space|storage)',
    ],
    samples: ['452 cannot write for this user: No space left on device'],
    source: 'observed',
  },
  {
    id: 'system-full/no-space',
    category: 'system-full',
    strength: 'strong',
    phrases: [
      'insufficient (system|disk|server|storage|space|system storage|system resources|disk space|queue space|storage space)',
      '(no|not enough|low|out of) (disk space|system storage|free disk|space left|disk|free space|storage space|spool space|space on device|queue space)',
      '(disk|file system|filesystem|partition|spool|system storage|mail system|mail queue) … full', 'system full', 'system storage',
      'enospc', 'space shortage', '(disk|server|system|volume) … run out of (space|storage|disk)', '(disk|server) … out of space',
      'less than … free', '(disk|partition|spool|queue) … (nearly|almost) full',
    ],
    unless: ['mailbox', 'user', 'recipient', 'account'],
    samples: ['452 insufficient disk space on mx.example.com'],
    source: 'RFC 3463 section 3.4',
  },
];
