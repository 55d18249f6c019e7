/**
 * The facts of the library for the front page, without the samples, sources and explanations, and in two parts: what nearly every
 * bounce needs comes with the page, the wording of other languages right after it.
 */
import { gzipSync } from 'node:zlib';
import { blocklists } from '../../data/blocklists.ts';
import { categories } from '../../data/categories.ts';
import { enhancedCodes } from '../../data/enhanced/index.ts';
import { phraseRules } from '../../data/phrases/index.ts';
import { languageRules } from '../../data/phrases/languages/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { replyCodes } from '../../data/replies.ts';
import type { PhraseRule } from '../vocabulary.ts';

/** By data file, the values that it exports. */
export type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** A rule, and where in the list of all phrase rules it stands. */
export type PlacedRule = readonly [place: number, rule: object];

const lean = ({ samples, source, ...read }: PhraseRule): object => read;
const isLater = (rule: PhraseRule): boolean => languageRules.includes(rule);

export const factsNow: Facts = {
  'blocklists.ts': { blocklists: blocklists.map(({ operator, status, ...read }) => read) },
  'categories.ts': { categories: Object.fromEntries(Object.entries(categories).map(([name, { meaning, ...read }]) => [name, read])) },
  'enhanced/index.ts': { enhancedCodes: enhancedCodes.map(({ code, category, strength }) => ({ code, category, strength })) },
  'phrases/index.ts': { phraseRules: phraseRules.filter((rule) => !isLater(rule)).map(lean) },
  'providers/index.ts': {
    allProviders: allProviders.map(({ kind, links: { feedbackLoop, ...links }, rules, ...read }) => ({ ...read, links, rules: rules.map(lean) })),
  },
  'replies.ts': { replyCodes: replyCodes.map(({ code, category, strength, remediation }) => ({ code, category, strength, remediation })) },
};

export const rulesLater: readonly PlacedRule[] = phraseRules.flatMap((rule, place) => (isLater(rule) ? [[place, lean(rule)] as const] : []));

/** JSON, gzipped, in base64: a third of the size, and nothing in it that HTML could misread. */
export function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');
}
