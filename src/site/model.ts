/** What the pages show, and how it hangs together. */
import { deflateRawSync } from 'node:zlib';
import { blocklists } from '../../data/blocklists.ts';
import { categories } from '../../data/categories.ts';
import { phraseRules } from '../../data/phrases/index.ts';
import { languageRules } from '../../data/phrases/languages/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { classify } from '../index.ts';
import type { Entry } from '../reference.ts';
import { categoryNames } from '../vocabulary.ts';
import type { Blocklist, BounceInput, Category, CategoryEntry, PhraseRule, Provider, Sample, Verdict } from '../vocabulary.ts';

export interface Judged {
  readonly text: string;
  readonly input: BounceInput;
  readonly verdict: Verdict;
}

export interface CategoryOnSite extends CategoryEntry {
  readonly name: Category;
  /** Replies in English, and in other languages. */
  readonly samples: readonly Judged[];
  readonly foreignSamples: readonly Judged[];
}

export interface Model {
  readonly entries: readonly Entry[];
  readonly categories: readonly CategoryOnSite[];
  readonly providers: readonly Provider[];
  readonly blocklists: readonly Blocklist[];
  entry(id: string): Entry | null;
  provider(id: string): Provider | null;
  /** Verdicts on an entry's examples. */
  judged(entry: Entry): readonly Judged[];
  ofProvider(id: string): readonly Entry[];
  ofCategory(name: Category): readonly Entry[];
  ofBlocklist(id: string): readonly Entry[];
}

export function judge(sample: Sample): Judged {
  const input = typeof sample === 'string' ? { text: sample } : sample;
  return { text: input.text ?? '', input, verdict: classify(sample) };
}

const MOST_SAMPLES = 14;

function samplesOf(name: Category, rules: readonly PhraseRule[]): Judged[] {
  const samples = rules.filter(({ category }) => category === name).flatMap(({ samples: [first] }) => (first === undefined ? [] : [first]));
  return samples.map(judge).filter(({ verdict, text }) => verdict.category === name && text !== '').slice(0, MOST_SAMPLES);
}

export function modelOf(entries: readonly Entry[]): Model {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const providersById = new Map(allProviders.map((provider) => [provider.id, provider]));
  const verdicts = new Map(entries.map((entry) => [entry, entry.examples.map(judge)]));
  const judged = (entry: Entry) => verdicts.get(entry) ?? [];
  const english = phraseRules.filter((rule) => !languageRules.includes(rule));
  return {
    entries,
    categories: categoryNames.map((name) => ({
      name, ...categories[name], samples: samplesOf(name, english), foreignSamples: samplesOf(name, languageRules),
    })),
    providers: [...allProviders].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    blocklists,
    entry: (id) => byId.get(id) ?? null,
    provider: (id) => providersById.get(id) ?? null,
    judged,
    ofProvider: (id) => entries.filter(({ provider, variants }) => provider === id || variants?.some((variant) => variant.provider === id)),
    ofCategory: (name) => entries.filter((entry) => judged(entry).some(({ verdict }) => verdict.category === name)),
    ofBlocklist: (id) => entries.filter((entry) => judged(entry).some(({ verdict }) => verdict.blocklists.some((list) => list.id === id))),
  };
}

/** The front page's fragment for a text, as its script makes it. */
export function shared(text: string): string {
  return `#z=${deflateRawSync(text, { level: 9 }).toString('base64url')}`;
}
