/** Yahoo! JAPAN: another company than Yahoo, with servers and words of its own. */
import type { Provider } from '../../src/vocabulary.ts';

export const yahooJapan: Provider = {
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN',
  kind: 'mailbox',
  hosts: ['yahoo.co.jp', 'ybb.ne.jp'],
  marks: ['VS98-IP0'],
  links: {},
  rules: [
    {
      id: 'yahoo-japan/deferred',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['VS98-IP0 deferred'],
      anywhere: true,
      samples: ['553 VS98-IP0 deferred 192.0.2.1'],
      source: 'observed',
    },
  ],
};
