/** data → lookups, built once. */
import { blocklists } from '../data/blocklists.ts';
import { categories } from '../data/categories.ts';
import { enhancedCodes } from '../data/enhanced/index.ts';
import { precedence, providers, rules } from '../data/index.ts';
import { replyCodes } from '../data/replies.ts';
import type { Category, PhraseRule, Remediation, Strength } from './vocabulary.ts';

/** Strengths as numbers, with room between them for agreement and doubt. */
export const WEIGHT: Readonly<Record<Strength, number>> = { hint: 2, weak: 4, fair: 6, strong: 8, decisive: 10 };

export interface CodeEntry {
  readonly id: string;
  readonly category: Category;
  readonly weight: number;
  readonly rank: number;
}

const ranks = new Map<Category, number>(precedence.map((category, index) => [category, index]));
const rankOf = (category: Category): number => ranks.get(category) ?? precedence.length;

function entryOf(id: string, category: Category, strength: Strength): CodeEntry {
  return { id, category, weight: WEIGHT[strength], rank: rankOf(category) };
}

const replyCodeEntries = new Map<number, CodeEntry>(
  replyCodes.map(({ code, category, strength }) => [code, entryOf(String(code), category, strength)]),
);
/** By subject * 1000 + detail: the class is the reply's own affair. */
const enhancedCodeEntries = new Map<number, CodeEntry>(
  enhancedCodes.map(({ code, category, strength }) => [subjectDetail(code), entryOf(code, category, strength)]),
);

/** 'X.7.26' or '5.7.26' → 7026 */
export function subjectDetail(code: string): number {
  const [, subject, detail] = code.split('.');
  return Number(subject) * 1000 + Number(detail);
}

/** 'X.7.26' → 7026, '5.7.26' → 507026, '550' → -550 */
export function guardCode(code: string): number {
  if (!code.includes('.')) return -Number(code);
  const kind = code.charCodeAt(0) - 48;
  return (kind >= 2 && kind <= 5 ? kind * 100000 : 0) + subjectDetail(code);
}

const replyRemediations = new Map<number, Remediation>(
  replyCodes.flatMap(({ code, remediation }) => (remediation ? [[code, remediation]] : [])),
);

export const catalog = {
  categories,
  providers,
  blocklists,
  rules: [...rules, ...providers.flatMap((provider) => provider.rules)] as readonly PhraseRule[],
  replyCode: (code: number): CodeEntry | undefined => replyCodeEntries.get(code),
  enhancedCode: (subjectAndDetail: number): CodeEntry | undefined => enhancedCodeEntries.get(subjectAndDetail),
  replyRemediation: (code: number): Remediation | undefined => replyRemediations.get(code),
  rank: rankOf,
};
