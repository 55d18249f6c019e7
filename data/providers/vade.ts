import type { Provider } from '../../src/vocabulary.ts';

const earthlink = 'https://postmaster-earthlink.vadesecure.com/inbound_error_codes';
const openXchange = 'https://postmaster-oxsus.vadesecure.com/';

// The platform's name and a number close the reply: OXSUS0001_101, ELNK001_101. 'Connection refused' in front of it is only a phrase.
export const vade: Provider = {
  id: 'vade',
  name: 'Vade (Hornetsecurity)',
  kind: 'gateway',
  hosts: ['vadesecure.com', 'vadesecure.net'],
  marks: ['OXSUS0001', 'OXSUS001'],
  links: { postmaster: openXchange, errors: earthlink, delisting: 'https://sendertool.vadesecure.com/en/' },
  rules: [
    {
      id: 'vade/busy',
      category: 'service-unavailable',
      strength: 'decisive',
      phrases: ['(OXSUS0001|OXSUS001)_102', '(ELNK0001|ELNK001|ELNK)_103'],
      anywhere: true,
      samples: ['421 4.7.0 Connection deferred - OXSUS0001_102'],
      source: openXchange,
    },
    {
      id: 'vade/listed',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['(OXSUS0001|OXSUS001|ELNK0001|ELNK001|ELNK)_(101|111)', '(ELNK0001|ELNK001|ELNK)_102'],
      anywhere: true,
      samples: ['550 5.7.1 Connection refused - OXSUS0001_101'],
      source: earthlink,
    },
    {
      id: 'vade/rate-limited',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['(OXSUS0001|OXSUS001|ELNK0001|ELNK001|ELNK)_(110|136|139|140)'],
      anywhere: true,
      samples: ['421 4.2.1 Connection refused - OXSUS0001_139'],
      source: openXchange,
    },
    {
      id: 'vade/reputation',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['(OXSUS0001|OXSUS001|ELNK0001|ELNK001|ELNK)_130'],
      anywhere: true,
      samples: ['421 4.2.1 Connection deferred - OXSUS001_130'],
      source: earthlink,
    },
    {
      id: 'vade/reverse-dns',
      category: 'reverse-dns-failed',
      strength: 'decisive',
      phrases: ['(OXSUS0001|OXSUS001|ELNK0001|ELNK001|ELNK)_(105|108)'],
      anywhere: true,
      samples: ['550 5.7.1 Connection refused - OXSUS0001_105'],
      source: earthlink,
    },
    {
      id: 'vade/unknown-recipient',
      category: 'unknown-recipient',
      strength: 'decisive',
      phrases: ['(OXSUS0001|OXSUS001|ELNK0001|ELNK001|ELNK)_403'],
      suppress: false,
      anywhere: true,
      samples: ['550 5.7.1 Connection refused - OXSUS001_403'],
      source: 'observed',
    },
  ],
};
