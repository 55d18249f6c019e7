import type { Provider } from '../../src/vocabulary.ts';

export const proofpoint: Provider = {
  id: 'proofpoint',
  name: 'Proofpoint',
  kind: 'gateway',
  hosts: ['pphosted.com', 'gpphosted.com'],
  marks: ['prs.proofpoint.com', 'ipcheck.proofpoint.com', 'support.proofpoint.com/dnsbl-lookup'],
  links: {
    postmaster: 'https://www.proofpoint.com/us/support-services',
    errors: 'https://help.proofpoint.com/',
    delisting: 'https://ipcheck.proofpoint.com/',
  },
  rules: [],
};
