import type { Provider } from '../../src/vocabulary.ts';

export const fastmail: Provider = {
  id: 'fastmail',
  name: 'Fastmail',
  kind: 'mailbox',
  hosts: ['messagingengine.com', 'fastmail.com'],
  marks: [],
  links: { postmaster: 'https://www.fastmail.help/', feedbackLoop: 'https://fbl.validity.com/' },
  rules: [],
};
