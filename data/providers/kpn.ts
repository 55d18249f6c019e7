/** KPN in the Netherlands, with the older planet.nl and hetnet.nl addresses. */
import type { Provider } from '../../src/vocabulary.ts';

export const kpn: Provider = {
  id: 'kpn',
  name: 'KPN',
  kind: 'mailbox',
  hosts: ['kpnmail.nl'],
  marks: ['blacklist.kpnmail.nl'],
  links: { delisting: 'https://blacklist.kpnmail.nl/' },
  rules: [
    {
      id: 'kpn/ip-listed',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['blacklist.kpnmail.nl'],
      anywhere: true,
      samples: ['554 5.7.1 https://blacklist.kpnmail.nl/Help/17'],
      source: 'https://blacklist.kpnmail.nl/Help/17',
    },
  ],
};
