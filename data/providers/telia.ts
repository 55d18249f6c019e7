/** Telia in Sweden. */
import type { Provider } from '../../src/vocabulary.ts';

export const telia: Provider = {
  id: 'telia',
  name: 'Telia',
  kind: 'mailbox',
  hosts: ['telia.com'],
  marks: [],
  links: {},
  rules: [],
};
