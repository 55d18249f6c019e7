import type { Provider } from '../../src/vocabulary.ts';

export const bt: Provider = {
  id: 'bt',
  name: 'BT (btinternet.com)',
  kind: 'mailbox',
  hosts: ['btinternet.com', 'bt.com', 'btopenworld.com', 'btmx-prd.synchronoss.net', 'bt.lon5.cpcloud.co.uk'],
  marks: [],
  links: {},
  rules: [],
};
