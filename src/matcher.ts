/** Rules, providers and block lists → one automaton, and what each phrase of it stands for. */
import { assemble, type Automaton } from './automaton.ts';
import { catalog, guardCode, WEIGHT } from './catalog.ts';
import { describe } from './describe.ts';
import { ourGroups, RULE, ruleGroups } from './groups.ts';
import { readMeanings } from './meanings.ts';
import { unpack } from './pack.ts';
import { packed } from './packed.ts';
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
  readonly automaton: Automaton;
  /** Phrases of its automaton that silence it. */
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

/** Own rules are looked for in an automaton of their own. */
export function buildMatcher(ownRules: readonly OwnRule[] = [], judge: Judge = byCatalog): Matcher {
  const our = (ours ??= buildOurs());
  if (ownRules.length === 0) return { ...our, judge };
  const groups = ruleGroups(ownRules, our.rules.length);
  const described = describe(groups);
  const meanings = readMeanings(groups, described.uses, our.targetKind.length);
  const own = assemble(described, meanings);
  const rules = ownRules.map((rule, index) => compiled(rule, {
    isOwn: true, weight: weightOf(rule) + OWN, rank: 0, provider: -1, automaton: own, unless: meanings.unless.get(our.rules.length + index) ?? NONE,
  }));
  return {
    ...our,
    judge,
    own,
    targetKind: Uint8Array.from([...our.targetKind, ...meanings.kinds]),
    targetRef: Int32Array.from([...our.targetRef, ...meanings.refs]),
    rules: [...our.rules, ...rules],
  };
}

let ours: Matcher | undefined;

function buildOurs(): Matcher {
  const { providers, blocklists } = catalog;
  const described = unpack(packed);
  const meanings = readMeanings(ourGroups(), described.uses);
  const automaton = assemble(described, meanings);
  const worded = new Set<number>(); // rules that go by words
  for (let target = 0; target < meanings.kinds.length; target += 1) if (meanings.kinds[target] === RULE) worded.add(meanings.refs[target]!);
  const owner = new Map<string, number>();
  providers.forEach((provider, index) => provider.rules.forEach(({ id }) => owner.set(id, index)));
  const codeRules: number[][] = providers.map(() => []);
  const rules = catalog.rules.map((rule, index) => {
    const provider = rule.anywhere ? -1 : (owner.get(rule.id) ?? -1);
    if (provider >= 0 && !worded.has(index)) codeRules[provider]!.push(index);
    const unless = meanings.unless.get(index) ?? NONE;
    return compiled(rule, { isOwn: false, weight: weightOf(rule), rank: catalog.rank(rule.category), provider, automaton, unless });
  });
  return {
    judge: byCatalog, automaton, own: null, targetKind: meanings.kinds, targetRef: meanings.refs, rules, providers,
    blocklists, commands: smtpCommands, codeRules,
  };
}

const NONE: readonly number[] = [];

const weightOf = (rule: OwnRule): number => (rule.category === 'unclassified' && rule.strength === 'hint' ? LAST : WEIGHT[rule.strength]);

/** What a rule stands in: our rules, or the platform's own. */
type Place = Pick<CompiledRule, 'isOwn' | 'weight' | 'rank' | 'provider' | 'automaton' | 'unless'>;

function compiled(rule: OwnRule, { isOwn, weight, rank, provider, automaton, unless }: Place): CompiledRule {
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
    automaton,
    unless,
  };
}
