import type { PhraseRule } from '../../src/vocabulary.ts';

export const commandNotSupported: readonly PhraseRule[] = [
  {
    id: 'command-not-supported/address-check',
    category: 'command-not-supported',
    strength: 'decisive',
    phrases: [
      '(vrfy|expn|etrn|bdat|help command|verify command|turn) … (disable|not support|not implement|not allow|not permit|not available|unavailable|unimplemented|disallow|not enable|reject|unrecognized|unsupported|not offer|administrative prohibition|forbidden|deny|refuse|require|off)',
      '(disable|disallow|not support|not implement|unrecognized|reject|refuse|not allow|unsupported) … (vrfy|expn|etrn|bdat)',
      '(can not|will not|not) … (vrfy|expn)', '(vrfy|expn|etrn) (not for|not available|not provide)',
    ],
    unless: ['syntax error', 'recipient verify', 'sender verify', 'certificate', 'linefeeds', 'line feeds', 'bare lf'],
    samples: ['502 5.5.1 VRFY command is disabled'],
    source: 'RFC 5321 section 3.5.3',
  },
  {
    id: 'command-not-supported/not-implemented',
    category: 'command-not-supported',
    strength: 'strong',
    phrases: [
      '(command|parameter|argument|option|verb|function|feature|extension|mail parameter|command parameter|auth mechanism|starttls) … (not implement|unimplemented|not support|unsupported|not available|disable|not enable|not allow)',
      '(unimplemented|unsupported|disable) (command|parameter|option|extension|feature|verb)', 'not implemented',
      '(chunking|8bitmime|dsn|size|pipelining|starttls|xclient|xclustermetadata|rrvs) … (not support|not implement|not advertised|not offered|not enable)',
      'not advertised', 'parameter … not recognize', '(parameter|option) (unrecognized|unknown|unsupported)',
      'mail from rcpt to parameters not recognize', 'parameter not recognize',
    ],
    unless: [
      'synchronization', 'input sent', 'authentication', 'tls', '8bitmime', 'smtputf8', 'utf8', 'sequence', 'vrfy', 'expn', 'etrn', 'bdat',
      'help', 'auth',
    ],
    samples: ['502 command not implemented'],
    source: 'RFC 5321 section 4.2.4',
  },
  {
    id: 'command-not-supported/not-told',
    category: 'command-not-supported',
    strength: 'decisive',
    commands: ['VRFY', 'EXPN'],
    phrases: [
      'verification not (available|allow|permit|offer|support)', 'information … (not|no) given', 'information given out',
      'not give … information',
    ],
    samples: [{ text: '550 5.7.1 No such user information is given out', command: 'VRFY' }],
    source: 'RFC 5321 section 3.5.3',
  },
];
