import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://documentation.mailjet.com/hc/en-us/articles/'
  + '360043102273-Understanding-Why-Your-Emails-Are-Blocked-and-How-to-Resolve-It';

export const mailjet: Provider = {
  id: 'mailjet',
  name: 'Mailjet (Sinch)',
  kind: 'sending-service',
  hosts: ['in.mailjet.com', 'in-v3.mailjet.com'],
  marks: ['preblocked', 'Mailjet pre blocked', 'Mailjet spam pre blocked'],
  links: { errors: page },
  rules: [
    {
      id: 'mailjet/suppressed',
      category: 'already-suppressed',
      strength: 'decisive',
      phrases: ['preblocked', 'mailjet pre blocked'],
      unless: ['spam preblocked', 'spam pre blocked'],
      anywhere: true,
      samples: ['mailjet: preblocked'],
      source: page,
    },
  ],
};
