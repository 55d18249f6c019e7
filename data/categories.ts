/**
 * What each category means, its defaults, and what to do about it, in the order of `categoryNames`. The reply itself may
 * override an outcome or a suppression.
 */

import type { Category, CategoryEntry } from '../src/vocabulary.ts';

export const categories: Readonly<Record<Category, CategoryEntry>> = {
  'unknown-recipient': {
    meaning: 'The domain takes mail but has no mailbox of this name.',
    outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'does-not-exist',
    remediation: {
      action: 'suppress-recipient',
      summary: 'Suppress the address now: there is no such mailbox, and each further attempt costs reputation.',
      steps: [
        'Look for a typing slip before the @; ask the person rather than guess the right spelling.',
        'If one list or form yields many, stop it: it is old, bought or filled by bots.',
        'Lift the suppression only after the owner has written to you from there.',
      ],
      links: [{ title: 'RFC 3463, address status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' }],
    },
  },
  'invalid-address': {
    meaning: 'The address itself is malformed, reserved or ambiguous.',
    outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'does-not-exist',
    remediation: {
      action: 'correct-address',
      summary: 'Suppress the address as written and ask for the right one: no server can deliver to this form.',
      steps: [
        'Print the stored value with its invisible characters: spaces, line ends, quotes, commas, a display name.',
        'Trim stray characters in code; leave every other correction to the owner.',
      ],
      links: [{ title: 'RFC 5321, mailbox syntax', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' }],
    },
  },
  'inactive-recipient': {
    meaning: 'The server knows the address, but the mailbox is disabled, suspended, closed or abandoned.',
    outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'exists',
    remediation: {
      action: 'suppress-recipient',
      summary: 'Suppress the address: the mailbox is shut, and some abandoned ones come back as spam traps.',
      steps: [
        'Stop transactional mail to it too, and reach the customer by another channel.',
        'Mail it again only once the owner has confirmed the address anew.',
        'If their share grows, the list is stale: drop people who have not reacted for a year.',
      ],
      links: [{ title: 'RFC 3463, mailbox status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' }],
    },
  },
  'mailbox-full': {
    meaning: 'The mailbox exists and is over its quota.',
    outcome: 'transient', fault: 'recipient', suppress: false, recipientStatus: 'exists',
    remediation: {
      action: 'keep-and-retry',
      summary: 'Keep the address and try again over the next days: a full mailbox exists and may be emptied.',
      steps: [
        'Ignore the first digit: a 552 5.2.2 passes as a 452 4.2.2 does.',
        'Retry with growing gaps for up to five days, then leave the address alone for a week or two.',
        'Suppress only when it stays full over several such rounds: nobody reads it any more.',
      ],
      links: [{ title: 'RFC 3463, mailbox status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' }],
    },
  },
  'recipient-moved': {
    meaning: 'The person or the address has moved, or the mailbox has a new owner, and nothing is forwarded.',
    outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'unknown',
    remediation: {
      action: 'suppress-recipient',
      summary: 'Suppress the old address and ask the person for the new one by another channel.',
      steps: [
        'Take an address offered in a 551 reply as a hint; use it only after the person has confirmed it.',
        'On 5.7.17 or 5.7.18 the reader is now a stranger: remove the address from logins and password resets too.',
      ],
      links: [
        { title: 'RFC 5321, address correction', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4' },
        { title: 'RFC 7293, change of owner', url: 'https://www.rfc-editor.org/rfc/rfc7293' },
      ],
    },
  },
  'recipient-refused': {
    meaning: 'The mailbox or group takes no mail from this sender: a personal block, an allow-list, members only.',
    outcome: 'permanent', fault: 'recipient', suppress: false, recipientStatus: 'exists',
    remediation: {
      action: 'contact-recipient',
      summary: 'Keep the address, stop sending it bulk mail, and have the recipient allow your sender.',
      steps: [
        'Tell from the reply which rule it is: blocked by the person, members only, internal or signed-in senders only.',
        'Treat a block by the person as an unsubscribe; never change the sender to get around it.',
        'Otherwise give the recipient or the group owner your exact From address to allow.',
      ],
      links: [{ title: 'RFC 3463, policy status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' }],
    },
  },
  'unknown-domain': {
    meaning: 'The domain after the @ does not exist, or has no host that takes mail.',
    outcome: 'permanent', fault: 'recipient-domain', suppress: true, recipientStatus: 'does-not-exist',
    remediation: {
      action: 'suppress-recipient',
      summary: 'Suppress the address: its domain has no mail host to deliver to.',
      steps: [
        'Confirm with `dig` for MX, A and AAAA: NXDOMAIN or three empty answers are final.',
        'If many domains fail at once, suspect your resolver, repair it and restore those addresses.',
        'Look for a slip such as .con for .com; for a customer, check again in a week, in case it is renewed.',
      ],
      links: [{ title: 'RFC 5321, locating the target host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' }],
    },
  },
  'domain-refuses-mail': {
    meaning: 'The domain or its host declares that it takes no mail at all, for instance with a null MX.',
    outcome: 'permanent', fault: 'recipient-domain', suppress: true, recipientStatus: 'does-not-exist',
    remediation: {
      action: 'suppress-recipient',
      summary: 'Suppress the address: its domain or host declares that it takes no mail at all.',
      steps: [
        'Confirm with `dig MX`: the single record `0 .` is a null MX.',
        'With an MX in place and a bare 521, ask the postmaster first: some filters use that code for a block.',
      ],
      links: [
        { title: 'RFC 7505, null MX', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-3' },
        { title: 'RFC 7504, reply codes 521 and 556', url: 'https://www.rfc-editor.org/rfc/rfc7504' },
      ],
    },
  },
  'dns-failure': {
    meaning: 'A DNS lookup failed for now: SERVFAIL or a time-out.',
    outcome: 'transient', fault: 'network', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'retry-later',
      summary: 'Keep the address and let the queue retry: a failed lookup says nothing about the mailbox.',
      steps: [
        'Repeat the lookup through a second resolver; if that one answers, repair yours.',
        'If one domain alone fails, test its DNSSEC: expired signatures show as SERVFAIL.',
        'If the receiver failed to look up your domain, test your own name servers from outside.',
      ],
      links: [{ title: 'RFC 3463, network and routing status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' }],
    },
  },
  'routing-failure': {
    meaning: 'The mail cannot be routed on the recipient side: a loop, too many hops, a wrong connector or host entry.',
    outcome: 'permanent', fault: 'recipient-domain', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'contact-receiver',
      summary: 'Keep the address and tell the postmaster of the domain: its routing is broken, not the mailbox.',
      steps: [
        'Read the Received lines of the bounce: hosts that recur prove a loop; rule out your own forwards and maps.',
        'Send the postmaster those lines from elsewhere.',
        'Hold the rest, and try one message a day until it passes.',
      ],
      links: [{ title: 'RFC 5321, loop detection', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3' }],
    },
  },
  'relay-denied': {
    meaning: 'The host does not handle this domain and will not pass the mail on.',
    outcome: 'permanent', fault: 'recipient-domain', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-routing',
      summary: 'Keep the address and check the route: the wrong host was asked, or it lacks this domain.',
      steps: [
        'Compare the host in the log with the current MX records; drop stale caches and fixed routes.',
        'If it is your own relay, sign in first, or add your IP to the networks it relays for.',
        'If the MX records do point there, tell the postmaster.',
      ],
      links: [{ title: 'RFC 5321, relaying', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.6.2' }],
    },
  },
  'connection-failure': {
    meaning: 'No usable connection: refused, timed out, reset or dropped.',
    outcome: 'transient', fault: 'network', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'retry-later',
      summary: 'Keep the address and retry with growing gaps: the server was not reached, or the line broke.',
      steps: [
        'Try port 25 of every MX from the sending IP, over IPv4 and IPv6 apart.',
        'If many domains fail, look at your own side: firewall, outbound block on port 25.',
        'If one domain fails from one IP only, suspect a silent block.',
        'If it breaks in mid-message, check path MTU, and give DATA the minutes of RFC 5321.',
        'Retry after 30 minutes, then every few hours, for four to five days.',
      ],
      links: [{ title: 'RFC 5321, retry strategy', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' }],
    },
  },
  'service-unavailable': {
    meaning: 'The server is up but not serving now: busy, overloaded, shutting down or under maintenance.',
    outcome: 'transient', fault: 'receiving-system', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'retry-later',
      summary: 'Retry later, with fewer connections: the server is busy, and says nothing about the recipient.',
      steps: [
        'Try the other MX hosts of the domain, then wait half an hour and lengthen the gap each time.',
        'If it lasts a day, compare with another IP; if that one gets through, this is a block.',
      ],
      links: [{ title: 'RFC 5321, retry strategy', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' }],
    },
  },
  'system-error': {
    meaning: 'A mail system failed while it handled the message.',
    outcome: 'by-code', fault: 'receiving-system', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'retry-later',
      summary: 'Keep the address; leave a 4xx to the queue, and report a 5xx to whoever runs the failing system.',
      steps: [
        'See whose system failed: the host that answered, or your own MTA (spool, map, filter).',
        'Give the operator the full reply, the queue id and the time in UTC.',
        'If one message alone fails, look for what sets it apart.',
      ],
      links: [{ title: 'RFC 3463, mail system status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' }],
    },
  },
  'system-full': {
    meaning: 'The receiving system, not the mailbox, is out of storage.',
    outcome: 'transient', fault: 'receiving-system', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'retry-later',
      summary: 'Retry over the next hours: the server, not the mailbox, has run out of storage.',
      steps: [
        'Rule out your own spool first.',
        'Retry hourly or less; hold large messages back, as small ones may pass.',
        'If it lasts a day, tell the postmaster by phone or through another domain.',
      ],
      links: [{ title: 'RFC 3463, mail system status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' }],
    },
  },
  'delivery-expired': {
    meaning: 'The sending MTA gave up after the lifetime of its queue, and names no cause.',
    outcome: 'transient', fault: 'network', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'keep-and-retry',
      summary: 'Keep the address and find the earlier deferrals in the log: the cause is there.',
      steps: [
        'Search the log by queue id and classify the last deferral instead.',
        'Send anew what still matters; let expired one-time codes go.',
        'Keep the queue lifetime at four to five days, so that a weekend outage loses nothing.',
      ],
      links: [{ title: 'RFC 5321, retry strategy', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' }],
    },
  },
  'rate-limited': {
    meaning: 'Too many messages or connections for now: a sending or receiving quota was hit.',
    outcome: 'transient', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'slow-down',
      summary: 'Slow down towards this receiver and retry: the limit is on the pace, not on the address.',
      steps: [
        'Wait as long as the reply says; where it names no time, start at 15 minutes and double.',
        'Halve connections and rate to this receiver; raise them in small steps once deferrals stop.',
        'See which quota it is: one flooded mailbox, your IP or domain, or the daily limit of your own provider.',
        'Do not move the overflow to other IPs: it looks like evasion.',
      ],
      links: [{ title: 'Google, email sender guidelines', url: 'https://support.google.com/mail/answer/81126' }],
    },
  },
  greylisted: {
    meaning: 'The server defers an unknown sender on purpose.',
    outcome: 'transient', fault: 'receiving-system', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'retry-later',
      summary: 'Retry from the same IP after some minutes: a later attempt gets in.',
      steps: [
        'Wait 5 to 15 minutes before the second attempt; one made after seconds does not count.',
        'Keep IP, sender and recipient unchanged: a pool that rotates IPs starts the wait afresh.',
        'Send one-time codes from few, steady IPs, which servers learn to let through.',
      ],
      links: [{ title: 'RFC 6647, greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647' }],
    },
  },
  'too-many-recipients': {
    meaning: 'One transaction or session named more recipients than the server takes.',
    outcome: 'transient', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-client',
      summary: 'Spread the recipients over more transactions: those refused here were not judged.',
      steps: [
        'Deliver to those accepted so far, and requeue the others at once, after a 552 as after a 452.',
        'Cap recipients per transaction at 100, lower where this host asks for it.',
      ],
      links: [{ title: 'RFC 5321, too many recipients', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10' }],
    },
  },
  'ip-blocklisted': {
    meaning: 'The sending IP address or its network is on a block list, public or kept by the receiver.',
    outcome: 'permanent', fault: 'sender-ip', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'request-delisting',
      summary: 'Stop what got the IP listed, then ask that list for removal; the recipients are not at fault.',
      steps: [
        'Look the IP up at the list that the reply names; where none is named, use a multi-list lookup.',
        'Find the cause: a hijacked account, an open form, spam traps in an old list, a neighbour on the IP.',
        'Ask for removal once the cause is gone; a second listing is harder to lift.',
        'Pause this IP until then and resend after; do not rotate through fresh ones, which get listed in turn.',
      ],
      links: [
        { title: 'Spamhaus, reputation checker', url: 'https://check.spamhaus.org/' },
        { title: 'Multi-list lookup', url: 'https://multirbl.valli.org/' },
      ],
    },
  },
  'domain-blocklisted': {
    meaning: 'The domain of the sender, or a domain or URL in the message, is on a block list.',
    outcome: 'permanent', fault: 'sender-identity', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'request-delisting',
      summary: 'Find which domain is listed, and clean it up before you ask for removal; keep the recipients.',
      steps: [
        'Look up every domain in use: From, Return-Path, DKIM d=, EHLO name, links, tracking and image hosts.',
        'Replace link shorteners and shared tracking domains by a sub-domain of your own.',
        'Search the listed site for hacked pages and open redirects.',
        'Do not change to a fresh domain: lists of new domains catch it.',
      ],
      links: [
        { title: 'Spamhaus, reputation checker', url: 'https://check.spamhaus.org/' },
        { title: 'SURBL lookup', url: 'https://surbl.org/surbl-analysis' },
        { title: 'URIBL lookup', url: 'https://lookup.uribl.com/' },
      ],
    },
  },
  'poor-reputation': {
    meaning: 'Refused for reputation, complaints or unusual volume, with no list named.',
    outcome: 'permanent', fault: 'sender-identity', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'improve-reputation',
      summary: 'Send less, and only to people who want it: reputation comes back over weeks of clean mail.',
      steps: [
        'Read spam rate and reputation in the postmaster tools of the receiver.',
        'Mail only people active in the last 30 days; widen in steps once the refusals stop.',
        'Hold complaints under 0.1 % and never reach 0.3 %; join feedback loops and suppress who complains.',
        'Offer one-click unsubscribe (RFC 8058), and separate marketing from transactional mail by sub-domain.',
        'Do not switch IP or domain: a new one starts with no trust at all.',
      ],
      links: [
        { title: 'Google, email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
        { title: 'Yahoo Sender Hub', url: 'https://senders.yahooinc.com/' },
      ],
    },
  },
  'spam-rejected': {
    meaning: 'This message was judged to be spam, bulk or phishing.',
    outcome: 'permanent', fault: 'message', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-message',
      summary: 'Hold the message and change it or its audience: unchanged, it fails again and harms the sender.',
      steps: [
        'Check on a copy that SPF, DKIM and DMARC pass.',
        'Run the template through Rspamd or SpamAssassin; mend redirecting links and image-only parts.',
        'See whether one customer or list draws most of these; stop it and ask for proof of consent.',
        'Report a false positive the way the reply says, with its id.',
      ],
      links: [{ title: 'Google, email sender guidelines', url: 'https://support.google.com/mail/answer/81126' }],
    },
  },
  'virus-detected': {
    meaning: 'The receiver found malware in the message.',
    outcome: 'permanent', fault: 'message', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-message',
      summary: 'Hold the message and find out who sent it: the account or host may be taken over.',
      steps: [
        'Do not resend or forward it.',
        'Lock the account if its owner does not know the message.',
        'Scan attachments and linked pages; if all is clean, report the detection name to the vendor.',
      ],
      links: [{ title: 'RFC 3463, policy status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' }],
    },
  },
  'content-rejected': {
    meaning: 'The receiver forbids something in the message: an attachment type, a link, a header, a language.',
    outcome: 'permanent', fault: 'message', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-message',
      summary: 'Take the forbidden part out and send again; the address is good.',
      steps: [
        'Suspect attachments first: programs, scripts, macros, disk images, encrypted archives.',
        'Put the file behind a plain link on your own domain.',
        'Then leave out links and header fields one by one until it passes.',
        'Have the recipient ask their administrator for an exception.',
      ],
      links: [{ title: 'Google, blocked file types', url: 'https://support.google.com/mail/answer/6590' }],
    },
  },
  'policy-rejected': {
    meaning: 'A policy of the receiver refused the mail, and the reply is no more specific.',
    outcome: 'permanent', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'contact-receiver',
      summary: 'Keep the address, hold this stream and find out which policy it was: the reply does not say.',
      steps: [
        'See which command was refused: CONNECT points to the IP, MAIL FROM to the sender, END-OF-DATA to the message.',
        'Rule out the usual causes: PTR, EHLO name, SPF, DKIM, DMARC, block lists, a country block.',
        'Send the postmaster the IP, the time in UTC, both addresses and the full reply.',
      ],
      links: [{ title: 'RFC 3463, policy status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' }],
    },
  },
  'authentication-failed': {
    meaning: 'SPF, DKIM, DMARC or ARC did not pass for the sending domain.',
    outcome: 'permanent', fault: 'sender-identity', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-authentication',
      summary: 'Repair SPF, DKIM or DMARC of the sending domain before you send again; keep every address.',
      steps: [
        'Mail a mailbox of yours and read Authentication-Results: which check failed, and for which domain?',
        'SPF: name the sending IPs in the record of the Return-Path domain, within ten DNS lookups.',
        'DKIM: publish the key of the selector in use, sign last, and let nothing alter the message afterwards.',
        'DMARC: align the From domain with the SPF or DKIM domain, and publish at least p=none.',
        'Resend after one TTL; for mail that others forward, rely on DKIM, since SPF breaks.',
      ],
      links: [
        { title: 'Google, email sender guidelines', url: 'https://support.google.com/mail/answer/81126' },
        { title: 'RFC 7372, authentication status codes', url: 'https://www.rfc-editor.org/rfc/rfc7372' },
        { title: 'RFC 9989, DMARC', url: 'https://www.rfc-editor.org/rfc/rfc9989' },
      ],
    },
  },
  'reverse-dns-failed': {
    meaning: 'The sending IP has no PTR record or one that does not resolve back, or the EHLO name is wrong.',
    outcome: 'permanent', fault: 'sender-ip', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-dns',
      summary: 'Give the sending IP a PTR name that resolves back to it, and say that name, never localhost, in EHLO.',
      steps: [
        'Run `dig -x` on each IPv4 and IPv6 address, then look up the name: it must lead back to it.',
        'Have the owner of the IP range set the PTR; your own zone cannot.',
        'Choose a name of your own, not a generic one such as host-192-0-2-10.example.net.',
      ],
      links: [
        { title: 'RFC 5321, EHLO', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1' },
        { title: 'RFC 1912, PTR records', url: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1' },
      ],
    },
  },
  'sender-rejected': {
    meaning: 'The envelope or header sender is refused: unresolvable, malformed, unknown or not permitted.',
    outcome: 'permanent', fault: 'sender-identity', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-sender',
      summary: 'Send from an address that exists, resolves and may be used by this account.',
      steps: [
        'See which one the reply quotes: the Return-Path of the envelope, or From in the header.',
        'Give its domain an MX record and a mailbox that takes replies and bounces.',
        'Verify the address or domain at your sending service; many accept registered senders only.',
        'If the receiver blocks it by name, ask the postmaster; do not fall back on a look-alike.',
      ],
      links: [{ title: 'RFC 5321, MAIL', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.2' }],
    },
  },
  'smtp-auth-failed': {
    meaning: 'The server requires SMTP AUTH, or refused the credentials.',
    outcome: 'permanent', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-credentials',
      summary: 'Repair the sign-in to the relay, then resend; no recipient was tried.',
      steps: [
        'Stop retries with a refused password: they lock the account.',
        'Check user, password and mechanism; many providers want an app password or OAuth 2.0.',
        'Use port 465 with TLS, or 587 with STARTTLS and AUTH after the second EHLO.',
        'If the host belongs to the recipient, check the route: a public MX asks nobody to sign in.',
      ],
      links: [
        { title: 'RFC 4954, status codes of AUTH', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
        { title: 'RFC 8314, TLS for submission', url: 'https://www.rfc-editor.org/rfc/rfc8314' },
      ],
    },
  },
  'tls-failed': {
    meaning: 'TLS is required or unavailable, or the handshake or certificate failed.',
    outcome: 'permanent', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-tls',
      summary: 'Repair TLS on this connection, then resend; neither message nor recipient was judged.',
      steps: [
        'Test with `openssl s_client -starttls smtp -connect host:25` and read where it stops.',
        'If the receiver demands TLS, issue STARTTLS whenever EHLO offers it, with TLS 1.2 or later.',
        'If your side refused, check clock, CA store, and the MTA-STS or DANE policy against the MX names.',
        'Tell the receiver of an expired or wrong certificate; never turn off a policy to get mail out.',
      ],
      links: [{ title: 'RFC 3207, STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' }],
    },
  },
  'message-too-large': {
    meaning: 'The message is over a size limit, which is not a quota.',
    outcome: 'permanent', fault: 'message', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-message',
      summary: 'Make the message smaller or send a link: waiting does not lift a size limit.',
      steps: [
        'Read the limit after SIZE in the EHLO reply; base64 adds a third to attachments.',
        'Move files behind a download link, or compress the images.',
        'Declare SIZE= in MAIL FROM, to be refused before the data and not after.',
      ],
      links: [{ title: 'RFC 1870, message size', url: 'https://www.rfc-editor.org/rfc/rfc1870' }],
    },
  },
  'malformed-message': {
    meaning: 'The message breaks the message format: headers, line ends, line length, duplicate fields.',
    outcome: 'permanent', fault: 'message', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-message',
      summary: 'Repair the program that builds the message: the receiver refused its form.',
      steps: [
        'Count the fields of a raw copy: one From, one Date, one Message-ID, no second To, Cc or Subject.',
        'End every line with CRLF, no bare CR or LF, and keep it within 998 octets.',
        'Encode non-ASCII header text, and close every MIME boundary.',
        'Look for gateways that add footers or re-wrap lines.',
      ],
      links: [{ title: 'RFC 5322, header fields', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6' }],
    },
  },
  'unsupported-content': {
    meaning: 'The receiver lacks a needed conversion or extension: SMTPUTF8, 8BITMIME, a media type.',
    outcome: 'permanent', fault: 'message', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-message',
      summary: 'Send a plainer form: ASCII addresses, a 7-bit encoding, common media types.',
      steps: [
        'Encode the body as quoted-printable or base64 before DKIM signing.',
        'Write a non-ASCII domain in its xn-- form.',
        'Ask for an ASCII address where the part before the @ is not: it cannot be converted.',
        'Replace rare media types by PDF, JPEG or text.',
      ],
      links: [{ title: 'RFC 6531, SMTPUTF8', url: 'https://www.rfc-editor.org/rfc/rfc6531' }],
    },
  },
  'protocol-error': {
    meaning: 'The SMTP dialogue broke the rules: unknown command, wrong arguments, wrong order, pipelining abuse.',
    outcome: 'permanent', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'fix-client',
      summary: 'Correct the SMTP client, then send again: the server refused how it was spoken to, not the recipient.',
      steps: [
        'Log the session and find the command that this reply answers; with pipelining it may be an earlier one.',
        'Check the order EHLO, MAIL, RCPT, DATA and the form MAIL FROM:<jo@example.com>, no space after the colon.',
        'Wait for the banner and each reply; pipeline only where EHLO offers it.',
        'If commands arrive as XXXX, switch off SMTP inspection in the firewall.',
      ],
      links: [{ title: 'RFC 5321, order of commands', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4' }],
    },
  },
  'command-not-supported': {
    meaning: 'The server knows the command or parameter and does not offer it.',
    outcome: 'permanent', fault: 'sending-platform', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'use-another-command',
      summary: 'Use another command or leave the parameter out: nothing was said about the recipient.',
      steps: [
        'Compare the command or parameter with the EHLO reply; use only the extensions listed there.',
        'Replace VRFY by RCPT TO and BDAT by DATA; drop BODY=, SMTPUTF8 or NOTIFY= where not offered.',
        'Start the transaction anew without it, and judge the recipient by the reply to RCPT TO alone.',
      ],
      links: [
        { title: 'RFC 5321, reply code 502', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4' },
        { title: 'RFC 5321, refused parameters', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11' },
      ],
    },
  },
  'already-suppressed': {
    meaning: 'A sending service refused because its own suppression list holds the address; the receiver was not asked.',
    outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'unknown',
    remediation: {
      action: 'suppress-recipient',
      summary: 'Copy the suppression into your own list, and lift it only for a good reason.',
      steps: [
        'Read at the service when and why it was listed: bounce, complaint or unsubscribe.',
        'Leave complaints and unsubscribes in place; lift a bounce once the owner has confirmed the address.',
        'Synchronise both lists, so that the service is not asked again.',
      ],
      links: [
        {
          title: 'Amazon SES, suppression list',
          url: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
        },
      ],
    },
  },
  'auto-reply': {
    meaning: 'Not a bounce: an out-of-office note, a challenge or a ticket receipt.',
    outcome: 'unknown', fault: 'none', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'none',
      summary: 'Leave the address as it is: a machine answered, and nothing bounced.',
      steps: [
        'Leave it out of the bounce count, and never answer it by machine.',
        'Filter by Auto-Submitted: auto-replied; pass on to a person the notes that somebody has left.',
      ],
      links: [{ title: 'RFC 3834, Auto-Submitted', url: 'https://www.rfc-editor.org/rfc/rfc3834#section-5' }],
    },
  },
  delivered: {
    meaning: 'The server accepted the command or the message.',
    outcome: 'success', fault: 'none', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'none',
      summary: 'Nothing to do: the server accepted it, which proves neither a mailbox nor the inbox.',
      steps: [
        'Clear the failure count of the address on the reply to the end of the data, not on RCPT TO.',
        'Expect a late bounce: a server may accept first and send a DSN afterwards.',
      ],
      links: [{ title: 'RFC 5321, reliable delivery', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.1' }],
    },
  },
  unclassified: {
    meaning: 'Nothing in the codes or the text is decisive.',
    outcome: 'by-code', fault: 'unknown', suppress: false, recipientStatus: 'unknown',
    remediation: {
      action: 'read-reply',
      summary: 'Read the reply yourself; until then let its first digit decide on a retry, and suppress nobody.',
      steps: [
        'Retry a 4xx as usual; stop a 5xx and keep the address.',
        'Look one step back in the log: the command, and the replies before this one.',
        'Group such replies by fingerprint, and write a rule for the group that comes back.',
      ],
      links: [{ title: 'RFC 5321, reply code severities', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1' }],
    },
  },
};
