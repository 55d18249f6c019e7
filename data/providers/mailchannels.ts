import type { Provider } from '../../src/vocabulary.ts';

const outbound = 'https://docs.mailchannels.com/outbound/smtp-errors';
const inbound = 'https://docs.mailchannels.com/inbound/smtp-errors';

// A tag in brackets behind 550 5.7.1 says which control refused the message.
export const mailchannels: Provider = {
  id: 'mailchannels',
  name: 'MailChannels',
  kind: 'gateway',
  hosts: ['smtp.mailchannels.net', 'mx1.mailchannels.net', 'mx2.mailchannels.net'],
  marks: [
    'IB_FEB',
    'SB01 email address',
    'recipient policy mismatch',
    'recipient unsubscribed from list',
    'excessively high number of invalid recipient',
  ],
  links: { postmaster: inbound, errors: outbound },
  rules: [
    {
      id: 'mailchannels/attachment',
      category: 'content-rejected',
      strength: 'decisive',
      phrases: ['IB_FEB'],
      anywhere: true,
      samples: ['550 5.7.1 [IB_FEB] Your message carries a file that we do not take'],
      source: inbound,
    },
    {
      id: 'mailchannels/complaints',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['SB01'],
      samples: [{ text: '550 5.7.1 [SB01] Nothing more from this account', remoteHost: 'smtp.mailchannels.net' }],
      source: 'https://support.mailchannels.com/hc/en-us/articles/202222810-Fixing-the-550-5-7-1-SB01-error',
    },
    {
      id: 'mailchannels/greylisted',
      category: 'greylisted',
      strength: 'decisive',
      phrases: ['S09'],
      samples: [{ text: '450 [S09] Try Again Later', remoteHost: 'mx1.mailchannels.net' }],
      source: inbound,
    },
    {
      id: 'mailchannels/ip-blocked',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['S10 block', 'RBL sender block'],
      samples: [{ text: '550 [S10] Blocked', remoteHost: 'mx2.mailchannels.net' }],
      source: inbound,
    },
    {
      id: 'mailchannels/one-recipient-at-a-time',
      category: 'too-many-recipients',
      strength: 'strong',
      phrases: ['recipient policy mismatch'],
      anywhere: true,
      samples: ['452 4.2.0 Recipient policy mismatch'],
      source: inbound,
    },
    {
      id: 'mailchannels/spam',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: ['(SS|NR) message'],
      samples: [{ text: '550 5.7.1 [NR] Message rejected', remoteHost: 'mx1.mailchannels.net' }],
      source: inbound,
    },
    {
      id: 'mailchannels/spf',
      category: 'authentication-failed',
      strength: 'decisive',
      phrases: ['BFD'],
      samples: [{ text: '550 5.7.1 [BFD] Not this sender', remoteHost: 'smtp.mailchannels.net' }],
      source: 'https://docs.mailchannels.com/email-api/sending-policies',
    },
  ],
};
