/** Exchange Online Protection as the receiving side: banned senders and addresses, spam, authentication, throttling. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const microsoft365RefusedEntries: readonly ReferenceEntry[] = [
  {
    id: 'microsoft-365-5-7-501-banned-sender',
    title: 'Microsoft 365 550 5.7.501-503 Access denied, spam abuse detected / banned sender',
    summary: 'The sending account or sender is banned because of spam.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.501', '5.7.502', '5.7.503', '5.7.800', '5.7.511'],
    provider: 'microsoft-365',
    meaning:
      'Microsoft blocks the sender after spam from it. 5.7.501 to 5.7.503 concern the account that sends; 5.7.800 bans a domain ' +
      'found in EHLO, MAIL FROM or From:; 5.7.511, which has the same words, bans the IP address, and Microsoft tells to [write to ' +
      'delist@messaging.microsoft.com](https://learn.microsoft.com/defender-office-365/' +
      'external-senders-use-the-delist-portal-to-unblock-yourself) with the whole report.',
    seenFrom: 'Exchange Online, towards its own users and towards outside senders.',
    causes: 'A stolen account, a campaign that drew complaints, a domain used in spam, or an address with a long bad history (5.7.511).',
    fix: [
      { heading: 'Read the number', text: 'Account, domain and IP address have different remedies; the words are the same for all.' },
      { heading: 'Close the source', text: 'Secure the account, stop the campaign, remove abusive customers.' },
      {
        heading: 'Ask in the right place',
        text:
          'Account: the administrator, then support. Domain: Microsoft support. IP address with 5.7.511: ' +
          '[delist@messaging.microsoft.com](https://learn.microsoft.com/defender-office-365/' +
          'external-senders-use-the-delist-portal-to-unblock-yourself).',
      },
      { heading: 'Hold the queue', text: 'Each further attempt counts against you.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      {
        title: 'Microsoft: delisting, and 5.7.511',
        url: 'https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself',
      },
    ],
    bulkMail: 'A banned domain (5.7.800) follows you to any sending service, and a new domain with the same links is soon banned too.',
    faq: [
      { question: 'Are recipients affected?', answer: 'No. Keep them.' },
      { question: 'Does it expire?', answer: 'Microsoft names no time. Expect to have to ask.' },
      {
        question: 'What about 5.7.505 \'banned recipient\'?',
        answer: 'There the recipient address is barred from receiving: suppress that one.',
      },
      { question: 'SPF, DKIM and DMARC pass. Why?', answer: 'The ban is about behaviour.' },
    ],
    related: ['550', 'x.7.1', 'microsoft-365-5-7-606-banned-ip', 'microsoft-365-5-1-8-bad-outbound-sender'],
    examples: [
      '550 5.7.501 Access denied, spam abuse detected from example.com',
      '550 5.7.511 Access denied, banned sender[192.0.2.40]. To request removal from this list please forward this message to ' +
      'postmaster@example.com',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-606-banned-ip',
    title: 'Microsoft 365 550 5.7.606-649 Access denied, banned sending IP',
    summary: 'Your IP address is on Microsoft 365\'s own block list; the delist portal can release it.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.606', '5.7.607', '5.7.608', '5.7.609', '5.7.649', '5.7.513'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online Protection has banned the connecting address for all organisations. The last two digits differ by internal ' +
      'reason and need not be told apart.',
    seenFrom: 'mail.protection.outlook.com, mostly at RCPT TO, with a link to sender.office.com.',
    causes: 'Spam from the address, a bad neighbourhood, a former owner\'s history, or an infected machine behind the same NAT.',
    fix: [
      { heading: 'Find and stop the spam', text: 'Look at the outgoing queue, accounts, forms and devices behind the address.' },
      {
        heading: 'Use the delist portal',
        text:
          'Enter your mail address and the IP at [sender.office.com](https://sender.office.com/) and confirm the link you get. It is ' +
          'meant for one address at a time and answers within [24 ' +
          'hours](https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself).',
      },
      {
        heading: 'If it fails',
        text:
          'When the portal cannot release it, the reply changes to 5.7.511 or the portal tells so; then write to the address that it ' +
          'names.',
      },
      {
        heading: 'Move urgent mail',
        text: 'Let transactional mail leave by another clean address meanwhile, with the cause already mended.',
      },
    ],
    references: [
      { title: 'Microsoft: delist portal', url: 'https://sender.office.com/' },
      {
        title: 'Microsoft: external senders and the delist portal',
        url: 'https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself',
      },
    ],
    bulkMail:
      'Repeated self-removals make the next one harder. One banned pool address is a reason to look at the customers who use it, not ' +
      'to rotate it out.',
    faq: [
      { question: 'Is it the list of Outlook.com?', answer: 'No. Outlook.com uses S3140 and S3150 and another form.' },
      {
        question: 'Is 5.7.513 the same?',
        answer: 'No. It means that the recipient\'s own organisation listed you; ask its administrator.',
      },
      {
        question: 'Should recipients be suppressed?',
        answer: 'No. The ban is on your address and holds for every Microsoft 365 organisation.',
      },
      { question: 'How soon does mail flow again?', answer: 'Usually within a day of the confirmation.' },
    ],
    related: [
      '550',
      'x.7.1',
      'microsoft-365-5-7-501-banned-sender',
      'microsoft-365-5-7-1-service-unavailable-spamhaus',
      'microsoft-consumer-s3150-blocked',
    ],
    examples: [
      '550 5.7.606 Access denied, banned sending IP [192.0.2.41]. To request removal from this list please visit ' +
      'https://sender.office.com/ and follow the directions.',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-1-service-unavailable-spamhaus',
    title:
      'Microsoft 365 550 5.7.1 Service unavailable, Client host blocked using Spamhaus (AS16012611); MailFrom domain is listed ' +
      '(S8002)',
    summary: 'Exchange Online refuses because Spamhaus lists your IP address, or the domain in MAIL FROM or HELO.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'microsoft-365',
    meaning:
      'The block is Spamhaus\'s, applied by Microsoft. \'Client host\' is the IP address; \'MailFrom domain\' (S8002) and \'Helo ' +
      'domain\' (S8001) are names on the Domain Blocklist.',
    seenFrom: 'mail.protection.outlook.com for both business and consumer domains.',
    causes: 'The reasons of the list: spam (SBL, CSS), malware (XBL), an end-user address (PBL), or a domain with poor reputation (DBL).',
    fix: [
      {
        heading: 'Look it up',
        text: 'Enter the address or the domain at [check.spamhaus.org](https://check.spamhaus.org/); it names the list and the reason.',
      },
      {
        heading: 'Remove the cause, then ask for removal',
        text: 'CSS, XBL and PBL are self-service; SBL goes through the network\'s owner; DBL has a form.',
      },
      { heading: 'Check HELO and bounce domain', text: 'S8001 and S8002 do not look at From:. Use names below a domain of good standing.' },
      { heading: 'Do not use sender.office.com', text: 'The portal cannot remove what Spamhaus lists.' },
    ],
    references: [
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'A shared bounce domain of a platform on the DBL stops all customers at once. Watch it daily.',
    faq: [
      { question: 'How long after removal?', answer: 'Minutes to a few hours.' },
      { question: 'Is \'Service unavailable\' an outage?', answer: 'No. It is only the beginning of the sentence; the rest decides.' },
      { question: 'Are the recipients to be suppressed?', answer: 'No. Every Microsoft recipient refuses you while the listing stands.' },
    ],
    related: ['550', '554', 'x.7.1', 'spamhaus-zen', 'spamhaus-dbl', 'microsoft-365-5-7-606-banned-ip'],
    examples: [
      '550 5.7.1 Service unavailable, Client host [192.0.2.42] blocked using Spamhaus. To request removal from this list see ' +
      'https://www.spamhaus.org/query/ip/192.0.2.42 AS(1450)',
      '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see ' +
      'https://www.spamhaus.org/query/lookup/ (S8002)',
    ],
    correction:
      'The first words \'Service unavailable\' lead retry rules to treat it as an outage. It is a block list; only removal helps.',
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-1-spam-policy',
    title: 'Microsoft 365 550 5.7.1 / 554 5.7.1 / 5.7.350 Message rejected as spam by Content Filtering',
    summary: 'A filter at the recipient\'s organisation judged this message to be spam.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '554', '5.7.1', '5.7.350', '5.7.900'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online itself mostly delivers spam to Junk or to quarantine and does not refuse it. A 5.7.1 for spam therefore comes ' +
      'from an Exchange Server with its content filter, from a mail flow rule (5.7.900 to 5.7.999), or from a server behind ' +
      'Microsoft, quoted as \'5.7.350 Remote server returned message detected as spam\'.',
    seenFrom:
      'Exchange Server (\'Message rejected as spam by Content Filtering\'), organisations with reject rules, hybrid and forwarding ' +
      'setups.',
    causes:
      'Content or links with a bad name, a high spam score together with an administrator\'s reject rule, or a forwarding target ' +
      'that refuses spam.',
    fix: [
      {
        heading: 'Find who refused',
        text: 'The host in brackets or the quoted remote server tells. A rule\'s text was written by that organisation\'s administrator.',
      },
      {
        heading: 'Read the headers of a delivered copy',
        text:
          'X-Forefront-Antispam-Report shows SCL, category (CAT) and source country; [Microsoft explains ' +
          'them](https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo).',
      },
      { heading: 'Mend the basics', text: 'DMARC alignment, domains of links, one-click unsubscribe, no URL shorteners.' },
      { heading: 'Ask the recipient', text: 'They can report the message as not junk or have the sender allowed.' },
    ],
    references: [
      { title: 'Microsoft: anti-spam message headers', url: 'https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail:
      'Since most Microsoft spam verdicts are silent, refusals are the tip. Compare opens and replies at Microsoft domains with ' +
      'those elsewhere.',
    faq: [
      { question: 'Is the address valid?', answer: 'Most likely. Keep it.' },
      { question: 'Is 554 5.7.1 worse than 550 5.7.1?', answer: 'No. Systems differ in the number, the meaning is the same.' },
      {
        question: 'Does RFC 7372 define it?',
        answer: 'No. X.7.1 stems from [RFC 3463](https://www.rfc-editor.org/rfc/rfc3463#section-3.8).',
      },
      { question: 'Would the delist portal help?', answer: 'No. It removes IP bans, no content verdicts.' },
    ],
    related: ['550', '554', 'x.7.1', 'google-5-7-1-likely-unsolicited', 'microsoft-365-5-7-1-delivery-not-authorized'],
    examples: [
      '554 5.7.1 Message rejected as spam by Content Filtering.',
      '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Message rejected as spam',
    ],
    correction:
      'Pages on \'5.7.1 spam policy at Microsoft 365\' describe Exchange Online as refusing spam with it. By default it delivers to ' +
      'Junk or quarantine; the refusal comes from a rule, an Exchange Server or a server behind it.',
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-509-dmarc',
    title: 'Microsoft 365 550 5.7.509 Access denied, sending domain does not pass DMARC verification',
    summary: 'The From: domain has p=reject and the message failed DMARC.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.509'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online honours the sender\'s DMARC policy: neither SPF nor DKIM passed in alignment, and the owner of the domain ' +
      'asked for refusal.',
    seenFrom: 'mail.protection.outlook.com, at the end of DATA; consumer domains too.',
    causes:
      'A service without DKIM for your domain, a forwarder or gateway in front of Microsoft 365 that breaks SPF and DKIM, a mailing ' +
      'list, or a forgery.',
    fix: [
      { heading: 'Look at the domain in the reply', text: 'If it is not yours, change From: to your own.' },
      { heading: 'Sign with an aligned DKIM domain', text: 'It survives forwarding; SPF does not.' },
      {
        heading: 'Recipient with a filter in front',
        text:
          'Their administrator should set up [enhanced filtering for ' +
          'connectors](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'enhanced-filtering-for-connectors), so that Microsoft checks the original address.',
      },
      { heading: 'Lists and forwarders', text: 'Rewrite From: or seal with ARC as a trusted sealer.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 7489: DMARC', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
    ],
    bulkMail: 'Stop the stream: all Microsoft recipients will refuse it, and none of them is to blame.',
    faq: [
      {
        question: 'Is it the same as 5.7.515?',
        answer: 'No. 5.7.515 demands SPF, DKIM and DMARC of large senders; 5.7.509 applies the domain\'s own p=reject to anybody.',
      },
      { question: 'Can the recipient override it?', answer: 'Yes, the organisation can choose to quarantine instead of rejecting.' },
      {
        question: 'Are the recipients to be suppressed?',
        answer: 'No. Nobody at Microsoft may accept the message under the policy of your own domain.',
      },
    ],
    related: ['550', 'x.7.26', 'microsoft-consumer-5-7-515-authentication-level', 'google-5-7-26-dmarc-policy'],
    examples: ['550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-4-7-500-server-busy',
    title: 'Microsoft 365 451 4.7.500-699 Server busy / Access denied, please try again later (ASxxxx)',
    summary: 'Exchange Online slows your IP address down because its traffic changed or looks suspicious.',
    persistence: 'transient',
    group: 'provider',
    codes: ['451', '4.7.500', '4.7.512', '4.7.550', '4.7.699', '4.7.850'],
    provider: 'microsoft-365',
    meaning:
      'In spite of \'Server busy\' nothing is overloaded: the limit is yours. \'Server busy\' is throttling after a rise in volume; ' +
      '\'Access denied, please try again later\' puts the address under review ' +
      '([Microsoft](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/' +
      'fix-error-code-451-4-7-500-699-asxxx-in-exchange-online)). 4.7.850 to 4.7.899 belong to the same family.',
    seenFrom: 'mail.protection.outlook.com at connection or RCPT TO, with AS(77712344) or another AS number.',
    causes:
      'An IP address that is new or was quiet, a sudden campaign, a migration that sends all mail through a new address, or spam ' +
      'from it.',
    fix: [
      {
        heading: 'Keep the queue running',
        text: 'Let messages wait with growing gaps. Legitimate senders are let through as history grows, often within days.',
      },
      { heading: 'Lower the rate', text: 'A few connections, then an even flow over the day.' },
      {
        heading: 'Own organisation?',
        text:
          'If you relay for recipients of your own tenant, set up an inbound connector: [connector traffic is not ' +
          'throttled](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/' +
          'fix-error-code-451-4-7-500-699-asxxx-in-exchange-online) this way.',
      },
      { heading: 'Check for spam', text: 'If it does not ease after some days, look for abuse and at the block lists.' },
    ],
    references: [
      {
        title: 'Microsoft: 451 4.7.500-699 (ASxxx)',
        url:
          'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/' +
          'fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail:
      'Warm up a new address for two to four weeks with mail that is opened. Doubling on the day after the limit eases brings it ' +
      'back.',
    faq: [
      { question: 'May I ask for removal?', answer: 'There is no list. Only behaviour and a connector help.' },
      { question: 'Is it an outage?', answer: 'No. The AS number marks throttling.' },
      { question: 'When does it become a bounce?', answer: 'When your queue gives up. Allow four days.' },
    ],
    related: ['451', 'x.7.0', 'microsoft-consumer-4-7-650-reputation', 'google-4-7-28-rate-limited'],
    examples: [
      '451 4.7.500 Server busy. Please try again later from [192.0.2.43]. (AS77712344) ' +
      '[DB3EUR04FT042.eop-eur04.prod.protection.outlook.com]',
      '451 4.7.550 Access denied, please try again later [AM0EUR02FT031.eop-EUR02.prod.protection.outlook.com]',
    ],
    correction: 'Taken for an overloaded server because of the words. It is throttling of the sender\'s address.',
    reviewed: '2026-11-26',
  },
];
