/** A list of recipients of whom is known what becomes of them, and how their servers answer. */
import { reply, sampleReplies, type Answer } from '../../src/testing/index.ts';
import type { Category } from '../../src/vocabulary.ts';

/**
 * - dead: gone for good, told plainly.
 * - doubtful: refused by a bare code without a word, every time.
 * - full: a mailbox that stays full.
 * - refused: takes mail, but not this message or not from this sender.
 * - blocked: at a provider that has listed the sender's IP, until it is taken off the list.
 * - later: takes the message at the second or third try.
 */
export type Fate = 'dead' | 'doubtful' | 'full' | 'refused' | 'blocked' | 'later' | 'well';

export interface Recipient {
  readonly address: string;
  readonly fate: Fate;
  /** Attempts count from 1. */
  readonly answer: (attempt: number, isListed: boolean) => Answer;
}

const gone: readonly Category[] = ['inactive-recipient', 'recipient-moved', 'domain-refuses-mail', 'unknown-domain', 'invalid-address'];
const deferrals: readonly Category[] = ['greylisted', 'rate-limited', 'service-unavailable', 'system-error'];
const ordinary = ['example.com', 'mail.example.com', 'example.org'];

export function makeList(length: number): readonly Recipient[] {
  const unknown = sampleReplies({ category: 'unknown-recipient', suppressRecipient: true });
  const named = [...new Set(unknown.map(({ verdict }) => verdict.provider))].filter((provider) => provider !== null);
  // Some mean this only from a certain host, and here all come from one.
  const providers = named.filter((provider) => reply('unknown-recipient', { provider }).remoteHost === undefined);
  return Array.from({ length }, (_, index) => recipientAt(index, providers));
}

/** The same mixture in every hundred; the wordings go round. */
function recipientAt(index: number, providers: readonly string[]): Recipient {
  const place = index % 100;
  const round = Math.floor(index / 100);
  const isStrict = place >= 12 && place < 15;
  const address = `r${index}@${isStrict ? 'strict.example.net' : pick(ordinary, index)}`;
  const of = (fate: Fate, answer: Recipient['answer']): Recipient => ({ address, fate, answer });
  const words = (category: Category) => reply(category, { recipient: address });

  if (place < 2) return of('dead', () => reply('unknown-recipient', { provider: pick(providers, round * 2 + place), recipient: address }));
  if (place === 2) return of('dead', () => words(pick(gone, round)));
  if (place === 3) return of('doubtful', () => '550 5.1.6');
  if (place === 4) return of('full', () => words('mailbox-full'));
  if (place === 5) return of('later', (attempt) => (attempt < 3 ? words('mailbox-full') : null));
  if (place === 6) return of('refused', () => words('recipient-refused'));
  if (place === 7) return of('refused', () => ({ ...words('spam-rejected'), command: 'END-OF-DATA' }));
  if (place < 12) {
    const category = pick(deferrals, round);
    return of('later', (attempt) => (attempt === 1 ? reply(category, { recipient: address, outcome: 'transient' }) : null));
  }
  if (isStrict) return of('blocked', (_attempt, isListed) => (isListed ? words('ip-blocklisted') : null));
  return of('well', () => null);
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length]!;
}
