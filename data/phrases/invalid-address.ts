import type { PhraseRule } from '../../src/vocabulary.ts';

export const invalidAddress: readonly PhraseRule[] = [
  {
    id: 'invalid-address/ambiguous',
    category: 'invalid-address',
    strength: 'strong',
    phrases: [
      'ambiguous (address|recipient|user|mailbox|alias|destination)', '(address|recipient|user|name|mailbox) … ambiguous',
      '(recipient|user|name|address) … not unique', 'several match … find', 'multiple match … (directory|find)',
    ],
    samples: ['553 jo: recipient name is ambiguous'],
    source: 'RFC 3463 section 3.2',
  },
  {
    id: 'invalid-address/code-agrees',
    category: 'invalid-address',
    strength: 'decisive',
    codes: ['X.1.3'],
    phrases: ['not valid', 'invalid', 'malformed', 'syntax', 'bad address'],
    unless: ['sender', 'no valid recipient', 'from address'],
    samples: ['553 5.1.3 this recipient is invalid'],
    source: 'RFC 3463 section 3.2',
  },
  {
    id: 'invalid-address/invalid',
    category: 'invalid-address',
    strength: 'fair',
    phrases: [
      'invalid (address|email address|recipient address)', '(address|recipient address) … invalid', 'address … not valid',
      'not … valid (address|email address)', 'mailbox name (not allow|invalid|syntax)', 'illegal (user|recipient|mailbox) name',
    ],
    unless: [
      'sender (address|domain|email|user|account|unknown|not|invalid|do not|reject|verify|verification|mailbox)',
      '(envelope|invalid|unknown|bad|original) sender', 'mail from', 'from address', 'return path', 'header',
    ],
    samples: ['550 jo@example.com: this is an invalid address'],
    source: 'RFC 5321 section 4.2.3',
  },
  {
    id: 'invalid-address/malformed',
    category: 'invalid-address',
    strength: 'strong',
    phrases: [
      'malformed (address|recipient|email address|mailbox)',
      '(bad|illegal|invalid|incorrect|wrong) (address|recipient|mailbox|email address|recipient address|destination address) (syntax|format)',
      '(address|recipient|mailbox) … (syntax|malformed|wrong format|bad format|incorrect format|not in format)',
      'syntax error in … (recipient|mailbox|address|rcpt|forward path)', 'syntax error … (address|recipient)',
      'illegal (address|character in address|character in recipient|email address)',
      '(recipient|address|local part) … contain (illegal|invalid) character',
      '(illegal|invalid) character in … (recipient|address|local part)', 'domain missing or malformed',
      'missing domain (name|) in (recipient|address)', 'local part … too long', '(missing|malformed) local part',
      '(recipient|address) … must … (fully qualified|at sign|domain)', 'single label domain', 'recipient address reserved',
      'address … reserved by', 'badly formatted address', 'recipient (address|) reject need fully qualified address',
      'recipient … need fully qualified', 'need fully qualified address', 'null recipient address',
      '(restrict|illegal|invalid|bad|unsupported) (character|characters) in … (address|recipient|local part)',
      'not … properly formatted address', 'internationalized mailbox name not allow',
    ],
    unless: [
      'sender (address|domain|email|user|account|unknown|not|invalid|do not|reject|verify|verification|mailbox)',
      '(envelope|invalid|unknown|bad|original) sender', 'mail from', 'from address', 'header', 'return path', 'reverse path', 'helo',
      'from header',
    ],
    samples: ['501 <jo@@example.com>: malformed address', '553 bad recipient address syntax'],
    source: 'RFC 3463 section 3.2',
  },
];
