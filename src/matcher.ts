/** Rules, providers and block lists → one automaton, and what each phrase of it stands for. */
import { buildAutomaton, type Automaton } from './automaton.ts';
import { catalog, guardCode, WEIGHT } from './catalog.ts';
import { compile } from './compile.ts';
import { unpack } from './compiled.ts';
import { ourGroups, RULE, ruleGroups, UNLESS } from './groups.ts';
import { packed } from './packed.ts';
import { END } from './phrase-reader.ts';
import {
  smtpCommands, type Blocklist, type Category, type CategoryEntry, type Outcome, type PhraseRule, type Provider, type Remediation, type SmtpCommand,
} from './vocabulary.ts';

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

const ours = unpack(packed);

export function buildMatcher(ownRules: readonly OwnRule[] = [], judge: Judge = byCatalog): Matcher {
  const { providers, blocklists } = catalog;
  const all = [...catalog.rules, ...ownRules];
  const own = ruleGroups(ownRules, catalog.rules.length);
  const compiled = own.length === 0 ? ours : compile(own, ours);
  const targets: number[][] = compiled.places.map(() => []);
  const kinds: number[] = [];
  const refs: number[] = [];
  const unless: number[][] = all.map(() => []);
  const worded = new Set<number>(); // rules that go by words
  let use = 0;
  for (const { kind, ref } of [...ourGroups(), ...own]) {
    for (; compiled.uses[use] !== END; use += 1) {
      const phrase = compiled.uses[use]!;
      if (kind === UNLESS) unless[ref]!.push(phrase);
      else {
        if (kind === RULE) worded.add(ref);
        targets[phrase]!.push(kinds.length);
        kinds.push(kind);
        refs.push(ref);
      }
    }
    use += 1;
  }
  const owner = new Map(providers.flatMap((provider, index) => provider.rules.map((rule) => [rule.id, index] as const)));
  const codeRules: number[][] = providers.map(() => []);
  const rules = all.map((rule, index): CompiledRule => {
    const isOwn = index >= catalog.rules.length;
    const provider = rule.anywhere || isOwn ? -1 : (owner.get(rule.id) ?? -1);
    if (provider >= 0 && !worded.has(index)) codeRules[provider]!.push(index);
    return {
      rule,
      settles: isOwn ? rule.outcome : undefined,
      weight: (rule.category === 'unclassified' && rule.strength === 'hint' ? LAST : WEIGHT[rule.strength]) + (isOwn ? OWN : 0),
      rank: isOwn ? 0 : catalog.rank(rule.category as Category),
      provider,
      codes: rule.codes ? rule.codes.map(guardCode) : null,
      unless: unless[index]!,
    };
  });
  return {
    judge, automaton: buildAutomaton(compiled, targets), targetKind: Uint8Array.from(kinds), targetRef: Int32Array.from(refs), rules, providers, blocklists,
    commands: smtpCommands, codeRules,
  };
}
