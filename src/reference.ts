/** `bounce-verdict/reference`: the SMTP error reference as data and as text. */
import { entries as ours } from './reference/entries.ts';
import type { Entry } from './reference/entry.ts';
import { find, type Found, type Subject } from './reference/find.ts';
import { toMarkdown } from './reference/markdown.ts';
import { toTerminal } from './reference/terminal.ts';

export type { Entry, EntryStep } from './reference/entry.ts';
export type { Found, Subject } from './reference/find.ts';
export type { Link, ReferenceEntry, ReferenceQuestion, ReferenceStep, ReferenceVariant, Verdict } from './vocabulary.ts';

/**
 * Every entry: reply codes, enhanced codes, provider replies, block lists, each sorted by id. What is written in depth has `causes`,
 * `faq` and the other long parts; the other codes of the catalog have the short form.
 */
export const entries: readonly Entry[] = ours;

/**
 * Finds the entries that are about a code, a reply or a verdict, best first.
 *
 * Codes are looked up: of `550 5.7.1` the enhanced one. A reply is classified, and its verdict is looked up. Where no entry fits, the
 * one entry says what the verdict's category means (`group: 'category'`). Never throws.
 *
 * @param subject `502`, `'5.7.26'`, `'X.7.26'`, `'550 5.7.1'`, an entry's id, a reply as text or as a `BounceInput`, or a verdict
 * @example
 * findEntries('5.1.1').entries[0].title; // 'X.1.1 …'
 * findEntries('452 4.2.2 mailbox full').verdict?.category; // 'mailbox-full'
 */
export function findEntries(subject: Subject): Found {
  return find(subject);
}

export interface ExplainOptions {
  /** 'text' is for a terminal, and the default. */
  readonly format?: 'text' | 'markdown';
  /** Columns of the terminal: 80 where not given; what is outside of 40 to 100 is brought into it. */
  readonly width?: number;
  /** ANSI colours. Default: none. */
  readonly colour?: boolean;
}

/**
 * Explains a code, a reply or a verdict: the entry of the reference, as text for a terminal or as Markdown. Never throws.
 *
 * @param subject what {@link findEntries} takes
 * @example
 * console.log(explain(502));
 * console.log(explain(classify(reply), { format: 'markdown' }));
 * console.log(explain('550 5.7.26 …', { width: process.stdout.columns, colour: process.stdout.isTTY }));
 */
export function explain(subject: Subject, options: ExplainOptions = {}): string {
  const { entries: [first, ...others], verdict } = find(subject);
  const entry = others.length === 0 ? first : { ...first, related: [...new Set([...others.map(({ id }) => id), ...first.related])] };
  if (options.format === 'markdown') return toMarkdown(entry, verdict, titleOf);
  return toTerminal(entry, verdict, titleOf, { width: options.width ?? 80, colour: options.colour ?? false });
}

const titles = new Map(ours.map(({ id, title }) => [id, title]));
const titleOf = (id: string): string => titles.get(id) ?? id;
