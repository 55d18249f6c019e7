/**
 * Exchange Online and its Protection service (EOP). Its own codes have a three-digit detail (5.7.509): they stand in
 * microsoft-365-codes.ts. The tags that Exchange writes wherever it runs (RESOLVER.*, STOREDRV.*) stand in exchange-server.ts.
 */
import type { Provider } from '../../src/vocabulary.ts';
import { microsoft365Codes } from './microsoft-365-codes.ts';

const ndrs = 'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr';
const errors = `${ndrs}/non-delivery-reports-in-exchange-online`;
const tenantBans = `${ndrs}/fix-error-code-5-7-700-through-5-7-750`;
const limits = 'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits';

export const microsoft365: Provider = {
  id: 'microsoft-365',
  name: 'Microsoft 365 (Exchange Online)',
  kind: 'mailbox',
  hosts: [
    'mail.protection.outlook.com', 'prod.protection.outlook.com', 'protection.outlook.com', 'prod.outlook.com', 'mail.eo.outlook.com',
    'mx.microsoft', 'office365.com', 'office365.us', 'onmicrosoft.com', 'exchangelabs.com', 'partner.outlook.cn',
  ],
  marks: [
    'AS16012607', 'AS16012609', 'AS16012611', 'AS77712344', 'AS 201806281', 'S8001', 'S8002', 'sender.office.com', 'TenantAttribution',
    'TenantInboundAttribution', 'aka.ms/EXOSmtpErrors', 'go.microsoft.com/fwlink', 'ban send ip',
  ],
  links: {
    postmaster: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/mail-flow-best-practices',
    errors,
    delisting: 'https://sender.office.com/',
  },
  rules: [
    {
      id: 'microsoft-365/attachment-nested',
      category: 'content-rejected',
      strength: 'decisive',
      phrases: ['AS345'],
      anywhere: true,
      samples: ['550 5.0.350 Remote server returned an error: not taken (AS345)'],
      source: errors,
    },
    {
      id: 'microsoft-365/banned-domain',
      category: 'domain-blocklisted',
      strength: 'decisive',
      phrases: ['S8001', 'S8002', '(helo|mailfrom) domain list in spamhaus'],
      anywhere: true,
      samples: ['550 5.7.1 Service unavailable (S8002) [AB1EUR02FT031.eop-EUR02.prod.protection.outlook.com]'],
      source: 'https://check.spamhaus.org/',
    },
    {
      id: 'microsoft-365/banned-ip',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['AS16012607', 'AS16012609', 'AS16012611'],
      anywhere: true,
      samples: ['550 5.7.1 Service unavailable, client host [192.0.2.7] (AS16012611)'],
      source: 'https://sender.office.com/',
    },
    {
      id: 'microsoft-365/banned-sender',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['bad outbound sender'],
      anywhere: true,
      samples: ['550 Access denied, bad outbound sender. AS(9999)'],
      source: errors,
    },
    {
      id: 'microsoft-365/bulk-quarantine',
      category: 'poor-reputation',
      strength: 'strong',
      class: 4,
      phrases: ['access deny try again later'],
      samples: ['451 4.7.588 Access denied, please try again later. [AB1EUR02FT031.eop-EUR02.prod.protection.outlook.com]'],
      source: errors,
    },
    {
      id: 'microsoft-365/client-rate',
      category: 'rate-limited',
      strength: 'strong',
      class: 4,
      phrases: ['server busy', 'AS77712344'],
      samples: ['451 4.7.512 Server busy. Please try again later from [192.0.2.7]. (AS77712344) [AB1.prod.protection.outlook.com]'],
      source: `${ndrs}/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online`,
    },
    ...microsoft365Codes,
    {
      id: 'microsoft-365/connector-mismatch',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['TenantInboundAttribution', 'RestrictDomainsToIPAddresses', 'bad inbound connector'],
      anywhere: true,
      samples: ['550 5.7.51 TenantInboundAttribution; this domain takes mail from its partner only'],
      source: errors,
    },
    {
      id: 'microsoft-365/journaling',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['journaling archive disable'],
      anywhere: true,
      samples: ['550 5.3.190 Not supported when Journaling Archive is disabled.'],
      source: errors,
    },
    {
      id: 'microsoft-365/no-subscription',
      category: 'routing-failure',
      strength: 'decisive',
      phrases: ['no email enable subscriptions', 'email send to wrong office 365 region'],
      anywhere: true,
      samples: ['451 Mail sent to the wrong Office 365 region. ATTR35', '451 4.7.0 The tenant has no mail-enabled subscriptions. ATTR5'],
      source: errors,
    },
    {
      id: 'microsoft-365/recipient-access-denied',
      category: 'unknown-recipient',
      strength: 'decisive',
      class: 5,
      codes: ['5.4.1', '5.7.504'],
      phrases: ['recipient address reject access deny', 'AS 201806281'],
      anywhere: true,
      samples: ['550 5.4.1 Recipient address rejected: Access denied. AS(201806281)'],
      source: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
    },
    {
      id: 'microsoft-365/recipient-not-found',
      category: 'unknown-recipient',
      strength: 'strong',
      codes: ['5.1.10'],
      samples: ['550 5.1.10 No. [AB1EUR02FT031.eop-EUR02.prod.protection.outlook.com]'],
      source: errors,
    },
    {
      id: 'microsoft-365/relay-attribution',
      category: 'relay-denied',
      strength: 'decisive',
      phrases: ['TenantAttribution'],
      anywhere: true,
      samples: ['550 5.7.64 TenantAttribution; see the connector'],
      source: errors,
    },
    {
      id: 'microsoft-365/submission-quota',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: [
        'submission quota exceed', 'sender submission quota', 'reach daily limit for message recipient',
        'tenant external recipient rate limit', 'tenant exceed daily limit',
      ],
      anywhere: true,
      samples: [
        '550 5.1.90 Not sent: you have reached your daily limit for message recipients',
        '554 5.2.2 The sender\'s submission quota was exceeded',
      ],
      source: limits,
    },
    {
      id: 'microsoft-365/tenant-ban',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['tenant exceed threshold'],
      anywhere: true,
      samples: ['550 Access denied, tenant has exceeded threshold.'],
      source: tenantBans,
    },
    {
      id: 'microsoft-365/tenant-blocks-recipient',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['block by organization use tenant'],
      anywhere: true,
      samples: ['550 5.7.703 Messages to example.com are blocked by your organization using Tenant Allow Block List.'],
      source: tenantBans,
    },
    {
      id: 'microsoft-365/unregistered-domain',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['send from unregistered domain'],
      anywhere: true,
      samples: ['550 Service unavailable. Client blocked from sending from unregistered domains.'],
      source: tenantBans,
    },
  ],
};
