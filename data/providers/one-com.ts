/** one.com: mail hosting in Denmark; its mail exchangers are mx*.pub.mailpod*.one.com. */
import type { Provider } from '../../src/vocabulary.ts';

export const oneCom: Provider = {
  id: 'one-com',
  name: 'one.com',
  kind: 'mailbox',
  hosts: ['one.com'],
  marks: [],
  links: {},
  rules: [],
};
