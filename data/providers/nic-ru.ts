/** RU-CENTER mail hosting: its first mail exchanger defers on purpose and points to the next. */
import type { Provider } from '../../src/vocabulary.ts';

export const nicRu: Provider = {
  id: 'nic-ru',
  name: 'RU-CENTER',
  kind: 'mailbox',
  hosts: ['nicmail.ru', 'nic.ru'],
  marks: [],
  links: { errors: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html' },
  rules: [
    {
      id: 'nic-ru/try-another-server',
      category: 'greylisted',
      strength: 'decisive',
      phrases: ['please try another server'],
      samples: ['host mx03.nicmail.ru[203.0.113.8] said: 451 Please try another server'],
      source: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
    },
  ],
};
