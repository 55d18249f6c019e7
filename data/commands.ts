/**
 * What to do when a server refuses a command or an extension: why it does so, what to use instead, and what the refusal
 * leaves open. More specific than the category's remediation for `command-not-supported` and `protocol-error`.
 */

import type { Remediation, SmtpCommand } from '../src/vocabulary.ts';

/** A command, or the EHLO keyword of an extension. */
export type RefusedCommand = SmtpCommand | 'TURN' | '8BITMIME' | 'CHUNKING' | 'DSN' | 'SMTPUTF8';

/** By command. CONNECT, END-OF-DATA and QUIT have no entry: a reply to them refuses no command. */
export const commandRemediation: Readonly<Partial<Record<RefusedCommand, Remediation>>> = {
  EHLO: {
    action: 'use-another-command',
    summary: 'Fall back to HELO: the server does not speak extended SMTP, or a firewall in between hides it.',
    steps: [
      'Send HELO with the same name after a 500 or 502, and then use no extension and no parameter.',
      'After a 501, correct the name: a full host name or an address literal such as [192.0.2.10].',
      'After a 503, wait for the 220 banner before you speak.',
      'If most servers seem to refuse EHLO, switch off SMTP inspection in the firewall; no recipient is to blame.',
    ],
    links: [{ title: 'RFC 5321, client initiation', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.2' }],
  },
  HELO: {
    action: 'fix-client',
    summary: 'Correct the HELO line or use EHLO: every server must take HELO, so its form or time is wrong.',
    steps: [
      'Send one full host name after HELO, no empty argument, underscore or address.',
      'Wait for the 220 banner, and greet once per connection, again only after STARTTLS.',
      'Use EHLO where the server wants AUTH or STARTTLS.',
      'Keep all recipients: the refusal came before any was named.',
    ],
    links: [{ title: 'RFC 5321, EHLO', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1' }],
  },
  STARTTLS: {
    action: 'fix-tls',
    summary: 'Issue STARTTLS only where EHLO offers it, and decide by policy whether plain text will do.',
    steps: [
      'Look for STARTTLS in the EHLO reply; servers leave it out when no certificate is set up or TLS is already on.',
      'After a 503, do not repeat it: one handshake per connection, and a new EHLO after it.',
      'If MTA-STS, DANE or your own rule demands TLS, requeue and try another MX; never fall back to plain text.',
      'If nothing demands it, go on without TLS in the same session.',
      'Read nothing into it about the recipient.',
    ],
    links: [{ title: 'RFC 3207, STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' }],
  },
  AUTH: {
    action: 'fix-client',
    summary: 'Sign in only where EHLO offers AUTH: a public MX takes mail from strangers and has no accounts to check.',
    steps: [
      'Check the host: use AUTH at your own relay on port 587 or 465, none at a recipient MX on port 25.',
      'Issue STARTTLS first: many servers show AUTH only in the second EHLO.',
      'Choose a mechanism from the AUTH line; a 504 says that yours is not offered.',
      'Send it once, before MAIL FROM: any later AUTH earns a 503.',
      'Do not count it against the recipient, who was not named yet.',
    ],
    links: [{ title: 'RFC 4954, AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' }],
  },
  MAIL: {
    action: 'fix-client',
    summary: 'Correct the MAIL FROM line: its syntax, its place or a parameter was refused, before any recipient was named.',
    steps: [
      'Write MAIL FROM:<jo@example.com> with angle brackets and no space after the colon; <> for bounces.',
      'After a 555 or 504, leave out the parameter that EHLO did not offer: SIZE, BODY, SMTPUTF8, RET, ENVID.',
      'After a 503, greet first, or send RSET to close the transaction that is still open.',
      'Try the same recipients again in a new transaction.',
    ],
    links: [
      { title: 'RFC 5321, MAIL', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.2' },
      { title: 'RFC 5321, refused parameters', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11' },
    ],
  },
  RCPT: {
    action: 'fix-client',
    summary: 'Correct the RCPT TO line and ask again: its form or place was refused, and the mailbox was not looked up.',
    steps: [
      'Write RCPT TO:<jo@example.com> with one address, and no display name or space after the colon.',
      'After a 503, find the MAIL FROM that failed before it; that reply holds the cause.',
      'After a 555, leave out NOTIFY and ORCPT where EHLO does not list DSN.',
      'Suppress only on a later reply that speaks of the mailbox.',
    ],
    links: [{ title: 'RFC 5321, RCPT', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.3' }],
  },
  DATA: {
    action: 'fix-client',
    summary: 'Look at the replies to RCPT TO: DATA is out of place as long as no recipient has been accepted.',
    steps: [
      'Judge each recipient by its own RCPT TO reply; a 503 or 554 to DATA only repeats that none was left.',
      'Do not send DATA if every RCPT TO failed, or, when pipelining, end the empty message with a single dot.',
      'Do not mix DATA and BDAT in one transaction.',
    ],
    links: [
      { title: 'RFC 5321, mail transactions', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.3' },
      { title: 'RFC 2920, pipelining', url: 'https://www.rfc-editor.org/rfc/rfc2920#section-3.1' },
    ],
  },
  BDAT: {
    action: 'use-another-command',
    summary: 'Send the message with DATA instead of BDAT: the server, or a proxy before it, does not take chunks.',
    steps: [
      'Send RSET, then repeat MAIL, RCPT and the whole message with DATA; use BDAT only where EHLO lists CHUNKING.',
      'Double the dot at the start of a line, which DATA needs and BDAT does not.',
      'Encode a BINARYMIME body as base64 first: it can travel by BDAT only.',
      'Keep the recipients: the way of sending was refused.',
    ],
    links: [
      { title: 'RFC 3030, CHUNKING and BDAT', url: 'https://www.rfc-editor.org/rfc/rfc3030' },
      { title: 'RFC 5321, dots in DATA', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2' },
    ],
  },
  CHUNKING: {
    action: 'use-another-command',
    summary: 'Do without CHUNKING: send the message with DATA, which every server takes.',
    steps: [
      'Turn BDAT and BINARYMIME off for this host and send again in a new transaction.',
      'Keep the recipients: an extension is missing, not a mailbox.',
    ],
    links: [{ title: 'RFC 3030, CHUNKING and BDAT', url: 'https://www.rfc-editor.org/rfc/rfc3030' }],
  },
  RSET: {
    action: 'fix-client',
    summary: 'Close the connection and start a new one: a server that refuses RSET has lost track of the session.',
    steps: [
      'On a refusal send QUIT, reconnect and begin with EHLO.',
      'Limit messages per connection: some servers count RSET and end long sessions.',
      'Disregard it for the recipient: the transaction was being dropped anyway.',
    ],
    links: [{ title: 'RFC 5321, RSET', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.5' }],
  },
  NOOP: {
    action: 'fix-client',
    summary: 'Stop keeping idle connections alive: servers cap NOOP against clients that hold a slot and send nothing.',
    steps: [
      'Close a connection after its last message.',
      'Test a pooled connection with RSET just before use, and reconnect if it fails.',
      'Disregard it for every recipient: no address is involved.',
    ],
    links: [{ title: 'RFC 5321, NOOP', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.9' }],
  },
  VRFY: {
    action: 'use-another-command',
    summary: 'Probe with RCPT TO instead of VRFY: servers turn VRFY off against address harvesters, for every address alike.',
    steps: [
      'Keep the address: the server refused the question and never looked the mailbox up.',
      'Send MAIL FROM:<> and RCPT TO:<jo@example.com>, read the reply, then send RSET or QUIT instead of DATA.',
      'Take 250 as not proven: catch-all domains accept any name; take 4xx, greylisting included, as no answer.',
      'Probe seldom and from a warm IP: probing in bulk looks like harvesting and gets the IP listed.',
      'Expect 252 elsewhere, the answer that RFC 5321 wants of a server with VRFY off; it decides nothing either.',
    ],
    links: [
      { title: 'RFC 5321, VRFY, EXPN and security', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.3' },
      { title: 'RFC 5321, debugging addresses', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.5' },
    ],
  },
  EXPN: {
    action: 'use-another-command',
    summary: 'Do without EXPN: servers turn it off because it hands out the members of a mailing list.',
    steps: [
      'Send to the list address with RCPT TO, and ask the owner of the list if you must know its members.',
      'Keep the list address: a closed membership does not mean that the list is gone.',
    ],
    links: [{ title: 'RFC 5321, VRFY, EXPN and security', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.3' }],
  },
  ETRN: {
    action: 'use-another-command',
    summary: 'Do without ETRN: it starts a queue for a dial-up domain, and servers offer it to such customers only.',
    steps: [
      'Let the server retry at its own pace, or ask its operator to flush the queue.',
      'If your domain is hosted there, have it enabled, or sign in and use ATRN on port 366.',
      'Tell 458 (cannot queue now) and 459 (not allowed) from 502 (not offered).',
      'Draw nothing from it about recipients: no mail was offered.',
    ],
    links: [
      { title: 'RFC 1985, ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985' },
      { title: 'RFC 2645, ATRN', url: 'https://www.rfc-editor.org/rfc/rfc2645' },
    ],
  },
  TURN: {
    action: 'use-another-command',
    summary: 'Drop TURN: it hands queued mail to whoever claims a name, so servers removed it long ago.',
    steps: [
      'Use ATRN, which asks for a sign-in, or ETRN, which connects back to the host of record.',
      'Leave recipients out of it: TURN names none.',
    ],
    links: [{ title: 'RFC 5321, TURN', url: 'https://www.rfc-editor.org/rfc/rfc5321#appendix-F.1' }],
  },
  HELP: {
    action: 'use-another-command',
    summary: 'Read the EHLO reply in place of HELP: servers turn HELP off so as not to name their software.',
    steps: [
      'Take the offered extensions from the lines after 250 to EHLO.',
      'Dismiss it for the recipient: HELP concerns no mail.',
    ],
    links: [{ title: 'RFC 5321, HELP', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.8' }],
  },
  '8BITMIME': {
    action: 'fix-message',
    summary: 'Encode the message in 7 bits and leave BODY=8BITMIME out: this server offers no 8-bit transport.',
    steps: [
      'Convert every 8-bit part to quoted-printable or base64, and set its Content-Transfer-Encoding.',
      'Do so before DKIM signs: a relay that converts later breaks the signature.',
      'Send again without BODY=; the address is as good as before.',
    ],
    links: [{ title: 'RFC 6152, 8BITMIME', url: 'https://www.rfc-editor.org/rfc/rfc6152' }],
  },
  SMTPUTF8: {
    action: 'fix-message',
    summary: 'Leave SMTPUTF8 out where all addresses are ASCII; otherwise this server cannot take the message.',
    steps: [
      'Check who asked for it: a UTF-8 subject alone needs encoded words, not SMTPUTF8.',
      'Write a non-ASCII domain as xn--; the part before the @ has no such form.',
      'Use an ASCII alias of the sender or recipient where there is one.',
      'Keep an internationalised recipient: the route lacks the extension, the mailbox may well exist.',
    ],
    links: [{ title: 'RFC 6531, SMTPUTF8', url: 'https://www.rfc-editor.org/rfc/rfc6531' }],
  },
  DSN: {
    action: 'fix-client',
    summary: 'Leave NOTIFY, ORCPT, RET and ENVID out: the server does not offer delivery status notifications on request.',
    steps: [
      'Add these parameters only where the EHLO reply lists DSN; many servers hide it against bounce floods.',
      'Send again without them: failures are still reported to the envelope sender.',
      'Put your own id into the Return-Path (VERP) to match bounces without ENVID.',
      'Judge the recipient by the reply to the plain RCPT TO.',
    ],
    links: [{ title: 'RFC 3461, DSN parameters', url: 'https://www.rfc-editor.org/rfc/rfc3461#section-4' }],
  },
};
