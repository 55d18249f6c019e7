import type { PhraseRule } from '../../src/vocabulary.ts';

export const unsupportedContent: readonly PhraseRule[] = [
  {
    id: 'unsupported-content/extension',
    category: 'unsupported-content',
    strength: 'decisive',
    phrases: [
      '(smtputf8|8bitmime|binarymime|utf8|utf 8|eai|internationalized|8bit|eight bit|non ascii|international) … (not offer|not support|require|not advertise|unsupported|not available|not allow|address|need|not permit|not announced|not provide)',
      '(not|do not|require|lacks|no) … (smtputf8|8bitmime|binarymime|utf8|8bit|non ascii)',
      'conversion (require|fail|prohibit|not support|not possible|not allow)',
      'media (not support|type not support|unsupported|error|type)',
      'unsupported (media|media type|content type|charset|character set|encoding|content transfer encoding)',
      '(content type|content transfer encoding|encoding|charset|character set) … (not support|unsupported|unknown)',
      'conversion … (prohibit|not allow|not possible)', 'smtputf8',
    ],
    unless: ['header'],
    samples: ['553 SMTPUTF8 is needed for this address and not offered here'],
    source: 'RFC 6531 section 3.5',
  },
];
