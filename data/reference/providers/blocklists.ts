/** Other block lists that replies name. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const blocklistsEntries: readonly ReferenceEntry[] = [
  {
    id: 'spamcop',
    title: 'SpamCop: 554 blocked using bl.spamcop.net',
    summary: 'People reported mail from your IP address, or it hit traps, within the last day; the entry ends by itself.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'SCBL (run by Cisco Talos) lists addresses by recent reports in relation to their volume and drops them [about 24 hours after ' +
      'the last report](https://www.spamcop.net/bl.shtml).',
    seenFrom: 'Small servers, hosting companies and SpamAssassin sites.',
    causes: 'Users\' reports, a stolen account, bounces sent to forged senders (backscatter), auto-replies to spam.',
    fix: [
      { heading: 'Look it up', text: '[spamcop.net/bl.shtml](https://www.spamcop.net/bl.shtml) shows hours until the end and hints.' },
      { heading: 'Stop the source', text: 'Complainers, hacked accounts, backscatter: refuse in the session instead of bouncing later.' },
      { heading: 'Register your addresses', text: 'So that SpamCop\'s reports reach your abuse address.' },
      { heading: 'Wait', text: 'No removal is needed.' },
    ],
    references: [
      { title: 'SpamCop: blocking list', url: 'https://www.spamcop.net/bl.shtml' },
      { title: 'RFC 5782', url: 'https://www.rfc-editor.org/rfc/rfc5782' },
    ],
    bulkMail: 'Reports contain mangled addresses; look for the campaign instead of the person.',
    faq: [
      { question: 'Can I be removed sooner?', answer: 'Only in rare cases; time is the rule.' },
      {
        question: 'On 31 January 2021 everything was listed. Why?',
        answer: 'The domain had lapsed for some hours. Old logs of that day mean nothing.',
      },
      {
        question: 'What do I do with the bounced recipients?',
        answer: 'Send to them again once the entry has run out. Nothing is known against them.',
      },
    ],
    related: ['554', 'x.7.1', 'cisco-554-poor-reputation', 'spamhaus-zen'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.110] blocked using bl.spamcop.net; Blocked - see ' +
      'https://www.spamcop.net/bl.shtml?192.0.2.110',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'surbl',
    title: 'SURBL: a link in the message is on multi.surbl.org',
    summary: 'A domain in the text, not the sender, is listed as spam, phishing, malware or hacked site.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'multi.surbl.org joins sub-lists in the bits of the last octet: phishing, malware, cracked sites, abuse. Receivers look up the ' +
      'registered domain, so a clean host name below a listed domain is caught as well.',
    seenFrom: 'SpamAssassin and rspamd sites, gateways, Cox (URLBL tags).',
    causes:
      'A hacked site, a shortener, a shared tracking domain, or a domain advertised in spam. A landing page on a free hosting domain ' +
      'shared with phishers.',
    fix: [
      { heading: 'Look every domain up', text: 'At [SURBL\'s lookup](https://surbl.org/surbl-analysis).' },
      { heading: 'Remove or clean', text: 'Replace foreign domains; clean your own.' },
      { heading: 'Ask for removal', text: 'On the same page, with what was done.' },
      { heading: 'Test before sending', text: 'Run the links of each campaign through the lookup, final targets included.' },
    ],
    references: [
      { title: 'SURBL: lookup and removal', url: 'https://surbl.org/surbl-analysis' },
      { title: 'RFC 5782', url: 'https://www.rfc-editor.org/rfc/rfc5782' },
    ],
    bulkMail: 'Give each customer an own link domain: one bad customer then harms nobody else.',
    faq: [
      { question: 'Is my IP address listed?', answer: 'No. SURBL knows domains in links only.' },
      { question: 'Does the From: domain count?', answer: 'Only if it appears in the text.' },
      {
        question: 'Should the bounced addresses be suppressed?',
        answer: 'No. They were refused a link, and will take the message without it.',
      },
    ],
    related: ['554', 'x.7.1', 'uribl', 'spamhaus-dbl', 'yahoo-ph01'],
    examples: ['554 5.7.1 Message contains a URL listed by multi.surbl.org: example.com'],
    reviewed: '2026-11-26',
  },
  {
    id: 'uribl',
    title: 'URIBL: a link is on black.uribl.com or multi.uribl.com',
    summary: 'A domain in the message is listed; grey means bulk mail without proven consent.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'black: spam sites; grey: bulk mailers; red: watched. 127.0.0.1 is not a listing: [URIBL refuses the asking ' +
      'resolver](https://uribl.com/refused.shtml). SpamAssassin tests the domains of all links, so one link in a footer is enough.',
    seenFrom: 'SpamAssassin sites (URIBL_BLACK, URIBL_BLOCKED) and small servers.',
    causes: 'Unsolicited mail with the domain, or a shared tracking domain. A domain bought second-hand may bring its listing along.',
    fix: [
      { heading: 'Look it up', text: '[lookup.uribl.com](https://lookup.uribl.com/).' },
      { heading: 'Ask for delisting', text: 'Register at [admin.uribl.com](https://admin.uribl.com/) and explain.' },
      { heading: 'URIBL_BLOCKED or 127.0.0.1', text: 'Nothing to do: the receiver uses a public resolver.' },
      {
        heading: 'Check your own resolver',
        text: 'If you test your mail with SpamAssassin, use a resolver of your own, or URIBL_BLOCKED hides real results.',
      },
    ],
    references: [
      { title: 'URIBL: lookup', url: 'https://lookup.uribl.com/' },
      { title: 'URIBL: requests refused', url: 'https://uribl.com/refused.shtml' },
    ],
    bulkMail: 'grey is where newsletter services without confirmation land.',
    faq: [
      { question: 'Does grey lead to refusals?', answer: 'Seldom; mostly to points in a score.' },
      { question: 'Should the bounced addresses be suppressed?', answer: 'No. The listing concerns a domain in your text.' },
      { question: 'Is URIBL_BLOCKED about me?', answer: 'No, about the receiver\'s DNS.' },
    ],
    related: ['554', 'x.7.1', 'surbl', 'spamhaus-dbl', 'spamhaus-open-resolver-error'],
    examples: ['554 5.7.1 Blacklisted URL in message. (example.com) in [black]. See https://lookup.uribl.com'],
    reviewed: '2026-11-26',
  },
  {
    id: 'uceprotect',
    title: 'UCEPROTECT Level 1, 2, 3: 554 blocked using dnsbl-1.uceprotect.net',
    summary: 'Level 1 is your address, Level 2 its range, Level 3 its whole network (AS).',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning:
      'Level 1 follows traps and expires free of charge [seven days after the last hit](https://www.uceprotect.net/en/rblcheck.php); ' +
      'Levels 2 and 3 follow the number of Level 1 entries around you.',
    seenFrom: 'Small servers, mainly in Germany and Austria. Large providers do not refuse on it.',
    causes: 'Trap hits (1), neighbours (2), a large hosting network (3).',
    fix: [
      { heading: 'Level 1', text: 'Find the spam or backscatter, wait seven days.' },
      { heading: 'Level 2 and 3', text: 'Only the network can change it; tell your provider.' },
      { heading: 'Do not pay in a hurry', text: 'Express removal costs money and does not end the cause.' },
      { heading: 'Ask the receiver', text: 'Refusing on Level 3 blocks whole countries\' hosting; a hint often helps.' },
    ],
    references: [
      { title: 'UCEPROTECT: lookup', url: 'https://www.uceprotect.net/en/rblcheck.php' },
      { title: 'RFC 6471: operation of DNSBLs', url: 'https://www.rfc-editor.org/rfc/rfc6471' },
    ],
    bulkMail: 'Keep Level 2 and 3 out of alarms.',
    faq: [
      { question: 'Must I pay?', answer: 'No. Level 1 ends by itself.' },
      {
        question: 'Does it harm mail to Gmail or Outlook?',
        answer: 'No. Neither is known to refuse on UCEPROTECT; they use data of their own.',
      },
      {
        question: 'Is the recipient interested in my mail at all?',
        answer: 'You cannot tell from this reply: it was the server\'s list, not the person. Keep the address.',
      },
    ],
    related: ['554', 'x.7.1', 'spamhaus-zen'],
    examples: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.112] blocked using dnsbl-1.uceprotect.net; IP 192.0.2.112 is ' +
      'UCEPROTECT-Level 1 listed. See https://www.uceprotect.net/rblcheck.php?ipr=192.0.2.112',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'sorbs-retired',
    title: 'SORBS: blocked using dnsbl.sorbs.net - a list that no longer exists',
    summary: 'SORBS was switched off on 5 June 2024; a reply that names it comes from an outdated server.',
    persistence: 'permanent',
    group: 'blocklist',
    codes: ['554', '550', '5.7.1'],
    meaning: 'The zones answer no more. A server that still refuses because of them holds an old copy or misreads missing answers.',
    seenFrom: 'Rarely, at servers nobody maintains, and in archives.',
    causes: 'The receiver\'s configuration.',
    fix: [
      { heading: 'Do not look for a removal', text: 'There is none; no site can delist you.' },
      { heading: 'Tell the receiver', text: 'They should remove dnsbl.sorbs.net and its sub-zones.' },
      { heading: 'Check living lists', text: 'To be sure, look at [Spamhaus](https://check.spamhaus.org/).' },
    ],
    references: [
      { title: 'RFC 6471: operation of DNSBLs, shutdown included', url: 'https://www.rfc-editor.org/rfc/rfc6471' },
      { title: 'Spamhaus: check', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'Remove SORBS from monitoring; alarms from it are noise. The same goes for AHBL, NJABL and the old abuse.ch zones.',
    faq: [
      { question: 'Who ran it?', answer: 'Last Proofpoint, earlier GFI and its founder.' },
      { question: 'Is paid removal possible?', answer: 'No. Whoever offers it is a fraud.' },
      {
        question: 'What about the recipients behind such a server?',
        answer: 'Keep them, and try to reach the administrator or the person in another way.',
      },
    ],
    related: ['554', 'spamhaus-open-resolver-error', 'uceprotect'],
    examples: ['554 5.7.1 Service unavailable; Client host [192.0.2.113] blocked using dnsbl.sorbs.net'],
    reviewed: '2026-11-26',
  },
];
