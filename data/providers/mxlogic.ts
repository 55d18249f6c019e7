import type { Provider } from '../../src/vocabulary.ts';

export const mxlogic: Provider = {
  id: 'mxlogic',
  name: 'McAfee SaaS Email Protection (MX Logic, closed in 2017)',
  kind: 'gateway',
  hosts: ['mxlogic.net'],
  marks: ['load DRD for domain'],
  links: {},
  rules: [
    {
      id: 'mxlogic/domain-record',
      category: 'system-error',
      strength: 'strong',
      phrases: ['load DRD for domain'],
      anywhere: true,
      samples: ['Could not load DRD for domain (example.net)'],
      source: 'observed',
    },
  ],
};
