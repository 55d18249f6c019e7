/** Locaweb: mail hosting in Brazil. */
import type { Provider } from '../../src/vocabulary.ts';

export const locaweb: Provider = {
  id: 'locaweb',
  name: 'Locaweb',
  kind: 'mailbox',
  hosts: ['locaweb.com.br'],
  marks: [],
  links: {},
  rules: [],
};
