/** The words of a verdict, for people. */
import type { BlocklistKind, Confidence, EvidenceKind, Fault, Outcome, RecipientStatus } from '../../vocabulary.ts';

/** What follows from it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  permanent: 'trying again does not help as things stand',
  transient: 'a later attempt may pass',
  success: 'the server accepted',
  unknown: 'the text does not say',
};

export const faultWords: Readonly<Record<Fault, string>> = {
  recipient: 'the recipient', 'recipient-domain': 'the recipient’s domain', 'sender-ip': 'the sending IP address',
  'sender-identity': 'the sender’s domain or address', 'sending-platform': 'the sending platform', message: 'the message',
  'receiving-system': 'the receiving system', network: 'the network', none: 'nobody', unknown: 'not known',
};

export const mailboxWords: Readonly<Record<RecipientStatus, string>> = {
  exists: 'it exists', 'does-not-exist': 'it does not exist', unknown: 'nothing is said about it',
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'high', medium: 'medium', low: 'low',
};

export const listedWords: Readonly<Record<BlocklistKind, string>> = {
  ip: 'lists IP addresses', domain: 'lists domains', url: 'lists links', mixed: 'lists addresses and domains',
};

export const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
  phrase: 'wording', provider: 'provider', 'enhanced-code': 'enhanced code', 'reply-code': 'reply code', command: 'command',
  input: 'given beside',
};

/** 90 → '90 seconds', 900 → '15 minutes' */
export function duration(seconds: number): string {
  const [size, unit] = seconds % 3600 === 0 ? [3600, 'hour'] : seconds % 60 === 0 ? [60, 'minute'] : [1, 'second'];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
