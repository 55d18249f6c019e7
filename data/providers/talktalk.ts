import type { Provider } from '../../src/vocabulary.ts';

export const talktalk: Provider = {
  id: 'talktalk',
  name: 'TalkTalk (with Tiscali UK)',
  kind: 'mailbox',
  hosts: ['talktalk.net', 'talktalk.co.uk', 'tiscali.co.uk'],
  marks: [],
  links: {},
  rules: [],
};
