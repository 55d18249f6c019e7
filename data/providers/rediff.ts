import type { Provider } from '../../src/vocabulary.ts';

export const rediff: Provider = {
  id: 'rediff',
  name: 'Rediffmail',
  kind: 'mailbox',
  hosts: ['rediffmail.com', 'rediff.com', 'rediffmailpro.com'],
  marks: [],
  links: {},
  rules: [],
};
