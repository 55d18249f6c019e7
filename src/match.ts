/** Text → evidence: the rules, providers, lists and codes that are in it. What they weigh together is decided in verdict.ts. */
import { add, addOnce, candidates, clear, count } from './candidates.ts';
import { catalog } from './catalog.ts';
import { CLOSE, CLOSE_SQUARE, OPEN, OPEN_SQUARE } from './characters.ts';
import { find, findMore, foundDoubt, foundEnd, foundLength, foundStart, foundTarget } from './find.ts';
import type { Given } from './given.ts';
import type { CompiledRule, Matcher } from './matcher.ts';
import type { Parsed } from './parse.ts';
import { scan } from './scan.ts';
import { BLOCKLIST, BRACKETED, COMMAND, KEEP, KEEP_AROUND, MENTION, PROVIDER_HOST, PROVIDER_MARK, RULE, TIME, UNLESS } from './targets.ts';
import { unitAt } from './units.ts';
import type { Blocklist, Category, EvidenceKind, SmtpCommand } from './vocabulary.ts';

export interface Matches {
  /** Index into the matcher's providers, or -1. */
  provider: number;
  providerStart: number;
  providerEnd: number;
  /** Indices into the matcher's block lists. */
  blocklists: readonly number[];
  /** What the reply answers: given, or said around it. */
  command: SmtpCommand | null;
  /** A command that the reply itself names. */
  mention: SmtpCommand | null;
  /** Where a time is named first and last; -1 where none is. */
  timeStart: number;
  timeEnd: number;
  /** Words that keep the recipient: see data/keeps.ts. */
  keeps: boolean;
}

/** Filled anew for every text, and read before the next. */
const matches: Matches = {
  provider: -1, providerStart: -1, providerEnd: -1, blocklists: [], command: null, mention: null, timeStart: -1, timeEnd: -1, keeps: false,
};

/** A hedged phrase ('may not exist') and one in the wrapper's words weigh so much less; a negated one ('not a virus') hardly counts. */
const DOUBT = 3;
const NEGATED = 6;
const doubts = [0, DOUBT, NEGATED];
const NONE: readonly number[] = [];
/** So many mentions of block lists are looked at. */
const MOST_LISTS = 32;

export function match(matcher: Matcher, text: string, parsed: Parsed, given: Given, host: number): Matches {
  matches.provider = host;
  const ours = find(matcher.automaton, parsed.from, parsed.to);
  const found = matcher.own === null ? ours : findMore(matcher.own, parsed.from, parsed.to);
  readSurroundings(matcher, parsed, given, found);
  clear();
  const cleared = collectRules(matcher, parsed, given, found);
  forgetGuards(matcher, found);
  if (cleared) discountLists();
  matches.blocklists = cleared ? NONE : addBlocklists(matcher, text, parsed, found);
  return matches;
}

/** How sure a sign of the provider is: the host that was given, the host in the wrapper, what only this one writes, a host in the text. */
const GIVEN = 4;
const WRAPPER = 3;
const MARK = 2;
const NAMED_HOST = 1;

/** Who answered, to which command, and what else is named in passing. */
function readSurroundings({ targetKind, targetRef, commands, guards }: Matcher, { from, to }: Parsed, given: Given, found: number): void {
  let sureness = matches.provider >= 0 ? GIVEN : 0;
  matches.providerStart = matches.providerEnd = -1;
  matches.command = given.command;
  matches.mention = null;
  matches.timeStart = matches.timeEnd = -1;
  matches.keeps = false;
  for (let hit = 0; hit < found; hit += 1) {
    const target = foundTarget[hit]!;
    const ref = targetRef[target]!;
    switch (targetKind[target]) {
      case PROVIDER_HOST:
      case PROVIDER_MARK: {
        const sure = targetKind[target] === PROVIDER_MARK ? MARK : foundStart[hit]! < from ? WRAPPER : NAMED_HOST;
        const longer = foundEnd[hit]! - foundStart[hit]! > matches.providerEnd - matches.providerStart;
        if (sure > sureness || (sure === sureness && longer)) {
          sureness = sure;
          matches.provider = ref;
          matches.providerStart = foundStart[hit]!;
          matches.providerEnd = foundEnd[hit]!;
        }
        break;
      }
      case MENTION:
        matches.mention ??= commands[ref]!;
        break;
      case TIME:
        if (matches.timeStart < 0 || foundStart[hit]! < matches.timeStart) matches.timeStart = foundStart[hit]!;
        if (foundEnd[hit]! > matches.timeEnd) matches.timeEnd = foundEnd[hit]!;
        break;
      case KEEP:
        if (foundStart[hit]! >= from && foundStart[hit]! < to) matches.keeps = true;
        break;
      case UNLESS:
        if (foundStart[hit]! >= from && foundStart[hit]! < to) guards[ref] = 1;
        break;
      case KEEP_AROUND:
        matches.keeps = true;
        break;
      case COMMAND:
        // '(in reply to RCPT TO command)' is the MTA's own word; before it, the reply may name another.
        if (matches.command === null || (given.command === null && foundStart[hit]! >= to)) matches.command = commands[ref]!;
        break;
      case BRACKETED:
        if (inBrackets(foundStart[hit]!, foundEnd[hit]!)) matches.command ??= commands[ref]!;
        break;
    }
  }
}

