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
  rules: [],
};
