/** WEB.DE. What its servers share with GMX stands in gmx.ts. */
import type { Provider } from '../../src/vocabulary.ts';

export const webde: Provider = {
  id: 'webde',
  name: 'WEB.DE',
  kind: 'mailbox',
  hosts: ['web.de'],
  marks: ['postmaster.web.de'],
  links: {
    postmaster: 'https://postmaster.web.de/en/',
    errors: 'https://postmaster.web.de/en/error-messages',
    delisting: 'https://postmaster.web.de/en/contact',
  },
  rules: [
    {
      id: 'webde/administrative-reject',
      category: 'service-unavailable',
      strength: 'strong',
      phrases: ['administrative reject'],
      class: 4,
      samples: ['host mx-ha03.web.de[203.0.113.9] said: 450 Administrative reject'],
      source: 'https://postmaster.web.de/en/error-messages',
    },
  ],
};
