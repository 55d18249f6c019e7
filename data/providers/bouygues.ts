/** Bouygues Telecom (bbox.fr). */
import type { Provider } from '../../src/vocabulary.ts';

export const bouygues: Provider = {
  id: 'bouygues',
  name: 'Bouygues Telecom',
  kind: 'mailbox',
  hosts: ['bbox.fr', 'bouyguestelecom.fr'],
  marks: [],
  links: {},
  rules: [],
};
