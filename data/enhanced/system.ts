/** X.3.y: the state of the receiving mail system. Source: RFC 3463 section 3.4; RFC 6710 for X.3.6. */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const systemCodes: readonly EnhancedCode[] = [
  {
    code: 'X.3.0',
    name: 'Other or undefined mail system status',
    meaning: 'The receiving system normally takes mail, and something about the system itself stood in the way. It is a catch-all and ' +
      'also appears beside unknown users and blocks.',
    classes: [2, 4, 5],
    rfcs: ['RFC3463'], section: '3.4', replyCodes: [221, 250, 421, 451, 550, 554],
    category: 'system-error', strength: 'hint',
  },
  {
    code: 'X.3.1',
    name: 'Mail system full',
    meaning: 'The receiving system is out of storage. Unlike with X.2.2, the recipient cannot make room; its administrators must. ' +
      'Exchange also prints it when memory runs short.',
    classes: [4],
    rfcs: ['RFC3463'], section: '3.4', replyCodes: [452],
    category: 'system-full', strength: 'fair',
  },
  {
    code: 'X.3.2',
    name: 'System not accepting network messages',
    meaning: 'The host of the mailbox takes no messages: it is shutting down, overloaded or under maintenance, or, with class 5, it may ' +
      'never take any. The text tells the passing state from the lasting one.',
    classes: [4, 5],
    rfcs: ['RFC3463', 'RFC7504'], section: '3.4', replyCodes: [453, 521],
    category: 'service-unavailable', strength: 'weak',
  },
  {
    code: 'X.3.3',
    name: 'System not capable of selected features',
    meaning: 'The message asks for a feature that the receiving system does not have, typically at a gateway. Exchange prints it for a ' +
      'command that it does not know.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.4', replyCodes: [],
    category: 'unsupported-content', strength: 'weak',
  },
  {
    code: 'X.3.4',
    name: 'Message too big for system',
    meaning: 'The message is over the size limit of the receiving system, so no mailbox there would take it. Attachments count for about ' +
      'a third more once they are encoded.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.4', replyCodes: [552, 554],
    category: 'message-too-large', strength: 'fair',
  },
  {
    code: 'X.3.5',
    name: 'System incorrectly configured',
    meaning: 'The receiving system admits that it is not set up to take this message. Only its administrators can change that, and many ' +
      'such faults are repaired within hours.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.4', replyCodes: [],
    category: 'system-error', strength: 'weak',
  },
  {
    code: 'X.3.6',
    name: 'Requested priority was changed',
    meaning: 'The message was accepted with another transfer priority than the client asked for; the text gives the new one. It is a ' +
      'notice, not a failure.',
    classes: [2],
    rfcs: ['RFC6710'], section: null, replyCodes: [250, 251],
    category: 'delivered', strength: 'hint',
  },
];
