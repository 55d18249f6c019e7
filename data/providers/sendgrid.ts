import type { Provider } from '../../src/vocabulary.ts';

const errors = 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting';
const drops = 'https://docs.sendgrid.com/glossary/drops';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  kind: 'sending-service',
  hosts: ['smtp.sendgrid.net', 'mx.sendgrid.net'],
  marks: [
    'spam reporting address',
    'match verified sender identity',
    'IPs at maximum connection limit',
    'invalid SMTPAPI header',
    'recipient list over package quota',
    'unable to get MX info',
    'error dialing remote address',
    'maximum credits exceed',
    'not authorized to send from email address',
    'bounced address',
    'unsubscribed address',
  ],
  links: { errors },
  rules: [
    {
      id: 'sendgrid/credits-used-up',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['maximum credits exceed', 'recipient list over package quota'],
      anywhere: true,
      samples: ['451 Authentication failed: Maximum credits exceeded', 'Recipient List over Package Quota'],
      source: drops,
    },
    {
      id: 'sendgrid/mx-lookup',
      category: 'dns-failure',
      strength: 'strong',
      phrases: ['unable to get MX info'],
      unless: ['no such host'],
      anywhere: true,
      samples: ['unable to get mx info: lookup example.net'],
      source: errors,
    },
    {
      id: 'sendgrid/no-such-host',
      category: 'unknown-domain',
      strength: 'strong',
      suppress: false,
      phrases: ['fail to get IPs from PTR record lookup no such host'],
      anywhere: true,
      samples: ['unable to get mx info: failed to get IPs from PTR record: lookup example.invalid: no such host'],
      source: errors,
    },
    {
      id: 'sendgrid/sender-identity',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['not authorized to send from email address', 'not match verified sender identity'],
      outcome: 'permanent',
      anywhere: true,
      samples: [{ text: 'You are not authorized to send from that email address', replyCode: 403 }],
      source: errors,
    },
  ],
};
