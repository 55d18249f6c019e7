/** Proximus in Belgium, with the older Skynet addresses. */
import type { Provider } from '../../src/vocabulary.ts';

export const proximus: Provider = {
  id: 'proximus',
  name: 'Proximus (Skynet)',
  kind: 'mailbox',
  hosts: ['proximus.be', 'skynet.be', 'belgacom.be'],
  marks: ['under investigation for spam abuse'],
  links: {
    postmaster: 'https://www.proximus.be/en/id_cr_emailguidelines/personal/products/orphans/legal-information/e-mail-guidelines.html',
    delisting: 'https://www.proximus.com/en/ipremoval/form',
  },
  rules: [
    {
      id: 'proximus/under-investigation',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['under investigation for spam abuse'],
      anywhere: true,
      samples: ['554 Access denied - Under investigation for spam abuse. Contact your email provider for more info'],
      source: 'https://www.proximus.com/investors/regulatory-information/abuse.html',
    },
  ],
};
