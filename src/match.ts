/** Text → evidence: the rules, providers, lists and codes that are in it. What they weigh together is decided in verdict.ts. */
import { add, addOnce, candidates, clear, count } from './candidates.ts';
import { unitAt } from './characters.ts';
import { find, foundEnd, foundDoubt, foundLength, foundStart, foundTarget, isFound } from './find.ts';
import { catalog } from './catalog.ts';
import type { Given } from './given.ts';
import { BLOCKLIST, BRACKETED, COMMAND, MENTION, PROVIDER_HOST, PROVIDER_MARK, RULE, TIME, type CompiledRule, type Matcher } from './matcher.ts';
import type { Parsed } from './parse.ts';
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
  namesTime: boolean;
}

/** Filled anew for every text, and read before the next. */
const matches: Matches = { provider: -1, providerStart: -1, providerEnd: -1, blocklists: [], command: null, mention: null, namesTime: false };

/** A hedged phrase ('may not exist') and one in the wrapper's words weigh so much less; a negated one ('not a virus') hardly counts. */
const DOUBT = 3;
const NEGATED = 6;
const doubts = [0, DOUBT, NEGATED];
const NO_LISTS: readonly number[] = [];
/** So many mentions of block lists are looked at. */
const MOST_LISTS = 32;

export function match(matcher: Matcher, text: string, parsed: Parsed, given: Given): Matches {
  const { automaton, targetKind, targetRef } = matcher;
  let provider = given.remoteHost === '' ? -1 : providerOfHost(matcher, given.remoteHost);
  let providerWeight = provider >= 0 ? 4 : 0;
  let providerStart = -1;
  let providerEnd = -1;
  const { from, to } = parsed;
  const found = find(automaton, text, from, to);
  let command = given.command;
  let mention: SmtpCommand | null = null;
  let namesTime = false;
  let listed = false;
  for (let hit = 0; hit < found; hit += 1) {
    const target = foundTarget[hit]!;
    const ref = targetRef[target]!;
    switch (targetKind[target]) {
      case PROVIDER_HOST:
      case PROVIDER_MARK: {
        const weight = targetKind[target] === PROVIDER_MARK ? 2 : foundStart[hit]! < from ? 3 : 1;
        if (weight > providerWeight || (weight === providerWeight && foundEnd[hit]! - foundStart[hit]! > providerEnd - providerStart)) {
          provider = ref;
          providerWeight = weight;
          providerStart = foundStart[hit]!;
          providerEnd = foundEnd[hit]!;
        }
        break;
      }
      case BLOCKLIST:
        listed = true;
        break;
      case MENTION:
        mention ??= matcher.commands[ref]!;
        break;
      case TIME:
        namesTime = true;
        break;
      case COMMAND:
        command ??= matcher.commands[ref]!;
        break;
      case BRACKETED:
        if (inBrackets(text, foundStart[hit]!, foundEnd[hit]!)) command ??= matcher.commands[ref]!;
        break;
    }
  }

  clear();
  let listsCleared = false;
  for (let hit = 0; hit < found; hit += 1) {
    const target = foundTarget[hit]!;
    if (targetKind[target] !== RULE) continue;
    const compiled = matcher.rules[targetRef[target]!]!;
    if (compiled.provider >= 0 && compiled.provider !== provider) continue;
    if (!guardHolds(compiled, parsed, given, command) || isSilenced(matcher, compiled)) continue;
    if (compiled.rule.clearsBlocklists) listsCleared = true;
    const start = foundStart[hit]!;
    const doubt = doubts[foundDoubt[hit]!]! + (start < from || start >= to ? DOUBT : 0);
    addOnce(kindOf(compiled), compiled, compiled.weight - doubt, foundLength[hit]!, start, foundEnd[hit]!, foundDoubt[hit] !== 0);
  }
  if (provider >= 0) {
    for (const ref of matcher.codeRules[provider]!) {
      const compiled = matcher.rules[ref]!;
      if (guardHolds(compiled, parsed, given, command) && !isSilenced(matcher, compiled)) addOnce('provider', compiled, compiled.weight, 0, -1, -1, false);
    }
  }
  if (listsCleared) discountLists();
  const blocklists = listed && !listsCleared ? addBlocklists(matcher, text, listHits(matcher, found), from, to) : NO_LISTS;
  matches.provider = provider;
  matches.providerStart = providerStart;
  matches.providerEnd = providerEnd;
  matches.blocklists = blocklists;
  matches.command = command;
  matches.mention = mention;
  matches.namesTime = namesTime;
  return matches;
}

