/** Aruba: mail hosting and certified mail (PEC) in Italy. Rented servers have other names below aruba.it. */
import type { Provider } from '../../src/vocabulary.ts';

export const arubaIt: Provider = {
  id: 'aruba-it',
  name: 'Aruba',
  kind: 'mailbox',
  hosts: ['ad.aruba.it', 'mx.aruba.it', 'mxavas.aruba.it', 'mail.aruba.it', 'pec.aruba.it', 'arubapec.it', 'arubabusiness.it'],
  marks: [],
  links: { errors: 'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx' },
  rules: [
    {
      id: 'aruba-it/bad-characters',
      category: 'invalid-address',
      strength: 'decisive',
      phrases: ['bad chars in command'],
      suppress: false,
      anywhere: true,
      samples: ['501 5.5.2 bad chars in command'],
      source: 'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
    },
    {
      // Unknown, or closed to mail that is not certified: the two are not told apart.
      id: 'aruba-it/certified-mail-only',
      category: 'recipient-refused',
      strength: 'decisive',
      phrases: ['non abilitato alla ricezione di posta non certificata'],
      anywhere: true,
      samples: ['554 <jo@example.com>: Indirizzo sconosciuto o non abilitato alla ricezione di posta non certificata'],
      source: 'https://guide.pec.it/posta-pec/faq-errori-comuni/errori-comuni/errori-comuni-durante-invio-ricezione-pec.aspx',
    },
  ],
};
