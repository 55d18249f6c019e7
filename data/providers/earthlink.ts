import type { Provider } from '../../src/vocabulary.ts';

export const earthlink: Provider = {
  id: 'earthlink',
  name: 'EarthLink',
  kind: 'mailbox',
  hosts: ['earthlink.net', 'mindspring.com', 'earthlink-vadesecure.net'],
  marks: [
    'ELNK',
    'ELNK001',
    'ELNK0001',
    'block by EarthLink',
    'zombied spam IPs block',
    'earthlink.net/block',
    'postmaster-earthlink.vadesecure.com',
  ],
  links: {
    postmaster: 'https://postmaster-earthlink.vadesecure.com/',
    errors: 'https://postmaster-earthlink.vadesecure.com/inbound_error_codes',
    delisting: 'https://sendertool.vadesecure.com/en/',
  },
  rules: [
    {
      id: 'earthlink/blocked',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['block by EarthLink', 'earthlink.net/block', 'zombied spam IPs block'],
      anywhere: true,
      samples: ['550 IP 192.0.2.18 is blocked by EarthLink.', '550 Dynamic/zombied/spam IPs blocked.'],
      source: 'observed',
    },
  ],
};
