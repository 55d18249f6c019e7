import type { PhraseRule } from '../../src/vocabulary.ts';

export const delivered: readonly PhraseRule[] = [
  {
    id: 'delivered/accepted',
    category: 'delivered',
    strength: 'weak',
    class: 2,
    phrases: ['(accept|queued|ok|deliver|sent|relay)'],
    samples: ['2.0.0 message accepted for delivery'],
    source: 'RFC 5321 section 4.2.1',
  },
];
