/**
 * X.7.y: security and policy. Source: RFC 3463 section 3.8; RFC 4954 and RFC 5248 for SMTP AUTH, RFC 6710 for priorities, RFC 7293 for
 * RRVS, RFC 7372 for mail authentication, and the RFCs named per entry.
 *
 * Large providers give X.7.23 to X.7.30 meanings of their own; those stand in `../providers/`.
 */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const policyCodes: readonly EnhancedCode[] = [
  {
    code: 'X.7.0',
    name: 'Other or undefined security status',
    meaning: 'A security or policy matter stopped the message, and the server says no more, perhaps on purpose. Reputation, spam, ' +
      'missing logins and content rules all hide behind it.',
    classes: [2, 4, 5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550],
    category: 'policy-rejected', strength: 'hint',
  },
  {
    code: 'X.7.1',
    name: 'Delivery not authorised, message refused',
    meaning: 'A rule of the host or of the recipient forbids this sender to write there. It is the most overused of all codes: block ' +
      'lists, spam filters, refused relaying, even unknown users; 4.7.1 is the usual mark of greylisting.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [451, 454, 502, 503, 533, 550, 551],
    category: 'policy-rejected', strength: 'hint',
  },
  {
    code: 'X.7.2',
    name: 'Mailing list expansion prohibited',
    meaning: 'The address is a mailing list or group, and this sender may not post to it. The list exists; its owner decides who may ' +
      'write.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [550],
    category: 'recipient-refused', strength: 'weak',
  },
  {
    code: 'X.7.3',
    name: 'Security conversion required but not possible',
    meaning: 'Meant for a message that would have to change from one secure format to another. What servers really print it for is a ' +
      'failed or missing login, or a refusal by policy.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [],
    category: 'policy-rejected', strength: 'hint',
  },
  {
    code: 'X.7.4',
    name: 'Security features not supported',
    meaning: 'A security feature that the client asked for is not available here. In practice it is an AUTH mechanism that the server ' +
      'does not know or no longer offers.',
    classes: [5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [504],
    category: 'command-not-supported', strength: 'weak',
  },
  {
    code: 'X.7.5',
    name: 'Cryptographic failure',
    meaning: 'A system that should check or decrypt the message could not, for want of a key or because the data were not valid. MTAs ' +
      'print 4.7.5 when the certificate of the other side fails their check.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [],
    category: 'tls-failed', strength: 'weak',
  },
  {
    code: 'X.7.6',
    name: 'Cryptographic algorithm not supported',
    meaning: 'A system that should check or decrypt the message does not have the algorithm for it. One of the two sides is out of date ' +
      'or set too strictly.',
    classes: [4, 5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [],
    category: 'tls-failed', strength: 'weak',
  },
  {
    code: 'X.7.7',
    name: 'Message integrity failure',
    meaning: 'A check shows that the message was altered or damaged after it was signed. A relay or list that rewrites content is the ' +
      'likeliest culprit.',
    classes: [2, 4, 5],
    rfcs: ['RFC3463'], section: '3.8', replyCodes: [],
    category: 'authentication-failed', strength: 'weak',
  },
  {
    code: 'X.7.8',
    name: 'Authentication credentials invalid',
    meaning: 'SMTP AUTH failed: the credentials are wrong, expired or not enough for this server. It ends the session\'s login and ' +
      'concerns no recipient.',
    classes: [5],
    rfcs: ['RFC4954'], section: '6', replyCodes: [535, 554],
    category: 'smtp-auth-failed', strength: 'fair',
  },
  {
    code: 'X.7.9',
    name: 'Authentication mechanism is too weak',
    meaning: 'The AUTH mechanism is weaker than this server lets the account use. Providers that demand app passwords or OAuth send it ' +
      'for a plain password.',
    classes: [5],
    rfcs: ['RFC4954'], section: '6', replyCodes: [534],
    category: 'smtp-auth-failed', strength: 'fair',
    remediation: {
      action: 'fix-credentials',
      summary: 'Log in with a stronger mechanism than the one that was refused.',
      steps: [
        'Read the AUTH line of the EHLO reply, after STARTTLS, and choose the strongest mechanism that the client can use.',
        'Where the provider asks for it, create an app password, or register the platform for OAuth and use XOAUTH2 or OAUTHBEARER.',
        'Queue the mail meanwhile: no recipient has been refused.',
      ],
      links: [{ title: 'RFC 4954, status codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' }],
    },
  },
  {
    code: 'X.7.10',
    name: 'Encryption needed',
    meaning: 'The requested AUTH mechanism sends secrets in clear, and the server wants the connection encrypted before it listens.',
    classes: [5],
    rfcs: ['RFC5248'], section: '2.4', replyCodes: [523],
    category: 'tls-failed', strength: 'fair',
    remediation: {
      action: 'fix-tls',
      summary: 'Encrypt the connection first, then log in.',
      steps: [
        'Send STARTTLS and finish the handshake before AUTH, or connect with TLS from the start on port 465.',
        'Send EHLO again after the handshake; what was offered before it no longer counts.',
        'Make the client require TLS, so that it cannot fall back to a connection in clear.',
      ],
      links: [{ title: 'RFC 8314, TLS for mail submission', url: 'https://www.rfc-editor.org/rfc/rfc8314' }],
    },
  },
  {
    code: 'X.7.11',
    name: 'Encryption required for requested authentication mechanism',
    meaning: 'The chosen AUTH mechanism is allowed only on an encrypted connection. Kept for history: a server should not offer such a ' +
      'mechanism before TLS.',
    classes: [5],
    rfcs: ['RFC4954'], section: '6', replyCodes: [524, 538],
    category: 'smtp-auth-failed', strength: 'fair',
    remediation: {
      action: 'fix-tls',
      summary: 'Use the mechanism on an encrypted connection only.',
      steps: [
        'Send STARTTLS before AUTH, or connect with TLS from the start on port 465.',
        'Read the AUTH line again after the handshake and pick the mechanism from there.',
        'If TLS fails to start, settle that first; a login in clear is no way round it.',
      ],
      links: [{ title: 'RFC 3207, the STARTTLS command', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' }],
    },
  },
  {
    code: 'X.7.12',
    name: 'A password transition is needed',
    meaning: 'The server cannot use the chosen AUTH mechanism for this account until the user has logged in once in another way, usually ' +
      'with PLAIN.',
    classes: [4],
    rfcs: ['RFC4954'], section: '6', replyCodes: [422, 432],
    category: 'smtp-auth-failed', strength: 'fair',
    remediation: {
      action: 'fix-credentials',
      summary: 'Log in once with PLAIN over TLS; the chosen mechanism should work from then on.',
      steps: [
        'Over an encrypted connection, authenticate once with AUTH PLAIN and the same account.',
        'Then return to the mechanism of your choice and try again.',
        'If the reply stays, ask the operator of the submission server to reset the account\'s password.',
      ],
      links: [{ title: 'RFC 4954, status codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' }],
    },
  },
  {
    code: 'X.7.13',
    name: 'User account disabled',
    meaning: 'The login was right, and an administrator has disabled the account: unpaid, abused or broken into. After RCPT some servers ' +
      'print it for a disabled recipient, which is not what was registered.',
    classes: [5],
    rfcs: ['RFC5248'], section: '2.4', replyCodes: [525],
    category: 'smtp-auth-failed', strength: 'weak',
    remediation: {
      action: 'fix-credentials',
      summary: 'The sending account is disabled: have it opened again before anything else is sent.',
      steps: [
        'Look at which command was refused. After AUTH or MAIL it is the sender\'s account; after RCPT read the text for a disabled ' +
          'recipient.',
        'Ask the operator of the submission server why the account was disabled, and look for signs of a break-in first.',
        'Change the password, clear the queue of anything you did not send, and have the account enabled again.',
        'Stop trying until then: new attempts with the same account only add to the alarm.',
      ],
      links: [{ title: 'RFC 5248, registry of enhanced status codes', url: 'https://www.rfc-editor.org/rfc/rfc5248' }],
    },
  },
  {
    code: 'X.7.14',
    name: 'Trust relationship required',
    meaning: 'The submission server may not fetch the content that the message refers to, because no trust was set up between it and the ' +
      'server that holds it (BURL).',
    classes: [5],
    rfcs: ['RFC5248'], section: '2.4', replyCodes: [535, 554],
    category: 'smtp-auth-failed', strength: 'weak',
    remediation: {
      action: 'fix-credentials',
      summary: 'Let the submission server in at the content server, or send the content itself.',
      steps: [
        'Ask the operators of both servers to set up the credentials by which the submission server logs in at the content server.',
        'Until then send messages with DATA or BDAT instead of BURL.',
      ],
      links: [{ title: 'RFC 4468, message submission BURL', url: 'https://www.rfc-editor.org/rfc/rfc4468' }],
    },
  },
  {
    code: 'X.7.15',
    name: 'Priority level is too low',
    meaning: 'The server takes only mail of a higher transfer priority at present, as in an emergency. Nothing is wrong with the message ' +
      'or the address.',
    classes: [4, 5],
    rfcs: ['RFC6710'], section: null, replyCodes: [450, 550],
    category: 'policy-rejected', strength: 'weak',
    remediation: {
      action: 'retry-later',
      summary: 'Wait until the server takes ordinary mail again.',
      steps: [
        'Keep the message and the recipient, and try again after some hours.',
        'Raise MT-PRIORITY only if the message truly warrants it and the server trusts you to set it.',
      ],
      links: [{ title: 'RFC 6710, message transfer priorities', url: 'https://www.rfc-editor.org/rfc/rfc6710' }],
    },
  },
  {
    code: 'X.7.16',
    name: 'Message is too big for the specified priority',
    meaning: 'The server limits the size of messages by their transfer priority, and this one is over the limit of its level. Another ' +
      'time, or another priority, may allow it.',
    classes: [4, 5],
    rfcs: ['RFC6710'], section: null, replyCodes: [552],
    category: 'message-too-large', strength: 'fair',
  },
  {
    code: 'X.7.17',
    name: 'Mailbox owner has changed',
    meaning: 'The message asked for a recipient who has owned the mailbox since a given date (RRVS), and somebody else owns it now. Mail ' +
      'meant for the former owner would reach a stranger.',
    classes: [5],
    rfcs: ['RFC7293'], section: null, replyCodes: [],
    category: 'recipient-moved', strength: 'fair',
    remediation: {
      action: 'suppress-recipient',
      summary: 'The mailbox belongs to another person now: stop sending there and cut the ties of the account to it.',
      steps: [
        'Suppress the address, and withhold password resets and other private mail from it at once.',
        'Ask the user for a new address the next time they log in, and have it confirmed.',
        'Do not send the message again without the RRVS date: the new owner would read it.',
      ],
      links: [{ title: 'RFC 7293, Require-Recipient-Valid-Since', url: 'https://www.rfc-editor.org/rfc/rfc7293' }],
    },
  },
  {
    code: 'X.7.18',
    name: 'Domain owner has changed',
    meaning: 'The message asked for a recipient who has been valid since a given date (RRVS), and the whole domain has changed hands ' +
      'since. None of its addresses can be taken for the former ones.',
    classes: [5],
    rfcs: ['RFC7293'], section: null, replyCodes: [],
    category: 'recipient-moved', strength: 'fair',
    remediation: {
      action: 'suppress-recipient',
      summary: 'The domain has a new owner: treat every address that you hold there from before as lost.',
      steps: [
        'Suppress the address and review the others at the same domain that were collected before the change.',
        'Withhold password resets and other private mail until each user has confirmed a new address.',
        'Do not send the message again without the RRVS date.',
      ],
      links: [{ title: 'RFC 7293, Require-Recipient-Valid-Since', url: 'https://www.rfc-editor.org/rfc/rfc7293' }],
    },
  },
  {
    code: 'X.7.19',
    name: 'RRVS test cannot be completed',
    meaning: 'The server was asked whether the mailbox has kept its owner since a given date, and it has no record to answer from. The ' +
      'mailbox may well be the right one.',
    classes: [5],
    rfcs: ['RFC7293'], section: null, replyCodes: [],
    category: 'policy-rejected', strength: 'fair',
    remediation: {
      action: 'contact-recipient',
      summary: 'The server cannot say whether the owner is still the same: decide whether the message may go without that check.',
      steps: [
        'Harmless content may be sent again without the RRVS parameter and header field.',
        'Private content, such as a password reset, should wait until the user has confirmed the address.',
        'Keep the address: it was neither confirmed nor refused.',
      ],
      links: [{ title: 'RFC 7293, Require-Recipient-Valid-Since', url: 'https://www.rfc-editor.org/rfc/rfc7293' }],
    },
  },
  {
    code: 'X.7.20',
    name: 'No passing DKIM signature found',
    meaning: 'The message carries no DKIM signature that verifies: none at all, or one that is broken or has no key in the DNS.',
    classes: [5],
    rfcs: ['RFC7372', 'RFC6376'], section: '3.1', replyCodes: [550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'Sign the message with DKIM so that the signature verifies at the receiver.',
      steps: [
        'Send the same message to a mailbox of your own and read dkim= in its Authentication-Results header field.',
        'none: turn signing on. neutral or permerror: look up the TXT record at <selector>._domainkey.<domain> and compare its key.',
        'fail: find what alters the message after it was signed, such as a footer, a link rewriter or a relay that re-encodes.',
        'Sign at the last hop you control and with relaxed canonicalisation.',
      ],
      links: [{ title: 'RFC 6376, DKIM signatures', url: 'https://www.rfc-editor.org/rfc/rfc6376' }],
    },
  },
  {
    code: 'X.7.21',
    name: 'No acceptable DKIM signature found',
    meaning: 'A DKIM signature verifies, but none satisfies the receiver\'s policy: the key may be too short, the algorithm too old, or ' +
      'the signing domain unwelcome.',
    classes: [5],
    rfcs: ['RFC7372', 'RFC6376'], section: '3.1', replyCodes: [550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'The signature is valid and not good enough: raise it to what the receiver asks for.',
      steps: [
        'Use rsa-sha256 with a key of at least 1024 bits, better 2048; receivers refuse rsa-sha1 and short keys.',
        'Sign with your own domain in d=, not only with that of the sending service.',
        'Sign the From field at least, and leave out the l= tag.',
        'If the text names another demand of the receiver, meet that one.',
      ],
      links: [{ title: 'RFC 8301, DKIM algorithms and key sizes', url: 'https://www.rfc-editor.org/rfc/rfc8301' }],
    },
  },
  {
    code: 'X.7.22',
    name: 'No valid author-matched DKIM signature found',
    meaning: 'DKIM signatures verify, but none belongs to the domain in the From field, so nothing ties the visible author to the message.',
    classes: [5],
    rfcs: ['RFC7372', 'RFC6376'], section: '3.1', replyCodes: [550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'Sign with the domain that stands in the From field.',
      steps: [
        'Compare d= of the DKIM-Signature with the domain in From.',
        'Publish a selector under the From domain, at a sending service usually by CNAME records, and sign with it.',
        'Where you cannot sign for a domain, do not put it into From: write from a domain of yours and name the other in Reply-To.',
      ],
      links: [{ title: 'RFC 7372, DKIM failure codes', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.1' }],
    },
  },
  {
    code: 'X.7.23',
    name: 'SPF validation failed',
    meaning: 'The SPF check of the envelope sender ended in fail: its domain does not list the connecting IP address. Forwarding causes ' +
      'it too, since the forwarder\'s address is not in the record.',
    classes: [5],
    rfcs: ['RFC7372', 'RFC7208'], section: '3.2', replyCodes: [550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'Let the envelope sender\'s SPF record list the address that you send from.',
      steps: [
        'Take the domain of the envelope sender (Return-Path, not From) and the IP address that the server saw.',
        'Look up the TXT record of that domain that begins with v=spf1, and add the address or the include of the sending service.',
        'Stay within ten DNS lookups and one record per domain; beyond that SPF ends in an error.',
        'Sign with DKIM as well, which survives forwarding where SPF cannot.',
      ],
      links: [{ title: 'RFC 7208, SPF', url: 'https://www.rfc-editor.org/rfc/rfc7208' }],
    },
  },
  {
    code: 'X.7.24',
    name: 'SPF validation error',
    meaning: 'The SPF check could not be completed: a DNS lookup failed for now (class 4), or the record itself is broken (class 5).',
    classes: [4, 5],
    rfcs: ['RFC7372', 'RFC7208'], section: '3.2', replyCodes: [451, 550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'Repair the SPF record, or the DNS that serves it.',
      steps: [
        'With class 4, query the record from outside: a name server of the domain, or of an include, does not answer in time.',
        'With class 5, look for two records that begin with v=spf1, a syntax error, or more than ten DNS lookups.',
        'Check each include down to its end; a sending service that has closed leaves a dead one behind.',
      ],
      links: [{ title: 'RFC 7208, lookup limits', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4' }],
    },
  },
  {
    code: 'X.7.25',
    name: 'Reverse DNS validation failed',
    meaning: 'The connecting IP address failed a reverse DNS check: it has no PTR record, or the name in it does not lead back to the ' +
      'address.',
    classes: [5],
    rfcs: ['RFC7372'], section: '3.3', replyCodes: [550],
    category: 'reverse-dns-failed', strength: 'fair',
  },
  {
    code: 'X.7.26',
    name: 'Multiple authentication checks failed',
    meaning: 'More than one check of the sender failed, typically SPF and DKIM together, and with them DMARC. The code does not say ' +
      'which; the headers of an accepted copy do.',
    classes: [5],
    rfcs: ['RFC7372'], section: '3.4', replyCodes: [550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'Make SPF and DKIM both pass, at least one of them for the domain in From, and so DMARC.',
      steps: [
        'Send the same message, by the same path, to a mailbox of your own and read spf=, dkim= and dmarc= in Authentication-Results.',
        'SPF: let the record of the envelope sender\'s domain list the sending address or service.',
        'DKIM: sign with a key whose public half is in the DNS, and let nothing change the message afterwards.',
        'Alignment: use the From domain, or a subdomain of it, in d= or in the envelope sender.',
        'If only some paths fail, look there for a forwarder or a second system that sends in your name without signing.',
      ],
      links: [
        { title: 'RFC 7372, multiple failures', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.4' },
        { title: 'RFC 8601, Authentication-Results', url: 'https://www.rfc-editor.org/rfc/rfc8601' },
      ],
    },
  },
  {
    code: 'X.7.27',
    name: 'Sender address has null MX',
    meaning: 'The sender\'s domain publishes a null MX record and so takes no mail: no bounce could be returned to it. Gmail uses the ' +
      'number for SPF failures.',
    classes: [5],
    rfcs: ['RFC7505'], section: '4.2', replyCodes: [550],
    category: 'sender-rejected', strength: 'fair',
    remediation: {
      action: 'fix-sender',
      summary: 'Send from a domain that takes mail.',
      steps: [
        'Look up the MX record of the sender\'s domain; a null MX has preference 0 and a single dot for a host.',
        'If the domain should take mail, replace the null MX by its mail hosts.',
        'If not, send with another domain in the envelope sender and in From, one that takes bounces and replies.',
      ],
      links: [{ title: 'RFC 7505, senders with a null MX', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2' }],
    },
  },
  {
    code: 'X.7.28',
    name: 'Mail flood detected',
    meaning: 'The message looks like part of a flood of similar mail. Registered from an Internet-Draft; in the field it mostly means ' +
      'that the sender goes faster than the receiver allows.',
    classes: [4, 5],
    rfcs: [], section: null, replyCodes: [],
    category: 'rate-limited', strength: 'fair',
  },
  {
    code: 'X.7.29',
    name: 'ARC validation failure',
    meaning: 'The chain of ARC seals that forwarders added does not verify, so their word on the original authentication is worth ' +
      'nothing. Gmail uses the number for a missing TLS connection.',
    classes: [5],
    rfcs: ['RFC8617'], section: '5.2.2', replyCodes: [550],
    category: 'authentication-failed', strength: 'fair',
    remediation: {
      action: 'fix-authentication',
      summary: 'Find the hop that breaks the ARC chain, or make do without the chain.',
      steps: [
        'List the ARC sets of the message by their i= number and find the first one whose cv= says fail.',
        'If it is a hop of yours, seal last of all, after every change to headers and body.',
        'If you are the author, rely on your own DKIM signature and send without passing through that forwarder.',
        'If it is somebody else\'s forwarder, tell its postmaster.',
      ],
      links: [{ title: 'RFC 8617, the ARC protocol', url: 'https://www.rfc-editor.org/rfc/rfc8617' }],
    },
  },
  {
    code: 'X.7.30',
    name: 'REQUIRETLS support required',
    meaning: 'The sender demanded REQUIRETLS for the message, and the next server on the way does not offer it. Gmail uses the number ' +
      'for DKIM failures.',
    classes: [5],
    rfcs: ['RFC8689'], section: null, replyCodes: [550],
    category: 'tls-failed', strength: 'fair',
    remediation: {
      action: 'fix-tls',
      summary: 'The path cannot guarantee TLS: decide whether the message may go without that guarantee.',
      steps: [
        'Check with EHLO, after STARTTLS, whether the mail exchangers of the domain offer REQUIRETLS; few do.',
        'If the content allows it, send again without REQUIRETLS. TLS will still be used wherever the server offers it.',
        'If not, reach the recipient by another channel or with end-to-end encryption.',
      ],
      links: [{ title: 'RFC 8689, SMTP Require TLS Option', url: 'https://www.rfc-editor.org/rfc/rfc8689' }],
    },
  },
];
