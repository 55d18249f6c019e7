import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://knowledge.broadcom.com/external/article/165144/smtp-bounce-back-error-codes-for-email-s.html';

export const symantecCloud: Provider = {
  id: 'symantec-cloud',
  name: 'Symantec Email Security.cloud (MessageLabs)',
  kind: 'gateway',
  hosts: ['messagelabs.com', 'symanteccloud.com'],
  marks: [
    'Symantec Zodiac',
    'symanteccloud.com/troubleshooting',
    'messagelabs.com/support',
    'TLS SSLv3 connection require',
    'trying to use me … as relay',
    '(DMARC|Policy Framework) domain authentication fail',
    'envelope domain not allowed for sender IP',
  ],
  links: {
    postmaster: 'https://knowledge.broadcom.com/',
    errors: page,
    delisting: 'https://ipremoval.sms.symantec.com/',
  },
  rules: [
    {
      id: 'symantec-cloud/connection-refused',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['connection reject by policy'],
      samples: ['501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support'],
      source: 'https://knowledge.broadcom.com/external/article/164955',
    },
    {
      id: 'symantec-cloud/filtered',
      category: 'spam-rejected',
      strength: 'strong',
      phrases: ['message filtered', 'filtered by outbound scanning'],
      samples: [{ text: '553 Message filtered (#5.7.1)', remoteHost: 'cluster1.us.messagelabs.com' }],
      source: 'https://knowledge.broadcom.com/external/article/173867',
    },
    {
      id: 'symantec-cloud/mailbox-not-allowed',
      category: 'unknown-recipient',
      strength: 'decisive',
      phrases: ['recipient mailbox not allowed'],
      samples: [{ text: '553 Recipient mailbox is not allowed', remoteHost: 'cluster5.eu.messagelabs.com' }],
      source: 'https://knowledge.broadcom.com/external/article/175710',
    },
    {
      id: 'symantec-cloud/zodiac',
      category: 'policy-rejected',
      strength: 'strong',
      phrases: ['Symantec Zodiac'],
      anywhere: true,
      samples: ['500 5.7.1 Symantec Zodiac'],
      source: 'observed',
    },
  ],
};
