/** freenet Mail, with its older brand mobilcom. */
import type { Provider } from '../../src/vocabulary.ts';

export const freenet: Provider = {
  id: 'freenet',
  name: 'freenet',
  kind: 'mailbox',
  hosts: ['freenet.de'],
  marks: [],
  links: {},
  rules: [],
};
