/** Nate in Korea. */
import type { Provider } from '../../src/vocabulary.ts';

export const nate: Provider = {
  id: 'nate',
  name: 'Nate',
  kind: 'mailbox',
  hosts: ['nate.com'],
  marks: [],
  links: {},
  rules: [],
};
