/** Gmail replies about the recipient: unknown, closed, full, flooded. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const googleRecipientEntries: readonly ReferenceEntry[] = [
  {
    id: 'google-5-1-1-no-such-user',
    title: 'Gmail 550 5.1.1 The email account that you tried to reach does not exist (NoSuchUser)',
    summary: 'No mailbox, alias or group of that name exists at Gmail or at the Workspace domain: stop mailing the address.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.1.1'],
    provider: 'google',
    meaning:
      'Gmail looked the recipient up while the envelope was still open and found nothing: no mailbox, no alias, no group and no ' +
      'catch-all route. The link in the reply ends in ?p=NoSuchUser, which stays the same when Google rewords the sentence. Few ' +
      'other receivers are as reliable on this point, so one such reply is enough to act on.',
    seenFrom:
      'Gmail\'s servers (gmail-smtp-in.l.google.com, aspmx.l.google.com), for gmail.com and googlemail.com addresses and for every ' +
      'Google Workspace domain. It answers RCPT TO and ends in \'gsmtp\'.',
    causes:
      'A typing error at sign-up, an invented address in a form, an employee who has left a Workspace domain, an alias that its ' +
      'administrator removed, or a bought list. Deleted gmail.com names are never handed out again, but a Workspace administrator ' +
      'can create a deleted name anew.',
    fix: [
      {
        heading: 'Suppress on the first reply',
        text:
          'Take the address out of all active lists at once. Sending again harms you: Gmail counts attempts to unknown users against ' +
          'your address and your domain.',
      },
      {
        heading: 'Look for the typing error',
        text:
          'Compare the address with what the person entered elsewhere, such as an order or a support ticket. Correct gmial.com or a ' +
          'doubled letter only when you have evidence; a guess may reach a stranger.',
      },
      {
        heading: 'Close the door it came through',
        text:
          'Check where the bounced addresses were collected. A form without confirmation needs a confirmation mail; an import needs ' +
          'a check before its first send.',
      },
      {
        heading: 'For a Workspace domain, tell the owner',
        text:
          'If a known customer\'s address bounces, ask their administrator. Mail may be routed to a second server and the [default ' +
          'routing](https://support.google.com/a/answer/2368153) may be missing for some users.',
      },
    ],
    references: [
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 3463 section 3.2: X.1.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    ],
    bulkMail:
      'Unknown users are the first thing that Gmail sees of a bad list. In cold outreach, stop a campaign whose share of 5.1.1 ' +
      'passes two or three in a hundred and find out where the addresses came from; continuing at a lower speed only spreads the ' +
      'damage over more days.',
    faq: [
      {
        question: 'Does it help to send again later?',
        answer: 'No. Gmail answers a temporary problem with a 4xx code; this reply is final for the name as it stands.',
      },
      {
        question: 'Dots and plus signs: can they cause it?',
        answer: 'Not at gmail.com, where dots are ignored and what follows a plus sign is a tag. At a Workspace domain dots do count.',
      },
      {
        question: 'May I use the reply to test addresses?',
        answer: 'It is truthful, but connecting only to probe RCPT TO looks like harvesting and costs the probing IP its reputation.',
      },
      {
        question: 'The person says that the address works. Why did I get this?',
        answer:
          'Look for invisible characters or spaces in your stored copy first, then for a Workspace domain whose MX moved to Google ' +
          'while some mailboxes stayed elsewhere.',
      },
    ],
    related: ['550', 'x.1.1', 'google-5-2-1-inactive', 'google-5-1-2-recipient-domain', 'microsoft-365-5-1-10-recipient-not-found'],
    examples: [
      '550-5.1.1 The email account that you tried to reach does not exist. Check the\r\n550-5.1.1 address for typos or spaces. Go ' +
      'to\r\n550 5.1.1 https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-7f0si1190b3a.41 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-1-2-recipient-domain',
    title: 'Gmail 553 5.1.2 Recipient domain not found (BadRcptDomain)',
    summary: 'Google\'s outgoing servers could not find the domain after the @ in DNS.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['553', '5.1.2'],
    provider: 'google',
    meaning:
      'You handed a message to Google for delivery, and Google found no such recipient domain. It speaks about DNS, not about a ' +
      'mailbox, and it speaks as your own outgoing server.',
    seenFrom:
      'smtp.gmail.com and smtp-relay.gmail.com, in answer to RCPT TO, and as a bounce from mailer-daemon@googlemail.com that quotes ' +
      'NXDOMAIN.',
    causes:
      'A typing error in the domain (gmial.com, hotmai.com), a domain that has expired, or a host name of an internal network that ' +
      'is not in public DNS.',
    fix: [
      {
        heading: 'Look the domain up yourself',
        text:
          'Run `dig mx example.com` and `dig a example.com` against two resolvers. NXDOMAIN from both settles it; SERVFAIL points to ' +
          'broken DNS that may come back.',
      },
      {
        heading: 'Correct the address where it is stored',
        text: 'A typing error returns with the next import if only the mail queue is mended.',
      },
      {
        heading: 'Suppress the rest',
        text: 'If the domain is gone, every address under it is dead. Suppress all of them rather than one per campaign.',
      },
    ],
    references: [
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 5321 section 5.1: locating the target host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
    ],
    bulkMail:
      'Check that a domain resolves when an address is entered: it costs one DNS query and removes this bounce nearly completely. A ' +
      'list with many dead domains is old, and its living domains will hold spam traps.',
    faq: [
      {
        question: 'Is it always permanent?',
        answer:
          'An existing domain whose name servers fail gives a temporary error instead. NXDOMAIN is permanent unless the owner ' +
          'registers the name again.',
      },
      {
        question: 'The domain has a website. Why this reply?',
        answer:
          'A website may run on a host name below the domain only. Without MX and without an A or AAAA record of its own, the domain ' +
          'takes no mail ([RFC 5321](https://www.rfc-editor.org/rfc/rfc5321#section-5.1)).',
      },
      { question: 'Is my account at fault?', answer: 'No. Neither quota nor reputation plays a role here.' },
    ],
    related: ['553', 'x.1.2', 'google-5-1-1-no-such-user', 'microsoft-365-5-4-310-domain-does-not-exist'],
    examples: [
      '553 5.1.2 The recipient domain example.invalid was not found. Check for typos: ' +
      'https://support.google.com/mail/?p=BadRcptDomain e9-20si402 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-2-1-inactive',
    title: 'Gmail 550 5.2.1 The email account that you tried to reach is inactive (DisabledUser)',
    summary: 'The Google account exists in name but is disabled or suspended: it takes no mail.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.2.1'],
    provider: 'google',
    meaning:
      'The name is known to Google and the mailbox behind it is switched off. Unlike 5.1.1 it tells that somebody once used the ' +
      'address.',
    seenFrom:
      'Gmail and Google Workspace, in answer to RCPT TO. Older replies say \'disabled\' where newer ones say \'inactive\'; both link ' +
      'to ?p=DisabledUser.',
    causes:
      'Google suspended the account for abuse, a Workspace administrator suspended a user who left, a subscription lapsed, or the ' +
      'account was unused for two years and fell under Google\'s [inactive account ' +
      'policy](https://support.google.com/accounts/answer/12418290).',
    fix: [
      {
        heading: 'Suppress the address',
        text: 'Treat it as closed. Gmail marks a mailbox that is only full or busy with other codes (4.2.1, 4.2.2, 5.2.2).',
      },
      {
        heading: 'Ask through another channel if it matters',
        text:
          'For a paying customer, write to a second contact or show a notice at the next login. A suspended Workspace user can be ' +
          'restored by the administrator.',
      },
      {
        heading: 'Lift the suppression only on proof',
        text: 'A new sign-up, a reply or a login that confirms the address is proof. Time alone is not.',
      },
    ],
    references: [
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 3463 section 3.3: X.2.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    ],
    bulkMail:
      'Accounts that Google has closed for lack of use are those that have not opened your mail for years. Stop mailing after six to ' +
      'twelve months without a sign of life and this reply hardly occurs.',
    faq: [
      {
        question: 'Can 5.2.1 from Gmail be temporary?',
        answer:
          'Yes, with another text: \'receiving mail at a rate that prevents additional messages\' (?p=ReceivingRatePerm) uses 550 ' +
          '5.2.1 too and means a flooded, living mailbox. Read the text or the link, not the code.',
      },
      {
        question: 'Are these addresses turned into spam traps?',
        answer: 'Google does not say. Repeated mail to closed accounts is a bad signal in any case.',
      },
      { question: 'Should I count it as a hard bounce?', answer: 'Yes, when the text or the link says inactive or disabled.' },
    ],
    related: ['550', 'x.2.1', 'google-4-2-1-receiving-rate', 'google-5-2-2-over-quota-perm', 'google-5-1-1-no-such-user'],
    examples: [
      '550-5.2.1 The email account that you tried to reach is inactive. Details:\r\n550 5.2.1 ' +
      'https://support.google.com/mail/?p=DisabledUser 4fb4d7f45d1cf-6si88 - gsmtp',
    ],
    correction:
      '5.2.1 alone is not proof of a dead Gmail account: the same code carries the flooded-mailbox reply, which must not suppress ' +
      'the address.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-2-2-over-quota',
    title: 'Gmail 452 4.2.2 / 552 5.2.2 The recipient\'s inbox is out of storage space (OverQuotaTemp)',
    summary: 'The mailbox exists and its Google storage is full: keep the address, retry, then pause.',
    persistence: 'transient',
    group: 'provider',
    codes: ['452', '552', '4.2.2', '5.2.2'],
    provider: 'google',
    meaning:
      'The account is alive and its storage is used up. The quota is shared by Gmail, Drive and Photos, so a few large files ' +
      'elsewhere can stop the mail of a person who reads every day.',
    seenFrom: 'Gmail and Google Workspace. Today mostly as 452 4.2.2 with ?p=OverQuotaTemp; older replies say \'is over quota\'.',
    causes:
      'A free account reaches its shared storage, a Workspace user reaches the pooled or personal limit, or the account is abandoned ' +
      'and newsletters have filled it.',
    fix: [
      { heading: 'Let the queue retry', text: 'Retry with growing gaps for two or three days. People do make room once Gmail warns them.' },
      {
        heading: 'Pause the address, do not suppress it',
        text:
          'After the queue has given up, leave the address out for one to four weeks and try once. Suppress only when it stays full ' +
          'for months or the reply turns into [OverQuotaPerm](https://support.google.com/mail/?p=OverQuotaPerm).',
      },
      {
        heading: 'Tell the person elsewhere',
        text: 'For a paying customer, a note in your application that their mailbox is full works better than another mail.',
      },
    ],
    references: [
      { title: 'Google: recipient out of storage', url: 'https://support.google.com/mail/?p=OverQuotaTemp' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 3463 section 3.3: X.2.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    ],
    bulkMail:
      'A platform that treats a full mailbox as a hard bounce loses good subscribers; one that mails it daily for months looks ' +
      'careless. Count consecutive campaigns with this reply per address and pause after two or three.',
    faq: [
      {
        question: 'Why do tables call it permanent?',
        answer:
          'Because of the 552. The registry lists [X.2.2](https://www.rfc-editor.org/rfc/rfc3463#section-3.3) as a condition that ' +
          'passes, and the mailbox demonstrably exists.',
      },
      {
        question: 'How do I tell it from the permanent form?',
        answer: 'By the words \'and inactive\' and by the link OverQuotaPerm. Without them, expect the mailbox to return.',
      },
      { question: 'Does a smaller message help?', answer: 'No. Gmail refuses any message once the storage is used up.' },
    ],
    related: ['452', '552', 'x.2.2', 'google-5-2-2-over-quota-perm', 'apple-552-over-quota', 'orange-ofr-417-mailbox-full'],
    examples: [
      '452-4.2.2 The recipient\'s inbox is out of storage space. Please direct them to\r\n452 4.2.2 ' +
      'https://support.google.com/mail/?p=OverQuotaTemp ffacd0b85a97d-38si220 - gsmtp',
    ],
    correction:
      'Often listed as a hard bounce because of 552 5.2.2. Only the wording \'out of storage space and inactive\' is one; a mailbox ' +
      'that is merely full must not be suppressed.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-2-2-over-quota-perm',
    title: 'Gmail 552 5.2.2 The recipient\'s inbox is out of storage space and inactive (OverQuotaPerm)',
    summary: 'The mailbox is full and nobody uses it any more: treat it as abandoned.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['552', '5.2.2'],
    provider: 'google',
    meaning:
      'Google adds a judgement to the quota message: the account is full and has shown no activity for long. Retrying has no ' +
      'prospect.',
    seenFrom: 'Gmail and Google Workspace, with a link that ends in ?p=OverQuotaPerm. The temporary sister ends in ?p=OverQuotaTemp.',
    causes:
      'An abandoned account that newsletters filled, a second address that its owner forgot, or a mailbox of a person who has died ' +
      'or left.',
    fix: [
      { heading: 'Suppress the address', text: 'Unlike the plain over-quota reply, this one is about a dead mailbox.' },
      {
        heading: 'Keep the reason with the address',
        text: 'Store \'inactive\' and the date, so that a later sign-up with the same address can lift the suppression.',
      },
      {
        heading: 'Read the link, not the code',
        text:
          'Make sure that your rules test for \'inactive\' or OverQuotaPerm: 552 5.2.2 alone also stands for mailboxes that are only ' +
          'full.',
      },
    ],
    references: [
      { title: 'Google: mailbox full and inactive', url: 'https://support.google.com/mail/?p=OverQuotaPerm' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'These are subscribers who stopped reading long ago. A sunset rule (no opens, clicks or logins for half a year) removes them ' +
      'before Gmail has to tell you.',
    faq: [
      { question: 'Is it safe to suppress on one reply?', answer: 'Yes. Google uses the words only for accounts without activity.' },
      {
        question: 'Could the owner come back?',
        answer: 'They could sign in and make room. A fresh confirmation from them is the moment to mail again.',
      },
      {
        question: 'Why not the code 5.2.1?',
        answer: 'The account is not disabled, so Google reports the quota; the word \'inactive\' carries the message.',
      },
    ],
    related: ['552', 'x.2.2', 'google-5-2-2-over-quota', 'google-5-2-1-inactive'],
    examples: [
      '552-5.2.2 The recipient\'s inbox is out of storage space and inactive. Please\r\n552-5.2.2 direct them to\r\n552 5.2.2 ' +
      'https://support.google.com/mail/?p=OverQuotaPerm b12-20si77 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-4-2-1-receiving-rate',
    title: 'Gmail 450 4.2.1 The user is receiving email too quickly (ReceivingRate)',
    summary: 'One mailbox gets more mail per minute, hour or day than Gmail allows: wait, the address is good.',
    persistence: 'transient',
    group: 'provider',
    codes: ['450', '4.2.1', '550', '5.2.1'],
    provider: 'google',
    meaning:
      'The limit belongs to the recipient, and all senders share it. Gmail publishes it for Workspace: [60 messages a minute, 3,600 ' +
      'an hour, 86,400 a day](https://support.google.com/a/answer/1366776). Your own rate to other Gmail users is not touched.',
    seenFrom:
      'Gmail and Google Workspace, after RCPT TO. 450 4.2.1 (?p=ReceivingRate) defers; 550 5.2.1 (?p=ReceivingRatePerm) gives up ' +
      'this one message.',
    causes:
      'Monitoring alerts or form notifications into one mailbox, a loop between two auto-responders, a test account, or a person ' +
      'under a subscription bombing attack.',
    fix: [
      {
        heading: 'Let the queue retry with a growing gap',
        text: 'Retry after ten minutes, then less often. With 550 5.2.1 send the message anew the next day; do not suppress the address.',
      },
      {
        heading: 'Find out whether you are the flood',
        text: 'Count your messages to the address for the last hour. If they are yours, bundle alerts into one digest.',
      },
      {
        heading: 'Break the loop',
        text:
          'Auto-replies to auto-replies double each minute. Set `Auto-Submitted` and do not answer mail that has it ([RFC ' +
          '3834](https://www.rfc-editor.org/rfc/rfc3834)).',
      },
      {
        heading: 'Protect your forms',
        text:
          'If the mailbox is the victim of a sign-up bombing, your form was part of it. Add a challenge and confirm each address ' +
          'once only.',
      },
    ],
    references: [
      { title: 'Google: receiving limits in Workspace', url: 'https://support.google.com/a/answer/1366776' },
      { title: 'Google: receiving rate', url: 'https://support.google.com/mail/?p=ReceivingRate' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'Campaigns reach a person once and never meet this limit. Meet it often and you either mail a role account or a test mailbox, ' +
      'or a queue sends duplicates.',
    faq: [
      {
        question: 'Does it hurt my reputation?',
        answer: 'No, the limit is that of the mailbox. A loop that goes on for hours does look like abuse, though.',
      },
      {
        question: 'Why does 4.2.1 say \'mailbox disabled\' in other tables?',
        answer:
          'That is the registered meaning of [X.2.1](https://www.rfc-editor.org/rfc/rfc3463#section-3.3). Gmail uses the number for ' +
          'a busy mailbox and says so in the text.',
      },
      { question: 'How long does it last?', answer: 'Minutes for the one-minute limit, up to a day for the daily one.' },
      {
        question: 'Is \'Peak SMTP relay limit exceeded\' the same?',
        answer: 'No. That 4.2.1 comes from smtp-relay.gmail.com and is about what your own organisation sends.',
      },
    ],
    related: ['450', 'x.2.1', 'google-5-2-1-inactive', 'google-5-7-1-daily-smtp-relay-limit', 'microsoft-365-5-2-121-rate-to-recipient'],
    examples: [
      '450-4.2.1 The user you are trying to contact is receiving email too quickly. Resend\r\n450 4.2.1 later. ' +
      'https://support.google.com/mail/?p=ReceivingRate ay5-20si31 - gsmtp',
      '550-5.2.1 The user you are trying to contact is receiving email at a rate that\r\n550-5.2.1 prevents additional messages from ' +
      'being delivered.\r\n550 5.2.1 https://support.google.com/mail/?p=ReceivingRatePerm k1si5 - gsmtp',
    ],
    correction: '550 5.2.1 with ReceivingRatePerm is read as a disabled mailbox by rules that go by the code. The mailbox is alive.',
    reviewed: '2026-11-26',
  },
];
