/** Mail.ru, with inbox.ru, list.ru, bk.ru, internet.ru and hosted domains. */
import type { Provider } from '../../src/vocabulary.ts';

export const mailru: Provider = {
  id: 'mailru',
  name: 'Mail.ru',
  kind: 'mailbox',
  hosts: ['mail.ru'],
  marks: ['help.mail.ru/notspam-support'],
  links: {
    postmaster: 'https://postmaster.mail.ru/',
    errors: 'https://help.mail.ru/notspam-support/errors',
    delisting: 'https://help.mail.ru/notspam-support',
  },
  rules: [
    {
      id: 'mailru/dynamic-ip',
      category: 'reverse-dns-failed',
      strength: 'decisive',
      phrases: ['not accept mail from … dynamic IP'],
      samples: [{ text: '550 We do not accept mail from dynamic IPs', remoteHost: 'mxs.mail.ru' }],
      source: 'https://help.mail.ru/notspam-support/errors',
    },
    {
      // The account is that of the sender.
      id: 'mailru/sending-disabled',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['message sending for this account is disabled'],
      anywhere: true,
      samples: ['550 message sending for this account is disabled'],
      source: 'https://help.mail.ru/notspam-support/errors',
    },
  ],
};
