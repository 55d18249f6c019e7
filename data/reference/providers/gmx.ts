/** GMX, WEB.DE, mail.com and IONOS: one family of servers and of texts. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const gmxEntries: readonly ReferenceEntry[] = [
  {
    id: 'gmx-554-blocklisted',
    title: 'GMX / WEB.DE 554 Transaction failed; IP address is block listed',
    summary: 'Your IP address is on a list that GMX uses, public or its own.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'gmx',
    meaning:
      'The reply carries a link with the address and a session id to the [error page](https://postmaster.gmx.net/en/error-messages); ' +
      'opened, it tells more than the line.',
    seenFrom: 'mx*.gmx.net, mx-ha*.web.de, mail.com and IONOS, at connection.',
    causes: 'A public listing, spam seen by 1&1\'s network, an end-user range.',
    fix: [
      { heading: 'Open the link', text: 'It names the reason.' },
      { heading: 'Check public lists', text: '[Spamhaus](https://check.spamhaus.org/) first.' },
      {
        heading: 'Write to the postmaster',
        text: 'By the [contact form](https://postmaster.gmx.net/en/contact), with the whole reply, when no public list has you.',
      },
    ],
    references: [
      { title: 'GMX: postmaster, error messages', url: 'https://postmaster.gmx.net/en/error-messages' },
      { title: 'WEB.DE: postmaster, error messages', url: 'https://postmaster.web.de/en/error-messages' },
    ],
    bulkMail: 'GMX and WEB.DE are a third of German private addresses, and one decision is valid for both.',
    faq: [
      { question: 'Does the CSA help?', answer: 'Certified senders are exempt from some filters.' },
      {
        question: 'Does it say anything about the mailbox?',
        answer: 'No. The server refused the connection before any recipient was named.',
      },
      { question: 'How fast?', answer: 'A day after the cause has gone.' },
    ],
    related: ['554', 'x.7.1', 'gmx-550-policy', 'gmx-550-ptr', 'spamhaus-zen'],
    examples: [
      '554-gmx.net (mxgmx016) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554-IP address is block listed.\r\n554 ' +
      'For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.120&c=bl',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'gmx-550-ptr',
    title: 'GMX / WEB.DE 554 No SMTP service; Bad DNS PTR resource record',
    summary: 'The PTR of your address is missing, generic or wrong.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '550'],
    provider: 'gmx',
    meaning:
      'GMX wants a PTR that looks like a mail server\'s name and resolves back; names with the address in them count as generic. The ' +
      'reply comes before any message, so no recipient has been looked at.',
    seenFrom: 'The same family of servers at connection.',
    causes:
      'A new cloud server, a dynamic line, a wrong A record. After a change of server, the old PTR often stays with the old address.',
    fix: [
      { heading: 'Set a proper name', text: 'mail.example.com instead of 192-0-2-1.provider.example.' },
      { heading: 'Test both directions', text: '`dig -x`, `dig a`.' },
      { heading: 'Wait, then retry', text: 'GMX caches for some hours.' },
    ],
    references: [
      { title: 'GMX: postmaster, error messages', url: 'https://postmaster.gmx.net/en/error-messages' },
      { title: 'RFC 1912 section 2.1', url: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1' },
    ],
    bulkMail: 'Check pool names for patterns with digits.',
    faq: [
      { question: 'Must it match From:?', answer: 'No. It has to resolve in both directions and should not look generated.' },
      { question: 'May I suppress what bounced?', answer: 'No. All GMX and WEB.DE recipients bounce alike until the name is right.' },
      { question: 'IPv6 as well?', answer: 'Yes. An IPv6 address without a PTR is refused in the same way.' },
      {
        question: 'The PTR is right by now. Why still refused?',
        answer: 'Negative answers are cached too. Look at the SOA minimum of the reverse zone.',
      },
    ],
    related: ['554', 'x.7.25', 'google-5-7-25-ptr', 'gmx-554-blocklisted'],
    examples: [
      '554-gmx.net (mxgmx017) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554-Bad DNS PTR resource record.\r\n554 ' +
      'For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.121&c=rdns',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'gmx-550-spf-policy',
    title: 'GMX / WEB.DE 550 Reject due to SPF policy',
    summary: 'The SPF record of the MAIL FROM domain forbids your server.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'gmx',
    meaning: 'SPF gave \'fail\' (-all) and GMX applies it, also when DKIM passes.',
    seenFrom: 'GMX, WEB.DE, mail.com and IONOS at MAIL FROM or RCPT TO.',
    causes: 'A missing include, a forwarder without SRS, forgery.',
    fix: [
      { heading: 'Look at the address in the reply', text: 'Yours: add it. A forwarder\'s: it needs SRS.' },
      { heading: 'Repair the record', text: 'One record, [ten lookups at most](https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4).' },
      { heading: 'Forwarding mail servers', text: 'Rewrite the envelope sender.' },
    ],
    references: [
      { title: 'GMX: postmaster, error messages', url: 'https://postmaster.gmx.net/en/error-messages' },
      { title: 'RFC 7208 section 8.4', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4' },
    ],
    bulkMail: 'Forwarded newsletters bounce to you with the forwarder\'s address: do not suppress, and do not add the forwarder to SPF.',
    faq: [
      { question: 'Would ~all help?', answer: 'Yes; then GMX does not refuse for SPF alone.' },
      {
        question: 'The first line says mailbox unavailable. Suppress?',
        answer: 'No. The second line names SPF, and the mailbox was not looked at.',
      },
      { question: 'Is DMARC involved?', answer: 'Not in this reply.' },
    ],
    related: ['550', 'x.7.23', 'google-5-7-26-spf-hard-fail'],
    examples: [
      '550-Requested action not taken: mailbox unavailable\r\n550-Reject due to SPF policy.\r\n550 For explanation visit ' +
      'https://postmaster.gmx.net/en/error-messages?ip=192.0.2.122&c=spf',
    ],
    correction:
      'The first line \'mailbox unavailable\' is the standard text of 550 and is read as an unknown user. The second line counts.',
    reviewed: '2026-11-26',
  },
  {
    id: 'gmx-550-policy',
    title: 'GMX / WEB.DE 550 / 554 Reject due to policy restrictions',
    summary: 'GMX refuses address, domain, header or content by a rule that it does not name.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '554', '421', '450'],
    provider: 'gmx',
    meaning:
      'The link\'s parameter (`c=`) and page tell the group of reasons: bad header, spam, sender domain. With 421 or 450 \'policy ' +
      'violations\' delays only.',
    seenFrom: 'The whole family, at MAIL FROM or after the data.',
    causes: 'A broken Date: or From:, reputation of the domain, content, too many recipients.',
    fix: [
      { heading: 'Open the link', text: 'The page explains the group.' },
      { heading: 'Check headers', text: 'One From:, Date:, Message-ID:; no raw umlauts.' },
      { heading: 'Contact form', text: 'With the complete reply at [the postmaster\'s page](https://postmaster.gmx.net/en/contact).' },
    ],
    references: [
      { title: 'GMX: postmaster, error messages', url: 'https://postmaster.gmx.net/en/error-messages' },
      { title: 'WEB.DE: postmaster, error messages', url: 'https://postmaster.web.de/en/error-messages' },
    ],
    bulkMail: 'List-Unsubscribe, an imprint and certified sending (CSA) lower the risk.',
    faq: [
      { question: 'Is the mailbox unknown?', answer: 'No. Those read \'mailbox unavailable\' without a further reason.' },
      { question: 'Is suppressing safe?', answer: 'No. A rule about address, domain or headers refused you; the recipient plays no part.' },
      { question: 'Will 450 pass?', answer: 'Usually within hours.' },
    ],
    related: ['550', '554', 'x.7.1', 'gmx-554-blocklisted', 'gmx-550-mailbox-unavailable'],
    examples: [
      '554-Transaction failed\r\n554-Reject due to policy restrictions.\r\n554 For explanation visit ' +
      'https://postmaster.gmx.net/en/error-messages?ip=192.0.2.123&c=hi',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'gmx-550-mailbox-unavailable',
    title: 'GMX / WEB.DE 550 Requested action not taken: mailbox unavailable',
    summary: 'No such mailbox, or one that was deactivated: if nothing else is said.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550'],
    provider: 'gmx',
    meaning:
      'Only the bare text, without a second reason, is about the recipient. With a line on SPF, PTR, DNS or policy it is about the ' +
      'sender.',
    seenFrom: 'GMX, WEB.DE, mail.com at RCPT TO.',
    causes: 'A typing error, or a free mailbox closed after six months without a login.',
    fix: [
      { heading: 'Read all lines', text: 'A second line with a reason overrules the first.' },
      { heading: 'Bare text: suppress', text: 'After one reply.' },
      {
        heading: 'WEB.DE full mailboxes',
        text: '\'Benutzer hat zuviele Mails auf dem Server\' and \'552 Quota exceeded\' are full, not unknown.',
      },
    ],
    references: [
      { title: 'GMX: postmaster, error messages', url: 'https://postmaster.gmx.net/en/error-messages' },
      { title: 'RFC 5321 section 4.2.2', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2' },
    ],
    bulkMail: 'Suppressing on the first line alone loses all GMX and WEB.DE recipients when your SPF breaks for an hour.',
    faq: [
      {
        question: 'Why so terse?',
        answer: 'It is the sentence of [RFC 5321](https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2) for 550.',
      },
      { question: 'Does the mailbox return?', answer: 'Only if its owner registers the name again.' },
      { question: 'Is 450 with the same words final?', answer: 'No. The first digit counts here: let the queue retry.' },
    ],
    related: ['550', 'x.1.1', 'gmx-550-spf-policy', 'gmx-550-policy'],
    examples: [
      'host mx00.emig.gmx.net[203.0.113.9] said: 550 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)',
    ],
    correction: 'Multi-line replies begin with these words whatever the reason. Rules that match them anywhere suppress good addresses.',
    reviewed: '2026-11-26',
  },
  {
    id: 'ionos-421-policy-violations',
    title: 'IONOS 421 / 450 Reject due to policy violations',
    summary: 'IONOS slows the address down for its recent behaviour.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421', '450'],
    provider: 'ionos',
    meaning:
      'A temporary refusal by reputation. It ends when the address behaves; the first line \'mailbox unavailable\' is only the ' +
      'standard text. No recipient is judged, whatever the first line says.',
    seenFrom:
      'mx00.ionos.de, mx01.ionos.com and kundenserver.de, for hosted domains of companies. The servers share their software with GMX ' +
      'and WEB.DE.',
    causes: 'Spam from the address, many unknown users, a sudden volume.',
    fix: [
      { heading: 'Slow down', text: 'Retry after 15 minutes, then longer.' },
      { heading: 'Look for the cause', text: 'Accounts, list, PTR.' },
      {
        heading: 'Ask',
        text:
          'Through the [IONOS postmaster ' +
          'page](https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver/).',
      },
      { heading: 'Watch the share', text: 'If more than a few per cent of your mail to IONOS is delayed, halve the rate for a day.' },
    ],
    references: [
      {
        title: 'IONOS: SMTP error messages',
        url: 'https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver/',
      },
    ],
    bulkMail: 'Hosted domains are many: group by MX, not by domain.',
    faq: [
      {
        question: 'May the platform count it as a bounce?',
        answer: 'Only when your queue gives up, and then as a delay of the route rather than of the recipient.',
      },
      { question: 'Is it greylisting?', answer: 'No, though the remedy begins the same way.' },
      { question: 'When does it become a bounce?', answer: 'When your queue gives up.' },
    ],
    related: ['421', '450', 'gmx-550-policy'],
    examples: ['450-Requested mail action not taken: mailbox unavailable\r\n450 Reject due to policy violations.'],
    reviewed: '2026-11-26',
  },
];
