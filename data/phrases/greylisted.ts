import type { PhraseRule } from '../../src/vocabulary.ts';

export const greylisted: readonly PhraseRule[] = [
  {
    id: 'greylisted/greylisted',
    category: 'greylisted',
    strength: 'decisive',
    phrases: [
      'graylist', 'graylist in action', 'postgrey', 'assp delay', 'delaying', 'milter greylist',
      'first (time|contact|attempt) … (try again|deferred|delay|retry)', '(try|come) … again … greylist', 'first contact',
      'not yet authorize to deliver', 'triplet', '(first time|first) seen', 'seen (for|) first time', 'address verification in progress',
      'sqlgrey', 'first visit',
    ],
    unless: ['not graylist'],
    samples: ['450 you have been greylisted'],
    source: 'RFC 6647 section 4',
  },
];
