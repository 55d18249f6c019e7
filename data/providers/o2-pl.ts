/** o2.pl and tlen.pl, of Wirtualna Polska. */
import type { Provider } from '../../src/vocabulary.ts';

export const o2Pl: Provider = {
  id: 'o2-pl',
  name: 'o2.pl',
  kind: 'mailbox',
  hosts: ['o2.pl', 'tlen.pl', 'go2.pl'],
  marks: [],
  links: { errors: 'https://pomoc.o2.pl/dlaczego-mam-problem-z-wysylaniem' },
  rules: [],
};
