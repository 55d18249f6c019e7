import type { Provider } from '../../src/vocabulary.ts';

export const zerospam: Provider = {
  id: 'zerospam',
  name: 'ZEROSPAM (Hornetsecurity)',
  kind: 'gateway',
  hosts: ['zerospam.ca'],
  marks: ['by ZEROSPAM', 'recipient address reject not in recipient list'],
  links: {},
  rules: [
    {
      id: 'zerospam/not-listed',
      category: 'unknown-recipient',
      strength: 'strong',
      phrases: ['recipient address reject not in recipient list'],
      anywhere: true,
      samples: ['554 5.7.1 <jo@example.net>: Recipient address rejected: Not in recipient list'],
      source: 'observed',
    },
  ],
};
