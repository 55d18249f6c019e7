/** What sending services answer for themselves. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const sendingServicesEntries: readonly ReferenceEntry[] = [
  {
    id: 'amazon-ses-suppression-list',
    title: 'Amazon SES 5.1.1 suppressed sending to this address; address is on the suppression list',
    summary: 'SES did not send: the address is on your account\'s list, or on Amazon\'s global one, after an earlier bounce or complaint.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['5.1.1', '550'],
    provider: 'amazon-ses',
    meaning:
      'The recipient\'s server was not asked. The bounce subtype tells which list: OnAccountSuppressionList is ' +
      '[yours](https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html), Suppressed is Amazon\'s global list, ' +
      'from which addresses leave by themselves.',
    seenFrom: 'SES notifications (SNS, EventBridge) and bounce mails; not in the SMTP session.',
    causes: 'A hard bounce, or a complaint, in your account earlier; or a hard bounce of another customer\'s mail (global list).',
    fix: [
      { heading: 'Copy it into your own list', text: 'So that the address is not tried each time.' },
      {
        heading: 'Look at the reason',
        text: 'BOUNCE or COMPLAINT: `aws sesv2 get-suppressed-destination`. Never remove after a complaint.',
      },
      {
        heading: 'Remove on proof',
        text:
          'After a new confirmation: [delete-suppressed-destination](https://docs.aws.amazon.com/ses/latest/APIReference-V2/' +
          'API_DeleteSuppressedDestination.html).',
      },
      { heading: 'Test once', text: 'If it bounces again it is listed anew.' },
    ],
    references: [
      {
        title: 'Amazon SES: account-level suppression list',
        url: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
      },
      {
        title: 'Amazon SES: DeleteSuppressedDestination',
        url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html',
      },
    ],
    bulkMail: 'Bounces caused by your list are not counted twice, but reading them late means that your list is not clean.',
    faq: [
      { question: 'Does the mailbox exist?', answer: 'Unknown; it did not when it was listed.' },
      { question: 'How long does the global list keep it?', answer: 'Some days, longer with each repetition (up to 14 days).' },
      { question: 'Does the account list override the global?', answer: 'Yes: addresses you removed from it are tried even so.' },
    ],
    related: ['x.1.1', 'amazon-ses-454-throttling', 'sendgrid-bounced-address'],
    examples: [
      'Amazon SES did not send the message to this address because it is on the suppression list for your account. For more ' +
      'information about removing addresses from the suppression list, see the Amazon SES Developer Guide',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'amazon-ses-454-throttling',
    title: 'Amazon SES 454 Throttling failure: Maximum sending rate exceeded / Daily message quota exceeded',
    summary: 'You send faster than your account\'s rate, or have used up its 24-hour quota.',
    persistence: 'transient',
    group: 'provider',
    codes: ['454'],
    provider: 'amazon-ses',
    meaning:
      'SES takes the message back to you; no recipient was asked. Rate counts recipients per second, the quota those in a rolling 24 ' +
      'hours ([documentation](https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html)).',
    seenFrom: 'email-smtp.*.amazonaws.com after the data; as ThrottlingException in the API.',
    causes: 'Parallel workers without a common limiter, a retry storm, an account in the sandbox (200 a day).',
    fix: [
      { heading: 'Limit centrally', text: 'One token bucket for all workers, below the rate in GetAccount.' },
      { heading: 'Retry with jitter', text: 'Exponential gaps, a second at least.' },
      { heading: 'Ask for more', text: 'A quota increase in the console, with figures on bounces and complaints.' },
    ],
    references: [
      { title: 'Amazon SES: error messages', url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html' },
      { title: 'Amazon SES: sending quotas', url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas.html' },
    ],
    bulkMail: 'A campaign larger than the daily quota must be planned over days.',
    faq: [
      {
        question: 'Is 454 a TLS problem?',
        answer:
          'Elsewhere [454](https://www.rfc-editor.org/rfc/rfc4954#section-6) is a temporary authentication or TLS failure; SES uses ' +
          'it for throttling.',
      },
      { question: 'Which recipients were affected?', answer: 'Those of the refused calls; send to them again. SES has not tried them.' },
      { question: 'Rate or quota?', answer: 'The second sentence tells.' },
    ],
    related: ['454', 'google-5-4-5-daily-sending-quota', 'amazon-ses-suppression-list'],
    examples: ['454 Throttling failure: Maximum sending rate exceeded.', '454 Throttling failure: Daily message quota exceeded.'],
    correction: '454 reads as an authentication fault by the RFCs. From SES with \'Throttling failure\' it is a rate or quota.',
    reviewed: '2026-11-26',
  },
  {
    id: 'amazon-ses-554-not-verified',
    title: 'Amazon SES 554 Message rejected: Email address is not verified',
    summary: 'The sender, or in the sandbox the recipient, is not a verified identity in that region.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'amazon-ses',
    meaning: 'SES names the identities that failed and the region. Nothing was sent.',
    seenFrom: 'email-smtp.*.amazonaws.com at the end of DATA; MessageRejected in the API.',
    causes: 'A wrong region, a domain whose DKIM records vanished, an account in the sandbox, a From: that differs from the verified one.',
    fix: [
      { heading: 'Check the region', text: 'Identities are kept per region.' },
      { heading: 'Verify the domain', text: 'With Easy DKIM; a domain covers all its addresses.' },
      { heading: 'Leave the sandbox', text: 'Request production access; until then recipients must be verified too.' },
    ],
    references: [
      { title: 'Amazon SES: error messages', url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html' },
      { title: 'Amazon SES: verified identities', url: 'https://docs.aws.amazon.com/ses/latest/dg/verify-addresses-and-domains.html' },
    ],
    bulkMail: 'Check identities before a campaign with GetEmailIdentity.',
    faq: [
      { question: 'Is the recipient invalid?', answer: 'No, even if the reply names it: the sandbox refuses it.' },
      { question: 'Should the recipient be suppressed?', answer: 'Never. SES has not asked any server about it.' },
      { question: 'Case matters?', answer: 'In the local part of a verified address, yes.' },
    ],
    related: ['554', 'amazon-ses-454-throttling', 'microsoft-365-5-7-60-send-as'],
    examples: [
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: ' +
      'news@example.com',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'sendgrid-bounced-address',
    title: 'SendGrid Dropped: Bounced Address; Spam Reporting Address; Unsubscribed Address',
    summary: 'SendGrid did not send because its own list for your account holds the address.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'sendgrid',
    meaning:
      'A \'dropped\' event with its reason: an earlier bounce, a complaint, an unsubscribe, or \'Invalid\'. The recipient\'s server ' +
      'was not asked.',
    seenFrom: 'SendGrid\'s event webhook and activity feed.',
    causes: 'An earlier event in your account.',
    fix: [
      { heading: 'Take it over', text: 'Suppress in your own database for the same reason.' },
      {
        heading: 'Bounced Address',
        text:
          'Look at the first bounce: was it a block of yours or an unknown user? Remove only in the first case, or on a new ' +
          'confirmation.',
      },
      { heading: 'Spam Reporting, Unsubscribed', text: 'Leave it.' },
      { heading: 'Clean up after incidents', text: 'If your authentication broke for a day, delete that day\'s bounces from the list.' },
    ],
    references: [
      {
        title: 'Twilio SendGrid: SMTP errors',
        url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
      },
      { title: 'Twilio SendGrid: drops', url: 'https://docs.sendgrid.com/glossary/drops' },
    ],
    bulkMail: 'Wrongly stored bounces after an outage are the commonest loss of good addresses with any service.',
    faq: [
      { question: 'Is a drop a bounce?', answer: 'No new one; the first was.' },
      { question: 'Does the mailbox exist?', answer: 'The drop does not tell. Look at the event that put the address on the list.' },
      { question: 'Do drops cost credit?', answer: 'They count as requests, see your plan.' },
    ],
    related: ['amazon-ses-suppression-list', '550'],
    examples: ['Bounced Address'],
    reviewed: '2026-11-26',
  },
];
