/** X.4.y: networks, the DNS and routing. Source: RFC 3463 section 3.5. */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const networkCodes: readonly EnhancedCode[] = [
  {
    code: 'X.4.0',
    name: 'Other or undefined network or routing status',
    meaning: 'Something went wrong between the systems, and the reporting one cannot or will not say what. The recipient\'s server may ' +
      'never have been reached.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 'X.4.1',
    name: 'No answer from host',
    meaning: 'The attempt to connect was not answered. Registered as transient only; with class 5, Microsoft 365 prints it for refused ' +
      'recipients, which is another matter altogether.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [451],
    category: 'connection-failure', strength: 'weak',
  },
  {
    code: 'X.4.2',
    name: 'Bad connection',
    meaning: 'The connection was made and broke, or timed out, before the message was through. The message may even have been accepted, ' +
      'with the confirmation lost.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [421],
    category: 'connection-failure', strength: 'weak',
  },
  {
    code: 'X.4.3',
    name: 'Directory server failure',
    meaning: 'A directory that the mail system relies on, the DNS above all, did not answer. Whether the domain or the mailbox exists ' +
      'remains open.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [451, 550],
    category: 'dns-failure', strength: 'fair',
  },
  {
    code: 'X.4.4',
    name: 'Unable to route',
    meaning: 'The reporting system knows no next hop for the message: the domain resolves but has no usable mail host, or a route is ' +
      'missing on the way.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [],
    category: 'routing-failure', strength: 'fair',
  },
  {
    code: 'X.4.5',
    name: 'Mail system congestion',
    meaning: 'The mail system had more to do than it could manage and put the message off. Some providers print it for a sending or ' +
      'receiving quota that was used up.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [451],
    category: 'service-unavailable', strength: 'weak',
  },
  {
    code: 'X.4.6',
    name: 'Routing loop detected',
    meaning: 'The message went round between servers until one of them stopped it: a forwarding loop or contradictory routes. Registered ' +
      'as transient only, though 5.4.6 is what servers mostly print.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [],
    category: 'routing-failure', strength: 'fair',
  },
  {
    code: 'X.4.7',
    name: 'Delivery time expired',
    meaning: 'The message grew too old in a queue, and the sender gave up. It names the consequence only: the cause is in the earlier ' +
      'attempts, or in the rest of the text. Exchange pairs 550 with 4.4.7.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.5', replyCodes: [],
    category: 'delivery-expired', strength: 'weak',
  },
];
