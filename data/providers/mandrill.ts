import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://mailchimp.com/developer/transactional/docs/reputation-rejections/';

export const mandrill: Provider = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  kind: 'sending-service',
  hosts: ['smtp.mandrillapp.com'],
  marks: ['Mandrill reject', 'rejection blocklist'],
  links: { errors: page },
  rules: [
    {
      id: 'mandrill/suppressed',
      category: 'already-suppressed',
      strength: 'decisive',
      phrases: ['rejection blocklist', 'mandrill reject (hard bounce|spam|unsub|custom)'],
      anywhere: true,
      samples: ['The recipient is on your rejection denylist', 'Mandrill rejected: hard-bounce'],
      source: page,
    },
  ],
};
