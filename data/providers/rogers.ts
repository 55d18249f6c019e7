import type { Provider } from '../../src/vocabulary.ts';

export const rogers: Provider = {
  id: 'rogers',
  name: 'Rogers (mailboxes at Yahoo)',
  kind: 'mailbox',
  hosts: ['rogers.com'],
  marks: [],
  links: { postmaster: 'https://senders.yahooinc.com/', errors: 'https://senders.yahooinc.com/smtp-error-codes/' },
  rules: [],
};
