/** 541 to 556: refusals of a recipient, a sender or a message. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const refusalReplyCodes: readonly ReferenceEntry[] = [
  {
    id: '541',
    title: '541 Refused by the recipient\'s filter',
    summary: 'No standard defines it. Gateways and mail hosts print it when a filter of the recipient\'s domain refuses the mail.',
    persistence: 'permanent', group: 'reply-code', codes: ['541'],
    meaning: '541 stands in no RFC and no registry. Where it appears it mostly reports a filter\'s decision on the message or the ' +
      'sender. Whether the mailbox exists is left open.',
    seenFrom: 'Filtering gateways and hosting companies with numbers of their own, and error lists that copy one another.',
    causes: 'The message looked like spam, the sending address or IP is on a local list, or the domain filters by country or by list.',
    fix: [
      {
        heading: 'Go by the text',
        text: 'Since the number is private, wording, links and the host that answered are the only evidence.',
      },
      {
        heading: 'Check the usual suspects',
        text: 'Look up the sending IP and domain on block lists, and SPF, DKIM and DMARC on a copy in your own mailbox.',
      },
      {
        heading: 'Ask for an exception',
        text: 'Write to the postmaster of the domain, or let the recipient add you to the allowed senders.',
      },
      {
        heading: 'Do not resend unchanged',
        text: 'The same message meets the same filter.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, the reply codes that are defined', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 5321 section 4.2.1, what the first digit means', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1' },
    ],
    bulkMail: 'One domain with 541 is its own rule. The same text from many domains is one gateway, and there you should look for the ' +
      'cause in content or reputation.',
    faq: [
      {
        question: 'Is 541 a hard bounce?',
        answer: 'Not of the address. It is permanent for this mail, with the mailbox unknown.',
      },
      {
        question: 'Which RFC defines it?',
        answer: 'None.',
      },
      {
        question: 'Should I suppress the address?',
        answer: 'No, unless the text says that the mailbox does not exist.',
      },
    ],
    related: ['550', '554', 'x.7.1'],
    examples: ['541 5.7.1 Message rejected by the recipient domain\'s spam filter'],
    reviewed: '2026-11-26',
  },
  {
    id: '550',
    title: '550 Mailbox unavailable, or refused by policy',
    summary: 'The server will not do it. Whether the mailbox is missing or you are unwelcome stands in the text, not in the number.',
    persistence: 'permanent', group: 'reply-code', codes: ['550'],
    meaning: '550 is the general refusal of SMTP. RFC 5321 gives it three senses in one line: no such mailbox, no access to it, and ' +
      'refused for reasons of policy. An unknown recipient, a spam verdict, a failed DMARC check and a listed IP address all arrive as ' +
      '550, so the number alone is the weakest evidence of all.',
    seenFrom: 'Everyone. With 5.1.1 at most mailbox providers for an unknown user, with 5.7.1 or 5.7.26 for policy and authentication, ' +
      'with 5.4.1 and 5.1.10 at Microsoft 365 for recipients that its directory does not know.',
    causes: 'A mistyped, deleted or never existing address; a block list; spam-like content; missing SPF, DKIM or DMARC; a rule of the ' +
      'recipient\'s company; relaying that is not allowed; a sender address that could not be verified.',
    fix: [
      {
        heading: 'Read the enhanced code and the text',
        text: 'X.1.1 and words like no such user speak of the mailbox. X.7.y, a link, an IP address or a list\'s name speak of the ' +
          'sender or the message.',
      },
      {
        heading: 'Note which command it answers',
        text: 'After RCPT an unknown mailbox is possible. After MAIL it is the sender, in place of the greeting the client, after the ' +
          'data the message.',
      },
      {
        heading: 'Mailbox unknown: check, then suppress',
        text: 'Look for a slip in the domain or the name. Then stop mailing the address and ask for a new one by another channel.',
      },
      {
        heading: 'Blocked or unauthenticated: mend and resend',
        text: 'Ask for delisting, repair SPF, DKIM and DMARC, reduce complaints. The recipients stay on the list.',
      },
      {
        heading: 'No text at all: keep the address',
        text: 'Count it, and try once more with the next regular mailing. Repeated 550 to RCPT over weeks, without any text, is a ' +
          'reason to pause.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 3463 section 3.2, the X.1.y address codes', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/' +
          'non-delivery-reports-in-exchange-online',
      },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
    ],
    bulkMail: 'Do not suppress by the number. In cold outreach a large part of all 550 replies are policy refusals, and a list that ' +
      'drops them as invalid shrinks exactly at the well protected companies. If the share of truly unknown users passes two or three ' +
      'per cent, stop and check where the list came from.',
    faq: [
      {
        question: 'Is 550 always a hard bounce?',
        answer: 'No. It is permanent for this attempt; only the text tells whether the address is dead.',
      },
      {
        question: 'What does 550 5.1.1 mean?',
        answer: 'The mailbox does not exist at that domain, unless the text contradicts it.',
      },
      {
        question: 'What does 550 5.7.1 mean?',
        answer: 'A refusal by policy, of almost any kind. See the entry X.7.1.',
      },
      {
        question: 'Can a 550 go away?',
        answer: 'Yes. Blocks are lifted, authentication is repaired, accounts are created again.',
      },
      {
        question: 'Why 550 with 4.4.7?',
        answer: 'Exchange prints it when a message has expired in its queue. Take it as an expiry; the 550 was not said by the ' +
          'recipient\'s server.',
      },
    ],
    related: ['551', '553', '554', '450', 'x.1.1', 'x.7.1', 'x.7.26', 'x.2.1', 'x.4.7', 'microsoft-365-4-4-7-message-expired'],
    examples: [
      '550 5.1.1 <user@example.com>: no such user here',
      '550 5.7.1 Connection refused, 192.0.2.10 is listed at zen.spamhaus.org',
      '550 5.7.26 This mail is unauthenticated: neither SPF nor DKIM passed',
    ],
    correction: '550 is commonly filed as \'invalid recipient\'. It is so only when the text or an X.1.y code says it.',
    reviewed: '2026-11-26',
  },
  {
    id: '551',
    title: '551 User not local',
    summary: 'The recipient is not on this server, and the server will not forward. Very often it simply means: we do not relay.',
    persistence: 'permanent', group: 'reply-code', codes: ['551'],
    meaning: 'As designed, 551 tells the new address of a user who has moved and leaves it to the sender to use it. Few servers ever ' +
      'did so. In the field 551 stands mostly for refused relaying: the host is not responsible for the domain, or the client should ' +
      'log in.',
    seenFrom: 'Older hosting servers and gateways, providers that separate customers from others by it, and a few Asian and Eastern ' +
      'European mailbox providers for unknown users.',
    causes: 'A wrong or outdated MX record, a domain removed from its host, a client without login at a submission host, or a mailbox ' +
      'that really has moved.',
    fix: [
      {
        heading: 'Look for an address in the text',
        text: 'If the reply names a new one, ask the recipient before you use it. RFC 5321 warns against taking it over automatically, ' +
          'for it may be wrong or hostile.',
      },
      {
        heading: 'Look for words about relaying',
        text: 'Relay, not our customer, authenticate: check the MX of the domain and the host that you connect to.',
      },
      {
        heading: 'Query the MX afresh',
        text: 'If the domain was moved, your resolver or a fixed route may still point to the old host.',
      },
      {
        heading: 'Suppress only a plain statement',
        text: 'User unknown or has moved, from a server that is the MX of the domain.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 3.4, forwarding and address correction', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4' },
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    ],
    bulkMail: 'A bare 551 is no proof of a dead address. Put it with routing problems, and look at the domain rather than the person.',
    faq: [
      {
        question: 'Is 551 a hard bounce?',
        answer: 'Of this delivery. Of the address only when the text says that the user is gone.',
      },
      {
        question: 'Should software update the address by itself?',
        answer: 'No. Confirm it with the person first.',
      },
      {
        question: 'How does it differ from 251?',
        answer: 'With 251 the server forwards the message, with 551 it does not.',
      },
    ],
    related: ['251', '550', '553', 'x.1.6', 'x.7.1', 'microsoft-365-5-7-1-unable-to-relay'],
    examples: [
      '551 5.1.6 User has moved, please ask for the new address',
      '551 5.7.1 Relaying denied, this host does not serve example.net',
    ],
    correction: '551 is explained everywhere as \'user has moved\'. Most 551 replies are refused relaying and say nothing about the user.',
    reviewed: '2026-11-26',
  },
  {
    id: '552',
    title: '552 Storage allocation exceeded',
    summary: 'Over a limit: the mailbox is full, or the message is too large. The two need opposite remedies.',
    persistence: 'permanent', group: 'reply-code', codes: ['552'],
    meaning: '552 was made for a quota. With the SIZE extension it also became the code for a message over the size limit, and old ' +
      'servers use it for too many recipients. A full mailbox may be emptied tomorrow although the digit says permanent; a message that ' +
      'is too large will never fit as it is.',
    seenFrom: 'Gmail with 5.2.2 for a mailbox that is full and out of use, with 5.3.4 for size, and with 5.7.0 for a forbidden ' +
      'attachment. GMX, iCloud, hosting servers and access providers for full mailboxes. Exchange for size limits.',
    causes: 'A neglected mailbox; an attachment over 10 to 25 megabytes, which grows by a third when encoded; a limit set by the ' +
      'recipient\'s company.',
    fix: [
      {
        heading: 'Tell quota from size',
        text: 'X.2.2 and words like quota or full: the mailbox. X.3.4, X.2.3, size or too large: the message. X.5.3: the number of ' +
          'recipients. X.7.0 at Gmail: the content.',
      },
      {
        heading: 'Quota: keep and retry',
        text: 'Try again over several days, then at long intervals. Pause the address when it stays full for a month.',
      },
      {
        heading: 'Size: shrink or link',
        text: 'Compare with the SIZE value of the EHLO reply, and send a link in place of the attachment.',
      },
      {
        heading: 'Too many recipients: split',
        text: 'RFC 5321 asks clients to treat 552 in this case as temporary. Send the rest in a further transaction.',
      },
      {
        heading: 'Forbidden content: change it',
        text: 'Leave out executables and archives with a password; no retry will help.',
      },
    ],
    references: [
      {
        title: 'RFC 5321 section 4.5.3.1.10, 552 for too many recipients is temporary',
        url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10',
      },
      { title: 'RFC 1870 section 6.1, 552 for a size over the fixed limit', url: 'https://www.rfc-editor.org/rfc/rfc1870#section-6.1' },
      { title: 'RFC 3463 section 3.3, X.2.2, mailbox full, transient only', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Newsletter lists lose readers by treating 552 5.2.2 as a hard bounce. It shows a mailbox that exists. On the other hand ' +
      'a mailbox that nobody empties is nobody\'s reader, so let engagement decide, not this reply.',
    faq: [
      {
        question: 'Is 552 permanent or temporary?',
        answer: 'By its digit permanent. For quota and number of recipients treat it as temporary, for size as permanent for this ' +
          'message.',
      },
      {
        question: 'Does the mailbox exist?',
        answer: 'With X.2.2 yes. With a size limit it is likely, but not said.',
      },
      {
        question: 'When should a full mailbox be paused?',
        answer: 'After several weeks of the same reply, or when the text says that it is also inactive.',
      },
      {
        question: 'What is the right code for a full mailbox?',
        answer: 'The registry knows X.2.2 as transient only, so 452 4.2.2. It lists 552 beside it, though, and 552 5.2.2 is common.',
      },
    ],
    related: ['452', 'x.2.2', 'x.2.3', 'x.3.4', 'x.5.3', '554', 'google-5-2-2-over-quota', 'google-5-3-4-message-too-large'],
    examples: [
      '552 5.2.2 Mailbox is over quota, try again once it has been cleared',
      '552 5.3.4 Message size exceeds the limit of 20971520 bytes',
    ],
    correction: '552 is named as a hard bounce in many tables. The registry marks X.2.2 as transient only, and RFC 5321 wants 552 for ' +
      'too many recipients treated as temporary.',
    reviewed: '2026-11-26',
  },
  {
    id: '553',
    title: '553 Mailbox name not allowed',
    summary: 'An address was refused for its form or its name. Whose address, and why, has to be read from the text.',
    persistence: 'permanent', group: 'reply-code', codes: ['553'],
    meaning: 'In the standard 553 refuses the name of a mailbox: bad syntax, or a name that this server does not allow. It may be the ' +
      'sender\'s address as well as the recipient\'s. In the field 553 carries refused relaying, sender verification and block lists ' +
      'too.',
    seenFrom: 'Yahoo with 5.7.1 for addresses on Spamhaus and 5.7.2 for permanent deferrals, Gmail with 5.1.2, 5.1.3 and 5.1.7, qmail ' +
      'servers for domains that they do not serve (badly known as rcpthosts), submission servers for a From address that the login does ' +
      'not own.',
    causes: 'A malformed address; a domain that the host does not serve; a sender that does not belong to the account; a listed IP; ' +
      'non-ASCII letters in an address at a server without SMTPUTF8.',
    fix: [
      {
        heading: 'Find the address in question',
        text: 'After MAIL it is the sender, after RCPT the recipient, unless the text names an IP or a list.',
      },
      {
        heading: 'Correct the form',
        text: 'Remove spaces, stray dots and display names. Convert an international domain to its xn-- form if SMTPUTF8 is not offered.',
      },
      {
        heading: 'Use a sender that you own',
        text: 'At a submission server, add the address to the account, or send from the account\'s own.',
      },
      {
        heading: 'Relaying: check the MX and the login',
        text: 'If the domain is not in the host\'s list, you are at the wrong server or not logged in.',
      },
      {
        heading: 'List or policy: follow the link',
        text: 'Ask for delisting, and keep the recipient.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 6531 section 3.5, 553 for non-ASCII addresses', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Do not file 553 under invalid addresses by its number: at Yahoo it is a block of your IP. Only X.1.3, or a plain text ' +
      'about the recipient\'s address, points to the list.',
    faq: [
      {
        question: 'Is the recipient invalid?',
        answer: 'Only if the reply answers RCPT and blames its form or name.',
      },
      {
        question: 'What does \'not in my list of allowed rcpthosts\' mean?',
        answer: 'A qmail server does not serve that domain and does not relay for you.',
      },
      {
        question: 'Why does my own relay say 553?',
        answer: 'The From or envelope address does not belong to the account that is logged in.',
      },
      {
        question: 'Is a retry useful?',
        answer: 'Not unchanged, whichever of the causes it is.',
      },
    ],
    related: ['501', '550', '551', 'x.1.3', 'x.1.7', 'x.6.7', 'x.7.1'],
    examples: ['553 5.1.3 The recipient address is not valid', '553 5.7.1 Sender address rejected: not owned by the logged-in user'],
    correction: '553 is usually explained as bad address syntax. A large share of the 553 replies in the field are about relaying, the ' +
      'sender or the IP.',
    reviewed: '2026-11-26',
  },
  {
    id: '554',
    title: '554 Transaction failed',
    summary: 'A final no, without a reason in the number. After the data it is mostly a filter, in place of the greeting mostly a block ' +
      'of your IP.',
    persistence: 'permanent', group: 'reply-code', codes: ['554'],
    meaning: '554 is the last resort of SMTP: the transaction failed. As a greeting it means that the host gives no SMTP service to ' +
      'this client. After DATA it means no valid recipients; after the end of the data it is nearly always a verdict on the message. ' +
      'Recipients are rarely meant.',
    seenFrom: 'Filters and gateways for spam and viruses, Yahoo for policy, DMARC and also unknown users, iCloud, GMX and web.de for IP ' +
      'reputation in the greeting, Postfix for block lists, Amazon SES for senders that are not verified.',
    causes: 'Spam-like content, a link on a URL list, malware, a listed or unknown IP, missing reverse DNS, failed authentication, a ' +
      'loop with too many hops, or an address that the system refuses at a late stage.',
    fix: [
      {
        heading: 'See where it came',
        text: 'Greeting: your IP. MAIL: your sender or login. DATA: all recipients were refused before it. End of data: the message.',
      },
      {
        heading: 'Read text and link',
        text: 'The link mostly leads to the page of the filter, list or provider that decided, and to the form for a review.',
      },
      {
        heading: 'At the greeting: check IP and reverse DNS',
        text: 'Look up the address on block lists, and let its PTR name resolve back to it.',
      },
      {
        heading: 'At the end of data: find the part that offends',
        text: 'Send the message without links, then without attachments, to a test mailbox behind the same filter, and compare.',
      },
      {
        heading: 'Ask for release with facts',
        text: 'Time, IP, the full reply, what you have changed. Do not resend in the meantime.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 3.1, 554 in place of the greeting', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1' },
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
    ],
    bulkMail: '554 belongs in the reputation column, not in list hygiene. If one template draws it and another does not, it is the ' +
      'content; if every mail to one receiver does, it is the IP or the domain.',
    faq: [
      {
        question: 'Is 554 a hard bounce?',
        answer: 'Of the message or the connection, not of the address. Suppress only where the text says that the user does not exist.',
      },
      {
        question: 'Why 554 \'no valid recipients\'?',
        answer: 'It follows on refused RCPT commands. Their replies hold the reason.',
      },
      {
        question: 'What does 554 5.7.1 mean?',
        answer: 'A refusal by policy, mostly for spam or a listed address.',
      },
      {
        question: 'Does a retry help?',
        answer: 'Not unchanged. After delisting or a change of the content, yes.',
      },
    ],
    related: ['550', '521', '503', 'x.7.1', 'x.5.0', 'x.6.0', 'x.4.6', 'gmx-554-blocklisted', 'yahoo-554-no-account'],
    examples: [
      '554 5.7.1 Message rejected as spam by content filter',
      '554 mx.example.net ESMTP not accepting mail from 192.0.2.10, bad IP reputation',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: '555',
    title: '555 MAIL or RCPT parameters not recognised',
    summary: 'A parameter behind the address is unknown to the server. The address was not judged.',
    persistence: 'permanent', group: 'reply-code', codes: ['555'],
    meaning: 'Extensions add parameters to MAIL FROM and RCPT TO: SIZE, BODY, SMTPUTF8, RET, ENVID, NOTIFY, ORCPT. 555 says that one of ' +
      'them is not recognised or not implemented. Gmail also uses it for a line that it cannot read.',
    seenFrom: 'Servers that met a parameter of an extension that they did not offer. Gmail, with 5.5.2, for malformed MAIL and RCPT ' +
      'commands.',
    causes: 'A client that asks for delivery status notifications without seeing DSN in the EHLO reply; BODY=8BITMIME or SMTPUTF8 sent ' +
      'on spec; a missing bracket that turns part of the address into a parameter.',
    fix: [
      {
        heading: 'Look at the whole line',
        text: 'Check the angle brackets and that each parameter follows behind the closing one after a space.',
      },
      {
        heading: 'Compare with the EHLO reply',
        text: 'SIZE needs SIZE, BODY needs 8BITMIME or BINARYMIME, NOTIFY and RET need DSN, SMTPUTF8 needs SMTPUTF8.',
      },
      {
        heading: 'Leave out what is not offered',
        text: 'Send without the DSN parameters; re-encode the message where BODY is missing.',
      },
      {
        heading: 'Deliver again',
        text: 'The recipient stays.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.1.1.11, replies to unknown parameters', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11' },
      { title: 'RFC 3461 section 4, the DSN parameters', url: 'https://www.rfc-editor.org/rfc/rfc3461#section-4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'If an update of your MTA brings 555 from many hosts, it has begun to send a parameter without asking first. Roll it ' +
      'back, and take no address off the list.',
    faq: [
      {
        question: 'Is the address wrong?',
        answer: 'Only if a typing slip in it made the rest look like a parameter.',
      },
      {
        question: 'What is 555 5.5.2 at Gmail?',
        answer: 'A syntax error in MAIL or RCPT, often a missing bracket.',
      },
      {
        question: 'How does it differ from 504?',
        answer: '504 is for parameters of the other commands.',
      },
      {
        question: 'Is there a temporary form?',
        answer: 'Yes, 455.',
      },
    ],
    related: ['455', '504', '501', '502', 'x.5.4', 'x.5.2'],
    examples: ['555 5.5.4 Unsupported option: NOTIFY', '555 5.5.2 Syntax error in the MAIL command'],
    reviewed: '2026-11-26',
  },
  {
    id: '556',
    title: '556 Domain does not accept mail',
    summary: 'A server on the way knows that the recipient\'s domain takes no mail at all.',
    persistence: 'permanent', group: 'reply-code', codes: ['556'],
    meaning: 'The domain has said so itself, as a rule with a null MX record: preference 0 and a single dot for the host. A relay or ' +
      'submission server that sees it refuses the recipient at once, in place of queueing the message for days. Every address at the ' +
      'domain is affected.',
    seenFrom: 'Submission servers and relays that check the DNS while they talk to the client. Sending MTAs write the same finding into ' +
      'their bounces.',
    causes: 'A mistyped domain, very often: owners of look-alike domains publish null MX records. Or a domain that is used for web ' +
      'pages only.',
    fix: [
      {
        heading: 'Look up the MX record',
        text: 'A null MX shows as 0 and a dot. If you find real mail hosts, the domain has been changed, and a retry is in order.',
      },
      {
        heading: 'Look for the intended domain',
        text: 'Compare with the well-known names: one letter too few or a wrong ending.',
      },
      {
        heading: 'Correct or suppress',
        text: 'Repair an obvious slip after confirmation; otherwise take the address off, and all others at the same domain.',
      },
    ],
    references: [
      { title: 'RFC 7504 section 4, the 556 reply code', url: 'https://www.rfc-editor.org/rfc/rfc7504#section-4' },
      { title: 'RFC 7505 section 3, the null MX record', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-3' },
      { title: 'RFC 7505 section 4.1, what servers do about it', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.1' },
    ],
    bulkMail: 'Check the MX of new domains when addresses enter the list: a null MX can be seen without sending anything.',
    faq: [
      {
        question: 'Is 556 safe to suppress on?',
        answer: 'Yes, if it answers RCPT and the null MX is there. It is one of the clearest statements that SMTP has.',
      },
      {
        question: 'How does it differ from 521?',
        answer: '521 comes from the host itself when you connect, 556 from a server that has looked up the domain.',
      },
      {
        question: 'Can it change?',
        answer: 'When the owner sets up mail. Check the DNS before you ever use such an address again.',
      },
    ],
    related: ['521', '550', 'x.1.10', 'x.1.2'],
    examples: ['556 5.1.10 Recipient domain example.org publishes a null MX and takes no mail'],
    reviewed: '2026-11-26',
  },
];
