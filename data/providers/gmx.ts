/** GMX. Its 'Nemesis' servers answer for WEB.DE, mail.com and IONOS in the same words; what only they say stands here, once. */
import type { Provider } from '../../src/vocabulary.ts';

export const gmx: Provider = {
  id: 'gmx',
  name: 'GMX',
  kind: 'mailbox',
  hosts: ['gmx.net', 'gmx.com', 'gmx.de', 'gmx.at', 'gmx.ch'],
  marks: ['postmaster.gmx.net', 'postmaster.gmx.com'],
  links: {
    postmaster: 'https://postmaster.gmx.net/en/',
    errors: 'https://postmaster.gmx.net/en/error-messages',
    delisting: 'https://postmaster.gmx.net/en/contact',
  },
  rules: [
    {
      id: 'gmx/administrative-reject',
      category: 'service-unavailable',
      strength: 'strong',
      phrases: ['administrative reject'],
      class: 4,
      samples: ['host mx01.emig.gmx.net[203.0.113.9] said: 450 Administrative reject (in reply to RCPT TO command)'],
      source: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx/sender-domain-without-mx',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['invalid DNS MX … resource record'],
      anywhere: true,
      samples: ['550-Requested action not taken: mailbox unavailable\r\n550 invalid DNS MX or A/AAAA resource record'],
      source: 'https://postmaster.gmx.net/en/error-messages',
    },
  ],
};
