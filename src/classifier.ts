import { judgeOf } from './classifier/judge.ts';
import type { ClassifierOptions, OwnCategory } from './classifier/options.ts';
import { readOptions } from './classifier/read-options.ts';
import { classifyWith } from './classify.ts';
import { buildMatcher } from './matcher.ts';
import type { BounceInput, Category, Verdict } from './vocabulary.ts';

export type { CategoryDefaults, ClassifierOptions, Override, OwnCategory, Rule } from './classifier/options.ts';

/** A `classify()` with the platform's own rules, categories and overrides. */
export type Classifier = (input: string | BounceInput) => Verdict<Category | OwnCategory>;

/**
 * Makes a `classify()` that knows the platform's own wordings and policy as well.
 *
 * Own rules go ahead of ours, in an automaton of their own: a thousand of them hardly cost time per verdict. Building it takes some
 * 20 ms for a hundred rules, so make it once and keep it. The classifier is pure, synchronous and total, as `classify()` is. A verdict
 * still suppresses only what is permanent.
 *
 * @param options see {@link ClassifierOptions}; plain JSON, so that they can be kept in a file
 * @throws TypeError that names the entry and the field:
 *   `rules[2] (acme/legal-hold/x): field "phrases" must be a list of phrases, not "held"`
 * @example
 * const classify = createClassifier({
 *   rules: [{ id: 'acme/held-by-court', category: 'acme/legal-hold', strength: 'decisive', phrases: ['{mailbox} … legal hold'] }],
 *   categories: { 'acme/legal-hold': { outcome: 'permanent', fault: 'recipient', suppress: true } },
 *   overrides: [{ category: 'mailbox-full', outcome: 'permanent', suppress: true }],
 * });
 * classify('550 5.7.1 This mailbox is under legal hold').category; // 'acme/legal-hold'
 */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const read = readOptions(options);
  const matcher = buildMatcher(read.rules, judgeOf(read));
  return (input) => classifyWith(matcher, input);
}
