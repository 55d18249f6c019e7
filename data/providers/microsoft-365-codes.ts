/**
 * The codes of three-digit detail that Exchange Online and Outlook.com have made up. Their wording is terse and often the same for
 * different causes ('Access denied, banned sender' is about an account or an IP address), so code and wording are read together, and
 * wherever they are met: these replies are quoted without a host name more often than not.
 */
import type { PhraseRule } from '../../src/vocabulary.ts';

const ndrs = 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr';
const errors = `${ndrs}/non-delivery-reports-in-exchange-online`;

export const microsoft365Codes: readonly PhraseRule[] = [
  {
    id: 'microsoft-365/code-banned-ip',
    category: 'ip-blocklisted',
    strength: 'decisive',
    codes: ['5.7.511', '5.7.513', '5.7.708'],
    phrases: ['access deny', 'ban sender', 'service unavailable', 'traffic not accept'],
    anywhere: true,
    samples: ['550 5.7.511 Access denied, banned sender', '550 5.7.708 Access denied, traffic not accepted from this IP'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-banned-recipient',
    category: 'inactive-recipient',
    strength: 'decisive',
    codes: ['5.7.505'],
    phrases: ['access deny', 'ban recipient'],
    anywhere: true,
    samples: ['550 5.7.505 Access denied, banned recipient'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-banned-sender',
    category: 'sender-rejected',
    strength: 'decisive',
    codes: ['5.7.501', '5.7.502', '5.7.503', '5.7.800'],
    phrases: ['access deny', 'ban sender', 'spam abuse detect'],
    anywhere: true,
    samples: ['550 5.7.501 Access denied, spam abuse detected', '550 5.7.502 Access denied, banned sender'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-client-rate',
    category: 'rate-limited',
    strength: 'decisive',
    codes: ['5.7.508'],
    phrases: ['access deny', 'exceed permit limit'],
    anywhere: true,
    samples: ['550 5.7.508 Access denied, [2001:db8::25] has exceeded permitted limits within its range'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-malformed',
    category: 'malformed-message',
    strength: 'decisive',
    codes: ['5.7.512', 'X.6.11'],
    phrases: ['access deny', 'rfc 5322', 'invalid characters', 'bare linefeeds'],
    anywhere: true,
    samples: ['550 5.7.512 Access denied, see RFC 5322 section 3.6.2', '550 5.6.11 Invalid characters'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-no-such-domain',
    category: 'unknown-domain',
    strength: 'strong',
    codes: ['X.4.310'],
    phrases: ['dns domain', 'InfoDomainNonexistent'],
    anywhere: true,
    samples: ['550 5.4.310 [Message=InfoDomainNonexistent]'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-recipient-refused',
    category: 'recipient-refused',
    strength: 'decisive',
    codes: ['5.7.12', '5.7.13', '5.7.124', '5.7.129', '5.7.133', '5.7.134', '5.7.135', '5.7.136', '5.7.507'],
    phrases: [
      'sender not', 'not authenticate', 'not authorize', 'allow sender list', 'public folder', 'reject by recipient', 'access deny',
    ],
    anywhere: true,
    samples: ['550 5.7.136 Sender was not authenticated', '550 5.7.507 Access denied, rejected by recipient'],
    source: errors,
  },
  {
    id: 'microsoft-365/code-sender-authentication',
    category: 'authentication-failed',
    strength: 'decisive',
    codes: ['5.7.509', '5.7.515'],
    phrases: ['access deny', 'access deny send domain do not (pass|meet)', 'not pass dmarc', 'require authentication level'],
    anywhere: true,
    samples: ['550 5.7.515 Access denied, sending domain example.com does not meet the required level'],
    source: 'https://support.microsoft.com/en-us/outlook/fix-ndr-error-550-5-7-515-in-outlook-com',
  },
  {
    id: 'microsoft-365/code-spam-elsewhere',
    category: 'spam-rejected',
    strength: 'fair',
    codes: ['5.7.350'],
    phrases: ['remote server returned'],
    anywhere: true,
    samples: ['550 5.7.350 Remote server returned: not wanted'],
    source: 'observed',
  },
  {
    id: 'microsoft-365/code-unknown-elsewhere',
    category: 'unknown-recipient',
    strength: 'fair',
    codes: ['5.1.351'],
    phrases: ['remote server returned'],
    anywhere: true,
    samples: ['550 5.1.351 Remote server returned: not wanted'],
    source: errors,
  },
];
