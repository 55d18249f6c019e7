import type { PhraseRule } from '../../src/vocabulary.ts';

export const poorReputation: readonly PhraseRule[] = [
  {
    id: 'poor-reputation/complaints',
    category: 'poor-reputation',
    strength: 'strong',
    phrases: [
      '(user|spam|recipient|abuse|customer|member|excessive|too many|high) … complaints', 'complaint (rate|level|ratio|rates)',
      'complaints', '(unexpected|unusual|suspicious|abnormal) (volume|activity|traffic|amount|behavior|behaviour|sending)',
      'traffic … (abnormal|unusual|suspicious)', 'volume … (unusual|unexpected)', 'unsolicited … originating', 'unusual … unsolicited',
      '(excessive|too many|high|large|number of|amount of) … (unknown|invalid|bad|nonexistent) (recipient|user|address)',
      'unknown recipient … (rate|ratio|percentage)', 'directory harvest', 'dictionary attack', 'harvest attack', 'spamtrap', 'trap hits',
      'many (unknown|invalid|nonexistent|bad|dead|close|undeliverable) (recipient|user|address|mailbox|account|rcpt)',
      '(percentage|proportion|share|ratio|rate) of … (unknown|invalid|nonexistent|bad) (recipient|user|address)',
    ],
    unless: ['abuse complaints to', 'send complaints', 'unusual rate … rate limited', 'slow down'],
    samples: ['421 deferred because of user complaints'],
    source: 'observed',
  },
  {
    id: 'poor-reputation/harvest',
    category: 'poor-reputation',
    strength: 'decisive',
    phrases: [
      'directory harvest', 'dictionary attack', 'harvest attack', 'address harvest', '(address|recipient|user) … spamtrap',
      '(mailed|emailed|hit|tried|addressed) (nonexistent|unknown|invalid|dead|bad) (user|recipient|address|mailbox) (today|this hour|lately|recently)',
    ],
    samples: ['554 harvest attack: these users do not exist'],
    source: 'observed',
  },
  {
    id: 'poor-reputation/named',
    category: 'poor-reputation',
    strength: 'decisive',
    phrases: [
      '(poor|low|bad|negative) (reputation|karma)', '(sender score|senderscore|reputation score) … low',
      'reputation (poor|low|bad|negative|too low)', '(low|poor|bad|negative) (sender score|senderscore)',
    ],
    unless: ['rate limit', 'list in', 'blocklist', 'block using'],
    samples: ['554 5.7.1 refused, csi.cloudmark.com gives 192.0.2.1 a bad reputation'],
    source: 'https://www.m3aawg.org/published-documents',
  },
  {
    id: 'poor-reputation/reputation',
    category: 'poor-reputation',
    strength: 'strong',
    phrases: [
      '(poor|low|bad|negative|insufficient|suspicious|no|unknown|weak) … reputation',
      'reputation … (poor|low|bad|negative|block|reject|too|filter|score|based)', 'reputation', 'senderbase', 'sender score', 'senderscore',
      '(untrusted|distrusted|not trusted|untrustworthy) … (sender|ip|host|server)', '(new|unknown) … ip … (warm|reputation)',
      '(email|message) … history … (abuse|spam)', 'history of (spam|abuse)', 'sent spam', 'source of spam',
      'abusive (host|ip|sender|source)', 'reject (for|due) … abuse', 'suspected spammer', 'known spammer', 'known spam source',
      'from (known|) (spammer|spammers)', '(machine|computer|host|server|pc|ip|system|network|device) … infected',
      'infected (machine|computer|host|server|pc|system|device)',
    ],
    unless: ['list (at|in|on|by)', 'rate limited due ip reputation'],
    samples: ['554 rejected for the reputation of your network'],
    source: 'https://www.m3aawg.org/published-documents',
  },
];
