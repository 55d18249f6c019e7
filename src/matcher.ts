/** Rules, providers and block lists, with the automaton that finds their phrases, and what each phrase stands for. */
import { assemble, type Automaton } from './automaton.ts';
import { catalog, guardCode, WEIGHT } from './catalog.ts';
import { describe, type Described, type Numbers } from './describe.ts';
import { ruleGroups } from './groups.ts';
import { unpack } from './pack.ts';
import { packed } from './packed.ts';
import { readSilencers, readTargetRefs } from './target-table.ts';
import { RULE, UNLESS } from './targets.ts';
import {
  smtpCommands, type Blocklist, type Category, type CategoryEntry, type Outcome, type PhraseRule, type Provider, type Remediation,
  type SmtpCommand,
} from './vocabulary.ts';

/** A rule with every field that it may have: objects of one shape are quicker to read. */
export interface CompiledRule {
  readonly id: string;
  readonly category: string;
  /** Or 0. */
  readonly class: number;
  readonly commands: readonly SmtpCommand[] | null;
  readonly outcome: 'permanent' | 'transient' | null;
  readonly suppresses: boolean;
  readonly clearsBlocklists: boolean;
  /** The platform's own: its outcome holds whatever the codes say. */
  readonly isOwn: boolean;
  readonly weight: number;
  readonly rank: number;
  /** Index of the provider whose replies it is for, or -1. */
  readonly provider: number;
  readonly codes: readonly number[] | null;
  /** Guards that silence it. */
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
  /** Of the platform's own rules. */
  readonly own: Automaton | null;
  readonly targetKind: Numbers;
  /** Index into rules, providers, blocklists, commands or guards. */
  readonly targetRef: Numbers;
  /** Guard → 1 where it is in the reply at hand. */
  readonly guards: Uint8Array;
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

/** Own rules are looked for in an automaton of their own. */
export function buildMatcher(ownRules: readonly OwnRule[] = [], judge: Judge = byCatalog): Matcher {
  const our = (ours ??= buildOurs());
  if (ownRules.length === 0) return { ...our, judge };
  const described = describe(ruleGroups(ownRules, our.rules.length), our.guards.length);
  const silencers = readSilencers(described);
  const own = assemble(described, our.targetKind.length);
  const rules = ownRules.map((rule, index) => {
    const unless = silencers.get(our.rules.length + index) ?? NONE;
    return compiled(rule, { isOwn: true, weight: weightOf(rule) + OWN, rank: 0, provider: -1, unless });
  });
  return {
    ...our,
    judge,
    own,
    targetKind: Int32Array.from([...our.targetKind, ...described.targetKinds]),
    targetRef: Int32Array.from([...our.targetRef, ...readTargetRefs(described)]),
    guards: new Uint8Array(our.guards.length + guardsIn(described)),
    rules: [...our.rules, ...rules],
  };
}

let ours: Matcher | undefined;

function buildOurs(): Matcher {
  const { providers, blocklists } = catalog;
  const described = unpack(packed);
  const { targetKinds } = described;
  const targetRefs = readTargetRefs(described);
  const silencers = readSilencers(described);
  const automaton = assemble(described);
  const worded = new Set<number>(); // rules that go by words
  for (let target = 0; target < targetKinds.length; target += 1) if (targetKinds[target] === RULE) worded.add(targetRefs[target]!);
  const owner = new Map<string, number>();
  providers.forEach((provider, index) => provider.rules.forEach(({ id }) => owner.set(id, index)));
  const codeRules: number[][] = providers.map(() => []);
  const rules = catalog.rules.map((rule, index) => {
    const provider = rule.anywhere ? -1 : (owner.get(rule.id) ?? -1);
    if (provider >= 0 && !worded.has(index)) codeRules[provider]!.push(index);
    const unless = silencers.get(index) ?? NONE;
    return compiled(rule, { isOwn: false, weight: weightOf(rule), rank: catalog.rank(rule.category), provider, unless });
  });
  return {
    judge: byCatalog, automaton, own: null, targetKind: targetKinds, targetRef: targetRefs, guards: new Uint8Array(guardsIn(described)),
    rules, providers, blocklists, commands: smtpCommands, codeRules,
  };
}

const NONE: readonly number[] = [];

function guardsIn({ targetKinds }: Described): number {
  let count = 0;
  for (let target = 0; target < targetKinds.length; target += 1) if (targetKinds[target] === UNLESS) count += 1;
  return count;
}

const weightOf = (rule: OwnRule): number => (rule.category === 'unclassified' && rule.strength === 'hint' ? LAST : WEIGHT[rule.strength]);

/** What a rule stands in: our rules, or the platform's own. */
type Place = Pick<CompiledRule, 'isOwn' | 'weight' | 'rank' | 'provider' | 'unless'>;

function compiled(rule: OwnRule, { isOwn, weight, rank, provider, unless }: Place): CompiledRule {
  return {
    id: rule.id,
    category: rule.category,
    class: rule.class ?? 0,
    commands: rule.commands ?? null,
    codes: rule.codes === undefined ? null : rule.codes.map(guardCode),
    outcome: rule.outcome ?? null,
    suppresses: rule.suppress !== false,
    clearsBlocklists: rule.clearsBlocklists === true,
    isOwn,
    weight,
    rank,
    provider,
    unless,
  };
}
