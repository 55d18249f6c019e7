import type { Provider } from '../../src/vocabulary.ts';

export const tuta: Provider = {
  id: 'tuta',
  name: 'Tuta (Tutanota)',
  kind: 'mailbox',
  hosts: ['tutanota.de', 'tutanota.com', 'tuta.com'],
  marks: [],
  links: {},
  rules: [],
};
