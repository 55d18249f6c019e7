/** Orange, La Poste and Free: French replies with a number at the end that says more than the words. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const franceEntries: readonly ReferenceEntry[] = [
  {
    id: 'orange-ofr-102-blocked',
    title: 'Orange 550 OFR_102 / OFR_103 Service refusé: IP address blocked',
    summary: 'Orange refuses your IP address: OFR_102 by Cloudmark\'s data, OFR_103 by its own or another list.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'orange',
    meaning:
      'The tag may carry a server number (OFR006_103). The sentence \'Veuillez essayer plus tard\' is courtesy; the block stays ' +
      'until its cause ends.',
    seenFrom: 'smtp-in.orange.fr, for orange.fr and wanadoo.fr, at connection.',
    causes: 'Complaints, traps, a poor Cloudmark score, a listing at Spamhaus.',
    fix: [
      { heading: 'OFR_102: Cloudmark', text: 'Ask for a [reset](https://csi.cloudmark.com/en/reset/).' },
      {
        heading: 'OFR_103: look at lists',
        text:
          '[Spamhaus](https://check.spamhaus.org/), then write to the abuse desk named at ' +
          '[postmaster.orange.fr](https://postmaster.orange.fr/).',
      },
      { heading: 'See complaints', text: 'Join [Signal Spam](https://www.signal-spam.fr/), the French complaint service.' },
    ],
    references: [
      { title: 'Orange: postmaster', url: 'https://postmaster.orange.fr/' },
      { title: 'Postmastery: Orange error codes', url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/' },
      { title: 'Cloudmark: CSI reset', url: 'https://csi.cloudmark.com/en/reset/' },
    ],
    bulkMail: 'Few connections and small steps: Orange measures strictly (see OFR_104).',
    faq: [
      { question: 'Should I retry because of \'plus tard\'?', answer: 'Once a day at most until the cause is mended.' },
      { question: 'Does OFR_102 say anything about the recipient?', answer: 'No. Only OFR_416 does that. Keep all addresses.' },
      { question: 'Is Wanadoo separate?', answer: 'No, the same servers.' },
    ],
    related: ['550', 'x.7.1', 'orange-ofr-104-connections', 'cloudmark-csi'],
    examples: [
      '550 mwinf5c10 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_103 192.0.2.140 [103]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'orange-ofr-104-connections',
    title: 'Orange 421 OFR_104, OFR_105, OFR_201, OFR_999 Trop de connexions; service refused for now',
    summary: 'Too many connections (104), or refused for a while (105, 201, 999).',
    persistence: 'transient',
    group: 'provider',
    codes: ['421'],
    provider: 'orange',
    meaning:
      'Orange allows each address only a few sessions at once. OFR_505 does the same after the data. Nothing is said about any ' +
      'message; the session ended before it began.',
    seenFrom: 'smtp-in.orange.fr at connection.',
    causes:
      'Parallel sessions from one address, bursts, falling reputation. An MTA with twenty sessions per destination, which is a ' +
      'common default, is far above what Orange takes.',
    fix: [
      { heading: 'Two sessions', text: 'Limit concurrency to Orange to one to three per address.' },
      { heading: 'Many messages per session', text: 'Up to a hundred are usual.' },
      { heading: 'Back off', text: '10, 30, 60 minutes.' },
      { heading: 'Spread over the day', text: 'Send large campaigns to Orange in hourly portions.' },
    ],
    references: [
      { title: 'Postmastery: Orange error codes', url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/' },
      { title: 'Orange: postmaster', url: 'https://postmaster.orange.fr/' },
    ],
    bulkMail: 'Give orange.fr and wanadoo.fr a traffic class together.',
    faq: [
      { question: 'Is it a block?', answer: 'No, unless it lasts for days.' },
      { question: 'How should the platform store it?', answer: 'As a rate limit of the Orange route, without a mark on any recipient.' },
      { question: 'What is [104] at the end?', answer: 'The same number once more.' },
    ],
    related: ['421', 'orange-ofr-102-blocked', 'laposte-lpn-104'],
    examples: [
      '421 mwinf5c79 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'orange-ofr-416-unknown',
    title: 'Orange 550 5.1.1 OFR_416 Adresse d\'au moins un destinataire invalide',
    summary: 'The recipient does not exist.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.1'],
    provider: 'orange',
    meaning:
      'Said at RCPT TO for this recipient, in spite of \'au moins un\' (at least one). Orange checks the recipient while the session ' +
      'is open, so the answer is dependable.',
    seenFrom:
      'smtp-in.orange.fr; La Poste says the same with LPN_416. In newer replies as 550 5.1.1, in older ones as a bare 550 with the ' +
      'server\'s name.',
    causes: 'A typing error, a closed line: Orange mailboxes end with the contract.',
    fix: [
      { heading: 'Suppress the address', text: 'After one reply.' },
      { heading: 'Answer per RCPT', text: 'In a transaction with several recipients only the one answered is unknown.' },
      { heading: 'Ask customers', text: 'People who change providers lose the address.' },
      { heading: 'Read the number', text: '416 is unknown, 417 full, 415 your own sender address: they look alike in a log.' },
    ],
    references: [
      { title: 'Postmastery: Orange error codes', url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/' },
      { title: 'RFC 3463 section 3.2: X.1.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    ],
    bulkMail: 'Old wanadoo.fr addresses still work for customers; do not drop them by domain.',
    faq: [
      { question: 'Are the other recipients bad too?', answer: 'No. SMTP answers each RCPT TO by itself.' },
      { question: 'Is OFR_415 the same?', answer: 'No. OFR_415 is about your sender address.' },
      { question: 'Is a retry of use?', answer: 'No. A mailbox that ended with its contract does not come back.' },
    ],
    related: ['550', 'x.1.1', 'orange-ofr-417-mailbox-full'],
    examples: ['550 5.1.1 Adresse d\'au moins un destinataire invalide. Invalid recipient. OFR_416 [416]'],
    reviewed: '2026-11-26',
  },
  {
    id: 'orange-ofr-417-mailbox-full',
    title: 'Orange 552 5.1.1 OFR_417 Boîte du destinataire pleine',
    summary: 'The mailbox is full: keep it, although the code says 5.1.1.',
    persistence: 'transient',
    group: 'provider',
    codes: ['552', '5.1.1'],
    provider: 'orange',
    meaning: 'The enhanced code claims an unknown address; the words and the tag say over quota. The words are right.',
    seenFrom: 'smtp-in.orange.fr at RCPT TO.',
    causes: 'A full or neglected mailbox.',
    fix: [
      { heading: 'Do not suppress', text: 'Keep and try with the next campaign.' },
      { heading: 'Pause', text: 'After three campaigns in a row, for a month.' },
      { heading: 'Check your rules', text: 'Text before code: 5.1.1 here must not win.' },
    ],
    references: [
      { title: 'Postmastery: Orange error codes', url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/' },
      { title: 'RFC 3463 section 3.3: X.2.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    ],
    bulkMail: 'A platform that goes by 5.1.1 throws out every Orange customer on holiday.',
    faq: [
      { question: 'Why 5.1.1?', answer: 'Orange\'s choice. The tag is the reliable part.' },
      { question: 'Does it end?', answer: 'Often after holidays.' },
      { question: 'Retry soon?', answer: 'Once a day for two or three days.' },
    ],
    related: ['552', 'x.2.2', 'google-5-2-2-over-quota', 'orange-ofr-416-unknown'],
    examples: ['552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
    correction: '552 5.1.1 is filed as an unknown user by code. It is a full mailbox.',
    reviewed: '2026-11-26',
  },
  {
    id: 'orange-ofr-506-spam',
    title: 'Orange 550 5.2.0 OFR_506 Mail rejeté',
    summary: 'The message was judged to be spam after the data.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.2.0'],
    provider: 'orange',
    meaning:
      'Content or reputation of the stream; X.2.0 tells nothing about the mailbox. OUK_513 is a relative. The recipient had been ' +
      'accepted at RCPT TO before, so the mailbox is real.',
    seenFrom: 'smtp-in.orange.fr at the end of DATA.',
    causes:
      'Links, text, complaints by Orange users. A new domain with a large first send, or a template that the same filter saw in spam.',
    fix: [
      {
        heading: 'Check links',
        text:
          'Final targets and tracking domains at [Spamhaus](https://check.spamhaus.org/) and ' +
          '[SURBL](https://surbl.org/surbl-analysis).',
      },
      { heading: 'Look at complaints', text: 'Through [Signal Spam](https://www.signal-spam.fr/).' },
      { heading: 'Send less to the inactive', text: 'And test a plain message.' },
    ],
    references: [
      { title: 'Postmastery: Orange error codes', url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/' },
      { title: 'Signal Spam', url: 'https://www.signal-spam.fr/' },
    ],
    bulkMail: 'One template refused at Orange but not at Free points to its links.',
    faq: [
      { question: 'Is X.2.0 a reason to suppress?', answer: 'No. Orange uses it here for spam; the mailbox had been accepted.' },
      { question: 'Is the mailbox in trouble because of X.2.0?', answer: 'No. Orange puts the number on spam refusals; the tag decides.' },
      {
        question: 'Is a retry of use?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
      {
        question: 'Whose filter is it?',
        answer: 'Orange does not name it. Its address reputation data is Cloudmark\'s, so a poor score there is worth a look.',
      },
    ],
    related: ['550', 'x.7.1', 'orange-ofr-102-blocked'],
    examples: ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]'],
    reviewed: '2026-11-26',
  },
  {
    id: 'laposte-lpn-104',
    title: 'La Poste 550 / 421 LPN tags: 101, 102 lists; 104 connections; 401 SPF; 416 unknown; 420, 426 closed; 517 DMARC',
    summary: 'laposte.net writes its reason as LPN…_number; the number is the meaning.',
    persistence: 'either',
    group: 'provider',
    codes: ['550', '421', '571'],
    provider: 'laposte',
    meaning:
      '101 Spamhaus, 102 Sender Score, 104 too many connections, 107 refused for now, 401 SPF, 402 login required, 416 unknown ' +
      'recipient, 420 archived mailbox, 426 blocked account, 505 and 510 refused after the data, 517 DMARC, 630 client refused ' +
      '([list](https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/)).',
    seenFrom: 'smtp4.laposte.net and its relatives.',
    causes: 'As the number says.',
    fix: [
      { heading: '416, 420, 426', text: 'Suppress: unknown or closed.' },
      {
        heading: '101, 102',
        text: 'Remove the listing at [Spamhaus](https://check.spamhaus.org/) or [Sender Score](https://senderscore.org/).',
      },
      { heading: '104, 107, 505', text: 'Few connections, retry later.' },
      { heading: '401, 517', text: 'Mend SPF; align DKIM or SPF for DMARC.' },
    ],
    references: [
      { title: 'Postmastery: La Poste error codes', url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/' },
      { title: 'Signal Spam', url: 'https://www.signal-spam.fr/' },
    ],
    bulkMail: 'Parse the number, not the French sentence; accents are lost in many logs.',
    faq: [
      { question: 'What do the letters before _ mean?', answer: 'The server that answered.' },
      { question: 'Is 571 a standard code?', answer: 'No; read 5.7.1.' },
      { question: 'Do I suppress on LPN_510?', answer: 'No, that is a refusal of the message.' },
    ],
    related: ['550', '421', 'x.1.1', 'orange-ofr-416-unknown', 'orange-ofr-104-connections'],
    examples: [
      '421 smtp4.laposte.net LPN105_104 Trop de connexions, veuillez verifier votre configuration.',
      '550 5.5.0 Adresse d\'au moins un destinataire invalide. Invalid recipient. LPN007_416 (in reply to RCPT TO command)',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'free-550-spam-from-ip',
    title: 'Free 550 spam detected; too many spams from your IP, please visit postmaster.free.fr',
    summary: 'Free blocks an IP address by the share of spam in the last day; it lets go within 24 hours.',
    persistence: 'either',
    group: 'provider',
    codes: ['550', '451', '421'],
    provider: 'free-fr',
    meaning:
      'Free counts spam per address over a short time. \'451 too many errors from your ip\' counts unknown recipients and protocol ' +
      'errors in the same way.',
    seenFrom: 'mx1.free.fr and mx2.free.fr.',
    causes: 'A campaign judged as spam, unknown users, an infected host.',
    fix: [
      { heading: 'Stop for a day', text: 'Then go on slowly; the counter falls by itself.' },
      { heading: 'Clean the list', text: 'Unknown users feed the second counter.' },
      {
        heading: 'Look at the postmaster page',
        text: '[postmaster.free.fr](https://postmaster.free.fr/index_en.html) explains rules and has a form for stubborn cases.',
      },
    ],
    references: [
      { title: 'Free: postmaster', url: 'https://postmaster.free.fr/index_en.html' },
      { title: 'Signal Spam', url: 'https://www.signal-spam.fr/' },
    ],
    bulkMail: 'Mail to Free in small portions over the day; a burst with bad addresses blocks the rest.',
    faq: [
      { question: 'Is it permanent?', answer: 'In wording yes; in practice a day.' },
      {
        question: 'Should the recipient be suppressed?',
        answer: 'No. \'550 5.2.1 blocked due to inactivity\' is the one that ends an address.',
      },
      { question: 'Is a public list used?', answer: 'Not in this reply.' },
    ],
    related: ['550', '451', 'x.7.1', 'orange-ofr-102-blocked'],
    examples: [
      '550 too many spams from your IP (192.0.2.145), please visit http://postmaster.free.fr/',
      '451 too many errors from your ip (192.0.2.145), please visit http://postmaster.free.fr/',
    ],
    reviewed: '2026-11-26',
  },
];
