/** Mail.ru and Yandex. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const russiaEntries: readonly ReferenceEntry[] = [
  {
    id: 'mailru-550-spam-message-rejected',
    title: 'Mail.ru 550 spam message rejected / discarded',
    summary: 'Mail.ru judged the message to be spam; the reply holds an id and a link for a review.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'mailru',
    meaning: 'Said after the data. The long id in the reply is what support needs.',
    seenFrom: 'mxs.mail.ru, for mail.ru, inbox.ru, list.ru, bk.ru, internet.ru and hosted domains.',
    causes: 'Complaints, links, unconfirmed lists, a domain without standing.',
    fix: [
      { heading: 'Keep the id', text: 'Store the whole reply.' },
      {
        heading: 'See figures',
        text: 'Verify the domain at [postmaster.mail.ru](https://postmaster.mail.ru/): complaints and reputation per day.',
      },
      {
        heading: 'Ask for review',
        text: 'By the link in the reply or [Mail.ru\'s error page](https://help.mail.ru/notspam-support/errors).',
      },
      { heading: 'Sign with DKIM', text: 'Mail.ru\'s figures and its complaint feed go by the DKIM domain.' },
    ],
    references: [
      { title: 'Mail.ru: error messages', url: 'https://help.mail.ru/notspam-support/errors' },
      { title: 'Postmaster Mail.ru', url: 'https://postmaster.mail.ru/' },
    ],
    bulkMail: 'Confirmed addresses, List-Unsubscribe, steady volume; Mail.ru judges new domains strictly.',
    faq: [
      { question: 'Is the address real?', answer: 'Yes, it was accepted.' },
      {
        question: 'Is a retry of use?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
      { question: 'Rejected or discarded?', answer: 'No difference to you.' },
    ],
    related: ['550', 'x.7.1', 'mailru-550-dynamic-ip', 'yandex-554-spam'],
    examples: [
      '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=aBcD or report details to ' +
      'postmaster@example.com. Error code: 0123456789ABCDEF.',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'mailru-550-dynamic-ip',
    title: 'Mail.ru 550 We do not accept mail from hosts with dynamic IP or generic DNS PTR-records',
    summary: 'The PTR of your address looks like an end-user line.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'mailru',
    meaning:
      'Mail.ru looks at the name: digits of the address, pool, dyn, dsl, host. The short form is \'We do not accept mail from ' +
      'dynamic IPs\'. SPF and DKIM are not asked at this point.',
    seenFrom: 'mxs.mail.ru at connection or MAIL FROM.',
    causes:
      'A cloud server with the default name, or a home line. A reverse name such as host-192-0-2-1.example.net, also with a static ' +
      'contract.',
    fix: [
      { heading: 'Set your own PTR', text: 'mail.example.com, with an A record back.' },
      { heading: 'Or use a relay', text: 'Of your provider.' },
      { heading: 'Report an error', text: 'Through [Mail.ru support](https://help.mail.ru/notspam-support/errors) with address and name.' },
      { heading: 'Check the forward record', text: 'The name must resolve back to the address, or the next filter objects.' },
    ],
    references: [
      { title: 'Mail.ru: error messages', url: 'https://help.mail.ru/notspam-support/errors' },
      { title: 'RFC 1912 section 2.1', url: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1' },
    ],
    bulkMail: 'Test the names of all pool addresses for digits.',
    faq: [
      { question: 'My address is static. Why?', answer: 'The name decides.' },
      {
        question: 'Does it affect all Mail.ru recipients?',
        answer: 'Yes, at every one of its domains, and for none of them is it a reason to suppress.',
      },
      { question: 'How soon?', answer: 'When the TTL of the old PTR has run out.' },
    ],
    related: ['550', 'x.7.25', 'google-5-7-25-ptr', 'mailru-550-spam-message-rejected'],
    examples: [
      '550 We do not accept mail from hosts with dynamic IP or generic DNS PTR-records. Please visit ' +
      'http://help.mail.ru/notspam-support/id?c=eFgH',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'yandex-554-spam',
    title: 'Yandex 554 5.7.1 Message rejected under suspicion of SPAM; Blocked by spam statistics',
    summary: 'Yandex judged the message, or the recent figures of the sender, to be spam.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '5.7.1'],
    provider: 'yandex',
    meaning:
      '\'under suspicion\' is about the message; \'spam statistics\' about the sender\'s recent share of spam. Both carry a short ' +
      'ya.cc link. Yandex\'s filter learns from its users\' clicks, per domain and per campaign.',
    seenFrom: 'mx.yandex.ru and mx.yandex.net, for yandex, ya.ru and Yandex 360 domains, after the data.',
    causes:
      'Complaints, links, young domains, bursts. Text in the recipient\'s language that reads as machine-translated, and many ' +
      'recipients who never open.',
    fix: [
      { heading: 'Watch figures', text: 'Register the domain at [Postoffice](https://postoffice.yandex.ru/).' },
      {
        heading: 'Follow the rules for senders',
        text: 'Consent, unsubscribe, DKIM: [Yandex\'s page](https://yandex.com/support/mail/bounces/yandex.html).',
      },
      { heading: 'Slow down, then ask', text: 'Support through the form linked there, with the reply.' },
      { heading: 'Authenticate', text: 'SPF and DKIM at least: without them Yandex has no domain to credit.' },
    ],
    references: [
      { title: 'Yandex: bounces', url: 'https://yandex.com/support/mail/bounces/yandex.html' },
      { title: 'Yandex Postoffice', url: 'https://postoffice.yandex.ru/' },
    ],
    bulkMail: 'Statistics recover in a week of wanted mail.',
    faq: [
      {
        question: 'Is the recipient the cause?',
        answer: 'Not as a person; the clicks of many are. Keep the address, and send less to those who never open.',
      },
      { question: 'Does 451 4.7.1 mean the same?', answer: '\'service is currently unavailable\' is its soft form: slow down.' },
      { question: 'Is a retry of use?', answer: 'Not with the same message; send a changed one after a pause.' },
    ],
    related: ['554', 'x.7.1', 'mailru-550-spam-message-rejected', 'yandex-550-policy-rejection'],
    examples: ['554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-AbCdEfGh'],
    reviewed: '2026-11-26',
  },
  {
    id: 'yandex-550-policy-rejection',
    title: 'Yandex 550 5.7.1 Policy rejection on the target address; No such user',
    summary: '\'No such user\' is an unknown mailbox; \'Policy rejection\' one that Yandex has blocked.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'yandex',
    meaning: 'Yandex uses the policy code for both. A blocked account cannot receive, but may be opened again by its owner.',
    seenFrom: 'mx.yandex.ru at RCPT TO.',
    causes: 'A typing error or deletion; a blocked or disabled account.',
    fix: [
      { heading: 'No such user', text: 'Suppress.' },
      { heading: 'Policy rejection', text: 'Pause for a month and try once more before you suppress.' },
      { heading: 'Read the text', text: '5.7.1 alone tells nothing here.' },
    ],
    references: [
      { title: 'Yandex: bounces', url: 'https://yandex.com/support/mail/bounces/yandex.html' },
      { title: 'RFC 3463 section 3.8: X.7.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    ],
    bulkMail: 'Rules that read 5.7.1 as \'blocked sender\' keep mailing dead Yandex addresses.',
    faq: [
      { question: 'Is my IP address blocked?', answer: 'No. Both are about the target.' },
      { question: 'Why 5.7.1 for an unknown user?', answer: 'Yandex\'s choice.' },
      { question: 'Does the pause matter?', answer: 'Yandex documents the block as one of the account; owners can lift it.' },
    ],
    related: ['550', 'x.1.1', 'x.2.1', 'yandex-554-spam'],
    examples: ['550 5.7.1 Policy rejection on the target address'],
    correction: '5.7.1 with \'No such user\' is an unknown recipient, though the code says policy.',
    reviewed: '2026-11-26',
  },
];
