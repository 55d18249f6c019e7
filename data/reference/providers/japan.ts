/** Japanese mobile carriers: the same words mean different things before and after the data. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const japanEntries: readonly ReferenceEntry[] = [
  {
    id: 'docomo-550-unknown-user',
    title: 'docomo 550 Unknown user; au 550 : User unknown',
    summary: 'At RCPT TO the address is unknown; after the data a living mailbox\'s filter refuses you.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'docomo',
    meaning:
      'Carriers let users refuse mail from PCs, from all but listed domains, or with links. The refusal hides behind \'unknown ' +
      'user\', but comes after the message was sent: the mailbox had been accepted before.',
    seenFrom: 'mfsmax.docomo.ne.jp, lsean.ezweb.ne.jp and au.com hosts.',
    causes: 'A changed address (frequent), or the filter of the user or of the carrier.',
    fix: [
      { heading: 'See when it came', text: '\'in reply to RCPT TO\': unknown. \'in reply to end of DATA\': filter.' },
      { heading: 'RCPT: suppress', text: 'The name is not taken.' },
      {
        heading: 'DATA: keep',
        text: 'Ask the person in another way to [allow your domain](https://www.docomo.ne.jp/service/docomo_mail/smtp_notice/).',
      },
      {
        heading: 'Authenticate',
        text: 'SPF is required for many filters, DKIM and DMARC help; tell users the domain to allow at sign-up.',
      },
    ],
    references: [
      { title: 'NTT DOCOMO: notice for senders', url: 'https://www.docomo.ne.jp/service/docomo_mail/smtp_notice/' },
      { title: 'au: specifications for senders', url: 'https://www.au.com/mobile/service/attention/specification/' },
    ],
    bulkMail: 'Show the domain to be allowed on the sign-up page: it is customary in Japan and prevents most of these.',
    faq: [
      { question: 'My log has no command. What then?', answer: 'Without it, do not suppress on the first reply.' },
      { question: 'Are addresses reused?', answer: 'Yes, after some time; confirm anew.' },
      { question: 'Does SoftBank do the same?', answer: 'Its texts differ; look at the command as well.' },
    ],
    related: ['550', 'x.1.1', 'docomo-552-too-much-mail-data'],
    examples: ['host mfsmax.docomo.ne.jp[203.0.113.5] said: 550 Unknown user jo@example.com (in reply to end of DATA command)'],
    correction:
      'The words say unknown user; after the data they mean a filter. Suppressing on the words loses customers that merely block PC ' +
      'mail.',
    reviewed: '2026-11-26',
  },
  {
    id: 'docomo-552-too-much-mail-data',
    title: 'docomo 552 too much mail data',
    summary: 'The mailbox is full.',
    persistence: 'transient',
    group: 'provider',
    codes: ['552'],
    provider: 'docomo',
    meaning: 'It is neither a size limit of the message nor a flood: docomo says it of a mailbox without room.',
    seenFrom: 'mfsmax.docomo.ne.jp. It comes at RCPT TO or after the data, often with 5.0.0 as the status in a DSN.',
    causes: 'A phone that was off for long, or many pictures. Mailboxes of contracts that were ended stay full until they are removed.',
    fix: [
      { heading: 'Keep the address', text: 'And retry for two or three days.' },
      { heading: 'Pause', text: 'After three campaigns.' },
      { heading: 'Do not shorten the message', text: 'It is not about size.' },
      { heading: 'Watch for the end', text: 'When the reply turns into Unknown user at RCPT TO, the contract has ended: suppress then.' },
    ],
    references: [
      { title: 'NTT DOCOMO: notice for senders', url: 'https://www.docomo.ne.jp/service/docomo_mail/smtp_notice/' },
      { title: 'RFC 3463 section 3.3: X.2.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    ],
    bulkMail: 'Frequent after holidays.',
    faq: [
      { question: 'Does it count as a hard bounce?', answer: 'No. Count it with full mailboxes, in spite of the 5.' },
      { question: 'Message too large?', answer: 'docomo has another text for that.' },
      { question: 'Does it prove that the address exists?', answer: 'Yes. A mailbox has to exist to be full, so keep it.' },
      { question: 'Why no X.2.2?', answer: 'The carrier writes no enhanced code. What a DSN shows as 5.0.0 was added by the sending MTA.' },
    ],
    related: ['552', 'x.2.2', 'docomo-550-unknown-user', 'google-5-2-2-over-quota'],
    examples: ['host mfsmax.docomo.ne.jp[203.0.113.6] said: 552 too much mail data <jo@example.com>'],
    reviewed: '2026-11-26',
  },
];
