/** KDDI: au.com and the older ezweb.ne.jp addresses. */
import type { Provider } from '../../src/vocabulary.ts';

export const kddi: Provider = {
  id: 'kddi',
  name: 'au (KDDI)',
  kind: 'mailbox',
  hosts: ['au.com', 'ezweb.ne.jp'],
  marks: [],
  links: { postmaster: 'https://www.au.com/mobile/service/attention/specification/' },
  rules: [
    {
      // A mailbox that was accepted at RCPT exists: said after the data, this is a filter that its owner has set.
      id: 'kddi/refused-after-data',
      category: 'unknown-recipient',
      strength: 'decisive',
      suppress: false, // au says the same after the data when the owner's filter refuses
      phrases: ['user unknown'],
      commands: ['DATA', 'BDAT', 'END-OF-DATA'],
      samples: ['host lsean.ezweb.ne.jp[203.0.113.5] said: 550 : User unknown (in reply to end of DATA command)'],
      source: 'observed',
    },
  ],
};
