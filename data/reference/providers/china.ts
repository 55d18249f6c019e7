/** QQ and NetEase: tags and links that name the cause, behind general words. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const chinaEntries: readonly ReferenceEntry[] = [
  {
    id: 'qq-550-frequency-limited',
    title: 'QQ Mail 550 Ip frequency limited / Domain frequency limited / Sender frequency limited / Connection frequency limited',
    summary: 'Too much mail in a short time from the address, the domain, the sender, or in connections: wait and send slower.',
    persistence: 'transient',
    group: 'provider',
    codes: ['550'],
    provider: 'qq',
    meaning:
      'A rate limit with a permanent code. The link\'s number tells which: [172 IP, 173 domain, 174 sender, 175 ' +
      'connections](https://service.mail.qq.com/detail/122). \'Connection denied\' (170) is a longer pause of some hours.',
    seenFrom: 'mx1.qq.com to mx3.qq.com, for qq.com, foxmail.com and Exmail companies.',
    causes: 'Bursts, new addresses, low reputation in China.',
    fix: [
      { heading: 'Hold the queue', text: 'At least an hour, then a few messages a minute.' },
      { heading: 'Act on the named thing', text: 'Domain limits follow you to other addresses.' },
      { heading: 'Resend by yourself', text: 'A 550 leaves your MTA\'s queue; put the messages back.' },
    ],
    references: [
      { title: 'QQ Mail: bounce reasons', url: 'https://service.mail.qq.com/detail/122' },
      { title: 'QQ Mail: IP frequency limited', url: 'https://service.mail.qq.com/detail/122/172' },
    ],
    bulkMail: 'Plan campaigns to QQ over a whole day; a burst of a thousand is much.',
    faq: [
      { question: 'Is it permanent?', answer: 'No. Keep all recipients.' },
      { question: 'How large is the limit?', answer: 'Tencent does not publish it; it grows with reputation.' },
      { question: 'Is a delisting form there?', answer: 'No. Only time.' },
    ],
    related: ['550', 'qq-550-mailbox-unavailable', 'netease-550-mi-limits'],
    examples: [
      '550 Ip frequency limited. https://service.mail.qq.com/detail/122/172',
      '550 Domain frequency limited [ABCDEFGH IP: 192.0.2.150]. https://service.mail.qq.com/detail/122/173',
    ],
    correction: 'A 550 is treated as a hard bounce by most platforms, and each QQ burst then costs good addresses. It is a rate limit.',
    reviewed: '2026-11-26',
  },
  {
    id: 'qq-550-mailbox-unavailable',
    title: 'QQ Mail 550 Mailbox unavailable or access denied',
    summary: 'The mailbox is protected against a burst of mail for now: it exists, do not suppress.',
    persistence: 'transient',
    group: 'provider',
    codes: ['550'],
    provider: 'qq',
    meaning:
      'QQ explains reply [166](https://service.mail.qq.com/detail/122/166) as a mailbox that received too much in a short time. ' +
      '\'The frequency of receiving messages is limited\' is the clearer form. An unknown mailbox reads \'Mailbox not found\' (169).',
    seenFrom: 'QQ\'s mail exchangers at RCPT TO.',
    causes: 'Many senders at once, a sign-up attack, tests with one mailbox.',
    fix: [
      { heading: 'Wait some hours', text: 'Then send again.' },
      { heading: 'Do not suppress', text: 'Only \'Mailbox not found\' and \'deactivated mailbox\' end an address.' },
      { heading: 'Check your own volume', text: 'To that one mailbox.' },
    ],
    references: [
      { title: 'QQ Mail: mailbox unavailable or access denied', url: 'https://service.mail.qq.com/detail/122/166' },
      { title: 'QQ Mail: bounce reasons', url: 'https://service.mail.qq.com/detail/122' },
    ],
    bulkMail: 'Log the number at the end of the link beside the text; it outlives rewordings.',
    faq: [
      { question: 'Why the misleading words?', answer: 'They copy the RFC\'s text for 550.' },
      { question: 'How often may I try?', answer: 'Twice a day is enough; more only feeds the counter.' },
      { question: 'Is it me or the mailbox?', answer: 'The mailbox: QQ protects it from everybody for now.' },
    ],
    related: ['550', 'qq-550-frequency-limited', 'qq-550-spam'],
    examples: ['550 Mailbox unavailable or access denied [ABCDEFGH IP: 192.0.2.151]. https://service.mail.qq.com/detail/122/166'],
    correction: 'Looks exactly like an unknown mailbox. Tencent\'s own page explains it as too much mail for one mailbox.',
    reviewed: '2026-11-26',
  },
  {
    id: 'qq-550-spam',
    title: 'QQ Mail 550 Mail content denied; Suspected spam; Suspected spam ip',
    summary: 'Content (171, 59, 71) or IP address (66) is taken for spam.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'qq',
    meaning:
      'The wording separates content from address: \'Suspected spam ip\' needs a better address, the others other content. \'Mail is ' +
      'rejected by recipients\' (92) is the person\'s own block.',
    seenFrom: 'QQ\'s mail exchangers, after the data or at connection.',
    causes: 'Reports of users, links, unlicensed offers, an address with bad history.',
    fix: [
      { heading: 'Content', text: 'Remove foreign links, shorten, send a plain version first.' },
      { heading: 'Address', text: 'Register at [QQ\'s open platform](https://open.mail.qq.com/), slow down, set a PTR.' },
      { heading: 'Recipient\'s block', text: 'Stop mailing that person.' },
    ],
    references: [
      { title: 'QQ Mail: mail content denied', url: 'https://service.mail.qq.com/detail/122/171' },
      { title: 'QQ Mail: suspected spam IP', url: 'https://service.mail.qq.com/detail/122/66' },
    ],
    bulkMail:
      'Mail to China from an address of another continent starts with little credit; use a service with addresses there for large ' +
      'volume.',
    faq: [
      { question: 'Should the recipient be suppressed?', answer: 'Only for 92, and only for your brand.' },
      {
        question: 'Is a retry of use?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
      { question: 'What does 72 mean?', answer: 'SPF check failed.' },
    ],
    related: ['550', 'x.7.1', 'qq-550-frequency-limited', 'netease-554-dt-spm'],
    examples: [
      '550 Mail content denied [ABCDEFGH IP: 192.0.2.152]. https://service.mail.qq.com/detail/122/171',
      '550 Suspected spam ip https://service.mail.qq.com/detail/122/66',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'netease-554-dt-spm',
    title: 'NetEase 554 DT:SPM; 421 HL:REP; 554 HL:IPB: spam and reputation tags of 163.com',
    summary:
      'A two-part tag before the machine\'s name tells the reason: DT about the data, HL about the host, MI about MAIL FROM, RP ' +
      'about RCPT TO.',
    persistence: 'either',
    group: 'provider',
    codes: ['554', '550', '421', '451', '450'],
    provider: 'netease',
    meaning:
      'DT:SPM content or environment looks like spam; DT:SUM envelope and From: differ; HL:REP many unknown recipients; HL:MEP many ' +
      'forged senders; HL:IHU address suspended; HL:IPB, WM:BLI address not allowed; DT:RBL listed ' +
      '([table](https://mail.163.com/help/help_spam_16.htm)).',
    seenFrom: '163mx*.mxmail.netease.com, for 163.com, 126.com, yeah.net; the same tags at other Coremail sites.',
    causes: 'As the tag says.',
    fix: [
      { heading: 'DT:SPM', text: 'Other content and links; send less at once.' },
      { heading: 'HL:REP', text: 'Remove unknown addresses from the list, then wait a day.' },
      { heading: 'DT:RBL', text: 'Remove the listing.' },
      {
        heading: 'HL:IPB, WM:BLI',
        text: 'Ask through [NetEase\'s feedback page](https://feedback.mail.163.com/), with the link from the reply.',
      },
    ],
    references: [
      { title: 'NetEase: bounce explanations', url: 'https://mail.163.com/help/help_spam_16.htm' },
    ],
    bulkMail: 'The tag is stable; the sentence is not. Parse it.',
    faq: [
      { question: 'Should the recipient be suppressed?', answer: 'No tag of these concerns the recipient.' },
      { question: 'Is 421 HL:REP an outage?', answer: 'No, reputation.' },
      { question: 'Is MI:SPF the sender\'s SPF?', answer: 'Yes; MI:DMA is DMARC.' },
    ],
    related: ['554', '421', 'x.7.1', 'netease-550-mi-limits', 'qq-550-spam'],
    examples: [
      '554 DT:SPM 163 smtp12,AAAAAAAA,1700000000 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.155&hostid=smtp12&time=1700000000',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'netease-550-mi-limits',
    title: 'NetEase 421 HL:IFC, HL:ICC; 451 MI:SFQ; 550 MI:STC, RP:TRC: limits of 163.com',
    summary: 'A limit of the address or of the sender: per connection, per quarter of an hour or per day.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421', '450', '451', '550', '554'],
    provider: 'netease',
    meaning:
      'HL:ICC connections, HL:IFC messages of the address, MI:DMC per connection, MI:SFQ 15 minutes, MI:STC and RP:TRC a day, RP:QRC ' +
      'recipients for now, RP:DRC and RP:RCL recipients per session or message ' +
      '([table](https://mail.163.com/help/help_spam_16.htm)). The 550s end as well. QR, TR and SF stand for short-term, daily and ' +
      'quarter-hour counters; the class of the reply code says nothing about their length.',
    seenFrom: 'NetEase\'s mail exchangers.',
    causes: 'Bursts or daily volume. A service that shares one sender address over many customers meets the sender\'s limit early.',
    fix: [
      { heading: 'Per connection', text: 'Close and reconnect.' },
      { heading: 'Per quarter of an hour', text: 'Wait that long.' },
      { heading: 'Per day', text: 'Go on tomorrow; spread campaigns over days.' },
    ],
    references: [
      { title: 'NetEase: bounce explanations', url: 'https://mail.163.com/help/help_spam_16.htm' },
    ],
    bulkMail: 'One traffic class for 163.com, 126.com and yeah.net.',
    faq: [
      { question: '550 MI:STC: hard bounce?', answer: 'No. A daily limit.' },
      { question: 'Which recipients can be suppressed?', answer: 'None for these tags. The limit counts what you send, not who gets it.' },
      { question: 'Raise the limit?', answer: 'Only reputation does.' },
      { question: 'Which one should I log?', answer: 'The whole tag, such as MI:SFQ: it tells what to slow down.' },
    ],
    related: ['421', '550', 'netease-554-dt-spm', 'qq-550-frequency-limited'],
    examples: [
      '421 HL:IFC 163 smtp13,AAAAAAAA,1700000000 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.156',
      '550 MI:STC 163 smtp13,AAAAAAAA,1700000000 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.156',
    ],
    reviewed: '2026-11-26',
  },
];
