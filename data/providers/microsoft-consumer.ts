/**
 * Outlook.com, Hotmail, Live and MSN. Each reason has a tag, of the old style (SC-001, OU-002) or the new (S3150, S775). The codes of
 * three-digit detail that Exchange Online shares with these servers are in microsoft-365-codes.ts.
 */
import type { Provider } from '../../src/vocabulary.ts';

const ndrs = 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr';
const errors = 'https://substrate.office.com/ip-domain-management-snds/Postmaster';

export const microsoftConsumer: Provider = {
  id: 'microsoft-consumer',
  name: 'Outlook.com and Hotmail',
  kind: 'mailbox',
  hosts: ['olc.protection.outlook.com', 'hotmail.com', 'hotmail.co.uk', 'msn.com', 'live.com'],
  marks: [
    'S3140', 'S3150', 'AS3140', 'AS3150', 'S3114', 'S3115', 'S775', 'S843', 'SC-001', 'SC-002', 'SC-003', 'SC-004', 'DY-001', 'DY-002',
    'OU-001', 'OU-002', 'RP-001', 'RP-002', 'RP-003', 'postmaster.live.com', 'mail.live.com/mail/troubleshooting.aspx',
    'S2017062302', 'email reject by (outlook.com|windows live hotmail) for policy reasons',
  ],
  links: {
    postmaster: 'https://substrate.office.com/ip-domain-management-snds/postmaster',
    errors,
    delisting: 'https://olcsupport.office.com/',
    feedbackLoop: 'https://substrate.office.com/ip-domain-management-snds/snds',
  },
  rules: [
    {
      id: 'microsoft-consumer/address-harvesting',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['SC-002', 'namespace mining'],
      anywhere: true,
      samples: ['550 SC-002 Mail refused: this server probes for addresses.'],
      source: errors,
    },
    {
      id: 'microsoft-consumer/bad-reputation',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['SC-001', 'OU-002'],
      anywhere: true,
      samples: ['550 SC-001 Mail refused.', '550 OU-002 Mail refused.'],
      source: errors,
    },
    {
      id: 'microsoft-consumer/blocked-network',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['AS3140', 'SC-003', 'DY-001', 'DY-002', 'OU-001'],
      anywhere: true,
      samples: [
        '550 DY-001 Mail refused: the address is dynamic.',
        '550 OU-001 Mail refused.',
      ],
      source: errors,
    },
    {
      id: 'microsoft-consumer/complaints',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['SC-004'],
      anywhere: true,
      samples: ['550 SC-004 Your IP address 192.0.2.7 was blocked.'],
      source: errors,
    },
    {
      id: 'microsoft-consumer/mailbox-unavailable',
      category: 'unknown-recipient',
      strength: 'strong',
      phrases: ['S2017062302'],
      anywhere: true,
      samples: ['550 5.5.0 Requested action not taken (S2017062302).'],
      source: `${ndrs}/non-delivery-reports-in-exchange-online`,
    },
    {
      id: 'microsoft-consumer/rate-limited',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['S775', 'S843', 'S844', 'S3114', 'S3115', 'RP-001', 'RP-002', 'RP-003', 'temporarily rate limit due to ip reputation'],
      anywhere: true,
      samples: ['421 RP-002 Some messages were not sent.', '451 4.7.500 Come back later, [192.0.2.7]. (S843)'],
      source: errors,
    },
  ],
};
