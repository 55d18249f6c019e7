import type { Category, PhraseRule, Provider } from '../src/vocabulary.ts';
import { phraseRules } from './phrases/index.ts';
import { allProviders } from './providers/index.ts';

/**
 * The one visible order of precedence. It decides between pieces of evidence of equal strength and length: causes stand before
 * consequences, and what keeps a recipient before what suppresses one.
 */
export const precedence: readonly Category[] = [
  'auto-reply', 'already-suppressed', 'virus-detected', 'authentication-failed', 'reverse-dns-failed', 'domain-blocklisted',
  'ip-blocklisted', 'smtp-auth-failed', 'tls-failed', 'greylisted', 'too-many-recipients', 'rate-limited', 'mailbox-full',
  'message-too-large', 'recipient-refused', 'relay-denied', 'sender-rejected', 'recipient-moved', 'inactive-recipient',
  'unknown-recipient', 'invalid-address', 'domain-refuses-mail', 'dns-failure', 'unknown-domain', 'routing-failure',
  'poor-reputation', 'spam-rejected', 'content-rejected', 'unsupported-content', 'malformed-message', 'command-not-supported',
  'protocol-error', 'system-full', 'connection-failure', 'policy-rejected', 'delivery-expired', 'system-error',
  'service-unavailable', 'delivered', 'unclassified',
];

export const rules: readonly PhraseRule[] = phraseRules;
export const providers: readonly Provider[] = allProviders;
