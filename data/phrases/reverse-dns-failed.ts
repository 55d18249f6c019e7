import type { PhraseRule } from '../../src/vocabulary.ts';

export const reverseDnsFailed: readonly PhraseRule[] = [
  {
    id: 'reverse-dns-failed/code-agrees',
    category: 'reverse-dns-failed',
    strength: 'decisive',
    codes: ['X.7.25'],
    phrases: ['hostname', 'domain name', 'dns', 'ip'],
    samples: ['550 5.7.25 this hostname does not exist'],
    source: 'RFC 7372 section 3.3',
  },
  {
    id: 'reverse-dns-failed/helo',
    category: 'reverse-dns-failed',
    strength: 'decisive',
    phrases: [
      '(helo|ehlo|helo ehlo) … (reject|invalid|not resolve|not find|not exist|mismatch|not match|bad|forged|refuse|fully qualified|deny|not valid|bogus|unresolvable|not acceptable|unknown|not fqdn|no dns|wrong|spoof)',
      '(bad|invalid|forged|unresolvable|bogus|wrong|unknown|reject|illegal) (helo|ehlo|helo host|helo name|helo ehlo)',
      'host (greeting|name) … (invalid|not match|mismatch)', 'need fully qualified hostname', 'my name reject', 'badhelo',
      '(helohost|helo host) error', 'bad helo', '(helo|ehlo) argument … (ip|must|hostname)', 'helo … domain',
      '(helo|ehlo) … command reject',
    ],
    unless: [
      'callback setup fail', 'callout', 'syntactically', 'domain address', 'helo first', 'ehlo first', 'syntax', 'empty helo',
      'helo ehlo argument', 'helo domain list', 'helo domain blocklist', 'send helo', 'spf', 'helo require', 'no helo', 'polite',
      'expected', 'before', 'obtained from helo', 'helo need', 'ehlo need',
    ],
    samples: ['504 your HELO name is rejected: need a fully qualified name', '550 invalid HELO'],
    source: 'RFC 5321 section 4.1.4',
  },
  {
    id: 'reverse-dns-failed/possibly-forged',
    category: 'reverse-dns-failed',
    strength: 'fair',
    phrases: ['ip name (lookup fail|possibly forge)', 'forged hostname', 'hostname … forged'],
    samples: ['550 IP name lookup failed for 192.0.2.1'],
    source: 'observed',
  },
  {
    id: 'reverse-dns-failed/ptr',
    category: 'reverse-dns-failed',
    strength: 'decisive',
    phrases: [
      '(no|missing|without|invalid|bad|lack|lacks|not|require|must|fix|valid|generic|incorrect|wrong|not match|fail|mismatch|set|unable|can not|not find|not exist|need) … (ptr|reverse dns|rdns|reverse lookup|reverse hostname|reverse mapping|reverse name|reverse record|reverse address|in addr arpa|reverse ip|inverse)',
      '(ptr|reverse dns|rdns|reverse lookup|reverse hostname|reverse mapping|reverse name|reverse ip|inverse dns) … (fail|failure|missing|not|mismatch|invalid|require|bad|no|wrong|incorrect|generic|contain|error|must|deny|reject|validation|unknown|lookup|block|does)',
      'can not find your (hostname|reverse hostname)', 'can not find reverse hostname', 'can not find hostname',
      '(ip|client|client host|server) … (not|no|can not) … (resolve|reverse|hostname)', 'client host reject … can not find',
      'hostname … (not match|mismatch) … (ip|address)', 'no (reverse|hostname for)', 'may not be mail exchanger', 'forward confirmed',
      'fcrdns', 'iprev', 'rdns nxdomain', 'in-addr.arpa', '(unverifyable|unverifiable|unverified|unresolvable) (send ip|ip|ip address)',
      'point to nothing in dns', '(name|hostname) … (machine|server|host) … (not|do not) match',
    ],
    unless: [
      'sender domain not resolve', 'spf', 'configured correctly', 'no helo', 'reverse path', 'missing dns entries', 'certificate',
      'mx info',
    ],
    samples: ['550 no PTR record for 192.0.2.1', '450 cannot find your hostname'],
    source: 'RFC 7372 section 3.3',
  },
];
