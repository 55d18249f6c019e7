import type { PhraseRule } from '../../src/vocabulary.ts';

export const greylisted: readonly PhraseRule[] = [
  {
    id: 'greylisted/greylisted',
    category: 'greylisted',
    strength: 'decisive',
    phrases: [
      'graylist', 'graylist in action', 'postgrey', 'assp delay', 'delaying', 'milter greylist',
      'first (time|contact|attempt) … (try again|deferred|delay|retry)', '(try|come) … again … greylist',
      'unknown (triplet|sender triplet)', 'triplet … unknown', 'first contact', 'not yet authorize to deliver',
      '(sender|recipient) triplet', 'unknown … triplet', 'triplet', '(first time|first) seen', 'seen (for|) first time',
      'address verification in progress', 'first timer', 'sqlgrey', 'unknown pair',
      '(come|connect|reconnect|let you in|try) (back|again|once more|in|after) … minutes (graylist|stranger)', 'first visit',
    ],
    unless: ['not graylist'],
    samples: ['450 you have been greylisted'],
    source: 'RFC 6647 section 4',
  },
];
