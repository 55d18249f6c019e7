/** Sohu Mail. */
import type { Provider } from '../../src/vocabulary.ts';

export const sohu: Provider = {
  id: 'sohu',
  name: 'Sohu Mail',
  kind: 'mailbox',
  hosts: ['sohu.com'],
  marks: [],
  links: {},
  rules: [],
};
