import type { PhraseRule } from '../../src/vocabulary.ts';

export const systemError: readonly PhraseRule[] = [
  {
    id: 'system-error/blocklist-lookup',
    category: 'system-error',
    strength: 'decisive',
    clearsBlocklists: true,
    phrases: [
      'error open resolver', 'open resolver', 'public resolver', 'query refuse', '(exceed|excessive|too many) (number of|) queries',
      'query limit', 'dnsbl … (unavailable|temporarily|lookup error|lookup failure)', 'blocklist … lookup … (fail|failure|error|timed out)',
      'returnc/pub', 'spamhaus.org/returnc', '127.255.255.252', '127.255.255.254', '127.255.255.255', 'typing error in dnsbl name',
      'dns lists temporarily unavailable',
    ],
    samples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.1',
    ],
    source: 'https://docs.spamhaus.com/datasets/docs/source/70-access-methods/data-query-service/040-dqs-queries.html',
  },
  {
    id: 'system-error/broken',
    category: 'system-error',
    strength: 'fair',
    phrases: [
      'local (error|problem|processing error|configuration error|configuration problem)', 'error in processing',
      '(internal|system|server|software|mailer|database|backend|storage|scanner|script|queue|spool|config|configuration|runtime|disk|processing|ldap|mysql|sql|milter|filter|script) (error|errors|failure|fault|exception|problem|malfunction)',
      '(temporary|temporarily|transient|internal|local|unexpected|unknown|general|generic|technical|fatal|serious) … (error|failure|problem|failures|issue|fail|difficulty|difficulties)',
      '(error|failure|problem) … (processing|writing|reading|opening|saving|storing|queue|queueing)', 'write error',
      'unable to (write|open|create|save|store|process|lock|fork|queue|read)',
      'can not (write|open|create|save|store|process|lock|fork|append|queue|exec|read)', 'out of memory', 'can not allocate',
      'misconfigured', 'incorrectly configured', 'bad configuration', 'mail system (error|problem)', 'lookup (failure|error|fail)',
      'no such file', 'command (died|fail|crashed)', 'exited with', 'core dump',
      '(resource|resources|resources) (limitation|limitations|limit|shortage|unavailable|temporarily not available|exhausted)',
      'internal resource', 'backend … (down|unavailable|fail|error)', 'transmission failure', 'spool … (unhealthy|not accept)',
      'something went wrong', 'technical (problem|issue|reasons)', 'requested action abort', 'handle timeout',
      'not … process … (message|request|command) … at time', 'hook fail', 'unable to (complete|perform|fulfill) … (request|command|action)',
      'i o error', 'input output error', 'user database', 'unable to chdir', 'trouble creating', 'eacces', 'child process',
      'unable to exec', 'transport returned', 'emfile', 'eaddrnotavail', 'data error while', 'transport (error|unavailable)',
      'cannot update mailbox', 'deliver message locally', 'alias database unavailable', 'unreadable',
      'not … (complete|completed) … (recipient|sender) verify', 'no sources available', 'bad configuration', 'missing or bad',
      'end data … error', 'queue … (error|fail|failure)', 'delivery agent', 'deliver … (agent|program) … fail',
    ],
    unless: [
      'syntax error', 'protocol error', 'authentication', 'dns', 'mx lookup', 'domain lookup', 'name server', 'too many error',
      'connection error', 'network error', 'permanent failure for', 'technical details of', 'header error', 'mime error', 'mail loop',
      'user lookup', 'email address lookup', 'reverse dns', 'rdns', 'spf error', 'dkim', 'dnsbl', 'ptr', 'spam content', 'auth error',
      'too many hops', 'command error bad', 'tls', 'ssl', 'certificate', 'host lookup', 'address lookup', 'address error',
      'recipient error', 'media error', 'unknown address error', 'name lookup',
    ],
    samples: ['451 internal server error', '451 queue file write error'],
    source: 'RFC 3463 section 3.4',
  },
];
