import type { PhraseRule } from '../../src/vocabulary.ts';

export const relayDenied: readonly PhraseRule[] = [
  {
    id: 'relay-denied/cannot-deliver-for',
    category: 'relay-denied',
    strength: 'fair',
    class: 5,
    phrases: ['can not deliver mail for'],
    unless: ['day', 'days', 'hours', 'minutes', 'expire', 'timeout', 'retry', 'try', 'reason', 'long'],
    samples: ['550 I cannot deliver mail for <jo@example.com>'],
    source: 'observed',
  },
  {
    id: 'relay-denied/not-our-domain',
    category: 'relay-denied',
    strength: 'strong',
    phrases: [
      'delivery not allow to address', 'domain not in (list of allow|allow|rcpthosts|relay)', 'domain … not in … (allow|rcpthosts|list of)',
      'rcpthosts', 'not … (in|on) … list of allow … (host|domain|rcpthosts)',
      'not (local|hosted|handle|serve|configure|accept) … (domain|gateway|email for)',
      'domain … not (local|hosted|handle|serve|serviced|configure|support|here|managed)', 'do not hosted … domain', 'not hosted',
      'not (local host|local domain|a gateway|our domain|mail exchanger for|mx for|responsible for)',
      'do not (handle|host|serve|accept) … (domain|email for)', 'no such domain (at this location|here|on this server|user)',
      'local user only', 'domain not (here|ours|host)', 'not … one of our domain', 'not authorized to (relay|use this server)',
      'recipient not … local', 'only accept email for local', 'relay check domain', 'not final destination',
      'domain … not find in (list|local)', 'recipient domain not (local|hosted|accept|allow|here|permit)', 'relaying issues',
      'not allow to non local recipient', 'recipient not local', 'domain not there',
      'domain unknown (to|at|on|here) (host|server|system|site)', 'domain not (known|recognize) (to|at|on|by) (host|server|system|site|us)',
      '(address|recipient|domain) not (ours|one of ours)', '(carry|carries|deliver|take|handle) email for domain', 'none of our domain',
      'not our domain',
    ],
    unless: [
      'sender', 'from domain', 'mail from', 'spf', 'verified domain', 'helo', 'domain do not accept email', 'not accept network message',
      'country',
    ],
    samples: ['550 this server does not host that domain', "553 sorry, that domain isn't in my list of allowed rcpthosts"],
    source: 'observed',
  },
  {
    id: 'relay-denied/relaying',
    category: 'relay-denied',
    strength: 'decisive',
    phrases: [
      'relay … (deny|not allow|not permit|prohibit|refuse|reject|disallow|disable|forbidden|not authorized|not accept|unauthorized|block|restrict|fail|not possible|not support|require)',
      '(no|deny|refuse|unauthorized|illegal|reject|not allow|not permit|unable to|can not|not configure to|do not|will not|not authorized to|attempt to|prohibit|try to use me|not) relay',
      'relay access deny', 'relay (through|thru|via) (here|server|me)', 'not (allow|permit|authorized) to relay', 'use … as … relay',
      'open relay', 'we do not relay', 'relaydenied', 'not … relay for', 'third party relay', 'relay only', 'host deny relay',
      'invalid credentials for relay',
    ],
    unless: [
      'relay limit', 'relay quota', 'relay sending limit', 'possible open relay', 'open relay … listed', 'ordb', 'block using', 'blocklist',
      'relay access … spam', 'spam', 'reputation', 'list in', 'unsolicited', 'dynamically assigned', 'from open relay',
      'relay connection refuse', 'relay (host|server|) refuse connection', 'open relay problem', 'open relay … (database|list|lookup)',
    ],
    samples: ['550 relaying denied', '554 we do not relay for you'],
    source: 'RFC 5321 section 3.6.1',
  },
];
