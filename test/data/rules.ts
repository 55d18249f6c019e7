/** What the laws of the rules share: every rule with the list that it stands in, and a matcher in which one rule is mute. */
import { languageRules } from '../../data/phrases/languages/index.ts';
import { phraseRules } from '../../data/phrases/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { classifyWith } from '../../src/classify.ts';
import { buildMatcher, type Matcher } from '../../src/matcher.ts';
import type { PhraseRule, Sample, Verdict } from '../../src/vocabulary.ts';

export const allRules: readonly PhraseRule[] = [...phraseRules, ...allProviders.flatMap(({ rules }) => rules)];
export const providerOf: ReadonlyMap<PhraseRule, string> = new Map(allProviders.flatMap(({ id, rules }) => rules.map((rule) => [rule, id] as const)));
export const isForeign = (rule: PhraseRule): boolean => languageRules.includes(rule);

export const matcher = buildMatcher();

/** The same matcher, in which one rule can't fire. */
export function without(id: string): Matcher {
  return { ...matcher, rules: matcher.rules.map((compiled) => (compiled.id === id ? { ...compiled, codes: [] } : compiled)) };
}

export const judge = (sample: Sample, by: Matcher = matcher): Verdict => classifyWith(by, sample);

export const shown = (sample: Sample): string => (typeof sample === 'string' ? sample : JSON.stringify(sample));

/** What of a verdict a platform acts on. */
export function essence({ category, outcome, fault, suppressRecipient, recipientStatus, confidence, provider, blocklists }: Verdict): string {
  return JSON.stringify({ category, outcome, fault, suppressRecipient, recipientStatus, confidence, provider, blocklists });
}
