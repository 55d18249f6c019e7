import type { Provider } from '../../src/vocabulary.ts';

export const bellCanada: Provider = {
  id: 'bell-canada',
  name: 'Bell Canada (bell.net, sympatico.ca)',
  kind: 'mailbox',
  hosts: ['bell.net', 'sympatico.ca', 'bellnet.ca'],
  marks: [],
  links: {},
  rules: [],
};
