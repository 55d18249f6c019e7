import type { Provider } from '../../src/vocabulary.ts';

export const fireeye: Provider = {
  id: 'fireeye',
  name: 'Trellix Email Security (FireEye)',
  kind: 'gateway',
  hosts: ['fireeyecloud.com', 'fireeyegov.com'],
  marks: ['(ETP205|ETP208)'],
  links: {},
  rules: [
    {
      id: 'fireeye/dmarc',
      category: 'authentication-failed',
      strength: 'decisive',
      phrases: ['ETP205'],
      anywhere: true,
      samples: ['550 5.7.1 example.com is not proven. (ETP205)'],
      source: 'observed',
    },
    {
      id: 'fireeye/listed',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['ETP208'],
      anywhere: true,
      samples: ['550 5.5.4 192.0.2.66 is named elsewhere (ETP208)'],
      source: 'observed',
    },
  ],
};
