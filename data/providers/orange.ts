/** Orange and Wanadoo in France. Replies are in French and English, with a code at the end that says more than either. */
import type { Provider } from '../../src/vocabulary.ts';

/** Orange ends a reply with its own code: OFR_416, and with the number of the server in it: OFR006_416. */
const ofr = '(OFR|OFR001|OFR002|OFR003|OFR004|OFR005|OFR006|OFR007|OFR008)';

export const orange: Provider = {
  id: 'orange',
  name: 'Orange (Wanadoo)',
  kind: 'mailbox',
  hosts: ['orange.fr', 'wanadoo.fr'],
  marks: [`${ofr}_(102|103|104|105|201|305|403|405|415|416|417|505|506|514|999)`, 'OUK_513'],
  links: {
    postmaster: 'https://postmaster.orange.fr/',
    errors: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    feedbackLoop: 'https://www.signal-spam.fr/',
  },
  rules: [
    {
      id: 'orange/bad-credentials',
      category: 'smtp-auth-failed',
      strength: 'decisive',
      phrases: [`${ofr}_305`, "code d'authentification invalide"],
      samples: ["550 5.7.0 Code d'authentification invalide OFR_305"],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/invalid-sender',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: [`${ofr}_403`, `${ofr}_405`, `${ofr}_415`, 'emetteur invalide'],
      unless: ['SPF/DNS'],
      samples: ['501 5.1.0 Emetteur invalide. OFR004_405 [405]', '550 5.1.0 Refus OFR_415'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/ip-refused',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: [`${ofr}_102`, `${ofr}_103`, 'adresse IP source bloquee'],
      samples: [
        { text: '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam.', remoteHost: 'smtp-in.orange.fr' },
        '550 mwinf5c10 ME Service refuse. Veuillez essayer plus tard. OFR006_103 192.0.2.1 [103]',
      ],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/mailbox-full',
      category: 'mailbox-full',
      strength: 'decisive',
      phrases: [`${ofr}_417`, 'boite du destinataire pleine'],
      samples: ['550 5.1.1 OFR_417 [417]'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/message-too-large',
      category: 'message-too-large',
      strength: 'decisive',
      phrases: [`${ofr}_514`, 'taille limite du message atteinte'],
      samples: ['552 OFR_514'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/spam',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: [`${ofr}_506`, 'OUK_513'],
      samples: ['550 5.2.0 Mail rejete. OFR_506 [506]', '550 5.2.0 Mail rejete. OUK_513'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/spf-failed',
      category: 'authentication-failed',
      strength: 'decisive',
      phrases: ['configuration SPF/DNS de votre nom de domaine'],
      samples: ['421 smtp.orange.fr Emetteur invalide, veuillez verifier la configuration SPF/DNS de votre nom de domaine.'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/too-many-connections',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: [`${ofr}_104`, 'trop de connexions'],
      samples: ['421 mwinf5c79 ME OFR005_104 [104]'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      id: 'orange/unknown-recipient',
      category: 'unknown-recipient',
      strength: 'decisive',
      phrases: [`${ofr}_416`],
      samples: ['550 OFR006_416 [416] (in reply to RCPT TO command)'],
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
  ],
};
