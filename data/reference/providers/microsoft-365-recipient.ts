/** Exchange Online about the recipient: unknown, hidden behind edge blocking, restricted, flooded. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const microsoft365RecipientEntries: readonly ReferenceEntry[] = [
  {
    id: 'microsoft-365-5-1-10-recipient-not-found',
    title: 'Microsoft 365 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    summary: 'No mailbox, group or contact of the Microsoft 365 organisation has this address.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.10', '5.1.1'],
    provider: 'microsoft-365',
    meaning:
      'The domain is at Exchange Online, the lookup by SMTP address found nothing. Older Exchange servers say 5.1.1 ' +
      'RESOLVER.ADR.RecipNotFound or ExRecipNotFound with the same meaning.',
    seenFrom:
      'Exchange Online, after the data or in a report sent later, when the domain accepts all names at the edge. Domains with edge ' +
      'blocking answer [5.4.1 Access ' +
      'denied](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking) at RCPT TO instead.',
    causes:
      'A typing error, an employee who left, an address that was never synchronised from the local directory, or an old autocomplete ' +
      'entry of a colleague inside the organisation (5.1.1 with an IMCEAEX address).',
    fix: [
      { heading: 'Suppress the address', text: 'The directory was asked and has no such address. Treat it as unknown after one reply.' },
      { heading: 'Correct typing errors at the source', text: 'Compare with other records of the person before changing anything.' },
      {
        heading: 'Inside an organisation, delete the autocomplete entry',
        text: 'Remove the cached name in Outlook and choose the person from the address book.',
      },
      {
        heading: 'If the mailbox exists, tell their administrator',
        text:
          'Missing directory synchronisation, an absent licence, or a domain set to \'authoritative\' while some mailboxes are ' +
          'elsewhere are the usual causes; Microsoft lists them under ' +
          '[5.1.10](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online).',
      },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      {
        title: 'Microsoft: NDRs in Exchange Server',
        url:
          'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/' +
          'non-delivery-reports-and-bounce-messages',
      },
    ],
    bulkMail:
      'Half of all business addresses are at Microsoft 365, and people change jobs. Expect some per cent of unknown recipients a ' +
      'year in an untouched list; check it before a campaign after a long pause.',
    faq: [
      {
        question: 'Is 5.1.10 not the null MX code?',
        answer:
          'In the registry [X.1.10](https://www.rfc-editor.org/rfc/rfc7505#section-4.2) means that the recipient\'s domain has a ' +
          'null MX. Microsoft gave the number a meaning of its own; the words settle it.',
      },
      {
        question: 'The report came an hour later. Is it reliable?',
        answer: 'Yes, if it quotes the code and the tag. It is then a DSN rather than a reply in the session.',
      },
      {
        question: 'May one 5.1.10 be wrong?',
        answer: 'During a migration it may. If a whole domain fails within an hour, wait a day before suppressing.',
      },
    ],
    related: [
      '550',
      'x.1.1',
      'x.1.10',
      'microsoft-365-5-4-1-access-denied',
      'microsoft-365-5-1-351-remote-unknown',
      'google-5-1-1-no-such-user',
    ],
    examples: ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jo@example.com not found by SMTP address lookup'],
    correction:
      '5.1.10 is registered for null MX domains (RFC 7505). From Microsoft it means one unknown mailbox, so never suppress the whole ' +
      'domain for it.',
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-4-1-access-denied',
    title: 'Microsoft 365 550 5.4.1 Recipient address rejected: Access denied (AS 201806281)',
    summary: 'Edge blocking: the recipient is not in the organisation\'s directory.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.4.1'],
    provider: 'microsoft-365',
    meaning:
      '[Directory-based edge ' +
      'blocking](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking) refuses unknown ' +
      'recipients at RCPT TO. In spite of \'access denied\' it is about the address and not about you. A different 5.4.1, \'Relay ' +
      'Access Denied\', means that the domain is not set up there at all.',
    seenFrom: 'mail.protection.outlook.com, at RCPT TO, with \'AS(201806281)\' at the end.',
    causes:
      'The address does not exist; or it does exist as a public folder, dynamic group or on-premises mailbox that the cloud ' +
      'directory does not know; or the organisation has just moved.',
    fix: [
      {
        heading: 'Suppress single addresses',
        text: 'One address refused while colleagues at the domain receive mail is an unknown recipient.',
      },
      {
        heading: 'Hold back when a whole domain fails',
        text:
          'If every address of a domain, also ones that you know, is refused from one hour on, the domain is misconfigured. Pause it ' +
          'for a day or two and do not suppress.',
      },
      {
        heading: 'Tell the administrator',
        text:
          'They can synchronise the missing addresses or set the domain to internal relay; [Microsoft describes ' +
          'it](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking).',
      },
      { heading: 'Do not change your DNS or IP address', text: 'SPF, reputation and block lists play no part in this reply.' },
    ],
    references: [
      {
        title: 'Microsoft: directory-based edge blocking',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail:
      'It is the commonest unknown-user reply of business mail, and the commonest one to be filed as \'blocked\' and retried for ' +
      'days. Count it as a hard bounce.',
    faq: [
      {
        question: 'Why does it say access denied?',
        answer: 'Because the edge turns the session away without asking the mailbox server. Microsoft uses the phrase for many things.',
      },
      {
        question: 'Is X.4.1 not \'no answer from host\'?',
        answer:
          'That is the [registered meaning](https://www.rfc-editor.org/rfc/rfc3463#section-3.5). Microsoft\'s use has nothing to do ' +
          'with it.',
      },
      {
        question: 'Could it be a block of my IP address?',
        answer: 'A banned address gets 5.7.606 to 5.7.649 or 5.7.511, with its own text.',
      },
      {
        question: 'It worked last week. Why not now?',
        answer: 'The mailbox was removed, or the domain\'s synchronisation broke. Look whether colleagues are affected too.',
      },
    ],
    related: ['550', 'x.1.1', 'x.4.1', 'microsoft-365-5-1-10-recipient-not-found', 'microsoft-365-5-7-606-banned-ip'],
    examples: ['550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM0EUR02FT019.eop-EUR02.prod.protection.outlook.com]'],
    correction:
      'Read as a policy block by many tables. It is an unknown recipient in nearly all cases, and should be suppressed unless a ' +
      'whole domain fails at once.',
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-1-351-remote-unknown',
    title: 'Microsoft 365 550 5.1.351 / 5.1.1 Remote server returned unknown recipient',
    summary: 'Exchange Online passed the mail on, and another server said that the recipient does not exist.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.351', '5.1.1'],
    provider: 'microsoft-365',
    meaning:
      'Microsoft is the messenger here: \'Remote server returned …\' quotes the server behind it, a local Exchange or a forwarding ' +
      'target. The quoted reply is what counts.',
    seenFrom: 'Reports from postmaster@…onmicrosoft.com or MicrosoftExchange329e…, to senders inside and outside Microsoft 365.',
    causes:
      'A hybrid organisation whose local server lacks the mailbox, a user\'s forwarding to a closed address, or a plain typing error ' +
      'when a Microsoft 365 user writes to the outside.',
    fix: [
      { heading: 'Read the quoted reply', text: 'Look for the text after \'Remote server returned\' and the host name. Classify that.' },
      {
        heading: 'Suppress if it says unknown user',
        text: 'When the quoted host answers for the address that you wrote to, it is a hard bounce.',
      },
      {
        heading: 'Beware of forwarding',
        text: 'If the quoted address is not yours, the recipient\'s forward is broken. Keep the address and tell the person.',
      },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 3464: Final-Recipient and Original-Recipient', url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3' },
    ],
    bulkMail:
      'Match reports by the original recipient or by a VERP bounce address, since the failing address may be one that you never had.',
    faq: [
      { question: 'Is Microsoft blocking me?', answer: 'No. It took your message and could not hand it over.' },
      { question: 'What does 5.1.351 add to 5.1.1?', answer: 'Only that the answer came from outside Exchange Online.' },
      { question: 'Does a retry help?', answer: 'Not for an unknown user.' },
    ],
    related: ['550', 'x.1.1', 'microsoft-365-5-1-10-recipient-not-found', 'microsoft-365-5-7-1-spam-policy'],
    examples: ['550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 User unknown'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-2-121-rate-to-recipient',
    title: 'Microsoft 365 554 5.2.121 / 5.2.122 recipient has exceeded the messages they can receive per hour',
    summary: 'One mailbox gets too much: from you (5.2.121) or from all senders together (5.2.122).',
    persistence: 'transient',
    group: 'provider',
    codes: ['554', '5.2.121', '5.2.122', '432', '4.3.2'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online limits how much one mailbox may receive in an hour, [3,600 ' +
      'messages](https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/' +
      'exchange-online-limits) in all, and a share of it from a single sender. The mailbox is alive; the counter moves on. \'432 ' +
      '4.3.2 recipient thread limit exceeded\' is the short-term form.',
    seenFrom: 'Exchange Online, mostly in a report after the message was accepted.',
    causes:
      'Alerts from a monitoring system, a looping auto-reply, a shared mailbox that receives all copies, or a mail bomb against the ' +
      'person.',
    fix: [
      { heading: 'Send less to that mailbox', text: 'Bundle alerts or send them to several mailboxes or to a channel meant for machines.' },
      {
        heading: 'Wait for the next hour',
        text: 'Send a refused message again later; it is a 5xx, so your queue will not do it by itself.',
      },
      { heading: 'Break loops', text: 'Check auto-replies and rules between the two addresses.' },
      { heading: 'Keep the address', text: 'It is proof of a living mailbox.' },
    ],
    references: [
      {
        title: 'Microsoft: receiving limits',
        url: 'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'No campaign reaches this limit. Test mailboxes that receive seed copies of every campaign can.',
    faq: [
      { question: 'Permanent code, transient cause: what should I store?', answer: 'Transient. The next hour has a new budget.' },
      { question: 'Which of the two is my fault?', answer: '5.2.121 counts your messages to the recipient; 5.2.122 counts everybody\'s.' },
      {
        question: 'Is it a full mailbox?',
        answer:
          'No. That is ' +
          '[5.2.2](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online) ' +
          'with a STOREDRV or quota text.',
      },
    ],
    related: ['554', 'x.2.2', 'google-4-2-1-receiving-rate', 'microsoft-365-5-1-90-daily-limit'],
    examples: ['554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-1-delivery-not-authorized',
    title: 'Microsoft 365 550 5.7.1 / 5.7.124 / 5.7.133-136 Delivery not authorized; sender not allowed',
    summary: 'The mailbox or group exists and accepts only certain senders, usually those of its own organisation.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1', '5.7.12', '5.7.13', '5.7.124', '5.7.129', '5.7.133', '5.7.134', '5.7.135', '5.7.136'],
    provider: 'microsoft-365',
    meaning:
      'A delivery restriction on the recipient object. 5.7.124: not in the group\'s list of allowed senders. 5.7.133 group, 5.7.134 ' +
      'mailbox, 5.7.135 public folder, 5.7.136 mail user: senders from outside are refused. Exchange servers write ' +
      'RESOLVER.RST.AuthRequired or RESOLVER.RST.NotAuthorized.',
    seenFrom: 'Exchange Online and Exchange Server, mostly as a report after acceptance.',
    causes:
      'New groups refuse outside senders by default, a list is restricted to some members, or a manager\'s mailbox is closed to ' +
      'strangers.',
    fix: [
      {
        heading: 'Do not suppress as unknown',
        text: 'The address is real. Mark it as \'refuses this sender\', so that another sender of your organisation is not affected.',
      },
      {
        heading: 'Ask the owner',
        text:
          'The group\'s owner can allow outside senders or add you; [Microsoft\'s ' +
          'page](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online) tells ' +
          'administrators where.',
      },
      { heading: 'Write to a person instead', text: 'For a campaign, drop the group address; a group never gave consent.' },
      {
        heading: 'If the sender is inside',
        text: 'Send through the organisation\'s own servers with a login, so that the mail counts as internal.',
      },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      {
        title: 'Microsoft: NDRs in Exchange Server',
        url:
          'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/' +
          'non-delivery-reports-and-bounce-messages',
      },
    ],
    bulkMail: 'Lists such as all@ and team@ in bought data end here. Remove role and list addresses before you send.',
    faq: [
      {
        question: 'Does SMTP authentication at my server help?',
        answer: 'No. \'Not authenticated\' means not signed in to their organisation.',
      },
      { question: 'Is it spam filtering?', answer: 'No. It is a setting on one recipient.' },
      { question: 'Should I retry?', answer: 'Only after the owner has changed the setting.' },
      {
        question: 'Why do tables call 5.7.1 a block?',
        answer: 'Because 5.7.1 is used for everything. RESOLVER.RST and the texts above are never about reputation.',
      },
    ],
    related: ['550', 'x.7.1', 'x.7.2', 'microsoft-365-5-7-1-spam-policy', 'microsoft-365-5-7-1-unable-to-relay'],
    examples: [
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because ' +
      'the sender was not authenticated when sending to this group',
      '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-1-0-sender-denied',
    title: 'Microsoft 365 550 5.1.0 Sender denied',
    summary: 'The sender\'s address is refused: blocked by the recipient or their organisation, or not resolvable.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.0'],
    provider: 'microsoft-365',
    meaning:
      'Microsoft describes it as a sender address that is on a block list of the recipient side or that could not be resolved. 5.1.0 ' +
      'is a catch-all, so read on: with \'Authentication Required\' it is a login problem, with RESOLVER.ADR.InvalidInSmtp a ' +
      'malformed recipient.',
    seenFrom: 'Exchange Online and Exchange Server with sender filtering, at MAIL FROM or in a report.',
    causes:
      'The recipient or administrator blocked your address or domain, the envelope sender does not exist in DNS, or an old reply ' +
      'address from a migrated contact is used.',
    fix: [
      { heading: 'Check your own sender address', text: 'MAIL FROM must be complete, with a domain that has an MX or A record.' },
      { heading: 'Ask the recipient by another way', text: 'They can look at their blocked senders and the Tenant Allow/Block List.' },
      { heading: 'Respect a personal block', text: 'If a person blocked you, stop mailing that person.' },
      { heading: 'Compare other recipients', text: 'If all of Microsoft 365 refuses you, look for 5.7.5xx or 5.7.6xx codes instead.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 3463 section 3.2: X.1.0', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    ],
    bulkMail: 'One person\'s block is an opt-out without a click. Treat it so.',
    faq: [
      {
        question: 'Is the recipient address wrong?',
        answer:
          'It can be, when the text says so: \'5.1.0 Address rejected\' from other systems is an unknown user. \'Sender denied\' is ' +
          'about you.',
      },
      { question: 'Does X.1.0 mean sender?', answer: 'No. The registry says \'other address status\' and does not tell whose address.' },
      { question: 'Will it pass by itself?', answer: 'No. Either your sender address or the block on it has to change.' },
    ],
    related: ['550', 'x.1.0', 'x.1.8', 'microsoft-365-5-1-8-bad-outbound-sender', 'microsoft-365-5-7-501-banned-sender'],
    examples: ['550 5.1.0 Sender denied'],
    correction:
      '5.1.0 is listed publicly as an Office 365 code for a refused sender. The code itself does not say whose address it is about; ' +
      'the words do.',
    reviewed: '2026-11-26',
  },
];
