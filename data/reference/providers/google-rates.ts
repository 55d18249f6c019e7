/** Gmail's temporary refusals: rates and load. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const googleRatesEntries: readonly ReferenceEntry[] = [
  {
    id: 'google-4-7-28-rate-limited',
    title: 'Gmail 421 4.7.28 unusual rate of unsolicited mail; email has been temporarily rate limited',
    summary: 'Gmail slows down one of your identifiers, which the reply names, because unwanted mail from it has risen.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '4.7.28', '550', '5.7.28'],
    provider: 'google',
    meaning:
      'The reply names what is limited: the IP address, the netblock, the DKIM domain, the SPF domain, a domain in the links, or ' +
      'even a repeated Message-ID. Only mail with that identifier waits. 550 5.7.28 is the blocking form.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA, with ?p=UnsolicitedRateLimitError.',
    causes:
      'More mail than usual from a new or quiet identifier, complaints, a hacked account, a shared tracking domain used by a ' +
      'spammer, or a neighbour in your range.',
    fix: [
      {
        heading: 'Act on the named identifier',
        text:
          'DKIM domain: slow all streams that sign with it. URL domain: replace or clean the link domain. Netblock: talk to your ' +
          'hosting provider. Message-ID: make each unique.',
      },
      {
        heading: 'Lower concurrency, then rate',
        text: 'Go to one or two connections per IP and let the queue back off: 10, 30, 60 minutes. Retrying at once prolongs the limit.',
      },
      {
        heading: 'Find the unwanted part',
        text:
          '[Postmaster Tools](https://postmaster.google.com/) shows the day on which the spam rate rose; compare with your campaigns ' +
          'and new customers.',
      },
      {
        heading: 'Rebuild in steps',
        text: 'Begin with active readers, and raise the daily volume by a quarter to a half as long as there are no new deferrals.',
      },
    ],
    references: [
      { title: 'Google: unsolicited rate limit', url: 'https://support.google.com/mail/?p=UnsolicitedRateLimitError' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google: mail blocked or sent to spam', url: 'https://support.google.com/mail/answer/188131' },
    ],
    bulkMail:
      'Warm-up plans that send a fixed number per day ignore the answer Gmail gives. Tie the plan to deferrals: no growth on a day ' +
      'with 4.7.28.',
    faq: [
      {
        question: 'How long does it last?',
        answer: 'Hours to a day after the rate falls. If it returns each day, the cause is complaints and not speed.',
      },
      {
        question: 'Will more IP addresses help?',
        answer: 'Not when a domain is named, and spreading over addresses is itself a spam pattern.',
      },
      { question: 'Should I suppress?', answer: 'No. The message is deferred; the addresses are fine.' },
      {
        question: 'Is 5.7.28 in the registry?',
        answer:
          '[X.7.28](https://www.iana.org/assignments/smtp-enhanced-status-codes/) is registered as \'mail flood detected\', which ' +
          'fits.',
      },
    ],
    related: [
      '421',
      'x.7.28',
      'google-5-7-1-low-reputation',
      'google-5-7-1-likely-unsolicited',
      'yahoo-tss04',
      'microsoft-consumer-4-7-650-reputation',
    ],
    examples: [
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from\r\n421-4.7.28 your DKIM domain ' +
      '[example.com]. To protect our users from spam, mail sent\r\n421-4.7.28 from your domain has been temporarily rate ' +
      'limited.\r\n421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError y4-20si44 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-421-4-4-5-server-busy',
    title: 'Gmail 421 4.4.5 Server busy, try again later',
    summary: 'Google has no free capacity for this connection, or you opened too many at once.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421', '4.4.5', '4.7.0', '4.3.0'],
    provider: 'google',
    meaning:
      'The session was closed before a message was judged. It says nothing about recipient, content or reputation. \'421 4.7.0 Try ' +
      'again later, closing connection\' and \'421 4.3.0 Temporary System Problem\' are close relatives.',
    seenFrom: 'Gmail, Google Workspace and smtp-relay.gmail.com, mostly at connection or after EHLO.',
    causes: 'A short peak at Google, an incident, or a client that opens dozens of sessions from one IP address.',
    fix: [
      { heading: 'Let the queue retry', text: 'Five minutes, then longer. A normal MTA does this without help.' },
      { heading: 'Limit parallel sessions', text: 'Ten per IP address is plenty; send several messages per session instead of one.' },
      {
        heading: 'Check for an incident',
        text:
          'If it lasts more than an hour from several addresses, look at the [Workspace status ' +
          'page](https://www.google.com/appsstatus/dashboard/).',
      },
    ],
    references: [
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 5321 section 4.5.4.1: retry strategy', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
    ],
    bulkMail: 'Spread a campaign over hours. If the reply comes only in the first minutes of a send, it is your connection peak.',
    faq: [
      { question: 'Do I need a new IP address?', answer: 'No. It is not a block.' },
      {
        question: 'Why 4.4.5?',
        answer:
          '[X.4.5](https://www.rfc-editor.org/rfc/rfc3463#section-3.5) means congestion: here the registered meaning and Google\'s ' +
          'use agree. The 550 5.4.5 of Google, a sending quota, is another matter.',
      },
      {
        question: 'After how long is it a bounce?',
        answer: 'When your queue gives up, after four to five days by default. That would be very unusual.',
      },
    ],
    related: ['421', 'x.4.5', 'google-5-4-5-daily-sending-quota', 'google-4-7-28-rate-limited'],
    examples: ['421 4.4.5 Server busy, try again later. 38308e7fff4ca-si40 - gsmtp'],
    reviewed: '2026-11-26',
  },
];
