import type { Provider } from '../../src/vocabulary.ts';

export const optus: Provider = {
  id: 'optus',
  name: 'Optus',
  kind: 'mailbox',
  hosts: ['optusnet.com.au', 'optus.com.au'],
  marks: [],
  links: {},
  rules: [],
};
