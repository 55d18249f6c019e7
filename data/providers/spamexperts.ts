import type { Provider } from '../../src/vocabulary.ts';

export const spamexperts: Provider = {
  id: 'spamexperts',
  name: 'N-able Mail Assure (SpamExperts)',
  kind: 'gateway',
  hosts: ['antispamcloud.com', 'spamexperts.com'],
  marks: ['spamrl.com'],
  links: {
    postmaster: 'https://documentation.n-able.com/spamexperts/userguide/qsg/lc/Content/faqs/dealing-with-spam.htm',
    delisting: 'https://www.spamrl.com/delist/',
  },
  rules: [
    {
      id: 'spamexperts/url-listed',
      category: 'domain-blocklisted',
      strength: 'decisive',
      phrases: ['url in (email|message) … list on'],
      anywhere: true,
      samples: ['550 A URL in this message (example.com) is listed on https://spamrl.com/'],
      source: 'https://www.spamrl.com/',
    },
  ],
};
