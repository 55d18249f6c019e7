/** An entry of the reference as it is read: written in depth, or the short form that the catalog gives. */
import type { ReferenceEntry } from '../vocabulary.ts';

/** What the short form leaves out. */
type InDepth = 'seenFrom' | 'causes' | 'bulkMail' | 'faq' | 'reviewed';

export interface EntryStep {
  /** The short form has none. */
  readonly heading?: string;
  readonly text: string;
}

export interface Entry extends Omit<ReferenceEntry, InDepth | 'fix' | 'group'>, Partial<Pick<ReferenceEntry, InDepth>> {
  /** 'category' for a reply that no code and no provider's entry is about. */
  readonly group: ReferenceEntry['group'] | 'category';
  readonly fix: readonly EntryStep[];
}

/** Is the entry written in depth? */
export const isInDepth = (entry: Entry): entry is Entry & ReferenceEntry => entry.causes !== undefined;
