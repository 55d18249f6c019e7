/** NTT DOCOMO. */
import type { Provider } from '../../src/vocabulary.ts';

export const docomo: Provider = {
  id: 'docomo',
  name: 'NTT DOCOMO',
  kind: 'mailbox',
  hosts: ['docomo.ne.jp'],
  marks: ['too much mail data'],
  links: { postmaster: 'https://www.docomo.ne.jp/service/docomo_mail/smtp_notice/' },
  rules: [
    {
      id: 'docomo/mailbox-full',
      category: 'mailbox-full',
      strength: 'decisive',
      phrases: ['too much mail data'],
      anywhere: true,
      samples: [{ text: 'Too much mail data <jo@example.com>', enhancedCode: '5.0.0', remoteHost: 'mfsmax.docomo.ne.jp' }],
      source: 'observed',
    },
  ],
};
