/** Rules, providers and block lists → one automaton, and what each phrase of it stands for. */
import { mentions } from '../data/mentions.ts';
import { timeUnits } from '../data/times.ts';
import { buildAutomaton, type Automaton, type Pattern } from './automaton.ts';
import { catalog, guardCode, WEIGHT } from './catalog.ts';
import type { Blocklist, PhraseRule, Provider, SmtpCommand } from './vocabulary.ts';

/** What a phrase's target is: a rule's phrase, a rule's `unless`, and so on. */
export const RULE = 0;
export const UNLESS = 1;
export const PROVIDER_HOST = 2;
export const PROVIDER_MARK = 3;
export const BLOCKLIST = 4;
export const MENTION = 5;
export const TIME = 6;

export interface CompiledRule<C extends string = string> {
  readonly rule: Omit<PhraseRule, 'category'> & { readonly category: C };
  readonly weight: number;
  readonly rank: number;
  /** Index of the provider whose replies it is for, or -1. */
  readonly provider: number;
  readonly codes: readonly number[] | null;
}

export interface Matcher {
  readonly automaton: Automaton;
  readonly targetKind: Uint8Array;
  /** Index into rules, providers, blocklists or mentions. */
  readonly targetRef: Int32Array;
  readonly rules: readonly CompiledRule[];
  readonly providers: readonly Provider[];
  readonly blocklists: readonly Blocklist[];
  readonly mentions: readonly SmtpCommand[];
  /** Provider → those of its rules that go by codes alone. */
  readonly codeRules: readonly (readonly number[])[];
}

/** Own rules stand ahead of ours: their weight is one step higher. */
const OWN = 12;

export function buildMatcher(ownRules: readonly (Omit<PhraseRule, 'category'> & { category: string })[] = []): Matcher {
  const patterns: Pattern[] = [];
  const kinds: number[] = [];
  const refs: number[] = [];
  const look = (kind: number, ref: number, phrases: readonly string[], host = false) => {
    for (const phrase of phrases) {
      patterns.push({ phrase, target: kinds.length, host });
      kinds.push(kind);
      refs.push(ref);
    }
  };
  const { providers, blocklists } = catalog;
  const owner = new Map(providers.flatMap((provider, index) => provider.rules.map((rule) => [rule, index] as const)));
  const rules: CompiledRule[] = [...ownRules, ...catalog.rules].map((rule, index) => ({
    rule,
    weight: WEIGHT[rule.strength] + (index < ownRules.length ? OWN : 0),
    rank: index < ownRules.length ? 0 : catalog.rank(rule.category as PhraseRule['category']),
    provider: rule.anywhere ? -1 : (owner.get(rule as PhraseRule) ?? -1),
    codes: rule.codes ? rule.codes.map(guardCode) : null,
  }));
  const codeRules: number[][] = providers.map(() => []);
  rules.forEach(({ rule, provider }, index) => {
    look(RULE, index, rule.phrases ?? []);
    look(UNLESS, index, rule.unless ?? []);
    if (rule.phrases === undefined && provider >= 0) codeRules[provider]!.push(index);
  });
  providers.forEach((provider, index) => {
    look(PROVIDER_HOST, index, provider.hosts, true);
    look(PROVIDER_MARK, index, provider.marks);
  });
  blocklists.forEach((list, index) => {
    look(BLOCKLIST, index, list.zones, true);
    look(BLOCKLIST, index, list.marks);
  });
  const mentioned = Object.entries(mentions) as [SmtpCommand, readonly string[]][];
  mentioned.forEach(([, phrases], index) => look(MENTION, index, phrases));
  look(TIME, 0, timeUnits);
  return {
    automaton: buildAutomaton(patterns),
    targetKind: Uint8Array.from(kinds),
    targetRef: Int32Array.from(refs),
    rules,
    providers,
    blocklists,
    mentions: mentioned.map(([command]) => command),
    codeRules,
  };
}
