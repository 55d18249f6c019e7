/** What a platform may say of its own. The zod mirror is in schema.ts. */
import type { Category, CategoryEntry, Guard, Outcome, Remediation, Sample, Strength } from '../vocabulary.ts';

/** A category of the platform's own, under a namespace: `acme/legal-hold`. Small letters, digits and hyphens. */
export type OwnCategory = `${string}/${string}`;

/** A rule of the platform's own. Its phrases are written in the phrase language of data/README.md. */
export interface Rule extends Guard {
  /** `acme/what-it-says` or `acme/legal-hold/what-it-says`: how the evidence of a verdict names it. */
  readonly id: string;
  readonly category: Category | OwnCategory;
  readonly strength: Strength;
  /** Any one of these. */
  readonly phrases: readonly string[];
  /** Any one of these, anywhere in the reply, silences the rule. */
  readonly unless?: readonly string[] | undefined;
  /** What this wording means, whatever the codes and the category say. */
  readonly outcome?: 'permanent' | 'transient' | undefined;
  /** False where the category would suppress and this wording must not. */
  readonly suppress?: false | undefined;
  /** The block lists that the reply names have not listed the sender. */
  readonly clearsBlocklists?: true | undefined;
  /** Replies that this rule alone decides: `bounce-verdict check` runs them. */
  readonly samples?: readonly Sample[] | undefined;
  readonly source?: string | undefined;
}

/**
 * What an own category means. Left out: the outcome goes by the first digit (`by-code`), the fault is `unknown`, nobody is suppressed,
 * nothing is known of the mailbox, and the remediation says to read the reply.
 */
export type CategoryDefaults = { readonly [Field in keyof CategoryEntry]?: CategoryEntry[Field] | undefined };

/**
 * Another outcome, suppression or remediation than ours, for a category, for a provider, or for a category at one provider.
 * Successful deliveries stay what they are.
 */
export interface Override {
  readonly category?: Category | OwnCategory | undefined;
  /** The id of a provider in the catalog. */
  readonly provider?: string | undefined;
  /** Holds whatever the codes say; `by-code` lets the first digit decide. */
  readonly outcome?: Outcome | 'by-code' | undefined;
  /**
   * Whether permanent replies suppress the recipient. Never those to MAIL, EHLO and the like, nor where the words are hedged, nor by a
   * rule that says `suppress: false`.
   */
  readonly suppress?: boolean | undefined;
  /** Shown as it stands, without the provider's links. */
  readonly remediation?: Remediation | undefined;
}

export interface ClassifierOptions {
  /** Ahead of ours: where one of them is found, none of ours decides. */
  readonly rules?: readonly Rule[] | undefined;
  /** What the categories of the platform's own mean; those without an entry have the defaults. */
  readonly categories?: Readonly<Record<OwnCategory, CategoryDefaults>> | undefined;
  /** Where several fit, what the later one says holds. */
  readonly overrides?: readonly Override[] | undefined;
}
