/** 500 to 504: the server could not read the command, or does not carry it out. None of them judges a recipient. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const syntaxReplyCodes: readonly ReferenceEntry[] = [
  {
    id: '500',
    title: '500 Syntax error, command not recognised',
    summary: 'The server could not make sense of the line that it received, so it carried nothing out.',
    persistence: 'permanent', group: 'reply-code', codes: ['500'],
    meaning: '500 is the answer to a line that is no SMTP command for this server: an unknown verb, a mistyped one, a line that is too ' +
      'long, or bytes that were never meant as a command. It concerns the client\'s dialogue, not an address and not the content of the ' +
      'message.',
    seenFrom: 'Any mail server. Most often it comes up with hand-typed sessions, young SMTP client libraries, scanners, and middleboxes ' +
      'that alter the commands on their way. It also comes from servers that answer every line after they have lost track of the ' +
      'message.',
    causes: 'The client and the server disagree on what comes next. Typical: the client goes on sending message text after DATA was ' +
      'refused, a firewall replaces EHLO or STARTTLS by rows of X, plain SMTP is spoken to a port that expects TLS, or a command ' +
      'carries stray spaces or control characters in front of it.',
    fix: [
      {
        heading: 'Find the exact line',
        text: 'Log the session and look at the last line before the reply, byte for byte. A reply that comes in a series, one per line ' +
          'of your message, means that the server was reading message text as commands.',
      },
      {
        heading: 'Check the reply to DATA',
        text: 'Send the message only after 354. If DATA was refused and the client sends the text nevertheless, every line of it earns ' +
          'a 500. The earlier refusal is the error to solve.',
      },
      {
        heading: 'Look for a box in between',
        text: 'Compare the EHLO reply as seen from inside and outside your network. If STARTTLS or other keywords come out masked, turn ' +
          'off the SMTP inspection of the firewall.',
      },
      {
        heading: 'Use what the server offers',
        text: 'Send extension commands only when the EHLO reply lists them, and fall back to HELO only where EHLO itself was refused.',
      },
      {
        heading: 'Send the message again',
        text: 'Once the dialogue is right, deliver to the same recipient. Nothing was said about the address.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.4, when to send 500 and when 502', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 5321 section 4.5.3.1.4, length of a command line', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.4' },
    ],
    bulkMail: 'A platform should count 500 as its own error and alert on it. One release with a defect in the SMTP client produces ' +
      'thousands of them within minutes; treated as hard bounces they would empty the list.',
    faq: [
      {
        question: 'Is 500 a hard bounce?',
        answer: 'No. It is permanent for this exact command, but it does not speak about the recipient. Keep the address.',
      },
      {
        question: 'What is the difference from 502?',
        answer: '500 says that the server does not know the command. 502 says that it knows the command and does not carry it out.',
      },
      {
        question: 'Why do I get dozens of 500 replies in a row?',
        answer: 'The server takes your message for commands. Look further up for the refusal of DATA or of all recipients.',
      },
      {
        question: 'Does 500 mean that AUTH failed?',
        answer: 'Not in general. With 5.5.6 it says that a line of the AUTH exchange was too long for the server.',
      },
    ],
    related: ['501', '502', '503', 'x.5.2', 'x.5.1'],
    examples: ['500 5.5.2 Error: command not recognized', '500 Line too long'],
    correction: '500 is sometimes filed under invalid recipients because its number begins with 5. It is a protocol error of the client.',
    reviewed: '2026-11-26',
  },
  {
    id: '501',
    title: '501 Syntax error in parameters or arguments',
    summary: 'The command is known; what stands behind it is malformed.',
    persistence: 'permanent', group: 'reply-code', codes: ['501'],
    meaning: 'The server understood the verb and refused its argument. Behind EHLO that is the host name, behind MAIL the sender, ' +
      'behind RCPT the recipient, behind AUTH the encoded response. Only a 501 to RCPT that blames the address says anything about the ' +
      'recipient, namely that it cannot exist as written.',
    seenFrom: 'All servers. Gmail sends it for an empty or invalid EHLO name. Postfix, Exim and Exchange send it for addresses with ' +
      'spaces, missing brackets or two @ signs. Submission servers send it when base64 data of AUTH cannot be decoded.',
    causes: 'An address taken over from a form or a spreadsheet with a space, a comma, a trailing dot or a display name; a bare word ' +
      'such as localhost after EHLO; a parameter after MAIL without its = sign; a client that cancelled the AUTH exchange with a single ' +
      'asterisk.',
    fix: [
      {
        heading: 'Read which command it answers',
        text: 'The remedy depends on it. If the log does not name the command, replay the session and note the step at which 501 appears.',
      },
      {
        heading: 'After RCPT, print the raw address',
        text: 'Show it with its hidden characters. Zero-width spaces, non-breaking spaces and full-width characters survive copying and ' +
          'pass many checks in forms.',
      },
      {
        heading: 'After MAIL, check the envelope sender',
        text: 'The bounce address must be one address in angle brackets, or empty brackets for a bounce. Parameters follow behind the ' +
          'closing bracket, separated by one space.',
      },
      {
        heading: 'After EHLO, send a real name',
        text: 'Use the fully qualified name of the sending host, one that resolves in the DNS, or an address literal such as ' +
          '[192.0.2.10].',
      },
      {
        heading: 'Correct or give up the address',
        text: 'Repair an obvious slip and send again. Suppress the address only if the reply to RCPT blames its form and there is ' +
          'nothing to correct.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 5321 section 4.1.2, syntax of command arguments', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' },
      { title: 'RFC 4954 section 4, 501 within the AUTH exchange', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: 'Check the form of addresses when they enter the list, with the grammar of RFC 5321 and not with a short regular ' +
      'expression that refuses plus signs. A burst of 501 after an import points to a shifted column rather than to dead mailboxes.',
    faq: [
      {
        question: 'Should I suppress an address after 501?',
        answer: 'Only when the reply answers RCPT and calls the recipient\'s address malformed. After EHLO, MAIL or AUTH the recipient ' +
          'is not at issue.',
      },
      {
        question: 'What does 501 5.5.4 mean?',
        answer: 'The argument of the command is invalid; after EHLO it is nearly always the host name that the client gave.',
      },
      {
        question: 'What does 501 5.1.3 mean?',
        answer: 'The syntax of the recipient\'s address is wrong. It is the one 501 that speaks about the recipient.',
      },
      {
        question: 'Can a valid address get 501?',
        answer: 'Yes. Some servers cannot read quoted local parts, non-ASCII characters without SMTPUTF8, or parameters that they never ' +
          'offered.',
      },
    ],
    related: ['500', '553', '555', 'x.1.3', 'x.5.4', 'x.1.7'],
    examples: ['501 5.1.3 Bad recipient address syntax', '501 5.5.4 EHLO requires a valid host name'],
    reviewed: '2026-11-26',
  },
  {
    id: '502',
    title: '502 Command not implemented',
    summary: 'The server knows the command that was sent and does not carry it out. It says nothing about any recipient.',
    persistence: 'permanent', group: 'reply-code', codes: ['502'],
    meaning: '502 refuses a command, not a message and not a mailbox. The server recognised the word, and either its software never ' +
      'learnt to act on it or the administrator has switched it off. To the client it means: reach your aim with another command. The ' +
      'session goes on, and mail can still be delivered in it.',
    seenFrom: 'VRFY on Postfix with disable_vrfy_command set; EXPN on nearly every public server, Gmail among them; ETRN on hosts that ' +
      'queue mail for nobody; BDAT, AUTH or STARTTLS on servers that did not offer them. Gmail also ends a session with 502 after too ' +
      'many commands that it does not recognise.',
    causes: 'Servers turn VRFY and EXPN off because both tell strangers which addresses exist: dictionary attacks and list builders ' +
      'lived on them. ETRN and TURN are off where no host collects its queued mail. BDAT, AUTH, STARTTLS and the BODY=8BITMIME ' +
      'parameter belong to extensions: a client that uses them without seeing CHUNKING, AUTH, STARTTLS or 8BITMIME in the EHLO reply ' +
      'asks for something that was never promised.',
    fix: [
      {
        heading: 'Identify the refused command first',
        text: 'Find the line that the client sent just before the reply. Many bounces and verification tools drop it, so turn on the ' +
          'session log if need be. VRFY, EXPN, ETRN, BDAT, AUTH and STARTTLS each have a different way out, and none of them leads ' +
          'through the recipient list.',
      },
      {
        heading: 'VRFY or EXPN: ask with RCPT TO instead',
        text: 'Open a transaction with MAIL FROM and an address that takes bounces, send RCPT TO with the recipient, read that reply, ' +
          'and leave with RSET and QUIT before DATA. A 550 5.1.1 there is a statement about the mailbox; a 250 is a maybe, because ' +
          'catch-all domains and gateways accept every name and decide later. Probe sparingly: receivers treat many probes without mail ' +
          'as address harvesting.',
      },
      {
        heading: 'BDAT: send the message with DATA',
        text: 'Use BDAT only if the EHLO reply lists CHUNKING, and BINARYMIME only if it lists both. Without them send the message with ' +
          'DATA, in lines that end in CR LF and with dots at the start of a line doubled. Do not mix the two in one transaction.',
      },
      {
        heading: '8BITMIME, AUTH and STARTTLS: read EHLO again',
        text: 'Encode eight-bit text as quoted-printable or base64 where 8BITMIME is missing. Where AUTH is missing, start TLS first ' +
          'and send EHLO again, or check whether you meant the submission host on port 587 or 465 rather than an MX. Where STARTTLS is ' +
          'missing, see whether a firewall strips it; do not send a password in clear to get round it.',
      },
      {
        heading: 'ETRN and other leftovers: stop sending them',
        text: 'ETRN asks a server to release queued mail and concerns only hosts with such an agreement. SEND, SOML, SAML and TURN are ' +
          'relics. Remove them from the client.',
      },
      {
        heading: 'Keep the recipient and deliver',
        text: 'Take back any suppression that was based on this reply, and send the message in the ordinary way: EHLO, MAIL, RCPT, DATA.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.4, when 502 is the right reply', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
      { title: 'RFC 5321 section 3.5.3, what VRFY and EXPN replies mean', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.5.3' },
      { title: 'RFC 5321 section 7.3, VRFY, EXPN and security', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.3' },
      { title: 'RFC 3030 section 2, the BDAT command', url: 'https://www.rfc-editor.org/rfc/rfc3030#section-2' },
      { title: 'Postfix: disable_vrfy_command', url: 'https://www.postfix.org/postconf.5.html#disable_vrfy_command' },
      { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    ],
    bulkMail: '502 reaches bulk senders mainly through list cleaning: a verification tool sends VRFY, the server declines, and the tool ' +
      'files the address as invalid. Such a list loses its best addresses, since careful domains are the ones that switch VRFY off. ' +
      'Treat the address as unverified, and let real mail and its bounces decide.',
    faq: [
      {
        question: 'Does 502 mean that the address does not exist?',
        answer: 'No. The server refused to carry out a command. It has said neither that the mailbox exists nor that it does not.',
      },
      {
        question: 'Should I suppress the recipient?',
        answer: 'No. Suppressing on 502 loses reachable people. If the address was already suppressed for a 502, release it.',
      },
      {
        question: 'Is RCPT TO a sure way to verify an address?',
        answer: 'No. It is the best that SMTP offers. Catch-all domains say yes to everything, gateways may not know the mailboxes ' +
          'behind them, greylisting answers 450 at first contact, and some hosts refuse the probing IP.',
      },
      {
        question: 'Should a server answer VRFY with 502 or 252?',
        answer: 'RFC 5321 section 7.3 asks for 252 where the command was switched off for security, so that the answer is neither yes ' +
          'nor no. Many servers answer 502 all the same; read both as no information.',
      },
      {
        question: 'Is it worth trying again later?',
        answer: 'Not with the same command. The message itself can go out at once with the commands that the server does offer.',
      },
    ],
    related: ['500', '504', '252', '555', 'x.5.1', '550'],
    examples: ['502 5.5.1 VRFY command is disabled', '502 5.5.1 EXPN not available here', '502 BDAT command not implemented'],
    variants: [
      {
        provider: 'google',
        example: '502 5.5.1 Too many unrecognized commands, goodbye. k7si21 - gsmtp',
        why: 'Gmail cuts a session short in which the client keeps sending lines that are no commands.',
        resolve: 'Look for message text sent after a refused DATA, or for a client that probes with EXPN and the like; then send in the ' +
          'ordinary order.',
      },
    ],
    correction: '502 is often read as a hard bounce of the address that was being verified. A 502 to VRFY says nothing about the ' +
      'recipient: the mailbox may be perfectly well, and the address must not be suppressed for it.',
    reviewed: '2026-11-26',
  },
  {
    id: '503',
    title: '503 Bad sequence of commands',
    summary: 'The command is fine, but not at this point of the session.',
    persistence: 'permanent', group: 'reply-code', codes: ['503'],
    meaning: 'SMTP has an order: EHLO, then MAIL, then at least one RCPT, then DATA. 503 says that a command came before its time or ' +
      'after it. What is wrong is the state of the conversation; the server has judged neither the recipient nor the message.',
    seenFrom: 'All servers. Typical: DATA answered with 503 because no RCPT was accepted, a second MAIL within an open transaction, ' +
      'AUTH sent twice, or DATA after BDAT. Some hosts say 503 where they mean that the client must log in first.',
    causes: 'Pipelining clients go on after a refusal and collect 503 for the rest. Others forget to send EHLO again after STARTTLS, ' +
      'which resets the session. Connection pools hand out a connection in which a transaction is still open. Some providers wait for a ' +
      'POP login before they let a customer send.',
    fix: [
      {
        heading: 'Read the whole session, not the last line',
        text: 'The 503 is as a rule the echo of an earlier refusal: of MAIL, of each RCPT, or of STARTTLS. Solve that one.',
      },
      {
        heading: 'Count the accepted recipients',
        text: 'Do not send DATA when every RCPT was refused. With pipelining, wait for the replies to RCPT before you decide.',
      },
      {
        heading: 'Greet again after STARTTLS',
        text: 'The server forgets EHLO and everything else at the handshake. Send EHLO again, and AUTH after it.',
      },
      {
        heading: 'Return connections clean',
        text: 'Send RSET before a pooled connection is used again, and drop it after an unexpected reply.',
      },
      {
        heading: 'Log in where the text asks for it',
        text: 'If the reply mentions authentication, use the submission host and credentials, or check that the host is the ' +
          'recipient\'s MX at all.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.1.4, the order of commands', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4' },
      { title: 'RFC 3207 section 4.2, state after the TLS handshake', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4.2' },
      { title: 'RFC 3030 section 2, BDAT and DATA in one transaction', url: 'https://www.rfc-editor.org/rfc/rfc3030#section-2' },
    ],
    bulkMail: 'When the reply recorded for a recipient is a 503 to DATA, the true reason stands in the reply to RCPT. Store both: ' +
      'filing the 503 alone hides unknown users and blocks alike.',
    faq: [
      {
        question: 'Is 503 permanent for the recipient?',
        answer: 'No. It concerns the order of commands in one session. In the right order the same recipient may be accepted.',
      },
      {
        question: 'Why does DATA get 503 with no valid recipients?',
        answer: 'Every RCPT before it was refused. Those refusals are the bounces.',
      },
      {
        question: 'What is 503 5.5.1?',
        answer: 'The same statement with the enhanced code for an invalid command at this point.',
      },
      {
        question: 'Can 503 mean that I have to log in?',
        answer: 'At some hosts, yes, though 530 is the code for it. The text will mention authentication.',
      },
    ],
    related: ['500', '530', '554', 'x.5.1', 'x.5.0'],
    examples: ['503 5.5.1 Error: need RCPT command first', '503 5.5.1 Bad sequence of commands'],
    correction: 'The 503 that ends up in a bounce is mostly not the cause. The cause is the refusal before it.',
    reviewed: '2026-11-26',
  },
  {
    id: '504',
    title: '504 Command parameter not implemented',
    summary: 'The server knows the command, but not the option that came with it.',
    persistence: 'permanent', group: 'reply-code', codes: ['504'],
    meaning: '504 refuses one parameter of a known command. The most common cases are an AUTH mechanism that the server does not offer, ' +
      'and a host name after EHLO that it does not accept as fully qualified. The recipient was not judged.',
    seenFrom: 'Submission servers, for AUTH mechanisms such as LOGIN, CRAM-MD5 or XOAUTH2 that they do not support. Postfix, with 5.5.2 ' +
      'for a HELO name without a dot when it insists on fully qualified names. Gmail, with a 5.7 code for an AUTH type that it does not ' +
      'know.',
    causes: 'A fixed mechanism in the client\'s settings, a provider that has withdrawn password logins, or a client that introduces ' +
      'itself as its bare machine name. Less often a parameter of ETRN or an unusual option of an extension.',
    fix: [
      {
        heading: 'Name the parameter',
        text: 'Look at the refused line: the mechanism after AUTH, or the host name after EHLO or HELO.',
      },
      {
        heading: 'Choose a mechanism from the AUTH line',
        text: 'Send EHLO after STARTTLS and read the list there, since many servers offer AUTH only on an encrypted connection. Pick ' +
          'one that is listed.',
      },
      {
        heading: 'Move to tokens where passwords are gone',
        text: 'Large providers accept OAuth tokens or app passwords in place of the account password. Register the platform there and ' +
          'use XOAUTH2 or OAUTHBEARER.',
      },
      {
        heading: 'Send a fully qualified EHLO name',
        text: 'Configure the name of the sending host with its domain, and let it resolve to the sending address.',
      },
      {
        heading: 'Keep the recipient',
        text: 'Deliver again once the parameter is right.',
      },
    ],
    references: [
      { title: 'RFC 5321 section 4.2.3, reply codes in numeric order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
      { title: 'RFC 4954 section 4, 504 for an unsupported mechanism', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      { title: 'Postfix: reject_non_fqdn_helo_hostname', url: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_helo_hostname' },
    ],
    bulkMail: 'A 504 that starts all at once on every message means that a provider has retired a login method, or that a new machine ' +
      'lacks a proper host name. Pause that route instead of recording bounces.',
    faq: [
      {
        question: 'How does 504 differ from 502?',
        answer: '502 refuses the command, 504 one of its parameters.',
      },
      {
        question: 'How does it differ from 555?',
        answer: '555 is for unknown parameters of MAIL and RCPT. 504 stands for the others, above all the mechanism after AUTH.',
      },
      {
        question: 'Does 504 say anything about my password?',
        answer: 'No. The mechanism was refused before any password was looked at.',
      },
      {
        question: 'Does it count as a bounce of the recipient?',
        answer: 'No. Keep the address and correct the client.',
      },
    ],
    related: ['502', '555', '534', '535', 'x.5.4', 'x.7.4'],
    examples: ['504 5.5.4 Unrecognized authentication type', '504 5.5.2 <mail01>: Helo command rejected: need fully-qualified hostname'],
    reviewed: '2026-11-26',
  },
];
