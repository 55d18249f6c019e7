/** Rambler, with lenta.ru, autorambler.ru, myrambler.ru and ro.ru. It answers 540 for mailboxes that it has closed. */
import type { Provider } from '../../src/vocabulary.ts';

export const rambler: Provider = {
  id: 'rambler',
  name: 'Rambler',
  kind: 'mailbox',
  hosts: ['rambler.ru', 'rambler-co.ru'],
  marks: [],
  links: {
    errors: 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/',
    delisting: 'https://help.rambler.ru/feedback/mail/form/144',
  },
  rules: [
    {
      id: 'rambler/mailbox-closed',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: ['recipient address rejected (inactive|blocked)'],
      codes: ['540'],
      anywhere: true,
      samples: [
        '540 5.7.1 <jo@example.com>: recipient address rejected: Blocked',
        '540 5.7.1 <jo@example.com>: recipient address rejected: Inactive',
      ],
      source: 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/',
    },
  ],
};
