/** X.5.y: the SMTP dialogue (RFC 3463 section 3.6). None of them judges a recipient by itself. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const protocolEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.5.0',
    title: 'X.5.0 Other or undefined protocol status',
    summary: 'Something in the SMTP dialogue went wrong, or the server has no better code.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.5.0'],
    meaning: 'Meant for protocol troubles that nothing else describes. Some servers use it as their default for any refusal; ' +
      'Outlook.com, for one, prints 550 5.5.0 for an unavailable mailbox.',
    seenFrom: 'Outlook.com and Hotmail (550 5.5.0 mailbox unavailable), Gmail (451 4.5.0 protocol violation), Sendmail-like defaults.',
    causes: 'A client that breaks the rules, or a server with a habit.',
    fix: [
      {
        heading: 'Read the text first',
        text: 'Mailbox unavailable is about the recipient, protocol or command about the client.',
      },
      {
        heading: 'At Outlook.com: treat it as an unknown user',
        text: 'Check for a slip, then suppress.',
      },
      {
        heading: 'Protocol: log the session',
        text: 'Compare it with the order in RFC 5321.',
      },
      {
        heading: 'Without text: keep the address',
        text: 'The code proves nothing.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.6, X.5.0, other or undefined protocol status',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6',
      },
      { title: 'Microsoft: Outlook.com postmaster', url: 'https://substrate.office.com/ip-domain-management-snds/Postmaster' },
    ],
    bulkMail: 'For consumer lists, Outlook.com\'s 5.5.0 is an ordinary unknown user. Count it there and not with the protocol errors.',
    faq: [
      {
        question: 'Is it my client\'s fault?',
        answer: 'If the text says so. The code is too vague.',
      },
      {
        question: 'Is the mailbox dead?',
        answer: 'At Outlook.com, with \'mailbox unavailable\', yes.',
      },
      {
        question: 'Does a retry help?',
        answer: 'With class 4 yes, with class 5 seldom.',
      },
    ],
    related: ['550', 'x.5.1', 'x.1.1', 'x.0.0', 'microsoft-consumer-5-5-0-mailbox-unavailable'],
    examples: ['550 5.5.0 Requested action not taken: mailbox unavailable', '451 4.5.0 SMTP protocol violation'],
    variants: [
      {
        provider: 'microsoft-consumer',
        example: '550 5.5.0 Requested action not taken: mailbox unavailable',
        why: 'Outlook.com and Hotmail say it for a mailbox that does not exist.',
        resolve: 'Check for a slip, then suppress.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.5.1',
    title: 'X.5.1 Invalid command',
    summary: 'The command is not supported, or it came at the wrong moment.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.5.1'],
    meaning: 'The code speaks about what the client sent. Which of the two it was, the reply code tells: 503 for the order, 500 and 502 ' +
      'for the command itself.',
    seenFrom: 'Nearly every server, with 500, 502 or 503. Postfix for VRFY that is disabled; Gmail for commands out of order.',
    causes: 'A client out of step, an extension that was not offered, commands sent on after a refusal.',
    fix: [
      {
        heading: 'Find the refused command',
        text: 'It stands just before the reply.',
      },
      {
        heading: '502: use another command',
        text: 'RCPT TO for VRFY, DATA for BDAT.',
      },
      {
        heading: '503: mend the order',
        text: 'Look for the earlier refusal.',
      },
      {
        heading: '500: look for garbage',
        text: 'Message text, or a masked command.',
      },
      {
        heading: 'Keep the recipient',
        text: 'Nothing was said about it.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.6, X.5.1, invalid command', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
      { title: 'RFC 5321 section 4.1.4, the order of commands', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'If it is recorded for recipients, the verification tool or the client library is at fault. Release the addresses.',
    faq: [
      {
        question: 'Does 5.5.1 mean an invalid address?',
        answer: 'No. It is about the command, in spite of the likeness to 5.1.1.',
      },
      {
        question: 'Is it permanent?',
        answer: 'For this command in this session.',
      },
      {
        question: 'Why does Google show it?',
        answer: 'Wrong order, DATA after BDAT, or too many unknown commands.',
      },
    ],
    related: ['502', '503', '500', 'x.5.2', 'x.5.4'],
    examples: ['502 5.5.1 VRFY command is disabled', '503 5.5.1 Bad sequence of commands'],
    correction: '5.5.1 and 5.1.1 are easily mixed up. 5.1.1 is an unknown mailbox, 5.5.1 a refused command.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.5.2',
    title: 'X.5.2 Syntax error',
    summary: 'The server could not read the command.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.5.2'],
    meaning: 'Form or verb are wrong. SPF evaluators of the older kind also print 5.5.2 for an SPF record with an error, as RFC 7208 ' +
      'allows.',
    seenFrom: 'Postfix and Gmail for malformed lines and HELO names, receivers that check SPF.',
    causes: 'Missing brackets, stray characters, an unknown verb; or two SPF records, a typing slip in one, too many lookups.',
    fix: [
      {
        heading: 'Look at the line as sent',
        text: 'With all characters visible.',
      },
      {
        heading: 'Compare with the grammar',
        text: 'MAIL FROM:<address>, no space after the colon, parameters behind.',
      },
      {
        heading: 'If SPF is named: check the record',
        text: 'One record, no errors, at most ten lookups.',
      },
      {
        heading: 'Keep the recipient',
        text: 'It was not judged.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.6, X.5.2, syntax error', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
      { title: 'RFC 7208 section 8.7, SPF, permanent errors', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.7' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'A merge field that leaked into the envelope, such as {email}, produces it by the thousand. Test the send with one ' +
      'address first.',
    faq: [
      {
        question: 'Is the address malformed?',
        answer: 'It may be; X.1.3 would say so plainly.',
      },
      {
        question: 'Why does it mention SPF?',
        answer: 'RFC 7208 suggests 550 5.5.2 for broken records; newer receivers use X.7.24.',
      },
      {
        question: 'Is a retry useful?',
        answer: 'After the correction.',
      },
    ],
    related: ['500', '501', '555', 'x.5.4', 'x.7.24'],
    examples: ['555 5.5.2 Syntax error in MAIL command', '500 5.5.2 Syntax error, command unrecognized'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.5.3',
    title: 'X.5.3 Too many recipients',
    summary: 'The transaction named more recipients than the server takes at once.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.5.3'],
    meaning: 'The recipients accepted so far are fine; the rest goes into another transaction. RFC 5321 names 452 as the right reply, ' +
      'the registry 451, and old servers say 552 or 550. All mean the same: split.',
    seenFrom: 'Gmail (452 4.5.3, 550 5.5.3 for a sender\'s limit), Exchange Online (452 4.5.3 beyond 200 recipients of one domain), ' +
      'Yahoo, Postfix.',
    causes: 'Large batches in one transaction, low limits for unknown senders, or a quota per account.',
    fix: [
      {
        heading: 'Send DATA for those accepted',
        text: 'Then open the next transaction for the others at once.',
      },
      {
        heading: 'Lower the batch size',
        text: 'Fifty or fewer per transaction are safe; personal mail goes one by one.',
      },
      {
        heading: 'Limits per time: slow down',
        text: 'If the text speaks of hours or days, wait.',
      },
      {
        heading: 'Do not count bounces',
        text: 'Nobody was refused for good.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.6, X.5.3, too many recipients', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
      {
        title: 'RFC 5321 section 4.5.3.1.10, 452, and 552 treated as temporary',
        url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Sending one message to many in BCC is what spam looks like. One recipient per transaction also gives one reply per ' +
      'recipient.',
    faq: [
      {
        question: 'Is 550 5.5.3 permanent?',
        answer: 'For this transaction. The remaining recipients can be sent to.',
      },
      {
        question: 'What limit must servers accept?',
        answer: 'RFC 5321 asks for at least 100 recipients.',
      },
      {
        question: 'Are the accepted recipients lost?',
        answer: 'No, finish the transaction for them.',
      },
    ],
    related: ['452', '552', 'x.4.5', 'x.7.28'],
    examples: ['452 4.5.3 Error: too many recipients', '550 5.5.3 Too many recipients for this sender'],
    correction: '5.5.3 with 550 or 552 looks like a hard bounce of the last recipient. It is a limit of the transaction.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.5.4',
    title: 'X.5.4 Invalid command arguments',
    summary: 'The command is valid, its arguments are not.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.5.4'],
    meaning: 'Something behind the verb is out of range, malformed or unknown here: an EHLO name, a MAIL parameter, an AUTH mechanism.',
    seenFrom: 'Gmail (501 5.5.4 for the EHLO name), Postfix and Exim (501, 504, 555 5.5.4).',
    causes: 'localhost as EHLO name, DSN parameters that were not offered, a mechanism that does not exist, an empty path.',
    fix: [
      {
        heading: 'Find the argument',
        text: 'Log the line.',
      },
      {
        heading: 'EHLO: send a full name',
        text: 'Of the sending host, resolvable.',
      },
      {
        heading: 'MAIL and RCPT: use offered parameters only',
        text: 'See the EHLO reply.',
      },
      {
        heading: 'AUTH: choose from the list',
        text: 'Read it after STARTTLS.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.6, X.5.4, invalid command arguments', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
      { title: 'RFC 5321 section 4.1.1.11, parameters of MAIL and RCPT', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'A new sending host without a proper name draws it at once. Set its host name, PTR and EHLO name to the same.',
    faq: [
      {
        question: 'Is the recipient wrong?',
        answer: 'Only if the text blames the RCPT address.',
      },
      {
        question: 'Is it permanent?',
        answer: 'Until the client sends something else.',
      },
      {
        question: 'How does it differ from X.5.2?',
        answer: 'There the form of the line is wrong, here a value.',
      },
    ],
    related: ['501', '504', '555', 'x.5.2', 'x.7.4'],
    examples: ['501 5.5.4 HELO/EHLO argument is invalid', '555 5.5.4 Unsupported option: RET=HDRS'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.5.5',
    title: 'X.5.5 Wrong protocol version',
    summary: 'Client and server speak versions that do not fit.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.5.5'],
    meaning: 'Practically unknown on port 25, since SMTP has no version negotiation. It belongs to gateways with protocols of their own.',
    seenFrom: 'Rare gateways and private systems.',
    causes: 'An old component on one of the sides.',
    fix: [
      {
        heading: 'Find out which protocol is meant',
        text: 'The text or the operator knows.',
      },
      {
        heading: 'Update the older side',
        text: 'Or use plain SMTP.',
      },
      {
        heading: 'Retry on class 4',
        text: 'A failing component may be in maintenance.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.6, X.5.5, wrong protocol version', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'You will hardly meet it.',
    faq: [
      {
        question: 'Is it about TLS versions?',
        answer: 'Those failures show as handshake errors or X.7.y, not here.',
      },
      {
        question: 'Is the recipient affected?',
        answer: 'No.',
      },
      {
        question: 'Should I retry?',
        answer: 'With class 4 yes.',
      },
    ],
    related: ['x.5.0', 'x.3.3'],
    examples: ['550 5.5.5 Wrong protocol version'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.5.6',
    title: 'X.5.6 Authentication exchange line is too long',
    summary: 'During AUTH the client sent a line longer than the server\'s buffer.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.5.6'],
    meaning: 'Large OAuth or Kerberos tokens are the usual reason. Nothing was judged but the length.',
    seenFrom: 'Submission servers with small limits, with reply code 500.',
    causes: 'A token with many scopes or claims, or a token sent on the AUTH line, where the limit for commands applies.',
    fix: [
      {
        heading: 'Send it after 334',
        text: 'The limit there is larger: RFC 4954 counts 12288 octets as enough for the exchange.',
      },
      {
        heading: 'Ask for a smaller token',
        text: 'Fewer scopes, fewer group claims.',
      },
      {
        heading: 'Use another mechanism',
        text: 'One with short responses, over TLS.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 4, the AUTH exchange and its limits', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      { title: 'RFC 4954 section 6, 500 5.5.6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    ],
    bulkMail: 'A matter of the login. Hold the route, keep the recipients.',
    faq: [
      {
        question: 'Is my token invalid?',
        answer: 'It was not looked at.',
      },
      {
        question: 'What is the limit?',
        answer: '512 octets for a command line by RFC 5321, 12288 for the exchange by RFC 4954.',
      },
      {
        question: 'Which mechanisms are affected?',
        answer: 'XOAUTH2, OAUTHBEARER and GSSAPI above all.',
      },
    ],
    related: ['500', '334', '535', 'x.7.8'],
    examples: ['500 5.5.6 Authentication exchange line is too long'],
    reviewed: '2026-11-26',
  },
];
