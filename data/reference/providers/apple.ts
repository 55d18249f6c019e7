/** iCloud Mail: few codes, most of them described on one support page. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const appleEntries: readonly ReferenceEntry[] = [
  {
    id: 'apple-cs01-local-policy',
    title: 'iCloud 550 5.7.1 [CS01] Message rejected due to local policy; [HM07], [HM08]',
    summary: 'Apple\'s filter refused the message for content or sender reputation; it names no detail.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '554', '5.7.1'],
    provider: 'apple',
    meaning:
      'A general refusal at the end of the data. CS01 and CS02 come from content and sender scoring; HM07 and HM08 are seen in the ' +
      'same situations. Apple does not publish their difference.',
    seenFrom: 'mx01.mail.icloud.com and mx02.mail.icloud.com, for icloud.com, me.com, mac.com and custom domains.',
    causes: 'Links or text known from spam, a young domain, complaints, missing authentication, mail to people who never asked.',
    fix: [
      {
        heading: 'Meet Apple\'s bulk rules',
        text: 'Authentication, matching PTR, unsubscribe, consent: [Apple\'s page](https://support.apple.com/102322) lists them.',
      },
      {
        heading: 'Check links and domains',
        text: 'Look each one up at [Spamhaus](https://check.spamhaus.org/), tracking domain included.',
      },
      { heading: 'Compare two messages', text: 'Send a plain text mail from the same server: if it passes, content is the cause.' },
      {
        heading: 'Write to Apple',
        text:
          'icloudadmin@apple.com with address, domain, time and the complete reply ' +
          '([instructions](https://support.apple.com/102322)).',
      },
    ],
    references: [
      { title: 'Apple: postmaster information for iCloud Mail', url: 'https://support.apple.com/102322' },
    ],
    bulkMail:
      'Apple has [no feedback loop and no allow list](https://support.apple.com/102322), so complaints are invisible. Low opens at ' +
      'iCloud compared with elsewhere are the early sign.',
    faq: [
      { question: 'Is it a block list?', answer: 'No list is named; then the text would name Spamhaus or Proofpoint.' },
      { question: 'What do CS and HM stand for?', answer: 'Apple does not say. Treat both as \'refused by policy\'.' },
      { question: 'Should the recipient be suppressed?', answer: 'No. The mailbox is valid.' },
      {
        question: 'Will a retry help?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
    ],
    related: ['550', 'x.7.1', 'apple-hme1-authentication', 'proofpoint-ipcheck', 'spamhaus-dbl'],
    examples: [
      '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      '554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'apple-hme1-authentication',
    title: 'iCloud 554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks',
    summary: 'iCloud wants SPF or DKIM to pass, and both failed.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '550', '5.7.1'],
    provider: 'apple',
    meaning:
      'The message is unauthenticated. A relative, \'550 5.7.1 … due to domain owner\'s DMARC policy\', applies the From: domain\'s ' +
      'p=reject or quarantine.',
    seenFrom: 'iCloud\'s mail exchangers at the end of DATA; \'Hide My Email\' addresses included.',
    causes: 'No DKIM, SPF without the server, forwarding, or writing to a Hide My Email address from a system that breaks signatures.',
    fix: [
      { heading: 'Sign with DKIM', text: 'With the From: domain.' },
      { heading: 'Repair SPF', text: 'For the MAIL FROM domain; include every service.' },
      { heading: 'Align', text: 'So that DMARC passes too ([RFC 7489](https://www.rfc-editor.org/rfc/rfc7489#section-3.1)).' },
    ],
    references: [
      { title: 'Apple: postmaster information for iCloud Mail', url: 'https://support.apple.com/102322' },
      { title: 'RFC 7489', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
    ],
    bulkMail: 'Sign in with Apple relays only mail from domains that you have registered with Apple and that pass SPF.',
    faq: [
      { question: 'Is one of both enough?', answer: 'For this reply yes; aim for both.' },
      {
        question: 'What becomes of the recipients?',
        answer: 'Keep them. Every iCloud user would refuse the same unauthenticated message.',
      },
      { question: 'Does a retry help?', answer: 'After the DNS is mended, yes.' },
    ],
    related: ['554', 'x.7.26', 'google-5-7-26-unauthenticated', 'apple-cs01-local-policy'],
    examples: [
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See ' +
      'https://support.apple.com/en-us/HT204137 for mailing best practices',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'apple-5-1-1-user-does-not-exist',
    title: 'iCloud 550 5.1.1 user does not exist; inactive email address; unknown or illegal alias',
    summary: 'No such iCloud mailbox or alias, or one that is no longer active.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.1', '5.1.6'],
    provider: 'apple',
    meaning:
      'Said at RCPT TO. \'unknown or illegal alias\' is about names beside the main mailbox; 5.1.6 \'no longer on server\' about ' +
      'deleted ones.',
    seenFrom: 'iCloud\'s mail exchangers.',
    causes: 'A typing error, a removed alias, a Hide My Email address that its user switched off, or a closed Apple account.',
    fix: [
      { heading: 'Suppress the address', text: 'All four texts are final.' },
      {
        heading: 'Treat relay addresses as opt-outs',
        text: 'Somebody who disables a privaterelay.appleid.com or random icloud.com address does not want your mail.',
      },
      { heading: 'Ask at next login', text: 'Let the person set another address in your application.' },
    ],
    references: [
      { title: 'Apple: postmaster information for iCloud Mail', url: 'https://support.apple.com/102322' },
      { title: 'Apple: Hide My Email', url: 'https://support.apple.com/105078' },
    ],
    bulkMail: 'Many sign-ups with relay addresses are switched off after one use. Send something of use early.',
    faq: [
      { question: 'Can a disabled relay address return?', answer: 'Yes, its user can switch it on again; mail only after new contact.' },
      { question: 'Is a full mailbox meant?', answer: 'No, that is 552 5.2.2.' },
      {
        question: 'Is 5.1.6 \'moved\'?',
        answer: 'Registered as [moved without forwarding](https://www.rfc-editor.org/rfc/rfc3463#section-3.2); at Apple it means gone.',
      },
    ],
    related: ['550', 'x.1.1', 'x.1.6', 'apple-552-over-quota'],
    examples: ['550 5.1.1 <jo@example.com>: user does not exist'],
    reviewed: '2026-11-26',
  },
  {
    id: 'apple-552-over-quota',
    title: 'iCloud 552 5.2.2 <user>: user is overquota',
    summary: 'The person\'s iCloud storage is full: keep the address and retry later.',
    persistence: 'transient',
    group: 'provider',
    codes: ['552', '5.2.2'],
    provider: 'apple',
    meaning: 'iCloud storage is shared by photos, backups and mail. The free 5 GB fill up while the person reads mail each day.',
    seenFrom: 'iCloud\'s mail exchangers at RCPT TO or after the data.',
    causes: 'Full storage, or an abandoned account.',
    fix: [
      { heading: 'Hold and try again', text: 'After a day, then after a week.' },
      { heading: 'Do not suppress on the first', text: 'Only when it stays full for months.' },
      { heading: 'Tell a customer', text: 'In the application or by another address.' },
    ],
    references: [
      { title: 'Apple: postmaster information for iCloud Mail', url: 'https://support.apple.com/102322' },
      { title: 'RFC 3463 section 3.3: X.2.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    ],
    bulkMail: 'iCloud has a high share of full mailboxes because photos use the same storage. Counting them as dead loses living readers.',
    faq: [
      { question: 'Why is it a 5xx?', answer: 'Apple does not hold mail for full accounts. The state of the mailbox passes nonetheless.' },
      { question: 'How often should I try?', answer: 'Each campaign, up to three in a row, then pause for a month.' },
      { question: 'Is it about message size?', answer: 'No. Any message is refused while the storage is full.' },
    ],
    related: ['552', 'x.2.2', 'google-5-2-2-over-quota'],
    examples: ['552 5.2.2 <jo@example.com>: user is overquota'],
    reviewed: '2026-11-26',
  },
];
