/** China Telecom: 21cn.com and 189.cn. */
import type { Provider } from '../../src/vocabulary.ts';

export const cn21: Provider = {
  id: '21cn',
  name: '21CN (China Telecom)',
  kind: 'mailbox',
  hosts: ['21cn.com', '189.cn'],
  marks: [],
  links: {},
  rules: [],
};
