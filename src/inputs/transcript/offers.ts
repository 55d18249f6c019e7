/** What the server had offered when each command was sent: the keywords of its EHLO reply (RFC 5321 section 4.1.1.1). */
import type { Exchange } from './exchanges.ts';

export interface Offer {
  /** null where it is not known: no EHLO reply yet, or none since STARTTLS. */
  readonly keywords: ReadonlySet<string> | null;
  readonly isTls: boolean;
  /** A later EHLO reply, under TLS, lists AUTH. */
  readonly authComesWithTls: boolean;
}

export function offersOf(exchanges: readonly Exchange[]): readonly Offer[] {
  let keywords: ReadonlySet<string> | null = null;
  let isTls = false;
  const offers = exchanges.map((exchange) => {
    const offer = { keywords, isTls };
    const isAccepted = exchange.reply?.code !== null && (exchange.reply?.code ?? 999) < 400;
    if (isAccepted && (exchange.command === 'EHLO' || exchange.command === 'HELO')) keywords = new Set(keywordsIn(exchange));
    if (isAccepted && exchange.command === 'STARTTLS') {
      isTls = true;
      keywords = null;
    }
    return offer;
  });
  const lastAuth = offers.map((offer) => offer.isTls && offer.keywords?.has('AUTH') === true).lastIndexOf(true);
  return offers.map((offer, index) => ({ ...offer, authComesWithTls: index < lastAuth }));
}

/** The first line of the reply is a greeting; each further one begins with a keyword. `AUTH=LOGIN` is how old servers write it. */
export function keywordsIn({ command, reply }: Exchange): readonly string[] {
  if (reply === null || command !== 'EHLO') return [];
  const words = reply.lines.slice(1).map((line) => line.replace(/^\d{3}[ -]?/, '').trim().split(/[\s=]/, 1)[0] ?? '');
  return [...new Set(words.filter((word) => /^[A-Za-z0-9][\w-]{0,63}$/.test(word)).map((word) => word.toUpperCase()))];
}

/** The keywords of the last EHLO that was accepted. */
export function advertisedIn(exchanges: readonly Exchange[]): readonly string[] {
  const last = exchanges.filter(({ command, reply }) => command === 'EHLO' && reply !== null && (reply.code ?? 999) < 400).at(-1);
  return last === undefined ? [] : keywordsIn(last);
}
