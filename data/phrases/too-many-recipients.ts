import type { PhraseRule } from '../../src/vocabulary.ts';

export const tooManyRecipients: readonly PhraseRule[] = [
  {
    id: 'too-many-recipients/too-many',
    category: 'too-many-recipients',
    strength: 'strong',
    phrases: [
      'too (many|much) (recipient|rcpt to|addresses|destinations)', '(recipient|rcpt) … (limit|maximum|number) … (exceed|reach)',
      '(maximum|max|exceed|limit) (number of|of|) recipient', '(number|maximum) of recipient … (exceed|limit|maximum)', 'too many rcpt',
      'too many recipient … (session|transaction|connection)', 'rcpt limit', 'no more than … (recipient|address)', 'at most … recipient',
      'max … recipient', 'recipient (limit|count) (exceed|reach|)', 'only (one|) recipient (per|at a time|allow|accept)',
      'one recipient (per|at a time)', 'out of allow rcpt', 'batch limit', 'recipient per (message|session|connection|transaction)',
      'many recipient', '(maximum|max) number of recipient … (session|transaction|message)',
      'number of (rcpt|rcpts|recipient|addresses|destinations) … (exceed|over|above|too|larger|more)',
      '(rcpt|rcpts|recipient) … over (size|limit|maximum)', '(rcpts|recipients) per',
    ],
    unless: [
      'recipient quota', 'hour', 'hourly', 'daily', 'day', 'unknown', 'invalid recipient', 'message … exceed … number of messages',
      'limit for number of messages', 'too many bad recipient', 'messages they can receive', 'inode', 'storage',
    ],
    samples: ['452 too many recipients in this message'],
    source: 'RFC 5321 section 4.5.3.1.10',
  },
];
