/** Comcast Xfinity: tags at the end of the reply, explained on its postmaster page. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const comcastEntries: readonly ReferenceEntry[] = [
  {
    id: 'comcast-bl000000-blocked',
    title: 'Comcast 554 Comcast block for spam BL000000',
    summary: 'Comcast itself blocked the IP address for what it sent to its customers.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'comcast',
    meaning: 'All digits zero: no outside list is involved. Digits that are 1 name lists, see BL000001 and its relatives.',
    seenFrom: 'mx1.comcast.net, mx2.comcast.net, at connection.',
    causes:
      'Spam-like sending, complaints, many unknown recipients, or a hacked account. A forwarding server that passes on its users\' ' +
      'spam is a common case.',
    fix: [
      { heading: 'Mend the cause', text: 'Look for abuse and for old addresses at comcast.net.' },
      {
        heading: 'Ask for removal',
        text: '[Comcast\'s form](https://spa.xfinity.com/report) takes the address; an answer comes within a day or so.',
      },
      { heading: 'Join the feedback loop', text: 'Complaints arrive through [Validity](https://fbl.validity.com/).' },
    ],
    references: [
      { title: 'Comcast: mail error codes', url: 'https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors' },
      { title: 'Comcast: block removal request', url: 'https://spa.xfinity.com/report' },
    ],
    bulkMail: 'Keep the queue on hold until the removal is confirmed: Comcast counts attempts.',
    faq: [
      { question: 'Am I on a public list?', answer: 'Not because of BL000000.' },
      { question: 'Is my domain blocked?', answer: 'No, the connecting address.' },
      {
        question: 'Should comcast.net recipients be suppressed?',
        answer: 'No. All of them bounce while the block lasts, active readers included.',
      },
      { question: 'How do I know that it is lifted?', answer: 'The form confirms by mail; a test message to one mailbox is enough.' },
    ],
    related: ['554', 'x.7.1', 'comcast-bl000001-lists', 'comcast-rl000001-rate-limit'],
    examples: [
      '554 resimta-po-12v.sys.comcast.net comcast 192.0.2.70 Comcast block for spam. Please see ' +
      'https://postmaster.comcast.net/smtp-error-codes.php#BL000000',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'comcast-bl000001-lists',
    title: 'Comcast 554 BL000001 to BL001111: listed at Spamhaus ZEN, Cloudmark, Sender Score, Trend Micro',
    summary: 'The digits are switches: each 1 names an outside list that has your IP address.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'comcast',
    meaning:
      'From the right: 1 Spamhaus ZEN, 10 Cloudmark CSI, 100 Sender Score, 1000 Trend Micro. BL000011 therefore means Spamhaus and ' +
      'Cloudmark, BL001001 Spamhaus and Trend Micro ([Comcast\'s ' +
      'table](https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors)).',
    seenFrom: 'Comcast\'s mail exchangers at connection.',
    causes: 'The reasons of the lists concerned.',
    fix: [
      { heading: 'Decode the digits', text: 'Write down each list that is named.' },
      {
        heading: 'Remove from each list',
        text:
          '[Spamhaus](https://check.spamhaus.org/), [Cloudmark](https://csi.cloudmark.com/en/reset/), [Sender ' +
          'Score](https://senderscore.org/), [Trend Micro](https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/).',
      },
      { heading: 'Then retry', text: 'No separate request to Comcast is needed when all lists are clean.' },
    ],
    references: [
      { title: 'Comcast: mail error codes', url: 'https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
      { title: 'Cloudmark: CSI reset', url: 'https://csi.cloudmark.com/en/reset/' },
    ],
    bulkMail: 'Several ones at once point to real trouble rather than a false alarm.',
    faq: [
      { question: 'Which is the most common?', answer: 'BL000001 (Spamhaus) and BL000010 (Cloudmark).' },
      { question: 'Does Comcast remove me?', answer: 'No. It copies the lists.' },
      { question: 'Should comcast.net recipients be suppressed?', answer: 'No. Their mail flows again when the lists are clean.' },
    ],
    related: ['554', 'comcast-bl000000-blocked', 'spamhaus-zen', 'cloudmark-csi'],
    examples: [
      '554 resimta-po-13v.sys.comcast.net comcast 192.0.2.71 Comcast block for spam. Please see ' +
      'https://postmaster.comcast.net/smtp-error-codes.php#BL000011',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'comcast-rl000001-rate-limit',
    title: 'Comcast 421 RL000001 / RL000010 Try again later',
    summary: 'The IP address (RL000001) or the sending domain (RL000010) sent too much in its current period.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421'],
    provider: 'comcast',
    meaning: 'Comcast gives each address an hourly budget that depends on its reputation. The count ends with the hour.',
    seenFrom:
      'Comcast\'s mail exchangers at connection or MAIL FROM. \'Too many sessions opened\' is the limit on parallel sessions (25).',
    causes: 'A burst, a new address, or a fallen Sender Score.',
    fix: [
      { heading: 'Slow down', text: 'Spread the queue over hours; retry after 30 to 60 minutes.' },
      { heading: 'Limit sessions', text: 'Well below 25 per address.' },
      { heading: 'Raise the budget', text: 'Lower complaints and fewer unknown users; see [Sender Score](https://senderscore.org/).' },
    ],
    references: [
      { title: 'Comcast: mail error codes', url: 'https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors' },
    ],
    bulkMail: 'Set a traffic class with an hourly limit for comcast.net.',
    faq: [
      { question: 'Is it a block?', answer: 'No. The next hour has a new budget; a block reads 554 with a BL tag.' },
      { question: 'Which of the two?', answer: 'RL000001 counts the address, RL000010 the domain: then other addresses do not help.' },
      { question: 'How large is the budget?', answer: 'Comcast does not publish it per reputation band.' },
    ],
    related: ['421', 'comcast-bl000000-blocked', 'yahoo-tss04'],
    examples: ['421 resimta-po-14v.sys.comcast.net comcast 192.0.2.72 Try again later, IP address rate limited. RL000001'],
    reviewed: '2026-11-26',
  },
  {
    id: 'comcast-ptr-required',
    title: 'Comcast 554 PT000000 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry',
    summary: 'The sending address has no reverse name, or one that does not resolve.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '421'],
    provider: 'comcast',
    meaning:
      'Comcast demands a PTR whose name resolves. \'421 Reverse DNS failure: Try again later\' is the temporary form when the lookup ' +
      'fails for now.',
    seenFrom: 'Comcast\'s mail exchangers at connection.',
    causes: 'No PTR, a broken reverse zone, or a name without an A record.',
    fix: [
      { heading: 'Test', text: '`dig -x` of the address and `dig a` of the name.' },
      { heading: 'Set it', text: 'At the hosting provider, with a name of your domain.' },
      { heading: 'Watch the zone', text: 'A reverse zone with one dead name server produces the 421 from time to time.' },
    ],
    references: [
      { title: 'Comcast: mail error codes', url: 'https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors' },
      { title: 'RFC 1912 section 2.1: PTR and A records', url: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1' },
    ],
    bulkMail: 'Part of every pool\'s acceptance test.',
    faq: [
      {
        question: 'Must name and domain match From:?',
        answer: 'No. It must resolve, and a name of your own looks better than a generic one.',
      },
      { question: 'How soon does it work?', answer: 'After the TTL, normally an hour.' },
      {
        question: 'Do recipients need attention?',
        answer: 'No. Comcast checks the name before the envelope, so requeue everything afterwards.',
      },
    ],
    related: ['554', 'x.7.25', 'google-5-7-25-ptr', 'comcast-es000001-dynamic-ip'],
    examples: [
      '554 resimta-po-15v.sys.comcast.net comcast 192.0.2.73 Comcast requires that all mail servers must have a PTR record with a ' +
      'valid Reverse DNS entry. PT000000',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'comcast-es000001-dynamic-ip',
    title: 'Comcast 554 ES000001 / ES000010 mail from a residential or dynamic address',
    summary: 'The address belongs to an end-user range: ES000001 Comcast\'s own, ES000010 another network\'s.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'comcast',
    meaning: 'Comcast takes no direct mail from residential space. The PTR\'s form (pool, dyn, cable) is enough for the judgement.',
    seenFrom: 'Comcast\'s mail exchangers at connection.',
    causes: 'A home server, an infected PC, or a server with a generic name.',
    fix: [
      { heading: 'Comcast customers', text: 'Send through smtp.comcast.net with a login.' },
      { heading: 'Others', text: 'Send through your provider or a mail service.' },
      { heading: 'Real mail servers', text: 'Get a PTR that does not look generic.' },
    ],
    references: [
      { title: 'Comcast: mail error codes', url: 'https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors' },
    ],
    bulkMail: 'No platform should see it, except with cloud addresses whose PTR nobody has set.',
    faq: [
      { question: 'My address is static. Why?', answer: 'Its name looks dynamic. Have the PTR changed.' },
      { question: 'Is malware likely?', answer: 'On an office line, yes: look for the device.' },
      { question: 'Are the recipients valid?', answer: 'Unknown and untouched: the refusal came before RCPT TO.' },
    ],
    related: ['554', 'spamhaus-pbl', 'google-550-5-7-1-not-authorized-directly', 'comcast-ptr-required'],
    examples: [
      '554 resimta-po-16v.sys.comcast.net comcast 192.0.2.74 Comcast does not support the direct connection from residential IPs. ES000010',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'comcast-dm000001',
    title: 'Comcast 550 5.2.0 DM000001 Message rejected due to DMARC',
    summary: 'The From: domain\'s DMARC policy asks to refuse the message.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.2.0'],
    provider: 'comcast',
    meaning: 'Aligned SPF and DKIM both failed, and the policy is p=reject.',
    seenFrom: 'Comcast\'s mail exchangers at the end of DATA.',
    causes: 'Missing DKIM for the From: domain, forwarding, lists, or forgery.',
    fix: [
      { heading: 'Align DKIM', text: 'Sign with the From: domain.' },
      { heading: 'Own From: only', text: 'Do not use customers\' free-mail addresses.' },
      { heading: 'Forwarders', text: 'Rewrite From: or keep the message intact.' },
    ],
    references: [
      { title: 'Comcast: mail error codes', url: 'https://spa.xfinity.com/help/postmaster?faq=comcast-mail-errors' },
      { title: 'RFC 7489', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
    ],
    bulkMail: 'Same cause as Gmail\'s 5.7.26 and Microsoft\'s 5.7.509; one repair mends all.',
    faq: [
      { question: 'Why 5.2.0?', answer: 'Comcast\'s choice; it says nothing about the mailbox.' },
      { question: 'Should the recipient be suppressed?', answer: 'No: X.2.0 looks like mailbox trouble and is not.' },
      { question: 'Can Comcast make an exception?', answer: 'No, the domain\'s owner set the policy.' },
    ],
    related: ['550', 'x.7.26', 'google-5-7-26-dmarc-policy', 'microsoft-365-5-7-509-dmarc'],
    examples: [
      '550 5.2.0 x1KdX2aB03 Message rejected due to DMARC. Please see https://postmaster.comcast.net/smtp-error-codes.php#DM000001',
    ],
    correction: 'A mailbox code (X.2.0) for an authentication failure. Rules that suppress on X.2.x lose good addresses here.',
    reviewed: '2026-11-26',
  },
];
