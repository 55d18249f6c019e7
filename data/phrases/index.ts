import type { PhraseRule } from '../../src/vocabulary.ts';
import { alreadySuppressed } from './already-suppressed.ts';
import { authenticationFailed } from './authentication-failed.ts';
import { autoReply } from './auto-reply.ts';
import { commandNotSupported } from './command-not-supported.ts';
import { connectionFailure } from './connection-failure.ts';
import { contentRejected } from './content-rejected.ts';
import { delivered } from './delivered.ts';
import { deliveryExpired } from './delivery-expired.ts';
import { dnsFailure } from './dns-failure.ts';
import { domainBlocklisted } from './domain-blocklisted.ts';
import { domainRefusesMail } from './domain-refuses-mail.ts';
import { greylisted } from './greylisted.ts';
import { hints } from './hints.ts';
import { inactiveRecipient } from './inactive-recipient.ts';
import { invalidAddress } from './invalid-address.ts';
import { ipBlocklisted } from './ip-blocklisted.ts';
import { languageRules } from './languages/index.ts';
import { mailboxFull } from './mailbox-full.ts';
import { malformedMessage } from './malformed-message.ts';
import { messageTooLarge } from './message-too-large.ts';
import { policyRejected } from './policy-rejected.ts';
import { poorReputation } from './poor-reputation.ts';
import { protocolError } from './protocol-error.ts';
import { rateLimited } from './rate-limited.ts';
import { recipientMoved } from './recipient-moved.ts';
import { recipientRefused } from './recipient-refused.ts';
import { relayDenied } from './relay-denied.ts';
import { reverseDnsFailed } from './reverse-dns-failed.ts';
import { routingFailure } from './routing-failure.ts';
import { senderRejected } from './sender-rejected.ts';
import { serviceUnavailable } from './service-unavailable.ts';
import { smtpAuthFailed } from './smtp-auth-failed.ts';
import { spamRejected } from './spam-rejected.ts';
import { systemError } from './system-error.ts';
import { systemFull } from './system-full.ts';
import { tlsFailed } from './tls-failed.ts';
import { tooManyRecipients } from './too-many-recipients.ts';
import { unclassified } from './unclassified.ts';
import { unknownDomain } from './unknown-domain.ts';
import { unknownRecipient } from './unknown-recipient.ts';
import { unsupportedContent } from './unsupported-content.ts';
import { virusDetected } from './virus-detected.ts';

/** Provider-neutral wording, a file per category. */
export const phraseRules: readonly PhraseRule[] = [
  ...alreadySuppressed,
  ...authenticationFailed,
  ...autoReply,
  ...commandNotSupported,
  ...connectionFailure,
  ...contentRejected,
  ...delivered,
  ...deliveryExpired,
  ...dnsFailure,
  ...domainBlocklisted,
  ...domainRefusesMail,
  ...greylisted,
  ...hints,
  ...inactiveRecipient,
  ...invalidAddress,
  ...ipBlocklisted,
  ...mailboxFull,
  ...malformedMessage,
  ...messageTooLarge,
  ...policyRejected,
  ...poorReputation,
  ...protocolError,
  ...rateLimited,
  ...recipientMoved,
  ...recipientRefused,
  ...relayDenied,
  ...reverseDnsFailed,
  ...routingFailure,
  ...senderRejected,
  ...serviceUnavailable,
  ...smtpAuthFailed,
  ...spamRejected,
  ...systemError,
  ...systemFull,
  ...tlsFailed,
  ...tooManyRecipients,
  ...unclassified,
  ...unknownDomain,
  ...unknownRecipient,
  ...unsupportedContent,
  ...virusDetected,
  ...languageRules,
];
