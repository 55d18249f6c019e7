/** X.4.y: networks, the DNS and routing (RFC 3463 section 3.5). */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const networkEnhancedCodes: readonly ReferenceEntry[] = [
  {
    id: 'x.4.0',
    title: 'X.4.0 Other or undefined network or routing status',
    summary: 'Something between the systems went wrong, and nobody can say what.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.0'],
    meaning: 'The reporting MTA could not get the message across. Often the recipient\'s server was never reached, so neither the ' +
      'mailbox nor the sender was judged.',
    seenFrom: 'Sending MTAs in their own bounces and queue reports; gateways that lost their next hop.',
    causes: 'Connections that fail in changing ways, a firewall, a network without a route, a relay that is down.',
    fix: [
      {
        heading: 'Test from the sending host',
        text: 'Resolve the MX and connect to port 25. Compare with a host in another network.',
      },
      {
        heading: 'Separate one domain from all',
        text: 'One domain: their side. All domains: your network, or port 25 is blocked by your provider.',
      },
      {
        heading: 'Retry for days',
        text: 'The recipient stays.',
      },
      {
        heading: 'Look for the first error',
        text: 'The log of the first attempt is more exact than the summary at the end.',
      },
    ],
    references: [
      {
        title: 'RFC 3463 section 3.5, X.4.0, other or undefined network or routing status',
        url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
      },
      { title: 'RFC 5321 section 4.5.4.1, retry strategy', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
    ],
    bulkMail: 'Cloud hosts often block port 25 outbound. If nothing gets out at all, ask there before you look at anything else.',
    faq: [
      {
        question: 'Does the address exist?',
        answer: 'Unknown. Nobody was asked.',
      },
      {
        question: 'Should I suppress on 5.4.0?',
        answer: 'No.',
      },
      {
        question: 'What does 4.4.0 mean in the queue?',
        answer: 'The last attempt failed on the way; the next one follows.',
      },
    ],
    related: ['x.4.1', 'x.4.2', 'x.4.4', 'x.0.0'],
    examples: ['451 4.4.0 Network trouble on the way to the next hop'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.1',
    title: 'X.4.1 No answer from host',
    summary: 'By the registry: the host did not answer. From Microsoft 365 with class 5: the recipient is refused.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.1'],
    meaning: 'Registered as transient only: an attempt to connect timed out or was turned away. Microsoft 365 prints 550 5.4.1 with ' +
      '\'Recipient address rejected: Access denied\' when directory-based edge blocking knows no such recipient, which has nothing to ' +
      'do with the network.',
    seenFrom: '4.4.1: sending MTAs in queue reports, Postfix for connection timeouts. 5.4.1: Exchange Online Protection.',
    causes: 'A host that is down, a firewall, a full connection table; or a recipient that is not in the tenant\'s directory, sometimes ' +
      'because it was not synchronised.',
    fix: [
      {
        heading: 'Read class and text',
        text: '4.4.1 or a timeout: network. 5.4.1 with Access denied: an unknown recipient at Microsoft.',
      },
      {
        heading: 'Network: test port 25 of each MX',
        text: 'From your sending host and from elsewhere. If only you cannot connect, you may be blocked silently.',
      },
      {
        heading: 'Network: retry for four to five days',
        text: 'Then give up the message and keep the address.',
      },
      {
        heading: 'Microsoft: treat it as an unknown user',
        text: 'Check for a slip, then suppress. If you know that the mailbox exists, its administrator has to complete the directory.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.1, no answer from host', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'For business lists the Microsoft 5.4.1 is one of the most common unknown-user replies. A tool that counts it as a ' +
      'network error keeps mailing dead addresses.',
    faq: [
      {
        question: 'Is 5.4.1 a network error?',
        answer: 'From Microsoft no; it is the answer of the recipient filter.',
      },
      {
        question: 'Is 4.4.1 my fault?',
        answer: 'If it happens at many domains, look at your network and IP reputation.',
      },
      {
        question: 'Can a 5.4.1 be wrong?',
        answer: 'In hybrid set-ups, when mailboxes on premises are missing from the cloud directory.',
      },
    ],
    related: ['x.1.1', 'x.1.10', 'x.4.2', 'x.4.7', '421', 'microsoft-365-5-4-1-access-denied'],
    examples: [
      '550 5.4.1 Recipient address rejected: Access denied. [mail.protection.outlook.com]',
      '451 4.4.1 No answer from host, connection timed out',
    ],
    variants: [
      {
        provider: 'microsoft-365',
        example: '550 5.4.1 Recipient address rejected: Access denied. [XX1EUR01.prod.protection.outlook.com]',
        why: 'Directory-based edge blocking refuses recipients that are not in the directory.',
        resolve: 'Treat it as an unknown mailbox; ask the administrator if the person insists.',
      },
    ],
    correction: 'The registry knows X.4.1 as \'no answer from host\', class 4 only. Microsoft\'s 550 5.4.1 is a refusal of the ' +
      'recipient, and retrying it is pointless.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.2',
    title: 'X.4.2 Bad connection',
    summary: 'The connection broke, or timed out, before the message was through.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.2'],
    meaning: 'There was a connection, and it could not be used to the end: reset, dropped, too slow. If it broke after the final dot, ' +
      'the message may have been accepted, with the confirmation lost. Registered for class 4.',
    seenFrom: 'Postfix for lost connections (4.4.2), Gmail for sessions that idle (451 4.4.2), Sendmail and Exchange in their bounces.',
    causes: 'Timeouts on either side, a firewall that inspects SMTP, a path MTU problem, filters that take longer than your client ' +
      'waits, an overloaded host.',
    fix: [
      {
        heading: 'Note after which command it broke',
        text: 'While sending the data: MTU or firewall. After the final dot: the filter takes time.',
      },
      {
        heading: 'Raise your timeouts',
        text: 'RFC 5321 asks for minutes, and ten minutes after the data.',
      },
      {
        heading: 'Test with a small message',
        text: 'If small ones pass and large ones stall, lower the MTU or allow ICMP.',
      },
      {
        heading: 'Retry with the same Message-ID',
        text: 'So that duplicates can be recognised.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.2, bad connection', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'RFC 5321 section 4.5.3.2, timeouts', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Idle connections in pools cause many 4.4.2 replies. Close them after some seconds without work.',
    faq: [
      {
        question: 'Was the message delivered?',
        answer: 'Possibly, if it broke after the data. Search the recipient\'s side before sending something private twice.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
      {
        question: 'Is it a block?',
        answer: 'Some hosts drop unwanted clients without a word. If only your IP is affected, suspect it.',
      },
    ],
    related: ['x.4.1', 'x.4.0', '421', '354'],
    examples: ['421 4.4.2 mx.example.net Error: timeout exceeded', '451 4.4.2 Connection dropped in the middle of the data'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.3',
    title: 'X.4.3 Directory server failure',
    summary: 'A directory that the mail system needs, above all the DNS, did not answer.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.3'],
    meaning: 'Whether the domain or mailbox exists remains open, because the lookup failed. RFC 7208 gives 4.4.3 to SPF checks that ' +
      'ended in a temporary DNS error. Registered for class 4.',
    seenFrom: 'Postfix and Sendmail for failed host lookups, receivers that check SPF, Exchange for Active Directory trouble.',
    causes: 'Name servers that do not answer, a broken DNSSEC chain, a firewall that drops DNS answers, an LDAP server out of reach.',
    fix: [
      {
        heading: 'Find whose lookup failed',
        text: 'The recipient\'s domain: theirs. Your domain or SPF: yours.',
      },
      {
        heading: 'Query from several networks',
        text: 'SERVFAIL everywhere points to the domain, often to DNSSEC.',
      },
      {
        heading: 'Mend your own DNS',
        text: 'All name servers must answer, over UDP and TCP, with valid signatures.',
      },
      {
        heading: 'Retry',
        text: 'Keep the recipient, for days if need be.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.3, directory server failure', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'RFC 7208 section 8.6, SPF and temporary DNS errors', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.6' },
    ],
    bulkMail: 'When it shows at many receivers at the same time, your DNS provider has an outage. Stop sending until it is over.',
    faq: [
      {
        question: 'Is the domain dead?',
        answer: 'Not shown. NXDOMAIN would be a different answer.',
      },
      {
        question: 'Is 5.4.3 final?',
        answer: 'By digit only; treat it as a lookup that failed.',
      },
      {
        question: 'Why does SPF cause it?',
        answer: 'The receiver could not fetch your record in time.',
      },
    ],
    related: ['x.1.2', 'x.4.4', 'x.7.24', '451'],
    examples: [
      '451 4.4.3 Temporary failure in name resolution for example.net',
      '451 4.4.3 SPF check of the sender hit a temporary DNS error',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.4',
    title: 'X.4.4 Unable to route',
    summary: 'The reporting system knows no next hop for the message.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.4'],
    meaning: 'The domain is known, but there is no usable way to it: an MX that points nowhere, a missing route in a gateway, an MX ' +
      'that names the host itself.',
    seenFrom: 'Exchange for domains whose DNS has no usable record (5.4.4), Sendmail, relays with fixed routes.',
    causes: 'An MX record with a name that does not resolve, an IP address in place of a name, a private address, a smart host that is ' +
      'not configured.',
    fix: [
      {
        heading: 'Resolve every MX to addresses',
        text: 'Each must be a name with public A or AAAA records.',
      },
      {
        heading: 'Look for private or loopback addresses',
        text: 'MX names that resolve to 127.0.0.1 or 10.x belong to parked domains.',
      },
      {
        heading: 'If it is your relay: check its routes',
        text: 'A fixed route may name an old host.',
      },
      {
        heading: 'Tell the postmaster',
        text: 'A wrong MX is quickly mended.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.4, unable to route', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'RFC 5321 section 5.1, locating the target host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Domains with MX records to loopback or to a null host are dead for mail; take them out after a second look some days ' +
      'later.',
    faq: [
      {
        question: 'Should I suppress?',
        answer: 'Not on one reply. The owner may correct the record.',
      },
      {
        question: 'How does it differ from X.1.2?',
        answer: 'There the domain does not exist, here the way to it is missing.',
      },
      {
        question: 'What about 5.4.4 \'invalid arguments\' at Exchange?',
        answer: 'An Exchange wording for DNS records that it cannot use.',
      },
    ],
    related: ['x.1.2', 'x.4.6', 'x.4.3', 'x.3.5'],
    examples: ['550 5.4.4 Unable to route: no usable mail host for example.net'],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.5',
    title: 'X.4.5 Mail system congestion',
    summary: 'The mail system has more to do than it can manage. At Gmail with class 5: your daily sending quota is used up.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.5'],
    meaning: 'Registered as transient: the system is overloaded and puts the message off. Gmail\'s 421 4.4.5 is just that. Its 550 ' +
      '5.4.5 says that an account or relay has sent as much as it may in a day.',
    seenFrom: 'Gmail: 421 4.4.5 server busy, 550 5.4.5 daily limits. Others: overloaded gateways and relays.',
    causes: 'Load on the receiving side, too many sessions from one client; or, on the sending side, a quota per account.',
    fix: [
      {
        heading: '4.4.5: retry with fewer connections',
        text: 'Back off and lower the concurrency.',
      },
      {
        heading: '5.4.5: stop until the quota is renewed',
        text: 'Limits count over 24 hours. Messages refused meanwhile are not kept: queue them yourself.',
      },
      {
        heading: 'Plan below the limit',
        text: 'Spread campaigns over days, or use a sending service that is made for the volume.',
      },
      {
        heading: 'Keep the recipients',
        text: 'None of them was judged.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.5, mail system congestion', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Google Workspace: sending limits', url: 'https://support.google.com/a/answer/166852' },
    ],
    bulkMail: 'Cold outreach from Workspace accounts meets 5.4.5 when a sequence fires all follow-ups at once. Count follow-ups and ' +
      'test mails in the daily figure.',
    faq: [
      {
        question: 'Is 5.4.5 a bounce of the recipient?',
        answer: 'No, your account\'s quota is used up.',
      },
      {
        question: 'When can I send again?',
        answer: 'Up to 24 hours later.',
      },
      {
        question: 'Does a second account help?',
        answer: 'It spreads the load, and the reputation of the shared domain is at stake all the same.',
      },
    ],
    related: ['421', 'x.3.2', 'x.7.28', '451', 'google-421-4-4-5-server-busy', 'google-5-4-5-daily-sending-quota'],
    examples: ['421 4.4.5 Server busy, try again later', '550 5.4.5 Daily user sending limit exceeded'],
    variants: [
      {
        provider: 'google',
        example: '550-5.4.5 Daily user sending limit exceeded. - gsmtp',
        why: 'The Gmail or Workspace account has used up its quota of recipients for the day.',
        resolve: 'Wait for the renewal, queue the rest, and plan below the limit.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.6',
    title: 'X.4.6 Routing loop detected',
    summary: 'The message went round between servers until one of them stopped it.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.6'],
    meaning: 'Two or more systems send the message to each other: forwarding in a circle, or hosts that disagree who is responsible. ' +
      'Registered as transient only, although 5.4.6 is what servers mostly print.',
    seenFrom: 'Postfix (\'mail for … loops back to myself\', 5.4.6), Gmail (554 5.4.6 after too many hops), Exchange (5.4.6 and ' +
      '5.4.14), Sendmail (5.4.6 too many hops).',
    causes: 'A forwards to B and B to A; an MX that points to a host which relays to the old one; hybrid Exchange with the wrong domain ' +
      'type; an auto-reply that answers an auto-reply.',
    fix: [
      {
        heading: 'Read the Received fields of the returned message',
        text: 'The hosts that repeat are the loop.',
      },
      {
        heading: 'If one of them is yours, break it there',
        text: 'Correct the forwarding, the list of local domains or the route.',
      },
      {
        heading: 'If both are theirs, tell the postmaster',
        text: 'Attach the Received fields; the person concerned usually knows nothing of it.',
      },
      {
        heading: 'Keep the address',
        text: 'Try again when it has been mended.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.6, routing loop detected', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'RFC 5321 section 6.3, loop detection', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'One loop can multiply complaints and load. Do not resend to the address until the next campaign.',
    faq: [
      {
        question: 'Is it temporary?',
        answer: 'By the registry yes: it lasts until someone repairs the route.',
      },
      {
        question: 'Is the mailbox gone?',
        answer: 'Nothing is said about it.',
      },
      {
        question: 'What about \'too many hops\'?',
        answer: 'The same finding, counted by Received fields.',
      },
    ],
    related: ['x.3.5', 'x.4.4', '554', 'google-5-4-6-mail-loop', 'microsoft-365-5-4-14-hop-count'],
    examples: ['554 5.4.6 Too many hops, mail loop suspected', '550 5.4.6 Mail for example.net loops back to myself'],
    correction: 'X.4.6 is registered for class 4 only, yet nearly everyone sends 5.4.6. The address is not dead either way.',
    reviewed: '2026-11-26',
  },
  {
    id: 'x.4.7',
    title: 'X.4.7 Delivery time expired',
    summary: 'The message grew too old in a queue, and the sending side gave up.',
    persistence: 'either', group: 'enhanced-code', codes: ['X.4.7'],
    meaning: 'It names the consequence, not the cause. For hours or days the attempts failed, and the reason stands in the earlier ' +
      'errors: no connection, greylisting without end, a full mailbox, a block with 4xx. A DELIVERBY limit can end a message in the ' +
      'same way.',
    seenFrom: 'Your own MTA or a relay of yours; Exchange, which prints 550 4.4.7; sending services with expiry messages.',
    causes: 'A receiving host out of service for days, a DNS fault, a temporary block that was never lifted, a queue life that is too ' +
      'short for greylisting.',
    fix: [
      {
        heading: 'Find the last real error',
        text: 'Search the log for the message id. That error decides.',
      },
      {
        heading: 'Test the domain now',
        text: 'MX, port 25, reply at RCPT. Often it works again.',
      },
      {
        heading: 'Check the queue life',
        text: 'Four to five days by RFC 5321; much shorter for codes and alerts that lose their value.',
      },
      {
        heading: 'Send again if it still matters',
        text: 'The recipient stays on the list. Pause the domain when messages expire time after time.',
      },
    ],
    references: [
      { title: 'RFC 3463 section 3.5, X.4.7, delivery time expired', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
      { title: 'RFC 5321 section 4.5.4.1, queue life and retries', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
      { title: 'RFC 2852, the DELIVERBY extension', url: 'https://www.rfc-editor.org/rfc/rfc2852' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Expiries that cluster at one receiver mean that it has throttled you all the time. Look at its 4xx texts, not at the ' +
      '4.4.7.',
    faq: [
      {
        question: 'Is it a hard bounce?',
        answer: 'No. Nobody has refused the address.',
      },
      {
        question: 'Why 550 with 4.4.7?',
        answer: 'Exchange gives the failed delivery a 5xx and keeps the transient status of its cause. The two digits contradict each ' +
          'other; read it as expired.',
      },
      {
        question: 'Who sent this reply?',
        answer: 'The sending side. The recipient\'s server never said it.',
      },
      {
        question: 'How often may it happen before I pause the address?',
        answer: 'Three expiries in a row over some weeks are a fair limit.',
      },
    ],
    related: ['x.4.1', 'x.4.2', '550', '421', 'microsoft-365-4-4-7-message-expired'],
    examples: ['550 4.4.7 QUEUE.Expired; message expired', '554 5.4.7 Delivery time expired after 5 days in the queue'],
    variants: [
      {
        provider: 'exchange-server',
        example: '550 4.4.7 QUEUE.Expired; message expired',
        why: 'The queue life ended before the next hop took the message.',
        resolve: 'Find the last error in the queue log and send again when it is cured.',
      },
    ],
    correction: '550 4.4.7 is explained as a permanent failure because of the 550. The class-4 status shows the opposite: an expiry ' +
      'after transient errors. The first digit alone must not decide.',
    reviewed: '2026-11-26',
  },
];
