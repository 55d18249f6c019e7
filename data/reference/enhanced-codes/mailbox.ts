/** X.2.y: the state of the recipient's mailbox (RFC 3463 section 3.3). */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const mailboxEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.2.0',
    title: 'X.2.0 Other or undefined mailbox status',
    summary: 'The mailbox had a part in it, and no more is said.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.2.0'],
    meaning: 'The server found something about the mailbox that no other code of this subject describes. The number stands beside ' +
      'closed and full mailboxes, greylisting, rate limits and even spam refusals.',
    seenFrom: 'Postgrey and other greylisting with 4.2.0; mailbox servers and filters of access providers with 5.2.0; a few providers ' +
      'for recipients who do not take mail from this sender.',
    causes: 'Anything from a locked mailbox to a user\'s own block list.',
    fix: [
      {
        heading: 'Go by the text',
        text: 'Greylist and try later: wait. Quota: keep. Not accepting mail from you: ask the person.',
      },
      {
        heading: 'On 4.2.0 retry',
        text: 'From the same IP address, after some minutes.',
      },
      {
        heading: 'On 5.2.0 look for a reason',
        text: 'Without one, try again with the next regular mail, and pause after several failures.',
      },
      {
        heading: 'Do not suppress on the code',
        text: 'It does not say that the mailbox is gone.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.3, X.2.0, other or undefined mailbox status',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
      },
      { title: 'RFC 6647, greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
    ],
    bulkMail: 'A wave of 4.2.0 at the start of a campaign is greylisting and goes away within the hour.',
    faq: [
      {
        question: 'Is 5.2.0 a hard bounce?',
        answer: 'It is permanent by class, vague by meaning. Keep the address unless the text is plain.',
      },
      {
        question: 'Does the mailbox exist?',
        answer: 'It is implied, but not certain.',
      },
      {
        question: 'What is 450 4.2.0?',
        answer: 'In most cases greylisting by Postgrey.',
      },
    ],
    related: ['x.2.1', 'x.2.2', '450', 'x.0.0'],
    examples: [
      '450 4.2.0 <user@example.net>: Recipient address rejected: Greylisted',
      '550 5.2.0 This mailbox does not accept mail from your address',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.2.1',
    title: 'X.2.1 Mailbox disabled, not accepting messages',
    summary: 'The mailbox exists and takes no messages: for good with class 5, for now with class 4.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.2.1'],
    meaning: 'An account that was suspended, blocked, abandoned or not yet opened. Large receivers use the number for other states as ' +
      'well, above all for mailboxes that get mail too quickly, so the text has the last word.',
    seenFrom: 'Gmail with 5.2.1 for inactive accounts and with 4.2.1 or 5.2.1 for receiving limits; Yahoo-like providers for disabled ' +
      'mailboxes; company servers for accounts of leavers.',
    causes: 'Inactivity, an unpaid account, abuse, a person who left; or, with class 4, a flood of mail and short-term locks.',
    fix: [
      {
        heading: 'Read whether it is a state or a rate',
        text: 'Disabled, inactive, suspended: a state. Too quickly, rate, limit: slow down and keep the address.',
      },
      {
        heading: 'Class 5 and a state: suppress',
        text: 'The owner does not read this mailbox any more.',
      },
      {
        heading: 'Class 4: retry for days',
        text: 'Then pause, and do not delete.',
      },
      {
        heading: 'Ask for a new address',
        text: 'By another channel, when the person matters.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.3, X.2.1, mailbox disabled', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Inactive mailboxes are later turned into spam traps by some operators. Suppress them at the first clear reply.',
    faq: [
      {
        question: 'Does the address still exist?',
        answer: 'The mailbox is there, but out of use.',
      },
      {
        question: 'Is 550 5.2.1 always final?',
        answer: 'Not with a text about receiving rates: Gmail uses it for a mailbox under flood.',
      },
      {
        question: 'Will it come back?',
        answer: 'Accounts are reopened now and then. A new confirmation by the person lifts the suppression.',
      },
    ],
    related: ['x.2.2', 'x.1.1', 'x.7.13', '450', '550', 'google-5-2-1-inactive', 'google-4-2-1-receiving-rate'],
    examples: [
      '550 5.2.1 The mailbox is disabled and does not take messages',
      '450 4.2.1 The user is receiving mail at too high a rate, try later',
    ],
    variants: [
      {
        provider: 'google',
        example: '450-4.2.1 This user gets mail too quickly, try again later. - gsmtp',
        why: 'Too many messages arrive for one Gmail mailbox.',
        resolve: 'Keep the address, spread the messages, retry later.',
      },
    ],
    correction: '5.2.1 is often filed under dead mailboxes without a look at the text. Gmail prints it for a receiving limit too, where ' +
      'the reader is very much alive.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.2.2',
    title: 'X.2.2 Mailbox full',
    summary: 'The mailbox is over its quota. It exists, and may be cleared.',
    persistence: 'transient', group: 'enhanced-code', codes: ['X.2.2'],
    meaning: 'The user has no room left, or the message does not fit into the rest. The registry marks the code as transient only, ' +
      'since the user can remedy it; many servers send it with 552 and class 5 all the same. Treat both alike.',
    seenFrom: 'Gmail with 452 4.2.2, and with 552 5.2.2 when the mailbox is also out of use; Exchange Online with 5.2.2 for a full ' +
      'mailbox and also for a sender over the quota; GMX, iCloud, access providers.',
    causes: 'A reader who does not clear up, a shared storage quota that photos have filled, a mailbox that was left behind.',
    fix: [
      {
        heading: 'Keep the address',
        text: 'Do not count it as invalid.',
      },
      {
        heading: 'Retry for several days',
        text: 'Then with the next regular mailing.',
      },
      {
        heading: 'Pause after weeks',
        text: 'If nothing changes in a month, or the text adds that the account is inactive, stop.',
      },
      {
        heading: 'Send less weight',
        text: 'Smaller messages get through where only a little room is left.',
      },
      {
        heading: 'Microsoft: see whose quota',
        text: 'A text about submission quota or recipient limits concerns your own account.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.3, X.2.2, mailbox full', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Suppressing on 5.2.2 throws away real readers; mailing a full mailbox for a year signals that nobody looks after the ' +
      'list. A pause by engagement solves both.',
    faq: [
      {
        question: 'Is 552 5.2.2 a hard bounce?',
        answer: 'By its digits. By its meaning it is a soft bounce, and the registry says so.',
      },
      {
        question: 'How long should I retry?',
        answer: 'Some days for one message. For the address: until a month of full replies.',
      },
      {
        question: 'What does Gmail\'s OverQuotaPerm mean?',
        answer: 'The mailbox is full and the account is not used any more. That one may be suppressed.',
      },
      {
        question: 'Does it prove that the address exists?',
        answer: 'Yes, the mailbox is there.',
      },
    ],
    related: ['552', '452', 'x.2.1', 'x.2.3', 'x.3.1', 'google-5-2-2-over-quota', 'google-5-2-2-over-quota-perm'],
    examples: ['552 5.2.2 Mailbox over quota', '452 4.2.2 The recipient\'s inbox is out of storage space'],
    correction: 'X.2.2 is registered for class 4 only, yet 552 5.2.2 is met daily and is listed in most tables as a hard bounce. Read ' +
      'it as transient.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.2.3',
    title: 'X.2.3 Message exceeds the mailbox\'s limit',
    summary: 'This message is larger than this one mailbox may receive.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.2.3'],
    meaning: 'The system would take the message, the mailbox may not. The limit was set by an administrator or by the kind of account. ' +
      'A smaller message gets through.',
    seenFrom: 'Exchange, with a size limit per recipient; company gateways; hosting servers.',
    causes: 'Large attachments, or images embedded in the message. Encoding adds a third.',
    fix: [
      {
        heading: 'Shrink the message',
        text: 'Link to files in place of attaching them; load images from the web.',
      },
      {
        heading: 'Compare with the limit in the text',
        text: 'If there is one, leave a third for encoding.',
      },
      {
        heading: 'Send the smaller version',
        text: 'To the same recipient; the address is fine.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.3, X.2.3, message length exceeds administrative limit',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
      },
      { title: 'RFC 1870 section 6, the SIZE extension', url: 'https://www.rfc-editor.org/rfc/rfc1870#section-6' },
    ],
    bulkMail: 'Newsletters should stay below about 100 kilobytes anyway; if one draws X.2.3, an attachment went out by mistake.',
    faq: [
      {
        question: 'Is the mailbox full?',
        answer: 'No, that is X.2.2.',
      },
      {
        question: 'How does it differ from X.3.4?',
        answer: 'There the limit is the system\'s, here this mailbox\'s.',
      },
      {
        question: 'Should I retry?',
        answer: 'Only with a smaller message.',
      },
    ],
    related: ['x.3.4', 'x.2.2', '552'],
    examples: ['550 5.2.3 Message too large for this recipient'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.2.4',
    title: 'X.2.4 Mailing list expansion problem',
    summary: 'The address is a list, and the server could not turn it into its members.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.2.4'],
    meaning: 'The list is there and its set-up is broken or out of reach for now. The fault lies at the receiving side.',
    seenFrom: 'Exchange for distribution groups, list servers, servers with aliases in a directory.',
    causes: 'A directory that cannot be asked, an alias file that is missing or loops, an owner-less or empty group.',
    fix: [
      {
        heading: 'Retry on class 4',
        text: 'The directory may come back.',
      },
      {
        heading: 'Tell the owner or postmaster',
        text: 'Give the full reply; members do not notice what they do not get.',
      },
      {
        heading: 'Write to a person instead',
        text: 'If you know a member.',
      },
      {
        heading: 'Keep the address',
        text: 'It is real.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.3, X.2.4, mailing list expansion problem', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Role and list addresses are poor targets of bulk mail in any case: one complaint counts for all members.',
    faq: [
      {
        question: 'Am I not allowed to post?',
        answer: 'That would be X.7.2. Here the expansion failed.',
      },
      {
        question: 'Is the address invalid?',
        answer: 'No.',
      },
      {
        question: 'Will it pass?',
        answer: 'With class 4 probably, with class 5 when somebody repairs the list.',
      },
    ],
    related: ['x.7.2', 'x.3.5', 'x.1.4', '450'],
    examples: ['450 4.2.4 The mailing list could not be expanded, directory not available'],
    reviewed: '2026-11-26',
  },
];
