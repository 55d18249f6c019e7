/** Daum and Kakao in Korea, with hanmail.net. A tag of four letters or DAS and a number stands before the reason. */
import type { Provider } from '../../src/vocabulary.ts';

export const daum: Provider = {
  id: 'daum',
  name: 'Daum Mail (Kakao)',
  kind: 'mailbox',
  hosts: ['hanmail.net', 'daum.net', 'kakao.com'],
  marks: ['blocked automatically by anti-spam system'],
  links: { postmaster: 'https://mail.daum.net/policy?category=spam&tab=intro' },
  rules: [
    {
      id: 'daum/ip-blocked',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['CCRT'],
      samples: ['host mx2.hanmail.net[203.0.113.6] said: 421 4.4.5 CCRT 192.0.2.1: Connection refused. Server is busy(RT)'],
      source: 'observed',
    },
  ],
};
