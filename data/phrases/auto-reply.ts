import type { PhraseRule } from '../../src/vocabulary.ts';

export const autoReply: readonly PhraseRule[] = [
  {
    id: 'auto-reply/out-of-office',
    category: 'auto-reply',
    strength: 'decisive',
    phrases: [
      '(auto reply|autoreply|auto response|autoresponse|automatic reply|automatic response|autoresponder|auto responder|automated reply|automated response)',
      'out of office', 'out of the office', 'out office',
      '(on|away on) (vacation|holiday|leave|annual leave|parental leave|maternity leave)', 'vacation (message|mail|reply|notice)',
      'away from … (office|desk|email)', 'limited access to … email', '(confirm|verify) … human', 'ticket … (created|received|opened)',
      'challenge response',
    ],
    samples: ['I am out of the office until Monday and will answer then'],
    source: 'RFC 3834 section 2',
  },
];
