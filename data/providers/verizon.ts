import type { Provider } from '../../src/vocabulary.ts';

export const verizon: Provider = {
  id: 'verizon',
  name: 'Verizon (mailboxes now at Yahoo)',
  kind: 'mailbox',
  hosts: ['verizon.net', 'verizonwireless.com', 'vtext.com', 'vzwpix.com'],
  marks: ['block by Verizon (Online|Onlines)'],
  links: { postmaster: 'https://senders.yahooinc.com/', errors: 'https://senders.yahooinc.com/smtp-error-codes/' },
  rules: [
    {
      id: 'verizon/blocked',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['block by Verizon (Online|Onlines)'],
      anywhere: true,
      samples: ["571 Email from 192.0.2.71 is currently blocked by Verizon Online's filters"],
      source: 'observed',
    },
  ],
};
