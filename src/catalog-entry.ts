/** `bounce-verdict/catalog`: the facts as data, with their prose, samples and sources. */
import { blocklists as ourBlocklists } from '../data/blocklists.ts';
import { categories as ourCategories } from '../data/categories.ts';
import { enhancedCodes as ourEnhancedCodes } from '../data/enhanced/index.ts';
import { allProviders } from '../data/providers/index.ts';
import { replyCodes as ourReplyCodes } from '../data/replies.ts';
import { deepFreeze } from './freeze.ts';
import type { Blocklist, Category, CategoryEntry, EnhancedCode, Provider, ReplyCode } from './vocabulary.ts';

export type {
  Action, Blocklist, BlocklistKind, BounceInput, Category, CategoryEntry, EnhancedCode, Fault, Link, Outcome, PhraseRule, Provider,
  ProviderKind, RecipientStatus, Remediation, ReplyCode, Sample, SmtpCommand, Strength,
} from './vocabulary.ts';

/** The three-digit reply codes, ascending: those of the RFCs, and those met in the wild (`standard: false`). Deeply frozen. */
export const replyCodes: readonly ReplyCode[] = deepFreeze(ourReplyCodes);

/** The enhanced status codes by subject, class left open: `X.1.1` stands for 4.1.1 and 5.1.1. Deeply frozen. */
export const enhancedCodes: readonly EnhancedCode[] = deepFreeze(ourEnhancedCodes);

/** What each category means, its defaults and its remediation. Deeply frozen. */
export const categories: Readonly<Record<Category, CategoryEntry>> = deepFreeze(ourCategories);

/** Mailbox providers, gateways, sending services and MTAs: hosts, marks, links and rules. Deeply frozen. */
export const providers: readonly Provider[] = deepFreeze(allProviders);

/** Block lists: zones, marks, and where to look up and ask for removal. Deeply frozen. */
export const blocklists: readonly Blocklist[] = deepFreeze(ourBlocklists);

const byReplyCode = new Map(replyCodes.map((entry) => [entry.code, entry]));
const byEnhancedCode = new Map(enhancedCodes.map((entry) => [entry.code, entry]));

export interface CodeLookup {
  readonly replyCode: ReplyCode | null;
  readonly enhancedCode: EnhancedCode | null;
}

/** `550`, `5.1.1` or both, in front of anything. */
const codes = /^\s*(\d{3}(?![\w.]))?[\s-]*#?(?:[245x]\.(\d{1,3})\.(\d{1,3})(?![\w.]*\w))?/i;

/**
 * The entries of a reply code, an enhanced status code, or both as they stand in front of a reply; null for what is not known.
 * Whatever it is given, it does not throw.
 *
 * @example
 * lookup(502).replyCode?.name; // 'Command not implemented'
 * lookup('5.1.1').enhancedCode?.code; // 'X.1.1', as for '4.1.1' and 'X.1.1'
 * lookup('550 5.1.1'); // both
 * @see RFC 5321 section 4.2.3, RFC 3463, RFC 5248
 */
export function lookup(code: string | number): CodeLookup {
  const text = typeof code === 'string' ? code.slice(0, 64) : typeof code === 'number' ? String(code) : '';
  const [, replyCode, subject, detail] = codes.exec(text) ?? [];
  return {
    replyCode: (replyCode && byReplyCode.get(Number(replyCode))) || null,
    enhancedCode: (subject && byEnhancedCode.get(`X.${Number(subject)}.${Number(detail)}`)) || null,
  };
}
