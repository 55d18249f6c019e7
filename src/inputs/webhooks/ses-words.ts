/** The words of Amazon SES for bounces and delays; services that send through SES pass them on. */
import type { Meaning } from './bounce.ts';

const suppressing = new Set([
  'Suppressed', 'OnAccountSuppressionList', 'OnTenantSuppressionList', 'EmailValidationSuppressed', 'UnsubscribedRecipient',
]);

const permanent: Readonly<Record<string, string>> = { General: '1.1', NoEmail: '1.1' };

const transient: Readonly<Record<string, string>> = {
  MailboxFull: '2.2',
  MessageTooLarge: '3.4',
  CustomTimeoutExceeded: '4.7',
  ContentRejected: '7.1',
  AttachmentRejected: '7.1',
};

const delays: Readonly<Record<string, string>> = {
  InternalFailure: '3.0',
  RecipientServerError: '3.0',
  MailboxFull: '2.2',
  TransientCommunicationFailure: '4.2',
  BYOIPHostNameLookupUnavailable: '4.3',
  SpamDetected: '7.1',
  IPFailure: '7.1',
};

/** What a bounce type and sub-type say; words that are not known count by their type alone. */
export function sesBounceMeaning(type: string, subType: string): Meaning {
  if (suppressing.has(subType)) return { kind: 'suppressed', judgement: 'permanent' };
  if (type === 'Permanent') return { judgement: 'permanent', ...detailFrom(permanent, subType) };
  if (type === 'Transient') return { judgement: 'transient', ...detailFrom(transient, subType) };
  return { judgement: 'unknown' };
}

export function sesDelayMeaning(type: string): Meaning {
  return { judgement: 'transient', ...detailFrom(delays, type) };
}

function detailFrom(table: Readonly<Record<string, string>>, word: string): { detail?: string } {
  const detail = Object.hasOwn(table, word) ? table[word] : undefined;
  return detail === undefined ? {} : { detail };
}
