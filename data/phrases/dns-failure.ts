import type { PhraseRule } from '../../src/vocabulary.ts';

export const dnsFailure: readonly PhraseRule[] = [
  {
    id: 'dns-failure/temporary-lookup',
    category: 'dns-failure',
    strength: 'strong',
    phrases: [
      'servfail', 'etimeout', 'querymx (etimeout|etimedout|erefused|eservfail|econnrefused)', 'query(a|aaaa) etimeout',
      'host lookup not complete', 'host lookup did not complete', 'try again host', 'eai again', 'edns', 'erefused', 'eservfail',
      'nameserver reply', 'cname lookup fail temporarily', '(lookup|lookups|address lookups) … fail temporarily', 'mx lookup … temporar',
      'temporary failure in name resolution', '(host|domain|name|record) not find … try again', 'name service error … try again',
      '(dns|nameserver|resolver|mx|host|hostname|domain) … (lookup|query|resolution|look up) … (fail|failure|timed out|timeout|error|temporary|temporarily)',
      '(dns|nameserver|resolver) … (timed out|timeout|temporary|temporarily|not respond|unreachable|server failure|error)',
      '(temporary|temporarily|transient) … (dns|resolve|resolver|nameserver|mx lookup|name resolution|domain lookup)',
      'lookup … (timed out|returned server failure)', 'dnssec … (fail|bogus|invalid|validation)',
      'can not (resolve|lookup|look up) … (try again|temporar|at this time)', 'domain … can not be resolve … try again',
      'no response from (dns|nameserver)', 'dns timeout', '(unable|fail|not able) to (lookup|look up|query|resolve) dns',
      'can not (lookup|look up|query) dns', 'unable to route dns lookup failure', 'not known tcp ip host', 'malformed dns',
      'malformed or unexpected nameserver', 'malformed nameserver', '(lookup|query) of (mx|a|aaaa|domain|host) … (timed out|too long|fail)',
    ],
    unless: [
      'dnsbl', 'reverse', 'ptr', 'rdns', 'nxdomain', 'sender domain', 'not find host', 'dkim', 'no such domain', 'failed permanently',
    ],
    samples: ['451 DNS query for example.com timed out', '450 Host not found, please try again later'],
    source: 'RFC 3463 section 3.5',
  },
];