/** 'Not listed', or the receiver's own lookup failed: what else speaks of a list speaks of nothing. */
function discountLists(): void {
  for (let index = 0; index < count; index += 1) {
    const { category, rule } = candidates[index]!;
    if ((category === 'ip-blocklisted' || category === 'domain-blocklisted') && !rule?.rule.clearsBlocklists) candidates[index]!.weight -= NEGATED;
  }
}

function isSilenced({ automaton }: Matcher, { unless }: CompiledRule): boolean {
  for (let index = 0; index < unless.length; index += 1) if (isFound(automaton, unless[index]!)) return true;
  return false;
}

function inBrackets(text: string, start: number, end: number): boolean {
  const open = unitAt(text, start - 1);
  const close = unitAt(text, end);
  return (open === 40 || open === 91) && (close === 41 || close === 93); // ( [ and ) ]
}

function listHits(matcher: Matcher, found: number): number[] {
  const hits: number[] = [];
  for (let hit = 0; hit < found && hits.length < MOST_LISTS; hit += 1) if (matcher.targetKind[foundTarget[hit]!] === BLOCKLIST) hits.push(hit);
  return hits;
}

function providerOfHost(matcher: Matcher, host: string): number {
  const text = host.length > 512 ? host.slice(-512) : host;
  const found = find(matcher.automaton, text);
  for (let hit = 0; hit < found; hit += 1) {
    if (matcher.targetKind[foundTarget[hit]!] === PROVIDER_HOST) return matcher.targetRef[foundTarget[hit]!]!;
  }
  return -1;
}

function guardHolds({ rule, codes }: CompiledRule, parsed: Parsed, given: Given, command: SmtpCommand | null): boolean {
  if (rule.class !== undefined && rule.class !== classOf(parsed, given)) return false;
  if (rule.commands !== undefined && (command === null || !rule.commands.includes(command))) return false;
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
    } else if (sameEnhanced(code, parsed.enhanced) || sameEnhanced(code, parsed.otherEnhanced) || sameEnhanced(code, given.enhanced)) return true;
  }
  return false;
}

function sameEnhanced(code: number, enhanced: number): boolean {
  return enhanced !== 0 && (code < 100000 ? code === enhanced % 100000 : code === enhanced);
}

const kindOf = ({ provider }: CompiledRule): EvidenceKind => (provider >= 0 ? 'provider' : 'phrase');

const ipRank = catalog.rank('ip-blocklisted');
const domainRank = catalog.rank('domain-blocklisted');
const LISTED = 9;
const NAMED = 7; // its name without a zone or link: often in passing

/** A list that is named is evidence by itself. A longer match within the same words is the more exact name. */
function addBlocklists(matcher: Matcher, text: string, hits: readonly number[], from: number, to: number): readonly number[] {
  const kept: number[] = [];
  const named = hits.map((hit) => matcher.targetRef[foundTarget[hit]!]!);
  for (const hit of hits) {
    const ref = matcher.targetRef[foundTarget[hit]!]!;
    const start = foundStart[hit]!;
    const end = foundEnd[hit]!;
    const covered = hits.some((other) => {
      const bounds = foundEnd[other]! - foundStart[other]! - (end - start);
      return other !== hit && foundStart[other]! <= start && foundEnd[other]! >= end && (bounds > 0 || (bounds === 0 && other < hit));
    });
    if (covered || kept.includes(ref) || isGeneral(matcher.blocklists, ref, named)) continue;
    kept.push(ref);
    const list = matcher.blocklists[ref]!;
    const ofDomains = list.kind === 'domain' || list.kind === 'url';
    const category: Category = ofDomains ? 'domain-blocklisted' : 'ip-blocklisted';
    const weight = (text.slice(start, end).includes('.') ? LISTED : NAMED) - (start < from || start >= to ? DOUBT : 0);
    add('phrase', `blocklist/${list.id}`, category, weight, foundLength[hit]!, ofDomains ? domainRank : ipRank, start, end, null, false);
  }
  return kept;
}

/** An operator at large ('spamhaus') is not named where one of its lists ('spamhaus-zen') is. */
function isGeneral(lists: readonly Blocklist[], ref: number, named: readonly number[]): boolean {
  return named.some((other) => lists[other]!.id.startsWith(`${lists[ref]!.id}-`));
}
