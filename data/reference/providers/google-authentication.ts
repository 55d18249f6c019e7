/** Gmail replies about authentication. From X.7.23 on Google's numbers are its own; the link and the wording tell more than the number. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const googleAuthenticationEntries: readonly ReferenceEntry[] = [
  {
    id: 'google-5-7-26-unauthenticated',
    title: 'Gmail 550 5.7.26 This mail has been blocked because the sender is unauthenticated',
    summary: 'Neither SPF nor DKIM passed; Gmail takes mail only if at least one of them does.',
    persistence: 'either',
    group: 'provider',
    codes: ['550', '421', '5.7.26', '4.7.26'],
    provider: 'google',
    meaning:
      'Since 2024 [every sender to Gmail must pass SPF or DKIM](https://support.google.com/mail/answer/81126), at any volume. The ' +
      'reply lists what it found: \'DKIM = did not pass\', \'SPF [example.com] with ip: [192.0.2.1] = did not pass\'. The 421 4.7.26 ' +
      'form delays with the same cause.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA.',
    causes:
      'A server that is missing from the SPF record, a form on a web host that sends as your domain, no DKIM key in DNS, a signature ' +
      'broken by a later change, or a forwarder that keeps the original sender.',
    fix: [
      {
        heading: 'Read the two results',
        text:
          'The reply names the domain and IP address it checked. Is that your server? If not, somebody forwards or forges, and DNS ' +
          'changes would be wrong.',
      },
      {
        heading: 'Authorise the server in SPF',
        text:
          'Add its address or the service\'s include to the TXT record of the MAIL FROM domain. One record only, [at most ten ' +
          'lookups](https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4).',
      },
      {
        heading: 'Sign with DKIM',
        text: 'Publish the key, sign with `d=` equal to the From: domain, and send to a Gmail mailbox: \'Show original\' must say PASS.',
      },
      {
        heading: 'Cover the forgotten senders',
        text: 'Invoicing, CRM, ticketing and printers send as your domain too. A DMARC record with `rua=` finds them within days.',
      },
      {
        heading: 'For a forwarder',
        text:
          'Rewrite the envelope sender (SRS) so that SPF passes for you, leave the message body alone so that DKIM survives, and add ' +
          '[ARC](https://www.rfc-editor.org/rfc/rfc8617).',
      },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 7372: email authentication status codes', url: 'https://www.rfc-editor.org/rfc/rfc7372' },
    ],
    bulkMail:
      'Passing is the entry ticket; bulk senders (about 5,000 messages a day to Gmail) need SPF and DKIM and DMARC with alignment. ' +
      'Stop the campaign at the first 5.7.26: all of it fails for the same reason, and the recipients are innocent.',
    faq: [
      { question: 'Should I suppress these recipients?', answer: 'Never. The message would be refused for anybody at Gmail.' },
      {
        question: 'SPF passes in a test tool. Why does Gmail disagree?',
        answer: 'The tool tests the From: domain, Gmail the MAIL FROM domain of that message. Look at the domain that the reply quotes.',
      },
      {
        question: 'Is 5.7.26 always this?',
        answer: 'No. Gmail also uses it for a DMARC reject policy and for an SPF hard fail, with other wording.',
      },
      { question: 'How fast does a DNS fix work?', answer: 'When the TTL of the old record has run out, often within an hour.' },
    ],
    related: [
      '550',
      'x.7.26',
      'google-5-7-26-dmarc-policy',
      'google-5-7-26-spf-hard-fail',
      'google-4-7-32-from-alignment',
      'yahoo-5-7-9-unauthenticated',
      'microsoft-consumer-5-7-515-authentication-level',
    ],
    examples: [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated.\r\n550-5.7.26 Gmail requires all senders to ' +
      'authenticate with either SPF or DKIM.\r\n550-5.7.26 Authentication results:\r\n550-5.7.26 DKIM = did not pass\r\n550-5.7.26 ' +
      'SPF [example.com] with ip: [192.0.2.1] = did not pass\r\n550 5.7.26 ' +
      'https://support.google.com/mail/answer/81126#authentication z3-20si29 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-26-spf-hard-fail',
    title: 'Gmail 550 5.7.26 blocked because SPF fails with a hard fail policy (-all)',
    summary: 'The MAIL FROM domain\'s SPF record says that this IP address must not send for it.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.26', '5.7.1'],
    provider: 'google',
    meaning:
      'SPF gave \'fail\', not merely \'softfail\' or \'none\': the record ends in `-all` and the sending address is not listed. The ' +
      'domain owner asked for refusal and Gmail complies when no DKIM signature speaks for the mail.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA. Older replies for it, and public references, show 550 5.7.1.',
    causes:
      'A new sending server or service not yet in the record, IPv6 used while only IPv4 is listed, a forwarder that keeps the ' +
      'envelope sender, or a forgery.',
    fix: [
      {
        heading: 'Identify the address',
        text:
          'Is the IP address in the reply yours? A forwarder\'s address means a redirected mailbox; an unknown one means forgery, ' +
          'and then `-all` did its work.',
      },
      {
        heading: 'Add the missing sender',
        text: 'Put the address or include into the SPF record of the MAIL FROM domain, IPv6 as well, or send over IPv4 only.',
      },
      { heading: 'Sign with DKIM', text: 'A valid signature aligned with From: lets forwarded mail survive an SPF fail.' },
      {
        heading: 'Consider ~all with DMARC',
        text: 'Once DMARC stands at quarantine or reject, `~all` protects as well and does not cut off DKIM-signed forwards.',
      },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'RFC 7208 section 8.4: fail', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4' },
    ],
    bulkMail:
      'Check the bounce domain that your service uses: SPF is tested on it, not on the From: you chose. A custom bounce domain needs ' +
      'the CNAME or TXT that the service tells you.',
    faq: [
      { question: 'Is the code 5.7.1 or 5.7.26?', answer: 'Google\'s present table has 5.7.26; 5.7.1 is the older form.' },
      {
        question: 'How does it differ from 5.7.27?',
        answer: '5.7.27 says that bulk mail did not pass SPF at all; 5.7.26 here stresses that the record forbids the address.',
      },
      { question: 'Is the recipient at fault?', answer: 'No; except that their own forwarding may be.' },
    ],
    related: ['550', 'x.7.23', 'x.7.26', 'google-5-7-26-unauthenticated', 'google-4-7-27-spf', 'gmx-550-spf-policy'],
    examples: [
      '550-5.7.26 This mail has been blocked because SPF [example.com] with ip:\r\n550-5.7.26 [192.0.2.1] did not pass and the ' +
      'domain has a hard fail policy (-all).\r\n550 5.7.26 https://support.google.com/mail/answer/81126#authentication z4-20si30 - ' +
      'gsmtp',
    ],
    correction:
      'Listed publicly as \'550 5.7.1 SPF hard fail\'. Google now documents 5.7.26; the registered code for a failed SPF check would ' +
      'be X.7.23, which Gmail uses for reverse DNS.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-26-dmarc-policy',
    title: 'Gmail 550 5.7.26 Unauthenticated email is not accepted due to the domain\'s DMARC policy (DmarcRejection)',
    summary: 'The From: domain publishes p=reject and the message passed neither aligned SPF nor aligned DKIM.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.26', '5.7.1'],
    provider: 'google',
    meaning:
      'Gmail does what the owner of the From: domain asked for in DNS. SPF or DKIM may have passed for another domain; DMARC counts ' +
      'them only when that domain is aligned with From: ([RFC 7489](https://www.rfc-editor.org/rfc/rfc7489#section-3.1)).',
    seenFrom: 'Gmail and Google Workspace at the end of DATA, with a link to ?p=DmarcRejection.',
    causes:
      'A service that sends as your domain without your DKIM key, a customer\'s From: such as somebody@yahoo.com on your platform, a ' +
      'mailing list that changes subject or body, a forward that breaks the signature, or a forgery.',
    fix: [
      {
        heading: 'Whose domain is it?',
        text:
          'The reply names the From: domain. If it is not yours, you may not use it: send from your own domain and put the person\'s ' +
          'address into Reply-To:.',
      },
      { heading: 'Align DKIM', text: 'Sign with `d=` at the From: domain or its parent. That survives forwarding, SPF does not.' },
      { heading: 'Align the bounce domain as well', text: 'Use a MAIL FROM below the From: domain; relaxed alignment accepts subdomains.' },
      {
        heading: 'Mailing lists: rewrite From:',
        text: 'Replace the author\'s address by the list\'s for domains with p=reject, and add ARC.',
      },
      {
        heading: 'Do not weaken the policy in haste',
        text: 'If it is yours and a real sender is missing, go to p=none for as long as the repair takes, then back.',
      },
    ],
    references: [
      { title: 'Google: DMARC rejection', url: 'https://support.google.com/mail/?p=DmarcRejection' },
      { title: 'RFC 7489: DMARC', url: 'https://www.rfc-editor.org/rfc/rfc7489' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail:
      'Platforms must refuse From: addresses of free-mail domains and demand DKIM for a customer\'s own domain before the first send.',
    faq: [
      {
        question: 'SPF passes. Why does DMARC fail?',
        answer: 'It passes for the bounce domain of the service. Without alignment that does not help.',
      },
      { question: 'Is the recipient bad?', answer: 'No. Keep the address.' },
      { question: 'Can Gmail make an exception?', answer: 'No. Only the owner of the From: domain can.' },
      { question: 'Is 550 5.7.1 the same?', answer: 'Older replies used it; the text names DMARC in both.' },
    ],
    related: [
      '550',
      'x.7.26',
      'google-5-7-26-unauthenticated',
      'google-4-7-32-from-alignment',
      'microsoft-365-5-7-509-dmarc',
      'comcast-dm000001',
    ],
    examples: [
      '550-5.7.26 Unauthenticated email from example.com is not accepted due to domain\'s\r\n550-5.7.26 DMARC policy. Please contact ' +
      'the administrator of example.com domain if\r\n550-5.7.26 this was a legitimate mail. To learn about the DMARC initiative, go ' +
      'to\r\n550 5.7.26 https://support.google.com/mail/?p=DmarcRejection z5-20si31 - gsmtp',
    ],
    correction:
      'Listed publicly as \'550 5.7.1\'. The current code is 5.7.26, which RFC 7372 registered as \'multiple authentication checks ' +
      'failed\'; Gmail uses it for DMARC.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-4-7-27-spf',
    title: 'Gmail 421 4.7.27 / 550 5.7.27 SPF authentication didn\'t pass',
    summary: 'Bulk mail must pass SPF, and this did not; DKIM alone is not enough at your volume.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '550', '4.7.27', '5.7.27'],
    provider: 'google',
    meaning:
      'Google demands of [bulk senders](https://support.google.com/mail/answer/81126) that both SPF and DKIM pass. The 421 form ' +
      'slows the mail down, the 550 form refuses it.',
    seenFrom: 'Gmail, for domains that have ever sent about 5,000 messages a day to personal accounts.',
    causes:
      'No SPF record on the bounce domain, a missing include, more than ten DNS lookups (permerror), two SPF records, or mail ' +
      'through a forwarder.',
    fix: [
      { heading: 'Check the MAIL FROM domain', text: 'Take the domain from Return-Path: of a delivered message, not from From:.' },
      {
        heading: 'Repair the record',
        text:
          'One `v=spf1` record, all sending addresses, [ten lookups at most](https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4), ' +
          '`~all` at the end.',
      },
      { heading: 'Make it align', text: 'A bounce domain below the From: domain lets SPF count for DMARC too.' },
      { heading: 'Verify', text: '\'Show original\' in Gmail must show SPF: PASS with your domain. Deferred mail then passes by itself.' },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 7208: SPF', url: 'https://www.rfc-editor.org/rfc/rfc7208' },
    ],
    bulkMail:
      'Customers of a platform often change DNS providers and lose the record. Check it daily for each bounce domain and stop that ' +
      'customer\'s queue rather than the platform\'s.',
    faq: [
      { question: 'DKIM and DMARC pass. Why the reply?', answer: 'Gmail\'s bulk rule asks for SPF as well.' },
      {
        question: 'Is 4.7.27 a null MX problem?',
        answer:
          'In the registry [X.7.27](https://www.rfc-editor.org/rfc/rfc7505#section-4.2) means that the sender\'s domain has a null ' +
          'MX. Gmail uses the number for SPF.',
      },
      {
        question: 'Do I lose the bulk status when I send less?',
        answer: 'No. Google says that a domain, once counted as a bulk sender, stays one.',
      },
    ],
    related: ['x.7.27', 'google-5-7-26-spf-hard-fail', 'google-4-7-30-dkim', 'google-4-7-32-from-alignment'],
    examples: [
      '421-4.7.27 Your email has been rate limited because SPF authentication didn\'t pass\r\n421-4.7.27 for this message. Gmail ' +
      'requires all bulk email senders to authenticate\r\n421 4.7.27 their email with SPF. ' +
      'https://support.google.com/mail/answer/81126 z6-20si32 - gsmtp',
    ],
    correction: 'The registry gives X.7.27 to \'sender address has null MX\' (RFC 7505). At Gmail it is SPF.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-4-7-30-dkim',
    title: 'Gmail 421 4.7.30 / 550 5.7.30 DKIM authentication didn\'t pass',
    summary: 'Bulk mail must carry a valid DKIM signature; this one had none or a broken one.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '550', '4.7.30', '5.7.30', '5.7.1'],
    provider: 'google',
    meaning:
      'No signature verified. SPF may have passed, which suffices for small senders but not for [bulk ' +
      'senders](https://support.google.com/mail/answer/81126). Public references list the case as \'550 5.7.1 DKIM failed\', an ' +
      'older form.',
    seenFrom: 'Gmail, for domains that count as bulk senders.',
    causes:
      'Signing was never switched on, the key is missing in DNS or was cut off when pasted, a selector was rotated too early, or a ' +
      'gateway added a footer after signing.',
    fix: [
      {
        heading: 'Look at one message',
        text: '\'Show original\' or the Authentication-Results: header tells: no key, body hash did not verify, or no signature at all.',
      },
      {
        heading: 'Publish the key in full',
        text: '`dig txt selector._domainkey.example.com` must show the whole p= value; long keys are split into several quoted strings.',
      },
      { heading: 'Sign as the last step', text: 'Footers, link rewriting and virus scanners have to run before the signature.' },
      {
        heading: 'Use strong keys',
        text:
          '1024 bits at least, 2048 better ([RFC 8301](https://www.rfc-editor.org/rfc/rfc8301)). Keep old keys in DNS for a week ' +
          'after a rotation.',
      },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'RFC 6376: DKIM', url: 'https://www.rfc-editor.org/rfc/rfc6376' },
    ],
    bulkMail: 'Sign with the customer\'s From: domain, not only with that of your platform: the second passes DKIM but does not align.',
    faq: [
      { question: 'SPF passes. Is that not enough?', answer: 'Below the bulk threshold yes; at it, both are needed.' },
      {
        question: 'Why do only some messages fail?',
        answer:
          'Look at long lines, 8-bit text and lone line feeds: relays rewrite them and break the body hash. Encode as ' +
          'quoted-printable.',
      },
      { question: 'Is it permanent?', answer: '4.7.30 passes after the repair by itself; 5.7.30 messages have to be sent again.' },
    ],
    related: ['x.7.20', 'google-4-7-27-spf', 'google-5-7-26-unauthenticated', 'yahoo-5-7-9-unauthenticated'],
    examples: [
      '550-5.7.30 This mail has been blocked because DKIM authentication didn\'t pass.\r\n550-5.7.30 Gmail requires all bulk senders ' +
      'to authenticate with DKIM.\r\n550 5.7.30 https://support.google.com/mail/answer/81126#authentication z7-20si33 - gsmtp',
    ],
    correction:
      '\'550 5.7.1 DKIM failed\' is the older form; 4.7.30 and 5.7.30 are current. In the registry X.7.30 means REQUIRETLS support ' +
      'required (RFC 8689).',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-4-7-40-dmarc-record',
    title: 'Gmail 421 4.7.40 / 4.7.31 / 550 5.7.40 the sending domain doesn\'t have a DMARC record',
    summary: 'A bulk sender\'s From: domain needs a DMARC record, at least p=none.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '550', '4.7.40', '5.7.40', '4.7.31', '5.7.31'],
    provider: 'google',
    meaning:
      'Gmail looked for `_dmarc.` below the From: domain and its organisational domain and found no usable record, or one without a ' +
      'policy.',
    seenFrom:
      'Gmail, for bulk senders. Google\'s [error table](https://support.google.com/a/answer/3726730) numbers it 4.7.40 and 5.7.40, ' +
      'its [FAQ](https://support.google.com/a/answer/14229414) 4.7.31; treat them alike.',
    causes:
      'The record was never made, stands at the wrong name (`example.com` instead of `_dmarc.example.com`), has a syntax error, or ' +
      'exists twice.',
    fix: [
      {
        heading: 'Publish the minimum',
        text: 'TXT at `_dmarc.example.com`: `v=DMARC1; p=none; rua=mailto:dmarc@example.com`. One record, `v=` first.',
      },
      {
        heading: 'Check what is in From:',
        text: 'The record belongs to the domain that recipients see. A subdomain inherits from its organisational domain.',
      },
      { heading: 'Read the reports', text: 'Aggregate reports show within days who sends as you. Then go to quarantine and reject.' },
      {
        heading: 'Mind alignment',
        text: 'Having a record is one demand; [aligned SPF or DKIM](https://support.google.com/mail/answer/81126) is the next (4.7.32).',
      },
    ],
    references: [
      { title: 'Google: sender guidelines FAQ', url: 'https://support.google.com/a/answer/14229414' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 7489 section 6.3: record format', url: 'https://www.rfc-editor.org/rfc/rfc7489#section-6.3' },
    ],
    bulkMail: 'Ask each customer for the record when their domain is set up; without it their first large campaign runs into deferrals.',
    faq: [
      { question: 'Is p=none enough?', answer: 'Yes for this demand. Protection begins with quarantine.' },
      { question: 'Will p=none cause bounces?', answer: 'No. It asks for reports only.' },
      { question: 'Why two numbers?', answer: 'Google\'s own pages disagree. The text names DMARC in each.' },
    ],
    related: ['google-4-7-32-from-alignment', 'google-5-7-26-dmarc-policy', 'microsoft-consumer-5-7-515-authentication-level'],
    examples: [
      '421-4.7.40 Your email has been rate limited because the sending domain doesn\'t have\r\n421-4.7.40 a DMARC record, or the ' +
      'DMARC record doesn\'t specify a DMARC policy.\r\n421 4.7.40 https://support.google.com/mail/answer/81126 z8-20si34 - gsmtp',
    ],
    correction: 'References know one of the two numbers. 4.7.31 (FAQ) and 4.7.40 (error table) mean the same.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-4-7-32-from-alignment',
    title: 'Gmail 421 4.7.32 The From: header isn\'t aligned with the authenticated SPF or DKIM domain',
    summary: 'SPF or DKIM passed, but for another domain than the one in From:.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '550', '4.7.32', '5.7.32'],
    provider: 'google',
    meaning:
      'For [bulk senders](https://support.google.com/mail/answer/81126) the organisational domain in From: must equal that of the ' +
      'passing SPF (MAIL FROM) or DKIM (`d=`) domain. Authentication worked; it speaks for somebody else. Google documents 4.7.32 as ' +
      'rate limiting and 5.7.32 as a block.',
    seenFrom: 'Gmail, for domains that count as bulk senders, at the end of DATA.',
    causes:
      'A sending service signs with its own domain and uses its own bounce domain, DKIM for the customer\'s domain was never ' +
      'finished, From: was changed to a new brand domain, or From: is a free-mail address.',
    fix: [
      {
        heading: 'Compare three domains',
        text:
          'In a delivered message read From:, Return-Path: and the `d=` of DKIM-Signature:. At least one of the last two must share ' +
          'its organisational domain with the first.',
      },
      {
        heading: 'Finish the service\'s domain setup',
        text: 'Publish the DKIM CNAMEs or TXT it gives you, so that it signs with your domain. This one step mends nearly all cases.',
      },
      { heading: 'Add a custom bounce domain', text: 'bounce.example.com as MAIL FROM aligns SPF as well.' },
      {
        heading: 'Verify with DMARC',
        text: '\'Show original\' must say DMARC: PASS, also with p=none. Deferred mail then leaves the queue by itself.',
      },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
      { title: 'RFC 7489 section 3.1: identifier alignment', url: 'https://www.rfc-editor.org/rfc/rfc7489#section-3.1' },
    ],
    bulkMail:
      'For a platform it is the sign of customers who send without their own DKIM domain. Make that a condition above a few hundred ' +
      'messages a day.',
    faq: [
      {
        question: 'Is my account or IP under suspicion?',
        answer: 'No. The reply is about domains in the headers, and it is mended in DNS.',
      },
      {
        question: 'Does relaxed alignment accept subdomains?',
        answer: 'Yes: mail.example.com aligns with example.com unless the DMARC record demands strict mode.',
      },
      { question: 'SPF and DKIM both show pass. How can it fail?', answer: 'They passed for the service\'s domain.' },
      { question: 'Should I slow down?', answer: 'That does not help. Repair alignment, then the limit ends.' },
    ],
    related: ['421', 'google-4-7-40-dmarc-record', 'google-5-7-26-dmarc-policy', 'google-4-7-30-dkim', 'google-4-7-28-rate-limited'],
    examples: [
      '421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in\r\n421-4.7.32 this message isn\'t aligned ' +
      'with either the authenticated SPF or DKIM\r\n421 4.7.32 organizational domain. https://support.google.com/mail/answer/81126 ' +
      'z9-20si35 - gsmtp',
    ],
    correction:
      'A much-read reference labels 421 4.7.32 \'suspicious account activity\'. Google documents it as From: alignment; changing ' +
      'passwords or pausing accounts does nothing for it.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-25-ptr',
    title: 'Gmail 550 5.7.25 / 451 4.7.23 The IP address has no PTR record, or the forward record does not match',
    summary: 'The sending IP needs a reverse name, and that name has to point back to the IP.',
    persistence: 'either',
    group: 'provider',
    codes: ['550', '451', '421', '5.7.25', '4.7.23', '5.7.1', '4.7.0'],
    provider: 'google',
    meaning:
      'Gmail checks both ways: IP to name (PTR) and name to IP (A or AAAA). It applies to every sender, and most strictly to IPv6. ' +
      '5.7.25 refuses; 4.7.23 and an older 421 4.7.0 slow down; \'does not meet IPv6 sending guidelines\' (5.7.1, ?p=IPv6AuthError) ' +
      'is the IPv6 form, which also asks for SPF or DKIM.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA or at connection.',
    causes:
      'A new server without PTR, a server that began to use IPv6 without anybody noticing, a PTR left over from the former owner, or ' +
      'a host name without an A or AAAA record.',
    fix: [
      { heading: 'Test both ways', text: '`dig -x 192.0.2.1` gives a name; `dig a` (or `aaaa`) of that name must give 192.0.2.1 back.' },
      {
        heading: 'Have the PTR set',
        text:
          'Only the owner of the address range can, usually in the hosting provider\'s panel. Use a name of your domain, such as ' +
          'mx1.example.com.',
      },
      { heading: 'Use the same name in EHLO', text: 'Not required by Gmail, but other receivers compare it.' },
      { heading: 'Or send over IPv4', text: 'If IPv6 cannot be mended, bind the mail server to its IPv4 address.' },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google: IPv6 senders', url: 'https://support.google.com/mail/?p=IPv6AuthError' },
      { title: 'RFC 7372 section 3.3: X.7.25', url: 'https://www.rfc-editor.org/rfc/rfc7372' },
    ],
    bulkMail:
      'Check PTR and forward record of every pool address each day. One wrong record shows up as a share of deferrals that is hard ' +
      'to explain.',
    faq: [
      { question: 'May the PTR be on another domain than From:?', answer: 'Yes. It must only resolve in both directions.' },
      { question: 'How long does it take?', answer: 'Until the old record\'s TTL ends, often an hour, at most a day.' },
      { question: 'Should recipients be suppressed?', answer: 'No. Gmail judged your server\'s name; the recipients were not looked at.' },
    ],
    related: ['550', 'x.7.25', 'gmx-550-ptr', 'comcast-ptr-required', 'charter-aup-1100-rdns', 'google-550-5-7-1-not-authorized-directly'],
    examples: [
      '550-5.7.25 [192.0.2.2] The IP address sending this message does not have a PTR\r\n550-5.7.25 record setup, or the ' +
      'corresponding forward DNS entry does not point to the\r\n550 5.7.25 sending IP. ' +
      'https://support.google.com/mail/answer/81126#ip-practices y1-20si41 - gsmtp',
      '550-5.7.1 [2001:db8::25] Our system has detected that this message does not meet\r\n550-5.7.1 IPv6 sending guidelines ' +
      'regarding PTR records and authentication.\r\n550 5.7.1 https://support.google.com/mail/?p=IPv6AuthError y2-20si42 - gsmtp',
    ],
    correction: 'The registry gives X.7.23 to failed SPF; at Gmail 4.7.23 is about the PTR record.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-4-7-29-tls',
    title: 'Gmail 421 4.7.29 / 550 5.7.29 This message wasn\'t sent over a TLS connection',
    summary: 'Bulk mail to Gmail must be sent with STARTTLS.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '550', '4.7.29', '5.7.29'],
    provider: 'google',
    meaning:
      'The session was not encrypted. Google has asked [all senders](https://support.google.com/mail/answer/81126) for TLS since ' +
      'December 2023; the first form slows down, the second refuses. \'TLS required for RCPT domain\' (421 4.7.0) is different: one ' +
      'Workspace domain demands it.',
    seenFrom: 'Gmail at the end of DATA.',
    causes:
      'TLS is off in the sending server, its library is too old for TLS 1.2, a firewall strips STARTTLS from the EHLO answer, or a ' +
      'failed handshake falls back to plain text.',
    fix: [
      {
        heading: 'Test it',
        text:
          '`openssl s_client -starttls smtp -connect gmail-smtp-in.l.google.com:25` from the sending host shows whether STARTTLS ' +
          'gets through.',
      },
      { heading: 'Switch it on', text: 'In Postfix `smtp_tls_security_level = may` is the minimum; `dane` is better.' },
      { heading: 'Stop the inspection', text: 'Turn off SMTP \'fixup\' or \'inspection\' in the firewall: it hides STARTTLS.' },
      { heading: 'Update the library', text: 'Support TLS 1.2 and 1.3 with current ciphers.' },
    ],
    references: [
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google: TLS requirements', url: 'https://support.google.com/mail/answer/6330403' },
      { title: 'RFC 3207: STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207' },
    ],
    bulkMail: 'Log the TLS version for each delivery. A fallback to plain text is otherwise noticed only through this reply.',
    faq: [
      { question: 'Do I need a client certificate?', answer: 'No. Gmail does not ask for one; an encrypted session is enough.' },
      { question: 'Does the recipient see it?', answer: 'Gmail shows a red open padlock for mail that came without TLS.' },
      { question: 'Is the address affected?', answer: 'No. The same message over TLS is accepted.' },
    ],
    related: ['x.7.10', '530', 'google-4-7-27-spf', 'mimecast-553-tls'],
    examples: [
      '421-4.7.29 Your email has been rate limited because this message wasn\'t sent over a\r\n421-4.7.29 TLS connection. Gmail ' +
      'requires all bulk email senders to use TLS/SSL.\r\n421 4.7.29 https://support.google.com/mail/answer/81126 y3-20si43 - gsmtp',
    ],
    correction: 'The registry gives X.7.29 to an ARC failure (RFC 8617). At Gmail it is missing TLS.',
    reviewed: '2026-11-26',
  },
];
