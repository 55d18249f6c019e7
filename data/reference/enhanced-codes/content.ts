/** X.6.y: the message, its media and their conversion (RFC 3463 section 3.7, RFC 6531). */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const contentEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.6.0',
    title: 'X.6.0 Other or undefined media error',
    summary: 'Something in the content made the message undeliverable.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.0'],
    meaning: 'Servers use it for broken structure: bare line feeds, lines that are too long, duplicate or missing header fields, faulty ' +
      'MIME. Some filters print it for spam or for scripts in the message.',
    seenFrom: 'Gmail (554 5.6.0 malformed message), Exchange (5.6.0 and 5.6.11), Momentum-based receivers, Amavis-like filters.',
    causes: 'A home-made message builder, a template with raw line feeds, header injection, wrong multipart boundaries.',
    fix: [
      {
        heading: 'Build the message with a proven library',
        text: 'And send its output unchanged.',
      },
      {
        heading: 'Check line ends',
        text: 'CR LF only, lines below 998 octets.',
      },
      {
        heading: 'Check the header',
        text: 'Exactly one From, Date, Message-ID, Subject; ASCII or encoded words.',
      },
      {
        heading: 'Compare with the text',
        text: 'If it speaks of spam or content, see X.7.1.',
      },
      {
        heading: 'Resend the corrected message',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.7, X.6.0, other or undefined media error', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
      {
        title: 'RFC 5322 section 3.6, header fields and how often they may occur',
        url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
      },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'It appears for one template at all strict receivers at once. Fix the template; do not drop the addresses.',
    faq: [
      {
        question: 'Is it a hard bounce?',
        answer: 'Of the message only.',
      },
      {
        question: 'Why do other receivers accept it?',
        answer: 'They are lenient, or repair it silently.',
      },
      {
        question: 'Is it a spam verdict?',
        answer: 'Sometimes. The text tells.',
      },
    ],
    related: ['x.6.1', 'x.6.3', '554', 'x.7.1'],
    examples: ['554 5.6.0 Message is malformed', '550 5.6.0 Lone LF in the message body'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.1',
    title: 'X.6.1 Media not supported',
    summary: 'The content has a type that the protocol or the next system cannot carry.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.6.1'],
    meaning: 'The receiving side cannot take this media type, or not in this encoding. Another form of the same content may pass.',
    seenFrom: 'Gateways to fax, SMS and the like; old systems; a few filters.',
    causes: 'Exotic attachments, BINARYMIME towards a server without it, proprietary formats.',
    fix: [
      {
        heading: 'Send common types',
        text: 'Text, HTML, PDF, ordinary images.',
      },
      {
        heading: 'Encode for SMTP',
        text: 'Base64 or quoted-printable in place of binary.',
      },
      {
        heading: 'Link to the rest',
        text: 'And resend.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.7, X.6.1, media not supported', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
      { title: 'RFC 2045 section 6, content transfer encodings', url: 'https://www.rfc-editor.org/rfc/rfc2045#section-6' },
    ],
    bulkMail: 'Not a matter of lists. Look at the template.',
    faq: [
      {
        question: 'Is the address fine?',
        answer: 'As far as this reply goes.',
      },
      {
        question: 'Is it a forbidden attachment?',
        answer: 'That is mostly X.7.0 or X.7.1.',
      },
      {
        question: 'Will a retry help?',
        answer: 'With another form of the content.',
      },
    ],
    related: ['x.6.3', 'x.6.0', 'x.3.3'],
    examples: ['554 5.6.1 Media type not supported by this gateway'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.2',
    title: 'X.6.2 Conversion required and prohibited',
    summary: 'The content would have to be converted, and that is forbidden.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.2'],
    meaning: 'A hop would need to change the encoding or the media to go on, and the sender or a policy rules it out.',
    seenFrom: 'Gateways, X.400 systems. Rare.',
    causes: 'A wish of the sender not to convert, or signed content.',
    fix: [
      {
        heading: 'Allow the conversion',
        text: 'If nothing depends on the exact bytes.',
      },
      {
        heading: 'Or send the form that needs none',
        text: 'Seven-bit encodings pass everywhere.',
      },
      {
        heading: 'Sign after encoding',
        text: 'So that no hop needs to touch it.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.7, X.6.2, conversion required and prohibited',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
      },
      { title: 'RFC 2045 section 6, content transfer encodings', url: 'https://www.rfc-editor.org/rfc/rfc2045#section-6' },
    ],
    bulkMail: 'Practically not met.',
    faq: [
      {
        question: 'Is the address affected?',
        answer: 'No.',
      },
      {
        question: 'What needs conversion nowadays?',
        answer: 'Eight-bit text towards hosts without 8BITMIME.',
      },
      {
        question: 'Is it permanent?',
        answer: 'For the message as it is.',
      },
    ],
    related: ['x.6.3', 'x.6.4', 'x.6.5'],
    examples: ['554 5.6.2 Conversion required and prohibited'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.3',
    title: 'X.6.3 Conversion required but not supported',
    summary: 'The message needs a conversion for the next hop, and this host cannot do it.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.3'],
    meaning: 'Eight-bit or binary text towards a server without 8BITMIME or BINARYMIME is the classic case. Exchange Server has printed ' +
      '5.6.3 for messages with too many attachments.',
    seenFrom: 'Relays that do not convert, and gateways to other mail systems. Exchange for limits on the structure of a message.',
    causes: 'A relay that accepts eight-bit text and meets a next hop that does not.',
    fix: [
      {
        heading: 'Encode at the source',
        text: 'Quoted-printable or base64 for all text parts.',
      },
      {
        heading: 'Send BODY=8BITMIME only when offered',
        text: 'And declare what you send.',
      },
      {
        heading: 'Flatten the structure',
        text: 'Fewer nested messages and attachments.',
      },
      {
        heading: 'Resend',
        text: 'The recipient stays.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.7, X.6.3, conversion required but not supported',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
      },
      { title: 'RFC 6152 section 3, 8BITMIME and servers without it', url: 'https://www.rfc-editor.org/rfc/rfc6152#section-3' },
    ],
    bulkMail: 'A template in raw UTF-8 works until it meets an old hop. Quoted-printable works everywhere, and survives DKIM better.',
    faq: [
      {
        question: 'Is the address fine?',
        answer: 'Yes, as far as this reply goes.',
      },
      {
        question: 'Whose fault is it?',
        answer: 'Of a relay that cannot convert; the cure is at the source.',
      },
      {
        question: 'Is it permanent?',
        answer: 'For the message in this form.',
      },
    ],
    related: ['x.6.1', 'x.6.2', '554', '502'],
    examples: ['554 5.6.3 Conversion required but not supported: 8BITMIME missing at the next hop'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.4',
    title: 'X.6.4 Conversion with loss performed',
    summary: 'With class 2: delivered, with some loss. With class 5: refused, since a loss was forbidden.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.4'],
    meaning: 'The content was changed on the way, and something was lost: formatting, characters or attachments.',
    seenFrom: 'Gateways to other kinds of messaging.',
    causes: 'The other side cannot show what was sent.',
    fix: [
      {
        heading: 'With class 2 do nothing',
        text: 'Or tell the recipient where to find the original.',
      },
      {
        heading: 'With class 5 send a simpler form',
        text: 'Plain text, or a link.',
      },
      {
        heading: 'Ask the gateway\'s operator',
        text: 'If the loss matters.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.7, X.6.4, conversion with loss performed', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Not met in ordinary mail.',
    faq: [
      {
        question: 'Was it delivered?',
        answer: 'With class 2 yes.',
      },
      {
        question: 'What was lost?',
        answer: 'The text may say.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
    ],
    related: ['x.6.2', 'x.6.3', 'x.6.5'],
    examples: ['250 2.6.4 Delivered, conversion with loss performed'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.5',
    title: 'X.6.5 Conversion failed',
    summary: 'A conversion was tried and did not work.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.5'],
    meaning: 'The content may be damaged, or declared as something that it is not.',
    seenFrom: 'Gateways and filters that rewrite messages.',
    causes: 'Wrong character set labels, broken base64, truncated attachments.',
    fix: [
      {
        heading: 'Check the labels',
        text: 'Charset and type must match the bytes.',
      },
      {
        heading: 'Validate the encoding',
        text: 'Decode the message yourself.',
      },
      {
        heading: 'Retry on class 4',
        text: 'The converter may have been out of order.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.7, X.6.5, conversion failed', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
      { title: 'RFC 2045 section 6, content transfer encodings', url: 'https://www.rfc-editor.org/rfc/rfc2045#section-6' },
    ],
    bulkMail: 'Look at the template with accented letters first.',
    faq: [
      {
        question: 'Is it the recipient\'s fault?',
        answer: 'No.',
      },
      {
        question: 'Why only some messages?',
        answer: 'Those with certain characters or attachments.',
      },
      {
        question: 'Is it permanent?',
        answer: 'With class 5 for this message.',
      },
    ],
    related: ['x.6.3', 'x.6.0', 'x.6.4'],
    examples: ['554 5.6.5 Conversion of the message body failed'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.6',
    title: 'X.6.6 Message content not available',
    summary: 'The submission server could not fetch the content that the message refers to.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.6'],
    meaning: 'With BURL (RFC 4468) a client names content on an IMAP server in place of sending it. The fetch failed.',
    seenFrom: 'Submission servers with BURL; very few.',
    causes: 'An expired or wrong URL, a missing right, an IMAP server out of reach.',
    fix: [
      {
        heading: 'Check URL and rights',
        text: 'URLAUTH must fit the submission server.',
      },
      {
        heading: 'Retry on class 4',
        text: 'The content server may be down.',
      },
      {
        heading: 'Send with DATA or BDAT',
        text: 'No reference is needed.',
      },
    ],
    references: [
      { title: 'RFC 4468 section 5, BURL and its response codes', url: 'https://www.rfc-editor.org/rfc/rfc4468#section-5' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'No meaning for bulk mail.',
    faq: [
      {
        question: 'Was the recipient refused?',
        answer: 'No.',
      },
      {
        question: 'Who offers BURL?',
        answer: 'Some mobile mail systems.',
      },
      {
        question: 'Can I do without it?',
        answer: 'Always.',
      },
    ],
    related: ['x.7.14', '554'],
    examples: ['554 5.6.6 Message content at the given URL is not available'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.7',
    title: 'X.6.7 Non-ASCII addresses not permitted',
    summary: 'The address holds characters beyond ASCII, and this server does not take such addresses.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.7'],
    meaning: 'The client used an internationalised sender or recipient, and the server does not offer SMTPUTF8 or does not allow it for ' +
      'this address. The mailbox may well exist.',
    seenFrom: 'Servers without SMTPUTF8, with 550 or 553; sending services that cannot carry such addresses.',
    causes: 'An address such as one with accented letters, or an international domain in its native spelling.',
    fix: [
      {
        heading: 'Convert the domain',
        text: 'To its xn-- form, which needs no SMTPUTF8.',
      },
      {
        heading: 'Local part with non-ASCII letters: ask for another address',
        text: 'There is no conversion for it.',
      },
      {
        heading: 'Send by a path with SMTPUTF8',
        text: 'All hops must offer it; Gmail and Microsoft 365 do.',
      },
      {
        heading: 'Keep the address',
        text: 'It was not called wrong.',
      },
    ],
    references: [
      { title: 'RFC 6531 section 3.5, replies for non-ASCII addresses', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
      { title: 'RFC 5891 section 5, converting domain names', url: 'https://www.rfc-editor.org/rfc/rfc5891#section-5' },
    ],
    bulkMail: 'Many such \'addresses\' are typing slips with an accent. Ask the person before you treat them as international.',
    faq: [
      {
        question: 'Is the mailbox unknown?',
        answer: 'Not said.',
      },
      {
        question: 'Can I strip the accents?',
        answer: 'No, that is another address.',
      },
      {
        question: 'Is it permanent?',
        answer: 'Along this path.',
      },
    ],
    related: ['x.6.8', 'x.6.9', '553', 'x.1.3'],
    examples: ['553 5.6.7 Non-ASCII addresses are not permitted here'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.8',
    title: 'X.6.8 UTF-8 reply required but not permitted',
    summary: 'The server would need UTF-8 in its reply, and the client did not allow it.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.8'],
    meaning: 'After VRFY or EXPN with SMTPUTF8 servers, the mailbox can be named only in UTF-8. The client has to ask with the SMTPUTF8 ' +
      'parameter.',
    seenFrom: 'SMTPUTF8 servers that answer VRFY. Very rare.',
    causes: 'VRFY without the parameter.',
    fix: [
      {
        heading: 'Repeat with SMTPUTF8',
        text: 'As RFC 6531 describes.',
      },
      {
        heading: 'Or do not ask',
        text: 'Deliver in the ordinary way.',
      },
      {
        heading: 'Keep the recipient',
        text: 'Nothing was refused.',
      },
    ],
    references: [
      {
        title: 'RFC 6531 section 3.7.4.2, UTF-8 in replies to VRFY and EXPN',
        url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.7.4.2',
      },
      { title: 'RFC 6531 section 3.5, enhanced codes of SMTPUTF8', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
    ],
    bulkMail: 'No meaning in practice.',
    faq: [
      {
        question: 'Does the mailbox exist?',
        answer: 'Not said with certainty.',
      },
      {
        question: 'Why 252 with 2.6.8?',
        answer: 'The user cannot be shown, the message would be taken.',
      },
      {
        question: 'What is X.6.10?',
        answer: 'A withdrawn duplicate of this code.',
      },
    ],
    related: ['x.6.7', 'x.6.10', '252'],
    examples: ['252 2.6.8 Cannot name the mailbox in ASCII'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.9',
    title: 'X.6.9 UTF-8 header message cannot be transferred',
    summary: 'The message has UTF-8 headers, and at least one recipient cannot be served with it.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.9'],
    meaning: 'After the data the server found that the way to one or more recipients does not support SMTPUTF8, and refused the message ' +
      'for all.',
    seenFrom: 'SMTPUTF8 relays.',
    causes: 'A mixed set of recipients, or header fields in raw UTF-8 without need.',
    fix: [
      {
        heading: 'Encode header fields',
        text: 'With encoded words no SMTPUTF8 is needed for names and subjects.',
      },
      {
        heading: 'One recipient per transaction',
        text: 'So that one does not spoil it for the others.',
      },
      {
        heading: 'Resend',
        text: 'The recipients stay.',
      },
    ],
    references: [
      { title: 'RFC 6531 section 3.5, replies after the data', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
      { title: 'RFC 2047 section 2, encoded words', url: 'https://www.rfc-editor.org/rfc/rfc2047#section-2' },
    ],
    bulkMail: 'Use encoded words in bulk mail always.',
    faq: [
      {
        question: 'Which recipient is it?',
        answer: 'The reply does not say.',
      },
      {
        question: 'Are all refused?',
        answer: 'Yes, for this transaction.',
      },
      {
        question: 'Is it permanent?',
        answer: 'In this form.',
      },
    ],
    related: ['x.6.7', 'x.6.3', '550'],
    examples: ['550 5.6.9 UTF-8 header message cannot be transferred to one or more recipients'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.6.10',
    title: 'X.6.10 Duplicate of X.6.8, withdrawn',
    summary: 'Registered by oversight with the meaning of X.6.8. No server should send it.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.6.10'],
    meaning: 'The registry marks it as deprecated. Where it appears, read X.6.8.',
    seenFrom: 'Nobody, if all goes well.',
    causes: 'Software built on an early state of the registry.',
    fix: [
      {
        heading: 'Read it as X.6.8',
        text: 'Repeat the command with SMTPUTF8, or leave it out.',
      },
      {
        heading: 'Report it',
        text: 'The operator should change the code.',
      },
      {
        heading: 'Keep the recipient',
        text: 'It was not refused.',
      },
    ],
    references: [
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
      { title: 'RFC 6531 section 3.7.4.2, UTF-8 in replies', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.7.4.2' },
    ],
    bulkMail: 'No meaning.',
    faq: [
      {
        question: 'Is it valid?',
        answer: 'It is withdrawn.',
      },
      {
        question: 'What replaced it?',
        answer: 'X.6.8.',
      },
      {
        question: 'Does it concern the mailbox?',
        answer: 'No.',
      },
    ],
    related: ['x.6.8', 'x.6.7'],
    examples: ['550 5.6.10 UTF-8 reply required but not permitted'],
    reviewed: '2026-11-26',
  },
];
