import type { PhraseRule } from '../../src/vocabulary.ts';

export const tlsFailed: readonly PhraseRule[] = [
  {
    id: 'tls-failed/peer-name',
    category: 'tls-failed',
    strength: 'decisive',
    phrases: ['mta sts', 'sts policy', 'certificate not (verify|trust|valid)', '(not match|not exist in|not in|mismatch) … certificate'],
    unless: ['client certificate'],
    samples: ['server certificate not verified: that hostname does not exist in it'],
    source: 'RFC 8461 section 4',
  },
  {
    id: 'tls-failed/tls',
    category: 'tls-failed',
    strength: 'strong',
    phrases: [
      '(tls|starttls|ssl|encryption|encrypted connection|encrypted session|secure connection|secure channel) … (require|need|fail|failure|error|not available|unavailable|not support|not offered|must|mandatory|not advertised|not used|handshake|negotiation|alert|timeout|timed out|could not|refuse|version|cipher|missing|issue)',
      '(must|require|need|no|without|enforce|mandatory|not|fail|failure|error|unable|can not|use) … (tls|starttls|encrypted connection|encryption|secure connection)',
      'must issue … starttls',
      '(certificate|certificate verification|tlsa|dane|mta sts|sts policy) … (fail|failure|expire|invalid|not match|mismatch|untrusted|self signed|verify|not valid|error|unknown|must|not trusted|not secure|required|not verify|unverifiable|revoked|signed)',
      '(fail|invalid|untrusted|self signed|expire|bad|unverified) … (certificate|dane|tlsa|mta sts)', 'handshake (fail|failure|error)',
      'ssl routines', 'tls handshake', 'ssl error', 'etls', 'unable to verify … certificate', 'no shared cipher', 'wrong version number',
      'unable to get local issuer', 'tls required', 'certificate not yet valid', 'unable to verify leaf signature', 'dh key too small',
      'unsupported protocol', 'x509', 'requiretls', 'encryption too weak', 'before secure tls connection', 'not match certificate',
      'certificate altnames', 'tls session', '(strength|strong|weak) cipher', 'ciphers', 'cert has expire', 'altname invalid',
      '(tlsa|dane) record', 'starttls', 'eproto', 'invalid dnssec record', 'dnssec invalid', 'non dnssec destination',
      '(tls|tlsv1|ssl|sslv3) … (no longer|not) (accept|allow|enable|permit)',
    ],
    unless: [
      'starttls may not be repeated', 'after starttls', 'starttls not permit', 'domain name not find', 'starttls command not',
      'starttls disable', '8bitmime', 'tlsa lookup', 'starttls no parameters',
    ],
    samples: ['530 Must issue a STARTTLS command first', 'TLS handshake failed with mx.example.com'],
    source: 'RFC 3207 section 4',
  },
];
