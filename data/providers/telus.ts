import type { Provider } from '../../src/vocabulary.ts';

export const telus: Provider = {
  id: 'telus',
  name: 'Telus',
  kind: 'mailbox',
  hosts: ['telus.net', 'telus.com'],
  marks: [],
  links: {},
  rules: [],
};
