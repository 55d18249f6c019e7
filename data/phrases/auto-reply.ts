import type { PhraseRule } from '../../src/vocabulary.ts';

export const autoReply: readonly PhraseRule[] = [
  {
    id: 'auto-reply/out-of-office',
    category: 'auto-reply',
    strength: 'decisive',
    phrases: [
      '(auto reply|autoreply|auto response|autoresponse|automatic reply|automatic response|automatic answer|autoresponder|auto responder|automated reply|automated response)',
      'out of office', 'out office', '(on|away on) (vacation|holiday|leave|annual leave|parental leave|maternity leave)',
      'vacation (message|mail|reply|notice)', 'away from … (office|desk|email)', 'limited access to … email', '(confirm|verify) … human',
      'ticket … (created|received|opened)', 'challenge response', 'protect myself from … (junk|spam|unsolicited)', 'do this only once',
      'use … (verification|confirmation) service', 'click … link … (deliver|release) message', 'click … link … (confirm|verify|prove)',
      '(type|enter|typing|entering) … (characters|letters|code|word|digits) … (image|picture|captcha)',
      'will (answer|reply|respond) within', '(digite|digitar) … imagem',
    ],
    samples: ['I am out of the office until Monday and will answer then'],
    source: 'RFC 3834 section 2',
  },
  {
    id: 'auto-reply/receipt',
    category: 'auto-reply',
    strength: 'strong',
    phrases: [
      'held (until|for|pending) … (moderator|review|approval)', '(await|awaits|awaiting) (moderator|approval|moderation)',
      'thank for (message|email|contacting|writing) … (ticket|case|request)', '(ticket|case) number assign',
      'back (on|in|from) (monday|tuesday|wednesday|thursday|friday|office|holiday|vacation|leave)',
      'prove … (human|address exist|real person)', '(confirm|verify) … real (person|sender)', 'click … to (confirm|prove|release)',
      '(verify|confirm) (address|email|identity|message) before',
    ],
    samples: ['This is held for approval by the list owner'],
    source: 'RFC 3834 section 2',
  },
];
