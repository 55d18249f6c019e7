import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/';

export const barracuda: Provider = {
  id: 'barracuda',
  name: 'Barracuda Email Protection',
  kind: 'gateway',
  hosts: ['barracudanetworks.com', 'cudasvc.com', 'cudamail.com'],
  marks: [
    'cuda_nsu',
    'permanent failure for one or more recipient',
    'reject ban content',
    'reject spoofed message',
    'reject spam URL in content',
  ],
  links: {
    postmaster: 'https://campus.barracuda.com/',
    errors: page,
    delisting: 'https://www.barracudacentral.org/rbl/removal-request',
  },
  rules: [
    {
      id: 'barracuda/license-expired',
      category: 'system-error',
      strength: 'strong',
      phrases: ['license expire'],
      samples: [{ text: '422 License Expired', remoteHost: 'd1.ess.barracudanetworks.com' }],
      source: page,
    },
    {
      id: 'barracuda/lookup-failed',
      category: 'system-error',
      strength: 'strong',
      class: 4,
      phrases: ['cuda_nsu'],
      samples: ['451 4.4.3 Try again cuda_nsu'],
      source: page,
    },
    {
      id: 'barracuda/no-such-user',
      category: 'unknown-recipient',
      strength: 'decisive',
      class: 5,
      phrases: ['cuda_nsu'],
      samples: ['550 5.7.0 cuda_nsu jo@example.net'],
      source: page,
    },
    {
      id: 'barracuda/spam-link',
      category: 'domain-blocklisted',
      strength: 'strong',
      phrases: ['spam URL in content'],
      anywhere: true,
      samples: ['554 rejecting spam URL in content'],
      source: page,
    },
  ],
};
