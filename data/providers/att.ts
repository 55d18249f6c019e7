import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://www.att.com/support/article/email-support/KM1401980/';

export const att: Provider = {
  id: 'att',
  name: 'AT&T (att.net, sbcglobal.net, bellsouth.net)',
  kind: 'mailbox',
  hosts: ['att.net', 'prodigy.net', 'att-mail.com', 'sbcglobal.net', 'bellsouth.net', 'pacbell.net', 'ameritech.net', 'swbell.net'],
  marks: ['DNSBL:ATTRBL', 'DNSBL:RBL', 'DNSRBL', 'att.net/blocks', 'blank mailhost'],
  links: { postmaster: page, errors: page },
  rules: [
    {
      id: 'att/blank-mailhost',
      category: 'unknown-recipient',
      strength: 'decisive',
      phrases: ['blank mailhost'],
      anywhere: true,
      samples: ['550 5.2.1 <jo@example.net>... blank mailhost, relay=[192.0.2.8]'],
      source: 'observed',
    },
    {
      id: 'att/filtered',
      category: 'spam-rejected',
      strength: 'strong',
      phrases: ['message filtered'],
      samples: [{ text: '553 5.3.0 Message filtered', remoteHost: 'al-ip4-mx-vip1.prodigy.net' }],
      source: 'observed',
    },
    {
      id: 'att/reverse-dns-lookup',
      category: 'reverse-dns-failed',
      strength: 'strong',
      class: 4,
      phrases: ['failure in DNS look up'],
      samples: [{ text: '421 4.7.1 failure in DNS look-up of 192.0.2.8', remoteHost: 'al-ip4-mx-vip1.prodigy.net' }],
      source: page,
    },
    {
      id: 'att/sender-domain',
      category: 'sender-rejected',
      strength: 'strong',
      phrases: ['require valid sender domain'],
      samples: [{ text: '550 5.7.1 <news@example.com> requires valid sender domain', remoteHost: 'al-ip4-mx-vip1.prodigy.net' }],
      source: page,
    },
  ],
};
