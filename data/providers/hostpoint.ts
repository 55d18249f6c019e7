/** Hostpoint. */
import type { Provider } from '../../src/vocabulary.ts';

export const hostpoint: Provider = {
  id: 'hostpoint',
  name: 'Hostpoint',
  kind: 'mailbox',
  hosts: ['hostpoint.ch'],
  marks: [],
  links: { errors: 'https://support.hostpoint.ch/en/technical/e-mail' },
  rules: [],
};
