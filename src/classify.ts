import { readGiven, textOf } from './given.ts';
import { match, providerOfHost } from './match.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { normalize } from './normalize.ts';
import { parse } from './parse.ts';
import type { BounceInput, Verdict } from './vocabulary.ts';
import { verdict } from './verdict.ts';

let ours: Matcher | undefined;

/**
 * Tells what a bounce means: raw text → normalize → parse → match → verdict.
 *
 * Pure, synchronous and total: whatever it is given, it answers, and never throws. Text beyond 65,536 UTF-16 units is read from its head
 * and its tail. The verdict is plain JSON; what it shares with other verdicts is frozen.
 *
 * @param input the reply or diagnostic as received, or a {@link BounceInput} with what is known beside it
 * @example
 * classify('550 5.1.1 <jo@example.com>: no such user').suppressRecipient; // true
 * classify({ text: 'Command not implemented', replyCode: 502, command: 'VRFY' }).category; // 'command-not-supported'
 * @see RFC 5321 section 4.2 (replies), RFC 3463 (enhanced status codes)
 */
export function classify(input: string | BounceInput): Verdict {
  return classifyWith((ours ??= buildMatcher()), input);
}

export function classifyWith(matcher: Matcher, input: unknown): Verdict {
  const given = readGiven(input);
  const text = normalize(textOf(input));
  const host = providerOfHost(matcher, given.remoteHost); // before parse, which marks the codes among the tokens for match
  const parsed = parse(text);
  return verdict(matcher, given, text, parsed, match(matcher, text, parsed, given, host));
}
