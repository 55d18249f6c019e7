/** BIGLOBE. */
import type { Provider } from '../../src/vocabulary.ts';

export const biglobe: Provider = {
  id: 'biglobe',
  name: 'BIGLOBE',
  kind: 'mailbox',
  hosts: ['biglobe.ne.jp'],
  marks: [],
  links: {},
  rules: [],
};
