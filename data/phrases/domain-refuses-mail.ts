import type { PhraseRule } from '../../src/vocabulary.ts';

export const domainRefusesMail: readonly PhraseRule[] = [
  {
    id: 'domain-refuses-mail/code-agrees',
    category: 'domain-refuses-mail',
    strength: 'decisive',
    codes: ['521', '556'],
    phrases: [
      '(do not|not|never) accept (email|message|any email|network message)', 'no email accept', 'accept no email',
      '(do not|not|never) (take|takes|receive) (email|message|any|incoming)', 'send only (host|machine|server|system|domain)', '(accept|take|takes|receive) no (email|message|incoming)',
    ],
    unless: ['from', 'reputation', 'block', 'at this time'],
    samples: ['521 5.3.2 mx.example.com does not accept mail'],
    source: 'RFC 7504 section 3',
  },
  {
    id: 'domain-refuses-mail/no-mail-here',
    category: 'domain-refuses-mail',
    strength: 'strong',
    phrases: [
      '(domain|host|server|machine|system|site) … (do not|never|not|no longer) (accept|receive|take|handle) … (any email|email|message|messages|incoming email|smtp)',
      '(domain|host|server) accept no email', 'no email accept here', 'domain … not accept (email|message|any)', 'domain … suspend by',
      'not accept email (for|to) … domain', 'email … not accept for domain', 'no email service (here|for|at)', 'no smtp service here',
      'not mail server here', '(domain|host) … (disable|inactive|expire|suspend|parked)',
      'mail (service|hosting) … domain … (disable|suspend|expire)',
      '(domain|host|server|machine|system|site) … (accept|receive|take|takes|handle) no (email|message|incoming email|incoming message)',
      'send only (host|machine|server|system|domain)', 'email (service|) for domain … (discontinue|terminate|ended|cease|ceased|cancel)',
      '(close|discontinue|terminate) (email|mail) service',
      'no longer accept (email|message) (at|for|to|in|on) … domain',
    ],
    unless: [
      'not accept network message', 'system not accept', 'at present', 'reputation', 'temporarily', 'try again', 'from', 'attachment',
      'over ipv6', 'sender', 'relay', 'ipv6', 'without', 'unauthenticated', 'spam', 'domain account', 'larger', 'dynamic', 'ip',
      'outgoing', 'outbound',
      'maintenance',
    ],
    samples: ['550 this host does not accept mail'],
    source: 'RFC 7504 section 3',
  },
  {
    id: 'domain-refuses-mail/null-mx',
    category: 'domain-refuses-mail',
    strength: 'decisive',
    phrases: ['null mx', 'nullmx', 'indicated no smtp service', 'domain … null mx', 'null mx record'],
    unless: ['sender', 'mail from', 'from domain', 'helo'],
    samples: ['556 example.com publishes a null MX'],
    source: 'RFC 7505 section 4',
  },
];
