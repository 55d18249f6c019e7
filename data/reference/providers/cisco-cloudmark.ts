/** Cisco Talos and Cloudmark: reputation services that many receivers use. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const ciscoCloudmarkEntries: readonly ReferenceEntry[] = [
  {
    id: 'cisco-554-poor-reputation',
    title: 'Cisco 554 Your access to this mail system has been rejected due to the sending MTA\'s poor reputation',
    summary: 'Cisco Talos gives your IP address a poor score, and the gateway refuses the connection.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'cisco',
    meaning:
      'The gateway\'s banner itself is the refusal. The score (SenderBase, SBRS) comes from Talos; the threshold is set by the ' +
      'organisation. A sibling names \'a domain used in message transfer\'.',
    seenFrom: 'Cisco Secure Email gateways and *.iphmx.com, at connection, often followed by a text of the administrator.',
    causes: 'Spam, trap hits, a new address with volume, or bad neighbours.',
    fix: [
      {
        heading: 'Look it up',
        text:
          '[Talos reputation](https://talosintelligence.com/reputation_center): \'Poor\' is what gateways refuse, \'Neutral\' may be ' +
          'slowed.',
      },
      { heading: 'Mend the cause', text: 'Same remedies as for other reputation blocks.' },
      {
        heading: 'Ask for review',
        text:
          'A [Talos ticket](https://talosintelligence.com/reputation_center/support) with address and evidence; good mail raises the ' +
          'score in days anyway.',
      },
      { heading: 'Or ask the administrator', text: 'They can allow your address.' },
    ],
    references: [
      { title: 'Cisco Talos: reputation center', url: 'https://talosintelligence.com/reputation_center' },
      { title: 'Cisco Talos: support', url: 'https://talosintelligence.com/reputation_center/support' },
    ],
    bulkMail: 'Talos measures volume as well: a jump by a factor of ten turns a neutral address poor.',
    faq: [
      { question: 'Is it a list?', answer: 'It is a score. There is no entry to delete.' },
      { question: 'Should I suppress the recipients?', answer: 'No. The gateway had not asked for one when it refused you.' },
      { question: 'Which code for unknown users?', answer: '\'550 #5.1.0 Address rejected\'.' },
    ],
    related: ['554', 'x.7.1', 'spamcop', 'proofpoint-ipcheck'],
    examples: [
      '554 Your access to this mail system has been rejected due to the sending MTA\'s poor reputation. If you believe that this ' +
      'failure is in error, please contact the intended recipient via alternate means.',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'cisco-550-5-1-0-address-rejected',
    title: 'Cisco 550 #5.1.0 Address rejected',
    summary: 'The recipient is not in the organisation\'s directory.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.0'],
    provider: 'cisco',
    meaning:
      'Cisco\'s gateways refuse unknown recipients with this text. The number sign before the enhanced code is theirs. The check ' +
      'runs against a directory (LDAP) or a list of recipients at the gateway, before any content is seen.',
    seenFrom:
      '*.iphmx.com and Cisco appliances at RCPT TO. The form with a number sign also occurs with other codes, such as #5.7.1, and ' +
      'parsers must accept it.',
    causes: 'A typing error or a departed employee.',
    fix: [
      { heading: 'Suppress the address', text: 'After one reply from a domain that takes other mail.' },
      { heading: 'Do not confuse', text: '\'Sender denied\' and \'Access denied\' with 5.1.0 are about you.' },
      { heading: 'Whole domain?', text: 'Wait a day; the directory may be unreachable.' },
    ],
    references: [
      { title: 'Cisco: Secure Email gateway', url: 'https://www.cisco.com/c/en/us/support/security/email-security-appliance/series.html' },
      { title: 'RFC 3463 section 3.2: X.1.0', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    ],
    bulkMail: 'Count as hard bounce, though the code says only \'other address status\'.',
    faq: [
      { question: 'Why not 5.1.1?', answer: 'Cisco\'s default text has stayed as it was.' },
      { question: 'Is the sender meant?', answer: 'No. It answers RCPT TO.' },
      { question: 'Is a retry of use?', answer: 'No. The directory will answer the same until somebody creates the mailbox.' },
      {
        question: 'Does it count against my reputation?',
        answer: 'Yes, many unknown recipients lower the score that Talos keeps of your address.',
      },
    ],
    related: ['550', 'x.1.0', 'x.1.1', 'microsoft-365-5-1-0-sender-denied'],
    examples: ['550 #5.1.0 Address rejected jo@example.com'],
    reviewed: '2026-11-26',
  },
  {
    id: 'cloudmark-csi',
    title: 'Cloudmark Sender Intelligence: 550 blocked using Cloudmark; cmsmtp; Poor Reputation Sender',
    summary: 'Cloudmark\'s reputation of your IP address is \'poor\'; its form resets it.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['550', '554', '5.7.1'],
    provider: 'cloudmark',
    meaning:
      'CSI (now Proofpoint\'s) scores addresses from users\' reports and traps. Providers refuse on it under their own tags: Orange ' +
      'OFR_102, Comcast BL000010, Spectrum AUP#In-1200, Cox IPBL1000.',
    seenFrom: 'Access providers in Europe and America, hosting companies, and servers that call themselves cmsmtp.',
    causes: 'Spam reports, traps, a range with bad neighbours, a stolen account.',
    fix: [
      { heading: 'Look at the cause', text: 'The queue and the reports of abuse from the hour of the first refusal.' },
      {
        heading: 'Request a reset',
        text: 'The [CSI form](https://csi.cloudmark.com/en/reset/) takes address, mail address and reason. Answers come within a day.',
      },
      { heading: 'Write as the owner', text: 'Requests by the network\'s owner weigh more; generic PTRs are refused.' },
      { heading: 'Retry slowly', text: 'A fresh score is easily lost.' },
    ],
    references: [
      { title: 'Cloudmark: CSI reset', url: 'https://csi.cloudmark.com/en/reset/' },
      {
        title: 'Spectrum: understanding email error codes',
        url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
      },
    ],
    bulkMail: 'As one list stands behind many tags, watch refusals by cause and not by code.',
    faq: [
      { question: 'Can the reset be refused?', answer: 'Yes, when spam goes on.' },
      { question: 'Is there a DNS zone?', answer: 'No public one. Only the form tells.' },
      { question: 'Are the bounced recipients still good?', answer: 'Yes. Release their mail again when the reset has been confirmed.' },
    ],
    related: ['550', 'x.7.1', 'orange-ofr-102-blocked', 'comcast-bl000001-lists', 'charter-aup-1000-blocked', 'proofpoint-ipcheck'],
    examples: [
      '550 5.7.1 Service unavailable; client [192.0.2.97] blocked using Cloudmark Sender Intelligence. See ' +
      'https://csi.cloudmark.com/reset-request?ip=192.0.2.97',
    ],
    reviewed: '2026-11-26',
  },
];
