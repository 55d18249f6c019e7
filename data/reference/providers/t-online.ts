/** Deutsche Telekom: takes mail only from addresses that it knows. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const tOnlineEntries: readonly ReferenceEntry[] = [
  {
    id: 't-online-554-none-bad-reputation',
    title: 'T-Online 554 None/bad reputation. Ask your postmaster to contact tosa@rx.t-online.de for reset (NOWL)',
    summary: 'Telekom does not know your mail server; a message to its postmaster opens the way.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 't-online',
    meaning: 'New addresses and those silent for long start closed. NOWL means \'not on the white list\'. It tells nothing bad about you.',
    seenFrom: 'mx00.t-online.de to mx03.t-online.de, at connection, also magenta.de.',
    causes: 'A new server or address, no mail to T-Online for months, or a PTR without a website behind it.',
    fix: [
      {
        heading: 'Meet the rules',
        text:
          'A PTR of your domain, and [under that domain a page with operator and ' +
          'contact](https://postmaster.t-online.de/index.en.html) (section 4.1).',
      },
      {
        heading: 'Write to the address in the reply',
        text: 'Name IP address, PTR and purpose. The answer often comes within hours, and the change works within a day.',
      },
      { heading: 'Then send regularly', text: 'A long silence closes the way again.' },
      { heading: 'Keep the queue', text: 'Hold mail to T-Online meanwhile.' },
    ],
    references: [
      { title: 'T-Online: postmaster information', url: 'https://postmaster.t-online.de/index.en.html' },
    ],
    bulkMail:
      'Shared addresses of a sending service meet the demand for an identifiable operator only through the service itself; leave the ' +
      'contact to it.',
    faq: [
      { question: 'Is a form for it available?', answer: 'No. A mail to the address in the reply is the whole procedure.' },
      {
        question: 'The imprint is private. Is that enough?',
        answer: 'Telekom wants to know who is responsible; use a page with a reachable contact.',
      },
      {
        question: 'May I suppress T-Online addresses that bounced?',
        answer: 'No. Any address at T-Online gives this reply to an unknown server.',
      },
      { question: 'Do SPF and DKIM help?', answer: 'They are good to have, but do not open the way.' },
    ],
    related: ['554', 'x.7.1', 't-online-554-a-problem-occurred'],
    examples: [
      '554 IP=192.0.2.130 - None/bad reputation. Ask your postmaster for help or to contact postmaster@example.com for reset. (NOWL)',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 't-online-554-a-problem-occurred',
    title: 'T-Online 554 A problem occurred. Ask your postmaster to contact tosa@rx.t-online.de to clarify (BL)',
    summary: 'Telekom has blocked the address, mostly for spam of the past.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 't-online',
    meaning: 'BL means the block list of Telekom, (DIAL) an end-user address. The block stays until somebody writes.',
    seenFrom: 'T-Online\'s mail exchangers at connection.',
    causes: 'Spam, also by the address\'s former owner, forwarded spam, a dynamic range.',
    fix: [
      { heading: 'Mend the cause', text: 'Above all forwarding of unfiltered mail to T-Online mailboxes.' },
      { heading: 'Write as the reply says', text: 'With the address and what was done.' },
      { heading: 'DIAL', text: 'Ask your provider for a static address with its own PTR, or use a relay.' },
    ],
    references: [
      { title: 'T-Online: postmaster information', url: 'https://postmaster.t-online.de/index.en.html' },
    ],
    bulkMail: 'Test new addresses with one message to a T-Online mailbox before you move traffic.',
    faq: [
      { question: 'Is a public list involved?', answer: 'Usually not.' },
      {
        question: 'May I suppress T-Online addresses that bounced?',
        answer: 'No. The block covers your server and all of T-Online\'s mailboxes.',
      },
      { question: 'How fast?', answer: 'Answers mostly come within one working day.' },
    ],
    related: ['554', 'x.7.1', 't-online-554-none-bad-reputation', 'spamhaus-pbl'],
    examples: [
      '554 IP=192.0.2.131 - A problem occurred. (Ask your postmaster for help or to contact postmaster@example.com to clarify.) (BL)',
    ],
    reviewed: '2026-11-26',
  },
];
