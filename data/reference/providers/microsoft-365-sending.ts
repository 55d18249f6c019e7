/** Exchange Online as your own sending service: quotas, blocked accounts and tenants, logins. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const microsoft365SendingEntries: readonly ReferenceEntry[] = [
  {
    id: 'microsoft-365-5-1-8-bad-outbound-sender',
    title: 'Microsoft 365 550 5.1.8 Access denied, bad outbound sender (AS 42004)',
    summary: 'Microsoft blocked one of its own users from sending because of spam: usually a stolen account.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.8'],
    provider: 'microsoft-365',
    meaning:
      'The account is on the organisation\'s list of [restricted ' +
      'entities](https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users). Mail inside the ' +
      'organisation may still work; mail to the outside is refused before any other server is asked.',
    seenFrom: 'Reports of Exchange Online to its own user.',
    causes:
      'A phished password, a campaign sent from a personal mailbox, an application with stored credentials, or passing the outbound ' +
      'spam policy\'s limits.',
    fix: [
      {
        heading: 'Secure the account first',
        text: 'Reset the password, revoke sessions and tokens, switch on multi-factor login, and delete foreign inbox rules and forwards.',
      },
      { heading: 'See what was sent', text: 'Use message trace for the last days; inform recipients of phishing.' },
      {
        heading: 'Unblock the user',
        text:
          'An administrator removes the account from [restricted ' +
          'entities](https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users) in the Defender portal. ' +
          'It takes up to an hour, sometimes a day.',
      },
      {
        heading: 'Keep bulk mail out of mailboxes',
        text: 'Use a sending service or Microsoft\'s own high-volume and communication services.',
      },
    ],
    references: [
      {
        title: 'Microsoft: restricted users',
        url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail:
      'Cold mail from mailboxes triggers it even without a theft: unusual numbers of strangers and early complaints are enough. A ' +
      'second block is harder to lift.',
    faq: [
      { question: 'Are my recipients affected?', answer: 'No. Do not suppress anybody.' },
      {
        question: 'Is X.1.8 not about DNS?',
        answer: 'Registered as \'bad sender\'s system address\'. Microsoft uses it for a barred sender.',
      },
      { question: 'Does it end by itself?', answer: 'A block for passing a sending limit can; one for spam needs the administrator.' },
      {
        question: 'Only this user, or the whole organisation?',
        answer:
          '5.1.8 is one user; ' +
          '[5.7.705](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750) is ' +
          'the organisation.',
      },
    ],
    related: [
      '550',
      'x.1.8',
      'microsoft-365-5-7-705-tenant-threshold',
      'microsoft-365-5-7-501-banned-sender',
      'microsoft-365-5-1-90-daily-limit',
    ],
    examples: ['550 5.1.8 Access denied, bad outbound sender AS(42004)'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-1-90-daily-limit',
    title: 'Microsoft 365 550 5.1.90 You\'ve reached your daily limit for message recipients; 5.2.2 Submission quota exceeded',
    summary: 'The sending mailbox has used up its recipients for 24 hours.',
    persistence: 'transient',
    group: 'provider',
    codes: ['550', '5.1.90', '5.2.2', '554'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online lets one mailbox write to [10,000 recipients a day and 30 messages a ' +
      'minute](https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/' +
      'exchange-online-limits). The message never left your organisation. \'5.2.2 Submission quota exceeded\' says the same; it is ' +
      'not a full mailbox. Outbound to outside recipients may also meet the tenant\'s external recipient limit.',
    seenFrom: 'Reports of Exchange Online to its own user, and at smtp.office365.com.',
    causes: 'A mailing from a mailbox, a large distribution list expanded into contacts, or an abused account.',
    fix: [
      { heading: 'Wait and count', text: 'The window is a rolling 24 hours. Each recipient of each message counts.' },
      { heading: 'Rule out abuse', text: 'Message trace shows what used up the quota.' },
      {
        heading: 'Move bulk mail',
        text:
          'Use a service for bulk mail. Microsoft says plainly that Exchange Online [is not meant for ' +
          'it](https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits).',
      },
      { heading: 'Use distribution groups', text: 'A group in the directory counts as one recipient.' },
    ],
    references: [
      {
        title: 'Microsoft: sending limits',
        url: 'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail:
      'Tools that rotate mailboxes run into the limits of the tenant (error texts with \'tenant external recipient rate limit\') ' +
      'once those of the mailbox no longer bite.',
    faq: [
      { question: 'Should the recipients be suppressed?', answer: 'No. The refusal is about your quota.' },
      { question: '550 and transient?', answer: 'Yes: the message is returned, and tomorrow it can be sent again.' },
      {
        question: 'Why does 5.2.2 mean two things?',
        answer: 'With STOREDRV.Deliver and a quota of the recipient it is a full mailbox; with \'submission quota\' it is you.',
      },
    ],
    related: ['550', 'x.2.2', 'google-5-4-5-daily-sending-quota', 'microsoft-365-5-1-8-bad-outbound-sender'],
    examples: [
      '550 5.1.90 Your message can\'t be sent because you\'ve reached your daily limit for message recipients',
      '554 5.2.2 Sender\'s submission quota was exceeded',
    ],
    correction:
      '5.2.2 from Exchange is read as a full recipient mailbox by code tables. With \'submission quota\' it is the sender\'s limit.',
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-57-client-not-authenticated',
    title: 'Microsoft 365 530 5.7.57 Client not authenticated to send mail',
    summary: 'smtp.office365.com wants a login, and there was none, or it was refused.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['530', '5.7.57', '535', '5.7.139', '5.7.3'],
    provider: 'microsoft-365',
    meaning:
      'Client submission needs SMTP AUTH over TLS. 535 5.7.139 names the reason for a refused login: basic authentication disabled, ' +
      'security defaults, or conditional access. The mail was not sent.',
    seenFrom: 'smtp.office365.com on port 587, at MAIL FROM or AUTH.',
    causes:
      'A device without credentials, SMTP AUTH switched off for the mailbox or the organisation (the default), a user with ' +
      'multi-factor login, or basic authentication, which Microsoft is [retiring for SMTP ' +
      'AUTH](https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/' +
      'deprecation-of-basic-authentication-exchange-online).',
    fix: [
      { heading: 'Configure the client', text: 'smtp.office365.com, port 587, STARTTLS, login with the full address.' },
      {
        heading: 'Allow SMTP AUTH for that mailbox',
        text:
          'An administrator sets it [per ' +
          'mailbox](https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission) ' +
          'and leaves it off for the rest.',
      },
      { heading: 'Move to OAuth', text: 'Applications should use XOAUTH2 with SMTP.Send, or the Graph API.' },
      {
        heading: 'Or use a connector',
        text:
          'Devices that cannot do either send through a [relay ' +
          'connector](https://learn.microsoft.com/exchange/mail-flow-best-practices/' +
          'how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365).',
      },
    ],
    references: [
      {
        title: 'Microsoft: authenticated client SMTP submission',
        url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      },
      {
        title: 'Microsoft: sending from devices and applications',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/' +
          'how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      },
      { title: 'RFC 4954: SMTP AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954' },
    ],
    bulkMail: 'Stop the affected mailbox and keep the messages; a login failure is never a bounce of the recipients.',
    faq: [
      {
        question: 'The password is right. Why refused?',
        answer: 'SMTP AUTH is off, or the policy demands modern login. Look at 5.7.139\'s text.',
      },
      { question: 'Does an app password help?', answer: 'Only while basic authentication is allowed.' },
      {
        question: 'Port 25 instead?',
        answer: 'Port 25 to the MX is direct send: without login, and only to recipients in your own organisation.',
      },
    ],
    related: ['530', '535', 'x.7.0', 'google-535-5-7-8-credentials', 'microsoft-365-5-7-60-send-as'],
    examples: [
      '530 5.7.57 Client not authenticated to send mail. [AM0PR02CA0106.eurprd02.prod.outlook.com]',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-60-send-as',
    title: 'Microsoft 365 550 5.7.60 SMTP; Client does not have permissions to send as this sender; SendAsDenied',
    summary: 'The login is valid, but the From: or MAIL FROM address belongs to another mailbox.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '554', '5.7.60', '5.2.252'],
    provider: 'microsoft-365',
    meaning:
      'A client may send only as its own addresses unless Send As was granted. The text may also read 554 5.2.252 SendAsDenied, ' +
      'which names both addresses.',
    seenFrom: 'smtp.office365.com and Exchange Server, after the data.',
    causes:
      'A device logs in as scanner@ and sends as office@, an application uses the visitor\'s address as From:, or an alias is used ' +
      'without the setting for it.',
    fix: [
      {
        heading: 'Send as the login',
        text: 'Set From: and MAIL FROM to the mailbox that logs in, and put the visitor\'s address into Reply-To:.',
      },
      {
        heading: 'Or grant Send As',
        text:
          'An administrator gives the login [Send ' +
          'As](https://learn.microsoft.com/exchange/recipients-in-exchange-online/manage-permissions-for-recipients) on the other ' +
          'mailbox; allow an hour.',
      },
      { heading: 'Check both addresses', text: 'Envelope and header sender are tested. SendAsDenied shows which pair failed.' },
    ],
    references: [
      {
        title: 'Microsoft: permissions for recipients',
        url: 'https://learn.microsoft.com/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'A platform that connects to a customer\'s mailbox must read the allowed addresses first, and not let users type any From:.',
    faq: [
      { question: 'Is the recipient affected?', answer: 'No. The message was refused at submission.' },
      { question: 'Does an alias count as own address?', answer: 'Only when sending from aliases is switched on in the organisation.' },
      { question: 'Is it spam protection?', answer: 'It protects against users who pose as others.' },
    ],
    related: ['550', 'x.7.1', 'microsoft-365-5-7-57-client-not-authenticated'],
    examples: [
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      '554 5.2.252 SendAsDenied; scanner@example.com not allowed to send as office@example.com',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-705-tenant-threshold',
    title: 'Microsoft 365 550 5.7.705 Access denied, tenant has exceeded threshold',
    summary: 'The whole organisation is barred from sending to the outside because too much of its mail was spam.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.705', '5.7.700', '5.7.701'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online measures the share of spam per tenant. Above a limit all outgoing mail is refused, whoever sends it. The ' +
      'codes [5.7.700 to ' +
      '5.7.749](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750) form ' +
      'this family.',
    seenFrom: 'Reports of Exchange Online to its users; some receivers of yours may see the quoted text.',
    causes:
      'A compromised administrator or server that relays through a connector, several stolen mailboxes, a large unsolicited mailing, ' +
      'or rarely an expired subscription that has just been renewed.',
    fix: [
      {
        heading: 'Find the source',
        text: 'Review connectors, new administrators and sign-ins, then message trace by sender and by connector.',
      },
      { heading: 'Close it', text: 'Reset accounts, remove foreign connectors and applications, and patch a relaying server.' },
      { heading: 'Stop bulk mail', text: 'Take mailings off the tenant before you ask for release.' },
      {
        heading: 'Call Microsoft support',
        text:
          'Only [support can ' +
          'lift](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750) a ' +
          'tenant block; describe what was found and closed.',
      },
    ],
    references: [
      {
        title: 'Microsoft: codes 5.7.700 to 5.7.750',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
      },
      {
        title: 'Microsoft: restricted users',
        url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
      },
    ],
    bulkMail:
      'Building tenants for cold mail ends here: the threshold looks at the ratio of spam, so a tenant without ordinary mail reaches ' +
      'it with little.',
    faq: [
      { question: 'Are recipients lost?', answer: 'No. Keep all and send after the release.' },
      { question: 'How long does it take?', answer: 'A day or more after the source has been closed and support answered.' },
      { question: 'Is 5.7.708 the same?', answer: 'No. 5.7.708 is about a low-reputation IP address, typical of trial tenants.' },
    ],
    related: [
      '550',
      'microsoft-365-5-7-708-traffic-not-accepted',
      'microsoft-365-5-7-750-unregistered-domain',
      'microsoft-365-5-1-8-bad-outbound-sender',
    ],
    examples: ['550 5.7.705 Access denied, tenant has exceeded threshold'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-708-traffic-not-accepted',
    title: 'Microsoft 365 550 5.7.708 Access denied, traffic not accepted from this IP',
    summary: 'Mail of a new or trial tenant leaves through an address without reputation and is refused by Microsoft itself.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.708'],
    provider: 'microsoft-365',
    meaning:
      'Microsoft describes it as mail from [IP addresses of low ' +
      'reputation](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750), ' +
      'which it sees mostly with newly made organisations. The address belongs to Microsoft\'s pool for such tenants and not to you.',
    seenFrom: 'Reports of Exchange Online to its users, often with AS(7230) or AS(7171).',
    causes: 'A trial subscription, a tenant a few days old, a sudden mailing from it, or stolen accounts.',
    fix: [
      { heading: 'Rule out abuse', text: 'Look at restricted entities and message trace as for 5.7.705.' },
      { heading: 'Become a paying, known tenant', text: 'Microsoft names buying licences as one way out of the trial pool.' },
      {
        heading: 'Ask support for an exception',
        text:
          'An administrator opens a case with the full report ' +
          '([documentation](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/' +
          'fix-error-code-5-7-700-through-5-7-750)).',
      },
      { heading: 'Do not try the delist portal', text: 'The portal is for addresses of outside servers; this one is Microsoft\'s.' },
    ],
    references: [
      {
        title: 'Microsoft: codes 5.7.700 to 5.7.750',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Tenants bought for outreach meet it on the first day. It is not a warm-up problem and slow sending does not lift it.',
    faq: [
      { question: 'Which IP is meant?', answer: 'The one in Microsoft\'s outgoing pool through which the tenant\'s mail goes.' },
      { question: 'Is internal mail affected?', answer: 'Usually not.' },
      {
        question: 'What do I do with the recipients?',
        answer: 'Keep them. Microsoft refused the message before their servers were contacted.',
      },
    ],
    related: ['550', 'microsoft-365-5-7-705-tenant-threshold', 'microsoft-365-5-7-606-banned-ip'],
    examples: [
      '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to ' +
      'https://go.microsoft.com/fwlink/?LinkID=526655 AS(7230)',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-750-unregistered-domain',
    title: 'Microsoft 365 550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    summary: 'The tenant relays a lot of mail for domains that it has not registered.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.750'],
    provider: 'microsoft-365',
    meaning:
      'A server of yours sends through Exchange Online with sender domains that are not accepted domains of your organisation. ' +
      'Microsoft takes that for an open or abused relay and blocks it ' +
      '([documentation](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/' +
      'fix-error-code-5-7-700-through-5-7-750)).',
    seenFrom: 'Reports and replies of Exchange Online to a relaying server.',
    causes:
      'An abused on-premises server, forwarded mail that keeps foreign senders, customers\' domains sent through one tenant, or a ' +
      'subdomain that was never added.',
    fix: [
      { heading: 'Add the sending domains', text: 'Register and verify every domain that your systems use as sender, subdomains too.' },
      { heading: 'Look for abuse', text: 'Search message trace for unknown sender domains and close the server that lets them in.' },
      { heading: 'Rewrite forwards', text: 'Use SRS so that forwarded mail leaves with your own domain.' },
      { heading: 'Ask support to unblock', text: 'After that an administrator opens a case.' },
    ],
    references: [
      {
        title: 'Microsoft: codes 5.7.700 to 5.7.750',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
      },
      {
        title: 'Microsoft: connectors',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow',
      },
    ],
    bulkMail:
      'An agency that sends for clients through its own tenant needs each client\'s domain verified, or better a service built for ' +
      'many senders.',
    faq: [
      { question: 'Are the recipients wrong?', answer: 'No. Microsoft objects to the domain of the sender.' },
      { question: 'Does SPF help?', answer: 'No. Microsoft looks at its own list of registered domains.' },
      {
        question: 'One domain or the tenant?',
        answer: 'The block concerns mail with unregistered senders; mail from registered domains goes on.',
      },
    ],
    related: ['550', 'microsoft-365-5-7-705-tenant-threshold', 'microsoft-365-5-7-64-tenant-attribution'],
    examples: ['550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains.'],
    reviewed: '2026-11-26',
  },
];
