/** Ziggo in the Netherlands: its mail exchangers are below as9143.net. */
import type { Provider } from '../../src/vocabulary.ts';

export const ziggo: Provider = {
  id: 'ziggo',
  name: 'Ziggo',
  kind: 'mailbox',
  hosts: ['ziggo.nl', 'as9143.net'],
  marks: [],
  links: {},
  rules: [],
};
