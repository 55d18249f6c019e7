/**
 * X.5.y: the SMTP dialogue. Source: RFC 3463 section 3.6; RFC 4954 section 6 for X.5.6.
 *
 * X.5.1, X.5.2 and X.5.4 accompany 502 and 504 as well as 500, 501 and 503. They weigh less than the bare 502 and 504, which say more
 * exactly that a command or parameter is not offered.
 */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const protocolCodes: readonly EnhancedCode[] = [
  {
    code: 'X.5.0',
    name: 'Other or undefined protocol status',
    meaning: 'Something in the SMTP dialogue went wrong that no other code describes. Some servers use it as their default for every ' +
      'refusal.',
    classes: [2, 4, 5],
    rfcs: ['RFC3463'], section: '3.6', replyCodes: [220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554],
    category: 'protocol-error', strength: 'hint',
  },
  {
    code: 'X.5.1',
    name: 'Invalid command',
    meaning: 'The command came at the wrong moment or is not supported. It speaks about what the client sent; the reply code tells which ' +
      'of the two it was: 503 for the order, 500 or 502 for the command.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.6', replyCodes: [430, 500, 501, 503, 530, 550, 554, 555],
    category: 'protocol-error', strength: 'hint',
  },
  {
    code: 'X.5.2',
    name: 'Syntax error',
    meaning: 'The server could not read the command: its form is wrong or its verb is unknown. SPF evaluators of the older kind also ' +
      'sent 5.5.2 for a broken SPF record.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.6', replyCodes: [500, 501, 502, 550, 555],
    category: 'protocol-error', strength: 'hint',
  },
  {
    code: 'X.5.3',
    name: 'Too many recipients',
    meaning: 'The transaction named more recipients than the server takes at once. The ones beyond the limit can be sent in another ' +
      'transaction; RFC 5321 pairs this with 452, the registry with 451.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.6', replyCodes: [451],
    category: 'too-many-recipients', strength: 'fair',
  },
  {
    code: 'X.5.4',
    name: 'Invalid command arguments',
    meaning: 'The command is valid and its arguments are not: out of range, malformed, or asking for a feature that is unknown here.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.6', replyCodes: [451, 501, 502, 503, 504, 550, 555],
    category: 'protocol-error', strength: 'hint',
  },
  {
    code: 'X.5.5',
    name: 'Wrong protocol version',
    meaning: 'Client and server speak versions of a protocol that do not fit, and could not settle on a common one.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.6', replyCodes: [],
    category: 'protocol-error', strength: 'weak',
  },
  {
    code: 'X.5.6',
    name: 'Authentication exchange line is too long',
    meaning: 'During AUTH the client sent a line that is longer than the server\'s buffer for that mechanism. Large OAuth or Kerberos ' +
      'tokens are the usual cause.',
    classes: [4, 5],
    rfcs: ['RFC4954'], section: '6', replyCodes: [500],
    category: 'protocol-error', strength: 'weak',
    remediation: {
      action: 'fix-credentials',
      summary: 'The login data is too long for the server: make the token smaller or use another mechanism.',
      steps: [
        'Look at the length of the base64 line that the client sent after AUTH; RFC 4954 deems room for 12288 octets enough.',
        'Ask for a token with fewer scopes or group claims, or use a mechanism with shorter responses.',
        'Send the token after the server\'s 334 challenge instead of on the AUTH line itself, where the command length limit applies.',
      ],
      links: [{ title: 'RFC 4954, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' }],
    },
  },
];
