import type { PhraseRule } from '../../src/vocabulary.ts';

export const policyRejected: readonly PhraseRule[] = [
  {
    id: 'policy-rejected/access-denied',
    category: 'policy-rejected',
    strength: 'weak',
    phrases: [
      'access deny', 'access (forbidden|refuse|reject|not allow)', 'not authorized', 'unauthorized', 'permission deny', 'deny', 'forbidden',
      'not allow', 'not permit', 'prohibit', '(client host|client|connection|host) (reject|refuse|deny)', 'you are not allowed',
      'refuse to talk', 'go away', '(session|transaction) reject', 'acceptance rules', 'not admit', 'not welcome',
    ],
    unless: ['sender not authorized', 'relay', 'recipient address reject access deny'],
    samples: ['554 client host rejected: access denied'],
    source: 'RFC 3463 section 3.8',
  },
  {
    id: 'policy-rejected/country',
    category: 'policy-rejected',
    strength: 'strong',
    phrases: [
      '(country|countries|geographic|geo|geolocation|geoip|region) … (block|reject|not accept|not allow|deny|refuse|restrict|policy|prohibit)',
      '(block|reject|not accept|not allow|refuse) … (country|countries|geographic|geolocation|geoip)',
    ],
    unless: ['reverse dns', 'rdns', 'ptr'],
    samples: ['550 mail from your country is not accepted'],
    source: 'observed',
  },
  {
    id: 'policy-rejected/policy',
    category: 'policy-rejected',
    strength: 'fair',
    phrases: [
      '(policy|policies|security policy|local policy|site policy|admin policy|corporate policy|usage policy|email policy|organization policy|rules) … (reject|refuse|block|violate|violation|violates|prohibit|deny|reasons|reason|restriction|forbid|not allow|not accept|disallow|breach|breaches)',
      '(reject|refuse|block|violate|violation|violates|breaches|prohibit|deny|discarded|dropped|bounced|filtered|disallow|not accept|not allow|not deliver) … (policy|policies|rules)',
      'policy (reasons|restriction|violation|reject|rejection|block)', 'due to … policy', 'by policy', 'violates … (policy|rules)',
      'administrative (prohibition|prohibit|policy|lock|rule|restriction)',
      'administratively (prohibit|deny|disable|denied|blocked|block|rejected)',
      'by (administrator|admin|postmaster|mail administrator|system administrator)',
      'reject by (administrator|admin|system|server|rule|filter|ruleset|acl|firewall)', 'manually (blocked|block|purged)',
      'not accept delivery of {message}', 'administrative lockout',
      '(security|firewall|acl|access) (policies|policy|restriction|rule|violation)', 'message refuse', 'delivery not authorized',
      'delivery not authorised', 'transaction refuse',
    ],
    unless: ['dmarc policy', 'spf policy', 'dkim policy', 'domain policy', 'owner policy', 'uribl policy', 'relay'],
    samples: ['550 refused for policy reasons', '550 administrative prohibition'],
    source: 'RFC 3463 section 3.8',
  },
  {
    id: 'policy-rejected/rejected',
    category: 'policy-rejected',
    strength: 'hint',
    phrases: ['{message} … {refused}', 'service unavailable', '(block|blocked|refuse|discarded)', '{refused} {message}'],
    class: 5,
    samples: ['554 message blocked'],
    source: 'observed',
  },
];
