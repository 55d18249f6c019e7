/** Gmail replies about the message itself: attachments, size, headers. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const googleMessageEntries: readonly ReferenceEntry[] = [
  {
    id: 'google-552-5-7-0-forbidden-attachment',
    title: 'Gmail 552 5.7.0 This message was blocked because its content presents a potential security issue (BlockedMessage)',
    summary: 'The message carries a file type that Gmail never takes, also inside an archive.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['552', '5.7.0', '550', '5.7.1'],
    provider: 'google',
    meaning:
      'Gmail refuses programs and scripts by type, and archives that hold them or that it cannot look into. It is not a virus ' +
      'finding, and not a judgement about the sender.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA; also smtp.gmail.com for its own users.',
    causes:
      'An .exe, .js, .vbs, .jar, .iso or similar, a password-protected archive, an archive in an archive, or an Office document with ' +
      'harmful macros. Google keeps the [list of blocked types](https://support.google.com/mail/answer/6590).',
    fix: [
      {
        heading: 'Find the part',
        text:
          'List the MIME parts of the refused message, and the content of its archives, and compare with [Google\'s ' +
          'list](https://support.google.com/mail/answer/6590).',
      },
      {
        heading: 'Send a link instead',
        text: 'Put the file behind a login or an expiring link on your own domain, and name the file in the text.',
      },
      {
        heading: 'Filter before you send',
        text: 'Refuse those types when a customer of your platform uploads them; the error then reaches the person who can act.',
      },
      {
        heading: 'Check for malware if the file is not yours',
        text: 'An attachment that nobody added points to an infected machine or an abused account.',
      },
    ],
    references: [
      { title: 'Google: file types blocked in Gmail', url: 'https://support.google.com/mail/answer/6590' },
      { title: 'Google: blocked message', url: 'https://support.google.com/mail/?p=BlockedMessage' },
    ],
    bulkMail: 'Bulk mail should have no attachments at all. Invoices as PDF are fine; everything that can run is not.',
    faq: [
      {
        question: 'Does renaming or zipping help?',
        answer: 'Renaming seldom does and an encrypted archive is refused too. It also looks like what malware does.',
      },
      { question: 'Is the recipient affected?', answer: 'No. Send again without the file.' },
      { question: 'Why 552, a size code?', answer: 'Google uses 552 for it. The words and the link decide.' },
      { question: 'Is it always 5.7.0?', answer: 'Today 552 5.7.0; older replies and public references show 550 5.7.1 for it.' },
    ],
    related: ['552', 'x.7.0', 'google-5-7-1-not-rfc-5322', 'google-5-3-4-message-too-large'],
    examples: [
      '552-5.7.0 This message was blocked because its content presents a potential\r\n552-5.7.0 security issue. Please visit\r\n552 ' +
      '5.7.0 https://support.google.com/mail/?p=BlockedMessage 8-20si13 - gsmtp',
    ],
    correction:
      'Listed in public references as 550 5.7.1. Google\'s documented code is 552 5.7.0, and a rule that reads 552 as a full mailbox ' +
      'gets it wrong.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-3-4-message-too-large',
    title: 'Gmail 552 5.3.4 Your message exceeded Google\'s message size limits (MaxSizeError)',
    summary: 'Message, headers or number of attachments go beyond Gmail\'s limits.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['552', '5.3.4'],
    provider: 'google',
    meaning:
      'The size counts as transmitted: base64 makes attachments a third larger. Other replies of the family name the total header ' +
      'size, one header\'s size or the number of attachments.',
    seenFrom: 'Gmail and Google Workspace at MAIL FROM (from the SIZE parameter) or at the end of DATA; smtp.gmail.com for its users.',
    causes: 'Large attachments, embedded pictures, a References: header that grew over years, or custom headers filled by software.',
    fix: [
      { heading: 'Read which limit is named', text: 'Size, header and attachment limits have different texts and different remedies.' },
      {
        heading: 'Announce the size',
        text:
          'Send `MAIL FROM:<…> SIZE=n` so that the refusal comes before the transfer ([RFC ' +
          '1870](https://www.rfc-editor.org/rfc/rfc1870)). Gmail tells its limit in the EHLO answer.',
      },
      { heading: 'Replace files by links', text: 'Host large files and link to them.' },
      {
        heading: 'Trim headers',
        text:
          'Cut References: to the first and the last ten ids, and drop custom headers of more than a few kilobytes ([Google\'s ' +
          'header limits](https://support.google.com/a?p=header-limits)).',
      },
    ],
    references: [
      { title: 'Google: maximum message size', url: 'https://support.google.com/mail/?p=MaxSizeError' },
      { title: 'Google Workspace: header limits', url: 'https://support.google.com/a?p=header-limits' },
      { title: 'RFC 1870: message size declaration', url: 'https://www.rfc-editor.org/rfc/rfc1870' },
    ],
    bulkMail:
      'Keep campaign mail below 100 KB of HTML: Gmail cuts longer messages off in its view and hides the unsubscribe link with the ' +
      'rest.',
    faq: [
      { question: 'Is it a full mailbox?', answer: 'No. 552 5.2.2 is a full mailbox; 5.3.4 is about this message.' },
      { question: 'Why is my 20 MB file too large?', answer: 'Encoded it takes about 27 MB.' },
      { question: 'Should the address be suppressed?', answer: 'No. A smaller message will be taken.' },
    ],
    related: ['552', 'x.3.4', 'google-552-5-7-0-forbidden-attachment', 'google-5-2-2-over-quota'],
    examples: [
      '552-5.3.4 Your message exceeded Google\'s message size limits. Please visit\r\n552 5.3.4 ' +
      'https://support.google.com/mail/?p=MaxSizeError to view our size guidelines. 2-20si8 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-1-multiple-from',
    title: 'Gmail 550 5.7.1 Messages with multiple addresses in From: header are not accepted',
    summary: 'The From: header holds more than one address, or more than one From: header is present.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'google',
    meaning:
      '[RFC 5322](https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2) allows several authors in From:; Gmail does not, because ' +
      'DMARC and the display to the user need exactly one.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA, with a link to ?p=RfcMessageNonCompliant.',
    causes:
      'A comma in an unquoted display name (\'Smith, Jo <jo@example.com>\' reads as two addresses), a template that joins two ' +
      'senders, or software that adds its own From: to an existing one.',
    fix: [
      { heading: 'Look at the raw header', text: 'Read the message as it left your server; a viewer hides the fault.' },
      {
        heading: 'Quote the display name',
        text: 'Write `From: "Smith, Jo" <jo@example.com>`, or encode it as a whole when it has non-ASCII letters.',
      },
      {
        heading: 'One header, one address',
        text: 'Put further authors into Reply-To: or into the text. Reject messages with two From: headers in your own intake.',
      },
      { heading: 'Test the template', text: 'Run one message with a comma, a quote and an umlaut in the name through your pipeline.' },
    ],
    references: [
      { title: 'Google: messages that break the format', url: 'https://support.google.com/mail/?p=RfcMessageNonCompliant' },
      { title: 'RFC 5322 section 3.6.2: originator fields', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2' },
    ],
    bulkMail: 'Happens when a merge field for the sender name takes free text. Quote always, not only when it seems necessary.',
    faq: [
      { question: 'The RFC allows it. May I insist?', answer: 'You may, and it will not be delivered: Gmail has decided otherwise.' },
      { question: 'Do several Reply-To: addresses matter?', answer: 'No, only From:.' },
      { question: 'Is it spam policy because of 5.7.1?', answer: 'No. The text and the link name the format.' },
    ],
    related: ['550', 'x.7.1', 'x.6.0', 'google-5-7-1-not-rfc-5322'],
    examples: [
      '550-5.7.1 Messages with multiple addresses in From: header are not accepted. Go to\r\n550 5.7.1 ' +
      'https://support.google.com/mail/?p=RfcMessageNonCompliant 1-20si4 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-1-not-rfc-5322',
    title: 'Gmail 550 5.7.1 This message is not RFC 5322 compliant (RfcMessageNonCompliant)',
    summary: 'A header is missing, doubled or malformed; Gmail names the one it objects to.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '554', '5.7.1', '5.6.0'],
    provider: 'google',
    meaning:
      'Gmail demands exactly one valid From:, at most one each of To:, Cc:, Subject:, Date: and Message-ID:, and proper encoding. ' +
      'The text after the first sentence names the broken header.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA. 554 5.6.0 \'malformed\' is the older relative.',
    causes:
      'Two Subject: or two Message-ID: lines from a gateway that adds instead of replacing, a missing From: or Message-ID:, raw ' +
      'UTF-8 in a header, an encoded word inside an address, or a blank line that ends the header too early.',
    fix: [
      {
        heading: 'Save the message as sent',
        text: 'Capture it at the last server of yours. Filters and signature tools change it after your application.',
      },
      {
        heading: 'Repair what is named',
        text:
          'One of each header, a From: with one address, a Date: in [RFC 5322 ' +
          'form](https://www.rfc-editor.org/rfc/rfc5322#section-3.3), a unique Message-ID: with your domain.',
      },
      {
        heading: 'Let a library build it',
        text: 'Hand-made headers break on the first umlaut. Use your language\'s mail library for encoding and folding.',
      },
      { heading: 'Sign last', text: 'DKIM has to come after all changes, or the repair breaks the signature.' },
    ],
    references: [
      { title: 'Google: messages that break the format', url: 'https://support.google.com/mail/?p=RfcMessageNonCompliant' },
      { title: 'RFC 5322 section 3.6: field definitions', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6' },
    ],
    bulkMail: 'All recipients at Gmail will refuse the same template. Send every new template to a test mailbox before the campaign.',
    faq: [
      {
        question: 'Other providers take the message. Why not Gmail?',
        answer: 'Doubled headers let one message show different senders in different programs; Gmail closed that gap.',
      },
      {
        question: 'Does a missing Message-ID: matter?',
        answer: 'Yes. Gmail refuses some mail without it, and others count it as a spam sign.',
      },
      {
        question: 'Can I retry?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
    ],
    related: ['550', '554', 'x.6.0', 'google-5-7-1-multiple-from', 'yahoo-554-headers'],
    examples: [
      '550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject\r\n550-5.7.1 headers. For more information, go ' +
      'to\r\n550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant 0-20si3 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
];
