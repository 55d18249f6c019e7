/** Italiaonline: Libero, Virgilio, IOL, inwind and Blu. Its servers call themselves smtp-*.iol.local. */
import type { Provider } from '../../src/vocabulary.ts';

export const libero: Provider = {
  id: 'libero',
  name: 'Libero (Italiaonline)',
  kind: 'mailbox',
  hosts: ['libero.it', 'virgilio.it', 'iol.it', 'iol.local', 'italiaonline.it', 'inwind.it'],
  marks: ['too many connections to this listener'],
  links: { errors: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email' },
  rules: [
    {
      id: 'libero/invalid-domain',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['invalid domain'],
      samples: ['550 smtp-16.iol.local smtp-16.iol.local Invalid Domain'],
      source: 'observed',
    },
  ],
};
