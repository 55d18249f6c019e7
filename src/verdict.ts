/** Evidence → verdict: the heaviest specific evidence decides, the rest stays listed; then the overrides of the taxonomy. */
import { add, candidates, count, sort, type Candidate } from './candidates.ts';
import { catalog, WEIGHT, type CodeEntry } from './catalog.ts';
import type { Given } from './given.ts';
import { isKept } from './keep.ts';
import type { Matches } from './match.ts';
import type { Matcher } from './matcher.ts';
import { enhancedText } from './codes.ts';
import { wordsOf, type Parsed } from './parse.ts';
import { blocklistRefs, remedy } from './remedy.ts';
import { retryAfter } from './retry-after.ts';
import type { Category, Confidence, Evidence, Outcome, SmtpCommand, Verdict } from './vocabulary.ts';

const AGREEMENT = 1;
/** A second code in the text, and one given beside it, weigh so much less. */
const ASIDE = 1;
const DELIVERED = 40;
/** Less than a weak piece of evidence suppresses nobody. */
const ENOUGH = WEIGHT.weak;
const FAIR = WEIGHT.fair;
const STRONG = WEIGHT.strong;
const MOST_EVIDENCE = 12;

/** Replies to these say nothing of the recipient, whatever their words. */
const beforeRecipient: ReadonlySet<string | null> = new Set<SmtpCommand>([
  'CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'VRFY', 'EXPN', 'ETRN', 'HELP', 'NOOP', 'QUIT', 'RSET',
]);
/** What a server may leave out (RFC 5321 section 4.5.1); 502 is how it says so. */
const optional: ReadonlySet<string | null> = new Set<SmtpCommand>(['VRFY', 'EXPN', 'ETRN', 'HELP', 'BDAT', 'STARTTLS', 'AUTH']);
/** What the words of a rejected MAIL or EHLO are about is the sender. */
const ofRecipient: ReadonlySet<string> = new Set<Category>([
  'unknown-recipient', 'invalid-address', 'inactive-recipient', 'unknown-domain',
]);
/** In these the refused command is what matters. */
const ofCommand: ReadonlySet<string> = new Set<Category>(['command-not-supported', 'protocol-error']);

export function verdict(matcher: Matcher, given: Given, text: string, parsed: Parsed, matches: Matches): Verdict {
  const code = parsed.code || given.replyCode;
  const { command } = matches;
  addCodes(code, parsed, given);
  const words = wordsOf(text, parsed);
  const bare = words === '';
  if (bare && code === 550 && command === 'RCPT' && parsed.enhanced === 0 && given.enhanced === 0) {
    addCode('command', 'RCPT', 'unknown-recipient', FAIR);
  }
  if (code === 502 && optional.has(command)) addCode('command', command!, 'command-not-supported', FAIR);
  agree();
  sort();

  const top = count === 0 ? undefined : candidates[0];
  const category = top === undefined ? 'unclassified' : aboutSender(top.category, command);
  const refused = command ?? (ofCommand.has(category) ? matches.mention : null);
  const provider = matches.provider < 0 ? null : matcher.providers[matches.provider]!;
  const entry = matcher.judge(category, provider === null ? null : provider.id);
  const ownRule = top?.rule?.isOwn === true ? top.rule : null;
  const outcome = ownRule?.outcome ?? entry.settled?.outcome ?? outcomeOf(entry.outcome, top, code, parsed.enhanced, given.enhanced);
  const tempted = entry.suppress && outcome === 'permanent' && top !== undefined && top.weight >= ENOUGH && !top.doubted
    && top.rule?.suppresses !== false && !beforeRecipient.has(command) && Math.floor(code / 100) !== 4;
  const kept = tempted && !ownRule?.outcome && isKept(matches, parsed, given, top, text);
  const gone = entry.recipientStatus !== 'does-not-exist' || (outcome === 'permanent' && !beforeRecipient.has(command) && !kept);
  return {
    outcome,
    category,
    fault: entry.fault,
    suppressRecipient: tempted && !kept,
    recipientStatus: gone ? entry.recipientStatus : 'unknown',
    confidence: bare || kept ? 'low' : confidenceOf(top),
    reply: { code: code || null, enhancedCode: enhancedOf(parsed, given), text: words },
    command: refused,
    provider: provider === null ? null : provider.id,
    blocklists: blocklistRefs(matches.blocklists),
    retryAfterSeconds: matches.timeStart < 0 || outcome === 'success' ? null : retryAfter(aroundTime(text, words, parsed, matches)),
    remediation: entry.settled?.remediation ?? remedy(category, code, refused, matches.provider, matches.blocklists),
    evidence: evidenceOf(text, command, provider === null ? null : provider.id, matches),
  };
}

/** A wait is asked for shortly before the time or right behind it. */
const BEFORE_TIME = 160;
const BEHIND_TIME = 80;

function aroundTime(text: string, all: string, { repeats, words, to }: Parsed, { timeStart, timeEnd }: Matches): string {
  return repeats ? all : text.slice(Math.max(words, timeStart - BEFORE_TIME), Math.min(to, timeEnd + BEHIND_TIME));
}

