import type { Provider } from '../../src/vocabulary.ts';

export const cloudmark: Provider = {
  id: 'cloudmark',
  name: 'Cloudmark',
  kind: 'gateway',
  hosts: ['cloudfilter.net'],
  marks: [],
  links: {
    postmaster: 'https://csi.cloudmark.com/',
    errors: 'https://csi.cloudmark.com/',
    delisting: 'https://csi.cloudmark.com/en/reset/',
  },
  rules: [],
};
