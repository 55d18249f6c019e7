/** UOL and BOL in Brazil. */
import type { Provider } from '../../src/vocabulary.ts';

export const uol: Provider = {
  id: 'uol',
  name: 'UOL',
  kind: 'mailbox',
  hosts: ['uol.com.br', 'bol.com.br'],
  marks: [],
  links: { postmaster: 'https://email.uol.com.br/postmaster/en/' },
  rules: [],
};
