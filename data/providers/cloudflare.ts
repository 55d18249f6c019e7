import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://developers.cloudflare.com/email-routing/postmaster/';

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare Email Routing',
  kind: 'gateway',
  hosts: ['mx.cloudflare.net', 'email.cloudflare.net', 'mxrecord.io', 'mxrecord.mx'],
  marks: ['developers.cloudflare.com/email-routing'],
  links: { postmaster: page, errors: page },
  rules: [
    {
      id: 'cloudflare/upstream',
      category: 'system-error',
      strength: 'strong',
      phrases: ['upstream error'],
      unless: ['blocklist', 'spam'],
      samples: [{ text: '521 5.3.0 Upstream error', remoteHost: 'route1.mx.cloudflare.net' }],
      source: page,
    },
  ],
};
