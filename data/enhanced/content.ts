/** X.6.y: the message, its media and their conversion. Source: RFC 3463 section 3.7; RFC 4468 for X.6.6; RFC 6531 for X.6.7 to X.6.10. */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const contentCodes: readonly EnhancedCode[] = [
  {
    code: 'X.6.0',
    name: 'Other or undefined media error',
    meaning: 'Something in the content made the message undeliverable. Servers use it for broken headers, bare line feeds and faulty ' +
      'MIME, and now and then for spam.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.7', replyCodes: [],
    category: 'malformed-message', strength: 'hint',
  },
  {
    code: 'X.6.1',
    name: 'Media not supported',
    meaning: 'The message holds a type of content that the protocol or the next system cannot carry. Another form of the same content ' +
      'may get through.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.7', replyCodes: [],
    category: 'unsupported-content', strength: 'weak',
  },
  {
    code: 'X.6.2',
    name: 'Conversion required and prohibited',
    meaning: 'The content would have to be converted on the way, and the sender\'s wish or a policy forbids it.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.7', replyCodes: [],
    category: 'unsupported-content', strength: 'weak',
  },
  {
    code: 'X.6.3',
    name: 'Conversion required but not supported',
    meaning: 'The content would have to be converted for the next hop, and this host cannot do it; eight-bit text towards a server ' +
      'without 8BITMIME is the classic case.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.7', replyCodes: [554],
    category: 'unsupported-content', strength: 'fair',
  },
  {
    code: 'X.6.4',
    name: 'Conversion with loss performed',
    meaning: 'With class 2 a warning: the message was delivered and lost some data in a conversion. With class 5 the sender had ' +
      'forbidden such a loss, and the message was refused.',
    classes: [2, 5],
    rfcs: ['RFC3463'], section: '3.7', replyCodes: [250],
    category: 'unsupported-content', strength: 'weak',
  },
  {
    code: 'X.6.5',
    name: 'Conversion failed',
    meaning: 'A conversion of the content was needed and tried, and it did not work. The content may be damaged or declared as something ' +
      'that it is not.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.7', replyCodes: [],
    category: 'unsupported-content', strength: 'weak',
  },
  {
    code: 'X.6.6',
    name: 'Message content not available',
    meaning: 'The submission server could not fetch content to which the message refers by URL (BURL). No recipient\'s server was ' +
      'involved.',
    classes: [4, 5],
    rfcs: ['RFC4468'], section: '5', replyCodes: [554],
    category: 'system-error', strength: 'weak',
    remediation: {
      action: 'fix-client',
      summary: 'The server could not fetch the referenced content: check the reference, or send the content itself.',
      steps: [
        'Check that the URL in the BURL command is complete, still valid and authorised for this submission server.',
        'Check that the content server can be reached from the submission server.',
        'Send the message with DATA or BDAT, which needs no reference.',
      ],
      links: [{ title: 'RFC 4468, message submission BURL', url: 'https://www.rfc-editor.org/rfc/rfc4468' }],
    },
  },
  {
    code: 'X.6.7',
    name: 'Non-ASCII addresses not permitted',
    meaning: 'The sender\'s or recipient\'s address holds characters beyond ASCII, and this server does not take such addresses. It does ' +
      'not say that the mailbox is missing.',
    classes: [4, 5],
    rfcs: ['RFC6531'], section: '3.5', replyCodes: [553, 550],
    category: 'unsupported-content', strength: 'fair',
  },
  {
    code: 'X.6.8',
    name: 'UTF-8 reply required but not permitted',
    meaning: 'To name the mailbox the server would need UTF-8 in its reply, and the client did not allow for that. The client can ask ' +
      'again with the SMTPUTF8 parameter.',
    classes: [2, 4, 5],
    rfcs: ['RFC6531'], section: '3.7.4.2', replyCodes: [252, 553, 550],
    category: 'unsupported-content', strength: 'fair',
  },
  {
    code: 'X.6.9',
    name: 'UTF-8 header message cannot be transferred',
    meaning: 'The message has UTF-8 headers, and after the data the server found that one or more recipients cannot be served with it; ' +
      'it refused the message for all.',
    classes: [4, 5],
    rfcs: ['RFC6531'], section: '3.5', replyCodes: [550],
    category: 'unsupported-content', strength: 'fair',
  },
  {
    code: 'X.6.10',
    name: 'Duplicate of X.6.8 (deprecated)',
    meaning: 'Registered by oversight with the meaning of X.6.8 and withdrawn from use. A server should not send it; read it as X.6.8.',
    classes: [2, 4, 5],
    rfcs: ['RFC6531'], section: null, replyCodes: [],
    category: 'unsupported-content', strength: 'hint',
  },
];
