/** Naver in Korea. */
import type { Provider } from '../../src/vocabulary.ts';

export const naver: Provider = {
  id: 'naver',
  name: 'Naver',
  kind: 'mailbox',
  hosts: ['naver.com'],
  marks: ['realip.naver.com'],
  links: { postmaster: 'https://policy.naver.com/rules/spamcheck.html' },
  rules: [
    {
      id: 'naver/ip-filtered',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['IP … filtered and this connection will be closed'],
      anywhere: true,
      samples: ['421 4.3.2 Your IP(192.0.2.1) is filtered and this connection will be closed.'],
      source: 'observed',
    },
  ],
};
