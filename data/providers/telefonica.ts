/** Movistar in Spain, with the older telefonica.net addresses. */
import type { Provider } from '../../src/vocabulary.ts';

export const telefonica: Provider = {
  id: 'telefonica',
  name: 'Movistar (Telefónica)',
  kind: 'mailbox',
  hosts: ['movistar.es', 'telefonica.net'],
  marks: [],
  links: {},
  rules: [],
};
