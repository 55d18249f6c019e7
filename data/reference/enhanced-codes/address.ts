/** X.0.0 and X.1.y: the class alone, and what is wrong with an address (RFC 3463 sections 3.1 and 3.2). */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const addressEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.0.0',
    title: 'X.0.0 Other undefined status',
    summary: 'Only the class is known. 5.0.0 says failed, 4.0.0 says not yet, and neither says why.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.0.0'],
    meaning: 'X.0.0 is the status of a reporter that has nothing better. Many bounce mails carry it because the sending MTA put it ' +
      'there by itself, after a remote server had given no enhanced code. The diagnostic text beside it is the true evidence.',
    seenFrom: 'Bounce mails of Sendmail, Postfix, Exim and Exchange; a few servers that put 5.0.0 in front of every refusal.',
    causes: 'The remote server sent a reply without an enhanced code, or the sending system failed before it reached anyone.',
    fix: [
      {
        heading: 'Open the diagnostic',
        text: 'In a bounce mail read Diagnostic-Code and Remote-MTA rather than Status.',
      },
      {
        heading: 'Judge by reply code and text',
        text: 'The three digits and the words of the remote server outweigh X.0.0.',
      },
      {
        heading: 'Look into the log of the sending MTA',
        text: 'If there is no remote text, the failure happened at home: DNS, routing, connection.',
      },
      {
        heading: 'Keep the recipient until the text says otherwise',
        text: 'A bare 5.0.0 is no ground for suppression.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.1, other or undefined status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.1' },
      { title: 'RFC 3464 section 2.3.4, the Status field of a bounce', url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.4' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'If most of your stored bounces are 5.0.0, you store the wrong field. Keep the diagnostic text from now on.',
    faq: [
      {
        question: 'Is 5.0.0 a hard bounce?',
        answer: 'Permanent by its class, unknown by its cause. Read the text.',
      },
      {
        question: 'Why does my report say 5.0.0 when the server said 550 5.1.1?',
        answer: 'The Status field was filled in by your own MTA or by a relay. The text of the server counts.',
      },
      {
        question: 'Is 2.0.0 good news?',
        answer: 'Yes, the command or the delivery was successful.',
      },
    ],
    related: ['x.5.0', 'x.1.0', 'x.7.0', '550'],
    examples: ['550 5.0.0 Rejected', '451 4.0.0 Not now'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.0',
    title: 'X.1.0 Other address status',
    summary: 'Some address of the message caused the reply. Whose, and how, is not said.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.1.0'],
    meaning: 'The catch-all of the address subject. It covers unknown recipients, refused senders and addresses that a filter dislikes. ' +
      'Only with class 2 is it plain: 250 2.1.0 accepts the sender.',
    seenFrom: 'Microsoft 365 with 550 5.1.0 for senders that are refused or cannot be resolved; Postfix with 2.1.0 after MAIL; a few ' +
      'providers for unknown users.',
    causes: 'A sender that is blocked or does not exist, a recipient that the system cannot place, or an internal address that has ' +
      'changed.',
    fix: [
      {
        heading: 'See which command it answers',
        text: 'MAIL: your sender. RCPT: probably the recipient. End of data: the From field.',
      },
      {
        heading: 'Read the text',
        text: 'Sender denied, sender rejected and the like point to you; unknown, no such user to the recipient.',
      },
      {
        heading: 'Sender refused: check it from outside',
        text: 'Its domain must resolve, have an MX, and be able to take a bounce. Ask the recipient\'s side to unblock it.',
      },
      {
        heading: 'Recipient named: treat it as X.1.1',
        text: 'Check for a slip, then suppress.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.2, X.1.0, other address status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'At Microsoft 365 a series of 5.1.0 means that a tenant blocks your sender or domain. It is no finding about the people ' +
      'there.',
    faq: [
      {
        question: 'Does 5.1.0 mean that the user is unknown?',
        answer: 'It may, but the code does not say so.',
      },
      {
        question: 'Should I suppress?',
        answer: 'Only on a text about the recipient.',
      },
      {
        question: 'What is 250 2.1.0?',
        answer: 'The ordinary yes to MAIL FROM.',
      },
    ],
    related: ['x.1.1', 'x.1.7', 'x.1.8', '550', 'x.0.0', 'microsoft-365-5-1-0-sender-denied'],
    examples: ['550 5.1.0 Sender denied by the organisation'],
    correction: '550 5.1.0 is listed as a bad address. At Microsoft 365 it is mostly the sender that is refused.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.1',
    title: 'X.1.1 Bad destination mailbox address',
    summary: 'There is no such mailbox at a domain that does take mail.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.1.1'],
    meaning: 'The part left of the @ is unknown to the server. With class 5, from the server that is responsible for the domain, it is ' +
      'the clearest reason to stop mailing an address. The registry lists the code for class 5 only; with class 4 it means that the ' +
      'server could not check the mailbox yet.',
    seenFrom: 'Gmail, Yahoo, Exchange servers, Postfix, Exim with a directory at hand: nearly everyone who says no at RCPT.',
    causes: 'A typing slip, a closed account, a person who has left the company, an address that was made up or collected badly.',
    fix: [
      {
        heading: 'Check the text against the code',
        text: 'Some servers put 5.1.1 in front of blocks and full mailboxes. Words about lists, spam or policy outweigh it.',
      },
      {
        heading: 'Look for an obvious slip',
        text: 'Transposed letters, a wrong ending, a missing dot. Correct only what the owner confirms.',
      },
      {
        heading: 'Suppress the address',
        text: 'Take it off all lists of this sender, not only off the one that bounced.',
      },
      {
        heading: 'On 4.1.1, wait',
        text: 'Retry for several days. The mailbox may be perfectly well.',
      },
      {
        heading: 'Find the source',
        text: 'Many of them from one form or one import call for confirmation by mail at the door.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.2, X.1.1, bad destination mailbox address', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'The share of 5.1.1 is the figure by which receivers judge a list. Keep it below two per cent; a purchased list often ' +
      'starts above ten. Some domains answer 5.1.1 to senders that they dislike, so a sudden wave from one domain deserves a second ' +
      'look.',
    faq: [
      {
        question: 'Is 5.1.1 always a hard bounce?',
        answer: 'With 550 and a text about the user, yes. With 450 and 4.1.1 not.',
      },
      {
        question: 'Should I try again after a while?',
        answer: 'Not by automatic retry. If the person confirms the address anew, remove the suppression.',
      },
      {
        question: 'Can it be wrong?',
        answer: 'Yes: during migrations, with broken directories, and where a block is disguised as an unknown user.',
      },
      {
        question: 'Which replies mean the same?',
        answer: 'Microsoft\'s 5.1.10 and 5.4.1 with \'Recipient address rejected: Access denied\', and Yahoo\'s 554 about a user ' +
          'without an account.',
      },
    ],
    related: ['550', 'x.1.2', 'x.1.3', 'x.2.1', 'x.1.10', 'x.4.1', 'google-5-1-1-no-such-user'],
    examples: [
      '550 5.1.1 <user@example.com>: Recipient address rejected: no such user',
      '450 4.1.1 <user@example.com>: Recipient address rejected: unverified address',
    ],
    variants: [
      {
        provider: 'google',
        example: '550-5.1.1 No such account here, see ?p=NoSuchUser - gsmtp',
        why: 'Gmail and Workspace say it at RCPT, with a link that ends in NoSuchUser.',
        resolve: 'Check for a slip, then suppress; Gmail is reliable here.',
      },
      {
        provider: 'microsoft-365',
        example: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
        why: 'Exchange prints 5.1.10 for it, which the registry gives to null MX.',
        resolve: 'Treat it as 5.1.1.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.2',
    title: 'X.1.2 Bad destination system address',
    summary: 'The recipient\'s domain does not exist, or has no host that takes mail.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.1.2'],
    meaning: 'The part right of the @ is wrong. It is found out in the DNS, as a rule by the sending MTA or by the first relay and not ' +
      'by the recipient\'s server, which cannot be found. All addresses at the domain share the fate.',
    seenFrom: 'Your own MTA in its bounces; Gmail\'s submission host with 553 5.1.2; Postfix with 5.1.2, or with 450 4.1.2 while the ' +
      'lookup fails.',
    causes: 'A mistyped domain, an expired registration, a domain without MX and without an address record, or a broken DNS.',
    fix: [
      {
        heading: 'Query the domain',
        text: 'Ask a public resolver for MX, A and AAAA. NXDOMAIN is an answer; SERVFAIL and a timeout are not.',
      },
      {
        heading: 'Look for the slip',
        text: 'gmial, hotmial and endings such as .con are the classics. Correct after confirmation.',
      },
      {
        heading: 'Wait when the DNS failed',
        text: 'With 4.1.2 or a SERVFAIL keep the address and retry for days.',
      },
      {
        heading: 'Suppress when the domain is gone',
        text: 'All addresses there, until the domain comes back.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.2, X.1.2, bad destination system address', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      { title: 'RFC 5321 section 5.1, locating the target host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
    ],
    bulkMail: 'Check the domain of each address when it enters the list; an MX lookup costs nothing and catches most slips.',
    faq: [
      {
        question: 'Is the domain really dead?',
        answer: 'With NXDOMAIN from its registry, yes. Registrations lapse and return, so check again before you delete data.',
      },
      {
        question: 'How does it differ from 5.4.4?',
        answer: 'With X.1.2 the domain is wrong; with X.4.4 it is known but no route to it is.',
      },
      {
        question: 'Should I suppress on 4.1.2?',
        answer: 'No.',
      },
    ],
    related: ['x.1.10', 'x.4.4', 'x.4.3', '556', 'x.1.1', 'google-5-1-2-recipient-domain'],
    examples: [
      '550 5.1.2 <user@example.org>: Recipient address rejected: Domain does not exist',
      '450 4.1.2 <user@example.net>: Recipient address rejected: Domain not found',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.3',
    title: 'X.1.3 Bad destination mailbox address syntax',
    summary: 'The recipient\'s address is malformed; no server could deliver to it as written.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.1.3'],
    meaning: 'The form of the address breaks the rules: two @ signs, a space, a leading or doubled dot, an empty domain. A correction ' +
      'may turn it into a good address, which makes it different from an unknown user.',
    seenFrom: 'Any server, with 501 or 553. Gmail, with 553 5.1.3. Sending services that check before they send.',
    causes: 'Careless entry or import: a trailing comma, a display name, angle brackets within the field, hidden characters, two ' +
      'addresses in one cell.',
    fix: [
      {
        heading: 'Print the raw value',
        text: 'Show it with codes of the characters, so that hidden ones come out.',
      },
      {
        heading: 'Repair what is plain',
        text: 'Trim spaces, remove a trailing dot or comma, split double addresses.',
      },
      {
        heading: 'Check at the door',
        text: 'Parse addresses by the grammar of RFC 5321 when they enter.',
      },
      {
        heading: 'Suppress what cannot be repaired',
        text: 'As it stands it will never work.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.2, X.1.3, bad destination mailbox address syntax',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
      },
      { title: 'RFC 5321 section 4.1.2, syntax of addresses', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' },
    ],
    bulkMail: 'A handful is normal, a series is an import gone wrong. Stop the campaign and look at the file.',
    faq: [
      {
        question: 'Is it a hard bounce?',
        answer: 'Yes, of the address as written.',
      },
      {
        question: 'May I correct it by software?',
        answer: 'Spaces and stray punctuation, yes. Changes of letters only with the owner\'s word.',
      },
      {
        question: 'Can a valid address draw it?',
        answer: 'Yes: quoted local parts and non-ASCII addresses at old servers.',
      },
    ],
    related: ['501', '553', 'x.1.1', 'x.6.7'],
    examples: [
      '501 5.1.3 Bad recipient address syntax',
      '553 5.1.3 The recipient address <user@@example.com> is not a valid RFC 5321 address',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.4',
    title: 'X.1.4 Destination mailbox address ambiguous',
    summary: 'The address matches more than one mailbox, and the server cannot choose.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.1.4'],
    meaning: 'Two objects of the receiving directory answer to the same address. Neither is wrong by itself; the directory is.',
    seenFrom: 'Exchange, on premises and hybrid, after migrations; Lotus Domino with similar names.',
    causes: 'Duplicate proxy addresses, a synchronisation that created a second object, a short name that fits two people.',
    fix: [
      {
        heading: 'Tell the administrator',
        text: 'Only the receiving side can remove the duplicate. Give the full reply.',
      },
      {
        heading: 'Ask for another address',
        text: 'The person may have a longer or a second one.',
      },
      {
        heading: 'Hold the address, do not delete it',
        text: 'Once the duplicate is gone, it works.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.2, X.1.4, destination mailbox address ambiguous',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Server',
        url: 'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/' +
          'non-delivery-reports-and-bounce-messages',
      },
    ],
    bulkMail: 'Single cases only. Pause the address and ask by telephone.',
    faq: [
      {
        question: 'Does the mailbox exist?',
        answer: 'More than one does.',
      },
      {
        question: 'Will a retry help?',
        answer: 'Not before the directory has been corrected.',
      },
      {
        question: 'Should I suppress it?',
        answer: 'Pause it until it is corrected; the reply would come each time.',
      },
    ],
    related: ['x.1.1', 'x.3.5', 'x.2.4'],
    examples: ['550 5.1.4 Recipient address is ambiguous, it matches several mailboxes'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.5',
    title: 'X.1.5 Destination address valid',
    summary: 'The recipient was accepted. It stands in positive replies only.',
    persistence: 'success', group: 'enhanced-code', codes: ['X.1.5'],
    meaning: '250 2.1.5 after RCPT says that the server accepts the recipient for this transaction. It promises neither that the ' +
      'mailbox exists nor that the message will be placed there.',
    seenFrom: 'Postfix, Exchange, Gmail and most others after RCPT.',
    causes: 'The recipient was acceptable.',
    fix: [
      {
        heading: 'Go on with DATA',
        text: 'The recipient is part of the transaction.',
      },
      {
        heading: 'Do not use it as verification',
        text: 'Gateways and catch-all domains accept every name.',
      },
      {
        heading: 'Watch for later bounces',
        text: 'They come as mail to the envelope sender.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.2, X.1.5, destination address valid', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      { title: 'RFC 5321 section 3.3, mail transactions', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.3' },
    ],
    bulkMail: 'Verification services build on this reply. What it is worth depends on the domain: little at catch-all domains and ' +
      'behind gateways.',
    faq: [
      {
        question: 'Does 2.1.5 prove that the mailbox exists?',
        answer: 'No.',
      },
      {
        question: 'Why does Exchange say 252 2.1.5 to VRFY?',
        answer: 'That is its way not to answer; nothing was verified.',
      },
      {
        question: 'Can it come with class 5?',
        answer: 'It makes no sense there. Read the text.',
      },
    ],
    related: ['250', '252', 'x.1.1'],
    examples: ['250 2.1.5 Recipient accepted'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.6',
    title: 'X.1.6 Mailbox has moved, no forwarding address',
    summary: 'The address was good once, its owner has gone, and nothing is forwarded.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.1.6'],
    meaning: 'The server knows that the mailbox has moved and does not tell where to. For the sender it is the same as an unknown user, ' +
      'with the hint that there is a newer address somewhere.',
    seenFrom: 'Universities and companies that mark leavers, some access providers after mergers, servers with a relocated table such ' +
      'as Postfix.',
    causes: 'The person has left, the domain was renamed, accounts were moved to another provider.',
    fix: [
      {
        heading: 'Read the text for a new address',
        text: 'Postfix\'s relocated map lets administrators name one. Confirm it with the person before use.',
      },
      {
        heading: 'Suppress the old address',
        text: 'It will not come back.',
      },
      {
        heading: 'Ask by another channel',
        text: 'Customers can be asked at the next login.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.2, X.1.6, mailbox has moved', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      { title: 'Postfix: the relocated table', url: 'https://www.postfix.org/relocated.5.html' },
      { title: 'RFC 5321 section 3.4, address correction', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4' },
    ],
    bulkMail: 'In business lists it is a sign that the person changed employer. Do not guess the new address from the pattern of the old.',
    faq: [
      {
        question: 'Is it a hard bounce?',
        answer: 'Yes.',
      },
      {
        question: 'Should I use the address in the text?',
        answer: 'After confirmation. The consent was given by a person, but for another mailbox.',
      },
      {
        question: 'Is it the same as 551?',
        answer: '551 is the reply code that was meant for it, X.1.6 the enhanced code.',
      },
    ],
    related: ['551', '251', 'x.1.1', 'x.7.17'],
    examples: ['550 5.1.6 Recipient has moved, no forwarding address'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.7',
    title: 'X.1.7 Bad sender\'s mailbox address syntax',
    summary: 'The sender\'s address was refused: malformed by the book, unwanted or unverifiable in practice.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.1.7'],
    meaning: 'Registered for broken syntax of the sender. Servers stretch it to senders that they cannot verify, that do not exist, or ' +
      'that may not send.',
    seenFrom: 'Gmail, with 553 5.1.7 for syntax; Postfix, with 5.1.7 for bad sender syntax and with 4.1.7 or 5.1.7 for senders that its ' +
      'probe could not verify; Exchange, with 5.1.7 for an invalid sender.',
    causes: 'A bounce address with illegal characters, an empty or doubled domain, a VERP address that grew too long, or a bounce host ' +
      'that refuses the verification probe.',
    fix: [
      {
        heading: 'Print the envelope sender',
        text: 'Take it from the log and check brackets, length (64 octets left of the @) and characters.',
      },
      {
        heading: 'Let the bounce address exist',
        text: 'It must accept mail, with any VERP tag. Receivers test it by RCPT.',
      },
      {
        heading: 'Check the probe\'s view',
        text: 'Connect to the MX of your bounce domain from outside and send RCPT to the bounce address; it should say 250, without ' +
          'greylisting.',
      },
      {
        heading: 'Deliver again',
        text: 'Recipients stay.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.2, X.1.7, bad sender\'s mailbox address syntax',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
      },
      { title: 'Postfix: address verification', url: 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html' },
    ],
    bulkMail: 'A no-reply address that does not exist is refused by every receiver that verifies senders. Give it a mailbox, even if ' +
      'nobody reads it.',
    faq: [
      {
        question: 'Is the recipient affected?',
        answer: 'No, the sender is.',
      },
      {
        question: 'Why only at some receivers?',
        answer: 'Few verify senders; those that do agree on what they see.',
      },
      {
        question: 'Is the From field meant?',
        answer: 'Usually the envelope sender. If it comes after the data, look at From as well.',
      },
    ],
    related: ['x.1.8', 'x.1.0', '553', '501'],
    examples: [
      '553 5.1.7 The sender address is not a valid RFC 5321 address',
      '450 4.1.7 <news@example.org>: Sender address rejected: unverified address',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.8',
    title: 'X.1.8 Bad sender\'s system address',
    summary: 'The sender\'s domain does not exist or cannot take a bounce.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.1.8'],
    meaning: 'The receiver looked up the domain of the envelope sender and found nothing that mail could be returned to. With class 4 ' +
      'the lookup failed for the moment. Microsoft also prints 5.1.8 for its own customers whose account was blocked for sending spam.',
    seenFrom: 'Postfix (reject_unknown_sender_domain), Sendmail, Yahoo\'s wording for unresolvable senders, Exchange Online with 5.1.8 ' +
      'for blocked outbound accounts.',
    causes: 'A mistyped or internal domain such as .local, a bounce domain without MX and address record, an expired registration, name ' +
      'servers that do not answer.',
    fix: [
      {
        heading: 'Look up the domain from outside',
        text: 'MX, or at least A or AAAA, must exist and resolve from anywhere.',
      },
      {
        heading: 'Check the delegation',
        text: 'All name servers of the domain must answer alike; one that is dead makes for 4.1.8 at random.',
      },
      {
        heading: 'Use a real domain for machines',
        text: 'Rewrite senders such as root@host.internal to a public domain.',
      },
      {
        heading: 'Microsoft 365: unblock the account',
        text: 'If it is your account that sends, secure it and take it off the restricted list in the portal.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.2, X.1.8, bad sender\'s system address', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      { title: 'Postfix: reject_unknown_sender_domain', url: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'It hits tracking and bounce subdomains that were set up in a hurry. Check each new one from another network before the ' +
      'first campaign.',
    faq: [
      {
        question: 'Does it concern the recipient?',
        answer: 'No.',
      },
      {
        question: 'I see 450 4.1.8 from many receivers. Why?',
        answer: 'Your DNS is slow or partly broken. All of them ask the same name servers.',
      },
      {
        question: 'Is an A record enough?',
        answer: 'By the standard yes, but an MX is better: some receivers insist.',
      },
    ],
    related: ['x.1.7', 'x.4.3', 'x.7.27', '450', 'microsoft-365-5-1-8-bad-outbound-sender'],
    examples: ['450 4.1.8 <bounce@example.org>: Sender address rejected: Domain not found', '550 5.1.8 Sender domain does not resolve'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.9',
    title: 'X.1.9 Relayed to a non-compliant mailer',
    summary: 'The message went on to a system that takes no part in message tracking.',
    persistence: 'success', group: 'enhanced-code', codes: ['X.1.9'],
    meaning: 'A notice from message tracking (RFC 3886): the trail ends here, the message itself is on its way.',
    seenFrom: 'Tracking-aware systems in closed networks; on the Internet practically nobody.',
    causes: 'The next hop does not support tracking.',
    fix: [
      {
        heading: 'Treat it as relayed',
        text: 'Nothing failed.',
      },
      {
        heading: 'Ask the next hop if you must know',
        text: 'Its operator can search the log.',
      },
      {
        heading: 'Do not suppress',
        text: 'It is no bounce.',
      },
    ],
    references: [
      { title: 'RFC 3886, message tracking status codes', url: 'https://www.rfc-editor.org/rfc/rfc3886' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'No meaning in practice.',
    faq: [
      {
        question: 'Was it delivered?',
        answer: 'It was handed on.',
      },
      {
        question: 'Is it an error?',
        answer: 'No.',
      },
      {
        question: 'Who sends it?',
        answer: 'Hardly anybody.',
      },
    ],
    related: ['x.1.5', '250'],
    examples: ['250 2.1.9 Relayed to a mailer that does not track'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.1.10',
    title: 'X.1.10 Recipient address has null MX',
    summary: 'By the registry the domain takes no mail at all. From Exchange, 5.1.10 means something else: the mailbox is unknown.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.1.10'],
    meaning: 'A null MX record is a domain owner\'s statement that no mail is accepted. Independently of RFC 7505, Microsoft uses ' +
      '5.1.10 for a recipient that its directory does not hold. Both are permanent; the first concerns a whole domain, the second one ' +
      'mailbox.',
    seenFrom: 'The registered sense: relays and sending MTAs that check the DNS. The other: Exchange Online and Exchange Server, with ' +
      'RESOLVER.ADR.RecipientNotFound in the text.',
    causes: 'A mistyped or parked domain with a null MX; or a deleted or mistyped mailbox in a Microsoft 365 tenant, sometimes one that ' +
      'was not synchronised.',
    fix: [
      {
        heading: 'Read the text',
        text: 'Null MX, or does not accept mail: the domain. RecipientNotFound, or not found by SMTP address lookup: the mailbox.',
      },
      {
        heading: 'Look up the MX',
        text: 'A null MX is preference 0 and a dot. A host under mail.protection.outlook.com shows a Microsoft tenant.',
      },
      {
        heading: 'Correct or suppress',
        text: 'The single address in the Microsoft case, all addresses of the domain in the other.',
      },
      {
        heading: 'Inform the administrator if the person insists',
        text: 'In hybrid set-ups a mailbox may be missing from the cloud directory.',
      },
    ],
    references: [
      { title: 'RFC 7505 section 4.1, null MX and 5.1.10', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.1' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Count Microsoft\'s 5.1.10 with the unknown users, and the null MX with the dead domains; the two say different things ' +
      'about how the list was built.',
    faq: [
      {
        question: 'Is 5.1.10 a hard bounce?',
        answer: 'Yes, in both senses.',
      },
      {
        question: 'Why does Microsoft use it otherwise?',
        answer: 'It numbered its resolver errors on its own, and the registered meaning came beside it.',
      },
      {
        question: 'Can the address come back?',
        answer: 'When the tenant creates it, or the owner removes the null MX.',
      },
    ],
    related: ['556', 'x.1.1', 'x.1.2', 'x.4.1', '521', 'microsoft-365-5-1-10-recipient-not-found'],
    examples: [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; recipient not found by SMTP address lookup',
      '556 5.1.10 Recipient domain has a null MX',
    ],
    variants: [
      {
        provider: 'microsoft-365',
        example: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient user@example.com not found by SMTP address lookup',
        why: 'The tenant\'s directory holds no such recipient.',
        resolve: 'Treat it as an unknown user and suppress the single address.',
      },
    ],
    correction: 'The registry ties X.1.10 to null MX. In the field nearly every 5.1.10 comes from Exchange and means an unknown mailbox ' +
      'at a domain that is well.',
    reviewed: '2026-11-26',
  },
];
