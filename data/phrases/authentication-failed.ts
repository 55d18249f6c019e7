import type { PhraseRule } from '../../src/vocabulary.ts';

export const authenticationFailed: readonly PhraseRule[] = [
  {
    id: 'authentication-failed/dkim',
    category: 'authentication-failed',
    strength: 'decisive',
    phrases: [
      'dkim … (fail|failure|invalid|bad|not pass|did not pass|do not pass|missing|not valid|neutral|broken|error|reject|none|require|policy|unsigned|not align|mismatch)',
      '(fail|failure|invalid|bad|missing|no|without|not|unsigned|broken) … (dkim|domainkeys|dkim signature|adsp)', 'not dkim signed',
      'must … dkim', 'require … dkim', 'dkim signature', 'not … signed … dkim',
      'dkim … selector … not find', 'selector … (not find|not exist|no key|unknown)',
    ],
    unless: ['spf or dkim', 'check … dkim', 'domainkey ok'],
    samples: ['550 the DKIM signature did not verify: invalid'],
    source: 'RFC 7372 section 3.1',
  },
  {
    id: 'authentication-failed/dmarc',
    category: 'authentication-failed',
    strength: 'decisive',
    phrases: [
      'dmarc … (fail|failure|policy|not pass|did not pass|reject|evaluation|check|quarantine|verification|unauthenticated|invalid|alignment|violation|block|blocked|deny|refuse|record)',
      '(fail|failure|not pass|do not pass|not align|violates|violation|reject|against|due to|because|no|without|missing|under) … dmarc',
      'dmarc',
    ],
    unless: ['dmarc dns lookup failure', 'temporary dmarc'],
    samples: ['550 refused: message does not pass DMARC'],
    source: 'RFC 7372 section 3.2',
  },
  {
    id: 'authentication-failed/spf',
    category: 'authentication-failed',
    strength: 'decisive',
    phrases: [
      'spf … (fail|failure|invalid|bad|not pass|did not pass|do not pass|missing|not valid|neutral|softfail|error|reject|none|deny|policy|not authorized|not permit|not allow|check|not match|hardfail|record|permerror|mismatch|forgery|violation|unauthorized)',
      '(fail|failure|invalid|bad|missing|no|without|not|reject|violates|refuse|hard fail|permanent error) … (spf|sender policy framework|senderid|sender id)',
      'mi:spf',
      '(ip|host|server) … not (permit|allow|authorize|designate) … (domain owner|as sender|sender for|by domain|to send on behalf|spf)',
      '(ip|host|server) … not (permit|allow|authorize|designate) … send (email|message|) (from|for|as)',
      'not … (permitted|permit|designated|authorized) sender', 'not allow to send email from', 'sender policy framework', 'openspf',
      'spf fail', 'spf unpassed', '(host|server|ip) … not authorized to use domain',
      'openspf.net/why', 'openspf.org/why',
    ],
    unless: ['spf helo', 'check … spf', 'spf temperror', 'spf lookup timeout', 'configured correctly spf'],
    samples: ['550 SPF check failed for example.com', '550 192.0.2.1 is not allowed to send mail from example.com'],
    source: 'RFC 7372 section 3.2',
  },
  {
    id: 'authentication-failed/unauthenticated',
    category: 'authentication-failed',
    strength: 'decisive',
    phrases: [
      'unauthenticated (email|message|sender domain)', 'not have authentication information', 'no authentication information',
      'domain (mismatch|mismatches) client ip', '(email|message) … from domain … unauthenticated',
      '(email|message|sender) … (unauthenticated|not authenticate)', 'multiple authentication checks fail',
      'authentication (checks|check|results|result) … (fail|not pass|did not pass)', 'domain … not authenticate',
      'sender domain … not … authenticate', '(email|message|sender|domain) authentication … (fail|require|missing|not pass)',
      'arc … (fail|invalid|validation)', 'not authenticate … (spf|dkim)', 'forged (sender|from|email)', 'spoof', 'spoofing', 'spoofed',
      'impersonat',
    ],
    unless: [
      'smtp authentication', 'unauthenticated senders not allow', 'unauthenticated commands', 'anti spoofing', 'sender not authenticate',
      'for recipient', 'maximum credits', 'login',
    ],
    samples: ['550 mail from this domain is not accepted: unauthenticated message'],
    source: 'RFC 8601 section 2.7',
  },
];
