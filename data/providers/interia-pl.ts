/** Interia in Poland, with poczta.fm. */
import type { Provider } from '../../src/vocabulary.ts';

export const interiaPl: Provider = {
  id: 'interia-pl',
  name: 'Interia',
  kind: 'mailbox',
  hosts: ['interia.pl', 'poczta.fm'],
  marks: ['tymczasowo zablokowany za spam'],
  links: { errors: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600' },
  rules: [
    {
      // Said of addresses that are wrong, full or suspended: not enough to suppress one.
      id: 'interia-pl/mailbox-not-available',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: ['mailbox not available'],
      codes: ['550'],
      suppress: false,
      samples: ['host mx.poczta.interia.pl[203.0.113.7] said: 550 5.2.1 Mailbox not available'],
      source: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
    },
    {
      id: 'interia-pl/server-blocked-for-spam',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['tymczasowo zablokowany za spam'],
      anywhere: true,
      samples: ['450 4.7.1 Twoj serwer poczty 192.0.2.1 zostal tymczasowo zablokowany za spam'],
      source: 'observed',
    },
  ],
};
