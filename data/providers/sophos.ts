import type { Provider } from '../../src/vocabulary.ts';

export const sophos: Provider = {
  id: 'sophos',
  name: 'Sophos Email',
  kind: 'gateway',
  hosts: ['hydra.sophos.com', 'mail.sophos.com', 'reflexion.net'],
  marks: [],
  links: {},
  rules: [],
};
