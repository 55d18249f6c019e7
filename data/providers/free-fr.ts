/** Free in France: blocks an address by what it sent in the last day, and lets it go within 24 hours. */
import type { Provider } from '../../src/vocabulary.ts';

export const freeFr: Provider = {
  id: 'free-fr',
  name: 'Free',
  kind: 'mailbox',
  hosts: ['free.fr', 'priv.proxad.net'],
  marks: ['postmaster.free.fr', 'UserSearch', 'too many spams from your IP'],
  links: { postmaster: 'https://postmaster.free.fr/', errors: 'https://postmaster.free.fr/', delisting: 'https://postmaster.free.fr/' },
  rules: [
    {
      id: 'free-fr/spam-from-ip',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['too many (spams|errors) from your IP'],
      anywhere: true,
      samples: [
        '550 too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/',
        '451 too many errors from your ip (192.0.2.1)',
      ],
      source: 'https://postmaster.free.fr/',
    },
  ],
};
