import type { PhraseRule } from '../../src/vocabulary.ts';

const notNow = ['try again', 'try later', 'temporary', 'temporarily', 'servfail', 'timed out', 'timeout', 'errortimeout', 'eai again', 'known yet', 'sender', 'mail from', 'from address', 'return path', 'helo', 'ehlo', 'reverse', 'ptr', 'from header', 'rdns', 'from domain'];

export const unknownDomain: readonly PhraseRule[] = [
  {
    id: 'unknown-domain/does-not-exist',
    category: 'unknown-domain',
    strength: 'strong',
    phrases: [
      '(domain|domain name|host|hostname|recipient domain) … (do not|not|no longer) (exist|find|resolve|register)',
      '(nonexistent|unknown|unregistered|unresolvable|bad) (domain|host|hostname|destination host|mail domain)',
      '(domain|host|hostname) (unknown|nonexistent|unresolvable)', 'unknown smtp host', 'invalid host or domain name',
      'couldnt find any host', 'no such (domain|host|destination host)', 'can not find (host|domain|mail exchanger|mx|any host)',
      '(host|domain) not known', 'illegal host domain name', 'illegal (host|domain) name',
      '(invalid|not valid) (recipient domain|destination domain)', 'nonexistentdomain', 'destination email system unknown',
      '(domain|recipient domain|domain name) (unregistered|not register)',
      '(domain|domain name|recipient domain) (do not|not) (appear|seem) to (exist|register)',
    ],
    unless: [
      ...notNow, 'no such domain at this location', 'host unreachable', 'client host', 'domain not find in list', 'domain … not allow',
      'reject because', 'dnssec', 'unexpected nameserver', 'malformed nameserver', 'lowest numbered mx',
    ],
    samples: ['550 the domain example.invalid does not exist', '550 unknown host'],
    source: 'RFC 3463 section 3.2',
  },
  {
    id: 'unknown-domain/invalid-domain',
    category: 'unknown-domain',
    strength: 'fair',
    suppress: false,
    phrases: ['(invalid|no valid|not valid|illegal) (domain|domain name)', '(domain|domain name) (invalid|not valid)'],
    unless: [...notNow, 'from', 'connector'],
    samples: ['554 no valid domain'],
    source: 'observed',
  },
  {
    id: 'unknown-domain/no-mail-host',
    category: 'unknown-domain',
    strength: 'strong',
    phrases: [
      'no (mx|mail exchanger|mail exchange|mail server|address|valid mx|usable mx) (record|host|entry|or|for|find)', 'no mx',
      '(mx|mx record|mail exchanger) … not (find|exist)', 'no mail (host|server|exchanger|exchangers|exchange)', 'no ip address find',
      'can not find … (mail exchanger|mx|ip address)', 'domain … not reachable', 'mx record not find', 'no dns (record|entry|mx)',
      'not … mx record', 'do not mx record', 'all relevant mx records point to nonexistent host',
      'domain … not … (mx|mail server|mail exchanger)', 'mx … (invalid|nonexistent)', 'neither (mx|mx record|mail exchanger) nor',
      '(unable to|not able to|fail to) find … (mx|mail exchanger|mail server|mail host)',
    ],
    unless: [...notNow, 'could be reached', 'lowest numbered mx', 'smtp mx only', 'ip', 'connector', 'configuration'],
    samples: ['550 there is no mail server for example.invalid'],
    source: 'RFC 5321 section 5.1',
  },
  {
    id: 'unknown-domain/resolver-says',
    category: 'unknown-domain',
    strength: 'strong',
    phrases: [
      'nxdomain', 'enotfound', 'enodata', 'host or domain name not find', 'host not find', 'domain name not find',
      'name or service not known', 'name service error … not find', 'no address associated with hostname', 'nodename nor servname',
      'name error', 'hostname lookup fail', '(dns|mx) … no such (domain|host|name)',
      'dns (error|lookup failure|lookup) … (not find|not exist|no such)', 'unknown domain', 'no data known',
      '(host|domain|name) lookup … (fail permanently|not exist)', 'address lookup … fail permanently',
      '(unable|fail|not able) to (resolve|lookup|look up)', 'resolve … (fail|not) … (host|domain|mx|ip address)',
      'host find but no data record', 'nowhere to deliver', 'no relevant answers', 'unrouteable mail domain', 'unknown smtp host',
      'unable to (resolve|lookup|look up) (domain|host|hostname|mx|recipient domain)',
      'can not resolve (domain|host|hostname|mx|recipient domain|address)', 'all host address lookups fail permanently',
    ],
    unless: [
      ...notNow, 'client host', 'reject because', 'unexpected nameserver', 'malformed nameserver',
      'private (ip|number|address|network|range)', 'loopback',
    ],
    samples: ['Name service error for example.invalid: NXDOMAIN', 'getaddrinfo ENOTFOUND mx.example.invalid'],
    source: 'RFC 1035 section 4.1.1',
  },
];
