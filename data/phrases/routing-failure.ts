import type { PhraseRule } from '../../src/vocabulary.ts';

export const routingFailure: readonly PhraseRule[] = [
  {
    id: 'routing-failure/loop',
    category: 'routing-failure',
    strength: 'strong',
    phrases: [
      '(mail|email|routing|message|forwarding|forward|delivery|relay) loop', 'loop detect', 'isnt in my control locals',
      'already … delivered to line', 'remote host address local host', 'alias database loop', 'loop back to myself', 'loop to myself',
      'mail for … loop', 'too many hops', 'hop count … exceed', '(exceed|maximum|max) … (hop count|hops)',
      'too many (received|received header|received lines)', 'detect loop', 'point back to (me|self|us|)', 'mx … point back', 'looping',
      'hopcount exceed', 'forward … loop', 'sender and recipient … loop', 'message … circular',
    ],
    samples: ['554 forwarding loop detected', '554 too many hops'],
    source: 'RFC 5321 section 6.3',
  },
  {
    id: 'routing-failure/no-route',
    category: 'routing-failure',
    strength: 'strong',
    phrases: [
      '(unable|not able|can not|fail) to route', 'can not route', 'unrouteable', 'unroutable',
      'no route to (domain|recipient|destination|address)', 'no valid route', 'can not find … (gateway|route)', 'could not find … gateway',
      'routing (error|failure|fail|problem)', 'route … (not find|not exist)', 'mx consisted solely of', 'no (host|hosts) to deliver',
      'misroute', 'bounce between', 'wrong smart host', 'endless (chain|loop)', 'forward between', 'misrouted',
      'misconfigure … (mx|forward|connector|dns)', '(mx|mail exchanger|dns) … misconfigured', 'no route for', 'no route find',
      'no valid route', 'bogus mx', 'private loopback address', 'list of prohibited hosts', 'next hop … (loop|invalid)',
      'not … in my control locals', 'lowest numbered mx', 'all mx … point to',
      'mx … (private|loopback|reserved|bogus|local) (ip|address|network)', 'connector … (not|wrong|misconfigured)',
    ],
    unless: [
      'unrouteable mail domain', 'no route to host', 'unroutable sender', 'unrouteable sender', 'sender address unroutable', 'sender',
      'helo',
    ],
    samples: ['550 unrouteable address', '550 unable to route mail for this domain'],
    source: 'RFC 3463 section 3.5',
  },
];
