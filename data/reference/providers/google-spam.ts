/** Gmail's judgements: spam, reputation, and the recipient domain's own policy. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const googleSpamEntries: readonly ReferenceEntry[] = [
  {
    id: 'google-5-7-1-likely-unsolicited',
    title: 'Gmail 550 5.7.1 Our system has detected that this message is likely unsolicited mail (UnsolicitedMessageError)',
    summary: 'Gmail judged this message, or the stream it belongs to, as spam and refused it after the data.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'google',
    meaning:
      'The recipient was accepted, the message was read and the filter said no. The judgement joins content, links, sending history ' +
      'and what users did with similar mail. Public references list the reply under three names, \'spam policy\', \'message ' +
      'identified as spam\' and \'unsolicited mail\': it is one reply in several wordings.',
    seenFrom:
      'Gmail and Google Workspace at the end of DATA, with a link to ?p=UnsolicitedMessageError. The 421 4.7.0 form defers for the ' +
      'same reason.',
    causes:
      'Complaints about earlier mail, a linked domain with a bad name (shorteners and shared tracking domains too), text seen in ' +
      'spam before, a new domain with sudden volume, or a hacked form that sends through your server.',
    fix: [
      {
        heading: 'Look at the spam rate first',
        text:
          'Open [Postmaster Tools](https://postmaster.google.com/) for the From: domain and the tracking domain. Google asks for a ' +
          'rate [below 0.1 % and never 0.3 %](https://support.google.com/mail/answer/81126); above that, wording is not your problem.',
      },
      {
        heading: 'Narrow it to a stream',
        text:
          'Compare refused and accepted messages by template, link domain, IP and customer. A difference in only one of them is the ' +
          'cause.',
      },
      {
        heading: 'Check every domain in the message',
        text:
          'Follow each link to its end and look its domain up at [Spamhaus](https://check.spamhaus.org/). Put links on your own ' +
          'domain instead of a shared one.',
      },
      {
        heading: 'Shrink to those who want it',
        text: 'Send for two weeks to recipients who opened or bought lately. Widen in steps while the spam rate stays low.',
      },
      {
        heading: 'Report a mistake',
        text:
          'When authentication passes, complaints are low and mail is still refused, use Google\'s [bulk sender ' +
          'form](https://support.google.com/mail/contact/gmail_bulk_sender_escalation) with headers and the reply.',
      },
    ],
    references: [
      { title: 'Google: unsolicited message error', url: 'https://support.google.com/mail/?p=UnsolicitedMessageError' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'The same text to many strangers is what the filter is made for; rewording it with synonyms does not change what recipients do ' +
      'with it. Add one-click unsubscribe ([RFC 8058](https://www.rfc-editor.org/rfc/rfc8058)), and stop at the first sign instead ' +
      'of finishing the campaign.',
    faq: [
      { question: 'Is the recipient bad?', answer: 'No. The address was accepted before the data. Keep it.' },
      {
        question: 'Will a retry work?',
        answer: 'The same message will be refused again. A 421 form may pass after hours when the stream calms down.',
      },
      {
        question: 'SPF, DKIM and DMARC pass. Why is it spam?',
        answer: 'Authentication tells who you are, not whether people want your mail.',
      },
      {
        question: 'Does 5.7.1 come from RFC 7372?',
        answer:
          'No. X.7.1 is in [RFC 3463](https://www.rfc-editor.org/rfc/rfc3463#section-3.8); [RFC ' +
          '7372](https://www.rfc-editor.org/rfc/rfc7372) registered the authentication codes from X.7.20 on.',
      },
    ],
    related: ['550', '554', 'x.7.1', 'google-5-7-1-low-reputation', 'google-4-7-28-rate-limited', 'microsoft-365-5-7-1-spam-policy'],
    examples: [
      '550-5.7.1 [192.0.2.33] Our system has detected that this message is likely\r\n550-5.7.1 unsolicited mail. To reduce the ' +
      'amount of spam sent to Gmail, this message\r\n550-5.7.1 has been blocked. Please visit\r\n550 5.7.1 ' +
      'https://support.google.com/mail/?p=UnsolicitedMessageError 5-20si60 - gsmtp',
    ],
    correction:
      'References that derive 5.7.1 from RFC 7372 are wrong: it was defined in RFC 3463 as \'delivery not authorized\', and spam is ' +
      'only one of the things said with it.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-1-low-reputation',
    title: 'Gmail 421 4.7.0 / 550 5.7.1 very low reputation of the sending IP address or domain',
    summary: 'Gmail has a bad opinion of your IP address or of your domain, whatever this message says.',
    persistence: 'either',
    group: 'provider',
    codes: ['421', '550', '4.7.0', '5.7.1'],
    provider: 'google',
    meaning:
      'The reply names what is judged: the sending IP address or the sending domain. As 421 it delays and as 550 it refuses. The ' +
      'content of this one message plays hardly any role.',
    seenFrom: 'Gmail and Google Workspace at the end of DATA.',
    causes:
      'Complaints, unknown users and trap hits of past weeks; a shared IP address whose other users send spam; a new address or ' +
      'domain with volume from the first day; a stolen account that sent at night.',
    fix: [
      {
        heading: 'Read which of the two it is',
        text:
          '\'sending IP\' means the server or the neighbours on it, \'sending domain\' follows you to any provider. Changing IP ' +
          'addresses does not mend a domain.',
      },
      {
        heading: 'Stop what is unwanted',
        text:
          'Pause everything but transactional mail. Drop recipients without a sign of life for ninety days and every purchased ' +
          'address.',
      },
      {
        heading: 'Find abuse',
        text:
          'Look for accounts, forms and customers that sent more than usual on the days before the drop in [Postmaster ' +
          'Tools](https://postmaster.google.com/).',
      },
      {
        heading: 'Return slowly',
        text:
          'Start with your most active readers, double the volume every two or three days as long as deferrals fall, and go back a ' +
          'step when they rise.',
      },
      {
        heading: 'Separate the streams',
        text: 'Give transactional and marketing mail different subdomains, DKIM domains and, with enough volume, IP addresses.',
      },
    ],
    references: [
      { title: 'Google: mail blocked or sent to spam', url: 'https://support.google.com/mail/answer/188131' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
      { title: 'Google Postmaster Tools', url: 'https://postmaster.google.com/' },
    ],
    bulkMail:
      'Recovery takes two to six weeks of mail that people want; no form shortens it. Burning a domain and moving to the next is a ' +
      'pattern that Gmail knows: domains share links, text and registrants.',
    faq: [
      {
        question: 'Can I ask Google to reset it?',
        answer:
          'There is no delisting: reputation is computed, not kept in a list. The [sender ' +
          'form](https://support.google.com/mail/contact/gmail_bulk_sender_escalation) is for suspected errors.',
      },
      { question: 'Should I suppress recipients?', answer: 'No. Retry the 421s, hold the 550s, keep all addresses.' },
      {
        question: 'My dedicated IP is clean on all block lists. Why?',
        answer: 'Gmail uses its own data, mostly reports of its users. Public lists say little about it.',
      },
    ],
    related: ['421', '550', 'x.7.0', 'x.7.1', 'google-5-7-1-likely-unsolicited', 'google-4-7-28-rate-limited', 'yahoo-tss04'],
    examples: [
      '550-5.7.1 [192.0.2.33] Our system has detected that this message is likely\r\n550-5.7.1 suspicious due to the very low ' +
      'reputation of the sending IP address.\r\n550 5.7.1 https://support.google.com/mail/answer/188131 6-20si61 - gsmtp',
      '421-4.7.0 This message is suspicious due to the very low reputation of the sending\r\n421 4.7.0 domain. ' +
      'https://support.google.com/mail/answer/188131 7-20si62 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-5-7-1-domain-policy',
    title: 'Gmail 550 5.7.1 This message violates the email policy of the recipient\'s domain (gcdp)',
    summary: 'An administrator\'s rule at the recipient\'s Workspace domain refused the message; Gmail only carries it out.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'google',
    meaning:
      'The text was written by the recipient\'s administrator and can say anything. The token \'gcdp\' beside \'gsmtp\' at the end ' +
      'marks such a reply.',
    seenFrom: 'Google Workspace domains, at the end of DATA.',
    causes:
      'A content rule, blocked sender list, attachment rule or restriction of delivery to internal users that the organisation has ' +
      'set up.',
    fix: [
      {
        heading: 'Read the sentence as a message from a person',
        text: 'It often tells the way in: a contact address, a forbidden file type, a partner list.',
      },
      {
        heading: 'Ask the recipient\'s administrator',
        text:
          'Send the time, sender, recipient and the full reply from another mailbox. The administrator finds the rule in the email ' +
          'log.',
      },
      {
        heading: 'Change what the rule is about',
        text: 'Remove an attachment or a link if one is named; otherwise there is nothing to repair on your side.',
      },
    ],
    references: [
      { title: 'Google Workspace: block or reject messages by rule', url: 'https://support.google.com/a/answer/172179' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'One company\'s rule, so no reputation problem. If many of a domain\'s recipients give it, exclude the domain from the ' +
      'campaign.',
    faq: [
      { question: 'Is the address valid?', answer: 'Most likely. Rules run on mail for existing users.' },
      {
        question: 'Will a new IP address help?',
        answer: 'No, and evading a company\'s explicit rule is a good way to be blocked everywhere.',
      },
      {
        question: 'Where does Google document the text?',
        answer: 'Nowhere, since each administrator writes it. Only the marker is common.',
      },
    ],
    related: ['550', 'x.7.1', 'google-421-4-7-0-ip-not-in-whitelist', 'mimecast-550-administrative-prohibition'],
    examples: ['550 5.7.1 This message violates example.com email policy. - gcdp 3-20sor91 - gsmtp'],
    reviewed: '2026-11-26',
  },
  {
    id: 'google-421-4-7-0-ip-not-in-whitelist',
    title: 'Gmail 421 4.7.0 IP not in whitelist for RCPT domain, closing connection',
    summary: 'The recipient\'s Workspace domain takes mail only from its listed gateways, and you connected directly.',
    persistence: 'transient',
    group: 'provider',
    codes: ['421', '4.7.0'],
    provider: 'google',
    meaning:
      'The administrator has declared an inbound gateway (a filter service in front of Google) and switched on \'reject all mail not ' +
      'from gateway IPs\'. You reached Google past the gateway. It is a setting of one recipient domain; your reputation is not in ' +
      'question.',
    seenFrom: 'Google\'s servers for Workspace domains, at RCPT TO. Consumer Gmail never says it.',
    causes:
      'You used an old or cached MX, the domain still publishes Google as a lower-priority MX, you keep a static route to Google, or ' +
      'the gateway has new addresses that the administrator has not listed.',
    fix: [
      {
        heading: 'Look the MX up afresh',
        text:
          'Compare `dig mx` with the host you connected to. If the MX names a filter service, deliver there and remove static routes ' +
          'and cached answers.',
      },
      {
        heading: 'Try the best MX only',
        text:
          'If both the gateway and Google are published, use the lowest preference number and do not fall back to Google on a ' +
          'deferral.',
      },
      {
        heading: 'Ask the administrator',
        text:
          'They have to list all addresses of their gateway under [inbound gateway](https://support.google.com/a/answer/60752) or to ' +
          'remove Google from the MX set. Quote the connecting IP address.',
      },
    ],
    references: [
      { title: 'Google Workspace: inbound gateway', url: 'https://support.google.com/a/answer/60752' },
      { title: 'Google Workspace: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail:
      'Warming up or delisting your IP address is wasted effort here. Group the deferrals by recipient domain: this reply comes from ' +
      'a few domains, each with the same remedy.',
    faq: [
      {
        question: 'Can I be added to the list?',
        answer: 'That list is meant for the gateway\'s servers. Ask to be routed properly rather than to be added.',
      },
      {
        question: 'Retrying never helps. Why 421?',
        answer: 'Because the setting can change at any time. Let the queue retry for a day while you look at the route.',
      },
      { question: 'Is it a block list?', answer: 'No. It is an allow list with your address missing from it.' },
    ],
    related: ['421', 'x.7.0', 'google-5-7-1-domain-policy', 'microsoft-365-5-7-51-connector'],
    examples: ['421 4.7.0 IP not in whitelist for RCPT domain, closing connection. a640c23a62f3a-si22 - gsmtp'],
    correction:
      'Often explained as missing IP reputation or as a need for warm-up. The setting belongs to one recipient domain; route through ' +
      'its gateway.',
    reviewed: '2026-11-26',
  },
  {
    id: 'google-550-5-7-1-not-authorized-directly',
    title: 'Gmail 550 5.7.1 This IP address is not authorized to send email directly (NotAuthorizedError)',
    summary: 'Gmail takes your address for a residential or dynamic one and wants the mail from your provider\'s server.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1'],
    provider: 'google',
    meaning:
      'The connecting address lies in a range that its network marks as end-user space, such as the Spamhaus PBL. Gmail refuses all ' +
      'mail from it.',
    seenFrom: 'Gmail and Google Workspace, at the end of DATA or at RCPT TO, with a link to ?p=NotAuthorizedError.',
    causes: 'A server at home, an office line without a static address, a cloud instance with a generic PTR, or an infected PC.',
    fix: [
      {
        heading: 'Use a relay',
        text: 'Send through your provider\'s or your mail service\'s submission server on port 587 or 465 with a login.',
      },
      {
        heading: 'Get a real server address',
        text: 'If you must send directly, rent a static address and set a PTR of your own domain that resolves back to it.',
      },
      {
        heading: 'Check the policy list',
        text:
          'Look the address up at [Spamhaus](https://check.spamhaus.org/). A ' +
          '[PBL](https://www.spamhaus.org/blocklists/policy-blocklist/) entry for a static mail server can be removed by yourself.',
      },
      { heading: 'Rule out malware', text: 'If no mail server should run there, find the device that talks to port 25.' },
    ],
    references: [
      { title: 'Google: not authorised to send directly', url: 'https://support.google.com/mail/?p=NotAuthorizedError' },
      { title: 'Google: email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
    ],
    bulkMail:
      'Never meant for sending platforms. If a platform sees it, one of its addresses has moved to a range still marked as dynamic; ' +
      'take it out of the pool until that is corrected.',
    faq: [
      {
        question: 'My line has a static address. Why am I refused?',
        answer: 'The range may still be registered as end-user space. Your access provider can change it.',
      },
      { question: 'Is my domain listed?', answer: 'No, the reply is about the IP address.' },
      { question: 'Should recipients be suppressed?', answer: 'No. They take your mail as soon as it comes from a proper server.' },
    ],
    related: ['550', 'x.7.1', 'spamhaus-pbl', 'google-5-7-25-ptr', 'comcast-es000001-dynamic-ip'],
    examples: [
      '550-5.7.1 [192.0.2.99] The IP you\'re using to send mail is not authorized to send\r\n550-5.7.1 email directly to our ' +
      'servers. Please use the SMTP relay at your service\r\n550 5.7.1 provider. ' +
      'https://support.google.com/mail/?p=NotAuthorizedError 9-20si17 - gsmtp',
    ],
    reviewed: '2026-11-26',
  },
];