function enhancedOf(parsed: Parsed, given: Given): string | null {
  const enhanced = parsed.enhanced || given.enhanced;
  return enhanced === 0 ? null : enhancedText(enhanced);
}

function addCode(kind: Candidate['kind'], id: string, category: Category, weight: number, rank = catalog.rank(category)): void {
  add(kind, id, category, weight, 0, rank, -1, -1, null, false);
}

function addCodes(code: number, parsed: Parsed, given: Given): void {
  addEnhanced('enhanced-code', parsed.enhanced, 0);
  if (parsed.otherEnhanced !== parsed.enhanced) addEnhanced('enhanced-code', parsed.otherEnhanced, ASIDE);
  if (given.enhanced !== parsed.enhanced) addEnhanced('input', given.enhanced, ASIDE);
  const entry = code === 0 ? undefined : catalog.replyCode(code);
  if (code >= 200 && code < 300) addCode('reply-code', String(code), 'delivered', DELIVERED);
  else if (entry !== undefined) addEntry('reply-code', entry, entry.id, 0);
}

function addEnhanced(kind: Candidate['kind'], enhanced: number, less: number): void {
  const entry = enhanced < 400000 ? undefined : catalog.enhancedCode(enhanced % 100000);
  if (entry !== undefined && entry.category !== 'delivered') addEntry(kind, entry, enhancedText(enhanced), less);
}

function addEntry(kind: Candidate['kind'], entry: CodeEntry, id: string, less: number): void {
  addCode(kind, id, entry.category, entry.category === 'unclassified' ? 0 : entry.weight - less, entry.rank);
}

/** Words and a code that say the same weigh more than either. */
function agree(): void {
  for (let index = 0; index < count; index += 1) {
    const words = candidates[index]!;
    if (words.start >= 0 && isToldByCode(words.category)) words.weight += AGREEMENT;
  }
}

function isToldByCode(category: string): boolean {
  for (let index = 0; index < count; index += 1) {
    const code = candidates[index]!;
    if (code.start < 0 && code.category === category && code.weight >= 4) return true;
  }
  return false;
}

function aboutSender(category: string, command: SmtpCommand | null): Category {
  if (ofRecipient.has(category)) {
    if (command === 'MAIL') return 'sender-rejected';
    if (command === 'EHLO' || command === 'HELO') return 'reverse-dns-failed';
    if (command === 'AUTH') return 'smtp-auth-failed';
  }
  return category as Category;
}

function outcomeOf(byCategory: Outcome | 'by-code', top: Candidate | undefined, code: number, enhanced: number, given: number): Outcome {
  const own = Math.floor(code / 100) || Math.floor(enhanced / 100000);
  const told = Math.floor(given / 100000);
  if (byCategory === 'by-code') {
    const settled = top?.rule?.outcome;
    if (settled && own === 0) return settled;
    const digit = own || told;
    if (digit === 5) return 'permanent';
    if (digit === 4) return 'transient';
    if (digit === 2) return 'success';
    return top?.category === 'system-error' ? 'transient' : 'unknown';
  }
  if (byCategory !== 'permanent') return byCategory;
  const digit = own || told;
  if (digit === 2 || digit === 3) return 'unknown'; // '354 user unknown', '2.1.5': it was not refused
  const settled = top?.rule?.outcome;
  if (settled) return settled;
  if (own === 4) return 'transient';
  return own === 0 && told === 4 && top!.weight < STRONG ? 'transient' : 'permanent';
}

function confidenceOf(top: Candidate | undefined): Confidence {
  if (top === undefined || top.category === 'unclassified') return 'low';
  let rival = 0;
  for (let index = 1; index < count && rival === 0; index += 1) {
    if (candidates[index]!.category !== top.category) rival = candidates[index]!.weight;
  }
  const lead = top.weight - rival;
  if (top.weight >= STRONG && lead >= 2) return 'high';
  return top.weight >= FAIR && lead >= 1 ? 'medium' : 'low';
}

function isListed(kind: Candidate['kind'], listed: number): boolean {
  for (let index = 0; index < listed; index += 1) if (candidates[index]!.kind === kind) return true;
  return false;
}

function evidenceOf(text: string, command: SmtpCommand | null, provider: string | null, matches: Matches): Evidence[] {
  const listed = Math.min(count, MOST_EVIDENCE);
  const names = command !== null && !isListed('command', listed);
  // As long as it will be: a list that grows takes twice the room.
  const evidence = new Array<Evidence>(listed + (provider === null ? 0 : 1) + (names ? 1 : 0));
  for (let index = 0; index < listed; index += 1) {
    const { kind, id, start, end } = candidates[index]!;
    evidence[index] = start < 0 ? { kind, id } : { kind, id, match: text.slice(start, end) };
  }
  if (provider !== null) {
    const { providerStart, providerEnd } = matches;
    const said = providerStart < 0 ? {} : { match: text.slice(providerStart, providerEnd) };
    evidence[listed] = { kind: 'provider', id: provider, ...said };
  }
  if (names) evidence[evidence.length - 1] = { kind: 'command', id: command };
  return evidence;
}
