/** IONOS, once 1&1. What its servers share with GMX stands in gmx.ts. */
import type { Provider } from '../../src/vocabulary.ts';

export const ionos: Provider = {
  id: 'ionos',
  name: 'IONOS',
  kind: 'mailbox',
  hosts: ['kundenserver.de', 'perfora.net', 'ionos.com', 'ionos.de', 'ionos.co.uk', 'ionos.fr', 'ionos.es', 'ionos.it', '1and1.com'],
  marks: ['postmaster.1and1.com'],
  links: {
    postmaster: 'https://www.ionos.ca/help/email/postmaster/email-policy/',
    errors: 'https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver/',
  },
  rules: [
    {
      id: 'ionos/policy-violations',
      category: 'poor-reputation',
      strength: 'strong',
      phrases: ['reject due to policy violations'],
      class: 4,
      anywhere: true,
      samples: [
        '421 Reject due to policy violations',
        '450-Requested mail action not taken: mailbox unavailable\r\n450 Reject due to policy violations.',
      ],
      source: 'https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver/',
    },
  ],
};
