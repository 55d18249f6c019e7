/** Rules, providers and block lists → one automaton, and what each phrase of it stands for. */
import { keeps } from '../data/keeps.ts';
import { mentions } from '../data/mentions.ts';
import { timeUnits } from '../data/times.ts';
import { wrappers } from '../data/wrappers.ts';
import { buildAutomaton, ENDS_HOST, SILENT, type Automaton, type Pattern } from './automaton.ts';
import { catalog, guardCode, WEIGHT } from './catalog.ts';
import {
  smtpCommands, type Blocklist, type Category, type CategoryEntry, type Outcome, type PhraseRule, type Provider, type Remediation, type SmtpCommand,
} from './vocabulary.ts';

/** What a target is: a rule's phrase, a provider's host, and so on. */
export const RULE = 0;
export const PROVIDER_HOST = 1;
export const PROVIDER_MARK = 2;
export const BLOCKLIST = 3;
export const MENTION = 4;
export const TIME = 5;
export const COMMAND = 6;
/** A command's name that counts in brackets only. */
export const BRACKETED = 7;
/** What keeps a recipient. */
export const KEEP = 8;

export interface CompiledRule<C extends string = string> {
  readonly rule: Omit<PhraseRule, 'category' | 'samples' | 'source'> & { readonly category: C };
  /** What the platform's own rule says of the outcome, whatever the codes say. */
  readonly settles: Outcome | undefined;
  readonly weight: number;
  readonly rank: number;
  /** Index of the provider whose replies it is for, or -1. */
  readonly provider: number;
  readonly codes: readonly number[] | null;
  /** Phrases of the automaton that silence it. */
  readonly unless: readonly number[];
}

/** What a category means in a verdict: its defaults, and what the platform has settled, which no code and no link changes. */
export interface Judgement extends Omit<CategoryEntry, 'meaning'> {
  readonly settled?: { readonly outcome?: Outcome | undefined; readonly remediation?: Remediation | undefined };
}

/** By a category's name and the id of the provider that answered. */
export type Judge = (category: string, provider: string | null) => Judgement;

export interface Matcher {
  readonly judge: Judge;
  readonly automaton: Automaton;
  readonly targetKind: Uint8Array;
  /** Index into rules, providers, blocklists or commands. */
  readonly targetRef: Int32Array;
  readonly rules: readonly CompiledRule[];
  readonly providers: readonly Provider[];
  readonly blocklists: readonly Blocklist[];
  readonly commands: readonly SmtpCommand[];
  /** Provider → those of its rules that go by codes alone. */
  readonly codeRules: readonly (readonly number[])[];
}

/** What names no cause is heard only where nothing names one. */
const LAST = 1;

/** Own rules stand ahead of ours: their weight is one step higher. */
const OWN = 12;

export type OwnRule = Omit<PhraseRule, 'category' | 'samples' | 'source'> & { readonly category: string };

const byCatalog: Judge = (category) => catalog.categories[category as Category];

export function buildMatcher(ownRules: readonly OwnRule[] = [], judge: Judge = byCatalog): Matcher {
  const patterns: Pattern[] = [];
  const kinds: number[] = [];
  const refs: number[] = [];
  const look = (kind: number, ref: number, phrases: readonly string[], place?: number) => {
    for (const phrase of phrases) {
      patterns.push(place === undefined ? { phrase, target: kinds.length } : { phrase, target: kinds.length, place });
      kinds.push(kind);
      refs.push(ref);
    }
  };
  const { providers, blocklists } = catalog;
  const owner = new Map(providers.flatMap((provider, index) => provider.rules.map((rule) => [rule.id, index] as const)));
  const all = [...ownRules, ...catalog.rules];
  const codeRules: number[][] = providers.map(() => []);
  const silencers = all.map((rule) => {
    const first = patterns.length;
    for (const phrase of rule.unless ?? []) patterns.push({ phrase, target: SILENT });
    return first;
  });
  all.forEach((rule, index) => look(RULE, index, rule.phrases ?? []));
  providers.forEach((provider, index) => {
    look(PROVIDER_HOST, index, provider.hosts, ENDS_HOST);
    look(PROVIDER_MARK, index, provider.marks);
  });
  blocklists.forEach((list, index) => {
    look(BLOCKLIST, index, list.zones, ENDS_HOST);
    look(BLOCKLIST, index, list.marks);
  });
  for (const [command, phrases] of Object.entries(mentions)) look(MENTION, smtpCommands.indexOf(command as SmtpCommand), phrases);
  for (const { command, said, bracketed } of wrappers) {
    look(COMMAND, smtpCommands.indexOf(command), said);
    look(BRACKETED, smtpCommands.indexOf(command), bracketed ?? []);
  }
  look(TIME, 0, timeUnits);
  look(KEEP, 0, keeps);
  const automaton = buildAutomaton(patterns);
  const rules: CompiledRule[] = all.map((rule, index) => {
    const own = index < ownRules.length;
    const provider = rule.anywhere || own ? -1 : (owner.get(rule.id) ?? -1);
    if (rule.phrases === undefined && provider >= 0) codeRules[provider]!.push(index);
    return {
      rule,
      settles: own ? rule.outcome : undefined,
      weight: (rule.category === 'unclassified' && rule.strength === 'hint' ? LAST : WEIGHT[rule.strength]) + (own ? OWN : 0),
      rank: own ? 0 : catalog.rank(rule.category as Category),
      provider,
      codes: rule.codes ? rule.codes.map(guardCode) : null,
      unless: (rule.unless ?? []).map((_, at) => automaton.phraseOf[silencers[index]! + at]!),
    };
  });
  return { judge, automaton, targetKind: Uint8Array.from(kinds), targetRef: Int32Array.from(refs), rules, providers, blocklists, commands: smtpCommands, codeRules };
}
