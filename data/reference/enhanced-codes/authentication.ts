/** X.7.20 to X.7.32: DKIM, SPF, DMARC, ARC, reverse DNS and what large receivers made of the numbers. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const authenticationEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.7.20',
    title: 'X.7.20 No passing DKIM signature found',
    summary: 'The message carries no DKIM signature that verifies.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.20'],
    meaning: 'There is none at all, or those that are there fail: altered content, a missing or wrong key, an expired signature. The ' +
      'receiver wants a signature that passes, from whatever domain.',
    seenFrom: 'Receivers that follow RFC 7372. Gmail reports missing DKIM with 5.7.26 or 5.7.30 instead.',
    causes: 'Signing that was never turned on, a selector without a DNS record, a key that was cut while pasting, a relay that rewrites ' +
      'after signing.',
    fix: [
      {
        heading: 'Send yourself a copy',
        text: 'Read dkim= in Authentication-Results: none, fail, permerror or temperror.',
      },
      {
        heading: 'none: turn signing on',
        text: 'At the last hop that you control.',
      },
      {
        heading: 'permerror: check the DNS record',
        text: 'At selector._domainkey.domain, in one piece, with the public half of the key in use.',
      },
      {
        heading: 'fail: find who changes the message',
        text: 'Footers, link rewriters, re-encoding relays. Sign after them.',
      },
      {
        heading: 'Send again',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.1, DKIM failure codes', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' },
      { title: 'RFC 6376 section 6, what a verifier does', url: 'https://www.rfc-editor.org/rfc/rfc6376#section-6' },
    ],
    bulkMail: 'Sign with your own domain from the first day. Mail without a signature has no reputation to build on.',
    faq: [
      {
        question: 'Is a signature of the sending service enough?',
        answer: 'For this code yes. For DMARC it must align with From.',
      },
      {
        question: 'Does SPF make up for it?',
        answer: 'Not for a receiver that sends this code.',
      },
      {
        question: 'Why did it work yesterday?',
        answer: 'A key rotation, a DNS change, or a new footer.',
      },
    ],
    related: ['x.7.21', 'x.7.22', 'x.7.26', 'x.7.30'],
    examples: ['550 5.7.20 No passing DKIM signature found'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.21',
    title: 'X.7.21 No acceptable DKIM signature found',
    summary: 'A signature verifies, but none is good enough for the receiver\'s policy.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.21'],
    meaning: 'The key may be too short, the algorithm outdated, important fields unsigned, or the signing domain unwelcome.',
    seenFrom: 'Strict receivers after RFC 7372. Rare.',
    causes: '512 or 768 bit keys, rsa-sha1, an l= tag, From left out.',
    fix: [
      {
        heading: 'Use rsa-sha256 and 2048 bits',
        text: '1024 is the minimum.',
      },
      {
        heading: 'Sign with your own domain',
        text: 'Beside the service\'s.',
      },
      {
        heading: 'Sign the fields that matter',
        text: 'From, To, Subject, Date, Message-ID; no l= tag.',
      },
      {
        heading: 'Read the text for special demands',
        text: 'And meet them.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.1, DKIM failure codes', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' },
      { title: 'RFC 8301, algorithms and key sizes', url: 'https://www.rfc-editor.org/rfc/rfc8301' },
    ],
    bulkMail: 'Old keys of ten years ago still lie about in many set-ups. Rotate them.',
    faq: [
      {
        question: 'Does the signature pass?',
        answer: 'Yes, it is just not accepted.',
      },
      {
        question: 'Is ed25519 safe to use?',
        answer: 'Together with an RSA signature.',
      },
      {
        question: 'Is the address fine?',
        answer: 'Yes, as far as this goes.',
      },
    ],
    related: ['x.7.20', 'x.7.22', 'x.7.6'],
    examples: ['550 5.7.21 No acceptable DKIM signature found'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.22',
    title: 'X.7.22 No valid author-matched DKIM signature found',
    summary: 'Signatures verify, but none belongs to the domain in From.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.22'],
    meaning: 'Nothing ties the visible author to the message. It is DKIM alignment, asked for by a receiver with its own code.',
    seenFrom: 'Strict receivers after RFC 7372. Most say it by way of DMARC.',
    causes: 'Only the sending service signs, with its own domain; or From holds a domain that you do not control.',
    fix: [
      {
        heading: 'Compare d= with From',
        text: 'They must match, or share the organisational domain.',
      },
      {
        heading: 'Set up the service\'s custom DKIM',
        text: 'By CNAME or TXT records under your domain.',
      },
      {
        heading: 'Do not use others\' domains in From',
        text: 'Put them into Reply-To.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.1, DKIM failure codes', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' },
      { title: 'RFC 7489 section 3.1, alignment', url: 'https://www.rfc-editor.org/rfc/rfc7489#section-3.1' },
    ],
    bulkMail: 'Shared sending domains are convenient and make your reputation somebody else\'s.',
    faq: [
      {
        question: 'Does DMARC p=none help?',
        answer: 'Not against this code.',
      },
      {
        question: 'Is a subdomain enough?',
        answer: 'With relaxed alignment yes.',
      },
      {
        question: 'Does it say anything on the recipient?',
        answer: 'No.',
      },
    ],
    related: ['x.7.20', 'x.7.26', 'x.7.32'],
    examples: ['550 5.7.22 No valid author-matched DKIM signature found'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.23',
    title: 'X.7.23 SPF validation failed',
    summary: 'SPF of the envelope sender says fail: its domain does not list your IP. From Gmail, 4.7.23 is about the PTR record.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.23'],
    meaning: 'The receiver checked the domain of the return path, or of EHLO when that is empty, and its record excludes the address. ' +
      'Forwarding causes it too.',
    seenFrom: 'Exchange Online as 5.7.23; receivers after RFC 7372. Gmail uses 451 4.7.23 for missing reverse DNS.',
    causes: 'A sending service that is not included, a new IP, a forwarder, an include that was dropped.',
    fix: [
      {
        heading: 'Take domain and IP from the log',
        text: 'The domain of Return-Path, not of From.',
      },
      {
        heading: 'Add the service or IP to its record',
        text: 'One record, at most ten lookups.',
      },
      {
        heading: 'Forwarded mail: rely on DKIM',
        text: 'SPF cannot survive forwarding without rewriting.',
      },
      {
        heading: 'Gmail 4.7.23: mend the PTR',
        text: 'See X.7.25.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.2, SPF failure codes', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.2' },
      { title: 'RFC 7208 section 8.4, the result fail', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail: 'When a sending service gives you a custom return path, use it: SPF is then aligned as well.',
    faq: [
      {
        question: 'Is my From domain wrong?',
        answer: 'SPF does not look at From.',
      },
      {
        question: 'Is ~all safer than -all?',
        answer: 'Some receivers refuse only at -all. With DKIM in place both work.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
    ],
    related: ['x.7.24', 'x.7.25', 'x.7.26', 'x.7.27', '550'],
    examples: ['550 5.7.23 The message was rejected because of a Sender Policy Framework violation'],
    variants: [
      {
        provider: 'google',
        example: '451-4.7.23 No matching PTR record for 192.0.2.10. - gsmtp',
        why: 'Gmail numbers missing reverse DNS so.',
        resolve: 'Give the address a PTR record whose name resolves back to it.',
      },
    ],
    correction: 'X.7.23 is SPF by the registry, reverse DNS in Gmail\'s table. The text tells which.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.24',
    title: 'X.7.24 SPF validation error',
    summary: 'The SPF check could not be completed. Gmail: the SPF record has suspicious entries.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.24'],
    meaning: 'Class 4: a DNS lookup failed for now. Class 5: the record itself is broken. Gmail prints 4.7.24 and 5.7.24 for records ' +
      'that allow far too much.',
    seenFrom: 'Receivers after RFC 7372, Gmail in its own sense.',
    causes: 'Two records, a syntax error, more than ten lookups, a dead include; or +all and ranges that cover half the Internet.',
    fix: [
      {
        heading: 'Validate the record',
        text: 'One v=spf1, ten lookups, each include alive.',
      },
      {
        heading: 'Class 4: test your name servers',
        text: 'From several networks.',
      },
      {
        heading: 'Gmail: narrow the record',
        text: 'Remove +all and huge ranges; list what you use.',
      },
      {
        heading: 'Resend',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.2, SPF failure codes', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.2' },
      { title: 'RFC 7208 section 4.6.4, DNS lookup limits', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail: 'Each tool adds an include until the limit breaks. Review the record twice a year.',
    faq: [
      {
        question: 'How does it differ from X.7.23?',
        answer: 'There the record says no, here it cannot be read.',
      },
      {
        question: 'Does DKIM help?',
        answer: 'For DMARC yes, for this code not always.',
      },
      {
        question: 'Is it temporary?',
        answer: 'With class 4.',
      },
    ],
    related: ['x.7.23', 'x.4.3', 'x.5.2', 'x.7.26'],
    examples: ['550 5.7.24 SPF validation error: too many DNS lookups', '451 4.7.24 SPF check failed with a temporary DNS error'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.25',
    title: 'X.7.25 Reverse DNS validation failed',
    summary: 'Your IP has no PTR record, or its name does not lead back to it.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.25'],
    meaning: 'The receiver resolved the address to a name and the name back to addresses, and the circle did not close.',
    seenFrom: 'Gmail (550 5.7.25), Exchange Online for IPv6 senders, GMX and many others in words.',
    causes: 'A new server with the provider\'s default name or none, an IPv6 address that nobody thought of, a PTR that was lost in a ' +
      'move.',
    fix: [
      {
        heading: 'Look up the PTR of the sending address',
        text: 'IPv4 and IPv6 alike.',
      },
      {
        heading: 'Have it set',
        text: 'The owner of the address space does it, your hosting provider as a rule.',
      },
      {
        heading: 'Let the name resolve back',
        text: 'To the same address, and use it after EHLO.',
      },
      {
        heading: 'Meanwhile send over IPv4',
        text: 'If only IPv6 lacks the record.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.3, reverse DNS failure code', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.3' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail: 'Check both families before the first mail leaves a new host. Many systems prefer IPv6 without telling you.',
    faq: [
      {
        question: 'Does the PTR have to match From?',
        answer: 'No. It must lead back to the IP.',
      },
      {
        question: 'Is a generic name enough?',
        answer: 'Technically, but receivers distrust names that look dynamic.',
      },
      {
        question: 'Is the recipient affected?',
        answer: 'No.',
      },
    ],
    related: ['x.7.23', 'x.7.26', '554', 'x.5.4', 'google-5-7-25-ptr'],
    examples: ['550 5.7.25 The sending IP does not have a PTR record'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.26',
    title: 'X.7.26 Multiple authentication checks failed',
    summary: 'More than one check failed: typically neither SPF nor DKIM passed, and DMARC with them.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.26'],
    meaning: 'By the registry several checks failed and the receiver tells them all with one code. Gmail uses 5.7.26 for ' +
      'unauthenticated mail and for mail that the From domain\'s DMARC policy tells it to refuse, and 4.7.26 as a warning before or for ' +
      'DNS trouble.',
    seenFrom: 'Gmail and Google Workspace above all; other receivers after RFC 7372.',
    causes: 'No SPF and no DKIM; both for another domain than From; a forwarder that breaks both; a From domain that you do not own and ' +
      'that publishes p=reject.',
    fix: [
      {
        heading: 'Send a copy to a mailbox of your own',
        text: 'By the same path, and read spf=, dkim= and dmarc=.',
      },
      {
        heading: 'Make SPF pass',
        text: 'The return path\'s domain must list the sending IP or service.',
      },
      {
        heading: 'Make DKIM pass',
        text: 'With a key for the From domain, signed last.',
      },
      {
        heading: 'See to alignment',
        text: 'At least one of the two for the From domain or its parent.',
      },
      {
        heading: 'Forwarders and lists: sign, and let them rewrite From',
        text: 'You cannot repair their path.',
      },
      {
        heading: 'Send again after the DNS has spread',
        text: 'The recipients stay.',
      },
    ],
    references: [
      { title: 'RFC 7372 section 3.4, several failures', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.4' },
      { title: 'RFC 7489 section 6.6.2, how a receiver evaluates DMARC', url: 'https://www.rfc-editor.org/rfc/rfc7489#section-6.6.2' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Never put a Gmail or Yahoo address into From of mail that you send by your own servers: their DMARC policy has it ' +
      'refused. New cold domains need SPF, DKIM and DMARC before the first message.',
    faq: [
      {
        question: 'Is the recipient\'s address valid?',
        answer: 'The reply leaves it open. Do not suppress.',
      },
      {
        question: 'My SPF passes; why 5.7.26?',
        answer: 'It passes for the return path\'s domain, which does not align with From, and DKIM is missing.',
      },
      {
        question: 'Is p=none enough?',
        answer: 'To publish DMARC yes. Passing needs aligned SPF or DKIM.',
      },
      {
        question: 'Why 421 and 550 with the same text?',
        answer: 'Gmail defers a part first and refuses later.',
      },
    ],
    related: [
      'x.7.20',
      'x.7.23',
      'x.7.27',
      'x.7.30',
      'x.7.32',
      'x.7.1',
      '550',
      'google-5-7-26-unauthenticated',
      'google-5-7-26-dmarc-policy',
    ],
    examples: [
      '550 5.7.26 Mail is unauthenticated: SPF did not pass, DKIM did not pass',
      '421 4.7.26 Rate limited because the mail is unauthenticated',
    ],
    variants: [
      {
        provider: 'google',
        example: '550-5.7.26 Refused by the DMARC policy of example.org. - gsmtp',
        why: 'The From domain\'s policy asks receivers to refuse mail that fails.',
        resolve: 'Send by a path that signs for that domain, or use a From domain of your own.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.27',
    title: 'X.7.27 Sender address has null MX',
    summary: 'By the registry: the sender\'s domain takes no mail. From Gmail: SPF did not pass.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.27'],
    meaning: 'RFC 7505 lets receivers refuse mail whose sender domain publishes a null MX, since no bounce could be returned. Gmail\'s ' +
      '4.7.27 and 5.7.27 have nothing to do with it: a bulk sender\'s SPF failed.',
    seenFrom: 'Gmail, in its own sense; a few receivers in the registered one.',
    causes: 'A null MX on a domain that sends; or SPF that does not list the sending service.',
    fix: [
      {
        heading: 'At Gmail: repair SPF',
        text: 'For the return path\'s domain.',
      },
      {
        heading: 'Elsewhere: look up the sender\'s MX',
        text: '0 and a dot is a null MX.',
      },
      {
        heading: 'Replace it by a real MX',
        text: 'Or use a sender that can take bounces.',
      },
      {
        heading: 'Resend',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 7505 section 4.2, senders with a null MX', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail: 'Sending subdomains need an MX, if only for bounces and replies.',
    faq: [
      {
        question: 'Is the recipient\'s domain dead?',
        answer: 'No, that would be X.1.10. Here it is the sender\'s.',
      },
      {
        question: 'Which sense is it?',
        answer: 'If the reply ends in gsmtp, SPF.',
      },
      {
        question: 'Is 4.7.27 final?',
        answer: 'No, Gmail limits the rate until SPF passes.',
      },
    ],
    related: ['x.1.10', 'x.1.8', 'x.7.23', 'x.7.26', 'x.7.30', 'google-4-7-27-spf'],
    examples: ['550 5.7.27 Sender address has a null MX'],
    variants: [
      {
        provider: 'google',
        example: '421-4.7.27 Slowed down, SPF did not pass for this message. - gsmtp',
        why: 'Gmail requires SPF of bulk senders.',
        resolve: 'List the sending service in the SPF record of the return path\'s domain.',
      },
    ],
    correction: 'The registry\'s X.7.27 is a null MX of the sender. Nearly every X.7.27 in the field is Gmail\'s and means SPF.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.28',
    title: 'X.7.28 Mail flood detected',
    summary: 'The mail looks like part of a flood: too much, too fast, too alike.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.28'],
    meaning: 'Registered from an Internet-Draft for floods of subscription mail. In the field it is Gmail\'s code for an unusual rate ' +
      'of unsolicited mail, from an IP, a netblock, a domain or with a link.',
    seenFrom: 'Gmail (421 4.7.28, 550 5.7.28); hardly anybody else.',
    causes: 'A sudden rise in volume, a new IP without history, complaints, a form that bots use to subscribe strangers.',
    fix: [
      {
        heading: 'Slow down at once',
        text: 'For that receiver, to the level of last week.',
      },
      {
        heading: 'Read what is counted',
        text: 'IP, netblock, DKIM domain, SPF domain or URL: the text says it.',
      },
      {
        heading: 'Look at the spam rate',
        text: 'In Postmaster Tools it must stay below 0.3 per cent, better below 0.1.',
      },
      {
        heading: 'Protect forms',
        text: 'Confirmed opt-in and a check against bots.',
      },
      {
        heading: 'Resume in steps',
        text: 'Recipients stay.',
      },
    ],
    references: [
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Warm-up means that volume rises with engagement, not by the calendar. If 4.7.28 names the link\'s domain, all who share ' +
      'that tracking domain are in it with you.',
    faq: [
      {
        question: 'Is my IP on a block list?',
        answer: 'Not on a public one. It is Gmail\'s own limit.',
      },
      {
        question: 'How long does it last?',
        answer: 'Usually hours to a day after the rate has fallen.',
      },
      {
        question: 'Should I suppress anyone?',
        answer: 'No.',
      },
    ],
    related: ['421', 'x.7.0', 'x.4.5', 'x.5.3', 'google-4-7-28-rate-limited'],
    examples: ['421 4.7.28 Rate limited: unusual volume of mail from 192.0.2.10'],
    variants: [
      {
        provider: 'google',
        example: '421-4.7.28 Unusual rate of mail signed by your DKIM domain. - gsmtp',
        why: 'The traffic signed by the domain has changed, or draws complaints.',
        resolve: 'Lower the rate, find the stream behind it, and recover in steps.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.29',
    title: 'X.7.29 ARC validation failure',
    summary: 'By the registry: the ARC chain is broken. From Gmail: the message came without TLS.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.29'],
    meaning: 'RFC 8617 lets a receiver say that the ARC seals which forwarders added do not verify. Gmail\'s 4.7.29 and 5.7.29 ask bulk ' +
      'senders for a TLS connection.',
    seenFrom: 'Gmail in its own sense; ARC evaluators, rarely.',
    causes: 'A sending host with TLS turned off or a broken handshake; or a forwarder that changes messages after sealing.',
    fix: [
      {
        heading: 'At Gmail: turn on STARTTLS',
        text: 'In the sending MTA, with current versions, and see in the log that it is used.',
      },
      {
        heading: 'ARC: find the first cv=fail',
        text: 'That hop, or the one before, is at fault.',
      },
      {
        heading: 'If it is yours, seal last',
        text: 'After all changes.',
      },
      {
        heading: 'Resend',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 8617 section 5.2.2, failures during the transaction', url: 'https://www.rfc-editor.org/rfc/rfc8617#section-5.2.2' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail: 'A log that shows the cipher of each delivery answers this question in a second. Keep it.',
    faq: [
      {
        question: 'Do I need ARC?',
        answer: 'Not as an author; it is for forwarders and lists.',
      },
      {
        question: 'Which sense is it?',
        answer: 'If the reply ends in gsmtp, TLS.',
      },
      {
        question: 'Is a certificate needed to send with TLS?',
        answer: 'A client certificate is not.',
      },
    ],
    related: ['x.7.26', 'x.7.30', 'x.7.5', 'x.7.7', 'google-4-7-29-tls'],
    examples: ['550 5.7.29 ARC validation failure'],
    variants: [
      {
        provider: 'google',
        example: '421-4.7.29 Slowed down, the message came without TLS. - gsmtp',
        why: 'Gmail requires TLS of bulk senders.',
        resolve: 'Enable STARTTLS for outbound mail.',
      },
    ],
    correction: 'The registry\'s X.7.29 is ARC. Gmail\'s is a missing TLS connection.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.30',
    title: 'X.7.30 REQUIRETLS support required',
    summary: 'By the registry: the next hop cannot guarantee TLS. From Gmail: DKIM did not pass.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.30'],
    meaning: 'With REQUIRETLS (RFC 8689) a sender demands TLS on the whole way; a server that cannot promise it refuses. Gmail\'s ' +
      '4.7.30 and 5.7.30 report a missing DKIM pass of a bulk sender.',
    seenFrom: 'Gmail in its own sense; hardly anybody in the other.',
    causes: 'No DKIM signature, or one that fails; or REQUIRETLS towards a host without it.',
    fix: [
      {
        heading: 'At Gmail: sign with DKIM',
        text: 'See X.7.20 for the steps.',
      },
      {
        heading: 'Elsewhere: did you ask for REQUIRETLS?',
        text: 'Look at the MAIL command.',
      },
      {
        heading: 'Decide whether the message may go without it',
        text: 'TLS is used anyway where offered.',
      },
      {
        heading: 'Resend',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 8689, the REQUIRETLS option', url: 'https://www.rfc-editor.org/rfc/rfc8689' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail: 'Since 2024 Gmail asks bulk senders for SPF and DKIM both, so one passing check is not enough.',
    faq: [
      {
        question: 'Is it about encryption?',
        answer: 'At Gmail no, there it is DKIM.',
      },
      {
        question: 'Who is a bulk sender?',
        answer: 'By Gmail\'s definition about 5000 messages a day to personal accounts, once reached.',
      },
      {
        question: 'Is the address fine?',
        answer: 'Yes, as far as this goes.',
      },
    ],
    related: ['x.7.20', 'x.7.27', 'x.7.29', 'x.7.26', 'x.7.10', 'google-4-7-30-dkim'],
    examples: ['550 5.7.30 REQUIRETLS support required'],
    variants: [
      {
        provider: 'google',
        example: '550-5.7.30 Blocked, DKIM did not pass. - gsmtp',
        why: 'Gmail requires DKIM of bulk senders.',
        resolve: 'Sign for your domain and check the key in the DNS.',
      },
    ],
    correction: 'The registry\'s X.7.30 is REQUIRETLS. Gmail\'s is DKIM.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.32',
    title: 'X.7.32 From domain is not aligned (Gmail)',
    summary: 'Not in the registry. Gmail prints it when the From domain matches neither the SPF nor the DKIM domain.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.32'],
    meaning: 'SPF or DKIM may pass, but for another domain than the one that the reader sees in From. DMARC calls this a lack of ' +
      'alignment. 4.7.32 limits the rate, 5.7.32 refuses; Google\'s table shows the second with reply 421 as well.',
    seenFrom: 'Gmail and Google Workspace, for bulk senders.',
    causes: 'A sending service that uses its own return path and its own DKIM domain; From with a domain that is only used for show.',
    fix: [
      {
        heading: 'Read Authentication-Results of a copy',
        text: 'Compare smtp.mailfrom and header.d with From.',
      },
      {
        heading: 'Turn on custom DKIM at the service',
        text: 'With your From domain in d=.',
      },
      {
        heading: 'Or use a custom return path',
        text: 'Under the From domain.',
      },
      {
        heading: 'Check every stream',
        text: 'Invoices, tickets and campaigns often use different services.',
      },
      {
        heading: 'Resend',
        text: 'The recipients stay.',
      },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 7489 section 3.1, alignment', url: 'https://www.rfc-editor.org/rfc/rfc7489#section-3.1' },
    ],
    bulkMail: 'One aligned check is enough. DKIM is the better one, since it survives forwarding.',
    faq: [
      {
        question: 'Was my account hacked?',
        answer: 'The code says nothing of the kind.',
      },
      {
        question: 'SPF and DKIM pass; what is missing?',
        answer: 'That one of them passes for the domain in From.',
      },
      {
        question: 'Is a subdomain enough?',
        answer: 'Yes, with relaxed alignment, which is the default.',
      },
      {
        question: 'Is it registered?',
        answer: 'No; the IANA list ends at X.7.30.',
      },
    ],
    related: ['x.7.26', 'x.7.22', 'x.7.27', 'x.7.30', 'google-4-7-32-from-alignment'],
    examples: ['421 4.7.32 Rate limited: the From header is not aligned with the authenticated SPF or DKIM domain'],
    variants: [
      {
        provider: 'google',
        example: '421-4.7.32 Slowed down, the From domain aligns with neither SPF nor DKIM. - gsmtp',
        why: 'Gmail requires alignment of bulk senders.',
        resolve: 'Sign with the From domain, or use a return path under it.',
      },
    ],
    correction: 'A public reference explains 4.7.32 as suspicious account activity. Google documents it as a From domain that aligns ' +
      'with neither SPF nor DKIM.',
    reviewed: '2026-11-26',
  },
];
