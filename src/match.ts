/** Text → evidence: the rules, providers, lists and codes that are in it. What they weigh together is decided in verdict.ts. */
import { find, foundEnd, foundHedged, foundLength, foundStart, foundTarget } from './automaton.ts';
import { catalog } from './catalog.ts';
import type { Given } from './given.ts';
import { BLOCKLIST, MENTION, PROVIDER_HOST, PROVIDER_MARK, RULE, TIME, UNLESS, type CompiledRule, type Matcher } from './matcher.ts';
import type { Parsed } from './parse.ts';
import type { Category, EvidenceKind, SmtpCommand } from './vocabulary.ts';

/** One piece of evidence, heaviest first once sorted. */
export interface Candidate {
  readonly kind: EvidenceKind;
  readonly id: string;
  readonly category: string;
  /** Strength, less what speaks against it. */
  weight: number;
  readonly length: number;
  readonly rank: number;
  /** In the text, or -1. */
  readonly start: number;
  readonly end: number;
  readonly rule: CompiledRule | null;
}

export interface Matches {
  readonly candidates: Candidate[];
  /** Index into the matcher's providers, or -1. */
  readonly provider: number;
  readonly providerStart: number;
  readonly providerEnd: number;
  /** Indices into the matcher's block lists. */
  readonly blocklists: readonly number[];
  readonly mention: SmtpCommand | null;
  readonly namesTime: boolean;
}

/** A hedged phrase ('may not exist') and one in the wrapper's words weigh so much less. */
const DOUBT = 3;
const NO_LISTS: readonly number[] = [];

export function match(matcher: Matcher, text: string, parsed: Parsed, given: Given): Matches {
  const hostProvider = given.remoteHost === '' ? -1 : providerOfHost(matcher, given.remoteHost);
  find(matcher.automaton, text, 0, text.length);
  const found = foundTarget.length;
  const { targetKind, targetRef } = matcher;

  let provider = hostProvider;
  let providerWeight = hostProvider >= 0 ? 4 : 0;
  let providerStart = -1;
  let providerEnd = -1;
  let mention: SmtpCommand | null = null;
  let namesTime = false;
  let silenced: number[] | null = null;
  let lists: number[] | null = null; // positions in the found arrays
  for (let hit = 0; hit < found; hit += 1) {
    const target = foundTarget[hit]!;
    const ref = targetRef[target]!;
    switch (targetKind[target]) {
      case UNLESS:
        if (foundStart[hit]! >= parsed.from && foundStart[hit]! < parsed.to) (silenced ??= []).push(ref);
        break;
      case PROVIDER_HOST:
      case PROVIDER_MARK: {
        const before = targetKind[target] === PROVIDER_MARK ? 2 : foundStart[hit]! < parsed.from ? 3 : 1;
        if (before > providerWeight) {
          provider = ref;
          providerWeight = before;
          providerStart = foundStart[hit]!;
          providerEnd = foundEnd[hit]!;
        }
        break;
      }
      case BLOCKLIST:
        (lists ??= []).push(hit);
        break;
      case MENTION:
        mention ??= matcher.mentions[ref]!;
        break;
      case TIME:
        namesTime = true;
        break;
    }
  }

  const candidates: Candidate[] = [];
  let listsCleared = false;
  for (let hit = 0; hit < found; hit += 1) {
    const target = foundTarget[hit]!;
    if (targetKind[target] !== RULE) continue;
    const ref = targetRef[target]!;
    const compiled = matcher.rules[ref]!;
    if (compiled.provider >= 0 && compiled.provider !== provider) continue;
    if (silenced !== null && silenced.includes(ref)) continue;
    if (!guardHolds(compiled, parsed, given)) continue;
    if (compiled.rule.clearsBlocklists) listsCleared = true;
    const start = foundStart[hit]!;
    const doubt = (foundHedged[hit]! ? DOUBT : 0) + (start < parsed.from || start >= parsed.to ? DOUBT : 0);
    addRule(candidates, compiled, compiled.weight - doubt, foundLength[hit]!, start, foundEnd[hit]!);
  }
  if (provider >= 0) {
    for (const ref of matcher.codeRules[provider]!) {
      const compiled = matcher.rules[ref]!;
      if (guardHolds(compiled, parsed, given)) addRule(candidates, compiled, compiled.weight, 0, -1, -1);
    }
  }
  let blocklists = NO_LISTS;
  if (lists !== null && !listsCleared) blocklists = addBlocklists(matcher, candidates, lists, parsed);
  return { candidates, provider, providerStart, providerEnd, blocklists, mention, namesTime };
}

function providerOfHost(matcher: Matcher, host: string): number {
  const text = host.length > 512 ? host.slice(-512) : host;
  find(matcher.automaton, text, 0, text.length);
  for (let hit = 0; hit < foundTarget.length; hit += 1) {
    if (matcher.targetKind[foundTarget[hit]!] === PROVIDER_HOST) return matcher.targetRef[foundTarget[hit]!]!;
  }
  return -1;
}

function guardHolds({ rule, codes }: CompiledRule, parsed: Parsed, given: Given): boolean {
  if (rule.class !== undefined && rule.class !== classOf(parsed, given)) return false;
  if (rule.commands !== undefined) {
    const command = given.command ?? parsed.command;
    if (command === null || !rule.commands.includes(command)) return false;
  }
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

/** A rule is listed once, by its heaviest and longest match. */
function addRule(candidates: Candidate[], compiled: CompiledRule, weight: number, length: number, start: number, end: number): void {
  for (let index = 0; index < candidates.length; index += 1) {
    const other = candidates[index]!;
    if (other.rule !== compiled) continue;
    if (weight > other.weight || (weight === other.weight && length > other.length)) candidates.splice(index, 1);
    else return;
    break;
  }
  const kind = compiled.provider >= 0 ? 'provider' : 'phrase';
  candidates.push({ kind, id: compiled.rule.id, category: compiled.rule.category, weight, length, rank: compiled.rank, start, end, rule: compiled });
}

const ipRank = catalog.rank('ip-blocklisted');
const domainRank = catalog.rank('domain-blocklisted');
const LISTED = 9;
const NAMED = 7; // a vendor's reputation service without a zone: often named in passing

/** A list that is named is evidence by itself. A longer match within the same words is the more exact name. */
function addBlocklists(matcher: Matcher, candidates: Candidate[], hits: readonly number[], parsed: Parsed): readonly number[] {
  const kept: number[] = [];
  for (const hit of hits) {
    const ref = matcher.targetRef[foundTarget[hit]!]!;
    const start = foundStart[hit]!;
    const end = foundEnd[hit]!;
    const covered = hits.some((other) => {
      const bounds = foundEnd[other]! - foundStart[other]! - (end - start);
      return other !== hit && foundStart[other]! <= start && foundEnd[other]! >= end && (bounds > 0 || (bounds === 0 && other < hit));
    });
    if (covered || kept.includes(ref)) continue;
    kept.push(ref);
    const list = matcher.blocklists[ref]!;
    const ofDomains = list.kind === 'domain' || list.kind === 'url';
    const category: Category = ofDomains ? 'domain-blocklisted' : 'ip-blocklisted';
    const weight = (list.zones.length > 0 ? LISTED : NAMED) - (start < parsed.from || start >= parsed.to ? DOUBT : 0);
    candidates.push({ kind: 'phrase', id: `blocklist/${list.id}`, category, weight, length: foundLength[hit]!, rank: ofDomains ? domainRank : ipRank, start, end, rule: null });
  }
  return kept;
}
