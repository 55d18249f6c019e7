import type { PhraseRule } from '../../src/vocabulary.ts';

export const alreadySuppressed: readonly PhraseRule[] = [
  {
    id: 'already-suppressed/suppression-list',
    category: 'already-suppressed',
    strength: 'decisive',
    phrases: [
      'suppression list', '(address|recipient|email|email address|account) … suppress', 'suppress (recipient|address|email address)',
      'previously bounced', '(previously|prior|already) (bounced|unsubscribed|complained|suppressed|hard bounced)',
      'not deliver to … (bounced|unsubscribed|suppressed|previously)', 'bounced address', 'unsubscribed address', 'spam reporting address',
      'on … suppression', 'mandrill … reject … (hard bounce|unsub|spam)', 'recipient … unsubscribe',
      'inactive recipient … (postmark|hard bounce)',
      '(recipient|email address|user|subscriber|contact) … (in|on) … (hard bounce|bounce|unsubscribe|opt out|do not mail|do not contact) list',
      'internal recipient (blocklist|suppress)', 'suppress … (hard bounce|complaint|unsubscribe)',
      'address … (in|on) … (hard bounce|unsubscribe|opt out|do not mail|do not contact) list',
      '(previous|prior|earlier) (permanent|hard) bounce', 'contact blocklist in account',
      '(in|on|match|by) … (do not mail|do not contact|opt out) (file|database|register)', 'reject hard bounce', 'reject reason hard bounce',
      'onaccountsuppressionlist',
    ],
    samples: ['554 jo@example.com is on the suppression list of this account'],
    source: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
  },
];