/** The rules that hold, as candidates. True where one of them says that the lists in the reply list nobody. */
function collectRules(matcher: Matcher, parsed: Parsed, given: Given, found: number): boolean {
  const { provider, command } = matches;
  let cleared = false;
  for (let hit = 0; hit < found; hit += 1) {
    const target = foundTarget[hit]!;
    if (matcher.targetKind[target] !== RULE) continue;
    const compiled = matcher.rules[matcher.targetRef[target]!]!;
    if (compiled.provider >= 0 && compiled.provider !== provider) continue;
    if (!guardHolds(compiled, parsed, given, command) || isSilenced(matcher, compiled)) continue;
    if (compiled.clearsBlocklists) cleared = true;
    const doubt = doubts[foundDoubt[hit]!]! + doubtOutside(foundStart[hit]!, parsed);
    const weight = compiled.weight - doubt;
    addOnce(kindOf(compiled), compiled, weight, foundLength[hit]!, foundStart[hit]!, foundEnd[hit]!, foundDoubt[hit] !== 0);
  }
  for (const ref of provider < 0 ? NONE : matcher.codeRules[provider]!) {
    const compiled = matcher.rules[ref]!;
    if (!guardHolds(compiled, parsed, given, command) || isSilenced(matcher, compiled)) continue;
    addOnce('provider', compiled, compiled.weight, 0, -1, -1, false);
  }
  return cleared;
}

const doubtOutside = (start: number, { from, to }: Parsed): number => (start < from || start >= to ? DOUBT : 0);

/** 'Not listed', or the receiver's own lookup failed: what else speaks of a list speaks of nothing. */
function discountLists(): void {
  for (let index = 0; index < count; index += 1) {
    const { category, rule } = candidates[index]!;
    const isOfLists = category === 'ip-blocklisted' || category === 'domain-blocklisted';
    if (isOfLists && !rule?.clearsBlocklists) candidates[index]!.weight -= NEGATED;
  }
}

function isSilenced({ guards }: Matcher, { unless }: CompiledRule): boolean {
  for (let index = 0; index < unless.length; index += 1) if (guards[unless[index]!] === 1) return true;
  return false;
}

function forgetGuards({ targetKind, targetRef, guards }: Matcher, found: number): void {
  for (let hit = 0; hit < found; hit += 1) if (targetKind[foundTarget[hit]!] === UNLESS) guards[targetRef[foundTarget[hit]!]!] = 0;
}

function inBrackets(start: number, end: number): boolean {
  const open = unitAt(start - 1);
  const close = unitAt(end);
  return (open === OPEN || open === OPEN_SQUARE) && (close === CLOSE || close === CLOSE_SQUARE);
}

/** Of the host that was given: an index into the matcher's providers, or -1. */
export function providerOfHost(matcher: Matcher, host: string): number {
  if (host === '') return -1;
  const text = host.length > 512 ? host.slice(-512) : host;
  scan(text);
  const found = find(matcher.automaton, 0, text.length);
  for (let hit = 0; hit < found; hit += 1) {
    if (matcher.targetKind[foundTarget[hit]!] === PROVIDER_HOST) return matcher.targetRef[foundTarget[hit]!]!;
  }
  return -1;
}

