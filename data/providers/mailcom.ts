/** mail.com. What its servers share with GMX stands in gmx.ts. */
import type { Provider } from '../../src/vocabulary.ts';

export const mailcom: Provider = {
  id: 'mailcom',
  name: 'mail.com',
  kind: 'mailbox',
  hosts: ['mail.com'],
  marks: ['postmaster.mail.com'],
  links: {
    postmaster: 'https://postmaster.mail.com/',
    errors: 'https://postmaster.mail.com/en/error-messages',
    delisting: 'https://postmaster.mail.com/en/contact',
  },
  rules: [
    {
      id: 'mailcom/administrative-reject',
      category: 'service-unavailable',
      strength: 'strong',
      phrases: ['administrative reject'],
      class: 4,
      samples: ['host mx00.mail.com[203.0.113.9] said: 450 Administrative reject'],
      source: 'https://postmaster.mail.com/en/error-messages',
    },
  ],
};
