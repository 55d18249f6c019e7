/** Sina Mail. */
import type { Provider } from '../../src/vocabulary.ts';

export const sina: Provider = {
  id: 'sina',
  name: 'Sina Mail',
  kind: 'mailbox',
  hosts: ['sina.com', 'sina.cn', 'sina.com.cn', 'sina.net'],
  marks: [],
  links: {},
  rules: [],
};
