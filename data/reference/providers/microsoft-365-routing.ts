/** Exchange Online about routes: DNS, connections, loops, expiry, relay. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const microsoft365RoutingEntries: readonly ReferenceEntry[] = [
  {
    id: 'microsoft-365-4-4-7-message-expired',
    title: 'Microsoft 365 550 4.4.7 QUEUE.Expired; message expired',
    summary: 'Exchange tried for a day or more, could not deliver, and gave up.',
    persistence: 'transient',
    group: 'provider',
    codes: ['550', '4.4.7', '5.4.300', '4.4.316'],
    provider: 'microsoft-365',
    meaning:
      '4.4.7 is the end of a queue\'s patience, not a reason. The reason is the last error, quoted as \'LastAttemptedServer…\' or ' +
      '\'LED=…\'. Exchange Online keeps retrying for [24 ' +
      'hours](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online); ' +
      'Exchange Server has two days by default. Newer reports use 5.4.300.',
    seenFrom:
      'Reports from Exchange to its own users, and to you when Exchange forwards. A quoted 550 4.4.7 mixes a permanent reply code ' +
      'with a class-4 status; Exchange really prints it so.',
    causes: 'The other side\'s server was down, refused connections (4.4.316), greylisted too long, or throttled you until time ran out.',
    fix: [
      { heading: 'Find the last error', text: 'Look for LED= or the line \'Last error\'. Classify that text instead of 4.4.7.' },
      { heading: 'Test the other server', text: 'Connect to its MX on port 25 from the sending network, and check MX and DNS.' },
      { heading: 'Send again when it is up', text: 'Nothing is known against the recipient.' },
      { heading: 'Suppress only on repetition', text: 'If every attempt to a domain expires for some weeks, treat the domain as dead.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 3463 section 3.5: X.4.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    ],
    bulkMail:
      'Expired mail to one domain points there; expired mail to many domains points to your network or to throttling of your IP ' +
      'address.',
    faq: [
      { question: 'Permanent or transient?', answer: 'Permanent for this message, transient for the recipient.' },
      {
        question: 'May a parser take the class from the enhanced code?',
        answer: 'Not alone. 550 4.4.7 shows why: the reply code ends this message, the 4 tells the nature of the trouble.',
      },
      { question: 'How long does Exchange retry?', answer: 'About a day in Exchange Online; two days are the default on premises.' },
    ],
    related: ['550', 'x.4.7', 'microsoft-365-4-4-316-connection-refused', 'microsoft-365-5-4-310-domain-does-not-exist'],
    examples: [
      '550 4.4.7 QUEUE.Expired; message expired',
      '550 5.4.300 Message expired -> 451 4.4.0 Primary target IP address responded with: 421 4.3.2 Service not available',
    ],
    correction:
      'Public tables file 550 4.4.7 under permanent failures of the address. It is an expired retry period; keep the recipient and ' +
      'look for the last error.',
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-4-4-316-connection-refused',
    title: 'Microsoft 365 450 4.4.316 / 5.4.316 Connection refused [Message=Socket error code 10061]',
    summary: 'The destination refuses Microsoft\'s TCP connections on port 25.',
    persistence: 'transient',
    group: 'provider',
    codes: ['450', '550', '4.4.316', '5.4.316', '4.4.317', '4.4.318'],
    provider: 'microsoft-365',
    meaning:
      '10061 is the Windows code for \'connection refused\'. 4.4.316 is written while Exchange Online retries and 5.4.316 once the ' +
      'message has expired. 4.4.317 (STARTTLS required) and 4.4.318 (connection closed) are siblings.',
    seenFrom: 'Exchange Online, in message traces and in reports to its users.',
    causes:
      'The server is down, a firewall does not let all of Microsoft\'s ranges in, an MX points to an old server, or a connector ' +
      'names a wrong smart host.',
    fix: [
      {
        heading: 'Test the MX from outside',
        text: 'Connect to port 25 of every MX host. A refusal from everywhere means that the service is down.',
      },
      {
        heading: 'Let Microsoft\'s ranges in',
        text:
          'Open port 25 for the [Exchange Online Protection ' +
          'addresses](https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges).',
      },
      {
        heading: 'Check the connector',
        text:
          'In hybrid setups verify the smart host and certificate of the outbound connector with Microsoft\'s [connector ' +
          'validation](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow).',
      },
      { heading: 'Keep the recipients', text: 'Retry after the repair.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      {
        title: 'Microsoft: mail flow connectors',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow',
      },
    ],
    bulkMail:
      'It concerns senders that use Exchange Online for sending. If one domain refuses, hold that domain; if many refuse, ' +
      'Microsoft\'s shared pool may be blocked there.',
    faq: [
      { question: 'Does the recipient exist?', answer: 'Nobody asked yet; the connection failed before.' },
      { question: '5.4.316 is a 5. Is the domain dead?', answer: 'Not necessarily: it was unreachable for a day.' },
      { question: 'What is 4.4.312?', answer: '\'DNS query failed\', the DNS counterpart.' },
    ],
    related: ['x.4.1', 'microsoft-365-4-4-7-message-expired', 'microsoft-365-5-4-310-domain-does-not-exist'],
    examples: [
      '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.com] ' +
      '[LastAttemptedIP=203.0.113.25:25]',
      '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-4-310-domain-does-not-exist',
    title: 'Microsoft 365 550 5.4.310 DNS domain does not exist (InfoDomainNonexistent)',
    summary: 'The recipient\'s domain is not in DNS.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.4.310', '4.4.312', '5.4.312'],
    provider: 'microsoft-365',
    meaning:
      'Exchange Online looked up the domain and got \'no such domain\'. Related: 4.4.312 \'DNS query failed\' (servers did not ' +
      'answer, retry) and 5.4.312 (they never answered until the message expired).',
    seenFrom: 'Reports of Exchange Online to its users; quoted text \'Message=InfoDomainNonexistent\'.',
    causes: 'A typing error in the domain, an expired registration, a wrong smart host in a connector, or a broken delegation.',
    fix: [
      { heading: 'Look the domain up', text: '`dig ns example.com` and `dig mx example.com`. NXDOMAIN from several resolvers is final.' },
      { heading: 'Distinguish the sisters', text: '5.4.310 with NXDOMAIN: suppress. 4.4.312 and 5.4.312: DNS trouble, keep.' },
      { heading: 'Correct or suppress', text: 'Mend the typing error, or suppress every address of the dead domain.' },
      { heading: 'Own domain affected?', text: 'Check registration, name servers and DNSSEC (4.4.312 with DNSSEC failures).' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 5321 section 5.1', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
    ],
    bulkMail: 'Resolve each new domain when it enters the list, and again before sending to parts that have rested for a year.',
    faq: [
      {
        question: 'Can a domain come back?',
        answer: 'If it was only expired, within weeks. Lift the suppression when someone signs up with it anew.',
      },
      { question: 'Is 5.4.312 permanent?', answer: 'The message has expired, the domain may live. Treat it as transient.' },
      {
        question: 'Why X.4 and not 5.1.2?',
        answer:
          'Exchange files DNS results under routing; other systems write [5.1.2](https://www.rfc-editor.org/rfc/rfc3463#section-3.2).',
      },
    ],
    related: ['550', 'x.1.2', 'x.4.4', 'google-5-1-2-recipient-domain', 'microsoft-365-4-4-7-message-expired'],
    examples: [
      '550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.invalid]',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-4-14-hop-count',
    title: 'Microsoft 365 554 5.4.14 Hop count exceeded - possible mail loop ATTR34; 5.4.6 Routing loop detected',
    summary: 'The message circles between Exchange Online and another system of the recipient.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '5.4.14', '5.4.6'],
    provider: 'microsoft-365',
    meaning:
      '5.4.14 is written by Exchange Online, 5.4.6 by a server on premises; both saw the message too often. The administrator of the ' +
      'recipient\'s domain has to cut the circle.',
    seenFrom: 'Exchange Online and Exchange Server, as a report.',
    causes:
      'The domain is \'internal relay\' while MX and connector both point to Exchange Online, a mail user forwards to the address it ' +
      'stands for, or a filter service sends mail back to the MX.',
    fix: [
      {
        heading: 'Recognise whose loop it is',
        text: 'The Received: lines show the repeating hosts. If none is yours, you cannot mend it.',
      },
      {
        heading: 'Administrator: check the domain type',
        text:
          '\'Authoritative\' if all mailboxes are in the cloud; \'internal relay\' only with a working connector to the other system ' +
          '([Microsoft](https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/' +
          'non-delivery-reports-in-exchange-online)).',
      },
      { heading: 'Administrator: check MX and connectors', text: 'The outbound connector must not point at the host that the MX names.' },
      { heading: 'Sender: hold and retry in days', text: 'Keep the addresses and tell a business contact about it.' },
    ],
    references: [
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      { title: 'RFC 5321 section 6.3: loops', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3' },
    ],
    bulkMail: 'A domain that loops for months is as good as unreachable; pause it rather than mailing into the circle.',
    faq: [
      {
        question: 'Does it mean an unknown user?',
        answer: 'Often indirectly: unknown names are passed on and come back. Still, it is not proof, so do not suppress.',
      },
      {
        question: 'What does ATTR34 tell?',
        answer: 'It is Microsoft\'s internal attribution mark. It does not help outside support cases.',
      },
      { question: 'Is it temporary?', answer: 'It lasts until someone changes a setting.' },
    ],
    related: ['554', 'x.4.6', 'google-5-4-6-mail-loop'],
    examples: ['554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [DB5EUR01FT011.eop-EUR01.prod.protection.outlook.com]'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-1-unable-to-relay',
    title: 'Microsoft 365 550 5.7.1 Unable to relay; 5.7.54',
    summary: 'The Exchange server is not responsible for that recipient domain and will not pass mail on for you.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.1', '5.7.54', '5.4.1'],
    provider: 'microsoft-365',
    meaning:
      'Either you reached the wrong server for the domain, or you meant to send out through a server that does not know you. The ' +
      'recipient\'s mailbox was not looked at.',
    seenFrom: 'Exchange Server most of all (5.7.54 in new versions), Exchange Online rarely, at RCPT TO.',
    causes:
      'An application that uses the company\'s server without logging in, a receive connector without the relay right for that IP ' +
      'address, an MX that still points to the old server, or a domain not yet added as accepted.',
    fix: [
      {
        heading: 'Is it your server?',
        text:
          'Log in with SMTP AUTH on port 587, or have the administrator allow relaying for your address on a dedicated [receive ' +
          'connector](https://learn.microsoft.com/exchange/mail-flow/connectors/allow-anonymous-relay).',
      },
      {
        heading: 'Is it theirs?',
        text: 'Look the MX up afresh. If you connected where the MX points, the recipient\'s administrator must add the domain.',
      },
      {
        heading: 'Using Microsoft 365 from a device?',
        text:
          'Choose one of the [three documented ways](https://learn.microsoft.com/exchange/mail-flow-best-practices/' +
          'how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365): client submission, ' +
          'direct send, or a relay connector.',
      },
      { heading: 'Keep the recipient', text: 'Suppress nothing.' },
    ],
    references: [
      {
        title: 'Microsoft: anonymous relay on Exchange servers',
        url: 'https://learn.microsoft.com/exchange/mail-flow/connectors/allow-anonymous-relay',
      },
      {
        title: 'Microsoft: sending from devices and applications',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/' +
          'how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail:
      'From receivers, group it by domain: a domain whose MX server refuses to relay for it is misconfigured, and all of its ' +
      'addresses get the reply.',
    faq: [
      { question: 'Is it a block of my IP?', answer: 'No. Anybody without a login gets it.' },
      { question: '\'Unable to relay\' or \'Relay access denied\'?', answer: 'The first is Exchange, the second Postfix. Same meaning.' },
      {
        question: 'Is direct send affected?',
        answer: 'Direct send delivers to your own domain only; to others it must fail with this reply.',
      },
    ],
    related: [
      '550',
      'x.7.1',
      'microsoft-365-5-7-64-tenant-attribution',
      'microsoft-365-5-7-57-client-not-authenticated',
      'google-5-7-0-relay-denied',
    ],
    examples: ['550 5.7.1 Unable to relay', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-64-tenant-attribution',
    title: 'Microsoft 365 550 5.7.64 TenantAttribution; Relay Access Denied',
    summary: 'Exchange Online could not tell which organisation the relaying server belongs to.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.64'],
    provider: 'microsoft-365',
    meaning:
      'A server sent mail through Exchange Online to an outside recipient. To relay, Microsoft needs an inbound connector of your ' +
      'organisation that matches the IP address or certificate, or a sender domain that the organisation has verified.',
    seenFrom: 'mail.protection.outlook.com at RCPT TO, with SMTP_ATTRIBUTION or ATTR marks.',
    causes:
      'The office\'s public IP address changed, the certificate was renewed under another name, the connector was deleted, or the ' +
      'sender\'s domain is not verified in the organisation.',
    fix: [
      {
        heading: 'Compare the IP address',
        text: 'The address that Microsoft saw is in the message trace; it must be in the inbound connector.',
      },
      {
        heading: 'Prefer a certificate',
        text: 'Identify the server by a TLS certificate with a verified domain: it survives address changes.',
      },
      { heading: 'Verify the sender domain', text: 'MAIL FROM must be in an accepted domain of the organisation.' },
      {
        heading: 'Validate the connector',
        text:
          'Use the [connector ' +
          'page](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow) and wait up to an hour for changes.',
      },
    ],
    references: [
      {
        title: 'Microsoft: connectors',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
      {
        title: 'Microsoft: sending from devices and applications',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/' +
          'how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      },
    ],
    bulkMail: 'It is a fault in the sending organisation\'s own setup. Stop the queue and keep the recipients.',
    faq: [
      { question: 'Nothing was changed. Why now?', answer: 'Providers change dynamic addresses, and certificates expire. Look at both.' },
      { question: 'Does opening the firewall help?', answer: 'No. The connection worked; the attribution failed.' },
      {
        question: 'Is the recipient\'s server involved?',
        answer: 'No. The message stopped at Microsoft, between your server and the outside.',
      },
    ],
    related: ['550', 'x.7.1', 'microsoft-365-5-7-1-unable-to-relay', 'microsoft-365-5-7-51-connector'],
    examples: ['550 5.7.64 TenantAttribution; Relay Access Denied SMTP [AM5EUR03FT021.eop-EUR03.prod.protection.outlook.com]'],
    reviewed: '2026-11-26',
  },
  {
    id: 'microsoft-365-5-7-51-connector',
    title: 'Microsoft 365 550 5.7.51 TenantInboundAttribution; Rejecting. RestrictDomainsToIPAddresses',
    summary:
      'The recipient\'s organisation takes mail for this partner or domain only through a certain connector, and you came another ' +
      'way.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.51'],
    provider: 'microsoft-365',
    meaning:
      'An inbound connector limits mail, either from a partner domain or from everyone, to listed IP addresses or certificates. ' +
      'Organisations with a filter in front of Microsoft 365 use it so that nobody passes the filter by.',
    seenFrom: 'mail.protection.outlook.com, mostly after MAIL FROM or RCPT TO.',
    causes:
      'You delivered straight to *.mail.protection.outlook.com while the MX names a filter service, or a partner\'s server has a new ' +
      'address.',
    fix: [
      { heading: 'Follow the MX', text: 'Remove static routes and cached MX records, then deliver where DNS points.' },
      {
        heading: 'Partner traffic',
        text:
          'Ask the organisation to update the addresses or certificate in its ' +
          '[connector](https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow).',
      },
      { heading: 'Own organisation', text: 'If your filter service is refused, add its present addresses to the connector.' },
    ],
    references: [
      {
        title: 'Microsoft: connectors',
        url:
          'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/' +
          'use-connectors-to-configure-mail-flow',
      },
      {
        title: 'Microsoft: non-delivery reports in Exchange Online',
        url: 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      },
    ],
    bulkMail: 'Reputation is not involved. If it hits several domains, your resolver or route table is stale.',
    faq: [
      { question: 'Is my IP address blocked?', answer: 'No; only unlisted.' },
      { question: 'Is the recipient valid?', answer: 'Quite likely. Deliver along the MX and the answer will come from there.' },
      { question: 'Why do some of my servers get through?', answer: 'They come from addresses that the connector lists.' },
    ],
    related: ['550', 'x.7.1', 'google-421-4-7-0-ip-not-in-whitelist', 'microsoft-365-5-7-64-tenant-attribution'],
    examples: [
      '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message\'s recipient domain. ' +
      'The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set',
    ],
    reviewed: '2026-11-26',
  },
];
