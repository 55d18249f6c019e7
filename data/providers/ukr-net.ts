/** UKR.NET in Ukraine. */
import type { Provider } from '../../src/vocabulary.ts';

export const ukrNet: Provider = {
  id: 'ukr-net',
  name: 'UKR.NET',
  kind: 'mailbox',
  hosts: ['ukr.net'],
  marks: [],
  links: {},
  rules: [],
};
