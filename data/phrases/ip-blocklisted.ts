import type { PhraseRule } from '../../src/vocabulary.ts';

export const ipBlocklisted: readonly PhraseRule[] = [
  {
    id: 'ip-blocklisted/banned-ip',
    category: 'ip-blocklisted',
    strength: 'strong',
    phrases: [
      '{host} … (ban|block|blocklist|barred|prohibit)', '(ban|block|blocklist|black|barred) … {host}', 'bad (ip|ip address|host)',
      '(ip|ip address|host|server) … (in|on) … (blocklist|ban list|local blocklist)',
      'ip … (reject|refuse|deny|not accept|not allow|not welcome)',
      '(connection|email|message) … (not|will not) … accept … from (ip|network|{host})', 'part of their network', 'not accept … from ip',
      'refuse … from ip', 'ip … hangup', 'connections will not be accept from', 'traffic not accept from ip', 'ip … not authorize to send',
      'dynamic (ip|address|ip address|range|pool)', '(dial up|dialup|residential|dynamic) … (ip|host|address|network|range)',
    ],
    unless: [
      'domain blocklist', 'frequency', 'reverse dns', 'ptr', 'rdns', 'helo', 'spf', 'authentication', 'rate limit', 'content',
      'sender address', 'unusual', 'reputation', 'temporarily rate', 'mail loop', 'over ipv6', 'relay', 'message blocked', 'block sender',
      'sender list', 'domain based', 'too many', 'blocked by recipient domain policy', 'ip based mail', 'graylist',
    ],
    samples: ['550 your IP address is banned here', '554 we do not accept mail from dynamic IP ranges'],
    source: 'observed',
  },
  {
    id: 'ip-blocklisted/blocklisted',
    category: 'ip-blocklisted',
    strength: 'strong',
    phrases: [
      'blocklist', '(list|found) (in|on|at|by) … blocklist', '(real time|realtime) (block|blackhole|black hole) list',
      'spam (list|source|database)', 'currently sending spam', 'denied due to spam list', 'bl lookup', 'block using', 'spams from ip',
      'reject see', '(reject|block|refuse|listed) (using|by|at|via) (rbl|spamhaus)', 'in rbl', 'dnsrbl', 'blackhole (site|list|by)',
      'fail2ban', 'fail2banned', 'block for (spam|abuse)', 'insecure mail relay', 'dns blackhole', 'blocked by rbl',
      'from open (relay|proxy|proxies)', 'open relay problem', 'black ip', 'on black list', 'blocked by postscreen', 'dns lists',
    ],
    unless: [
      'domain blocklist', 'sender address blocklist', 'user in blocklist', 'not blocklist', 'address … blocklist', 'sender … blocklist',
      'from domain', 'blocklist url', 'domain … blocklist', 'uribl', 'url blocklist', 'recipient blocklist', 'recipient … blocklist',
      'graylist', 'extension', 'openspf.net', 'openspf.org',
    ],
    samples: ['554 this connection is blacklisted'],
    source: 'RFC 5782 section 2',
  },
  {
    id: 'ip-blocklisted/host-listed',
    category: 'ip-blocklisted',
    strength: 'decisive',
    phrases: [
      '{host} … (list|blocklist) (in|on|by|at|with|using)', '{host} … blocklist', '(client host|client|host|ip) … blocked using',
      '{host} blocked using', '(ip|ip address) … on … (blocklist|spam list)', 'blocklist … (ip|ip address|{host})',
      '{host} find in (dns|) blocklist', 'your ip … blocklist',
    ],
    unless: ['not list', 'not blocklist', 'helo domain', 'domain … listed', 'list in mx', 'graylist'],
    samples: ['554 5.7.1 the client host [192.0.2.1] is listed in our database'],
    source: 'RFC 5782 section 2',
  },
  {
    id: 'ip-blocklisted/put-on-list',
    category: 'ip-blocklisted',
    strength: 'decisive',
    phrases: ['(put|placed|added|land|landed) … (on|to|in) … blocklist'],
    unless: ['recipient blocklist', 'domain blocklist', 'recipient put', 'recipient placed', 'recipient added', 'url'],
    samples: ['550 mail to users that do not exist has put 192.0.2.1 on our blacklist'],
    source: 'observed',
  },
];
