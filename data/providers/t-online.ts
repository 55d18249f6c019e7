/** T-Online: takes mail only from addresses that it knows; a first contact is refused until its postmaster has looked at it. */
import type { Provider } from '../../src/vocabulary.ts';

export const tOnline: Provider = {
  id: 't-online',
  name: 'Deutsche Telekom (T-Online)',
  kind: 'mailbox',
  hosts: ['t-online.de'],
  marks: ['ask your postmaster for help or to contact', 'spam or virus classification'],
  links: { postmaster: 'https://postmaster.t-online.de/index.en.html', errors: 'https://postmaster.t-online.de/index.en.html' },
  rules: [
    {
      id: 't-online/ip-blocked',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['ask your postmaster for help or to contact to clarify'],
      anywhere: true,
      samples: ['554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact abuse@example.com to clarify.) (BL)'],
      source: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
    },
    {
      id: 't-online/no-reputation',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['none/bad reputation', 'ask your postmaster for help or to contact for reset'],
      anywhere: true,
      samples: [
        '554 IP=192.0.2.1 - None/bad reputation.',
        '554 IP=192.0.2.1 - Refused. Ask your postmaster for help or to contact abuse@example.com for reset. (NOWL)',
      ],
      source: 'https://timmehosting.de/leitfaden-wenn-t-online-e-mails-blockiert-ursachen-und-loesungen',
    },
  ],
};
