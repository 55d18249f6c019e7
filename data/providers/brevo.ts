import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://help.brevo.com/hc/en-us/articles/5317448358034-Blocklist-unblock-or-resubscribe-contacts';

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  kind: 'sending-service',
  hosts: ['smtp-relay.brevo.com', 'smtp-relay.sendinblue.com'],
  marks: ['due to blocklist user', '(adminBlocked|contactFlaggedAsSpam|unsubscribedViaEmail|unsubscribedViaApi|unsubscribedViaMA)'],
  links: { errors: page },
  rules: [
    {
      id: 'brevo/suppressed',
      category: 'already-suppressed',
      strength: 'decisive',
      phrases: ['due to blocklist user', '(adminBlocked|contactFlaggedAsSpam|unsubscribedViaEmail|unsubscribedViaApi|unsubscribedViaMA)'],
      anywhere: true,
      samples: ['blocked : due to blacklist user', 'contactFlaggedAsSpam'],
      source: page,
    },
    {
      id: 'brevo/unknown-address',
      category: 'smtp-auth-failed',
      strength: 'strong',
      codes: ['525'],
      phrases: ['unauthorized IP address'],
      anywhere: true,
      samples: [{ text: '525 5.7.1 Unauthorized IP address', remoteHost: 'smtp-relay.brevo.com' }],
      source: 'observed',
    },
  ],
};
