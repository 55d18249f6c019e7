import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://www.zoho.com/mail/help/email-delivery.html';

export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho Mail',
  kind: 'mailbox',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au', 'zoho.jp', 'zohomail.com', 'zohomail.eu', 'zohomail.in'],
  marks: [
    'by Zoho Mail',
    'mailbox delivery restrict by policy error',
    'mailbox delivery failure policy error',
    'email outgoing block',
    'email reject by destination domain',
    'unusual sending activity detected',
  ],
  links: { postmaster: 'https://www.zoho.com/mail/help/', errors: page },
  rules: [
    {
      id: 'zoho/policy',
      category: 'policy-rejected',
      strength: 'strong',
      phrases: ['mailbox delivery (restrict by|failure) policy error', 'reject by destination domain', 'MailPolicy violation'],
      anywhere: true,
      samples: ['552 5.1.1 <jo@example.net> Mailbox delivery failure policy error', '541 5.4.1 Mail rejected by destination domain'],
      source: page,
    },
    {
      id: 'zoho/unusual-activity',
      category: 'poor-reputation',
      strength: 'strong',
      phrases: ['unusual sending activity detected'],
      outcome: 'transient',
      anywhere: true,
      samples: ['550 5.4.6 Unusual sending activity detected. Please try after sometime'],
      source: page,
    },
  ],
};
