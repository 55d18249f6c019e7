/** TOM Online, with 163.net. */
import type { Provider } from '../../src/vocabulary.ts';

export const tomCom: Provider = {
  id: 'tom-com',
  name: 'TOM Online',
  kind: 'mailbox',
  hosts: ['tom.com', '163.net'],
  marks: ['blocked by kbas'],
  links: {},
  rules: [
    {
      id: 'tom-com/spam',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: ['blocked by kbas'],
      anywhere: true,
      samples: ['553 message blocked by kbas'],
      source: 'observed',
    },
  ],
};
