import type { PhraseRule } from '../../src/vocabulary.ts';

export const alreadySuppressed: readonly PhraseRule[] = [
  {
    id: 'already-suppressed/suppression-list',
    category: 'already-suppressed',
    strength: 'decisive',
    phrases: [
      'suppression list', '(address|recipient|email|email address|account) … suppress', 'suppress (recipient|address|email address)',
      'previously bounced', '(previously|prior|already) (bounced|unsubscribed|complained|suppressed|hard bounced)',
      'not deliver to … (bounced|unsubscribed|suppressed|previously)', 'bounced address', 'unsubscribed address',
      'spam reporting address', 'on … suppression', 'mandrill … reject … (hard bounce|unsub|spam)',
      'recipient … unsubscribe', 'inactive recipient … (postmark|hard bounce)',
    ],
    samples: ['554 jo@example.com is on the suppression list of this account'],
    source: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
  },
];
