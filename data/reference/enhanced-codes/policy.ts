/** X.7.0 to X.7.19: security and policy (RFC 3463 section 3.8, RFC 4954, RFC 5248, RFC 6710, RFC 7293). */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const policyEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.7.0',
    title: 'X.7.0 Other or undefined security status',
    summary: 'A security or policy matter stopped the message, and the server says no more.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.0'],
    meaning: 'The least telling code of the policy subject. Reputation, throttling, forbidden attachments, missing logins and ' +
      'allow-lists of single domains all come with it, so only the text decides. In positive replies, 2.7.0 stands beside 220 and 235.',
    seenFrom: 'Gmail with 421 4.7.0 (reputation, missing PTR, TLS demanded, IP not on the domain\'s allow-list), 552 5.7.0 (forbidden ' +
      'attachment) and 530 5.7.0 (login); Yahoo with 421 4.7.0 [TSS04]; filters everywhere.',
    causes: 'A low reputation of IP or domain, a burst of mail, an executable in an archive, a session without TLS, or a gateway rule ' +
      'of the recipient\'s company.',
    fix: [
      {
        heading: 'Find the reason in the text',
        text: 'Reputation, rate, PTR, TLS, whitelist, content, authentication: each has its own remedy.',
      },
      {
        heading: '4.7.0: slow down, then look',
        text: 'Back off, and meanwhile check Postmaster Tools, SNDS or the feedback loops.',
      },
      {
        heading: '\'IP not in whitelist\': use the domain\'s gateway',
        text: 'The domain accepts mail only from gateways that its administrator lists. Deliver to its MX, not around it, or ask the ' +
          'administrator.',
      },
      {
        heading: '5.7.0 on content: change the content',
        text: 'Remove the attachment type or link.',
      },
      {
        heading: '530: log in or start TLS',
        text: 'See 530.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.8, X.7.0, other or undefined security status',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
      },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
    ],
    bulkMail: '421 4.7.0 early in a campaign is the moment to pause. Pushing on turns a deferral into a 550 within hours.',
    faq: [
      {
        question: 'Should I suppress?',
        answer: 'No. It is about sender, session or message.',
      },
      {
        question: 'Will it pass?',
        answer: 'Deferrals for volume pass when you slow down; those for reputation when complaints fall.',
      },
      {
        question: 'What is \'IP not in whitelist for RCPT domain\'?',
        answer: 'A Workspace administrator accepts mail from listed gateways only.',
      },
      {
        question: 'Why so vague?',
        answer: 'Some receivers do not want to teach spammers what to change.',
      },
    ],
    related: ['x.7.1', 'x.7.28', '421', '530', '552', 'google-421-4-7-0-ip-not-in-whitelist', 'google-552-5-7-0-forbidden-attachment'],
    examples: [
      '421 4.7.0 Mail from 192.0.2.10 temporarily deferred because of its low reputation',
      '421 4.7.0 IP not in whitelist for RCPT domain, closing connection',
      '552 5.7.0 Message blocked, its content presents a potential security issue',
    ],
    correction: '421 4.7.0 \'not in whitelist\' is sometimes blamed on the sender\'s reputation. It is a rule of the recipient\'s ' +
      'domain about its own gateways.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.1',
    title: 'X.7.1 Delivery not authorised, message refused',
    summary: 'A rule forbids this delivery. Which rule, the code does not tell: it is the most overused of all.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.1'],
    meaning: 'By RFC 3463 the sender is not authorised to send to the destination, because of host or recipient filters. In the field ' +
      '5.7.1 carries block lists, spam verdicts, refused relaying, failed SPF and DMARC checks, closed groups and even unknown users. ' +
      '4.7.1 is the usual mark of greylisting.',
    seenFrom: 'Everybody. Gmail for spam, rates and workspace rules; Exchange for unable to relay and for restricted recipients; ' +
      'Outlook.com for its block list (S3140, S3150); Postfix for any access rule.',
    causes: 'A listed IP or domain, content that a filter dislikes, no login at a relay, a group that takes members only, an old style ' +
      'of authentication failure.',
    fix: [
      {
        heading: 'Read the rest of the line',
        text: 'A list\'s name, a link, a tag in brackets or the word relay decide; the code does not.',
      },
      {
        heading: 'List or IP named: ask for delisting',
        text: 'After the cause has been removed.',
      },
      {
        heading: 'Spam or content: change message and targeting',
        text: 'Test without links first, and look at complaints.',
      },
      {
        heading: 'Relay denied: check host and login',
        text: 'Is it the MX of the domain? Is the client logged in?',
      },
      {
        heading: 'Restricted recipient: ask the person',
        text: 'They can allow you, or the owner of the group can.',
      },
      {
        heading: 'Nothing but 5.7.1: keep the address',
        text: 'Try again with a later mailing; pause after several of the same.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.8, X.7.1, delivery not authorised', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 6647, greylisting, the usual 4.7.1', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
    ],
    bulkMail: 'The share of 5.7.1 measures how welcome you are, not how old the list is. Break it down by receiver and by template ' +
      'before you act.',
    faq: [
      {
        question: 'Is 5.7.1 a hard bounce?',
        answer: 'It is permanent for this message and says nothing about the mailbox. Do not suppress on it.',
      },
      {
        question: 'Which RFC defines it?',
        answer: 'RFC 3463. RFC 7372 registered X.7.20 to X.7.26, among them the codes for SPF and DKIM.',
      },
      {
        question: 'What does 4.7.1 mean?',
        answer: 'Mostly greylisting: try again from the same IP.',
      },
      {
        question: 'Why does Gmail use 5.7.26 and no longer 5.7.1 for DMARC?',
        answer: 'Its present table gives authentication codes of their own; 5.7.1 is the older wording.',
      },
      {
        question: 'What is 5.7.1 \'unable to relay\'?',
        answer: 'The server is not responsible for that domain, or wants you to log in.',
      },
    ],
    related: [
      '550',
      '554',
      'x.7.0',
      'x.7.26',
      'x.7.2',
      '450',
      '551',
      'microsoft-365-5-7-1-unable-to-relay',
      'google-5-7-1-likely-unsolicited',
      'spamhaus-zen',
    ],
    examples: [
      '550 5.7.1 Service unavailable; client host 192.0.2.10 blocked using zen.spamhaus.org',
      '550 5.7.1 Unable to relay',
      '450 4.7.1 <user@example.net>: Recipient address rejected: Greylisted, try again later',
    ],
    correction: 'X.7.1 is often credited to RFC 7372. It comes from RFC 3463; RFC 7372 registered X.7.20 to X.7.26 only. And it is no ' +
      'finding about the recipient.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.2',
    title: 'X.7.2 Mailing list expansion prohibited',
    summary: 'The address is a list or group, and this sender may not post to it.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.2'],
    meaning: 'The list exists; its owner decides who may write. The registry means just that. Yahoo prints 553 5.7.2 for senders whose ' +
      'IP it refuses for good (TSS09, TSS11).',
    seenFrom: 'Exchange and list servers for closed groups; Yahoo with TSS labels.',
    causes: 'Not a member, an outside sender, moderation; or at Yahoo a bad reputation of long standing.',
    fix: [
      {
        heading: 'Group: ask the owner to admit you',
        text: 'Or write to a person.',
      },
      {
        heading: 'Yahoo: read the label',
        text: 'Follow the link, mend complaints, then ask for a review.',
      },
      {
        heading: 'Do not suppress people for it',
        text: 'The group may leave the list, the domain not.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.8, X.7.2, mailing list expansion prohibited',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
      },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
    ],
    bulkMail: 'Role addresses and groups do not belong on a bulk list without their owner\'s word.',
    faq: [
      {
        question: 'Does the group exist?',
        answer: 'Yes, in the registered sense.',
      },
      {
        question: 'Is it permanent?',
        answer: 'Until the owner changes the setting.',
      },
      {
        question: 'What does it mean at Yahoo?',
        answer: 'That your IP is refused.',
      },
    ],
    related: ['x.2.4', 'x.7.1', '550'],
    examples: ['550 5.7.2 Only members may post to this list'],
    variants: [
      {
        provider: 'yahoo',
        example: '553 5.7.2 [TSS09] Nothing from 192.0.2.10 is taken any more, do not retry',
        why: 'Yahoo refuses the IP for complaints or reputation.',
        resolve: 'Stop sending from it, remove the cause, and use the sender support form.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.3',
    title: 'X.7.3 Security conversion required but not possible',
    summary: 'Meant for secure formats that cannot be converted. What servers print it for is a failed or missing login.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.3'],
    meaning: 'By the registry, a message would have to be moved from one secure system to another, and no conversion exists. In ' +
      'practice it is Exchange\'s 535 5.7.3 for an unsuccessful authentication, and a few refusals by policy.',
    seenFrom: 'Exchange Server and Microsoft 365 after AUTH; gateways.',
    causes: 'Wrong credentials, a connector that demands authentication between servers, SMTP AUTH that is switched off.',
    fix: [
      {
        heading: 'After AUTH: check the login',
        text: 'As with 535.',
      },
      {
        heading: 'Between Exchange servers: check the connector',
        text: 'The receive connector wants Exchange Server authentication.',
      },
      {
        heading: 'Otherwise read the text',
        text: 'And ask the postmaster.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.8, X.7.3, security conversion required', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Server',
        url: 'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/' +
          'non-delivery-reports-and-bounce-messages',
      },
    ],
    bulkMail: 'A matter of your own relay. Recipients stay.',
    faq: [
      {
        question: 'Is my message encrypted wrongly?',
        answer: 'Almost never the case.',
      },
      {
        question: 'Is it my password?',
        answer: 'After AUTH, most likely.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
    ],
    related: ['535', 'x.7.8', 'x.7.1'],
    examples: ['535 5.7.3 Authentication unsuccessful'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.4',
    title: 'X.7.4 Security features not supported',
    summary: 'A security feature that the client asked for is not available.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.4'],
    meaning: 'In practice an AUTH mechanism that the server does not know or no longer offers; the registry pairs the code with 504.',
    seenFrom: 'Gmail and Exchange after AUTH with an unknown type; submission servers that retired a mechanism.',
    causes: 'A fixed mechanism in the client, AUTH before TLS, or a provider that turned password logins off.',
    fix: [
      {
        heading: 'Read the AUTH line after STARTTLS',
        text: 'And choose from it.',
      },
      {
        heading: 'Update the client',
        text: 'Or its settings for OAuth.',
      },
      {
        heading: 'Keep the recipients',
        text: 'Nobody was judged.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.8, X.7.4, security features not supported', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
      { title: 'RFC 4954 section 4, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'If it begins on a given day for everything, a provider has switched a method off. Their blog will name the date.',
    faq: [
      {
        question: 'How does it differ from X.7.9?',
        answer: 'There the mechanism is too weak for the account, here it does not exist.',
      },
      {
        question: 'Is my password wrong?',
        answer: 'Not tested.',
      },
      {
        question: 'Will it come back?',
        answer: 'Retired methods do not.',
      },
    ],
    related: ['504', 'x.7.9', '534', 'x.5.4'],
    examples: ['504 5.7.4 Unrecognized authentication type'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.5',
    title: 'X.7.5 Cryptographic failure',
    summary: 'A check or a decryption failed, for want of a key or because of invalid data. In practice: TLS certificates.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.5'],
    meaning: 'Sending MTAs print 4.7.5 when the certificate of the next hop does not satisfy their policy: expired, wrong name, not in ' +
      'the TLSA record, not in the MTA-STS policy. Yahoo prints 554 5.7.5 when DKIM or DMARC fails.',
    seenFrom: 'Postfix (4.7.5 server certificate not trusted or verified), Exchange Online for MTA-STS and DANE, Yahoo.',
    causes: 'An expired certificate, a name that does not match the MX, a TLSA record that was not updated with the key, an old MTA-STS ' +
      'policy.',
    fix: [
      {
        heading: 'See which side checked',
        text: 'Your MTA about their certificate, or the receiver about your signature.',
      },
      {
        heading: 'Their certificate: tell the postmaster',
        text: 'And keep retrying; such faults are mended in a day or two.',
      },
      {
        heading: 'Your certificate: renew, and update TLSA first',
        text: 'Publish the new record before you switch the key.',
      },
      {
        heading: 'At Yahoo: check DKIM and alignment',
        text: 'With the headers of a copy in your own mailbox.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.8, X.7.5, cryptographic failure', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
      { title: 'RFC 7672, DANE for SMTP', url: 'https://www.rfc-editor.org/rfc/rfc7672' },
      { title: 'RFC 8461, MTA-STS', url: 'https://www.rfc-editor.org/rfc/rfc8461' },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
    ],
    bulkMail: 'Do not lower the TLS policy for all domains because one has let its certificate lapse.',
    faq: [
      {
        question: 'Is the recipient affected?',
        answer: 'No.',
      },
      {
        question: 'May I send without verification?',
        answer: 'If your policy allows. A domain that publishes DANE or enforces MTA-STS asks you not to.',
      },
      {
        question: 'Is 5.7.5 final?',
        answer: 'Until certificate or signature are right.',
      },
    ],
    related: ['x.7.10', '454', 'x.7.26', 'x.7.7'],
    examples: [
      '454 4.7.5 Server certificate not verified, TLS policy not met',
      '554 5.7.5 TLS certificate of the next hop does not satisfy the MTA-STS policy',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.6',
    title: 'X.7.6 Cryptographic algorithm not supported',
    summary: 'A system that should check or decrypt the message lacks the algorithm.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.6'],
    meaning: 'Registered for messages; in practice seen, if at all, with TLS and DKIM algorithms.',
    seenFrom: 'Rare: gateways for encrypted mail.',
    causes: 'One side too old, or set too strictly.',
    fix: [
      {
        heading: 'Find the algorithm',
        text: 'The text or the handshake log names it.',
      },
      {
        heading: 'Use a common one',
        text: 'rsa-sha256 for DKIM, TLS 1.2 or newer.',
      },
      {
        heading: 'Update the older side',
        text: 'And send again.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.8, X.7.6, cryptographic algorithm not supported',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
      },
      { title: 'RFC 8301, DKIM algorithms and key sizes', url: 'https://www.rfc-editor.org/rfc/rfc8301' },
    ],
    bulkMail: 'When you sign with a new algorithm, sign with rsa-sha256 as well.',
    faq: [
      {
        question: 'Is the message damaged?',
        answer: 'No.',
      },
      {
        question: 'Whose side is wrong?',
        answer: 'The one that is out of date.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
    ],
    related: ['x.7.5', 'x.7.7', 'x.7.21'],
    examples: ['554 5.7.6 Cryptographic algorithm not supported'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.7',
    title: 'X.7.7 Message integrity failure',
    summary: 'A check shows that the message was changed after it was signed.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.7'],
    meaning: 'A signature or a hash does not fit the content. A relay, a list or a filter that rewrites messages is the likeliest ' +
      'culprit. Signed mail that fails at the receiver is mostly reported with X.7.20 instead.',
    seenFrom: 'Gateways that check S/MIME, PGP or DKIM. Rare.',
    causes: 'Footers, link rewriting, re-encoding, disclaimers added after the signature.',
    fix: [
      {
        heading: 'Sign last',
        text: 'After all changes.',
      },
      {
        heading: 'Find the hop that changes',
        text: 'Compare the message as sent and as received.',
      },
      {
        heading: 'Use relaxed canonicalisation',
        text: 'It forgives white space.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.8, X.7.7, message integrity failure', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
      { title: 'RFC 6376 section 3.4, canonicalisation', url: 'https://www.rfc-editor.org/rfc/rfc6376#section-3.4' },
    ],
    bulkMail: 'Tracking that rewrites links must run before signing.',
    faq: [
      {
        question: 'Was the message forged?',
        answer: 'More likely altered in good faith.',
      },
      {
        question: 'Is the address fine?',
        answer: 'Yes, as far as this goes.',
      },
      {
        question: 'Does a retry help?',
        answer: 'Only by a path that leaves the message alone.',
      },
    ],
    related: ['x.7.20', 'x.7.5', 'x.7.29'],
    examples: ['554 5.7.7 Message integrity failure'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.8',
    title: 'X.7.8 Authentication credentials invalid',
    summary: 'SMTP AUTH failed: the credentials are wrong, expired or not enough.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.8'],
    meaning: 'It ends the login and concerns no recipient. Registered with 535 and 554.',
    seenFrom: 'Gmail (535 5.7.8 user name and password not accepted), Postfix with SASL, Dovecot, sending services.',
    causes: 'A changed password, a revoked token, an app password that is missing, a wrong host.',
    fix: [
      {
        heading: 'Stop retrying',
        text: 'Failures lock accounts.',
      },
      {
        heading: 'Test with one client',
        text: 'Same host, port and mechanism.',
      },
      {
        heading: 'Renew the secret',
        text: 'App password, token or key.',
      },
      {
        heading: 'Send the queue',
        text: 'Recipients stay.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 535 5.7.8', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'Google: when a login is refused', url: 'https://support.google.com/mail/?p=BadCredentials' },
    ],
    bulkMail: 'Alert on the first one. It is your account, not your list.',
    faq: [
      {
        question: 'Is it a bounce?',
        answer: 'No, a login that failed.',
      },
      {
        question: 'Why does the right password fail?',
        answer: 'The provider may want an app password or OAuth.',
      },
      {
        question: 'Should I suppress the recipient?',
        answer: 'No.',
      },
    ],
    related: ['535', '534', 'x.7.9', 'x.7.3', 'x.7.13', 'google-535-5-7-8-credentials'],
    examples: ['535 5.7.8 Error: authentication failed'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.9',
    title: 'X.7.9 Authentication mechanism is too weak',
    summary: 'By the registry: log in with something stronger. At Yahoo: SPF, DKIM or DMARC did not pass.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.9'],
    meaning: 'The registered sense belongs to AUTH and to 534. Yahoo gives 5.7.9 a meaning of its own: 550 or 554 5.7.9 for mail that ' +
      'is not authenticated or not accepted for policy reasons.',
    seenFrom: 'Gmail\'s submission host (534 5.7.9, app password required); Yahoo\'s mail exchangers.',
    causes: 'A plain password where an app password or OAuth is demanded; or, at Yahoo, missing or failing authentication of the message.',
    fix: [
      {
        heading: 'After AUTH: use an app password or OAuth',
        text: 'The link in the text leads there.',
      },
      {
        heading: 'After the data at Yahoo: check SPF, DKIM, DMARC',
        text: 'At least one must pass in alignment with From.',
      },
      {
        heading: 'Keep the recipients',
        text: 'Neither sense is about them.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 534 5.7.9', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Google: app passwords', url: 'https://support.google.com/accounts/answer/185833' },
    ],
    bulkMail: 'Count Yahoo\'s 5.7.9 with authentication failures; a code table that calls it a login problem sends you to the wrong team.',
    faq: [
      {
        question: 'Why do I get 5.7.9 without any login?',
        answer: 'Then it comes from Yahoo and speaks of SPF, DKIM or DMARC.',
      },
      {
        question: 'Is my password wrong?',
        answer: 'Not necessarily.',
      },
      {
        question: 'Does a retry help?',
        answer: 'Not without a change.',
      },
    ],
    related: ['534', 'x.7.8', 'x.7.26', '554', 'yahoo-5-7-9-unauthenticated'],
    examples: ['534 5.7.9 Application-specific password required'],
    variants: [
      {
        provider: 'yahoo',
        example: '554 5.7.9 Message not accepted for policy reasons',
        why: 'The mail failed authentication or the policy of its From domain.',
        resolve: 'Make SPF or DKIM pass in alignment with the From domain, then send again.',
      },
    ],
    correction: 'The registry\'s 5.7.9 is about the login. From Yahoo\'s MX it is about the authentication of the message.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.10',
    title: 'X.7.10 Encryption needed',
    summary: 'The server wants the connection encrypted before it listens to this login.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.10'],
    meaning: 'The requested mechanism would send secrets in clear. Registered in RFC 5248 beside 523; servers mostly say 530 or 538. ' +
      'Some mail exchangers print it when they demand TLS for any mail.',
    seenFrom: 'Submission servers; domains that accept encrypted mail only; Gmail with 523 for pipelining behind STARTTLS.',
    causes: 'AUTH before STARTTLS, a client without TLS, a firewall that strips STARTTLS.',
    fix: [
      {
        heading: 'Start TLS first',
        text: 'Then EHLO, then AUTH.',
      },
      {
        heading: 'See if STARTTLS is offered',
        text: 'If it is masked in your network, turn the inspection off.',
      },
      {
        heading: 'Require TLS in the client',
        text: 'So that it cannot fall back.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.10', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'RFC 8314 section 3, TLS for submission', url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3' },
      { title: 'RFC 3207 section 4, STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    ],
    bulkMail: 'One domain that demands TLS is its choice. All of them at once means your TLS is broken.',
    faq: [
      {
        question: 'Is the recipient affected?',
        answer: 'No.',
      },
      {
        question: 'May I send in clear by another MX?',
        answer: 'All MX of such a domain demand the same.',
      },
      {
        question: 'Is it permanent?',
        answer: 'Until you encrypt.',
      },
    ],
    related: ['530', '523', '538', 'x.7.11'],
    examples: ['523 5.7.10 Encryption needed'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.11',
    title: 'X.7.11 Encryption required for the AUTH mechanism',
    summary: 'The chosen mechanism is allowed only over TLS.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.11'],
    meaning: 'Kept for history by RFC 4954: a server should not offer such a mechanism before TLS. Paired with 538 and, in the ' +
      'registry, 524.',
    seenFrom: 'Older submission servers. Gmail prints 501 5.7.11 when STARTTLS carries a parameter.',
    causes: 'A login before STARTTLS.',
    fix: [
      {
        heading: 'STARTTLS before AUTH',
        text: 'Or port 465.',
      },
      {
        heading: 'Read the AUTH line again',
        text: 'After the handshake.',
      },
      {
        heading: 'Change a password that went in clear',
        text: 'It may have been read.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 538 5.7.11', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'RFC 8314 section 4.1, no passwords in clear', url: 'https://www.rfc-editor.org/rfc/rfc8314#section-4.1' },
    ],
    bulkMail: 'Your own settings. Keep the recipients.',
    faq: [
      {
        question: 'Was the login wrong?',
        answer: 'Not examined.',
      },
      {
        question: 'Is CRAM-MD5 a way out?',
        answer: 'No; use TLS.',
      },
      {
        question: 'Does it affect mail in the queue?',
        answer: 'Only until the settings are right.',
      },
    ],
    related: ['538', '524', '530', 'x.7.10'],
    examples: ['538 5.7.11 Encryption required for requested authentication mechanism'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.12',
    title: 'X.7.12 A password transition is needed',
    summary: 'Log in once in another way, then the mechanism works.',
    persistence: 'transient', group: 'enhanced-code', codes: ['X.7.12'],
    meaning: 'The server lacks the stored secret for this mechanism and can make it during one login with PLAIN over TLS.',
    seenFrom: 'Submission servers with several password stores. Rare.',
    causes: 'A migrated account, a mechanism that was added later.',
    fix: [
      {
        heading: 'Log in with PLAIN over TLS once',
        text: 'Then try the mechanism again.',
      },
      {
        heading: 'Or stay with PLAIN over TLS',
        text: 'It is common practice.',
      },
      {
        heading: 'Have the password set anew',
        text: 'If the reply stays.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, 432 4.7.12', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Your own login. Keep the recipients.',
    faq: [
      {
        question: 'Is the password wrong?',
        answer: 'No.',
      },
      {
        question: 'Does waiting help?',
        answer: 'No, another login does.',
      },
      {
        question: 'Which reply code goes with it?',
        answer: '432; the registry names 422 too.',
      },
    ],
    related: ['432', '534', 'x.7.8'],
    examples: ['432 4.7.12 A password transition is needed'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.13',
    title: 'X.7.13 User account disabled',
    summary: 'The login was right, but the account is disabled.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.13'],
    meaning: 'Registered for SMTP AUTH. Exchange Server prints 5.7.13 for public folders that refuse outside senders, and some hosts ' +
      'for a disabled recipient.',
    seenFrom: 'Submission servers (525); Exchange; a few mailbox hosts.',
    causes: 'Abuse, a break-in, an unpaid bill, an administrator\'s decision.',
    fix: [
      {
        heading: 'See which command it answers',
        text: 'AUTH or MAIL: yours. RCPT: theirs.',
      },
      {
        heading: 'Ask the operator why',
        text: 'And look for mail that you did not send.',
      },
      {
        heading: 'Clean up, then have it enabled',
        text: 'New password, revoked tokens.',
      },
      {
        heading: 'Recipient disabled: suppress on a plain text only',
        text: 'Public folders refuse you, they are not gone.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.13', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Server',
        url: 'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/' +
          'non-delivery-reports-and-bounce-messages',
      },
    ],
    bulkMail: 'A disabled sending account during a campaign: stop everything that uses it, and read the provider\'s terms before you ask.',
    faq: [
      {
        question: 'Is my password wrong?',
        answer: 'No.',
      },
      {
        question: 'Should I suppress recipients?',
        answer: 'Not for your own account.',
      },
      {
        question: 'How long does it last?',
        answer: 'Until somebody enables the account.',
      },
    ],
    related: ['525', '535', 'x.2.1', 'x.7.8'],
    examples: ['525 5.7.13 User account disabled'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.14',
    title: 'X.7.14 Trust relationship required',
    summary: 'The submission server may not fetch content from the server that holds it.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.14'],
    meaning: 'For BURL the two servers need a trust relationship, and there is none. Gmail uses 534 5.7.14 for something else: a login ' +
      'that has to be confirmed in the browser.',
    seenFrom: 'BURL servers; Gmail\'s submission host.',
    causes: 'Missing set-up between two servers; or a login that Google finds suspicious.',
    fix: [
      {
        heading: 'Gmail: sign in through the browser',
        text: 'As the account\'s owner, and confirm the device.',
      },
      {
        heading: 'BURL: have the trust set up',
        text: 'Or send with DATA.',
      },
      {
        heading: 'Hold the queue',
        text: 'No recipient was refused.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.14', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'At Gmail a sign of logins from new data centres. Use OAuth for customers\' mailboxes.',
    faq: [
      {
        question: 'Is the password right?',
        answer: 'At Gmail perhaps; the login is just not trusted.',
      },
      {
        question: 'Does a retry help?',
        answer: 'No.',
      },
      {
        question: 'Who uses BURL?',
        answer: 'Hardly anybody.',
      },
    ],
    related: ['534', 'x.7.9', 'x.6.6'],
    examples: ['554 5.7.14 Trust relationship with the content server required'],
    variants: [
      {
        provider: 'google',
        example: '534-5.7.14 Sign in with a browser first, then try again. - gsmtp',
        why: 'Google wants the owner to confirm a login that it does not trust yet.',
        resolve: 'Sign in through the browser, confirm, and switch the client to OAuth.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.15',
    title: 'X.7.15 Priority level is too low',
    summary: 'The server takes only mail of a higher priority at present.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.15'],
    meaning: 'From the MT-PRIORITY extension (RFC 6710), for networks under stress. Nothing is wrong with message or address.',
    seenFrom: 'Military and emergency networks.',
    causes: 'Ordinary mail during an emergency.',
    fix: [
      {
        heading: 'Wait',
        text: 'And try again after hours.',
      },
      {
        heading: 'Raise the priority only with reason',
        text: 'And where the server trusts you.',
      },
      {
        heading: 'Use another channel for what is urgent',
        text: 'The queue will follow.',
      },
    ],
    references: [
      { title: 'RFC 6710, message transfer priorities', url: 'https://www.rfc-editor.org/rfc/rfc6710' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Not met on the public Internet.',
    faq: [
      {
        question: 'Is the mailbox fine?',
        answer: 'Yes, as far as this goes.',
      },
      {
        question: 'Is 5.7.15 final?',
        answer: 'For this attempt.',
      },
      {
        question: 'Can I set a priority in bulk mail?',
        answer: 'No server will honour it.',
      },
    ],
    related: ['x.7.16', 'x.3.6', '450'],
    examples: ['450 4.7.15 Priority level too low, only urgent mail at present'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.16',
    title: 'X.7.16 Message is too big for its priority',
    summary: 'The size limit depends on the priority, and this message is over it.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.7.16'],
    meaning: 'MT-PRIORITY servers may take large messages only at times or at levels.',
    seenFrom: 'Military and emergency networks.',
    causes: 'A large message at low priority.',
    fix: [
      {
        heading: 'Make it smaller',
        text: 'Link in place of attachments.',
      },
      {
        heading: 'Try at another time',
        text: 'Limits change with the load.',
      },
      {
        heading: 'Use another level if entitled',
        text: 'By agreement.',
      },
    ],
    references: [
      { title: 'RFC 6710, message transfer priorities', url: 'https://www.rfc-editor.org/rfc/rfc6710' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Not met on the public Internet.',
    faq: [
      {
        question: 'Is it a quota?',
        answer: 'No, a size limit per level.',
      },
      {
        question: 'Is the address fine?',
        answer: 'Yes, as far as this goes.',
      },
      {
        question: 'Does a retry help?',
        answer: 'Later perhaps, smaller certainly.',
      },
    ],
    related: ['x.7.15', 'x.3.4', '552'],
    examples: ['552 5.7.16 Message is too big for the specified priority'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.17',
    title: 'X.7.17 Mailbox owner has changed',
    summary: 'The mailbox belongs to somebody else since the date that you gave.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.17'],
    meaning: 'With RRVS (RFC 7293) a sender asks that the message reach only an owner who has held the mailbox since a given time. The ' +
      'server knows of a change and refuses: mail meant for the former owner would reach a stranger.',
    seenFrom: 'Providers that recycle addresses and support RRVS. Few.',
    causes: 'An abandoned address that was given away again.',
    fix: [
      {
        heading: 'Suppress the address',
        text: 'At once, and on all streams.',
      },
      {
        heading: 'Cut it from the account',
        text: 'No password resets, no invoices to it.',
      },
      {
        heading: 'Ask the user for a new one',
        text: 'At the next login.',
      },
      {
        heading: 'Never resend without RRVS',
        text: 'The new owner would read it.',
      },
    ],
    references: [
      { title: 'RFC 7293, the RRVS extension and header field', url: 'https://www.rfc-editor.org/rfc/rfc7293' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Rare. Where account mail goes to old addresses, it protects the privacy of your former reader.',
    faq: [
      {
        question: 'Does the mailbox work?',
        answer: 'Yes, for another person.',
      },
      {
        question: 'Is it final?',
        answer: 'For the former owner, yes.',
      },
      {
        question: 'Should I ask for RRVS?',
        answer: 'For resets and statements it is worth sending where offered.',
      },
    ],
    related: ['x.7.18', 'x.7.19', 'x.1.6'],
    examples: ['550 5.7.17 Mailbox owner has changed since the given date'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.18',
    title: 'X.7.18 Domain owner has changed',
    summary: 'The whole domain has changed hands since the date that you gave.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.18'],
    meaning: 'As X.7.17, for the domain: none of its addresses can be taken for the former ones.',
    seenFrom: 'RRVS-aware receivers.',
    causes: 'A domain that lapsed and was registered anew.',
    fix: [
      {
        heading: 'Suppress all addresses there that are older',
        text: 'Not only this one.',
      },
      {
        heading: 'Stop private mail',
        text: 'Until each user has confirmed anew.',
      },
      {
        heading: 'Never resend without RRVS',
        text: 'Strangers would read it.',
      },
    ],
    references: [
      { title: 'RFC 7293, the RRVS extension and header field', url: 'https://www.rfc-editor.org/rfc/rfc7293' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Lapsed domains are bought to read the mail that still comes, and to trap careless senders.',
    faq: [
      {
        question: 'Are new addresses there valid?',
        answer: 'Those collected after the change, yes.',
      },
      {
        question: 'Is it final?',
        answer: 'Yes, for the old ones.',
      },
      {
        question: 'How could I notice without RRVS?',
        answer: 'By a change of registration date and MX.',
      },
    ],
    related: ['x.7.17', 'x.7.19', 'x.1.2'],
    examples: ['550 5.7.18 Domain owner has changed since the given date'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.7.19',
    title: 'X.7.19 RRVS test cannot be completed',
    summary: 'The server cannot tell whether the owner has stayed the same.',
    persistence: 'permanent', group: 'enhanced-code', codes: ['X.7.19'],
    meaning: 'It has no record that goes back to the date. The mailbox may well be the right one; it was neither confirmed nor refused.',
    seenFrom: 'RRVS-aware receivers.',
    causes: 'Missing records, a date too far in the past.',
    fix: [
      {
        heading: 'Harmless content: send without RRVS',
        text: 'The ordinary way.',
      },
      {
        heading: 'Private content: confirm the address first',
        text: 'By a login or another channel.',
      },
      {
        heading: 'Keep the address',
        text: 'Nothing speaks against it.',
      },
    ],
    references: [
      { title: 'RFC 7293, the RRVS extension and header field', url: 'https://www.rfc-editor.org/rfc/rfc7293' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'Rare; decide by content.',
    faq: [
      {
        question: 'Has the owner changed?',
        answer: 'Unknown.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
      {
        question: 'Will it change?',
        answer: 'Hardly; the record is missing.',
      },
    ],
    related: ['x.7.17', 'x.7.18'],
    examples: ['550 5.7.19 The RRVS test cannot be completed'],
    reviewed: '2026-11-26',
  },
];
