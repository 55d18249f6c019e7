import type { Provider } from '../../src/vocabulary.ts';

const guide = 'https://www.cisco.com/c/en/us/support/security/email-security-appliance/';

// Cisco writes its enhanced codes behind a number sign: '550 #5.1.0 Address rejected'.
export const cisco: Provider = {
  id: 'cisco',
  name: 'Cisco Secure Email (IronPort)',
  kind: 'gateway',
  hosts: ['iphmx.com'],
  marks: [
    'access to email system reject due to sending MTA poor reputation',
    'access to email system reject due to poor reputation of domain used in message transfer',
    'access to submit message to email system reject',
    'unauthorized email is prohibited',
    'unauthenticated email is prohibited',
    'too many recipient received this hour',
    'message bounced by administrator',
  ],
  links: {
    postmaster: 'https://talosintelligence.com/reputation_center',
    errors: guide,
    delisting: 'https://talosintelligence.com/reputation_center/support',
  },
  rules: [
    {
      id: 'cisco/access-rejected',
      category: 'policy-rejected',
      strength: 'strong',
      phrases: ['access to submit message to email system reject'],
      anywhere: true,
      samples: ['Your access to submit messages to this e-mail system has been rejected.'],
      source: 'observed',
    },
    {
      id: 'cisco/address-rejected',
      category: 'unknown-recipient',
      strength: 'decisive',
      codes: ['5.1.0'],
      phrases: ['address reject'],
      unless: [
        '{user} … (deactivate|inactive|disable|suspend|close|delete)', 'sender', 'from', 'recipient address', 'relay', 'access', 'policy',
        'spam', 'blocklist',
      ],
      anywhere: true,
      samples: ['550 #5.1.0 Address rejected jo@example.net'],
      source: guide,
    },
  ],
};
