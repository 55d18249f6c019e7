/** Charter Spectrum, Cox and AT&T: American access providers with tag tables of their own. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const usAccessEntries: readonly ReferenceEntry[] = [
  {
    id: 'charter-aup-1000-blocked',
    title: 'Spectrum 554 AUP#In-1000 to 1080 and 1200 to 1250: IP address blocked',
    summary: 'Spectrum refuses your IP address: by its own judgement (1000s), Cloudmark\'s (1200, 1210) or Spamhaus\'s (1220 to 1250).',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'charter',
    meaning:
      'The number after AUP#In- or AUP#I- is a row in [Spectrum\'s ' +
      'table](https://www.spectrum.net/support/internet/understanding-email-error-codes). 10x0 is suspicious activity seen by ' +
      'Spectrum, 1200 and 1210 a flag at Cloudmark CSI, 1220 to 1250 a Spamhaus listing, 1260 the use of IPv6. AUP#O- tags are about ' +
      'Spectrum\'s own customers sending out.',
    seenFrom: 'Charter, Spectrum, Road Runner and Bright House mail exchangers, at connection.',
    causes: 'Spam, many unknown recipients, hacked accounts, or a listing at one of the two services.',
    fix: [
      { heading: 'Read the number', text: 'It decides whom to ask.' },
      { heading: '1200, 1210', text: 'Ask for a [Cloudmark reset](https://csi.cloudmark.com/en/reset/).' },
      { heading: '1220 to 1250', text: 'Remove the listing at [Spamhaus](https://check.spamhaus.org/).' },
      {
        heading: '1000 to 1080',
        text:
          'Stop the cause; dynamic blocks end by themselves, else contact Spectrum as [its ' +
          'page](https://www.spectrum.net/support/internet/understanding-email-error-codes) says.',
      },
      { heading: '1260', text: 'Send over IPv4.' },
    ],
    references: [
      {
        title: 'Spectrum: understanding email error codes',
        url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
      },
      { title: 'Cloudmark: CSI reset', url: 'https://csi.cloudmark.com/en/reset/' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'Hold Spectrum\'s domains (charter.net, rr.com, twc.com) together; one block stops all.',
    faq: [
      { question: '\'ESMTP server not available AUP#I-1010\': an outage?', answer: 'No. The tag marks a block.' },
      { question: 'Are the recipients at fault?', answer: 'No. None was named when Spectrum turned the connection away.' },
      { question: 'Which Cloudmark tags exist?', answer: 'Only 1200 and 1210 by Spectrum\'s table.' },
    ],
    related: ['554', 'cloudmark-csi', 'spamhaus-zen', 'charter-aup-1100-rdns', 'cox-aup-ipbl'],
    examples: [
      '554 impin012.example.net cmsmtp 192.0.2.80 blocked. Please see the Spectrum support page for more information. AUP#In-1220',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'charter-aup-1100-rdns',
    title: 'Spectrum 554 AUP#In-1100 to 1150: reverse DNS required',
    summary: 'The sending address lacks a PTR that resolves back to it.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'charter',
    meaning:
      'Spectrum checks the address to name and the name to address. Several numbers stand for the ways in which the check can fail.',
    seenFrom: 'Spectrum\'s mail exchangers at connection.',
    causes: 'No PTR, a generic one, or a name that points elsewhere.',
    fix: [
      { heading: 'Test both directions', text: '`dig -x`, then `dig a` or `aaaa` of the result.' },
      { heading: 'Set PTR and A record', text: 'With a name of your domain.' },
      { heading: 'Wait for the TTL', text: 'Then retry; no request to Spectrum is needed.' },
    ],
    references: [
      {
        title: 'Spectrum: understanding email error codes',
        url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
      },
      { title: 'RFC 1912 section 2.1', url: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1' },
    ],
    bulkMail: 'Include new pool addresses only after the check.',
    faq: [
      { question: 'Is it a block list?', answer: 'No. It is a test of DNS, repeated with each connection.' },
      { question: 'Does EHLO matter?', answer: 'Use the same name to be safe.' },
      { question: 'What are 1160 to 1190?', answer: 'Those numbers are about SPF, DKIM and DMARC policy of the sender\'s domain.' },
    ],
    related: ['554', 'x.7.25', 'google-5-7-25-ptr', 'charter-aup-1000-blocked'],
    examples: ['554 impin013.example.net cmsmtp 192.0.2.81 must have a valid reverse DNS entry. AUP#In-1110'],
    reviewed: '2026-11-26',
  },
  {
    id: 'charter-aup-1300-rate',
    title: 'Spectrum 421 AUP#In-1300 to 1490, 1540, 1560, 1580: connection, rate or recipient limit',
    summary: 'Too many connections (1300 to 1340), messages, recipients or invalid recipients (1350 to 1490) for now.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421', '452'],
    provider: 'charter',
    meaning:
      'A limit per address that ends with time. 1540: messages per session; 1550: recipients per message; 1560: invalid recipients; ' +
      '1580: recipients in a short time.',
    seenFrom: 'Spectrum\'s mail exchangers.',
    causes: 'Bursts, many sessions, or a list with many dead addresses.',
    fix: [
      { heading: 'Lower sessions and rate', text: 'A few connections; spread over hours.' },
      { heading: 'Split recipients', text: 'When 1550 is named.' },
      { heading: 'Clean the list', text: 'When 1560 is named: suppress unknown users.' },
    ],
    references: [
      {
        title: 'Spectrum: understanding email error codes',
        url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
      },
    ],
    bulkMail: 'Dead Road Runner addresses abound in old lists; each costs budget.',
    faq: [
      { question: 'How long?', answer: 'Minutes to an hour as a rule.' },
      { question: 'Is a 5xx with such a tag final?', answer: 'Treat it as a limit: send again later.' },
      { question: 'Should the recipient be suppressed?', answer: 'No, except the invalid recipients themselves.' },
    ],
    related: ['421', 'x.5.3', 'comcast-rl000001-rate-limit', 'charter-aup-1000-blocked'],
    examples: ['421 impin014.example.net cmsmtp 192.0.2.82 too many connections, try later. AUP#In-1310'],
    reviewed: '2026-11-26',
  },
  {
    id: 'cox-aup-ipbl',
    title: 'Cox 554 AUP#IPBL0001 to IPBL1111, AUP#CXBL, AUP#CDRBL: IP address blocked',
    summary: 'Cox refuses your IP address; the digits after IPBL name the lists.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554'],
    provider: 'cox',
    meaning:
      'From the right: 1 Spamhaus ZEN, 10 Return Path (Sender Score), 100 Invaluement, 1000 Cloudmark. CXBL is Cox\'s own list, ' +
      'CDRBL a block of up to 24 hours ([table](https://www.cox.com/residential/support/email-error-codes.html)).',
    seenFrom:
      'Cox\'s mail exchangers at connection. Cox moved customer mailboxes to Yahoo in 2024, so new mail to cox.net meets Yahoo\'s ' +
      'codes.',
    causes: 'The lists\' reasons, or behaviour seen by Cox.',
    fix: [
      {
        heading: 'Decode and remove',
        text:
          'Each list that has a 1: [Spamhaus](https://check.spamhaus.org/), [Sender Score](https://senderscore.org/), ' +
          '[Invaluement](https://www.invaluement.com/removal/), [Cloudmark](https://csi.cloudmark.com/en/reset/).',
      },
      { heading: 'CDRBL', text: 'Stop, and retry after 24 hours.' },
      { heading: 'CXBL', text: 'Mend the cause, then ask Cox as its page says.' },
    ],
    references: [
      { title: 'Cox: email error codes', url: 'https://www.cox.com/residential/support/email-error-codes.html' },
      { title: 'Spamhaus: check and removal', url: 'https://check.spamhaus.org/' },
    ],
    bulkMail: 'If you still get these tags, look whether your route to cox.net uses a stale MX.',
    faq: [
      { question: 'What does URLBL mean?', answer: 'Links in the message are on SURBL, Spamhaus DBL or ivmURI.' },
      {
        question: 'Are cox.net addresses still valid?',
        answer: 'Many are, at Yahoo\'s servers. Suppress only on a reply about the recipient.',
      },
      { question: 'CXDNS, CXSNDR, CXSMTP?', answer: 'Reverse DNS, sender authentication, and protocol errors.' },
    ],
    related: ['554', 'comcast-bl000001-lists', 'cloudmark-csi', 'spamhaus-zen', 'yahoo-tss04'],
    examples: ['554 mx.example.net cox 192.0.2.83 blocked. See the Cox email error codes page. AUP#IPBL0001'],
    reviewed: '2026-11-26',
  },
  {
    id: 'att-553-blocked',
    title: 'AT&T 553 5.3.0 flpd… DNSBL:RBL 521 < IP >_is_blocked',
    summary: 'AT&T\'s own list has your IP address.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['553', '521', '5.3.0'],
    provider: 'att',
    meaning:
      '\'DNSBL:RBL 521\' is AT&T\'s internal list. The reply asks to write to abuse_rbl@abuse-att.net ' +
      '([AT&T](https://www.att.com/support/article/email-support/KM1401980/)).',
    seenFrom: 'AT&T\'s mail exchangers (att.net, sbcglobal.net, bellsouth.net …) at connection; mailboxes themselves are run by Yahoo.',
    causes: 'Spam, a generic or missing PTR, or a range with bad neighbours.',
    fix: [
      { heading: 'Mend PTR and cause', text: 'AT&T refuses requests for addresses without proper reverse DNS.' },
      { heading: 'Write to AT&T', text: 'abuse_rbl@abuse-att.net with the address, the reply and the PTR. Expect one to three days.' },
      { heading: 'Then watch Yahoo\'s codes', text: 'After AT&T\'s edge the mail meets Yahoo\'s filter.' },
    ],
    references: [
      { title: 'AT&T: email delivery', url: 'https://www.att.com/support/article/email-support/KM1401980/' },
    ],
    bulkMail: 'Group att.net, sbcglobal.net, bellsouth.net, pacbell.net and their relatives: one list covers them.',
    faq: [
      {
        question: 'Is 521 \'takes no mail\'?',
        answer:
          'In [RFC 7504](https://www.rfc-editor.org/rfc/rfc7504) yes. Here it is only part of the list\'s text; never suppress for ' +
          'it.',
      },
      { question: 'Is 5.3.0 a system fault?', answer: 'No. Read \'is_blocked\'.' },
      { question: 'Public list?', answer: 'No, AT&T\'s own.' },
    ],
    related: ['553', '521', 'x.3.0', 'yahoo-tss04', 'comcast-bl000000-blocked'],
    examples: ['553 5.3.0 alph763 DNSBL:RBL 521< 192.0.2.84 >_is_blocked.For assistance forward this error to postmaster@example.com'],
    correction: '521 and 5.3.0 read like \'host takes no mail\' and \'system trouble\'. The reply is a block of the sender\'s address.',
    reviewed: '2026-11-26',
  },
];
