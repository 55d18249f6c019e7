/** TIM, once Telecom Italia: tim.it, alice.it, tin.it. Virgilio is with Libero. */
import type { Provider } from '../../src/vocabulary.ts';

export const timIt: Provider = {
  id: 'tim-it',
  name: 'TIM (Alice, TIN)',
  kind: 'mailbox',
  hosts: ['tim.it', 'alice.it', 'tin.it', 'aliceposta.it', 'telecomitalia.it'],
  marks: [],
  links: { delisting: 'https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist' },
  rules: [
    {
      // A refusal of this client, as the 554 says: the server is up.
      id: 'tim-it/server-not-available',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['server not available'],
      codes: ['554'],
      samples: ['554 vsmtp20.tin.it Server not available'],
      source: 'https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist',
    },
  ],
};
