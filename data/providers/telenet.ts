/** Telenet in Belgium. */
import type { Provider } from '../../src/vocabulary.ts';

export const telenet: Provider = {
  id: 'telenet',
  name: 'Telenet',
  kind: 'mailbox',
  hosts: ['telenet-ops.be', 'telenet.be'],
  marks: [],
  links: {},
  rules: [],
};
