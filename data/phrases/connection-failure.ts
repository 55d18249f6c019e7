import type { PhraseRule } from '../../src/vocabulary.ts';

export const connectionFailure: readonly PhraseRule[] = [
  {
    id: 'connection-failure/cannot-connect',
    category: 'connection-failure',
    strength: 'strong',
    phrases: [
      '(can not|unable to|could not|fail to|not able to) (connect|open connection|establish|contact)', '(can not|unable to|could not|fail to|not able to) reach (host|server|destination|domain|mx|remote|any)', 'connect … (fail|failure|timed out|timeout|refuse)', 'connect to … (fail|timed out|refuse|unreachable)', 'not accept our requests to connect', 'can not initiate … (conversation|connection|session)', 'no answer from', 'no response from (host|server|mail server|remote)',
      'not … (respond|responding|reachable)', 'no mxs for domain can be reached', 'no (host|mxs|mx|server) … reach', 'wasnt able to establish', 'not able to establish', 'no route to host', '(host|network|destination|server|mx) (unreachable|not reachable|down|is down)', 'all hosts … fail', '(host|server) … refuse … connection', 'every host … refuse', 'sock connect fail', 'no smtp connection got', 'error … communicating with', 'smtp session not established', 'error dialing', 'no valid hosts', 'no adequate servers', 'bad connection', 'socket error', '(tried|exhausted) all mx', 'none of … (server|mx|host) … (answer|respond|reach)', 'no available (hosts|servers|mx)', 'network … (unreachable|error|down)', 'no answer', 'no (smtp|) connection',
    ],
    unless: ['reverse', 'database', 'backend', 'ldap', 'mysql', 'scanner', 'clamd', 'policy server', 'authentication server', 'domain not reachable', 'verify sender', 'queue too long', 'permit to', 'invalid domain name', 'address lookups', 'long failure period'],
    samples: ['could not connect to mx.example.com', 'connect to mx.example.com[192.0.2.1]:25: No route to host'],
    source: 'RFC 3463 section 3.5',
  },
  {
    id: 'connection-failure/dropped',
    category: 'connection-failure',
    strength: 'strong',
    phrases: [
      '(lost|lose) connection', 'connection (hung up|went away|unexpectedly|close)', 'connection (reset|dropped|lost|died|abort|aborted|broken|terminated|interrupted)', 'connection … (closed by|close by|dropped by|unexpectedly close|close unexpectedly)', 'remote (host|server) (close|dropped|hung up|disconnected)',
      '(unexpected|premature|unexpectedly) (close|disconnect|eof|end of file|connection close|socket close)', 'terminate connection', 'suspiciousremoteservererror', 'exception reading response', 'smtpserverdisconnected', 'connection … dropped', 'server disconnected', 'disconnected', 'socket (hang up|close|error)', 'broken pipe', '(read|write) error (from|to)', 'econnreset', 'epipe', 'esocket', 'reset by peer', 'conversation … (fail|interrupted)', 'greeting (fail|never received|not received)', 'error … while reading banner',
    ],
    unless: ['reject', 'block', 'policy', 'spam', 'too many', 'argument not allow closing', 'tls', 'ehlo argument', 'denied'],
    samples: ['lost connection with mx.example.com while sending message body', 'socket hang up'],
    source: 'RFC 3463 section 3.5',
  },
  {
    id: 'connection-failure/node-error',
    category: 'connection-failure',
    strength: 'decisive',
    phrases: ['econnrefused', 'econnreset', 'etimedout', 'ehostunreach', 'enetunreach', 'econnaborted', 'econnection', 'esockettimedout', 'enetdown', 'ehostdown'],
    samples: ['connect ECONNREFUSED 192.0.2.1:25'],
    source: 'https://nodejs.org/api/errors.html#common-system-errors',
  },
  {
    id: 'connection-failure/refused',
    category: 'connection-failure',
    strength: 'fair',
    phrases: ['connection refuse', 'network error', 'network (failure|problem)', 'connection (fail|failure|error|problem)'],
    unless: ['policy', 'from', 'too many', 'spam', 'ip', 'mismatches'],
    samples: ['Connection refused'],
    source: 'RFC 3463 section 3.5',
  },
  {
    id: 'connection-failure/timeout',
    category: 'connection-failure',
    strength: 'strong',
    phrases: [
      '(connection|operation|conversation|session|read|write|socket|response|command|transaction|server|data|smtp|greeting|client|network|handshake) … (timed out|time out|timeout|timedout)', 'timed out (while|waiting|during|in|after|reading|sending)', '(timeout|time out) (exceed|exceeded|while|waiting|during|occurred|on|after|reading|closing)', 'idle (timeout|too long)', 'no (data|) response', 'no (data|mail from|ehlo|helo|rcpt to|banner|greeting) (response|received)',
      'took too long', '(connection|session|closing|disconnect|client) … inactivity', 'idle for too long', 'timeout', 'no (banner|greeting|rset response|body response|helo ehlo response|ehlo response)', 'send (body|helo|ehlo|rset|data|rcpt|mail from|command) … fail',
    ],
    unless: ['retry timeout', 'dns', 'lookup', 'name server', 'handle timeout', 'tls', 'ldap', 'database', 'backend', 'scanner', 'send starttls', 'mysql', 'queue', 'authentication'],
    samples: ['conversation with mx.example.com[192.0.2.1] timed out while receiving the initial server greeting', '421 idle too long: timeout'],
    source: 'RFC 3463 section 3.5',
  },
];
