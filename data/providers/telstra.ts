import type { Provider } from '../../src/vocabulary.ts';

export const telstra: Provider = {
  id: 'telstra',
  name: 'Telstra BigPond',
  kind: 'mailbox',
  hosts: ['bigpond.com', 'bigpond.net.au', 'telstra.com'],
  marks: ['BigPond Inbound'],
  links: { feedbackLoop: 'https://fbl.validity.com/' },
  rules: [],
};
