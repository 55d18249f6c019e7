/** laposte.net. Replies are in French and English, with a code at the end that says more than either. */
import type { Provider } from '../../src/vocabulary.ts';

/** La Poste ends a reply with its own code, with the number of the server in it: LPN007_416. */
const lpn = '(LPN|LPN000|LPN001|LPN002|LPN003|LPN004|LPN005|LPN006|LPN007|LPN027|LPN105|LPNAAA)';

export const laposte: Provider = {
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  kind: 'mailbox',
  hosts: ['laposte.net'],
  marks: [`${lpn}_(101|102|104|105|107|108|109|401|402|403|405|416|420|421|423|424|426)`, `${lpn}_(503|505|510|517|630)`, 'LPN416'],
  links: {
    errors: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    feedbackLoop: 'https://www.signal-spam.fr/',
  },
  rules: [
    {
      id: 'laposte/account-closed',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: [`${lpn}_420`, `${lpn}_426`, 'boite du destinataire archivee', 'compte du destinataire est bloque'],
      samples: [
        '550 5.5.0 Boite du destinataire archivee. LPN007_420',
        '550 5.5.0 Le compte du destinataire est bloque. LPN007_426 (in reply to RCPT TO command)',
      ],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/authentication-required',
      category: 'smtp-auth-failed',
      strength: 'decisive',
      phrases: [`${lpn}_402`, 'authentification requise'],
      samples: ['550 5.5.0 LPN105_402'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/dmarc-failed',
      category: 'authentication-failed',
      strength: 'decisive',
      phrases: [`${lpn}_401`, `${lpn}_517`, 'verification DMARC en echec'],
      samples: ['571 5.7.1 Message refuse, verification DMARC en echec LPN007_517', '550 5.5.0 Message refuse. LPN004_401'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/invalid-sender',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: [`${lpn}_403`, `${lpn}_405`, `${lpn}_421`, 'mail from not owned by user'],
      samples: ['550 5.5.0 LPN007_405', '550 5.5.3 LPN105_421'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/ip-listed',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: [`${lpn}_101`, `${lpn}_102`],
      samples: ['550 5.5.0 Les emails envoyes vers la messagerie Laposte.net ont ete bloques par nos services. LPN007_102'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/refused-after-data',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: [`${lpn}_510`],
      samples: ['550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN005_510'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/service-refused',
      category: 'service-unavailable',
      strength: 'decisive',
      phrases: [`${lpn}_105`, `${lpn}_107`, `${lpn}_108`, `${lpn}_109`, `${lpn}_423`, `${lpn}_424`, `${lpn}_503`, `${lpn}_505`],
      samples: ['421 4.2.1 Service refuse. LPN006_107', '450 4.7.1 Client host rejected: Service refuse LPN027_503'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/too-many-connections',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: [`${lpn}_104`],
      samples: ['421 4.7.0 LPN105_104'],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
    {
      id: 'laposte/unknown-recipient',
      category: 'unknown-recipient',
      strength: 'decisive',
      phrases: [`${lpn}_416`, 'LPN416'],
      samples: [
        '550 5.5.0 LPN007_416 (in reply to RCPT TO command)',
        '550 5.5.0 LPN416',
      ],
      source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    },
  ],
};
