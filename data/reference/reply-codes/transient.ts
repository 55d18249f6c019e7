/** 421 to 459: not now. The recipient stays, the message stays in the queue. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const transientReplyCodes: readonly ReferenceEntry[] = [
  {
    id: '421',
    title: '421 Service not available, closing the connection',
    summary: 'The server hangs up for now. Keep the message, wait, and connect again later.',
    persistence: 'transient', group: 'reply-code', codes: ['421'],
    meaning: '421 may answer any command, or stand in place of the greeting, and the server closes the connection behind it. The number ' +
      'covers two quite different situations: the server cannot serve anyone at present, or it does not want this client at present. ' +
      'Text and enhanced code tell them apart.',
    seenFrom: 'Overloaded or restarting servers, and above all large mailbox providers that slow senders down: Gmail with 4.7.x, Yahoo ' +
      'with its TSS labels, Outlook.com, Comcast. Also any server on which a connection limit or a timeout was reached.',
    causes: 'Maintenance and load on their side; on yours, too many parallel connections, too many messages per connection, a young or ' +
      'poor IP address, complaints, or missing authentication. Gmail sends 421 4.7.x for failed authentication and alignment before it ' +
      'turns to 550.',
    fix: [
      {
        heading: 'Keep the queue and back off',
        text: 'Put the message back and wait some 15 to 30 minutes before the first retry, then longer each time. RFC 5321 advises at ' +
          'least 30 minutes between tries and four to five days before giving up.',
      },
      {
        heading: 'Read the reason',
        text: 'Words such as busy, maintenance or shutting down: wait. Rate, limit or too many connections: slow down. Reputation, ' +
          'complaints or a link to a postmaster page: there is something to mend on your side.',
      },
      {
        heading: 'Lower the pressure on this receiver',
        text: 'Use fewer parallel connections to the same MX, fewer messages per connection and a lower rate. Let the throttle apply to ' +
          'the receiver, not only to one domain, since many domains share one provider.',
      },
      {
        heading: 'Mend what the text names',
        text: 'Authentication and alignment, reverse DNS, TLS, complaint rate. A retry alone does not help when the fault is yours.',
      },
      {
        heading: 'Raise the rate slowly again',
        text: 'Once mail gets through for some hours, go up in steps and keep an eye on the share of 421.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 3.8, closing the connection with 421', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.8' },
      { title: 'RFC 5321 section 4.5.4.1, retry strategy', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
    ],
    bulkMail: 'A rising share of 421 is the earliest warning before permanent blocks. Pause the campaign on that route at the warning ' +
      'instead of pushing the rest through; complaints and low engagement at one receiver have to be solved there.',
    faq: [
      {
        question: 'Should I suppress a recipient after 421?',
        answer: 'No. It is never a statement about the mailbox.',
      },
      {
        question: 'How long should I go on trying?',
        answer: 'Four to five days is the usual queue life. For mail that is worthless after an hour, such as a login code, give up ' +
          'sooner and tell your application.',
      },
      {
        question: 'Why does the same reply keep coming?',
        answer: 'The cause is then on your side, or the address is on a private block of the receiver. Follow the link in the text and ' +
          'check reputation and authentication.',
      },
      {
        question: 'Can a different sending IP help?',
        answer: 'Moving the same mail to a fresh address usually makes it worse. Solve the cause; the receiver judges domain and ' +
          'content too.',
      },
    ],
    related: ['450', '451', '454', '554', 'x.7.28', 'x.4.5', 'x.3.2', 'x.4.2', 'google-421-4-4-5-server-busy', 'yahoo-tss04'],
    examples: [
      '421 4.3.2 Service shutting down for maintenance, try again later',
      '421 4.7.0 Too many connections from 192.0.2.10, slow down',
    ],
    variants: [
      {
        provider: 'yahoo',
        example: '421 4.7.0 [TSS04] Deferred for now: volume or complaints, 192.0.2.10',
        why: 'Yahoo ties the deferral to complaints and to volume that it did not expect.',
        resolve: 'Reduce the rate, find the complaints through the feedback loop, and resume in steps.',
      },
      {
        provider: 'google',
        example: '421-4.7.28 Unusual rate of mail from your IP address, limited for now. - gsmtp',
        why: 'Gmail limits an address, netblock, domain or link whose traffic has changed.',
        resolve: 'Slow down and return to the earlier pattern; look at the spam rate in Postmaster Tools.',
      },
    ],
    reviewed: '2026-11-26',
  },
  {
    id: '422',
    title: '422 A password transition is needed',
    summary: 'A number that the registry names beside X.7.12; servers send 432 for it, if at all.',
    persistence: 'transient', group: 'reply-code', codes: ['422'],
    meaning: 'RFC 5248 lists 422 with the enhanced code for a password transition, RFC 4954 defines 432. Old error tables give 422 as ' +
      '\'mailbox full\' or \'size exceeded\', which no RFC supports.',
    seenFrom: 'Hardly any server on port 25. Some web interfaces of sending services answer with an HTTP status 422, which is no SMTP ' +
      'code at all.',
    causes: 'An AUTH mechanism for which the server lacks the stored secret; or a number taken from an HTTP reply or from an old table.',
    fix: [
      {
        heading: 'See where the number comes from',
        text: 'An HTTP status of a sending service means that its interface refused the request: mend the request.',
      },
      {
        heading: 'After AUTH: log in with PLAIN over TLS',
        text: 'As with 432.',
      },
      {
        heading: 'Otherwise go by the text',
        text: 'The number alone decides nothing; retry, and keep the recipient.',
      },
    ],
    references: [
      { title: 'RFC 5248 section 2.4, the registry entry X.7.12', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
      { title: 'RFC 4954 section 6, 432, the defined code', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    ],
    bulkMail: 'If 422 fills a column of SMTP codes, the platform mixes HTTP statuses with replies. Store them apart.',
    faq: [
      {
        question: 'Does 422 mean that the mailbox is full?',
        answer: 'Some old tables say so. A full mailbox is X.2.2, with 452 or 552.',
      },
      {
        question: 'Is it a standard SMTP code?',
        answer: 'It is named in a registry, not defined.',
      },
      {
        question: 'Should I suppress?',
        answer: 'No.',
      },
    ],
    related: ['432', 'x.7.12', '452'],
    examples: ['422 4.7.12 A password transition is needed'],
    reviewed: '2026-11-26',
  },
  {
    id: '430',
    title: '430 Invalid command',
    summary: 'A rarely met number that the registry names beside X.5.1, without a definition of its own.',
    persistence: 'transient', group: 'reply-code', codes: ['430'],
    meaning: 'RFC 5248 lists 430 among the reply codes that may go with the enhanced code for an invalid command. No RFC says what it ' +
      'means by itself, so its first digit and its text are all there is: something about the command was refused, for now.',
    seenFrom: 'Hardly any server on port 25. It turns up in error lists, in test servers, and at a few sending services that use ' +
      'numbers of their own.',
    causes: 'A command that the server refuses in its present state, or a server that maps an inner error to a number without much care.',
    fix: [
      {
        heading: 'Find the refused command',
        text: 'Read the session log; the command decides what to do, as with 500 and 503.',
      },
      {
        heading: 'Read the text and the enhanced code',
        text: 'They are more exact than this number. A text about logins points to AUTH, one about limits to your rate.',
      },
      {
        heading: 'Try again later',
        text: 'The class says that it is temporary. If it comes back three times without a change, treat it as a defect of the client ' +
          'or report it to the server\'s postmaster.',
      },
    ],
    references: [
      {
        title: 'RFC 5248 section 2.4, the initial registry, where 430 is named',
        url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4',
      },
      { title: 'RFC 3463 section 3.6, X.5.1, invalid command', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    ],
    bulkMail: 'Not a number to build rules upon. Record the text, retry, and keep the recipient.',
    faq: [
      {
        question: 'Is 430 an official SMTP code?',
        answer: 'It is named in the registry of RFC 5248, but not defined in RFC 5321.',
      },
      {
        question: 'Should I retry?',
        answer: 'Yes, in the ordinary rhythm, for the class is temporary.',
      },
      {
        question: 'Does it mean the address is bad?',
        answer: 'No.',
      },
    ],
    related: ['500', '503', '451', 'x.5.1'],
    examples: ['430 4.5.1 Command not accepted at this moment'],
    reviewed: '2026-11-26',
  },
  {
    id: '432',
    title: '432 A password transition is needed',
    summary: 'The server cannot use this AUTH mechanism for the account until the user has logged in once in another way.',
    persistence: 'transient', group: 'reply-code', codes: ['432'],
    meaning: 'The account\'s password is stored in a form that the chosen mechanism cannot work with. One login with a mechanism that ' +
      'hands over the password itself, such as PLAIN over TLS, lets the server store what it needs.',
    seenFrom: 'Submission servers with stored challenge-response secrets, now rare. Exchange Online prints 432 4.3.2 for something ' +
      'else: too much mail for one mailbox at the same time.',
    causes: 'A migrated account, a changed password store, or a client fixed on CRAM-MD5 or DIGEST-MD5.',
    fix: [
      {
        heading: 'See which case it is',
        text: 'After AUTH it is about the account. After the data, with 4.3.2 and talk of threads, it is a rate limit of the ' +
          'recipient\'s mailbox: wait and retry.',
      },
      {
        heading: 'Log in once with PLAIN over TLS',
        text: 'Start TLS first, so that the password is not sent in clear. From then on the other mechanism may work.',
      },
      {
        heading: 'Or stay with it',
        text: 'PLAIN over TLS, or an OAuth token, is as good in practice; challenge-response mechanisms are on their way out.',
      },
      {
        heading: 'Ask the operator',
        text: 'If the reply persists, have the account\'s password set anew.',
      },
    ],
    references: [
      { title: 'RFC 4954 section 6, status codes of AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Treat it as an outage of your own login: stop the route, alert the operator, keep all recipients.',
    faq: [
      {
        question: 'Is my password wrong?',
        answer: 'Not according to this reply; for that there is 535.',
      },
      {
        question: 'Will retrying help?',
        answer: 'Not with the same mechanism. At Exchange Online, where it concerns the mailbox, yes.',
      },
      {
        question: 'Which enhanced code belongs to it?',
        answer: '4.7.12.',
      },
    ],
    related: ['534', '535', '454', 'x.7.12', 'x.3.2'],
    examples: ['432 4.7.12 A password transition is needed for this mechanism'],
    reviewed: '2026-11-26',
  },
  {
    id: '450',
    title: '450 Mailbox temporarily unavailable',
    summary: 'The server will not take mail for this recipient at the moment. The mailbox may be busy, blocked or simply untested.',
    persistence: 'transient', group: 'reply-code', codes: ['450'],
    meaning: '450 postpones one recipient. RFC 5321 has the busy mailbox in mind, or a temporary block for policy reasons. In practice ' +
      'the second kind dominates: greylisting, rate limits per mailbox, and checks that the receiving server has not finished.',
    seenFrom: 'Postfix servers, by the thousand: greylisting, lookups of the sender\'s or recipient\'s domain that failed, address ' +
      'verification under way. Gmail with 4.2.1 for a mailbox that gets mail too fast. Access providers for their own throttling.',
    causes: 'A sender, address and IP that the server has not met together before; a DNS lookup without an answer; a user directory out ' +
      'of reach; a mailbox locked while it is moved; many messages to one mailbox in a short time.',
    fix: [
      {
        heading: 'Retry from the same IP',
        text: 'Greylisting remembers the triple of IP, sender and recipient. A retry from another address of a pool starts the clock ' +
          'again, so bind retries to one address or one small range.',
      },
      {
        heading: 'Space the retries',
        text: 'Wait 5 to 15 minutes before the first, longer afterwards. A retry within seconds is often answered with the same reply.',
      },
      {
        heading: 'Look up what the text names',
        text: 'Domain not found, or cannot resolve: check the DNS of your sender domain from outside. Too quickly: spread the messages ' +
          'to that mailbox.',
      },
      {
        heading: 'Check the name servers',
        text: 'If many receivers send 450 for your domain at once, your DNS, not the mailboxes, is the fault.',
      },
      {
        heading: 'Keep the address',
        text: 'Only a later 5xx with a clear reason speaks against it.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 6647, greylisting, and what to do as a sender', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'New sending domains meet 450 more than others. Let the queue do its work for an hour before the statistics call it a ' +
      'failure, and never let a verification tool turn a greylisting reply into \'risky\' or \'invalid\'.',
    faq: [
      {
        question: 'Is 450 a soft bounce?',
        answer: 'Yes, and one of the softest: most 450 replies are gone at the next try.',
      },
      {
        question: 'Does 450 4.1.1 mean that the user is unknown?',
        answer: 'Not yet. Postfix sends it while it is still checking the address, or while its directory cannot answer. Wait for 550 ' +
          '5.1.1.',
      },
      {
        question: 'Why do I see 450 only at first contact?',
        answer: 'That is greylisting: the first attempt is put off on purpose, since much spam software never comes back.',
      },
      {
        question: 'When should I give up?',
        answer: 'After four to five days, or when your message has lost its use. Then record an expiry, not an unknown user.',
      },
    ],
    related: ['451', '421', '452', '550', 'x.2.1', 'x.1.1', 'x.7.1'],
    examples: [
      '450 4.2.0 <user@example.net>: Recipient address rejected: Greylisted, please retry in 300 seconds',
      '450 4.2.1 The mailbox is receiving mail at too high a rate, try again later',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: '451',
    title: '451 Local error in processing',
    summary: 'Something went wrong on the receiving side, or was put off there. Try again later.',
    persistence: 'transient', group: 'reply-code', codes: ['451'],
    meaning: 'By the book 451 confesses a fault of the server itself: it meant to carry the command out and could not. In use it has ' +
      'become the general \'not now\' of mail servers, and it stands for greylisting, for failed DNS and SPF lookups, for limits and ' +
      'for suspicion as well.',
    seenFrom: 'Every kind of server. Exchange Online for throttling and directory trouble, Outlook.com for its 4.7.65x reputation ' +
      'throttles, Yahoo for busy servers and unresolvable senders, Postfix and Exim for failed lookups and filters that are down, qmail ' +
      'for nearly anything.',
    causes: 'A full disk or a crashed filter; a lookup of your domain that timed out; a policy service that greylists; a rate limit; a ' +
      'block that is meant to be temporary.',
    fix: [
      {
        heading: 'Retry with growing pauses',
        text: 'Put the message back in the queue. Most causes on the receiver\'s side are gone within hours.',
      },
      {
        heading: 'Separate fault from policy',
        text: 'Local error, queue, disk or resources: wait. Greylist, reputation, rate, or an address in brackets with a link: the ' +
          'server is speaking about you.',
      },
      {
        heading: 'Test your DNS from outside',
        text: 'If SPF, DKIM or MX lookups are mentioned, query your records from another network. A slow name server causes 451 at many ' +
          'receivers at once.',
      },
      {
        heading: 'Beware of the endless 451',
        text: 'qmail answers a bare line feed in the message with 451, and a few block lists come with 4xx on principle. When the same ' +
          'text returns unchanged for a day, act as if it were permanent for this message and solve the cause.',
      },
      {
        heading: 'Tell the postmaster',
        text: 'If one domain alone fails for days with a local error, its administrator may not know yet. Write from another system.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 7208 section 8.6, 451 4.4.3 for an SPF lookup that failed', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.6' },
      { title: 'RFC 6647, greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Group 451 by its text before you judge it: the same number holds a broken disk, a greylist and the beginning of a block. ' +
      'A share that grows with your volume is about you; one that does not is about them.',
    faq: [
      {
        question: 'Is 451 my fault?',
        answer: 'The number says no, the text decides. Greylisting, reputation and DNS lookups of your domain are about the sender.',
      },
      {
        question: 'Should the recipient be suppressed?',
        answer: 'No, not on any 451.',
      },
      {
        question: 'What is 451 4.7.1?',
        answer: 'Mostly greylisting, now and then a temporary block by policy. Retry from the same IP address.',
      },
      {
        question: 'How often is too often?',
        answer: 'If the identical text comes back for 24 hours, stop waiting for it to pass and look for the cause.',
      },
    ],
    related: ['450', '421', '452', '554', 'x.3.0', 'x.4.3', 'x.7.1', 'x.7.24'],
    examples: [
      '451 4.3.0 Temporary local problem, queue file could not be written',
      '451 4.7.1 Greylisting in action, please come back later',
      '451 4.4.3 Temporary DNS failure while checking the sender',
    ],
    correction: '451 is listed as a fault of the recipient\'s server. Large receivers use it just as much for throttling and blocking ' +
      'the sender.',
    reviewed: '2026-11-26',
  },
  {
    id: '452',
    title: '452 Insufficient storage, or too many recipients',
    summary: 'There is no room at present, or there are more recipients than the server takes in one go.',
    persistence: 'transient', group: 'reply-code', codes: ['452'],
    meaning: '452 has two settled meanings. The system, or the mailbox with 4.2.2, is out of space. Or the transaction named more ' +
      'recipients than the server accepts, with 4.5.3; then the recipients accepted before stay valid, and the others are to be sent in ' +
      'a further transaction.',
    seenFrom: 'Gmail for a full mailbox that is still in use (4.2.2) and for too many recipients (4.5.3), Exchange Online with 4.5.3 ' +
      'beyond its limit per message and domain, Postfix beyond its recipient limit, any server with a full disk (4.3.1).',
    causes: 'A user who does not clear the mailbox; a system without free disk space; a batch with hundreds of recipients in one ' +
      'transaction; on old servers a SIZE that does not fit for the moment.',
    fix: [
      {
        heading: 'Look at the enhanced code',
        text: '4.2.2 is the mailbox, 4.3.1 the system, 4.5.3 the number of recipients, 4.5.2 or none leaves it to the text.',
      },
      {
        heading: 'Too many recipients: split and go on',
        text: 'Send DATA for those already accepted, then open the next transaction for the rest at once. Nothing has failed yet; do ' +
          'not count a bounce.',
      },
      {
        heading: 'Mailbox full: retry for days',
        text: 'Keep the address and try over several days. After weeks of the same reply, pause the address instead of deleting it.',
      },
      {
        heading: 'System full: wait',
        text: 'The administrator has to make room. Retry at long intervals and do not send large attachments in the meantime.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.5.3.1.10, too many recipients', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10' },
      { title: 'RFC 1870 section 6.1, 452 for a size that does not fit now', url: 'https://www.rfc-editor.org/rfc/rfc1870#section-6.1' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Send one recipient per transaction where each mail is personal anyway; it keeps the replies apart. A mailbox that has ' +
      'been full for a month belongs to a reader who has left: pause it for engagement reasons, without calling it invalid.',
    faq: [
      {
        question: 'Is a full mailbox a hard bounce?',
        answer: 'No. The mailbox exists and may be cleared tomorrow.',
      },
      {
        question: 'What happens to the recipients after the 452?',
        answer: 'Those accepted before it stand. The refused ones wait for the next transaction.',
      },
      {
        question: 'What is the difference from 552?',
        answer: '552 claims permanence. For a full mailbox and for too many recipients it should be treated as temporary all the same.',
      },
      {
        question: 'Which limit on recipients is safe?',
        answer: 'RFC 5321 obliges servers to take 100. Many set lower limits per minute or per connection, so read their replies.',
      },
    ],
    related: ['552', '450', '451', 'x.2.2', 'x.3.1', 'x.5.3', 'google-5-2-2-over-quota'],
    examples: [
      '452 4.2.2 The mailbox of this user is over quota',
      '452 4.5.3 Too many recipients, send the rest in another transaction',
      '452 4.3.1 Insufficient system storage',
    ],
    correction: '452 is often read as a full mailbox only. With 4.5.3 it is about your transaction, and RFC 5321 names 452 as the right ' +
      'code for too many recipients.',
    reviewed: '2026-11-26',
  },
  {
    id: '453',
    title: '453 No mail waiting, or system not accepting',
    summary: 'Defined for on-demand relay: the host that asks for its mail has none. A few servers use it for \'not accepting at ' +
      'present\'.',
    persistence: 'transient', group: 'reply-code', codes: ['453'],
    meaning: 'With ATRN a host that is online from time to time collects its queued mail. 453 tells it that there is nothing to ' +
      'collect. The registry of enhanced codes mentions the number beside X.3.2 too, for a system that takes no messages at the moment.',
    seenFrom: 'ODMR servers on port 366, and rarely ordinary servers with 4.3.2.',
    causes: 'An empty queue, or a system that is suspended for a while.',
    fix: [
      {
        heading: 'After ATRN: nothing to do',
        text: 'Close the session and ask again at the next regular time.',
      },
      {
        heading: 'After any other command: retry',
        text: 'Treat it as a passing lack of service, with growing pauses.',
      },
      {
        heading: 'Report it if it lasts',
        text: 'A mail exchanger that says this for days is misconfigured; write to its postmaster from elsewhere.',
      },
    ],
    references: [
      { title: 'RFC 2645 section 5.2.1, replies to ATRN', url: 'https://www.rfc-editor.org/rfc/rfc2645#section-5.2.1' },
      { title: 'IANA: SMTP enhanced status codes', url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/' },
    ],
    bulkMail: 'You will not meet it in ordinary sending. If you do, keep the message and the recipient.',
    faq: [
      {
        question: 'Is it an error?',
        answer: 'After ATRN it is information: there is no mail.',
      },
      {
        question: 'Does it concern the recipient?',
        answer: 'No.',
      },
      {
        question: 'Should I retry?',
        answer: 'Yes, if it answered a command of a delivery.',
      },
    ],
    related: ['421', '458', '459', 'x.3.2'],
    examples: ['453 You have no mail', '453 4.3.2 System not accepting messages at present'],
    reviewed: '2026-11-26',
  },
  {
    id: '454',
    title: '454 Temporary authentication or TLS failure',
    summary: 'The server could not start TLS or check the login for the moment. Nothing is known about password or recipient.',
    persistence: 'transient', group: 'reply-code', codes: ['454'],
    meaning: 'After STARTTLS, 454 says that TLS is not available for a temporary reason. After AUTH it says that the login could not be ' +
      'checked, perhaps because the account database is down. The credentials were not refused.',
    seenFrom: 'Submission servers of all kinds; Gmail with 4.7.0 after too many logins in a short time; servers whose certificate file ' +
      'or key cannot be read. A few old servers print 454 5.7.1 when they will not relay.',
    causes: 'An expired or unreadable certificate on the server, an exhausted pool of random data or memory, a broken link to the ' +
      'directory, or a client that logs in anew for every single message.',
    fix: [
      {
        heading: 'Retry after a pause',
        text: 'Wait several minutes. Do not hammer the login: that is one of the reasons for the reply.',
      },
      {
        heading: 'Reuse connections',
        text: 'Send several messages per login and cache tokens, in place of one login per message.',
      },
      {
        heading: 'Do not fall back to clear text',
        text: 'If TLS fails on a submission port, wait. On port 25, where TLS is opportunistic, follow your policy for that domain.',
      },
      {
        heading: 'If it is your server, check the certificate',
        text: 'Read the mail log at start-up: a missing file, a wrong permission or a mismatched key is reported there.',
      },
      {
        heading: 'Look at the class of the enhanced code',
        text: '454 5.7.1 with a text about relaying is a refusal. Check the host and your login instead of retrying.',
      },
    ],
    references: [
      { title: 'RFC 3207 section 4, 454 after STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
      { title: 'RFC 4954 section 6, 454 4.7.0 after AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
      { title: 'Google: check Gmail through other platforms', url: 'https://support.google.com/mail/answer/7126229' },
    ],
    bulkMail: 'For a sending platform this is an outage of its own relay. Hold the queue; do not write bounces.',
    faq: [
      {
        question: 'Is my password wrong?',
        answer: 'The server could not tell. A wrong password is 535.',
      },
      {
        question: 'May I send without TLS now?',
        answer: 'Not with a password, and not to a domain that requires TLS.',
      },
      {
        question: 'How long does it last at Gmail?',
        answer: 'After too many logins usually some minutes up to hours. Fewer logins cure it.',
      },
    ],
    related: ['421', '530', '534', '535', 'x.7.0', 'x.7.5'],
    examples: ['454 4.7.0 TLS not available due to a temporary reason', '454 4.7.0 Temporary authentication failure, try again later'],
    reviewed: '2026-11-26',
  },
  {
    id: '455',
    title: '455 Server unable to accommodate parameters',
    summary: 'A parameter of MAIL or RCPT cannot be honoured for the moment.',
    persistence: 'transient', group: 'reply-code', codes: ['455'],
    meaning: 'The server knows the parameter, such as SIZE, BODY, RET or NOTIFY, and for some passing reason cannot act on it. It is ' +
      'the temporary sister of 555. Neither sender nor recipient was judged.',
    seenFrom: 'Rare. Gateways whose next hop is out of reach, and servers with a feature in maintenance.',
    causes: 'A back end that provides the feature is down, or a gateway that does not know at the moment what its next hop can do.',
    fix: [
      {
        heading: 'Retry with the same parameters',
        text: 'The state may pass within minutes.',
      },
      {
        heading: 'Leave the parameter out',
        text: 'If the message does not need it, send without RET, NOTIFY, ENVID and the like. Convert eight-bit text before you drop ' +
          'BODY.',
      },
      {
        heading: 'Compare with EHLO',
        text: 'Use only parameters whose extension the server lists in this session.',
      },
      {
        heading: 'Keep the recipient',
        text: 'The reply is about a wish of the client.',
      },
    ],
    references: [
      {
        title: 'RFC 5321 section 4.1.1.11, replies to unknown or unusable parameters',
        url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11',
      },
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    ],
    bulkMail: 'So rare that it deserves a look at the log each time. It is no bounce of an address.',
    faq: [
      {
        question: 'What is the difference from 555?',
        answer: '555 means that the server does not know or cannot implement the parameter at all, 455 that it cannot do so now.',
      },
      {
        question: 'Can I just drop the parameter?',
        answer: 'Those of delivery status notifications, yes. BODY and SMTPUTF8 describe the message and must match it.',
      },
      {
        question: 'Is it a soft bounce?',
        answer: 'A deferral of the transaction, yes, without any finding about the mailbox.',
      },
    ],
    related: ['555', '451', '504', 'x.5.4'],
    examples: ['455 4.5.4 Unable to accommodate the parameters at present'],
    reviewed: '2026-11-26',
  },
  {
    id: '458',
    title: '458 Unable to queue messages for node',
    summary: 'An answer to ETRN: the server could not start the delivery of queued mail for the named host.',
    persistence: 'transient', group: 'reply-code', codes: ['458'],
    meaning: 'ETRN asks a server to deliver what it holds for a domain. 458 says that it could not begin, for a reason that may pass. ' +
      'It concerns the collection of waiting mail, not the delivery of a message of yours.',
    seenFrom: 'Hosts that queue mail for customers without a permanent connection, after ETRN.',
    causes: 'The queue runner could not be started, resources were short, or too many requests came at the same time.',
    fix: [
      {
        heading: 'Send ETRN again later',
        text: 'Wait several minutes; frequent requests are often limited.',
      },
      {
        heading: 'Check the name',
        text: 'Ask for the domain exactly as the server has it configured.',
      },
      {
        heading: 'Ask the operator',
        text: 'If it persists, the queue on the server needs a look.',
      },
      {
        heading: 'Elsewhere, remove ETRN',
        text: 'An ordinary sending client has no use for the command.',
      },
    ],
    references: [
      { title: 'RFC 1985 section 5.3, replies to ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.3' },
      { title: 'RFC 5321 section 4.2.1, what the first digit means', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1' },
    ],
    bulkMail: 'No sending platform should meet it. If a log shows it, somebody is testing commands on your route.',
    faq: [
      {
        question: 'Does it say anything about a recipient?',
        answer: 'No. ETRN names a host or domain whose mail is waiting.',
      },
      {
        question: 'Is the waiting mail lost?',
        answer: 'No. It stays in the queue of the server.',
      },
      {
        question: 'How does 459 differ?',
        answer: '459 denies the request for this domain, 458 could not fulfil it.',
      },
    ],
    related: ['459', '453', '502', '251', '252'],
    examples: ['458 Unable to queue messages for node example.org'],
    reviewed: '2026-11-26',
  },
  {
    id: '459',
    title: '459 Node not allowed',
    summary: 'An answer to ETRN: this client may not start the queue for the named host.',
    persistence: 'transient', group: 'reply-code', codes: ['459'],
    meaning: 'The server understood ETRN and does not permit it for this domain or from this client. Although the number begins with 4, ' +
      'asking again without a change is of no use.',
    seenFrom: 'Servers that offer ETRN to some customers and get the command from someone else, or for a domain that they do not queue.',
    causes: 'The domain is not set up for it, the request came from an unknown address, or a scanner is trying commands.',
    fix: [
      {
        heading: 'Check domain and address',
        text: 'Ask for a domain that the operator has arranged for you, from the address that was agreed.',
      },
      {
        heading: 'Have it permitted',
        text: 'The operator of the server has to allow the domain in its configuration.',
      },
      {
        heading: 'Or stop asking',
        text: 'Without such an agreement drop ETRN; mail arrives by the ordinary retries.',
      },
    ],
    references: [
      { title: 'RFC 1985 section 5.3, replies to ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.3' },
      { title: 'RFC 1985 section 5, the ETRN command', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5' },
    ],
    bulkMail: 'Of no concern to sending. Keep it out of bounce statistics.',
    faq: [
      {
        question: 'Is 459 really temporary?',
        answer: 'By its digit. In effect it is a refusal until somebody changes the configuration.',
      },
      {
        question: 'Does it affect mail that I send?',
        answer: 'No, only the collection of mail that waits for you.',
      },
      {
        question: 'Is it a security problem?',
        answer: 'No, rather the opposite: strangers are not allowed to start your queue.',
      },
    ],
    related: ['458', '502', '453'],
    examples: ['459 Node example.org not allowed: no arrangement for this host'],
    reviewed: '2026-11-26',
  },
];
