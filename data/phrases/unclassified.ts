import type { PhraseRule } from '../../src/vocabulary.ts';

/** Wording that says no more than that there was a delay or a failure. */
export const unclassified: readonly PhraseRule[] = [
  {
    id: 'unclassified/delayed',
    category: 'unclassified',
    strength: 'hint',
    outcome: 'transient',
    phrases: [
      '(delivery|message|email) … delayed', 'delivery attempts will continue', 'will (continue|keep) trying', 'will be retried',
      'not need to resend', 'warning message', 'action delay', 'not deliver yet', 'still trying', 'continue to (try|attempt)',
    ],
    samples: ['Delivery of your message has been delayed'],
    source: 'RFC 3464 section 2.3.3',
  },
  {
    id: 'unclassified/failed',
    category: 'unclassified',
    strength: 'hint',
    outcome: 'permanent',
    phrases: [
      '(message|email|recipient|rcpt|following recipient) … (reject|refuse|fail|not deliver)', 'reject by',
      '(undeliverable|undelivered) (message|email)', 'permanent (failure|error)', 'fail permanently',
    ],
    unless: ['temporary', 'temporarily', 'delay', 'continue to (try|attempt)'],
    samples: ['The following recipients were refused by the other server'],
    source: 'RFC 3464 section 2.3.3',
  },
];