function guardHolds({ class: digit, commands, codes }: CompiledRule, parsed: Parsed, given: Given, command: SmtpCommand | null): boolean {
  if (digit !== 0 && digit !== classOf(parsed, given)) return false;
  if (commands !== null && (command === null || !commands.includes(command))) return false;
  return codes === null || hasCode(codes, parsed, given);
}

function classOf(parsed: Parsed, given: Given): number {
  return Math.floor((parsed.code || given.replyCode) / 100) || Math.floor((parsed.enhanced || given.enhanced) / 100000);
}

function hasCode(codes: readonly number[], parsed: Parsed, given: Given): boolean {
  const replyCode = parsed.code || given.replyCode;
  for (const code of codes) {
    if (code < 0) {
      if (-code === replyCode) return true;
    } else if (sameEnhanced(code, parsed.enhanced) || sameEnhanced(code, parsed.otherEnhanced) || sameEnhanced(code, given.enhanced)) {
      return true;
    }
  }
  return false;
}

function sameEnhanced(code: number, enhanced: number): boolean {
  return enhanced !== 0 && (code < 100000 ? code === enhanced % 100000 : code === enhanced);
}

const kindOf = ({ provider }: CompiledRule): EvidenceKind => (provider >= 0 ? 'provider' : 'phrase');

const listIds = catalog.blocklists.map(({ id }) => `blocklist/${id}`);
const ipRank = catalog.rank('ip-blocklisted');
const domainRank = catalog.rank('domain-blocklisted');
const LISTED = 9;
const NAMED = 5; // its name without a zone or link: often in passing

/** A list that is named is evidence by itself. A longer match within the same words is the more exact name. */
function addBlocklists(matcher: Matcher, text: string, parsed: Parsed, found: number): readonly number[] {
  const hits = listHits(matcher, found);
  if (hits.length <= 1) return hits.length === 0 ? NONE : [addList(matcher, text, parsed, hits[0]!)];
  const named = hits.map((hit) => matcher.targetRef[foundTarget[hit]!]!);
  const kept: number[] = [];
  hits.forEach((hit, index) => {
    const ref = named[index]!;
    if (isCovered(hit, hits) || kept.includes(ref) || isGeneral(matcher.blocklists, ref, named)) return;
    kept.push(addList(matcher, text, parsed, hit));
  });
  return kept;
}

function addList(matcher: Matcher, text: string, parsed: Parsed, hit: number): number {
  const ref = matcher.targetRef[foundTarget[hit]!]!;
  const { kind } = matcher.blocklists[ref]!;
  const ofDomains = kind === 'domain' || kind === 'url';
  const category: Category = ofDomains ? 'domain-blocklisted' : 'ip-blocklisted';
  const start = foundStart[hit]!;
  const end = foundEnd[hit]!;
  const weight = (text.slice(start, end).includes('.') ? LISTED : NAMED) - doubtOutside(start, parsed);
  add('phrase', listIds[ref]!, category, weight, foundLength[hit]!, ofDomains ? domainRank : ipRank, start, end, null, false);
  return ref;
}

/** In the order of the text. */
function listHits({ targetKind }: Matcher, found: number): readonly number[] {
  let hits: number[] | undefined;
  for (let hit = 0; hit < found; hit += 1) {
    if (targetKind[foundTarget[hit]!] === BLOCKLIST && (hits?.length ?? 0) < MOST_LISTS) {
      if (hits === undefined) hits = [hit];
      else hits.push(hit);
    }
  }
  return hits?.sort((a, b) => foundStart[a]! - foundStart[b]!) ?? NONE;
}

/** Does another match hold the same words and more, or the same words first? */
function isCovered(hit: number, hits: readonly number[]): boolean {
  const start = foundStart[hit]!;
  const end = foundEnd[hit]!;
  return hits.some((other) => {
    const longer = foundEnd[other]! - foundStart[other]! - (end - start);
    return other !== hit && foundStart[other]! <= start && foundEnd[other]! >= end && (longer > 0 || (longer === 0 && other < hit));
  });
}

/** An operator at large ('spamhaus') is not named where one of its lists ('spamhaus-zen') is. */
function isGeneral(lists: readonly Blocklist[], ref: number, named: readonly number[]): boolean {
  return named.some((other) => lists[other]!.id.startsWith(`${lists[ref]!.id}-`));
}
