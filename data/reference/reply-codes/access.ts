/** 521 to 538: the host takes no mail, or wants a login or encryption first. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const accessReplyCodes: readonly ReferenceEntry[] = [
  {
    id: '521',
    title: '521 Server does not accept mail',
    summary: 'The host says that it takes no mail from anybody. Some filters borrow the number for a client that they block.',
    persistence: 'permanent', group: 'reply-code', codes: ['521'],
    meaning: 'By RFC 7504 a host that is no mail server answers every connection with 521, so that nobody waits or retries. If that ' +
      'host is the only mail exchanger of a domain, the domain takes no mail. Several providers, however, put 521 in front of a block ' +
      'of the sending IP, and then it says nothing about the domain.',
    seenFrom: 'Web and application hosts that must not receive mail, and domains whose address record points to such a host. As a block ' +
      'of the sender: AOL and AT&T in earlier years, some access providers and gateways to this day.',
    causes: 'A domain without an MX record whose web server answers on port 25; a null service kept for tidiness; or a private block ' +
      'list of the receiver that speaks with 521.',
    fix: [
      {
        heading: 'Read the text',
        text: 'Does not accept mail, or no mail service: it is the host. Blocked, rejected, policy, a link or your IP address: it is you.',
      },
      {
        heading: 'Look up the MX records',
        text: 'If the domain has none and its host says 521, no mail can reach it. If there are several, try the others.',
      },
      {
        heading: 'Check the address for a slip',
        text: 'Hosts that take no mail are often reached through a mistyped domain.',
      },
      {
        heading: 'If blocked, ask for release',
        text: 'Follow the link of the text or write to the postmaster. Recipients stay on the list.',
      },
      {
        heading: 'Suppress only the clear case',
        text: 'The text says that the host takes no mail, and no other mail exchanger exists.',
      },
    ],
    references: [
      { title: 'RFC 7504 section 3, the 521 reply code', url: 'https://www.rfc-editor.org/rfc/rfc7504#section-3' },
      {
        title: 'RFC 7505 section 3, the null MX record, the better way to say it',
        url: 'https://www.rfc-editor.org/rfc/rfc7505#section-3',
      },
      { title: 'RFC 5321 section 5.1, how a sender finds the host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
    ],
    bulkMail: 'Do not map 521 to \'dead domain\' by its number. When one provider suddenly sends it for thousands of recipients, the ' +
      'number has been lent to an IP block.',
    faq: [
      {
        question: 'Is 521 a reason to suppress?',
        answer: 'Only if the text says that the host accepts no mail at all and there is no other MX.',
      },
      {
        question: 'What is the difference from 556?',
        answer: '521 comes from the host itself. 556 comes from another server that knows about the domain, for instance by its null MX.',
      },
      {
        question: 'Should I retry?',
        answer: 'No, when the host takes no mail. Yes, after the release, when it was a block.',
      },
      {
        question: 'Is it the same as a null MX?',
        answer: 'It has the same purpose. A null MX says it in the DNS, before anybody connects.',
      },
    ],
    related: ['556', '554', '550', 'x.3.2', 'x.1.10'],
    examples: ['521 5.3.2 mail.example.org does not accept mail', '521 5.7.1 Connections from 192.0.2.10 are blocked by our policy'],
    correction: '521 does not always mean a domain without mail. RFC 7504 reserves it for hosts that never take mail, but with words ' +
      'about blocking or an IP address it is a refusal of the sender, and the recipients are fine.',
    reviewed: '2026-11-26',
  },
  {
    id: '523',
    title: '523 Encryption needed',
    summary: 'The registry names it for an AUTH mechanism that needs an encrypted connection first.',
    persistence: 'permanent', group: 'reply-code', codes: ['523'],
    meaning: 'RFC 5248 puts 523 beside X.7.10: the server would accept the mechanism, but not on a line that anybody can read. The ' +
      'number has no definition in RFC 5321, and servers use it for other purposes as well.',
    seenFrom: 'Rare. Gmail sends 523 5.7.10 to clients that push further commands behind STARTTLS without waiting for the handshake. A ' +
      'few old systems print it for a message over a size limit.',
    causes: 'AUTH before STARTTLS, or pipelining across STARTTLS.',
    fix: [
      {
        heading: 'Find the command',
        text: 'After AUTH: start TLS first. After STARTTLS: your client sent data too early. After the data: read the text for a size ' +
          'limit.',
      },
      {
        heading: 'Start TLS, then greet again',
        text: 'Send STARTTLS, finish the handshake, send EHLO, and only then AUTH.',
      },
      {
        heading: 'Never pipeline behind STARTTLS',
        text: 'It must be the last command of a group; what was sent behind it in clear is a known attack, and servers cut it off.',
      },
      {
        heading: 'Keep the recipient',
        text: 'No address was considered.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.10', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'RFC 3207 section 4, STARTTLS and what may follow', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'A defect of the client or of its settings. Alert the operator and hold the route.',
    faq: [
      {
        question: 'Is 523 the same as 538?',
        answer: 'In purpose nearly. 538 is defined in RFC 4954 and is the one that servers send.',
      },
      {
        question: 'Does it mean the message is too large?',
        answer: 'In a few old error lists. Trust the text beside it.',
      },
      {
        question: 'Does it count as a bounce?',
        answer: 'No, the session failed before any recipient.',
      },
    ],
    related: ['524', '530', '538', 'x.7.10', 'x.7.11'],
    examples: ['523 5.7.10 Encryption needed before authentication'],
    reviewed: '2026-11-26',
  },
  {
    id: '524',
    title: '524 Encryption required for the AUTH mechanism',
    summary: 'Named by the registry beside X.7.11; the code that servers actually send for it is 538.',
    persistence: 'permanent', group: 'reply-code', codes: ['524'],
    meaning: 'The chosen AUTH mechanism is allowed only over TLS. RFC 5248 lists 524 with that enhanced code, RFC 4954 defines 538 for ' +
      'it.',
    seenFrom: 'Hardly anywhere. Treat it like 538 where it appears.',
    causes: 'The client logged in before STARTTLS.',
    fix: [
      {
        heading: 'Start TLS before AUTH',
        text: 'Send STARTTLS, or connect to port 465 with TLS from the beginning.',
      },
      {
        heading: 'Read EHLO again',
        text: 'The list of mechanisms after the handshake is the one that counts.',
      },
      {
        heading: 'Make TLS compulsory',
        text: 'Configure the client so that it never offers a password in clear; change the password if it has done so.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.11', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'RFC 4954 section 6, 538, the defined code', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'RFC 8314 section 3.3, implicit TLS for submission', url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3' },
    ],
    bulkMail: 'A matter of the platform\'s own login. Recipients stay.',
    faq: [
      {
        question: 'Why are there two numbers?',
        answer: 'The registry collected what was in use or planned; only 538 was defined in an RFC.',
      },
      {
        question: 'Was my password accepted?',
        answer: 'It was not looked at. If it was sent in clear, consider it known and change it.',
      },
      {
        question: 'Does it concern the recipient?',
        answer: 'No.',
      },
    ],
    related: ['523', '538', '530', 'x.7.11'],
    examples: ['524 5.7.11 Encryption required for the requested authentication mechanism'],
    reviewed: '2026-11-26',
  },
  {
    id: '525',
    title: '525 User account disabled',
    summary: 'The login was right, but an administrator has disabled the account.',
    persistence: 'permanent', group: 'reply-code', codes: ['525'],
    meaning: 'Registered beside X.7.13 for SMTP AUTH: user and password match, and the account may not be used. Some servers give 525 ' +
      'to RCPT for a recipient whose account is disabled, which is a different matter.',
    seenFrom: 'Hosting and submission servers after non-payment, abuse or a break-in. In reply to RCPT: a handful of regional mailbox ' +
      'providers.',
    causes: 'A stolen password that was used for spam, an unpaid bill, an account that was closed, an administrator\'s decision.',
    fix: [
      {
        heading: 'See which command it answers',
        text: 'AUTH or MAIL: the sender\'s account. RCPT: the recipient\'s.',
      },
      {
        heading: 'Find out why',
        text: 'Ask the operator of the submission server. Look for mail in the queue or the log that you did not send.',
      },
      {
        heading: 'Clean up first',
        text: 'Change the password, revoke tokens and app passwords, check forms and scripts that send with this account.',
      },
      {
        heading: 'Have it enabled, and hold the queue until then',
        text: 'Every further login attempt only adds to the alarm.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.13', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'RFC 4954 section 4, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    ],
    bulkMail: 'A mailbox account disabled in the middle of a cold campaign has as a rule passed the provider\'s limits or drawn ' +
      'complaints. Opening a second account to go on is the surest way to lose the domain too.',
    faq: [
      {
        question: 'Is my password wrong?',
        answer: 'No, then it would be 535.',
      },
      {
        question: 'Should I suppress the recipients of the failed messages?',
        answer: 'No, if it answered AUTH or MAIL. After RCPT, with a text about the recipient, the mailbox is out of use.',
      },
      {
        question: 'Will it come back by itself?',
        answer: 'Seldom. Somebody has to enable the account.',
      },
    ],
    related: ['535', '530', '550', 'x.7.13', 'x.2.1'],
    examples: ['525 5.7.13 User account disabled'],
    reviewed: '2026-11-26',
  },
  {
    id: '530',
    title: '530 Authentication or TLS required',
    summary: 'The server wants STARTTLS, a login, or both, before it goes on.',
    persistence: 'permanent', group: 'reply-code', codes: ['530'],
    meaning: 'The command came before a step that this server demands. With a text about STARTTLS the connection must be encrypted ' +
      'first, with one about authentication the client must log in. Sender and recipient were not judged.',
    seenFrom: 'Submission servers on port 587, such as Gmail\'s and Microsoft\'s (5.7.57 there). Mail exchangers of domains that admit ' +
      'encrypted sessions only. Firewalls and providers that redirect port 25 to their own submission host.',
    causes: 'The client has no login configured, connects to the wrong host or port, lost STARTTLS on the way, or delivers to a ' +
      'submission host as if it were an MX.',
    fix: [
      {
        heading: 'Read which step is missing',
        text: 'STARTTLS or TLS in the text means encryption; authentication, AUTH or relay means a login.',
      },
      {
        heading: 'Check host and port',
        text: 'For a recipient\'s domain, take the host from its MX record and use port 25. For your own relay, use port 587 with ' +
          'STARTTLS or 465, and log in.',
      },
      {
        heading: 'Start TLS, greet again, log in',
        text: 'The order is EHLO, STARTTLS, EHLO, AUTH, MAIL. Many servers show AUTH only after the handshake.',
      },
      {
        heading: 'See whether port 25 is redirected',
        text: 'If the greeting is not that of the MX, your network intercepts port 25. Send through its relay or have it opened.',
      },
      {
        heading: 'Deliver again',
        text: 'The recipients stay as they are.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 530 5.7.0, authentication required', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'RFC 3207 section 4, 530, STARTTLS first', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'If it suddenly answers all mail, a relay has changed its rules or a credential was lost. Stop the route at the first ' +
      'few, since every message will fail alike.',
    faq: [
      {
        question: 'Is 530 a bounce of the recipient?',
        answer: 'No. It is a condition for the session.',
      },
      {
        question: 'May an MX demand STARTTLS?',
        answer: 'RFC 3207 forbids a publicly referenced server to require it for local delivery, but some domains choose to, and you ' +
          'can comply.',
      },
      {
        question: 'Why do I get it on port 25?',
        answer: 'Either the host is a submission server, or your provider redirects the port.',
      },
      {
        question: 'What is 530 5.7.57?',
        answer: 'Exchange Online: the client was not authenticated to send anonymous mail.',
      },
    ],
    related: ['535', '538', '550', '454', 'x.7.0', 'x.7.10', 'microsoft-365-5-7-57-client-not-authenticated'],
    examples: ['530 5.7.0 Authentication required before sending', '530 5.7.0 Must issue a STARTTLS command first'],
    reviewed: '2026-11-26',
  },
  {
    id: '533',
    title: '533 Delivery not authorised',
    summary: 'A number that the registry names beside X.7.1 and that hardly any server sends.',
    persistence: 'permanent', group: 'reply-code', codes: ['533'],
    meaning: 'RFC 5248 lists 533 with \'delivery not authorised, message refused\'. No RFC defines it further. Where it appears, read ' +
      'it as a refusal by policy, and let the text say by which.',
    seenFrom: 'Almost nobody. It shows up in tables of codes and in a few appliances.',
    causes: 'A rule of the receiving side forbids this sender, this client or this content.',
    fix: [
      {
        heading: 'Read the text',
        text: 'It alone says whether the IP, the sender, the content or the recipient\'s list is meant.',
      },
      {
        heading: 'Compare with other recipients',
        text: 'If other domains take the same mail, the rule is local to this one.',
      },
      {
        heading: 'Ask the postmaster',
        text: 'Give the time, the sending IP and the full reply.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.1', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'RFC 3463 section 3.8, X.7.1, delivery not authorised', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    ],
    bulkMail: 'Handle it like a bare 550 5.7.1: no suppression, group by text.',
    faq: [
      {
        question: 'Is it a standard code?',
        answer: 'Named in a registry, not defined in the SMTP standard.',
      },
      {
        question: 'Does the mailbox exist?',
        answer: 'The reply leaves it open.',
      },
      {
        question: 'Should I retry?',
        answer: 'Not unchanged. Something in sender, content or rule has to differ first.',
      },
    ],
    related: ['550', '554', 'x.7.1'],
    examples: ['533 5.7.1 Delivery not authorised, message refused'],
    reviewed: '2026-11-26',
  },
  {
    id: '534',
    title: '534 Authentication mechanism is too weak',
    summary: 'The server wants a stronger way to log in than the one that was used.',
    persistence: 'permanent', group: 'reply-code', codes: ['534'],
    meaning: 'The mechanism, not the password, was refused for this account. Providers that have moved to app passwords, OAuth or a ' +
      'check in the browser use 534 to say so.',
    seenFrom: 'Gmail, with 5.7.9 when an app password is needed and 5.7.14 when a login through the browser is demanded; other ' +
      'providers when an account has two-step verification.',
    causes: 'The account password used over SMTP where it is no longer accepted, or a login from a place or device that the provider ' +
      'finds suspicious.',
    fix: [
      {
        heading: 'Read what the provider asks for',
        text: 'The text links to the step that is missing: app password, OAuth, or a confirmation in the browser.',
      },
      {
        heading: 'Create an app password or register for OAuth',
        text: 'With OAuth use XOAUTH2 or OAUTHBEARER and renew tokens before they expire.',
      },
      {
        heading: 'Confirm the login if asked',
        text: 'Sign in through the browser as the account\'s owner and clear the security notice.',
      },
      {
        heading: 'Replace the credentials everywhere',
        text: 'Every worker of the platform must use the new ones; one that keeps trying the old keeps the alarm alive.',
      },
      {
        heading: 'Hold the queue meanwhile',
        text: 'No recipient was refused.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 534 5.7.9', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'Google: app passwords', url: 'https://support.google.com/accounts/answer/185833' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Platforms that send through customers\' mailboxes meet 534 when a customer turns on two-step verification. Ask for a new ' +
      'authorisation; do not count failed mail against the recipients.',
    faq: [
      {
        question: 'Is the password wrong?',
        answer: 'Not necessarily. It may be right and still not be accepted for SMTP.',
      },
      {
        question: 'What does 534 5.7.14 at Gmail mean?',
        answer: 'The login needs a confirmation in the browser before this client may go on.',
      },
      {
        question: 'Does waiting help?',
        answer: 'No. Something must be changed in the account or in the client.',
      },
    ],
    related: ['535', '530', '432', '504', 'x.7.9', 'x.7.8'],
    examples: ['534 5.7.9 Authentication mechanism is too weak for this account', '534 5.7.9 Application-specific password required'],
    reviewed: '2026-11-26',
  },
  {
    id: '535',
    title: '535 Authentication credentials invalid',
    summary: 'User name, password or token was refused. No message and no recipient was looked at.',
    persistence: 'permanent', group: 'reply-code', codes: ['535'],
    meaning: 'The AUTH exchange ended without success. Most often the credentials are wrong or expired; at some providers 535 also says ' +
      'that the account may not use SMTP AUTH at all, or that its login is blocked for safety.',
    seenFrom: 'Every submission server: Gmail (5.7.8), Microsoft 365 (5.7.3 and 5.7.139), Yahoo, sending services for a wrong API key.',
    causes: 'A changed password, an expired or revoked token, two-step verification without an app password, SMTP AUTH switched off in ' +
      'the tenant, a user name without its domain, or the wrong region or host of a sending service.',
    fix: [
      {
        heading: 'Stop retrying at once',
        text: 'Repeated failures lock accounts and block addresses. Let one worker test, while the others wait.',
      },
      {
        heading: 'Test the credentials by hand',
        text: 'Use the same host, port and mechanism with a test client. Copying errors, such as a trailing space or line end in a ' +
          'secret, are common.',
      },
      {
        heading: 'Check the account\'s right to use SMTP',
        text: 'Microsoft 365 has a switch per tenant and per mailbox, and retires password logins. Gmail wants an app password or OAuth.',
      },
      {
        heading: 'Renew the token or key',
        text: 'Look at its expiry, its scope, and whether it was made for this host or region.',
      },
      {
        heading: 'Send the queue when it works',
        text: 'Recipients were never asked about; nothing is to be suppressed.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 535 5.7.8', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'A platform should raise an alarm for the account on the first 535 and pause its campaigns. Thousands of \'bounces\' ' +
      'after a password change are a familiar way to ruin the statistics.',
    faq: [
      {
        question: 'Is 535 a hard bounce?',
        answer: 'It is a permanent failure of the login, and no bounce of any address.',
      },
      {
        question: 'My password is right; why 535?',
        answer: 'The provider may demand an app password or OAuth, or SMTP AUTH is off for the account.',
      },
      {
        question: 'Should I retry?',
        answer: 'Not with the same credentials. Each further failure may extend a lock.',
      },
      {
        question: 'What is 535 5.7.139 at Microsoft?',
        answer: 'The login was refused by a rule, for instance because password logins over SMTP are disabled for the tenant.',
      },
    ],
    related: ['534', '530', '538', '525', '454', 'x.7.8', 'x.7.3', 'google-535-5-7-8-credentials'],
    examples: ['535 5.7.8 Authentication credentials invalid', '535 Incorrect authentication data'],
    reviewed: '2026-11-26',
  },
  {
    id: '538',
    title: '538 Encryption required for authentication',
    summary: 'This AUTH mechanism is allowed only on an encrypted connection.',
    persistence: 'permanent', group: 'reply-code', codes: ['538'],
    meaning: 'The client tried to log in over a line in clear, with a mechanism that would show the password. RFC 4954 keeps the code ' +
      'for history: a server does better not to offer such a mechanism before TLS.',
    seenFrom: 'Older submission servers. Newer ones leave AUTH out of the EHLO reply until TLS is running, or answer 530.',
    causes: 'A client that does not use STARTTLS, or a middlebox that takes STARTTLS out of the EHLO reply.',
    fix: [
      {
        heading: 'Start TLS first',
        text: 'Use STARTTLS on port 587, or port 465 with TLS from the start.',
      },
      {
        heading: 'See whether STARTTLS is offered',
        text: 'If the server lists it elsewhere and not in your network, a device in between removes it.',
      },
      {
        heading: 'Change the password',
        text: 'If the client sent it in clear, it may have been read.',
      },
      {
        heading: 'Forbid the fallback',
        text: 'Set the client to require TLS.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 538 5.7.11', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'RFC 8314 section 4.1, passwords only over TLS', url: 'https://www.rfc-editor.org/rfc/rfc8314#section-4.1' },
    ],
    bulkMail: 'A setting of the platform. Hold the queue, keep the recipients.',
    faq: [
      {
        question: 'Was the login wrong?',
        answer: 'It was not examined.',
      },
      {
        question: 'Why do I see 530 and not 538?',
        answer: '530 is the more general demand, and newer servers prefer it.',
      },
      {
        question: 'Is port 465 all right?',
        answer: 'Yes. RFC 8314 recommends TLS from the start for submission.',
      },
    ],
    related: ['530', '524', '523', '535', 'x.7.11', 'x.7.10'],
    examples: ['538 5.7.11 Encryption required for requested authentication mechanism'],
    reviewed: '2026-11-26',
  },
];
