/** Replies of Google's outgoing servers: quotas, relay, loops. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const googleSendingEntries: readonly ReferenceEntry[] = [
  {
    id: 'google-5-4-5-daily-sending-quota',
    title: 'Gmail 550 5.4.5 Daily user sending limit exceeded',
    summary: 'The Google account that sends has used up its daily quota: it can send again within 24 hours.',
    persistence: 'transient',
    group: 'provider',
    codes: ['550', '5.4.5'],
    provider: 'google',
    meaning:
      'Google refuses to take the message from its own user. The recipient\'s server was never asked, so the reply says nothing ' +
      'about the recipient. The counter covers a rolling 24 hours; there is no midnight reset.',
    seenFrom:
      'smtp.gmail.com (after MAIL or DATA), the Gmail API and the web interface, as \'You have reached a limit for sending mail\'. ' +
      'smtp-relay.gmail.com uses 5.4.5 with \'Daily SMTP relay limit exceeded for user\'.',
    causes:
      'The account passed its messages or recipients per day. Google lists [2,000 messages a day for a paid Workspace user and 500 ' +
      'in trial](https://support.google.com/a/answer/166852), with separate limits on external and unique recipients; each recipient ' +
      'of a message counts.',
    fix: [
      {
        heading: 'Stop that account for a day',
        text: 'Each further attempt is refused. Hold the queue for 24 hours from the first refusal rather than retrying each minute.',
      },
      {
        heading: 'Check who sent it',
        text:
          'If the volume is not yours, the account is compromised: change the password, revoke app passwords and sessions, and look ' +
          'for forwarding rules.',
      },
      {
        heading: 'Count recipients, not messages',
        text:
          'A message to 100 people counts 100. Compare with [Google\'s table](https://support.google.com/a/answer/166852) for your ' +
          'edition.',
      },
      {
        heading: 'Move bulk mail to a service made for it',
        text:
          'Mailbox accounts are for people. A sending service with its own authenticated subdomain has no such ceiling and keeps the ' +
          'person\'s mailbox usable.',
      },
    ],
    references: [
      { title: 'Google Workspace: Gmail sending limits', url: 'https://support.google.com/a/answer/166852' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'Cold-mail tools that drive mailboxes hit this first. Spreading one campaign over many mailboxes of one domain does not hide ' +
      'it: Gmail rates the domain as well as the account.',
    faq: [
      { question: 'Is the recipient\'s address in danger?', answer: 'No. Never suppress it; the message did not leave Google.' },
      {
        question: 'Why does a permanent 550 pass by itself?',
        answer: 'Google refuses this message finally, while the cause is a counter that runs down. Send a new attempt after the pause.',
      },
      {
        question: 'Does upgrading help?',
        answer: 'From trial to paid it does, though Google raises the limit only after some weeks and payments.',
      },
      {
        question: 'Is it the same as \'Daily SMTP relay limit exceeded\'?',
        answer: 'Same code when said of a user; for a whole organisation Google uses 5.7.1.',
      },
    ],
    related: ['550', 'x.4.5', 'google-5-7-1-daily-smtp-relay-limit', 'microsoft-365-5-1-90-daily-limit', 'amazon-ses-454-throttling'],
    examples: [
      '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\r\n550 5.4.5 sending limits go to ' +
      'https://support.google.com/a/answer/166852 n3-20sm51 - gsmtp',
    ],
    correction: 'X.4.5 is registered as network congestion and as temporary only; Gmail uses it, with a 550, for the sender\'s own quota.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-4-6-mail-loop',
    title: 'Gmail 554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop (MailLoop)',
    summary: 'The message has passed through too many servers: two systems forward it to each other.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '5.4.6'],
    provider: 'google',
    meaning:
      'Gmail counts the Received: lines in the header. Above the limit (50 hops) it assumes that the message goes round in circles ' +
      'and stops it. The mailbox at the end may be in perfect order.',
    seenFrom:
      'Gmail and Google Workspace after the data, with a link to ?p=MailLoop. Older replies used 5.4.6 with \'too many hops\', or ' +
      '5.6.0.',
    causes:
      'A forward from A to B and back from B to A, a Workspace routing rule that sends mail to an old server whose MX is Google ' +
      'again, split delivery without a final server, or a group that is a member of itself.',
    fix: [
      {
        heading: 'Read the Received: lines from the bottom up',
        text: 'The pair of host names that repeats is the loop. Note the first server of the pair: its forwarding is what to change.',
      },
      {
        heading: 'Remove one direction',
        text:
          'Delete the forward, alias or rule that closes the circle. In Workspace look at [default ' +
          'routing](https://support.google.com/a/answer/2368153), hosts, and each user\'s forwarding.',
      },
      {
        heading: 'Check the MX during a migration',
        text:
          'While mailboxes move, only one side may be the final server for a name. The other must know that and must not forward ' +
          'unknown users back.',
      },
      {
        heading: 'Send one test message',
        text: 'Send once to the address and look at its header. Do not release a whole queue before the test is through.',
      },
    ],
    references: [
      { title: 'Google: mail loops', url: 'https://support.google.com/mail/?p=MailLoop' },
      { title: 'RFC 5321 section 6.3: loop detection', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'A sender cannot mend the recipient\'s loop. Keep the address, hold its mail for some days and tell a business customer\'s ' +
      'administrator. Many loops at one domain after a certain day mean a migration.',
    faq: [
      {
        question: 'Should the address be suppressed?',
        answer: 'No. The person exists and cannot be reached until somebody repairs the forwarding.',
      },
      {
        question: 'Can my own server be the cause?',
        answer: 'Yes, if it adds many Received: lines or resends bounces. Look whether its name is part of the repeating pair.',
      },
      {
        question: 'Is 5.4.6 not a temporary code?',
        answer:
          'The registry lists [X.4.6](https://www.rfc-editor.org/rfc/rfc3463#section-3.5) for loops as transient; in practice 554 ' +
          '5.4.6 is common, and a retry goes round the same circle.',
      },
    ],
    related: ['554', 'x.4.6', 'microsoft-365-5-4-14-hop-count', 'mimecast-554-security-policies'],
    examples: [
      '554-5.4.6 Message exceeded 50 hops, this may indicate a mail loop. See\r\n554 5.4.6 ' +
      'https://support.google.com/mail/?p=MailLoop w7-20si11 - gsmtp',
    ],
    correction:
      'X.4.6 is registered as a transient condition with no permanent form; treat Gmail\'s permanent 5.4.6 as routing trouble on the ' +
      'recipient\'s side, never as an unknown address.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-1-daily-smtp-relay-limit',
    title: 'Gmail 550 5.7.1 Daily SMTP relay limit exceeded for customer',
    summary: 'A Workspace organisation has used up what smtp-relay.gmail.com takes from it in 24 hours.',
    persistence: 'transient',
    group: 'provider',
    codes: ['550', '5.7.1', '5.4.5', '450', '4.2.1'],
    provider: 'google',
    meaning:
      'Google\'s SMTP relay counts recipients for the organisation and for each user. 5.7.1 \'for customer\' is the organisation\'s ' +
      'limit; [5.4.5 \'for user\'](https://support.google.com/a/answer/6140680) is that of one user; 450 4.2.1 \'Peak SMTP relay ' +
      'limit\' is a short-term brake. All three pass.',
    seenFrom: 'smtp-relay.gmail.com only, in answer to RCPT TO. Gmail\'s incoming servers never say it.',
    causes:
      'The customer limit depends on the number of users and on the account\'s history; the per-user limit is [10,000 recipients in ' +
      '24 hours](https://support.google.com/a/answer/2956491). Devices that relay under one address share one user\'s limit, and a ' +
      'compromised device uses up everything.',
    fix: [
      {
        heading: 'See which limit it is',
        text: '\'for customer\', \'for user\' and \'Peak\' need different answers. Write the text into your log, not just the code.',
      },
      {
        heading: 'Hold the queue for a day',
        text: 'The window is a rolling 24 hours. Deferred mail can go out as the oldest hour leaves the window.',
      },
      {
        heading: 'Find the sender in the email log',
        text:
          'Search the Admin console\'s [email log](https://support.google.com/a/answer/2604578) by the relay\'s IP addresses. One ' +
          'scanner or one script is often behind most of it.',
      },
      {
        heading: 'Register the sender',
        text:
          'If the envelope sender is not a user of yours, limits are counted differently. Give each system an address of its own, so ' +
          'that one cannot starve the rest.',
      },
      {
        heading: 'Move bulk mail elsewhere',
        text: 'The relay is meant for devices and applications of a company. Newsletters belong to a sending service.',
      },
    ],
    references: [
      { title: 'Google Workspace: SMTP relay error messages', url: 'https://support.google.com/a/answer/6140680' },
      { title: 'Google Workspace: route outgoing mail through the SMTP relay', url: 'https://support.google.com/a/answer/2956491' },
    ],
    bulkMail:
      'The relay has no place in cold mail: its limits come down for organisations whose mail draws complaints, and Google\'s [spam ' +
      'policy for relay](https://support.google.com/a/answer/6140680) allows suspending it for the whole company.',
    faq: [
      { question: 'Does the recipient\'s address matter?', answer: 'No. Keep it; the mail never left Google.' },
      {
        question: 'Is the daily limit per user or per domain?',
        answer: '5.7.1 is said of the customer, that is the organisation. The user\'s own limit is reported as 5.4.5.',
      },
      {
        question: 'Why a policy code for a quota?',
        answer: 'Google chose 5.7.1. It is one of many reasons not to read 5.7.1 as spam without the text.',
      },
      { question: 'When is it reset?', answer: 'It is not reset at a fixed hour: the counter covers the last 24 hours.' },
    ],
    related: ['550', 'x.7.1', 'google-5-4-5-daily-sending-quota', 'google-4-2-1-receiving-rate'],
    examples: [
      '550-5.7.1 Daily SMTP relay limit exceeded for customer. For more information on\r\n550 5.7.1 SMTP relay sending limits go to ' +
      'https://support.google.com/a/answer/6140680 q4-20sm90 - gsmtp',
      '450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. https://support.google.com/a/answer/6140680 ' +
      'q4-20sm91 - gsmtp',
    ],
    correction:
      'Public references call this the per-user cap of 10,000 messages. Google says \'5.7.1 for customer\' of the organisation\'s ' +
      'limit; the user\'s limit is a count of recipients and is reported as 5.4.5.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-0-relay-denied',
    title: 'Gmail 550 5.7.0 Mail relay denied (Workspace SMTP relay)',
    summary: 'smtp-relay.gmail.com does not recognise the sender as one of your organisation\'s.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.0', '5.7.1'],
    provider: 'google',
    meaning:
      'The relay takes mail only from registered IP addresses or from clients that log in, and only for domains of the account. It ' +
      'could match the connection to neither. \'Invalid credentials for relay\' (5.7.1) is the same problem seen from the domain\'s ' +
      'side.',
    seenFrom: 'smtp-relay.gmail.com, in answer to MAIL or RCPT.',
    causes:
      'The office\'s public IP address changed, the device sends over IPv6 while only IPv4 is registered, the envelope sender is not ' +
      'a domain of the account, or the EHLO name is something like \'localhost\'.',
    fix: [
      {
        heading: 'Find the address that Google sees',
        text: 'The reply quotes it in brackets. Compare it with the list in the Admin console under Gmail, Routing, SMTP relay service.',
      },
      {
        heading: 'Register the address or log in',
        text:
          'Add the IP (and the IPv6 range) to the [relay setting](https://support.google.com/a/answer/2956491), or switch the client ' +
          'to SMTP AUTH with TLS.',
      },
      {
        heading: 'Use a sender of your own domain',
        text: 'MAIL FROM must be an address in one of the account\'s domains unless the setting allows any address.',
      },
      {
        heading: 'Send a proper EHLO name',
        text: 'Configure the device\'s host name as a full name below your domain; Google uses it to find the account.',
      },
    ],
    references: [
      { title: 'Google Workspace: SMTP relay error messages', url: 'https://support.google.com/a/answer/6140680' },
      { title: 'Google Workspace: SMTP relay service setting', url: 'https://support.google.com/a/answer/2956491' },
    ],
    bulkMail:
      'A platform that lets customers bring their own relay should test the connection when it is set up and after each change of ' +
      'its own outgoing addresses.',
    faq: [
      { question: 'How long until a change works?', answer: 'Google says up to 24 hours; most changes work within the hour.' },
      { question: 'Is the recipient wrong?', answer: 'No. The reply is about you.' },
      {
        question: '\'Temporarily suspended due to abuse\': is that the same?',
        answer:
          'No. That 5.7.0 means that Google has stopped the relay for the organisation because of spam; clean up first, then ask ' +
          'support.',
      },
    ],
    related: ['550', 'x.7.0', 'x.7.1', 'google-5-7-1-daily-smtp-relay-limit', 'microsoft-365-5-7-64-tenant-attribution'],
    examples: [
      '550-5.7.0 Mail relay denied [192.0.2.80]. Invalid credentials for relay for one of\r\n550 5.7.0 the domains in: example.com ' +
      'https://support.google.com/a/answer/6140680 s6-20sm7 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-535-5-7-8-credentials',
    title: 'Gmail 535 5.7.8 Username and Password not accepted (BadCredentials)',
    summary: 'The login at smtp.gmail.com failed: most often a plain password where an app password or OAuth is needed.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['535', '5.7.8', '534', '5.7.9', '5.7.14'],
    provider: 'google',
    meaning:
      'SMTP AUTH was refused before any message was sent. 534 5.7.9 asks for an app password, 534 5.7.14 for a login in a web ' +
      'browser first. Nothing is said about any recipient.',
    seenFrom: 'smtp.gmail.com and smtp-relay.gmail.com, in answer to AUTH.',
    causes:
      'Google has ended access by the account\'s own password for third-party clients; what works is OAuth 2.0, or an [app ' +
      'password](https://support.google.com/accounts/answer/185833) for accounts with 2-Step Verification. Changed passwords revoke ' +
      'app passwords; administrators can forbid them.',
    fix: [
      {
        heading: 'Switch to OAuth 2.0',
        text: 'Use XOAUTH2 with the scope `https://mail.google.com/` and renew the token before it expires.',
      },
      {
        heading: 'Or create an app password',
        text:
          'Turn on 2-Step Verification, create an [app password](https://support.google.com/accounts/answer/185833) and use its 16 ' +
          'letters without spaces.',
      },
      { heading: 'Confirm the login', text: 'For 5.7.14 sign in with a browser from the same network and confirm that it was you.' },
      {
        heading: 'Stop the retries',
        text:
          'Repeated failures lead to 454 4.7.0 \'Too many login attempts\'. Mark the connection as broken and ask the account\'s ' +
          'owner.',
      },
    ],
    references: [
      { title: 'Google: app passwords', url: 'https://support.google.com/accounts/answer/185833' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 4954 section 6: AUTH reply codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    ],
    bulkMail:
      'Do not let a failed login count as a bounce of the recipients in the queue. Stop the mailbox, keep the messages, alert the ' +
      'owner.',
    faq: [
      {
        question: '\'Less secure apps\' is missing from my account. Where is it?',
        answer: 'Google removed it. Use OAuth or an app password.',
      },
      {
        question: 'Why does the same password work on the web?',
        answer: 'The web login has more checks. SMTP has none, so Google demands a separate secret.',
      },
      { question: 'Should I retry 535?', answer: 'No. The same secret fails again. Only 454 4.7.0 passes with time.' },
    ],
    related: ['535', '534', 'x.7.8', 'x.7.9', 'microsoft-365-5-7-57-client-not-authenticated'],
    examples: [
      '535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8 ' +
      'https://support.google.com/mail/?p=BadCredentials h3-20sm12 - gsmtp',
    ],
    correction:
      'Google\'s own table prints some of these codes with a zero too many (5.7.80 and 5.7.90 for 5.7.8 and 5.7.9); the servers send ' +
      'the short forms.',
    reviewed: '2026-11-26',
  },
];
