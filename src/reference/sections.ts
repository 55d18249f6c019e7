/** Entry → its sections, in the order in which every output shows them. */
import { catalog } from '../catalog.ts';
import { classify } from '../classify.ts';
import type { Link, ReferenceQuestion, ReferenceVariant, Verdict } from '../vocabulary.ts';
import { isInDepth, type Entry, type EntryStep } from './entry.ts';

export interface JudgedExample {
  readonly text: string;
  /** Computed by the library, never written by hand. */
  readonly verdict: Verdict;
}

export interface NamedVariant extends ReferenceVariant {
  /** The provider's name. */
  readonly name: string;
}

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly EntryStep[] }
  | { readonly kind: 'variants'; readonly variants: readonly NamedVariant[] }
  | { readonly kind: 'examples'; readonly examples: readonly JudgedExample[] }
  | { readonly kind: 'questions'; readonly questions: readonly ReferenceQuestion[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'entries'; readonly ids: readonly string[] };

export type Section = Body & {
  /** Usable as a fragment: 'how-to-fix-it'. */
  readonly id: string;
  readonly heading: string;
};

export function sectionsOf(entry: Entry): Section[] {
  const sections: (Section | null)[] = [
    text('correction', 'Often read wrongly', entry.correction),
    text('meaning', 'What it means', entry.meaning),
    text('seen-from', 'Who you will see it from', entry.seenFrom),
    text('causes', 'Why it happens', entry.causes),
    { id: 'fix', heading: isInDepth(entry) ? 'How to fix it' : 'What to do', kind: 'steps', steps: entry.fix },
    unlessEmpty(entry.variants ?? [], (variants) => ({
      id: 'providers', heading: 'Provider by provider', kind: 'variants', variants: variants.map(named),
    })),
    unlessEmpty(entry.examples, (examples) => ({
      id: 'examples', heading: 'Examples and their verdicts', kind: 'examples',
      examples: examples.map((example) => ({ text: example, verdict: classify(example) })),
    })),
    text('bulk-mail', 'In cold and bulk email', entry.bulkMail),
    unlessEmpty(entry.faq ?? [], (questions) => ({ id: 'questions', heading: 'Questions', kind: 'questions', questions })),
    unlessEmpty(entry.references, (links) => ({ id: 'references', heading: 'References', kind: 'links', links })),
    unlessEmpty(entry.related, (ids) => ({ id: 'related', heading: 'Related entries', kind: 'entries', ids })),
  ];
  return sections.filter((section) => section !== null);
}

const names = new Map(catalog.providers.map(({ id, name }) => [id, name]));
const named = (variant: ReferenceVariant): NamedVariant => ({ ...variant, name: names.get(variant.provider) ?? variant.provider });

function text(id: string, heading: string, words: string | undefined): Section | null {
  return !words ? null : { id, heading, kind: 'text', text: words };
}

function unlessEmpty<T>(list: readonly T[], section: (list: readonly T[]) => Section): Section | null {
  return list.length === 0 ? null : section(list);
}

/** 'permanent, command-not-supported: keep the recipient' */
export function inBrief({ outcome, category, suppressRecipient }: Verdict): string {
  return `${outcome}, ${category}: ${suppressRecipient ? 'suppress' : 'keep'} the recipient`;
}

const persistences: Readonly<Record<Entry['persistence'], string>> = {
  permanent: 'Permanent', transient: 'Transient', either: 'Permanent or transient', success: 'Success',
};
const groups: Readonly<Record<Entry['group'], string>> = {
  'reply-code': 'reply code', 'enhanced-code': 'enhanced status code', provider: 'provider reply', blocklist: 'block list reply',
  category: 'category',
};

/** 'Permanent · reply code · reviewed 2026-11-20' */
export function kindOf({ persistence, group, reviewed }: Entry): string {
  const parts = [persistences[persistence], groups[group], ...(reviewed === undefined ? [] : [`reviewed ${reviewed}`])];
  return parts.join(' · ');
}
