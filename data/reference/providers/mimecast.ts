/** Mimecast: most replies are the recipient organisation's policies. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const mimecastEntries: readonly ReferenceEntry[] = [
  {
    id: 'mimecast-451-greylist',
    title: 'Mimecast 451 Internal resources are temporarily unavailable',
    summary: 'Greylisting: Mimecast defers first contacts; the retry goes through.',
    persistence: 'transient',
    group: 'provider',
    codes: ['451'],
    provider: 'mimecast',
    meaning:
      'In spite of the words nothing is broken. [Mimecast\'s ' +
      'table](https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes) explains it as ' +
      'greylisting, with a retry between one minute and twelve hours expected, or as a poor reputation of the address.',
    seenFrom: '*.mimecast.com, at RCPT TO, with a link to DOC-1369#451.',
    causes: 'A new combination of address, sender and recipient; a pool that retries from another address each time.',
    fix: [
      { heading: 'Let the queue retry', text: 'First after five minutes. Most mail is taken at the second or third attempt.' },
      { heading: 'Retry from the same address', text: 'Large pools should pin a message to one address or share a /24.' },
      {
        heading: 'If it never ends',
        text: 'Look at the address\'s reputation, then use [sender feedback](https://www.mimecast.com/tech-connect/sender-feedback/).',
      },
    ],
    references: [
      {
        title: 'Mimecast: SMTP error codes',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
      },
      { title: 'RFC 6647: greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
    ],
    bulkMail: 'Time-critical mail to companies may wait; a stable address for it keeps the waiting to the first contact.',
    faq: [
      { question: 'Is Mimecast down?', answer: 'No. It answers in this way on purpose, and takes the retry.' },
      { question: 'Does it say that the address exists?', answer: 'No. Greylisting comes before or beside the recipient check.' },
      { question: 'How is an address remembered?', answer: 'After a success further mail of the same kind passes at once for weeks.' },
    ],
    related: ['451', 'x.7.1', 'mimecast-554-security-policies'],
    examples: ['451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [dE3kJx1pMWy0.uk71]'],
    correction: 'Sounds like a fault of the server and is filed as such; it is greylisting.',
    reviewed: '2026-11-26',
  },
  {
    id: 'mimecast-550-anti-spoofing',
    title: 'Mimecast 550 Rejected by header based Anti-Spoofing policy',
    summary: 'From: shows the recipient\'s own domain, or one it protects, and the mail comes from outside.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'mimecast',
    meaning:
      'Organisations block mail that pretends to come from themselves. SPF and DKIM need not matter: the policy looks at the header ' +
      'alone.',
    seenFrom: '*.mimecast.com at the end of DATA.',
    causes: 'A platform sends on behalf of the customer to the customer\'s own staff: surveys, HR tools, ticket systems, scanners.',
    fix: [
      {
        heading: 'Ask for an exception',
        text:
          'The recipient\'s administrator adds an anti-spoofing policy with \'no action\' for your addresses, best bound to SPF or ' +
          'to your IP addresses ' +
          '([Mimecast](https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes)).',
      },
      { heading: 'Or use your own From:', text: 'Your platform\'s domain in From:, the customer\'s in Reply-To:.' },
      { heading: 'Authenticate anyway', text: 'Align DKIM, so that the exception can be narrow.' },
    ],
    references: [
      {
        title: 'Mimecast: SMTP error codes',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
      },
    ],
    bulkMail: 'Test mail to the customer\'s own domain during set-up; it is where it fails first.',
    faq: [
      { question: 'DMARC passes. Why?', answer: 'The policy is a setting of the customer and does not ask for DMARC unless told so.' },
      { question: 'Are other recipients affected?', answer: 'No, only that organisation\'s.' },
      { question: 'Should the customer\'s staff be suppressed?', answer: 'No. They will receive the mail once the exception exists.' },
    ],
    related: ['550', 'x.7.1', 'mimecast-550-administrative-prohibition', 'google-5-7-26-dmarc-policy'],
    examples: [
      '550 Rejected by header based Anti-Spoofing policy: hr@example.com - https://community.mimecast.com/docs/DOC-1369#550 ' +
      '[kq2HxW7NMb6.uk12]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'mimecast-550-administrative-prohibition',
    title:
      'Mimecast 550 Administrative prohibition - envelope blocked; Envelope blocked - User Entry; Rejected by header based manually ' +
      'Blocked Senders',
    summary: 'The organisation (administrative) or the person (user entry) has blocked the sender.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'mimecast',
    meaning:
      '\'Administrative prohibition\' is a blocked-senders policy or an SPF hard fail. \'User Entry\' and \'User Domain Entry\' are ' +
      'a person\'s own list. \'Manually Blocked Senders\' is a person\'s block by the header.',
    seenFrom: '*.mimecast.com at RCPT TO or after the data.',
    causes: 'A recipient clicked \'block\', an administrator listed the domain, or SPF ends in -all without your server.',
    fix: [
      { heading: 'User entry: stop', text: 'Treat it as an opt-out of that person.' },
      { heading: 'Administrative: check SPF', text: 'Test the MAIL FROM domain first.' },
      {
        heading: 'Then ask',
        text:
          'The recipient\'s administrator sees the reason under rejected messages; [the ' +
          'table](https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes) tells which ' +
          'policy.',
      },
    ],
    references: [
      {
        title: 'Mimecast: SMTP error codes',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
      },
    ],
    bulkMail: 'Personal blocks are complaints that reach you: add them to your suppression by sender brand.',
    faq: [
      { question: 'Does the mailbox exist?', answer: 'Yes with user entries.' },
      { question: 'Is it permanent?', answer: 'Until somebody changes the entry.' },
      { question: 'Does another From: address help?', answer: 'It evades a person\'s explicit wish; don\'t.' },
    ],
    related: ['550', 'x.7.1', 'mimecast-550-anti-spoofing', 'mimecast-550-poor-reputation'],
    examples: [
      '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [n3JqVzE8PbO.uk31]',
      '550 Envelope blocked - User Entry - jo@example.com - https://community.mimecast.com/docs/DOC-1369#550 [n3JqVzE8PbP.uk31]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'mimecast-550-poor-reputation',
    title: 'Mimecast 550 Poor Reputation Sender; Local CT IP Reputation',
    summary: 'Mimecast\'s reputation data has a bad mark for your IP address.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'mimecast',
    meaning:
      '\'Poor Reputation Sender\' is Mimecast\'s list, \'Local CT IP Reputation\' that of its reputation partner. Zones such as ' +
      'zen.mimecast.org are copies of public lists. The organisation can override both by permitting you, since the lists are ' +
      'applied as its policy.',
    seenFrom: '*.mimecast.com at connection or RCPT TO.',
    causes: 'Spam from the address or its range, trap hits. A hacked account on a shared server, or the former owner of the address.',
    fix: [
      { heading: 'Check public lists', text: 'Above all [Spamhaus](https://check.spamhaus.org/).' },
      { heading: 'Mend the cause', text: 'Accounts, forms, list.' },
      {
        heading: 'Report it',
        text: 'Mimecast\'s [sender feedback form](https://www.mimecast.com/tech-connect/sender-feedback/) takes address and sample.',
      },
      { heading: 'Or ask the recipient', text: 'A permitted-senders entry helps with one organisation at once.' },
    ],
    references: [
      {
        title: 'Mimecast: SMTP error codes',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
      },
      { title: 'Mimecast: sender feedback', url: 'https://www.mimecast.com/tech-connect/sender-feedback/' },
    ],
    bulkMail: 'Companies behind Mimecast are a large share of business mail in Britain, South Africa and Australia.',
    faq: [
      { question: 'How long?', answer: 'Some days after the form.' },
      { question: 'Is the domain judged as well?', answer: 'No. Both texts are about the connecting IP address.' },
      {
        question: 'Does it concern single recipients?',
        answer: 'No. All organisations that follow the list refuse the address; keep the recipients.',
      },
    ],
    related: ['550', 'x.7.1', 'proofpoint-ipcheck', 'spamhaus-zen'],
    examples: ['550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550 [vP1dG2nbOLe.uk44]'],
    reviewed: '2026-11-26',
  },
  {
    id: 'mimecast-554-security-policies',
    title: 'Mimecast 554 Email rejected due to security policies',
    summary: 'The message matched a spam or malware signature, or scored above the organisation\'s limit.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'mimecast',
    meaning:
      'Said after the data. The tail may name a signature (MCSpamSignature…). The same link serves \'Mail loop detected\', \'Maximum ' +
      'email size exceeded\' and \'Host network not allowed\' (country block): read the sentence.',
    seenFrom: '*.mimecast.com at the end of DATA.',
    causes: 'Links or text of known spam, an attachment type, a hacked site.',
    fix: [
      {
        heading: 'Check links and attachments',
        text: 'Each final target at [Spamhaus](https://check.spamhaus.org/) and [SURBL](https://surbl.org/surbl-analysis).',
      },
      { heading: 'Bisect', text: 'Send the message without links, then without attachments, to see what is refused.' },
      {
        heading: 'Report a false match',
        text: '[Sender feedback](https://www.mimecast.com/tech-connect/sender-feedback/) with the message as attachment.',
      },
    ],
    references: [
      {
        title: 'Mimecast: SMTP error codes',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
      },
      { title: 'Mimecast: sender feedback', url: 'https://www.mimecast.com/tech-connect/sender-feedback/' },
    ],
    bulkMail:
      'A campaign refused at several Mimecast customers at once has met a signature: change the template\'s links before its text.',
    faq: [
      { question: 'Virus or spam?', answer: 'Either. Without a name in the reply only the recipient\'s administrator sees it.' },
      {
        question: 'Is a retry useful?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
      { question: 'Is the recipient at fault?', answer: 'No. The signature matched the message; send a repaired one.' },
    ],
    related: ['554', 'x.7.1', 'mimecast-451-greylist', 'barracuda-554-content'],
    examples: [
      '554 Email rejected due to security policies - MCSpamSignature.1.2 - https://community.mimecast.com/docs/DOC-1369#554 ' +
      '[tB4xH1mzNRi.uk9]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'mimecast-553-tls',
    title: 'Mimecast 553 This route requires encryption (TLS)',
    summary: 'The organisation takes mail from you only over TLS, or over TLS 1.2 and strong ciphers.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['553'],
    provider: 'mimecast',
    meaning:
      'A secure-delivery policy of the recipient. Relatives demand \'TLS version 1.2 or greater\' or \'high-strength ciphers\'. It ' +
      'is set per sender or partner in the recipient\'s console; other senders reach the same mailbox without TLS.',
    seenFrom: '*.mimecast.com at MAIL FROM.',
    causes:
      'TLS is off, too old, or a firewall removes STARTTLS. A library that offers only TLS 1.0 or 1.1, which current servers refuse.',
    fix: [
      { heading: 'Test', text: '`openssl s_client -starttls smtp -connect host:25 -tls1_2` from the sending host.' },
      { heading: 'Switch on TLS 1.2 and 1.3', text: 'And remove weak ciphers.' },
      { heading: 'Stop SMTP inspection', text: 'Firewalls that hide STARTTLS.' },
    ],
    references: [
      {
        title: 'Mimecast: SMTP error codes',
        url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
      },
      { title: 'RFC 3207: STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207' },
    ],
    bulkMail: 'Log TLS per delivery; regulated recipients raise such demands without notice.',
    faq: [
      { question: 'Is a public certificate needed?', answer: 'Not of the client.' },
      { question: 'What happens to the address?', answer: 'It stays. With TLS the same mail is taken.' },
      { question: 'Why 553?', answer: 'Mimecast\'s choice; the registry has X.7.10 for it.' },
      {
        question: 'Can I ask for an exception?',
        answer: 'The recipient\'s administrator can make one, but will seldom want to: the policy is there for contracts or law.',
      },
    ],
    related: ['553', 'x.7.10', 'google-4-7-29-tls'],
    examples: ['553 This route requires encryption (TLS) - https://community.mimecast.com/docs/DOC-1369#553 [fR8mD0tzMxy.uk2]'],
    reviewed: '2026-11-26',
  },
];
