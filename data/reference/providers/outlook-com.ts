/** Outlook.com, Hotmail, Live and MSN: the consumer side of Microsoft, with lists and tags of its own. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const outlookComEntries: readonly ReferenceEntry[] = [
  {
    id: 'microsoft-consumer-5-7-515-authentication-level',
    title: 'Outlook.com 550 5.7.515 Access denied, sending domain does not meet the required authentication level',
    summary: 'A domain with a large volume must pass SPF, DKIM and DMARC at Outlook.com, and this one did not.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.515'],
    provider: 'microsoft-consumer',
    meaning:
      'Since 5 May 2025 Microsoft demands of domains with [5,000 or more messages a day to its consumer ' +
      'mailboxes](https://support.microsoft.com/en-us/outlook/fix-ndr-error-550-5-7-515-in-outlook-com) that SPF and DKIM pass, that ' +
      'a DMARC record exists, and that at least one of the two aligns with From:. The domain named is that of From:.',
    seenFrom: '*.olc.protection.outlook.com at the end of DATA, for outlook.com, hotmail.com, live.com and msn.com.',
    causes:
      'No DMARC record, DKIM not set up at one of several services, SPF with more than ten lookups or with a missing include, or a ' +
      'service that signs only with its own domain.',
    fix: [
      {
        heading: 'Read what failed',
        text: 'The reply lists results such as Spf=Fail, Dkim=Pass, DMARC=None. Mend the one that is not Pass.',
      },
      { heading: 'Publish DMARC', text: '`v=DMARC1; p=none; rua=…` at `_dmarc` of the From: domain suffices for this rule.' },
      {
        heading: 'Make both SPF and DKIM pass',
        text:
          'Unlike DMARC itself, the rule wants ' +
          '[both](https://support.microsoft.com/en-us/outlook/fix-ndr-error-550-5-7-515-in-outlook-com).',
      },
      {
        heading: 'Cover all services',
        text: 'The volume of every service that uses the domain is added up; a small forgotten one is refused too.',
      },
      { heading: 'Send again', text: 'Refused messages do not return. Resend after a test mail has passed.' },
    ],
    references: [
      {
        title: 'Microsoft: fix NDR error 550 5.7.515',
        url: 'https://support.microsoft.com/en-us/outlook/fix-ndr-error-550-5-7-515-in-outlook-com',
      },
      { title: 'RFC 7489: DMARC', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
    ],
    bulkMail:
      'Set up DKIM and DMARC before the first send, at any volume. Below the threshold Microsoft may still put failing mail into ' +
      'Junk.',
    faq: [
      { question: 'Is it 5.7.15?', answer: 'No. Some pages lost a digit; the code is 5.7.515.' },
      {
        question: 'I send less than 5,000. Why me?',
        answer: 'All services and days count, and once counted as large a domain may stay so.',
      },
      { question: 'Are business tenants included?', answer: 'The rule is written for the consumer domains.' },
      { question: 'Should the recipient be suppressed?', answer: 'No; the recipients are real.' },
    ],
    related: [
      '550',
      'x.7.26',
      'microsoft-365-5-7-509-dmarc',
      'google-4-7-40-dmarc-record',
      'google-4-7-27-spf',
      'yahoo-5-7-9-unauthenticated',
    ],
    examples: [
      '550 5.7.515 Access denied, sending domain EXAMPLE.COM does not meet the required authentication level. Spf= Pass , Dkim= Fail ' +
      ', DMARC= Fail',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-consumer-s3150-blocked',
    title: 'Outlook.com 550 5.7.1 messages weren\'t sent; part of their network is on our block list (S3150 / S3140)',
    summary: 'Your IP address or its whole network is on Outlook.com\'s own block list.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'microsoft-consumer',
    meaning:
      'The consumer side of Microsoft refuses the address or the range around it. It is independent of Microsoft 365\'s list and of ' +
      'public lists. S3140 and S3150 differ internally only; AS3140 and AS3150 are older labels.',
    seenFrom: '*.olc.protection.outlook.com at connection or MAIL FROM.',
    causes: 'Complaints or trap hits, neighbours in the hosting range, an address without history, or a generic PTR.',
    fix: [
      {
        heading: 'Check SNDS',
        text:
          'Register the range at [SNDS](https://substrate.office.com/ip-domain-management-snds/snds): it shows status, complaint ' +
          'rate and trap hits per address.',
      },
      {
        heading: 'Mend what it shows',
        text:
          'Clean the list, suppress people who complain (join the junk mail reporting programme), set a PTR of your own domain, and ' +
          'authenticate.',
      },
      {
        heading: 'Open a ticket',
        text:
          'Use [Outlook.com sender support](https://olcsupport.office.com/) with address, PTR, sample reply and what you changed. ' +
          'The first answer is automatic; reply to it if it says \'not eligible for mitigation\'.',
      },
      {
        heading: 'Speak with your host',
        text: 'If the range is meant, its owner must clean it up; else move to a range of better standing.',
      },
    ],
    references: [
      { title: 'Microsoft: Outlook.com postmaster', url: 'https://substrate.office.com/ip-domain-management-snds/Postmaster' },
      { title: 'Microsoft: Smart Network Data Services', url: 'https://substrate.office.com/ip-domain-management-snds/snds' },
      { title: 'Microsoft: Outlook.com sender support', url: 'https://olcsupport.office.com/' },
    ],
    bulkMail: 'A new cloud address starts on this list more often than not. Ask for release before the first campaign, then warm up.',
    faq: [
      { question: 'Does sender.office.com help?', answer: 'No. That portal is for business recipients.' },
      { question: 'No public list has me. How can it be?', answer: 'The list is Microsoft\'s own.' },
      { question: 'How long does a ticket take?', answer: 'A day or two; the release takes effect within a day more.' },
      {
        question: 'What do I do with the recipients?',
        answer: 'Hold their mail and keep the addresses: the block ends with a ticket, not with a cleaner list alone.',
      },
    ],
    related: [
      '550',
      'x.7.1',
      'microsoft-365-5-7-606-banned-ip',
      'microsoft-consumer-sc-001-ou-002',
      'microsoft-consumer-4-7-650-reputation',
    ],
    examples: [
      '550 5.7.1 Unfortunately, messages from [192.0.2.50] weren\'t sent. Please contact your Internet service provider since part ' +
      'of their network is on our block list (S3150). [AM7EUR03FT041.eop-EUR03.prod.protection.outlook.com]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-consumer-sc-001-ou-002',
    title: 'Outlook.com 550 SC-001, SC-002, SC-003, SC-004, OU-001, OU-002, DY-001, DY-002',
    summary: 'Older policy tags of Hotmail and Outlook.com: the letters tell why the address is refused.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'microsoft-consumer',
    meaning:
      'SC-001 and OU-002: content or reputation of the address or domain. SC-002: the server tries out addresses (namespace mining). ' +
      'SC-003: looks like an open proxy or relay. SC-004: user complaints. DY-001: dynamic address. DY-002: probably infected. ' +
      'OU-001: listed at Spamhaus.',
    seenFrom: 'Hotmail and Outlook.com; today mostly replaced by S3140, S3150 and 4.7.65x, still met in logs and on forwarders.',
    causes: 'As the tag says; each has a cause of its own.',
    fix: [
      {
        heading: 'SC-001, OU-002',
        text:
          'Reduce complaints and content that looks like spam; see ' +
          '[SNDS](https://substrate.office.com/ip-domain-management-snds/snds), then ask [sender ' +
          'support](https://olcsupport.office.com/).',
      },
      { heading: 'SC-002', text: 'Stop verifying addresses by SMTP, suppress unknown users at once.' },
      {
        heading: 'SC-003, DY-002',
        text: 'Close the proxy or relay, clean the machine, check [Spamhaus XBL](https://check.spamhaus.org/).',
      },
      { heading: 'SC-004', text: 'Join the complaint feed, remove complainers, make unsubscribing easy.' },
      { heading: 'DY-001', text: 'Use your provider\'s relay, or get a static address with a PTR of your own.' },
      { heading: 'OU-001', text: 'Remove the Spamhaus listing first.' },
    ],
    references: [
      { title: 'Microsoft: Outlook.com postmaster, error codes', url: 'https://substrate.office.com/ip-domain-management-snds/Postmaster' },
      { title: 'Microsoft: SNDS', url: 'https://substrate.office.com/ip-domain-management-snds/snds' },
    ],
    bulkMail:
      'SC-002 is typical of list cleaning tools that probe Hotmail: the probing address is refused and the tool reports every ' +
      'mailbox as bad. Do not suppress on such results.',
    faq: [
      { question: 'Is the recipient bad?', answer: 'No. All these tags are about the sending side.' },
      { question: 'Are the tags still used?', answer: 'Seldom. Their meaning has not changed.' },
      {
        question: 'Does OU-002 come from Outlook users?',
        answer: 'OU stands for Microsoft\'s group of reasons; nothing more is published.',
      },
    ],
    related: ['550', 'x.7.1', 'microsoft-consumer-s3150-blocked', 'microsoft-consumer-rp-001', 'spamhaus-xbl'],
    examples: [
      '550 SC-001 (BAY004-MC1F12) Unfortunately, messages from 192.0.2.51 weren\'t sent. Please contact your Internet service provider.',
      '550 DY-001 (COL004-MC2F3) Unfortunately, messages from 192.0.2.52 weren\'t sent because the address appears to be dynamic.',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-consumer-4-7-650-reputation',
    title: 'Outlook.com 451 4.7.650 / 4.7.651 temporarily rate limited due to IP reputation (S775, S843); 4.7.652 connections (S3115)',
    summary: 'Outlook.com takes less mail from your IP address because of its reputation.',
    persistence: 'transient',
    group: 'provider',
    codes: ['451', '4.7.650', '4.7.651', '4.7.652'],
    provider: 'microsoft-consumer',
    meaning:
      '4.7.650 and 4.7.651 limit the number of messages by reputation, 4.7.652 the number of connections. S775, S843, S844, S3114 ' +
      'and S3115 are the tags behind the text. It delays and does not block.',
    seenFrom: '*.olc.protection.outlook.com at connection or MAIL FROM.',
    causes: 'A new address, more volume than its history covers, complaints, or trap hits.',
    fix: [
      { heading: 'Back off', text: 'Halve the rate, a handful of connections, retry after 15 minutes and then longer.' },
      {
        heading: 'Read SNDS',
        text:
          'The colour and the trap count per day at [SNDS](https://substrate.office.com/ip-domain-management-snds/snds) tell whether ' +
          'volume or quality is the cause.',
      },
      { heading: 'Send to the active first', text: 'Openers of the last 30 to 60 days; widen slowly.' },
      {
        heading: 'Ask if nothing explains it',
        text: '[Sender support](https://olcsupport.office.com/) can raise limits for an address with good figures.',
      },
    ],
    references: [
      { title: 'Microsoft: Outlook.com postmaster', url: 'https://substrate.office.com/ip-domain-management-snds/Postmaster' },
      { title: 'Microsoft: SNDS', url: 'https://substrate.office.com/ip-domain-management-snds/snds' },
    ],
    bulkMail: 'Do not respread the queue over other addresses at full rate; they come from the same domain and fall next.',
    faq: [
      { question: 'How long does it last?', answer: 'For a new address two to four weeks of steady mail.' },
      { question: 'Is it S3150?', answer: 'No. S3150 is a block. This is its mild form and often its forerunner.' },
      { question: 'Should slow recipients be dropped?', answer: 'No. All Outlook.com recipients are slowed for that IP address.' },
    ],
    related: [
      '451',
      'x.7.0',
      'microsoft-consumer-s3150-blocked',
      'microsoft-consumer-rp-001',
      'microsoft-365-4-7-500-server-busy',
      'google-4-7-28-rate-limited',
    ],
    examples: [
      '451 4.7.650 The mail server [192.0.2.53] has been temporarily rate limited due to IP reputation. For e-mail delivery ' +
      'information, see https://postmaster.live.com (S775) [AM6EUR05FT033.eop-eur05.prod.protection.outlook.com]',
      '451 4.7.652 The mail server [192.0.2.53] has exceeded the maximum number of connections. (S3115)',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-consumer-rp-001',
    title: 'Outlook.com 421 RP-001, RP-002, RP-003 rate limited because of IP or domain reputation',
    summary: 'The older tags for throttling: too much per address, per connection, or too many connections.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421'],
    provider: 'microsoft-consumer',
    meaning:
      'RP-001: the address exceeded its rate. RP-002: the rate on this connection. RP-003: the number of connections. In each case ' +
      'reputation sets the limit. The newer form is 451 4.7.650.',
    seenFrom: 'Hotmail and Outlook.com; rare today.',
    causes: 'Volume above what the address has earned, or a falling reputation.',
    fix: [
      { heading: 'RP-001', text: 'Lower the total rate from that address.' },
      { heading: 'RP-002', text: 'Fewer messages per connection, then close it.' },
      { heading: 'RP-003', text: 'Fewer parallel connections.' },
      {
        heading: 'All three',
        text: 'Raise the reputation: see [SNDS](https://substrate.office.com/ip-domain-management-snds/snds) and 4.7.650.',
      },
    ],
    references: [
      { title: 'Microsoft: Outlook.com postmaster, error codes', url: 'https://substrate.office.com/ip-domain-management-snds/Postmaster' },
      { title: 'Microsoft: SNDS', url: 'https://substrate.office.com/ip-domain-management-snds/snds' },
    ],
    bulkMail: 'Configure a traffic class for Microsoft\'s consumer hosts in the MTA with own limits for rate and connections.',
    faq: [
      { question: 'Is mail lost?', answer: 'No, a 421 is deferred.' },
      { question: 'Is the recipient over quota?', answer: 'No. The limit is that of your address at Microsoft.' },
      { question: 'Which limits are allowed?', answer: 'Microsoft does not publish figures; they move with reputation.' },
    ],
    related: ['421', 'microsoft-consumer-4-7-650-reputation', 'microsoft-consumer-sc-001-ou-002'],
    examples: [
      '421 RP-001 (SNT004-MC3F11) Unfortunately, some messages from 192.0.2.54 weren\'t sent. Please try again. We have limits for ' +
      'how many messages can be sent per hour and per day.',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-consumer-5-5-0-mailbox-unavailable',
    title: 'Outlook.com 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)',
    summary: 'No such Outlook.com or Hotmail mailbox.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.5.0'],
    provider: 'microsoft-consumer',
    meaning:
      'The recipient does not exist or was closed. The enhanced code looks like a protocol error and is not one: Microsoft\'s ' +
      'consumer side has always used 5.5.0 here.',
    seenFrom: '*.olc.protection.outlook.com at RCPT TO.',
    causes: 'A typing error, a name never taken, or a mailbox that Microsoft deleted after long disuse.',
    fix: [
      { heading: 'Suppress the address', text: 'It is Microsoft\'s unknown-user reply.' },
      { heading: 'Look for typing errors', text: 'hotmial.com and outlok.com fail differently; here the local part is wrong.' },
      { heading: 'Watch the rate', text: 'A high share of unknown users leads to SC-002 and to the block list.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'Microsoft: Outlook.com postmaster', url: 'https://substrate.office.com/ip-domain-management-snds/Postmaster' },
    ],
    bulkMail: 'Hotmail addresses are the oldest on most lists. Drop those without activity for a year before they close.',
    faq: [
      { question: 'Is 5.5.0 a syntax error of my server?', answer: 'No. Your commands are fine.' },
      {
        question: 'May it be a temporary closure?',
        answer: 'Microsoft\'s reply does not tell. Lift the suppression only when the person confirms the address.',
      },
      {
        question: 'Why does my parser say protocol error?',
        answer: 'It trusts X.5.0 more than the words. \'mailbox unavailable\' decides here.',
      },
    ],
    related: ['550', 'x.1.1', 'x.5.0', 'microsoft-365-5-1-10-recipient-not-found', 'microsoft-consumer-sc-001-ou-002'],
    examples: [
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM4EUR05FT042.eop-eur05.prod.protection.outlook.com]',
    ],
    correction:
      'X.5.0 is registered for protocol trouble, and tables therefore blame the sending client. At Outlook.com it means an unknown ' +
      'or closed mailbox.',
    reviewed: '2026-11-26',
  },
];
