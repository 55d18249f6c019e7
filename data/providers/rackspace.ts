import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://postmaster.emailsrvr.com/system-info/response-codes';

// Each reply ends in a rule number in brackets.
export const rackspace: Provider = {
  id: 'rackspace',
  name: 'Rackspace Email',
  kind: 'mailbox',
  hosts: ['emailsrvr.com'],
  marks: [
    'new or untrusted IP',
    'received too much email in short period of time',
    'DMARC DNS lookup failure G1E',
    'no PTR record G1F',
    'routing loop detected G16',
    'from client G2',
    'to accept message G6',
  ],
  links: {
    postmaster: 'https://postmaster.emailsrvr.com/home',
    errors: page,
    delisting: 'https://postmaster.emailsrvr.com/sending-to-us',
    feedbackLoop: 'https://fbl.validity.com/',
  },
  rules: [
    {
      id: 'rackspace/connection-limit',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['G2'],
      samples: [{ text: '421 Open fewer sessions at once (G2)', remoteHost: 'mx1.emailsrvr.com' }],
      source: page,
    },
    {
      id: 'rackspace/dmarc-lookup',
      category: 'dns-failure',
      strength: 'decisive',
      phrases: ['G1E'],
      samples: [{ text: '450 4.7.1 <jo@example.net> The records could not be read (G1E)', remoteHost: 'mx1.emailsrvr.com' }],
      source: page,
    },
    {
      id: 'rackspace/loop',
      category: 'routing-failure',
      strength: 'decisive',
      phrases: ['G16'],
      samples: [{ text: 'The mail came back to us (G16)', remoteHost: 'mx2.emailsrvr.com' }],
      source: page,
    },
    {
      id: 'rackspace/mailbox-busy',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['G30', 'received too much email in short period of time'],
      samples: [{ text: '450 4.2.1 <jo@example.net>: Much mail comes in for this one (G30)', remoteHost: 'mx2.emailsrvr.com' }],
      source: page,
    },
    {
      id: 'rackspace/new-address',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['G28', 'new or untrusted IP'],
      samples: ['451 4.7.1 Too much at once from a new or untrusted IP (G28)'],
      source: page,
    },
    {
      id: 'rackspace/no-ptr',
      category: 'reverse-dns-failed',
      strength: 'decisive',
      phrases: ['G1F'],
      samples: [{ text: '450 4.7.1 Client host 192.0.2.3 not accepted (G1F)', remoteHost: 'mx1.emailsrvr.com' }],
      source: page,
    },
    {
      id: 'rackspace/unknown-recipient',
      category: 'unknown-recipient',
      strength: 'decisive',
      class: 5,
      phrases: ['G8'],
      samples: [{ text: '550 5.7.1 <jo@example.net>: Not here (G8)', remoteHost: 'mx1.emailsrvr.com' }],
      source: page,
    },
    {
      id: 'rackspace/verification-failed',
      category: 'service-unavailable',
      strength: 'decisive',
      class: 4,
      phrases: ['G6'],
      samples: [{ text: '450 4.4.1 <jo@example.net>: The address could not be looked up (G6)', remoteHost: 'mx2.emailsrvr.com' }],
      source: page,
    },
  ],
};
