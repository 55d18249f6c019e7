import type { Provider } from '../../src/vocabulary.ts';

const docs = 'https://documentation.mailgun.com/';

// Mailgun's own refusals carry codes above 600, as no mail server does.
export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun (Sinch)',
  kind: 'sending-service',
  hosts: ['smtp.mailgun.org', 'smtp.eu.mailgun.org', 'mxa.mailgun.org', 'mxb.mailgun.org'],
  marks: [
    'sandbox subdomains for test',
    'not deliver to previously bounced address',
    'not deliver to unsubscribed address',
    'not deliver to user who marked',
  ],
  links: { errors: docs },
  rules: [
    {
      id: 'mailgun/sandbox',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['sandbox subdomains for test', 'free accounts for test'],
      anywhere: true,
      samples: ['Sandbox subdomains are for test purposes only.'],
      source: docs,
    },
    {
      id: 'mailgun/suppressed',
      category: 'already-suppressed',
      strength: 'decisive',
      phrases: ['not deliver to (previously bounced|unsubscribed) address', 'not deliver to user who marked message as spam'],
      anywhere: true,
      samples: [
        { text: 'Not delivering to previously bounced address', replyCode: 605 },
        { text: 'Not delivering to a user who marked your messages as spam', replyCode: 607 },
      ],
      source: docs,
    },
  ],
};
