/** Wirtualna Polska. o2.pl belongs to the same house. */
import type { Provider } from '../../src/vocabulary.ts';

export const wpPl: Provider = {
  id: 'wp-pl',
  name: 'Wirtualna Polska',
  kind: 'mailbox',
  hosts: ['wp.pl'],
  marks: [],
  links: { errors: 'https://pomoc.wp.pl/dlaczego-mam-problem-z-wysylaniem' },
  rules: [],
};
