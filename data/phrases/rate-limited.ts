import type { PhraseRule } from '../../src/vocabulary.ts';

export const rateLimited: readonly PhraseRule[] = [
  {
    id: 'rate-limited/rate',
    category: 'rate-limited',
    strength: 'strong',
    phrases: [
      'rate limit', 'ratelimit', 'ratelimited', 'rate … (exceed|too high|control|throttle)', '(exceed|over|above) … rate', 'throttle', 'too (fast|quickly|often|frequently|rapidly)', 'slow down', 'rate overlimit', 'overlimit', 'max defers and failures', 'too many … (tls session|session)', 'per hour … allow', 'hourly … limit', 'at a rate', 'frequency limit', 'frequency … (limited|exceed|limit)', '(excessive|too high|high) (rate|volume|frequency)', 'unusual (rate|frequency)', 'exceed … threshold', '(hourly|daily|per hour|per day|per minute|per second) … (limit|quota|exceed|maximum)', '(limit|quota|maximum|allowance) … (per hour|per day|per minute|per second|hourly|daily|minute|hour)',
      'flood', 'flooding', 'traffic (limit|shaping)', 'deferred due to … volume',
    ],
    unless: ['unusual volume or user complaints', 'unsolicited', 'unexpected volume', 'recipient … per message'],
    samples: ['421 you are sending too fast', '450 rate limit reached for this sender'],
    source: 'RFC 3463 section 3.8',
  },
  {
    id: 'rate-limited/sending-limit',
    category: 'rate-limited',
    strength: 'strong',
    phrases: [
      '(sending|relay|sent|smtp|submission|outgoing|receiving|message) (limit|quota) … (exceed|reach)', '(exceed|reach) … (sending|send|relay|message|receive|receiving|outgoing|submission) (limit|quota)', '(daily|hourly) (sending|relay|message|email|smtp) (quota|limit)', 'exceed … quota for sending', 'exceed … (limit|maximum) … number of messages', 'has sent to too many recipient', '(credits|credit) exceed', 'queue quota exceed', 'maximum credits', '(sender|recipient|user|account|domain) … exceed … (permit limit|allow limit|limit|maximum|message limit|message per)',
      'message (count|volume) (limit|exceed)', 'quota … (messages|emails) … (exceed|reach)', 'received too much (email|message)', 'exceed … limit … (hour|day|minute)',
    ],
    unless: ['message size', 'storage', 'mailbox size', 'size limit', 'recipient mailbox'],
    samples: ['550 you have exceeded your sending limit'],
    source: 'observed',
  },
  {
    id: 'rate-limited/too-many',
    category: 'rate-limited',
    strength: 'strong',
    phrases: [
      'too many (connection|concurrent|simultaneous|open connection|session|sessions|message|email|same|mails|smtp session|smtp connection|parallel|delivery attempts|requests|unique)', 'too many … (connection|session|sessions)', '(maximum|max|exceed|limit|number) … (concurrent|simultaneous|connection|connections|sessions)', '(concurrent|simultaneous) … (limit|exceed|maximum)', 'connection (limit|count|frequency|rate)', 'too many (message|email|mails) … (from|in|short|time|hour|day|new)', 'received too many', 'too much (email|traffic|message) from', 'you send too many', 'send too many (email|message|recipient)', 'too many recent message', 'messages … receive … per hour', 'per hour … (recipient|message)', 'too frequent', 'too frequently', 'too many recipient … (hour|day|minute|received)',
    ],
    unless: ['too many message on', 'user too many message', 'mailbox', 'too many errors'],
    samples: ['421 too many unique messages'],
    source: 'observed',
  },
];
