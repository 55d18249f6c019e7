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
  ],
};
