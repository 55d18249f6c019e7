/** Tiscali in Italy. It greylists. */
import type { Provider } from '../../src/vocabulary.ts';

export const tiscaliIt: Provider = {
  id: 'tiscali-it',
  name: 'Tiscali Italy',
  kind: 'mailbox',
  hosts: ['tiscali.it'],
  marks: [],
  links: {},
  rules: [],
};
