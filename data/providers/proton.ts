import type { Provider } from '../../src/vocabulary.ts';

export const proton: Provider = {
  id: 'proton',
  name: 'Proton Mail',
  kind: 'mailbox',
  hosts: ['protonmail.ch', 'protonmail.com', 'proton.me'],
  marks: [],
  links: { postmaster: 'https://proton.me/support' },
  rules: [],
};
