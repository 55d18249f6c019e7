/** Verdicts counted by category, and what is unclassified by template. */
import { fingerprint, type Outcome } from '../index.ts';
import type { AnyVerdict } from './world.ts';

/** More templates than this are not kept: the rarest go, and come back where they are met again. */
const MOST_TEMPLATES = 20_000;
const LONGEST_EXAMPLE = 500;

export interface CategoryCount {
  readonly category: string;
  count: number;
  /** Of these, how many suppress the recipient. */
  suppress: number;
  readonly outcomes: Record<Outcome, number>;
}

export interface TemplateCount {
  readonly template: string;
  count: number;
  /** The first reply that had it. */
  readonly example: string;
}

export interface Tally {
  readonly count: (verdict: AnyVerdict) => void;
  readonly total: () => number;
  /** Most frequent first. */
  readonly categories: () => readonly CategoryCount[];
  readonly templates: () => readonly TemplateCount[];
  /** Whether rare templates were let go, so that their counts are too low. */
  readonly isPartial: () => boolean;
}

export function newTally(mostTemplates = MOST_TEMPLATES): Tally {
  const categories = new Map<string, CategoryCount>();
  const templates = new Map<string, TemplateCount>();
  let total = 0;
  let isPartial = false;

  const countTemplate = ({ reply: { code, enhancedCode, text } }: AnyVerdict) => {
    const reply = [code, enhancedCode, text].filter((part) => part !== null && part !== '').join(' ');
    const template = fingerprint(reply);
    const known = templates.get(template);
    if (known !== undefined) known.count += 1;
    else templates.set(template, { template, count: 1, example: reply.slice(0, LONGEST_EXAMPLE) });
    if (templates.size > mostTemplates) {
      isPartial = true;
      for (const { template: rare } of byCount(templates.values()).slice(Math.ceil(mostTemplates / 2))) templates.delete(rare);
    }
  };

  return {
    count(verdict) {
      const { category, outcome, suppressRecipient } = verdict;
      total += 1;
      let entry = categories.get(category);
      if (entry === undefined) {
        entry = { category, count: 0, suppress: 0, outcomes: { permanent: 0, transient: 0, success: 0, unknown: 0 } };
        categories.set(category, entry);
      }
      entry.count += 1;
      entry.outcomes[outcome] += 1;
      if (suppressRecipient) entry.suppress += 1;
      if (category === 'unclassified') countTemplate(verdict);
    },
    total: () => total,
    categories: () => byCount(categories.values()),
    templates: () => byCount(templates.values()),
    isPartial: () => isPartial,
  };
}

function byCount<Entry extends { readonly count: number }>(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((a, b) => b.count - a.count);
}
