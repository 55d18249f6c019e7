/**
 * The three-digit reply codes of SMTP: those that an RFC defines, and those met in the wild (`standard: false`).
 *
 * `section` is a section of the first RFC listed. `commands` are the commands that the code usually answers; it is empty for codes
 * that belong to commands outside this vocabulary (ATRN) or to no command at all. `category` and `strength` are what the bare code is
 * worth: little, because servers choose codes loosely. A code that no RFC defines never leads to suppression by itself.
 *
 * Source: RFC 5321 section 4.2 and the RFCs named per entry; `registry.ts` lists what the tests hold this file against.
 */
import type { ReplyCode, SmtpCommand } from '../src/vocabulary.ts';

const anyCommand: readonly SmtpCommand[] = [
  'CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'END-OF-DATA', 'RSET', 'NOOP', 'QUIT', 'VRFY', 'EXPN',
  'ETRN', 'HELP',
];

export const replyCodes: readonly ReplyCode[] = [
  {
    code: 101,
    name: 'Cannot open connection',
    meaning: 'Written by sending software, never by a server: no TCP connection could be opened, for a wrong host or port, a firewall or ' +
      'an outage. Nothing was said about the recipient, because nobody was there to say it.',
    class: 'client-side', standard: false, rfcs: [], section: null, commands: ['CONNECT'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 111,
    name: 'Connection refused',
    meaning: 'The operating system\'s error number for a refused connection on Linux (ECONNREFUSED), shown where a reply code is ' +
      'expected. The host is up and nothing listens on that port, or a firewall turns the sender away.',
    class: 'client-side', standard: false, rfcs: [], section: null, commands: ['CONNECT'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 200,
    name: 'Unspecified success',
    meaning: 'A success reply that some old or home-made software gives in place of 250. No SMTP standard defines it.',
    class: 'success', standard: false, rfcs: [], section: null, commands: [],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 211,
    name: 'System status or help',
    meaning: 'The server describes its own state or gives general help. The text is meant for a person; no message was moved.',
    class: 'success', standard: true, rfcs: ['RFC5321'], section: '4.2.3', commands: ['HELP'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 214,
    name: 'Help message',
    meaning: 'The answer to HELP: how to use the server, or what one of its commands does. It carries no judgement on any mail.',
    class: 'success', standard: true, rfcs: ['RFC5321'], section: '4.2.3', commands: ['HELP'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 220,
    name: 'Service ready',
    meaning: 'The banner that opens a session, or, after STARTTLS, the go-ahead to begin the TLS handshake. It shows that the server ' +
      'talks, not that it will take the message.',
    class: 'success', standard: true, rfcs: ['RFC5321', 'RFC3207'], section: '4.2.3', commands: ['CONNECT', 'STARTTLS'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 221,
    name: 'Closing the session',
    meaning: 'The answer to QUIT: the server ends the session in good order. Whether a message was accepted was settled before this.',
    class: 'success', standard: true, rfcs: ['RFC5321'], section: '4.1.1.10', commands: ['QUIT'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 235,
    name: 'Authentication succeeded',
    meaning: 'AUTH is complete and the credentials were accepted. It permits the session to go on and says nothing about a recipient.',
    class: 'success', standard: true, rfcs: ['RFC4954'], section: '6', commands: ['AUTH'],
    category: 'delivered', strength: 'weak',
  },
  {
    code: 250,
    name: 'Action completed',
    meaning: 'The command was carried out. After the end of the data it means that the server took responsibility for the message; after ' +
      'RCPT it means only that the address was not refused yet, and a bounce may still follow.',
    class: 'success', standard: true, rfcs: ['RFC5321'], section: '4.2.3',
    commands: ['EHLO', 'HELO', 'MAIL', 'RCPT', 'BDAT', 'END-OF-DATA', 'RSET', 'NOOP', 'VRFY', 'EXPN', 'ETRN'],
    category: 'delivered', strength: 'weak',
  },
  {
    code: 251,
    name: 'User not local, will forward',
    meaning: 'The recipient lives elsewhere; this server accepts the message and passes it on to the address in its text. In reply to ' +
      'ETRN it means that no mail is waiting.',
    class: 'success', standard: true, rfcs: ['RFC5321', 'RFC1985'], section: '3.4', commands: ['RCPT', 'VRFY', 'ETRN'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 252,
    name: 'Cannot verify, will try',
    meaning: 'The server will not say whether the address exists, and would accept mail for it. As an answer to VRFY or EXPN this is no ' +
      'confirmation: it is what a server says when it keeps its list of users to itself.',
    class: 'success', standard: true, rfcs: ['RFC5321', 'RFC1985'], section: '3.5.3', commands: ['VRFY', 'EXPN', 'RCPT', 'ETRN'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 253,
    name: 'Pending messages started',
    meaning: 'The answer to ETRN that names how many queued messages for the node the server has begun to send. It concerns a remote ' +
      'queue, not the message in hand.',
    class: 'success', standard: true, rfcs: ['RFC1985'], section: '5.3', commands: ['ETRN'],
    category: 'delivered', strength: 'hint',
  },
  {
    code: 334,
    name: 'Authentication challenge',
    meaning: 'The AUTH exchange goes on: the line holds a base64 challenge, and the client owes an answer. Nothing is decided yet.',
    class: 'intermediate', standard: true, rfcs: ['RFC4954'], section: '4', commands: ['AUTH'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 354,
    name: 'Start mail input',
    meaning: 'The client may send the message now and end it with a line that holds a single dot. Acceptance comes only with the reply ' +
      'to that dot.',
    class: 'intermediate', standard: true, rfcs: ['RFC5321'], section: '4.1.1.4', commands: ['DATA'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 355,
    name: 'Transaction offset',
    meaning: 'From the experimental checkpoint extension: the text gives the byte offset from which the client resumes a broken ' +
      'transfer. Practically never seen.',
    class: 'intermediate', standard: true, rfcs: ['RFC1845'], section: null, commands: ['DATA'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 403,
    name: 'Sender not permitted',
    meaning: 'A sending service\'s way of saying that the From address or domain is not a verified sender of the account. It is the ' +
      'platform\'s own relay that speaks, not the recipient\'s server.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['MAIL', 'END-OF-DATA'],
    category: 'sender-rejected', strength: 'hint',
  },
  {
    code: 417,
    name: 'Delivery failed for now',
    meaning: 'Written into logs by some sending systems when the connection ended early or the attempts were used up. The receiving ' +
      'server did not send this number.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['CONNECT'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 420,
    name: 'Connection timed out',
    meaning: 'Used by some senders for a timeout towards the recipient\'s server; old Exchange servers also put it on other temporary ' +
      'failures. The text has to tell which.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['CONNECT', 'RCPT'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 421,
    name: 'Service not available',
    meaning: 'The server closes the connection and expects the client to come back. It may answer any command, even before the banner, ' +
      'and besides shutdown and overload it is the usual carrier of throttling and temporary blocks.',
    class: 'transient', standard: true, rfcs: ['RFC5321'], section: '3.8', commands: anyCommand,
    category: 'service-unavailable', strength: 'hint',
  },
  {
    code: 422,
    name: 'Password transition or mailbox full',
    meaning: 'The registry names it beside X.7.12 (a password transition is needed), which hardly any server sends. In practice it ' +
      'mostly stands for a mailbox that is over its quota.',
    class: 'transient', standard: true, rfcs: ['RFC5248'], section: '2.4', commands: ['RCPT', 'AUTH'],
    category: 'mailbox-full', strength: 'hint',
  },
  {
    code: 430,
    name: 'Invalid command',
    meaning: 'Named by the registry beside X.5.1, with no definition of its own. Read it as a complaint about the command, as one would ' +
      'read 500 or 503.',
    class: 'transient', standard: true, rfcs: ['RFC5248'], section: '2.4', commands: anyCommand,
    category: 'protocol-error', strength: 'hint',
  },
  {
    code: 431,
    name: 'Out of memory or disk',
    meaning: 'Old Exchange servers and lists derived from them use it for a receiving host that is short of memory or disk space. The ' +
      'shortage is the server\'s, not the mailbox\'s.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['MAIL', 'END-OF-DATA'],
    category: 'system-full', strength: 'hint',
  },
  {
    code: 432,
    name: 'Password transition needed',
    meaning: 'The account must first log in once in plain text; only then does the mechanism that the client chose work for it. Exchange ' +
      'Online reuses the number for a mailbox that receives mail too quickly.',
    class: 'transient', standard: true, rfcs: ['RFC4954'], section: '6', commands: ['AUTH'],
    category: 'smtp-auth-failed', strength: 'hint',
  },
  {
    code: 435,
    name: 'Cannot authenticate at present',
    meaning: 'Exim\'s reply when it cannot check credentials for now, for example because the password database does not answer. It is ' +
      'not a verdict on the credentials.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['AUTH'],
    category: 'smtp-auth-failed', strength: 'hint',
  },
  {
    code: 441,
    name: 'No answer from the host',
    meaning: 'The form that Exchange reports and their imitators give to 4.4.1: the recipient\'s server did not respond to the sender.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['CONNECT'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 442,
    name: 'Connection dropped',
    meaning: 'The connection broke while the message was being transferred. Some servers also print it for their own read and write ' +
      'errors.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['DATA', 'END-OF-DATA'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 446,
    name: 'Too many hops',
    meaning: 'The form that Exchange reports give to 4.4.6: the message passed more servers than allowed, so a loop is suspected.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['END-OF-DATA'],
    category: 'routing-failure', strength: 'hint',
  },
  {
    code: 447,
    name: 'Message expired',
    meaning: 'The form that Exchange reports give to 4.4.7: the message stayed in the sender\'s queue for longer than its lifetime. The ' +
      'reason for the delay is not in the code.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: [],
    category: 'delivery-expired', strength: 'hint',
  },
  {
    code: 449,
    name: 'Routing error',
    meaning: 'An Exchange-style report of a fault in the routing configuration, usually at a connector or smart host.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: [],
    category: 'routing-failure', strength: 'hint',
  },
  {
    code: 450,
    name: 'Mailbox temporarily unavailable',
    meaning: 'The server will not take the message for this mailbox now and invites another try. Behind it may be a busy mailbox, ' +
      'greylisting, a sender check that failed for now, or a rate limit; only the text tells.',
    class: 'transient', standard: true, rfcs: ['RFC5321'], section: '4.2.3', commands: ['MAIL', 'RCPT', 'END-OF-DATA', 'VRFY'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 451,
    name: 'Local error in processing',
    meaning: 'The server met a problem of its own while handling the request and gave up for now. Many servers also use it for ' +
      'greylisting and for temporary blocks, so the number alone does not prove a fault.',
    class: 'transient', standard: true, rfcs: ['RFC5321'], section: '4.2.3', commands: ['MAIL', 'RCPT', 'DATA', 'BDAT', 'END-OF-DATA'],
    category: 'system-error', strength: 'hint',
  },
  {
    code: 452,
    name: 'Insufficient system storage',
    meaning: 'The server is short of storage for the message, or takes no more recipients in this transaction. It also appears with a ' +
      'full mailbox, which the enhanced code 4.2.2 then shows.',
    class: 'transient', standard: true, rfcs: ['RFC5321', 'RFC1870'], section: '4.2.3', commands: ['MAIL', 'RCPT', 'BDAT', 'END-OF-DATA'],
    category: 'system-full', strength: 'hint',
  },
  {
    code: 453,
    name: 'No mail, or not accepting mail',
    meaning: 'Defined for ATRN, where it tells the client that nothing is waiting. The registry also names it beside X.3.2, so elsewhere ' +
      'it reads as a system that takes no mail at the moment.',
    class: 'transient', standard: true, rfcs: ['RFC2645'], section: '5.2.1', commands: [],
    category: 'service-unavailable', strength: 'hint',
  },
  {
    code: 454,
    name: 'AUTH or TLS temporarily unavailable',
    meaning: 'AUTH or STARTTLS cannot be completed just now because of a problem on the server. The credentials and the certificate of ' +
      'the client were not judged.',
    class: 'transient', standard: true, rfcs: ['RFC4954', 'RFC3207'], section: '6', commands: ['AUTH', 'STARTTLS'],
    category: 'system-error', strength: 'hint',
  },
  {
    code: 455,
    name: 'Cannot accommodate parameters',
    meaning: 'The server knows a parameter of MAIL or RCPT and cannot honour it at present. The address itself was not refused.',
    class: 'transient', standard: true, rfcs: ['RFC5321'], section: '4.1.1.11', commands: ['MAIL', 'RCPT'],
    category: 'command-not-supported', strength: 'hint',
  },
  {
    code: 456,
    name: 'Retry over IPv4',
    meaning: 'From a draft that never became a standard: the message failed SPF and DKIM over IPv6, and the client is asked to come back ' +
      'over IPv4.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['END-OF-DATA'],
    category: 'authentication-failed', strength: 'hint',
  },
  {
    code: 458,
    name: 'Cannot queue messages for the node',
    meaning: 'The answer to ETRN when the server cannot start the queue run that was asked for. The waiting mail stays where it is.',
    class: 'transient', standard: true, rfcs: ['RFC1985'], section: '5.3', commands: ['ETRN'],
    category: 'system-error', strength: 'hint',
  },
  {
    code: 459,
    name: 'Node not allowed',
    meaning: 'The answer to ETRN when this client may not start the queue of the node that it named. The text should give the reason.',
    class: 'transient', standard: true, rfcs: ['RFC1985'], section: '5.3', commands: ['ETRN'],
    category: 'policy-rejected', strength: 'hint',
  },
  {
    code: 470,
    name: 'Too many messages',
    meaning: 'A regional mailbox provider\'s throttle: the sender passed the number of messages that the server takes in a period.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['MAIL'],
    category: 'rate-limited', strength: 'hint',
  },
  {
    code: 471,
    name: 'Stopped by a filter on the sending side',
    meaning: 'Consumer error lists use it for a message that the sender\'s own spam filter, virus scanner or firewall held back. It ' +
      'seldom comes from the recipient\'s server.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['END-OF-DATA'],
    category: 'spam-rejected', strength: 'hint',
  },
  {
    code: 498,
    name: 'No mail exchanger for the domain',
    meaning: 'A number that some sending systems print when the recipient\'s domain has no MX record. Check the DNS before believing it.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: [],
    category: 'routing-failure', strength: 'hint',
  },
  {
    code: 499,
    name: 'No mail exchanger reachable',
    meaning: 'A number that some sending services show when none of the domain\'s mail exchangers could be contacted.',
    class: 'transient', standard: false, rfcs: [], section: null, commands: ['CONNECT'],
    category: 'connection-failure', strength: 'hint',
  },
  {
    code: 500,
    name: 'Command not recognised',
    meaning: 'The server could not make a command out of the line: the verb is unknown to it, or the line is too long. It judged the ' +
      'client\'s SMTP, never the address in the line.',
    class: 'permanent', standard: true, rfcs: ['RFC5321', 'RFC4954'], section: '4.2.4', commands: anyCommand,
    category: 'protocol-error', strength: 'hint',
    remediation: {
      action: 'fix-client',
      summary: 'The server did not understand a line that the client sent, so correct the client and keep the recipient.',
      steps: [
        'Find the refused line first: take the session log and read the client line directly before the 500. A stray line of the ' +
          'message or a half-sent command means that client and server lost step earlier.',
        'If the verb belongs to an extension (STARTTLS, AUTH, BDAT, ETRN), check that the EHLO reply of this very session offered it. ' +
          'Some servers do not know it, and a firewall that inspects SMTP may overwrite it with a row of X.',
        'If EHLO itself was refused, fall back to HELO and do without extensions.',
        'If the verb is right, look at the bytes: lines end in CRLF, a command line has at most 512 octets unless an extension allows ' +
          'more, and nothing is sent ahead of the 220 banner or right after STARTTLS.',
        'Do not suppress the recipient: a server that could not read the command did not look the mailbox up.',
      ],
      links: [
        { title: 'RFC 5321, 502 against 500', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
        { title: 'RFC 5321, size limits', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1' },
      ],
    },
  },
  {
    code: 501,
    name: 'Syntax error in parameters',
    meaning: 'The server knows the command and cannot accept what follows it: a malformed address, a HELO name that is no host name, a ' +
      'parameter without its value. Which argument it was decides what the reply means.',
    class: 'permanent', standard: true, rfcs: ['RFC5321'], section: '4.2.3', commands: anyCommand,
    category: 'protocol-error', strength: 'hint',
    remediation: {
      action: 'fix-client',
      summary: 'An argument of the command is malformed: find out which one before anything is concluded about the recipient.',
      steps: [
        'Find the refused command in the session log: the same 501 means a bad host name after EHLO or HELO, a bad sender after MAIL, ' +
          'a bad recipient after RCPT, and a bad base64 string after AUTH.',
        'After EHLO or HELO, send a fully qualified host name that resolves, or an address literal such as [192.0.2.10].',
        'After MAIL or RCPT, compare the line with the grammar: no space after the colon, angle brackets around the address, no ' +
          'display name, non-ASCII addresses only where SMTPUTF8 was offered, parameters only where their extension was.',
        'Only if the argument is the recipient\'s address, and the address is broken as stored, correct it at its source or drop it.',
        'In every other case keep the recipient: the server stopped at the form of the line and did not look for a mailbox.',
      ],
      links: [
        { title: 'RFC 5321, argument syntax', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' },
        { title: 'RFC 5321, EHLO and HELO', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1' },
      ],
    },
  },
  {
    code: 502,
    name: 'Command not implemented',
    meaning: 'The server knows the command and does not offer it, by design or by policy; VRFY and EXPN are the usual ones. It says ' +
      'nothing about whether a mailbox exists.',
    class: 'permanent', standard: true, rfcs: ['RFC5321'], section: '4.2.4', commands: anyCommand,
    category: 'command-not-supported', strength: 'weak',
    remediation: {
      action: 'use-another-command',
      summary: 'The server does not offer this command, so reach the goal by another one and draw no conclusion about the recipient.',
      steps: [
        'Find the refused command first: read the client line directly before the 502 in the session log. Most often it is VRFY or ' +
          'EXPN, then ETRN, HELP, AUTH or STARTTLS.',
        'Know why: servers switch VRFY and EXPN off because spammers used them to harvest addresses. That is a standing policy, so ' +
          'a retry will get the same answer.',
        'Instead of VRFY or EXPN, ask with MAIL and RCPT in an ordinary transaction. For an extension, use only what the EHLO reply of ' +
          'this session offered, and on the right port: AUTH belongs to submission on 587 or 465.',
        'If MAIL, RCPT or DATA was refused, the host is no ordinary mail exchanger, or a proxy in between filters SMTP: check the MX ' +
          'lookup and the path.',
        'Keep the recipient: an address whose check was answered with 502 is unverified, neither bad nor good.',
      ],
      links: [
        { title: 'RFC 5321, reply code 502', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
        { title: 'RFC 5321, VRFY, EXPN and security', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.3' },
      ],
    },
  },
  {
    code: 503,
    name: 'Bad sequence of commands',
    meaning: 'The command is valid and came at the wrong moment: RCPT before MAIL, DATA after every recipient was refused, MAIL before ' +
      'EHLO or before a login that the server demands. The cause usually stands one reply earlier.',
    class: 'permanent', standard: true, rfcs: ['RFC5321', 'RFC3030'], section: '4.1.4', commands: anyCommand,
    category: 'protocol-error', strength: 'hint',
    remediation: {
      action: 'fix-client',
      summary: 'The session was out of order: find the earlier refusal or the missing step, and classify that one.',
      steps: [
        'Find the refused command, then go back through the log to the first negative reply before it. A 503 to DATA mostly follows ' +
          'from recipients that were refused; those replies are the verdict, this one is their echo.',
        'Check the order that the server expects: EHLO, STARTTLS, EHLO again, AUTH where it is demanded, MAIL, one or more RCPT, DATA.',
        'If the client pipelines, make it read every reply before it relies on the command; if it reuses connections, send RSET ' +
          'after a failed transaction.',
        'If the text asks for a login (many submission servers use 503 for that), treat it as missing authentication.',
        'Keep the recipient: a 503 speaks about the dialogue, and the mailbox was not looked up for it.',
      ],
      links: [
        { title: 'RFC 5321, order of commands', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4' },
        { title: 'RFC 2920, command pipelining', url: 'https://www.rfc-editor.org/rfc/rfc2920' },
      ],
    },
  },
  {
    code: 504,
    name: 'Parameter not implemented',
    meaning: 'The command exists and one of its parameters is not supported here: often an AUTH mechanism, sometimes a BODY or SIZE ' +
      'value. Some servers also send it for a HELO name that is not fully qualified.',
    class: 'permanent', standard: true, rfcs: ['RFC5321', 'RFC4954'], section: '4.2.3',
    commands: ['EHLO', 'HELO', 'AUTH', 'MAIL', 'RCPT', 'BDAT', 'VRFY', 'EXPN'],
    category: 'command-not-supported', strength: 'weak',
    remediation: {
      action: 'fix-client',
      summary: 'The server does not support a parameter of the command: use one that it offered and keep the recipient.',
      steps: [
        'Find the refused command and its parameter in the session log: the mechanism after AUTH, the name after EHLO or HELO, the ' +
          'keywords behind the address of MAIL and RCPT.',
        'Compare it with the EHLO reply of this session, and read the reply again after STARTTLS, since the list may change there: ' +
          'use only what it names.',
        'After AUTH, choose a mechanism from the AUTH line. Servers retire old ones, such as LOGIN, CRAM-MD5 or plain passwords, in ' +
          'favour of OAuth tokens.',
        'After EHLO or HELO, send the fully qualified name of the sending host instead of a bare name or localhost.',
        'Keep the recipient: the server refused a wish of the client, and said nothing about the mailbox.',
      ],
      links: [
        { title: 'RFC 5321, reply codes', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
        { title: 'RFC 4954, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
      ],
    },
  },
  {
    code: 505,
    name: 'Account suspended',
    meaning: 'Hosting servers send it for an account that they have suspended. Whether the sender\'s or the recipient\'s account is ' +
      'meant has to be read from the text.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['MAIL', 'RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 510,
    name: 'Bad address',
    meaning: 'Error lists for consumers give it as a wrong recipient address, in the sense of 5.1.0. Real servers hardly use it, so the ' +
      'number alone is no ground to give the address up.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 511,
    name: 'Address not recognised',
    meaning: 'A squeezed form of 5.1.1 that a few systems print for an unknown mailbox. Trust the text beside it rather than the number.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 512,
    name: 'Host not found in the DNS',
    meaning: 'A squeezed form of 5.1.2 from Exchange-style reports: the recipient\'s host could not be found. Confirm with a DNS lookup ' +
      'of your own before the domain is taken for dead.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: [],
    category: 'routing-failure', strength: 'hint',
  },
  {
    code: 513,
    name: 'Address type refused',
    meaning: 'Used for an address whose form the server does not accept, and by some relays that first want a login. The two have ' +
      'nothing in common but the number.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 517,
    name: 'Problem with the sender\'s address',
    meaning: 'A squeezed form of 5.1.7 from Exchange-style reports: an attribute of the sender\'s address is missing or malformed.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['MAIL'],
    category: 'sender-rejected', strength: 'hint',
  },
  {
    code: 520,
    name: 'Wrong quick-start identifier',
    meaning: 'From a draft of a quick-start extension that was never finished: the client\'s idea of the server\'s features is out of ' +
      'date.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: [],
    category: 'protocol-error', strength: 'hint',
  },
  {
    code: 521,
    name: 'Host accepts no mail',
    meaning: 'The host takes no mail from anybody and says so in place of its banner. Several filters borrow the number for a client ' +
      'that they block, and then it says nothing about the domain.',
    class: 'permanent', standard: true, rfcs: ['RFC7504', 'RFC1846'], section: '3', commands: ['CONNECT', 'EHLO', 'HELO', 'MAIL', 'RCPT'],
    category: 'domain-refuses-mail', strength: 'hint',
  },
  {
    code: 522,
    name: 'Mailbox over quota',
    meaning: 'A squeezed form of 5.2.2: the recipient\'s mailbox is full. The mailbox exists and may take mail again once it is cleared.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT', 'END-OF-DATA'],
    category: 'mailbox-full', strength: 'hint',
  },
  {
    code: 523,
    name: 'Encryption needed',
    meaning: 'Named by the registry beside X.7.10: the AUTH mechanism needs an encrypted connection first. Elsewhere it has been used ' +
      'for messages over a size limit, and Gmail sends it when commands are pipelined after STARTTLS.',
    class: 'permanent', standard: true, rfcs: ['RFC5248'], section: '2.4', commands: ['AUTH', 'STARTTLS'],
    category: 'tls-failed', strength: 'hint',
  },
  {
    code: 524,
    name: 'Encryption required for the mechanism',
    meaning: 'Named by the registry beside X.7.11, next to 538, which is the code that servers send: the AUTH mechanism is not allowed ' +
      'on a connection in clear.',
    class: 'permanent', standard: true, rfcs: ['RFC5248'], section: '2.4', commands: ['AUTH'],
    category: 'smtp-auth-failed', strength: 'hint',
  },
  {
    code: 525,
    name: 'User account disabled',
    meaning: 'Named by the registry beside X.7.13: the login was right and an administrator has disabled the account. In reply to RCPT ' +
      'some servers use it for a disabled recipient instead.',
    class: 'permanent', standard: true, rfcs: ['RFC5248'], section: '2.4', commands: ['AUTH', 'RCPT'],
    category: 'smtp-auth-failed', strength: 'hint',
  },
  {
    code: 530,
    name: 'Authentication or TLS required',
    meaning: 'The server wants a login, or STARTTLS, before it carries this command out. It is typical of a submission server that is ' +
      'used like a mail exchanger, and no recipient was judged.',
    class: 'permanent', standard: true, rfcs: ['RFC4954', 'RFC3207'], section: '6',
    commands: ['MAIL', 'RCPT', 'DATA', 'AUTH', 'ETRN', 'VRFY'],
    category: 'smtp-auth-failed', strength: 'weak',
    remediation: {
      action: 'fix-credentials',
      summary: 'Do first what the server asks for: start TLS, log in, or both, and only then send the command again.',
      steps: [
        'Read which of the two is missing: a text with STARTTLS asks for encryption, a text with AUTH or authentication for a login.',
        'Start TLS before AUTH and read the EHLO reply again afterwards; many servers offer AUTH only then.',
        'If you meant to deliver to the recipient\'s domain, check that the host is its MX on port 25 and not a submission server.',
        'Keep the recipient and send the message again once the session is in order.',
      ],
      links: [
        { title: 'RFC 4954, status codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
        { title: 'RFC 3207, the STARTTLS command', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
      ],
    },
  },
  {
    code: 533,
    name: 'Delivery not authorised',
    meaning: 'Named by the registry beside X.7.1, with no definition of its own and hardly ever sent. Read it as a refusal by policy.',
    class: 'permanent', standard: true, rfcs: ['RFC5248'], section: '2.4', commands: ['MAIL', 'RCPT'],
    category: 'policy-rejected', strength: 'hint',
  },
  {
    code: 534,
    name: 'Authentication mechanism too weak',
    meaning: 'The server refuses this AUTH mechanism for this user as too weak. Large providers use it to demand an app password, an ' +
      'OAuth token or a login through the browser.',
    class: 'permanent', standard: true, rfcs: ['RFC4954'], section: '6', commands: ['AUTH'],
    category: 'smtp-auth-failed', strength: 'weak',
  },
  {
    code: 535,
    name: 'Authentication credentials invalid',
    meaning: 'The user name, password or token was refused, or the account may not use SMTP AUTH. The failure is the sending ' +
      'platform\'s; no message and no recipient were looked at.',
    class: 'permanent', standard: true, rfcs: ['RFC4954'], section: '6', commands: ['AUTH'],
    category: 'smtp-auth-failed', strength: 'weak',
  },
  {
    code: 538,
    name: 'Encryption required for authentication',
    meaning: 'The AUTH mechanism may be used only on an encrypted connection. The code is kept for history: servers should rather not ' +
      'offer such a mechanism before TLS.',
    class: 'permanent', standard: true, rfcs: ['RFC4954'], section: '6', commands: ['AUTH'],
    category: 'smtp-auth-failed', strength: 'weak',
    remediation: {
      action: 'fix-tls',
      summary: 'Encrypt the connection before logging in.',
      steps: [
        'Send STARTTLS before AUTH, or connect with TLS from the start on port 465.',
        'After the handshake send EHLO again and choose a mechanism from the new AUTH line.',
        'Set the client to require TLS, so that it never sends a password over a connection in clear.',
      ],
      links: [{ title: 'RFC 8314, TLS for mail submission', url: 'https://www.rfc-editor.org/rfc/rfc8314' }],
    },
  },
  {
    code: 540,
    name: 'Recipient blocked or inactive',
    meaning: 'A regional mailbox provider\'s code for mailboxes that are inactive or blocked. It is private to that provider, so only ' +
      'the text settles it.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 541,
    name: 'Rejected by the recipient\'s filter',
    meaning: 'A refusal by the filter of the recipient\'s domain, as some gateways and mail hosts number it. It judges the message or ' +
      'the sender and leaves open whether the mailbox exists.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT', 'END-OF-DATA'],
    category: 'spam-rejected', strength: 'hint',
  },
  {
    code: 542,
    name: 'Recipient refused',
    meaning: 'Seen behind filtering gateways for a recipient that they do not accept. The number alone does not tell an unknown mailbox ' +
      'from a refused sender.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 550,
    name: 'Mailbox unavailable or refused by policy',
    meaning: 'The server will not do what was asked: there is no such mailbox, or it may not be reached, or policy forbids it. After ' +
      'RCPT an unknown mailbox is the likeliest reading; after any other command, and beside any text, it is the weakest evidence ' +
      'there is.',
    class: 'permanent', standard: true, rfcs: ['RFC5321'], section: '4.2.3',
    commands: ['CONNECT', 'EHLO', 'HELO', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'END-OF-DATA', 'VRFY', 'EXPN'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 551,
    name: 'User not local',
    meaning: 'The recipient is not on this server and it will not forward; the text may name the new address. Many servers say 551 when ' +
      'they mean that they do not relay, so a bare 551 is poor evidence.',
    class: 'permanent', standard: true, rfcs: ['RFC5321'], section: '3.4', commands: ['RCPT', 'VRFY'],
    category: 'recipient-moved', strength: 'hint',
  },
  {
    code: 552,
    name: 'Storage allocation exceeded',
    meaning: 'Either the mailbox is over its quota or the message is over a size limit; some servers also use it for too many ' +
      'recipients. The enhanced code tells them apart: X.2.2, X.3.4 or X.2.3, X.5.3.',
    class: 'permanent', standard: true, rfcs: ['RFC5321', 'RFC1870'], section: '4.2.3',
    commands: ['MAIL', 'RCPT', 'DATA', 'BDAT', 'END-OF-DATA'],
    category: 'mailbox-full', strength: 'hint',
  },
  {
    code: 553,
    name: 'Mailbox name not allowed',
    meaning: 'Meant for an address whose form or name the server does not accept, be it the sender\'s or the recipient\'s. In the field ' +
      'it carries refused relaying, refused senders and block lists just as often.',
    class: 'permanent', standard: true, rfcs: ['RFC5321', 'RFC6531'], section: '4.2.3', commands: ['MAIL', 'RCPT', 'VRFY', 'EXPN'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 554,
    name: 'Transaction failed',
    meaning: 'A refusal without a reason in the number. After the data it is mostly a filter\'s verdict on the message, in place of the ' +
      'banner mostly a block of the client; the text must tell.',
    class: 'permanent', standard: true, rfcs: ['RFC5321', 'RFC3207'], section: '4.2.3',
    commands: ['CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'END-OF-DATA'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 555,
    name: 'Parameters not recognised',
    meaning: 'A parameter of MAIL or RCPT is unknown to the server or cannot be honoured, such as SIZE, BODY, RET or NOTIFY. The address ' +
      'in the command was not judged.',
    class: 'permanent', standard: true, rfcs: ['RFC5321'], section: '4.1.1.11', commands: ['MAIL', 'RCPT'],
    category: 'command-not-supported', strength: 'weak',
  },
  {
    code: 556,
    name: 'Domain does not accept mail',
    meaning: 'A server on the way knows that the recipient\'s domain takes no mail at all, for example from its null MX record. Every ' +
      'address at that domain is affected alike.',
    class: 'permanent', standard: true, rfcs: ['RFC7504', 'RFC7505'], section: '4', commands: ['RCPT'],
    category: 'domain-refuses-mail', strength: 'weak',
  },
  {
    code: 557,
    name: 'Address query refused',
    meaning: 'From a draft of an address query extension that was never finished. No mail exchanger is known to send it.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: [],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 571,
    name: 'Refused by a filter or policy',
    meaning: 'A squeezed form of 5.7.1 at some access providers: the sender is blocked or the message failed an authentication policy.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['MAIL', 'RCPT', 'END-OF-DATA'],
    category: 'policy-rejected', strength: 'hint',
  },
  {
    code: 585,
    name: 'Undeliverable address',
    meaning: 'Printed by a few systems when their check of the recipient\'s address found no mailbox. The check may be another ' +
      'server\'s, so the number alone is no proof.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['RCPT'],
    category: 'unclassified', strength: 'hint',
  },
  {
    code: 591,
    name: 'Client listed on a block list',
    meaning: 'Some hosts answer it when the connecting IP address is on a DNS block list that they use. The text should name the list.',
    class: 'permanent', standard: false, rfcs: [], section: null, commands: ['CONNECT', 'RCPT'],
    category: 'ip-blocklisted', strength: 'hint',
  },
];
