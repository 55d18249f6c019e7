import type { PhraseRule } from '../../src/vocabulary.ts';

export const routingFailure: readonly PhraseRule[] = [
  {
    id: 'routing-failure/hops',
    category: 'routing-failure',
    strength: 'decisive',
    phrases: [
      'hop count … exceed', 'hopcount exceed', 'too many hops', 'loop … message already (carries|contain|carry|pass)',
      '(smarthost|relay host|relayhost|internal host|internal hop|next hop) … (no route|unknown host|host unknown|not find|not resolve|nonexistent)',
      'wrong (region|forest)', '(misdirected|misrouted) (email|message)', 'routing (config|configuration) … (error|fault|wrong|problem)',
      'number of received', 'received … (header|lines) … (exceed|maximum|too many|limit)', 'too many received',
    ],
    unless: ['sender address'],
    samples: ['554 5.4.6 the hop count was exceeded, mailbox not found'],
    source: 'RFC 3463 section 3.5',
  },
  {
    id: 'routing-failure/loop',
    category: 'routing-failure',
    strength: 'strong',
    phrases: [
      '(mail|routing|message|forwarding|delivery|relay) loop', 'loop detect', 'isnt in my control locals', 'already … delivered to line',
      'remote host address local host', 'alias database loop', 'loop back to myself', 'loop to myself', 'mail for … loop',
      '(exceed|maximum|max) … (hop count|hops)', 'too many (received|received header|received lines)', 'detect loop',
      'point back to (me|self|us|)', 'mx … point back', 'looping', 'forward … loop', 'sender and recipient … loop', 'message … circular',
      'recursive (forward|alias|loop)', 'too many (recursive|forward|redirects|redirections)',
      'already (visited|passed|seen) … (server|host|system)',
    ],
    samples: ['554 forwarding loop detected', '554 mail for example.com loops back to myself'],
    source: 'RFC 5321 section 6.3',
  },
  {
    id: 'routing-failure/no-route',
    category: 'routing-failure',
    strength: 'strong',
    phrases: [
      '(unable|not able|can not|fail) to route', 'can not route', 'unrouteable', 'unroutable',
      'no route to (domain|recipient|destination|address)', 'no valid route', 'can not find … (gateway|route)', 'could not find … gateway',
      'routing (error|failure|fail|problem)', 'route … (not find|not exist)', 'mx consisted solely of', 'no host to deliver', 'misroute',
      'bounce between', 'wrong smarthost', 'endless (chain|loop)', 'forward between', 'misrouted',
      'misconfigure … (mx|forward|connector|dns)', '(mx|mail exchanger|dns) … misconfigured', 'no route for', 'no route find', 'bogus mx',
      'private loopback address', 'list of prohibited hosts', 'next hop … (loop|invalid)', 'not … in my control locals',
      'lowest numbered mx', 'all mx … point to', 'mx … (private|loopback|reserved|bogus|local) (ip|address|network)',
      'connector … (not|wrong|misconfigured)', 'no ip address find for host', '(bad|broken|wrong) mx',
    ],
    unless: [
      'unrouteable mail domain', 'no route to host', 'sender', 'helo', 'route dns lookup failure', 'no mail host', 'domain unregistered',
      'domain not registered',
    ],
    samples: ['550 unrouteable address', '550 unable to route mail for this domain'],
    source: 'RFC 3463 section 3.5',
  },
];
