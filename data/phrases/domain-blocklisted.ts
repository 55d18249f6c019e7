import type { PhraseRule } from '../../src/vocabulary.ts';

export const domainBlocklisted: readonly PhraseRule[] = [
  {
    id: 'domain-blocklisted/domain-listed',
    category: 'domain-blocklisted',
    strength: 'decisive',
    phrases: [
      '(sender domain|from domain|mailfrom domain|helo domain|domain|domain name|sending domain|envelope domain) … (list|blocklist) (in|on|by|at)',
      '(domain|domain name) … blocklist', 'blocklist domain', '(domain|sender domain) … (on|in) … blocklist', 'banned domain',
      'domain … ban', 'rhsbl', '(domain|sender domain) (caught|find|listed) by',
    ],
    unless: ['not list in', 'domain not list', 'not blocklist', 'domain … not (allow|local)', 'ip … list'],
    samples: ['550 the MailFrom domain is listed in our reputation data'],
    source: 'RFC 5782 section 2.3',
  },
  {
    id: 'domain-blocklisted/link-listed',
    category: 'domain-blocklisted',
    strength: 'strong',
    phrases: [
      '(url|link|web site|website|hyperlink|web address) … (blocklist|list|malicious|phishing)',
      '(blocklist|list|malicious|spammy) (url|link|domain in body)', 'uribl', 'surbl', 'url blocklist',
      'contain … (blocklist|malicious|list|spam) … (url|link|domain|website)', 'domain (in|of) … (body|message|content) … (blocklist|list)',
      'antispam block url',
    ],
    unless: ['rate limited', 'unsubscribe link', 'unusual rate'],
    samples: ['554 message contains a blacklisted URL'],
    source: 'observed',
  },
];
