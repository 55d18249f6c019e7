/** Barracuda: reputation list and gateway replies. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const barracudaEntries: readonly ReferenceEntry[] = [
  {
    id: 'barracuda-brbl',
    title: '554 Service unavailable; Client host blocked using Barracuda Reputation (barracudanetworks.com/reputation)',
    summary: 'Your IP address is on the Barracuda Reputation Block List.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '550', '5.7.1'],
    provider: 'barracuda',
    meaning:
      'BRBL lists addresses that sent spam to Barracuda\'s traps and customers. Any server may use b.barracudacentral.org, not only ' +
      'Barracuda appliances.',
    seenFrom: 'Barracuda gateways (*.ess.barracudanetworks.com and appliances), Postfix and cPanel servers with the zone.',
    causes: 'Spam, a hacked account or site, a new address in a bad range.',
    fix: [
      { heading: 'Look it up', text: '[barracudacentral.org/lookups](https://www.barracudacentral.org/lookups) shows the present state.' },
      { heading: 'Mend the cause', text: 'Queue, forms, accounts, then the list.' },
      {
        heading: 'Ask for removal',
        text:
          'The [form](https://www.barracudacentral.org/rbl/removal-request) wants the address, a phone number and a reason. It is ' +
          'handled within about twelve hours; empty reasons are ignored.',
      },
      { heading: 'Retry', text: 'Removal is seen by resolvers within the hour.' },
    ],
    references: [
      { title: 'Barracuda Central: removal request', url: 'https://www.barracudacentral.org/rbl/removal-request' },
      { title: 'Barracuda Central: lookup', url: 'https://www.barracudacentral.org/lookups' },
    ],
    bulkMail: 'Small companies and universities use BRBL; a listing shows as scattered 554s, not as a drop at one provider.',
    faq: [
      { question: 'Is it paid?', answer: 'No. Lookup and removal are free.' },
      { question: 'May I ask twice?', answer: 'A second request within days, without change, is not treated.' },
      {
        question: 'Do I have to drop the recipients who bounced?',
        answer: 'No. The connection was refused before a recipient was named; queue the mail again after the removal.',
      },
    ],
    related: ['554', 'x.7.1', 'barracuda-554-content', 'spamhaus-zen'],
    examples: [
      '554 Service unavailable; Client host [mx1.example.com] blocked using Barracuda Reputation; ' +
      'https://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.95',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'barracuda-550-blocked',
    title: 'Barracuda 550 permanent failure for one or more recipients (user@example.com:blocked)',
    summary: 'The recipient organisation\'s Barracuda service refused this message or sender; \':blocked\' gives the reason.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'barracuda',
    meaning:
      'After the data the service gives one code for all recipients and a word for each: \'blocked\' for filter or block rules, ' +
      '\'quarantined\', \'550 No such user\' for an unknown one ' +
      '([table](https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/)).',
    seenFrom: '*.ess.barracudanetworks.com and appliances, at the end of DATA.',
    causes: 'Spam score, a sender rule, a content rule, or intent (links).',
    fix: [
      { heading: 'Read the word after the address', text: 'Only \'No such user\' is about the recipient.' },
      {
        heading: 'Check links and reputation',
        text: '[Barracuda Central](https://www.barracudacentral.org/lookups) has a lookup for addresses and domains.',
      },
      { heading: 'Ask the administrator', text: 'The message log of the customer names the rule.' },
    ],
    references: [
      {
        title: 'Barracuda: SMTP error codes',
        url: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
      },
      { title: 'Barracuda Central: lookup', url: 'https://www.barracudacentral.org/lookups' },
    ],
    bulkMail:
      'Never suppress on the first half of the sentence: \'permanent failure for one or more recipients\' appears with filters as ' +
      'well.',
    faq: [
      { question: 'Does the mailbox exist?', answer: 'With \':blocked\' most likely.' },
      { question: 'Does it concern all recipients?', answer: 'Only those named.' },
      {
        question: 'Is a retry of use?',
        answer: 'Not with the same message: the filter would read it the same way. Change the part at fault first.',
      },
    ],
    related: ['550', 'x.7.1', 'barracuda-brbl', 'barracuda-550-cuda-nsu'],
    examples: ['550 permanent failure for one or more recipients (jo@example.com:blocked)'],
    correction: 'The opening words sound like a dead address. \':blocked\' is a filter result.',
    reviewed: '2026-11-26',
  },
  {
    id: 'barracuda-550-cuda-nsu',
    title: 'Barracuda 550 5.1.1 cuda_nsu / No such user',
    summary: 'Recipient verification at the Barracuda gateway found no such mailbox.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.1'],
    provider: 'barracuda',
    meaning:
      'cuda_nsu stands for \'no such user\'. With 451 4.4.3 the same token says that the lookup failed for now. The gateway asks the ' +
      'mail server behind it, or a synchronised list, while your session waits.',
    seenFrom: '*.ess.barracudanetworks.com at RCPT TO.',
    causes:
      'An unknown or deleted name, or a directory that the gateway cannot read (451). A departed employee, a typing error, or an ' +
      'alias that was never added to the gateway\'s list.',
    fix: [
      { heading: '550: suppress', text: 'After one reply.' },
      { heading: '451: retry', text: 'The directory behind is not reachable.' },
      { heading: 'A whole domain at once?', text: 'Then the organisation\'s user list is broken; wait a day.' },
    ],
    references: [
      {
        title: 'Barracuda: SMTP error codes',
        url: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
      },
      { title: 'RFC 3463 section 3.2: X.1.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    ],
    bulkMail: 'Count as hard bounce.',
    faq: [
      { question: 'Is it a block?', answer: 'No. The gateway looked the recipient up and found nobody.' },
      { question: 'Can the gateway be wrong?', answer: 'Its user list may be some hours old for a new mailbox.' },
      { question: 'What does 5.7.0 with cuda_nsu mean?', answer: 'The same; the token decides.' },
    ],
    related: ['550', 'x.1.1', 'barracuda-550-blocked', 'microsoft-365-5-4-1-access-denied'],
    examples: ['550 5.1.1 cuda_nsu jo@example.com'],
    reviewed: '2026-11-26',
  },
  {
    id: 'barracuda-554-content',
    title: 'Barracuda 554 rejecting banned content; rejecting spam URL in content',
    summary: 'The message holds something that the organisation bans, or a link on a list.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'barracuda',
    meaning:
      '\'banned content\' is a content or attachment rule of the customer; \'spam URL\' is Barracuda\'s intent analysis of links. ' +
      'Both come after RCPT TO was accepted, so the mailbox exists.',
    seenFrom: 'Barracuda gateways at the end of DATA.',
    causes:
      'File types, words, links to listed or hacked sites, shorteners. Tracking links are resolved to their end; an expired landing ' +
      'page that now shows advertising counts.',
    fix: [
      { heading: 'Name the part', text: 'Remove links and attachments in turn.' },
      { heading: 'Look the domain up', text: 'At [Barracuda Central](https://www.barracudacentral.org/lookups), Spamhaus and SURBL.' },
      {
        heading: 'Ask for correction',
        text: 'Through the [request form](https://www.barracudacentral.org/rbl/removal-request), with the domain.',
      },
    ],
    references: [
      {
        title: 'Barracuda: SMTP error codes',
        url: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
      },
      { title: 'Barracuda Central: lookup', url: 'https://www.barracudacentral.org/lookups' },
    ],
    bulkMail: 'Own tracking domains instead of shared ones.',
    faq: [
      { question: 'Virus?', answer: 'Then the text would say so.' },
      { question: 'Is the recipient lost?', answer: 'No. RCPT TO was accepted; only this message was turned away.' },
      { question: 'Does the From: domain matter here?', answer: 'Only if it occurs in links.' },
      { question: 'Which link is it?', answer: 'The reply does not tell. Test with one link at a time, tracking pixel included.' },
    ],
    related: ['554', 'x.7.1', 'mimecast-554-security-policies', 'surbl', 'barracuda-brbl'],
    examples: ['554 rejecting spam URL in content', '554 rejecting banned content'],
    reviewed: '2026-11-26',
  },
];
