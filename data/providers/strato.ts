/** STRATO: its filter says in brackets what it disliked (B-URL, B-TEXT, B-SCORE, B-ATTACH). */
import type { Provider } from '../../src/vocabulary.ts';

export const strato: Provider = {
  id: 'strato',
  name: 'STRATO',
  kind: 'mailbox',
  hosts: ['rzone.de'],
  marks: [],
  links: { errors: 'https://www.strato.de/faq/mail/fehlermeldungen-bei-e-mails/' },
  rules: [
    {
      id: 'strato/attachment',
      category: 'content-rejected',
      strength: 'decisive',
      phrases: ['no SPAM please B-ATTACH'],
      anywhere: true,
      samples: ['550 5.7.1 Refused by local policy, No SPAM please (B-ATTACH)'],
      source: 'https://www.strato.de/faq/mail/fehlermeldungen-bei-e-mails/',
    },
  ],
};
