import type { Provider } from '../../src/vocabulary.ts';

export const telstra: Provider = {
  id: 'telstra',
  name: 'Telstra BigPond',
  kind: 'mailbox',
  hosts: ['bigpond.com', 'bigpond.net.au', 'telstra.com'],
  marks: ['BigPond Inbound'],
  links: { feedbackLoop: 'https://fbl.validity.com/' },
  rules: [
    {
      id: 'telstra/session-limit',
      category: 'rate-limited',
      strength: 'strong',
      phrases: ['max message per session'],
      samples: [{ text: '452 4.1.0 Max messages per session', remoteHost: 'extmail.bigpond.com' }],
      source: 'observed',
    },
  ],
};
