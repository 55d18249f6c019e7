/** Spamhaus: one query name (ZEN), several lists, each with its own way out. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const spamhausEntries: readonly ReferenceEntry[] = [
  {
    id: 'spamhaus-zen',
    title: 'Spamhaus ZEN: 554 5.7.1 Client host blocked using zen.spamhaus.org',
    summary: 'Your IP address is on at least one of Spamhaus\'s address lists; ZEN joins them and does not tell which.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'ZEN answers with 127.0.0.2 for SBL, .3 for CSS, .4 for XBL, .9 for DROP, .10 and .11 for PBL, .30 for BCL. The receiver\'s ' +
      'text seldom repeats the number, so the lookup comes first.',
    seenFrom: 'Postfix, Exim and Sendmail servers all over the world, Microsoft, Yahoo, iCloud, Comcast, GMX and most gateways.',
    causes: 'Four quite different ones: spam (SBL, CSS), infection (XBL), end-user address (PBL).',
    fix: [
      { heading: 'Look it up', text: '[check.spamhaus.org](https://check.spamhaus.org/) names list and reason.' },
      { heading: 'Follow that list\'s way', text: 'SBL through the network owner; CSS, XBL and PBL by the form on that page.' },
      { heading: 'Mend first', text: 'A removal without a repair lasts hours.' },
      {
        heading: 'Rule out an error answer',
        text: 'If the lookup shows nothing, the receiver may misread 127.255.255.254: see the entry on error codes.',
      },
    ],
    references: [
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
      { title: 'Spamhaus: DNSBL usage FAQ', url: 'https://www.spamhaus.org/faqs/dnsbl-usage/' },
      { title: 'RFC 5782: DNS block lists', url: 'https://www.rfc-editor.org/rfc/rfc5782' },
    ],
    bulkMail:
      'The most harmful listing there is: expect to lose most of your mail within the hour. Stop the queue instead of letting it ' +
      'bounce.',
    faq: [
      { question: 'Which list is it?', answer: 'Only the lookup or the answer address tells.' },
      { question: 'Does Spamhaus take money for removal?', answer: 'No, never. Whoever sells a Spamhaus removal is a fraud.' },
      { question: 'How fast does a removal work?', answer: 'Minutes at Spamhaus, up to some hours with receivers that keep copies.' },
      {
        question: 'What about recipients refused meanwhile?',
        answer: 'Keep them. They are not involved, and their mail passes once the listing has gone.',
      },
      { question: 'What does \'Service unavailable\' in the text mean?', answer: 'Postfix\'s standard beginning; not an outage.' },
    ],
    related: ['554', '550', 'x.7.1', 'spamhaus-sbl', 'spamhaus-css', 'spamhaus-xbl', 'spamhaus-pbl', 'spamhaus-open-resolver-error'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.100] blocked using zen.spamhaus.org; ' +
      'https://www.spamhaus.org/query/ip/192.0.2.100',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'spamhaus-sbl',
    title: 'Spamhaus SBL: listed by hand as a source or supporter of spam (127.0.0.2)',
    summary: 'People at Spamhaus listed the address or range for spam; only its network owner can ask for removal.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning: 'Each entry has a number (SBL123456) and a page with evidence. It may cover a single address or a whole network.',
    seenFrom: 'Everywhere that ZEN or sbl.spamhaus.org is used.',
    causes: 'Unsolicited bulk mail, hosting of spam sites, an escalation against a network that does not act on reports.',
    fix: [
      { heading: 'Read the record', text: 'It tells what was seen and when.' },
      { heading: 'End the cause', text: 'Close the customer or list concerned; keep proof.' },
      {
        heading: 'Let your provider ask',
        text:
          'Removal requests are accepted [from the network owner](https://www.spamhaus.org/blocklists/spamhaus-blocklist/), by the ' +
          'link in the record.',
      },
      { heading: 'For senders with consent', text: 'Confirm addresses (double opt-in) and send only to those that confirmed.' },
    ],
    references: [
      { title: 'Spamhaus: Spamhaus Blocklist', url: 'https://www.spamhaus.org/blocklists/spamhaus-blocklist/' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail:
      'For a sending platform an SBL entry is mostly one customer\'s bought list. Show that you removed the customer and changed the ' +
      'intake.',
    faq: [
      { question: 'Can I ask myself?', answer: 'You can describe the case through the form, but the owner has to confirm.' },
      { question: 'Why is my whole range listed?', answer: 'Escalation: earlier reports went without effect.' },
      { question: 'How long?', answer: 'Hours after the owner\'s request, if the evidence convinces.' },
    ],
    related: ['554', 'x.7.1', 'spamhaus-zen', 'spamhaus-css'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.101] blocked using sbl.spamhaus.org; ' +
      'https://www.spamhaus.org/sbl/query/SBL000000',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'spamhaus-css',
    title: 'Spamhaus CSS: automatic listing for low reputation (127.0.0.3)',
    summary: 'Spamhaus\'s automatic list of senders that behave like spammers; removable by yourself after the repair.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'CSS is part of the SBL zone and is filled by machines: poor lists, many domains in rotation, bad EHLO names, hacked accounts, ' +
      'trap hits.',
    seenFrom: 'Everywhere that ZEN is used; often as sbl.spamhaus.org with SBLCSS.',
    causes: 'Mail to traps, unsolicited campaigns, a stolen account, a server whose EHLO is \'localhost\' or a generic name.',
    fix: [
      { heading: 'Look it up', text: '[check.spamhaus.org](https://check.spamhaus.org/) gives hints: time, EHLO, domain.' },
      { heading: 'Mend', text: 'Remove old and bought addresses, secure accounts, set EHLO and PTR.' },
      { heading: 'Remove it', text: 'On the same page. Repeated removals are refused for a time.' },
      { heading: 'Or wait', text: 'Entries expire some days after the last sighting.' },
    ],
    references: [
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
      { title: 'Spamhaus: Combined Spam Sources', url: 'https://www.spamhaus.org/blocklists/combined-spam-sources/' },
    ],
    bulkMail: 'The typical listing of cold mail: many domains and addresses with little volume each are what CSS was made for.',
    faq: [
      { question: 'Is it by hand?', answer: 'No. Nobody needs to be persuaded; the behaviour has to change.' },
      { question: 'IPv6?', answer: 'A whole /64 is listed.' },
      {
        question: 'What about recipients refused meanwhile?',
        answer: 'Send again after the removal. Clean the list for its age, not for these bounces.',
      },
    ],
    related: ['554', 'x.7.1', 'spamhaus-zen', 'spamhaus-sbl', 'spamhaus-dbl'],
    examples: ['550 5.7.1 [192.0.2.102] listed in zen.spamhaus.org, see https://www.spamhaus.org/css/'],
    reviewed: '2026-11-26',
  },
  {
    id: 'spamhaus-xbl',
    title: 'Spamhaus XBL: infected or hijacked machine (127.0.0.4); earlier CBL',
    summary: 'Something behind your IP address behaves like malware.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'XBL carries the data of the former CBL: bots, open proxies, hacked sites, devices that talk to known control servers. With ' +
      'NAT the mail server itself may be clean.',
    seenFrom: 'ZEN and xbl.spamhaus.org users; old logs name cbl.abuseat.org.',
    causes: 'An infected PC behind the office\'s address, a hacked WordPress site that sends by itself, an open proxy.',
    fix: [
      { heading: 'Read the details', text: '[check.spamhaus.org](https://check.spamhaus.org/) names malware, time and port.' },
      { heading: 'Find the device', text: 'Log outgoing connections to port 25 and to the named addresses at the firewall.' },
      { heading: 'Close port 25', text: 'For everything but the mail server.' },
      { heading: 'Remove the listing', text: 'After the cleaning, on the same page.' },
    ],
    references: [
      { title: 'Spamhaus: Exploits Blocklist', url: 'https://www.spamhaus.org/blocklists/exploits-blocklist/' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'On a sending server it usually means a hacked web application next to it. Move mail and web to different addresses.',
    faq: [
      { question: 'Does it expire?', answer: 'Yes, some days after the last sighting.' },
      { question: 'I removed it and it came back. Why?', answer: 'The source is still active.' },
      { question: 'Is my domain bad?', answer: 'Not because of the XBL.' },
    ],
    related: ['554', 'x.7.1', 'spamhaus-zen', 'yahoo-bl21-spamhaus'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.103] blocked using xbl.spamhaus.org; ' +
      'https://www.spamhaus.org/query/ip/192.0.2.103',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'spamhaus-pbl',
    title: 'Spamhaus PBL: address that should not send mail directly (127.0.0.10, 127.0.0.11)',
    summary: 'The address is in an end-user range; it is a policy, not an accusation.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'The network\'s owner (.10) or Spamhaus (.11) marks the range as one from which no mail server should deliver directly. No ' +
      'spam needs to have been seen.',
    seenFrom: 'ZEN and pbl.spamhaus.org users at connection.',
    causes:
      'A home or mobile line, a cloud range without mail servers, or a mail client that was pointed at an MX instead of a submission ' +
      'server.',
    fix: [
      {
        heading: 'Clients: use submission',
        text: 'Port 587 or 465 with login; a good server does not test logged-in users against the PBL.',
      },
      { heading: 'Servers: set a PTR', text: 'A name of your own on a static address.' },
      {
        heading: 'Remove the address',
        text: 'By the form at [check.spamhaus.org](https://check.spamhaus.org/); for .10 the provider may have to change its range.',
      },
      { heading: 'Receivers: check the order', text: 'If your own users get this reply, exempt authenticated sessions.' },
    ],
    references: [
      { title: 'Spamhaus: Policy Blocklist', url: 'https://www.spamhaus.org/blocklists/policy-blocklist/' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'New cloud addresses are often in it. Remove them before the first send.',
    faq: [
      { question: 'Have I been hacked?', answer: 'Not by this listing.' },
      { question: 'Why did my phone get it?', answer: 'Its provider\'s server tested the phone\'s address before the login.' },
      { question: 'Does the removal last?', answer: 'For a static server yes; some expire after a year.' },
    ],
    related: ['554', 'x.7.1', 'spamhaus-zen', 'google-550-5-7-1-not-authorized-directly', 'comcast-es000001-dynamic-ip'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.104] blocked using pbl.spamhaus.org; ' +
      'https://www.spamhaus.org/query/ip/192.0.2.104',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'spamhaus-dbl',
    title: 'Spamhaus DBL: a domain of yours, or in your message, is listed',
    summary: 'A domain in From:, MAIL FROM, EHLO, PTR or in a link has poor standing at Spamhaus.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'Answers: 127.0.1.2 poor domain, .4 phishing, .5 malware, .6 botnet; .102 to .106 the same for hacked but legitimate domains; ' +
      '127.0.1.255 is an error (an IP address was asked) and no listing.',
    seenFrom: 'Postfix (reject_rhsbl_*), SpamAssassin and rspamd sites, iCloud, Microsoft (S8001, S8002).',
    causes: 'A new domain used at once, spam with the domain, a hacked site, a shared tracking or shortener domain.',
    fix: [
      {
        heading: 'Find which domain',
        text: 'The reply names it; else test all of them at [check.spamhaus.org](https://check.spamhaus.org/).',
      },
      { heading: 'Hacked site', text: 'Clean it and close the hole; then ask for removal.' },
      { heading: 'Own reputation', text: 'Stop the campaign, let a new domain age for some weeks, then ask.' },
      { heading: 'Foreign link domain', text: 'Remove it; use your own tracking domain.' },
    ],
    references: [
      { title: 'Spamhaus: Domain Blocklist', url: 'https://www.spamhaus.org/blocklists/domain-blocklist/' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'Changing IP addresses does nothing. A platform\'s shared link domain on the DBL stops all its customers.',
    faq: [
      { question: 'Is the recipient\'s domain meant?', answer: 'No, one of the sender\'s or in the text.' },
      { question: 'How long?', answer: 'Minutes after an accepted removal; else it expires when the domain behaves.' },
      { question: 'Is the ZRD the same?', answer: 'No. ZRD lists domains first seen within 24 hours and forgets them by itself.' },
    ],
    related: ['554', 'x.7.1', 'spamhaus-zen', 'surbl', 'uribl', 'microsoft-365-5-7-1-service-unavailable-spamhaus'],
    examples: [
      '554 5.7.1 Service unavailable; Sender address [news@example.com] blocked using dbl.spamhaus.org; ' +
      'https://www.spamhaus.org/query/domain/example.com',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'spamhaus-open-resolver-error',
    title: 'Spamhaus 127.255.255.254 Error: open resolver; 127.255.255.252, 127.255.255.255 - not a listing',
    summary: 'The receiver asked Spamhaus through a public DNS service, and misread the error as a listing. You are not listed.',
    persistence: 'either',
    group: 'blocklist',
    codes: ['554', '550'],
    meaning:
      'Spamhaus answers wrong queries with error addresses: [127.255.255.252 mistyped name, .254 query through a public resolver, ' +
      '.255 too many queries](https://www.spamhaus.org/faqs/dnsbl-usage/). A server that treats every answer as a hit refuses all of ' +
      'its mail.',
    seenFrom:
      'Small Postfix, Exim and cPanel servers behind 8.8.8.8, 1.1.1.1 or a hosting provider\'s shared resolver; texts with ' +
      'spamhaus.org/returnc/pub/ and \'Error: open resolver\'.',
    causes: 'The receiving administrator\'s DNS set-up. From a new installation it may strike from one day to the next.',
    fix: [
      {
        heading: 'Make sure',
        text: 'Look yourself up at [check.spamhaus.org](https://check.spamhaus.org/). No entry: the receiver is wrong.',
      },
      { heading: 'Keep recipients and IP address as they are', text: 'There is nothing to remove and nobody to suppress.' },
      {
        heading: 'Tell the receiver\'s postmaster',
        text: 'From another mailbox: they should run a local resolver, or use the free Data Query Service with a key.',
      },
      {
        heading: 'If it is your server',
        text:
          'Accept only real answers, in Postfix `zen.spamhaus.org=127.0.0.[2..11]`, as [Spamhaus ' +
          'describes](https://docs.spamhaus.com/datasets/docs/source/40-real-world-usage/PublicMirrors/MTAs/020-Postfix.html).',
      },
    ],
    references: [
      { title: 'Spamhaus: DNSBL usage FAQ', url: 'https://www.spamhaus.org/faqs/dnsbl-usage/' },
      {
        title: 'Spamhaus: Postfix with the public mirrors',
        url: 'https://docs.spamhaus.com/datasets/docs/source/40-real-world-usage/PublicMirrors/MTAs/020-Postfix.html',
      },
    ],
    bulkMail: 'Do not count it as a listing in your monitoring. It clusters at single receivers, while a real listing shows everywhere.',
    faq: [
      { question: 'Which resolver is the \'open resolver\'?', answer: 'The one that the receiver asks, not yours.' },
      { question: 'Should I write to Spamhaus?', answer: 'No, to the receiver.' },
      { question: 'Is it permanent?', answer: 'Until that administrator changes the resolver. Try again after some days.' },
      { question: 'Do other lists do it?', answer: 'Yes: URIBL answers 127.0.0.1 to refused resolvers, Validity 127.255.255.255.' },
    ],
    related: ['554', 'spamhaus-zen', 'uribl'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.105] blocked using zen.spamhaus.org; Error: open resolver; ' +
      'https://check.spamhaus.org/returnc/pub/198.51.100.53/',
    ],
    correction:
      'The text contains \'blocked using zen.spamhaus.org\' and is nearly always taken for a listing of the sender. It is the ' +
      'receiver\'s DNS error.',
    reviewed: '2026-11-26',
  },
];
