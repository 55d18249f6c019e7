import type { Provider } from '../../src/vocabulary.ts';

export const trustwave: Provider = {
  id: 'trustwave',
  name: 'Trustwave MailMarshal',
  kind: 'gateway',
  hosts: ['mailmarshal.com'],
  marks: ['SpamProfiler', 'MailMarshal'],
  links: {},
  rules: [
    {
      id: 'trustwave/spam-profiler',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: ['SpamProfiler'],
      anywhere: true,
      samples: ['550 Rejected by SpamProfiler'],
      source: 'observed',
    },
  ],
};
