/** SoftBank and Y!mobile. */
import type { Provider } from '../../src/vocabulary.ts';

export const softbank: Provider = {
  id: 'softbank',
  name: 'SoftBank',
  kind: 'mailbox',
  hosts: ['softbank.ne.jp', 'softbank.jp', 'vodafone.ne.jp', 'y-mobile.ne.jp'],
  marks: [],
  links: { postmaster: 'https://www.softbank.jp/mobile/support/antispam/wrestle/' },
  rules: [
    {
      // What does not exist is the sender's domain.
      id: 'softbank/sender-domain',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['does not exist'],
      codes: ['553'],
      samples: [{ text: '553 mail.example.com does not exist', remoteHost: 'mx.softbank.ne.jp' }],
      source: 'observed',
    },
  ],
};
