/** X.3.y: the receiving mail system (RFC 3463 section 3.4). */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const systemEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.3.0',
    title: 'X.3.0 Other or undefined mail system status',
    summary: 'Something about the receiving system stood in the way.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.3.0'],
    meaning: 'The system normally takes mail, and something in it failed or refused. With class 4 it is mostly a real fault that ' +
      'passes: a filter that is down, a queue that cannot be written. With class 5 it is a catch-all that also covers blocks and ' +
      'unknown users.',
    seenFrom: 'Postfix for failed lookups and filters (451 4.3.0), Gmail for temporary trouble (421 and 451 4.3.0), Exim and Sendmail ' +
      'in bounces.',
    causes: 'Software faults, missing resources, a back end that does not answer; with Gmail also several destination domains in one ' +
      'transaction.',
    fix: [
      {
        heading: 'Class 4: retry',
        text: 'With growing pauses, up to several days.',
      },
      {
        heading: 'Gmail, several domains: one domain per transaction',
        text: 'Split the batch by recipient domain.',
      },
      {
        heading: 'Class 5: read the text',
        text: 'Only it tells a fault from a refusal.',
      },
      {
        heading: 'Tell the postmaster when it lasts',
        text: 'Their monitoring may be blind to it.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.4, X.3.0, other or undefined mail system status',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
      },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Not your fault as long as it hits one system only. When several receivers say it on the same day, look at your own relay.',
    faq: [
      {
        question: 'Is 5.3.0 a hard bounce?',
        answer: 'Of this attempt. It says nothing about the mailbox by itself.',
      },
      {
        question: 'How long does 4.3.0 last?',
        answer: 'Minutes to hours as a rule.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
    ],
    related: ['451', '421', 'x.3.2', 'x.3.5', 'x.0.0'],
    examples: ['451 4.3.0 Temporary lookup failure', '421 4.3.0 Temporary system problem, try again later'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.3.1',
    title: 'X.3.1 Mail system full',
    summary: 'The receiving system is out of storage. The recipient cannot help it, the administrator must.',
    persistence: 'transient', group: 'enhanced-code', codes: ['X.3.1'],
    meaning: 'Disk or spool of the host are full, or nearly. Registered as transient only. Exchange prints it too when memory runs ' +
      'short and it slows down senders on purpose.',
    seenFrom: 'Postfix and Sendmail with 452 4.3.1, Exchange under back pressure.',
    causes: 'A full disk, logs that grew, a queue that could not drain.',
    fix: [
      {
        heading: 'Wait and retry',
        text: 'Hours rather than minutes.',
      },
      {
        heading: 'Hold back large messages',
        text: 'They fail first.',
      },
      {
        heading: 'Tell the postmaster after a day',
        text: 'From another address system if needed.',
      },
      {
        heading: 'If it is your relay, make room',
        text: 'Postfix refuses mail when free space falls below its minimum, in proportion to the message size limit.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.4, X.3.1, mail system full', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' },
      { title: 'Postfix: queue_minfree', url: 'https://www.postfix.org/postconf.5.html#queue_minfree' },
    ],
    bulkMail: 'All recipients of the domain fail alike. Do not let it fill the soft bounce counters of each address.',
    faq: [
      {
        question: 'Is the recipient\'s mailbox full?',
        answer: 'No, the system. The mailbox would be X.2.2.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
      {
        question: 'When will it end?',
        answer: 'When the administrator has made room.',
      },
    ],
    related: ['452', 'x.2.2', 'x.3.0'],
    examples: ['452 4.3.1 Insufficient system storage', '452 4.3.1 Insufficient system resources'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.3.2',
    title: 'X.3.2 System not accepting network messages',
    summary: 'The host takes no messages: for a while with class 4, by design with class 5.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.3.2'],
    meaning: 'Shutdown, maintenance, overload or too many parallel deliveries on the one hand; a host that never takes mail on the ' +
      'other. RFC 7504 pairs 521 with 5.3.2 for the latter.',
    seenFrom: 'Exchange Online with 432 4.3.2 for one busy mailbox and with 421 4.3.2 for throttling; Postfix and others at shutdown; ' +
      'hosts without mail service with 521.',
    causes: 'Restart, load, connection limits; or a web host that is not meant for mail.',
    fix: [
      {
        heading: 'Class 4: back off',
        text: 'Fewer connections, longer pauses.',
      },
      {
        heading: 'Exchange, thread limit: spread the mail',
        text: 'Too many messages for one mailbox at the same time.',
      },
      {
        heading: 'Class 5: check the MX',
        text: 'Are you at the right host? If it is the only one and says that it takes no mail, the domain cannot be reached.',
      },
      {
        heading: 'Suppress only the clear case',
        text: 'The text says that the host never accepts mail.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.4, X.3.2, system not accepting network messages',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
      },
      { title: 'RFC 7504 section 3, 521 and the host that takes no mail', url: 'https://www.rfc-editor.org/rfc/rfc7504#section-3' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Class 4 is a request to go slower. Listen to it per provider, not per domain.',
    faq: [
      {
        question: 'Is 4.3.2 about me?',
        answer: 'Often about your rate, at Exchange also about the mailbox\'s.',
      },
      {
        question: 'Is 5.3.2 a dead domain?',
        answer: 'With 521 and a plain text, yes.',
      },
      {
        question: 'Should I try the other MX?',
        answer: 'Yes, when there are several.',
      },
    ],
    related: ['421', '521', '432', 'x.4.5', 'x.3.0'],
    examples: ['421 4.3.2 System not accepting network messages at present, maintenance', '521 5.3.2 This host does not accept mail'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.3.3',
    title: 'X.3.3 System not capable of selected features',
    summary: 'The message asks for something that the receiving system lacks.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.3.3'],
    meaning: 'A feature that the sender chose is missing there, as at a gateway to another mail network. Exchange prints it for ' +
      'commands that it does not know.',
    seenFrom: 'Gateways, Exchange with 500 5.3.3 for an unrecognised command.',
    causes: 'Special features, foreign commands, or a client out of step.',
    fix: [
      {
        heading: 'Find the feature or command',
        text: 'The text or the session names it.',
      },
      {
        heading: 'Leave it out',
        text: 'Send a plain MIME message with plain SMTP.',
      },
      {
        heading: 'After an unknown command, see 500',
        text: 'It is a client matter.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.4, X.3.3, system not capable of selected features',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
      },
      { title: 'RFC 5321 section 4.2.4, commands that are not implemented', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
    ],
    bulkMail: 'Keep messages simple; the most robust mail is multipart text and HTML.',
    faq: [
      {
        question: 'Is the recipient wrong?',
        answer: 'No.',
      },
      {
        question: 'Is it permanent?',
        answer: 'Until the message or the client changes.',
      },
      {
        question: 'Why with 500 at Exchange?',
        answer: 'The server did not know the command.',
      },
    ],
    related: ['x.6.1', 'x.6.3', '500', '502'],
    examples: ['500 5.3.3 Unrecognized command'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.3.4',
    title: 'X.3.4 Message too big for system',
    summary: 'The message is over the size limit of the receiving system.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.3.4'],
    meaning: 'No mailbox there would take it. The limit counts the encoded message: attachments grow by about a third in base64.',
    seenFrom: 'Every server with a limit. Gmail, with 552 5.3.4 also for too many attachments and for header fields that are too large; ' +
      'Exchange; Postfix after MAIL with SIZE.',
    causes: 'Attachments, embedded images, endless header fields from loops and filters.',
    fix: [
      {
        heading: 'Read the limit from EHLO',
        text: 'The SIZE value is in octets. Send SIZE= with MAIL, so that the refusal comes before the data.',
      },
      {
        heading: 'Link instead of attach',
        text: 'Or split the content.',
      },
      {
        heading: 'Too many or too large headers: find who adds them',
        text: 'Tracking and filter headers pile up in forwarding chains.',
      },
      {
        heading: 'Send the smaller message',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.4, X.3.4, message too big for system', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' },
      { title: 'RFC 1870 section 6, declaring and checking sizes', url: 'https://www.rfc-editor.org/rfc/rfc1870#section-6' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'A template whose size explodes has images pasted as data. Host them, and the problem is gone for all receivers.',
    faq: [
      {
        question: 'What size is safe?',
        answer: 'Ten megabytes encoded pass almost everywhere; for bulk mail stay below 100 kilobytes.',
      },
      {
        question: 'Is it a hard bounce?',
        answer: 'Of the message, not of the address.',
      },
      {
        question: 'Does a full mailbox give this code?',
        answer: 'No, that is X.2.2.',
      },
    ],
    related: ['552', 'x.2.3', 'x.2.2', 'google-5-3-4-message-too-large'],
    examples: ['552 5.3.4 Message size exceeds fixed limit', '552 5.3.4 Header fields are larger than allowed'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.3.5',
    title: 'X.3.5 System incorrectly configured',
    summary: 'The receiving system admits that it is set up wrongly.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.3.5'],
    meaning: 'It cannot handle the message because of its own configuration: a domain half set up, a missing map, a route to itself.',
    seenFrom: 'Postfix with 451 4.3.5 for server configuration errors, Exchange for domains pointed at the wrong tenant or for loops, ' +
      'Sendmail with 553 5.3.5 when the host finds itself as the MX.',
    causes: 'A typing slip in a configuration, a migration in progress, an MX that points to a host which was not told.',
    fix: [
      {
        heading: 'Retry for a day',
        text: 'Such faults are noticed and mended within hours.',
      },
      {
        heading: 'Check the MX of the domain',
        text: 'Does it point to the right provider?',
      },
      {
        heading: 'Tell the postmaster',
        text: 'By telephone or from another domain, since their mail may not work.',
      },
      {
        heading: 'If it is your own relay',
        text: 'Read its log: the first error line names the file and the line.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.4, X.3.5, system incorrectly configured', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' },
      { title: 'Postfix: debugging', url: 'https://www.postfix.org/DEBUG_README.html' },
    ],
    bulkMail: 'One domain only: theirs. Every domain: your relay.',
    faq: [
      {
        question: 'Should I suppress?',
        answer: 'No; it will work when it is mended.',
      },
      {
        question: 'What does \'MX loops back to myself\' mean?',
        answer: 'A host is named as the MX and does not know that the domain is its own.',
      },
      {
        question: 'Is 5.3.5 final?',
        answer: 'For this message. Send again later.',
      },
    ],
    related: ['451', 'x.4.6', 'x.4.4', 'x.3.0'],
    examples: ['451 4.3.5 Server configuration error'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.3.6',
    title: 'X.3.6 Requested priority was changed',
    summary: 'The message was accepted with another priority than asked for.',
    persistence: 'success', group: 'enhanced-code', codes: ['X.3.6'],
    meaning: 'A notice of the MT-PRIORITY extension (RFC 6710). The text holds the priority that was set.',
    seenFrom: 'Military and emergency networks; no public provider.',
    causes: 'The sender asked for more than it may.',
    fix: [
      {
        heading: 'Take note',
        text: 'Nothing failed.',
      },
      {
        heading: 'Ask for a level that you are allowed',
        text: 'By agreement with the operator.',
      },
      {
        heading: 'Do not send the message again',
        text: 'It was accepted.',
      },
    ],
    references: [
      { title: 'RFC 6710, message transfer priorities', url: 'https://www.rfc-editor.org/rfc/rfc6710' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'No meaning in ordinary mail.',
    faq: [
      {
        question: 'Was the message accepted?',
        answer: 'Yes.',
      },
      {
        question: 'Is it slower now?',
        answer: 'Perhaps, by its priority.',
      },
      {
        question: 'Does it concern bulk mail?',
        answer: 'No.',
      },
    ],
    related: ['x.7.15', 'x.7.16', '250'],
    examples: ['250 2.3.6 Accepted, priority changed to 3'],
    reviewed: '2026-11-26',
  },
];
