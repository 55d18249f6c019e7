import type { Provider } from '../../src/vocabulary.ts';

const errors = 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html';

export const amazonSes: Provider = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  kind: 'sending-service',
  hosts: [
    'email-smtp.us-east-1.amazonaws.com', 'email-smtp.us-east-2.amazonaws.com', 'email-smtp.us-west-2.amazonaws.com',
    'email-smtp.eu-west-1.amazonaws.com', 'email-smtp.eu-west-2.amazonaws.com', 'email-smtp.eu-central-1.amazonaws.com',
    'email-smtp.ap-south-1.amazonaws.com', 'email-smtp.ap-southeast-1.amazonaws.com', 'email-smtp.ap-southeast-2.amazonaws.com',
    'email-smtp.ap-northeast-1.amazonaws.com', 'email-smtp.ca-central-1.amazonaws.com', 'email-smtp.sa-east-1.amazonaws.com',
  ],
  marks: [
    'Amazon SES suppressed',
    'Amazon SES do not send',
    'ses:SendRawEmail',
    'ses:SendEmail',
    'identities fail check in region',
    'throttling failure',
    'account not subscribed to SES',
  ],
  links: { postmaster: 'https://docs.aws.amazon.com/ses/', errors },
  rules: [
    {
      id: 'amazon-ses/no-permission',
      category: 'smtp-auth-failed',
      strength: 'decisive',
      phrases: ['ses:SendRawEmail', 'ses:SendEmail', 'account not subscribed to SES'],
      anywhere: true,
      samples: ['554 Access denied: User is not authorized to perform ses:SendRawEmail', '554 Account not subscribed to SES'],
      source: errors,
    },
    {
      id: 'amazon-ses/not-verified',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['email address not verified', 'identities fail check in region'],
      anywhere: true,
      samples: ['554 The following identities failed the check in region EU-WEST-1', '554 Email address is not verified.'],
      source: errors,
    },
    {
      id: 'amazon-ses/sending-paused',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['sending (paused|suspend) for account', 'sending (paused|disable) for configuration set'],
      anywhere: true,
      samples: [{ text: '554 Sending paused for this account', remoteHost: 'email-smtp.eu-west-1.amazonaws.com' }],
      source: errors,
    },
    {
      id: 'amazon-ses/suppressed',
      category: 'already-suppressed',
      strength: 'decisive',
      phrases: ['Amazon SES suppressed sending', 'Amazon SES do not send message … suppression list'],
      anywhere: true,
      samples: [
        { text: 'Amazon SES has suppressed sending to this address', enhancedCode: '5.1.1' },
        'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
      ],
      source: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    },
  ],
};
