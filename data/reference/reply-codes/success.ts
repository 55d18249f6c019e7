/** 2xx and 3xx: the command was carried out, or the server waits for more. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const successReplyCodes: readonly ReferenceEntry[] = [
  {
    id: '211',
    title: '211 System status',
    summary: 'Information about the server in answer to HELP or a status request. Nothing was sent or refused.',
    persistence: 'success', group: 'reply-code', codes: ['211'],
    meaning: '211 carries system status or a line of help. It belongs to a conversation between people and servers, not to delivery.',
    seenFrom: 'Few servers; most answer HELP with 214 or decline it.',
    causes: 'Somebody or some tool sent HELP.',
    fix: [
      {
        heading: 'Read it or skip it',
        text: 'A client may ignore the text.',
      },
      {
        heading: 'Ask why your client sends HELP',
        text: 'A sending client has no need of it; a scanner or a test may be at work.',
      },
      {
        heading: 'Go on with the session',
        text: 'The next command can follow at once.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 5321 section 4.1.1.8, the HELP command', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.8' },
    ],
    bulkMail: 'Never part of a bounce. If it appears in a delivery log, the client is out of step by one reply.',
    faq: [
      {
        question: 'Was my mail accepted?',
        answer: 'The reply says nothing about mail.',
      },
      {
        question: 'What is the difference from 214?',
        answer: '214 explains commands, 211 reports the state of the system.',
      },
      {
        question: 'Does it count as delivered?',
        answer: 'No. Only the 250 after the end of the data does.',
      },
    ],
    related: ['214', '220', '250'],
    examples: ['211 System status: all services running'],
    reviewed: '2026-11-26',
  },
  {
    id: '214',
    title: '214 Help message',
    summary: 'The text that follows explains the server\'s commands.',
    persistence: 'success', group: 'reply-code', codes: ['214'],
    meaning: 'The answer to HELP, meant for a human reader. It neither accepts nor refuses mail.',
    seenFrom: 'Sendmail, Exim and Postfix-like servers after HELP, often with a link to their documentation.',
    causes: 'HELP was sent.',
    fix: [
      {
        heading: 'Read it for hints about the software',
        text: 'The text may name it, which helps when you look for the meaning of its other replies.',
      },
      {
        heading: 'Do not parse it for features',
        text: 'What the server supports stands in the EHLO reply.',
      },
      {
        heading: 'Go on',
        text: 'No state has changed.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.1.1.8, the HELP command', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.8' },
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    ],
    bulkMail: 'No meaning for delivery.',
    faq: [
      {
        question: 'Can I learn from it whether VRFY works?',
        answer: 'No. Even if it lists the command, the answer may be 252 or 502.',
      },
      {
        question: 'Is it an error?',
        answer: 'No.',
      },
      {
        question: 'Is HELP required?',
        answer: 'A client never needs it.',
      },
    ],
    related: ['211', '502', '250'],
    examples: ['214 2.0.0 See RFC 5321 for the commands'],
    reviewed: '2026-11-26',
  },
  {
    id: '220',
    title: '220 Service ready',
    summary: 'The server greets the client, or is ready for the TLS handshake.',
    persistence: 'success', group: 'reply-code', codes: ['220'],
    meaning: 'As the first line of a connection, 220 invites the client to send EHLO. After STARTTLS it means: begin the handshake now.',
    seenFrom: 'Every mail server.',
    causes: 'A new connection, or STARTTLS.',
    fix: [
      {
        heading: 'Wait for the whole greeting',
        text: 'It may have several lines. Sending before it is complete makes many servers hang up, since spam software does so.',
      },
      {
        heading: 'Answer with EHLO',
        text: 'Give the fully qualified name of the sending host.',
      },
      {
        heading: 'After STARTTLS, start the handshake',
        text: 'Discard what was learnt before it, and send EHLO again afterwards.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 3.1, session initiation', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1' },
      { title: 'RFC 3207 section 4, 220 after STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    ],
    bulkMail: 'A slow greeting is a test: some servers wait 10 to 30 seconds to see who cannot wait. RFC 5321 asks clients to allow ' +
      'five minutes.',
    faq: [
      {
        question: 'Does 220 mean that my mail is accepted?',
        answer: 'No, only that the conversation may begin.',
      },
      {
        question: 'What if the greeting is 554 or 421?',
        answer: '554: no service for you. 421: not at present.',
      },
      {
        question: 'What is the name in the greeting good for?',
        answer: 'It shows which host answered; compare it with the MX.',
      },
    ],
    related: ['221', '250', '421', '554'],
    examples: ['220 mx.example.org ESMTP ready'],
    reviewed: '2026-11-26',
  },
  {
    id: '221',
    title: '221 Closing the connection',
    summary: 'The server says goodbye, in answer to QUIT.',
    persistence: 'success', group: 'reply-code', codes: ['221'],
    meaning: 'The session ends in good order. Messages that were accepted with 250 stay accepted.',
    seenFrom: 'Every mail server, after QUIT. Some send 221 before they cut off a client that misbehaves.',
    causes: 'The client sent QUIT, or the server ends the session.',
    fix: [
      {
        heading: 'Close the connection',
        text: 'Nothing more is needed.',
      },
      {
        heading: 'If it comes unasked, look at the log',
        text: 'A 221 without QUIT means that the server ended the session: too many errors or messages.',
      },
      {
        heading: 'Do not undo what was accepted',
        text: 'Messages acknowledged before it are the server\'s.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.1.1.10, the QUIT command', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10' },
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    ],
    bulkMail: 'A bounce that quotes 221 has lost its true last line. Look for the reply before it.',
    faq: [
      {
        question: 'Was my mail delivered?',
        answer: 'If the end of the data was answered with 250, it was accepted. 221 adds nothing.',
      },
      {
        question: 'Is a missing 221 a problem?',
        answer: 'No. Some servers just close.',
      },
      {
        question: 'Is an early 221 an error?',
        answer: 'It is a hint that the server wanted to be rid of the client.',
      },
    ],
    related: ['220', '421', '250'],
    examples: ['221 2.0.0 Bye'],
    reviewed: '2026-11-26',
  },
  {
    id: '235',
    title: '235 Authentication succeeded',
    summary: 'The login was accepted.',
    persistence: 'success', group: 'reply-code', codes: ['235'],
    meaning: 'AUTH has ended well and the client may send as this account. It is not yet said which sender addresses and how many ' +
      'messages are allowed.',
    seenFrom: 'Submission servers after AUTH.',
    causes: 'Right credentials with an accepted mechanism.',
    fix: [
      {
        heading: 'Go on with MAIL',
        text: 'Use a sender that the account may use.',
      },
      {
        heading: 'Greet again if a security layer was negotiated',
        text: 'With some mechanisms EHLO must be repeated.',
      },
      {
        heading: 'Keep the connection',
        text: 'Send several messages in it; too many logins are throttled.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 4, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      { title: 'RFC 4954 section 6, 235 2.7.0', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    ],
    bulkMail: '235 with a 550 or 553 after it means: the account is in order, the sender or its quota is not.',
    faq: [
      {
        question: 'Can mail still be refused?',
        answer: 'Yes, for sender, recipient, content or quota.',
      },
      {
        question: 'May I log in twice in one session?',
        answer: 'No, the second AUTH gets 503.',
      },
      {
        question: 'Does 235 expire?',
        answer: 'It lasts for the connection.',
      },
    ],
    related: ['334', '535', '534', '250'],
    examples: ['235 2.7.0 Authentication successful'],
    reviewed: '2026-11-26',
  },
  {
    id: '250',
    title: '250 Requested action completed',
    summary: 'Done. After the end of the data it means: the server has taken responsibility for the message.',
    persistence: 'success', group: 'reply-code', codes: ['250'],
    meaning: '250 confirms the command before it: EHLO, MAIL, RCPT, RSET, and most important the end of the data. With that last 250 ' +
      'the server promises to deliver the message or to report that it could not. It does not promise the inbox, nor that the mailbox ' +
      'exists.',
    seenFrom: 'Every mail server.',
    causes: 'The command was acceptable.',
    fix: [
      {
        heading: 'Record the text of the last 250',
        text: 'It often holds the queue id by which the receiver\'s staff can find the message.',
      },
      {
        heading: 'Wait for bounces nevertheless',
        text: 'A message accepted now may come back later as a bounce mail, and spam folders are silent.',
      },
      {
        heading: 'Do not read RCPT\'s 250 as proof of a mailbox',
        text: 'Catch-all domains and gateways accept any name.',
      },
    ],
    references: [
      {
        title: 'RFC 5321 section 4.2.5, the reply after the data and who is responsible',
        url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5',
      },
      { title: 'RFC 5321 section 6.1, reliable delivery', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.1' },
      { title: 'RFC 3463 section 3.2, X.1.5, destination address valid', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    ],
    bulkMail: 'Accepted is not the same as in the inbox. Where 250 rates are high and answers are missing, look at the placement: seed ' +
      'mailboxes, Postmaster Tools, complaints.',
    faq: [
      {
        question: 'Does 250 mean delivered?',
        answer: 'It means accepted. The server may still filter, discard or return the message.',
      },
      {
        question: 'Does 250 to RCPT prove the address?',
        answer: 'No, see catch-all domains.',
      },
      {
        question: 'What is 250 2.1.5?',
        answer: 'The recipient\'s address was accepted.',
      },
      {
        question: 'Can I get a bounce after 250?',
        answer: 'Yes, as a mail to the envelope sender.',
      },
    ],
    related: ['251', '252', '354', '550', 'x.1.5'],
    examples: ['250 2.0.0 OK: queued as 4XyZ12', '250 2.1.5 Recipient OK'],
    reviewed: '2026-11-26',
  },
  {
    id: '251',
    title: '251 User not local, will forward',
    summary: 'The server accepts the recipient and forwards the message to another address.',
    persistence: 'success', group: 'reply-code', codes: ['251'],
    meaning: 'The mailbox has moved, and the server looks after it. RFC 5321 lets the reply name the new address, but hardly any server ' +
      'does. ETRN uses the same number for \'no messages waiting\'.',
    seenFrom: 'Rare; forwarding is nearly always done silently with 250.',
    causes: 'A forwarding address is set up for the recipient.',
    fix: [
      {
        heading: 'Treat it as accepted',
        text: 'The transaction goes on as with 250.',
      },
      {
        heading: 'Do not take over a new address unasked',
        text: 'Confirm it with the recipient first.',
      },
      {
        heading: 'Mind SPF',
        text: 'Forwarded mail may fail SPF at its destination; a DKIM signature survives.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 3.4, forwarding and address correction', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4' },
      { title: 'RFC 1985 section 5.3, 251 in answer to ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.3' },
    ],
    bulkMail: 'Forwarding is a reason to sign with DKIM for your own domain: SPF breaks at the forwarder.',
    faq: [
      {
        question: 'Is 251 a bounce?',
        answer: 'No, it is a success.',
      },
      {
        question: 'Should I update my list?',
        answer: 'Only after the person has confirmed it.',
      },
      {
        question: 'What is the counterpart?',
        answer: '551: the server knows that the user is not here, and does not forward.',
      },
    ],
    related: ['250', '252', '551', 'x.1.6'],
    examples: ['251 2.1.5 User not local, will forward the message'],
    reviewed: '2026-11-26',
  },
  {
    id: '252',
    title: '252 Cannot verify the user, but will accept the message',
    summary: 'Neither yes nor no: the server does not say whether the mailbox exists, and will try to deliver.',
    persistence: 'success', group: 'reply-code', codes: ['252'],
    meaning: '252 is the neutral answer to VRFY. RFC 5321 demands it of servers that have switched verification off for security, so ' +
      'that the reply cannot be mistaken for a confirmation or a denial. ETRN uses the number for \'pending messages started\'.',
    seenFrom: 'Sendmail, Postfix, Exchange and Gmail after VRFY, as their ordinary answer.',
    causes: 'Verification is disabled, or the server cannot know because the mailbox lies behind it.',
    fix: [
      {
        heading: 'Count it as unknown',
        text: 'Neither valid nor invalid.',
      },
      {
        heading: 'If you must know, use RCPT TO',
        text: 'Even that answer is limited by catch-all domains and gateways.',
      },
      {
        heading: 'Better still, let the mail decide',
        text: 'A confirmed opt-in, and the handling of real bounces, beat any probing.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 3.5.3, meaning of VRFY and EXPN replies', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.5.3' },
      { title: 'RFC 5321 section 7.3, VRFY, EXPN and security', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.3' },
    ],
    bulkMail: 'Tools that show 252 as \'valid\', because it begins with 2, sell guesses. So do those that show it as \'invalid\'.',
    faq: [
      {
        question: 'Does 252 confirm the address?',
        answer: 'No. It is a polite refusal to tell.',
      },
      {
        question: 'Is it a success?',
        answer: 'Of the command, formally. No mail was accepted by it.',
      },
      {
        question: 'What is the difference from 502?',
        answer: '502 declines the command, 252 answers without information. The value to the client is the same.',
      },
      {
        question: 'Which servers give real answers to VRFY?',
        answer: 'Very few public ones, and there is no need to rely on them.',
      },
    ],
    related: ['502', '250', '251', '550'],
    examples: ['252 2.0.0 Cannot VRFY user, try RCPT to attempt delivery'],
    correction: '252 is sometimes counted as a verified address. It verifies nothing: it is the answer that avoids doing so.',
    reviewed: '2026-11-26',
  },
  {
    id: '253',
    title: '253 Pending messages for node started',
    summary: 'An answer to ETRN: the delivery of a given number of waiting messages has begun.',
    persistence: 'success', group: 'reply-code', codes: ['253'],
    meaning: 'The host that was asked has started its queue for the domain, and says how many messages wait.',
    seenFrom: 'Servers that hold mail for hosts without a permanent connection, after ETRN.',
    causes: 'Mail was waiting, and the request was allowed.',
    fix: [
      {
        heading: 'Be ready to receive',
        text: 'The messages come over ordinary SMTP connections from the server.',
      },
      {
        heading: 'Check that port 25 is open for it',
        text: 'Otherwise the queue goes back to waiting.',
      },
      {
        heading: 'Ask again only at the next regular time',
        text: 'Repeated requests are limited by many servers.',
      },
    ],
    references: [
      { title: 'RFC 1985 section 5.3, replies to ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.3' },
      { title: 'RFC 1985 section 5, the ETRN command', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5' },
    ],
    bulkMail: 'No meaning for sending.',
    faq: [
      {
        question: 'Is it part of a delivery?',
        answer: 'No, it concerns mail that waits for you.',
      },
      {
        question: 'What if nothing waits?',
        answer: 'Then the answer is 251.',
      },
      {
        question: 'What if it fails?',
        answer: '458 or 459.',
      },
    ],
    related: ['251', '252', '458', '459'],
    examples: ['253 OK, 14 pending messages for node example.org started'],
    reviewed: '2026-11-26',
  },
  {
    id: '334',
    title: '334 Authentication challenge',
    summary: 'The server waits for the next part of the login.',
    persistence: 'success', group: 'reply-code', codes: ['334'],
    meaning: 'AUTH has begun, and the text behind 334 is a challenge in base64, or empty. The client answers with one line of base64.',
    seenFrom: 'Submission servers during AUTH.',
    causes: 'A mechanism with more than one step, such as LOGIN, CRAM-MD5, XOAUTH2 after an error, or PLAIN without an initial response.',
    fix: [
      {
        heading: 'Answer in base64 on one line',
        text: 'No spaces and no line breaks within it.',
      },
      {
        heading: 'To cancel, send a single asterisk',
        text: 'The server answers 501, and the session stays usable.',
      },
      {
        heading: 'With XOAUTH2, decode the challenge',
        text: 'After a failed token it holds the reason in JSON; answer with an empty line to get the final 535.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 4, the AUTH exchange', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      { title: 'RFC 4954 section 6, status codes of AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    ],
    bulkMail: 'If sessions hang at 334, the client expects another mechanism than it announced. No mail is affected.',
    faq: [
      {
        question: 'Is it an error?',
        answer: 'No, an intermediate step.',
      },
      {
        question: 'What does the text mean?',
        answer: 'Decode it from base64: for LOGIN it asks for the user name or the password.',
      },
      {
        question: 'Why does the session end here?',
        answer: 'The client did not know how to go on, or the answer was not valid base64.',
      },
    ],
    related: ['235', '535', '501', '504'],
    examples: ['334 VXNlcm5hbWU6'],
    reviewed: '2026-11-26',
  },
  {
    id: '354',
    title: '354 Start mail input',
    summary: 'The server is ready for the message, which ends with a line that holds a single dot.',
    persistence: 'success', group: 'reply-code', codes: ['354'],
    meaning: 'DATA was accepted: at least one recipient is valid, and the client may send the message. Nothing is accepted until the ' +
      'reply after the final dot.',
    seenFrom: 'Every mail server, after DATA.',
    causes: 'MAIL and at least one RCPT were accepted.',
    fix: [
      {
        heading: 'Send lines that end in CR LF',
        text: 'Bare line feeds are refused by many servers since smuggling attacks became known.',
      },
      {
        heading: 'Double dots at the start of a line',
        text: 'Otherwise the message ends too early or loses dots.',
      },
      {
        heading: 'Wait for the reply to the end of the data',
        text: 'Allow ten minutes; filters take time. Only that reply counts.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.1.1.4, the DATA command', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4' },
      { title: 'RFC 5321 section 4.5.2, transparency: doubling dots', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2' },
      {
        title: 'RFC 5321 section 4.5.3.2.6, timeout after the end of the data',
        url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6',
      },
    ],
    bulkMail: 'If connections break between 354 and the last reply, send a small test message: large ones that stall point to a path ' +
      'MTU problem.',
    faq: [
      {
        question: 'Is the message accepted with 354?',
        answer: 'No, not yet.',
      },
      {
        question: 'What if the connection breaks after the dot?',
        answer: 'The message may or may not have been accepted. A retry can produce a duplicate; keep the Message-ID the same.',
      },
      {
        question: 'How long may I wait?',
        answer: 'RFC 5321 suggests ten minutes for the final reply.',
      },
    ],
    related: ['250', '503', '554', '451'],
    examples: ['354 End data with <CR><LF>.<CR><LF>'],
    reviewed: '2026-11-26',
  },
  {
    id: '355',
    title: '355 Transaction offset',
    summary: 'From the experimental CHECKPOINT extension: the server says how much of an interrupted message it already has.',
    persistence: 'success', group: 'reply-code', codes: ['355'],
    meaning: 'A client that was cut off can go on from the octet offset in the reply, in place of sending the message anew. RFC 1845 ' +
      'describes it as an experiment, and it is practically not in use.',
    seenFrom: 'No known public server.',
    causes: 'A repeated transaction with the same TRANSID.',
    fix: [
      {
        heading: 'Resume from the offset',
        text: 'Send the rest of the message from the octet that the reply names.',
      },
      {
        heading: 'Or start anew',
        text: 'Without TRANSID the message is sent in full.',
      },
      {
        heading: 'If it comes without CHECKPOINT, hang up',
        text: 'The dialogue is out of step.',
      },
    ],
    references: [
      { title: 'RFC 1845 section 5, restarting a transaction', url: 'https://www.rfc-editor.org/rfc/rfc1845#section-5' },
      { title: 'RFC 5321 section 4.2.1, what the first digit means', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1' },
    ],
    bulkMail: 'No meaning in practice.',
    faq: [
      {
        question: 'Do I need to support it?',
        answer: 'No.',
      },
      {
        question: 'Is it an error?',
        answer: 'No, an intermediate reply.',
      },
      {
        question: 'Does any provider use it?',
        answer: 'None that publishes it.',
      },
    ],
    related: ['354', '250'],
    examples: ['355 6135 is the transaction offset'],
    reviewed: '2026-11-26',
  },
];
