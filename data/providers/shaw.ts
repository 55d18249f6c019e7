import type { Provider } from '../../src/vocabulary.ts';

export const shaw: Provider = {
  id: 'shaw',
  name: 'Shaw',
  kind: 'mailbox',
  hosts: ['shaw.ca', 'shawcable.net'],
  marks: [],
  links: {},
  rules: [],
};
