/** Yahoo and AOL: one platform today, with bracketed tags; AOL's old letter tags are still met in logs. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const yahooEntries: readonly ReferenceEntry[] = [
  {
    id: 'yahoo-tss04',
    title: 'Yahoo 421 4.7.0 [TSS04] Messages temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    summary: 'Yahoo holds your IP address back for a time because of complaints or unusual volume.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421', '4.7.0'],
    provider: 'yahoo',
    meaning:
      'The IP address is deferred as a whole. Yahoo joins it with the domain\'s reputation, so the same mail through another address ' +
      'follows soon. TSS05 is a longer stay of the same kind; TS01 and TS02 are older forms; 4.16.55 is the numeric reason.',
    seenFrom: 'mta*.am0.yahoodns.net for yahoo, ymail, rocketmail, AOL, and partners such as AT&T and Sky, at connection or MAIL FROM.',
    causes: 'Complaints, many unknown recipients, more volume than before, a new address, or infrequent large campaigns.',
    fix: [
      {
        heading: 'Pause, then go on slowly',
        text:
          'Stop new mail from that address for some hours; afterwards few connections and at most [20 messages in ' +
          'each](https://help.yahoo.com/kb/SLN3433.html).',
      },
      {
        heading: 'Look for complaints',
        text:
          'Join the [complaint feedback loop](https://senders.yahooinc.com/complaint-feedback-loop/); it works by DKIM domain. ' +
          'Suppress who complains.',
      },
      { heading: 'Clean the list', text: 'Remove unknown users and those inactive for ninety days at Yahoo domains.' },
      {
        heading: 'Meet the bulk rules',
        text: 'SPF, DKIM, DMARC, one-click unsubscribe, and a [spam rate below 0.3 %](https://senders.yahooinc.com/best-practices/).',
      },
      {
        heading: 'Ask if it stays',
        text: 'After a clean week write through the [sender form](https://senders.yahooinc.com/contact) with address and sample.',
      },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Yahoo Sender Hub: best practices', url: 'https://senders.yahooinc.com/best-practices/' },
      { title: 'Yahoo Sender Hub: complaint feedback loop', url: 'https://senders.yahooinc.com/complaint-feedback-loop/' },
    ],
    bulkMail:
      'Don\'t retry each few minutes: Yahoo counts connections during a deferral. One retry an hour brings the queue through sooner.',
    faq: [
      { question: 'Is it a block?', answer: 'No; it ends. Its permanent relative is TSS09 or TS03.' },
      { question: 'How long does it last?', answer: 'Hours to a day once volume and complaints fall.' },
      { question: 'Should the recipient be suppressed?', answer: 'No. The recipients were not examined.' },
      { question: 'Is TSS04 greylisting?', answer: 'No. Yahoo\'s greylisting bears the tag GL01.' },
    ],
    related: ['421', 'x.7.0', 'yahoo-ts03', 'google-4-7-28-rate-limited', 'microsoft-consumer-4-7-650-reputation'],
    examples: [
      '421 4.7.0 [TSS04] Messages from 192.0.2.60 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see ' +
      'https://postmaster.yahooinc.com/error-codes',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'yahoo-ts03',
    title: 'Yahoo 421 4.7.1 [TS03] / 553 5.7.2 [TSS09] All messages will be permanently deferred; retrying will NOT succeed',
    summary: 'Yahoo refuses the IP address for good, even where the code begins with 4.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['421', '4.7.1', '553', '5.7.2'],
    provider: 'yahoo',
    meaning:
      '\'Permanently deferred\' is a block: the text says itself that retrying will not succeed. TSS09 and TSS11 say the same with ' +
      '553.',
    seenFrom: 'Yahoo\'s and AOL\'s servers at connection.',
    causes: 'A long history of complaints, spam from a hijacked host, an address in a range that Yahoo mistrusts as a whole.',
    fix: [
      { heading: 'Stop sending from the address', text: 'A queue that retries for days makes it worse.' },
      { heading: 'Mend the cause', text: 'Hacked accounts, purchased lists, missing authentication, generic PTR.' },
      {
        heading: 'Ask for review',
        text: 'Use the [sender form](https://senders.yahooinc.com/contact) with what was changed; Yahoo answers within days.',
      },
      { heading: 'Check the range', text: 'If neighbours are refused too, the hosting provider must act.' },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Yahoo Sender Hub: contact', url: 'https://senders.yahooinc.com/contact' },
    ],
    bulkMail: 'Rules that trust the first digit retry TS03 for five days. Read \'permanently deferred\' as permanent.',
    faq: [
      { question: 'Why 421?', answer: 'A 421 costs the sender a connection and Yahoo no record. The text is binding.' },
      { question: 'Are my recipients bad?', answer: 'No; never suppress on it.' },
      { question: 'Will another IP help?', answer: 'If the domain is the cause, not for long.' },
    ],
    related: ['421', '553', 'yahoo-tss04', 'yahoo-bl21-spamhaus'],
    examples: [
      '421 4.7.1 [TS03] All messages from 192.0.2.61 will be permanently deferred; Retrying will NOT succeed. See ' +
      'https://postmaster.yahooinc.com/error-codes',
    ],
    correction: 'A 4xx that never passes: the wording outweighs the code.',
    reviewed: '2026-11-26',
  },
  {
    id: 'yahoo-bl21-spamhaus',
    title: 'Yahoo 553 5.7.1 [BL21], [BL22], [BL23] Connections will not be accepted, because the IP is in Spamhaus\'s list',
    summary: 'Spamhaus lists the address and Yahoo refuses it for that.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['553', '5.7.1'],
    provider: 'yahoo',
    meaning: 'BL21 and BL22 follow SBL or PBL data, BL23 the XBL. TSS07 is a form with the same cause.',
    seenFrom: 'Yahoo\'s and AOL\'s servers at connection.',
    causes: 'See the list concerned: spam source, end-user address, or infected host.',
    fix: [
      { heading: 'Look the address up', text: '[check.spamhaus.org](https://check.spamhaus.org/) tells list and reason.' },
      { heading: 'Mend, then remove', text: 'Removal first and repair later brings the listing back within hours.' },
      { heading: 'Wait for Yahoo\'s copy', text: 'Yahoo works with a local copy; allow some hours after the removal.' },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'Take the address out of the pool until the list is clean, and keep the queue.',
    faq: [
      { question: 'Should I write to Yahoo?', answer: 'No. Yahoo does not change Spamhaus\'s data.' },
      { question: 'Is it about a domain?', answer: 'No, about the connecting IP address.' },
      { question: 'Does it touch recipients?', answer: 'No. Yahoo refused the connection; keep every address.' },
    ],
    related: ['553', 'x.7.1', 'spamhaus-zen', 'spamhaus-xbl', 'spamhaus-pbl'],
    examples: [
      '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.62, because the ip is in Spamhaus\'s list; see ' +
      'http://postmaster.yahoo.com/550-bl23.html',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'yahoo-ph01',
    title: 'Yahoo 554 [PH01] Email not accepted for policy reasons',
    summary: 'Content or links look like phishing or harmful mail to Yahoo.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'yahoo',
    meaning: 'Yahoo refuses the message after the data because of what it contains or links to. Accounts and addresses are not judged.',
    seenFrom: 'Yahoo\'s and AOL\'s servers at the end of DATA.',
    causes:
      'A hacked site in a link, a shortener, a login form, a brand name with a foreign domain, or a tracking domain that others ' +
      'abused.',
    fix: [
      {
        heading: 'Check all links',
        text:
          'Final targets, tracking and image domains, at [Spamhaus](https://check.spamhaus.org/) and ' +
          '[SURBL](https://surbl.org/surbl-analysis).',
      },
      { heading: 'Use your own link domain', text: 'One subdomain per sender instead of a shared one.' },
      { heading: 'Look for a hacked site', text: 'Scan the linked pages for foreign files and redirects.' },
      {
        heading: 'Ask for review',
        text: 'After the repair use the [sender form](https://senders.yahooinc.com/contact) with the complete message.',
      },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Yahoo Sender Hub: contact', url: 'https://senders.yahooinc.com/contact' },
    ],
    bulkMail: 'Split the campaign by link domain; the refused part shows the culprit.',
    faq: [
      { question: 'Will a retry help?', answer: 'Not with the same links.' },
      { question: 'Is it DMARC?', answer: 'No. Authentication failures read 5.7.9 or [AU01].' },
      { question: 'Is the recipient to be kept?', answer: 'Yes. The message is refused for its links, whoever gets it.' },
    ],
    related: ['554', 'x.7.1', 'yahoo-5-7-9-unauthenticated', 'surbl', 'spamhaus-dbl'],
    examples: [
      '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'yahoo-5-7-9-unauthenticated',
    title: 'Yahoo 550 5.7.9 This mail has been blocked because the sender is unauthenticated; 554 5.7.9 / 5.7.5 policy reasons',
    summary: 'Neither SPF nor DKIM passed, or DMARC or DKIM failed against the From: domain\'s policy.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '554', '5.7.9', '5.7.5'],
    provider: 'yahoo',
    meaning:
      '[Yahoo demands SPF or DKIM of all senders](https://senders.yahooinc.com/best-practices/), and both with DMARC of bulk ' +
      'senders. 550 5.7.9 names missing authentication; 554 5.7.9 \'not accepted for policy reasons\' covers DMARC and DKIM failure; ' +
      '5.7.5 [AU01] a DKIM failure.',
    seenFrom: 'Yahoo\'s and AOL\'s servers at the end of DATA.',
    causes:
      'No DKIM, SPF without the sending server, From: somebody@yahoo.com or @aol.com on a foreign server (both publish p=reject), or ' +
      'a list that changes messages.',
    fix: [
      { heading: 'Use a From: of your own', text: 'Yahoo\'s and AOL\'s domains cannot be used from outside.' },
      {
        heading: 'SPF and DKIM with alignment',
        text: 'Sign with the From: domain; verify in the Authentication-Results: header of a Yahoo mailbox.',
      },
      { heading: 'Publish DMARC', text: 'p=none is enough for bulk senders.' },
      { heading: 'Lists and forwarders', text: 'Rewrite From:, leave the body unchanged or use ARC.' },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Yahoo Sender Hub: best practices', url: 'https://senders.yahooinc.com/best-practices/' },
      { title: 'RFC 7489: DMARC', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
    ],
    bulkMail: 'Check that each customer\'s DKIM key is published before the first send and once a day after that.',
    faq: [
      {
        question: 'Is X.7.9 not about login?',
        answer:
          'The registry calls [X.7.9](https://www.rfc-editor.org/rfc/rfc4954#section-6) \'authentication mechanism too weak\', for ' +
          'SMTP AUTH. Yahoo means sender authentication.',
      },
      {
        question: 'Is the recipient to be kept?',
        answer: 'Yes. The same mail fails for every Yahoo and AOL user until SPF or DKIM passes.',
      },
      { question: 'How many must pass?', answer: 'One for small senders; SPF, DKIM and DMARC for bulk.' },
    ],
    related: ['550', '554', 'x.7.9', 'google-5-7-26-unauthenticated', 'microsoft-consumer-5-7-515-authentication-level'],
    examples: [
      '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with ' +
      'either SPF or DKIM. https://senders.yahooinc.com/smtp-error-codes',
    ],
    correction: 'X.7.9 belongs to SMTP AUTH in the registry; at Yahoo no login is missing, SPF or DKIM is.',
    reviewed: '2026-11-26',
  },
  {
    id: 'yahoo-554-no-account',
    title: 'Yahoo 554 delivery error: dd This user doesn\'t have a yahoo.com account',
    summary: 'The Yahoo mailbox does not exist, is disabled or was closed: suppress.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '552'],
    provider: 'yahoo',
    meaning:
      'Yahoo often takes RCPT TO and tells after the data. \'doesn\'t have a … account\' and \'Not a valid recipient\' mean unknown; ' +
      '\'mailbox is disabled (554.30)\' and \'is no longer valid\' mean closed. \'552 1 Requested mail action aborted, mailbox not ' +
      'found\' is an older form.',
    seenFrom: 'Yahoo, AOL and partner domains, mostly after DATA.',
    causes: 'A typing error, or a mailbox that Yahoo closed after a year without a login.',
    fix: [
      { heading: 'Suppress the address', text: 'Unknown and closed alike.' },
      {
        heading: 'Do not count it as spam refusal',
        text: 'It comes after the data and with 554, which many rules read as content trouble.',
      },
      { heading: 'Confirm new addresses', text: 'Yahoo reuses some closed names, so a confirmation protects against a stranger.' },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'RFC 7293: Require-Recipient-Valid-Since', url: 'https://www.rfc-editor.org/rfc/rfc7293' },
    ],
    bulkMail: 'AOL and Yahoo addresses age fast; drop those without activity for a year.',
    faq: [
      { question: 'What does dd mean?', answer: 'It is Yahoo\'s internal mark for a final delivery error.' },
      { question: 'Why not 550 5.1.1?', answer: 'Yahoo decides after the data and has kept its own wording.' },
      { question: 'Can I know before sending?', answer: 'Not reliably: Yahoo accepts many unknown names at RCPT TO.' },
    ],
    related: ['554', 'x.1.1', 'x.2.1', 'google-5-1-1-no-such-user'],
    examples: [
      '554 delivery error: dd This user doesn\'t have a yahoo.com account (jo@example.com) [0] - mta4.mail.example.net',
      '554 delivery error: dd Sorry, your message to jo@example.com cannot be delivered. This mailbox is disabled (554.30).',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'yahoo-554-headers',
    title: 'Yahoo 554 Message not allowed - Headers are not RFC compliant [291]',
    summary: 'Yahoo found a doubled, missing or malformed header.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'yahoo',
    meaning:
      'The header fields break RFC 5322: several From:, Subject: or Message-ID:, or a line that is no header. [299] without further ' +
      'words is an unspecified policy refusal.',
    seenFrom: 'Yahoo\'s and AOL\'s servers at the end of DATA.',
    causes: 'A gateway that adds fields, a template with a blank line, raw non-ASCII characters, or a forged From: structure.',
    fix: [
      { heading: 'Save the raw message', text: 'As it left the last server.' },
      {
        heading: 'Allow one of each',
        text: 'From:, To:, Subject:, Date:, Message-ID: once ([RFC 5322](https://www.rfc-editor.org/rfc/rfc5322#section-3.6)).',
      },
      { heading: 'Encode', text: 'Non-ASCII as encoded words; lines below 998 octets.' },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'RFC 5322 section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6' },
    ],
    bulkMail: 'A fault of the template: all Yahoo recipients refuse it, none is to be suppressed.',
    faq: [
      { question: 'Which header is it?', answer: 'Yahoo does not tell. Test with a minimal message and add fields one by one.' },
      { question: 'Does Gmail take it?', answer: 'Often not: it answers with \'not RFC 5322 compliant\'.' },
      { question: 'Is it spam?', answer: 'No. Yahoo objects to the form, whatever the content.' },
    ],
    related: ['554', 'x.6.0', 'google-5-7-1-not-rfc-5322'],
    examples: ['554 Message not allowed - Headers are not RFC compliant[291]'],
    reviewed: '2026-11-26',
  },
  {
    id: 'aol-rly-b1',
    title: 'AOL 554 RLY:B1, RLY:B2, RLY:BD; 421 RLY:B3, DYN:T1; HVU, RTR, CON and DNS tags',
    summary: 'AOL\'s old tags: the letters before the colon tell the filter, those after it the reason.',
    persistence: 'either',
    group: 'provider',
    codes: ['554', '421'],
    provider: 'aol',
    meaning:
      'RLY:B1 dynamic block for complaints, RLY:B2 hard block, RLY:B3 slowed for reputation, RLY:BD content, RLY:NW new address, ' +
      'RLY:CH compromised network. HVU:B1 a URL that draws complaints. RTR: the address\'s range (BB, DU residential, BL complaints, ' +
      'RD reverse DNS). DNS:B1, DNS:B2 missing or wrong PTR. CON:B1 spam. DYN:T1 rate.',
    seenFrom: 'AOL\'s own servers until they moved to Yahoo\'s platform; now in old logs, archives and systems that copied the tags.',
    causes: 'As the tag says.',
    fix: [
      { heading: 'RLY:B1, RTR:BL, CON:B1', text: 'Reduce complaints; the dynamic blocks end about a day after they fall.' },
      {
        heading: 'RLY:B2, RTR:BG',
        text: 'Repair the source, then ask through [Yahoo\'s sender form](https://senders.yahooinc.com/contact).',
      },
      { heading: 'HVU:B1', text: 'Remove or clean the link domain.' },
      { heading: 'DNS:NR, DNS:B1, DNS:B2, RTR:RD', text: 'Publish a PTR that resolves back.' },
      { heading: 'RTR:BB, RTR:DU, RLY:IR', text: 'Use a relay instead of a residential address.' },
      { heading: 'RLY:B3, RLY:NW, DYN:T1', text: 'Slow down and warm up.' },
    ],
    references: [
      { title: 'Yahoo Sender Hub: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
      { title: 'Yahoo Sender Hub: contact', url: 'https://senders.yahooinc.com/contact' },
    ],
    bulkMail: 'AOL mail is judged by Yahoo\'s filters now; join Yahoo\'s feedback loop to see complaints of AOL users.',
    faq: [
      { question: 'Does AOL still run a whitelist?', answer: 'No. It ended with the move to Yahoo.' },
      { question: 'Are these tags about recipients?', answer: 'No, all about the sender. Suppress nobody.' },
      { question: 'Where should I ask today?', answer: 'At Yahoo\'s Sender Hub.' },
    ],
    related: ['554', '421', 'yahoo-tss04', 'yahoo-ph01'],
    examples: ['554 5.7.1 : (RLY:B1) https://postmaster.aol.com/error-codes#554rlyb1 the address has generated substantial complaints'],
    reviewed: '2026-11-26',
  },
];
