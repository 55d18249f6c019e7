import type { PhraseRule } from '../../src/vocabulary.ts';

export const messageTooLarge: readonly PhraseRule[] = [
  {
    id: 'message-too-large/code-agrees',
    category: 'message-too-large',
    strength: 'decisive',
    codes: ['X.3.4', 'X.2.3'],
    phrases: ['exceed … (kb|mb|kbytes|bytes|kib|mib)', '(message|email) over … (kb|mb|kbytes|bytes|megabytes)'],
    unless: ['quota', 'mailbox full', 'mailbox exceed', 'mailbox size'],
    samples: ['552 5.3.4 "your mailbox does not exist" exceeds 10240 kB'],
    source: 'RFC 3463 section 3.4',
  },
  {
    id: 'message-too-large/too-large',
    category: 'message-too-large',
    strength: 'strong',
    phrases: [
      '(message|email|message size|mail size|mailsize|size|attachment|file|body|data|content|mail data|message length|message header|header) … (too large|too big|too long|toobig|toolarge|too heavy|oversize|oversized|exceeds maximum|larger than)',
      '(message|email|content|data|attachment|body|total|message length|header) (size|length|data|) … (exceed|larger than|bigger than|greater than|above|over) … (limit|maximum|size|allow|fixed|max|value|system|message|allow size|permitted|administrative)',
      'message size … (exceed|limit|larger|violation)',
      'exceed … (maximum|max|fixed|administrative|allow|system|server) … (size|message size|mail size|length)',
      'exceed … (message size|mail size|mailsize|size limit|message length|maximum size)', 'size limit … exceed',
      '(size|length) … exceed … (limit|maximum|value)', 'size exceed', 'too (large|big) (message|email|attachment|for)',
      'max (message size|size) exceed', 'recipsizelimit', 'message larger than', 'too much (mail data|data)',
      'maximum (message|allowed|) size', 'message … exceed … (limit|maximum)',
    ],
    unless: [
      'mailbox quota', 'mailbox size', 'mailbox … exceed', 'quota exceed', 'over quota', 'mailbox full', 'storage', 'number of messages',
      'hops', 'per hour', 'sending limit', 'line', 'header too long', 'argument', 'recipient limit', 'rate', 'queue too long', 'connection',
      'quota limit', 'disk quota', 'received', 'rcpt', 'rcpts',
    ],
    samples: ['552 message size exceeds the fixed maximum', '554 your message is too big'],
    source: 'RFC 1870 section 6',
  },
];
