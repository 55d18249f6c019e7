/**
 * The facts of the library for the front page, without the samples, sources and explanations, and in two parts: what most bounces
 * need comes within the page; the wording of other languages, the smaller providers and the retired block lists come right after it.
 */
import { gzipSync } from 'node:zlib';
import { blocklists } from '../../data/blocklists.ts';
import { categories } from '../../data/categories.ts';
import { enhancedCodes } from '../../data/enhanced/index.ts';
import { phraseRules } from '../../data/phrases/index.ts';
import { languageRules } from '../../data/phrases/languages/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { replyCodes } from '../../data/replies.ts';
import type { Blocklist, PhraseRule, Provider } from '../vocabulary.ts';

/** By data file, the values that it exports. */
export type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Items of one list that come later, each with its place in the whole list. */
export interface LaterItems {
  readonly file: string;
  readonly name: string;
  readonly items: readonly (readonly [place: number, item: object])[];
}

const leanRule = ({ samples, source, ...read }: PhraseRule): object => read;
const leanProvider = ({ kind, links: { feedbackLoop, ...links }, rules, ...read }: Provider): object => ({
  ...read, links, rules: rules.map(leanRule),
});
const leanBlocklist = ({ operator, status, ...read }: Blocklist): object => read;

const languages: ReadonlySet<PhraseRule> = new Set(languageRules);
/** Whose replies most people paste. */
const largest: ReadonlySet<string> = new Set([
  'amazon-ses', 'aol', 'apple', 'barracuda', 'charter', 'cisco', 'comcast', 'exchange-server', 'gmx', 'google', 'mailru', 'microsoft-365',
  'microsoft-consumer', 'mimecast', 'proofpoint', 'qq', 'sendgrid', 'webde', 'yahoo', 'yandex',
]);

export const factsNow: Facts = {
  'blocklists.ts': { blocklists: blocklists.filter(({ status }) => status === 'active').map(leanBlocklist) },
  'categories.ts': { categories: Object.fromEntries(Object.entries(categories).map(([name, { meaning, ...read }]) => [name, read])) },
  'enhanced/index.ts': { enhancedCodes: enhancedCodes.map(({ code, category, strength }) => ({ code, category, strength })) },
  'phrases/index.ts': { phraseRules: phraseRules.filter((rule) => !languages.has(rule)).map(leanRule) },
  'providers/index.ts': { allProviders: allProviders.filter(({ id }) => largest.has(id)).map(leanProvider) },
  'replies.ts': { replyCodes: replyCodes.map(({ code, category, strength, remediation }) => ({ code, category, strength, remediation })) },
};

export const factsLater: readonly LaterItems[] = [
  { file: 'phrases/index.ts', name: 'phraseRules', items: placed(phraseRules, (rule) => languages.has(rule), leanRule) },
  { file: 'providers/index.ts', name: 'allProviders', items: placed(allProviders, ({ id }) => !largest.has(id), leanProvider) },
  { file: 'blocklists.ts', name: 'blocklists', items: placed(blocklists, ({ status }) => status === 'retired', leanBlocklist) },
];

function placed<T>(list: readonly T[], isLater: (item: T) => boolean, lean: (item: T) => object): LaterItems['items'] {
  return list.flatMap((item, place) => (isLater(item) ? [[place, lean(item)] as const] : []));
}

/** JSON, gzipped, in base64: a third of the size, and nothing in it that HTML could misread. */
export function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');
}
