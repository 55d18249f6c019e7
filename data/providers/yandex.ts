/** Yandex Mail, and the domains hosted at Yandex 360. */
import type { Provider } from '../../src/vocabulary.ts';

export const yandex: Provider = {
  id: 'yandex',
  name: 'Yandex Mail',
  kind: 'mailbox',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com', 'ya.ru'],
  marks: ['ya.cc', 'policy rejection on the target address'],
  links: { postmaster: 'https://postoffice.yandex.ru/', errors: 'https://yandex.com/support/mail/bounces/yandex.html' },
  rules: [
    {
      id: 'yandex/account-blocked',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: ['policy rejection on the target address'],
      suppress: false,
      anywhere: true,
      samples: ['550 5.7.1 Policy rejection on the target address'],
      source: 'https://yandex.com/support/mail/bounces/yandex.html',
    },
    {
      id: 'yandex/no-correct-recipients',
      category: 'unknown-recipient',
      strength: 'strong',
      phrases: ['no correct recipients'],
      suppress: false,
      samples: [{ text: '550 5.1.1 No correct recipients', remoteHost: 'mx.yandex.ru' }],
      source: 'https://yandex.com/support/mail/bounces/yandex.html',
    },
    {
      id: 'yandex/spam-statistics',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['blocked by spam statistics'],
      anywhere: true,
      samples: ['554 5.7.1 Blocked by spam statistics - see https://ya.cc/abc'],
      source: 'https://yandex.com/support/mail/bounces/yandex.html',
    },
  ],
};
