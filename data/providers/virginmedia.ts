import type { Provider } from '../../src/vocabulary.ts';

export const virginmedia: Provider = {
  id: 'virginmedia',
  name: 'Virgin Media',
  kind: 'mailbox',
  hosts: ['virginmedia.com', 'blueyonder.co.uk', 'ntlworld.com', 'virgin.net', 'ukmail.iss.as9143.net'],
  marks: [],
  links: {},
  rules: [],
};
