/** SAPO in Portugal. */
import type { Provider } from '../../src/vocabulary.ts';

export const sapo: Provider = {
  id: 'sapo',
  name: 'SAPO',
  kind: 'mailbox',
  hosts: ['sapo.pt'],
  marks: [],
  links: {},
  rules: [],
};
