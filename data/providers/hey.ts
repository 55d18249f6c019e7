import type { Provider } from '../../src/vocabulary.ts';

export const hey: Provider = {
  id: 'hey',
  name: 'HEY (37signals)',
  kind: 'mailbox',
  hosts: ['hey.com', 'app.hey.com'],
  marks: [],
  links: {},
  rules: [],
};
