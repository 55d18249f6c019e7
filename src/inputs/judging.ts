/** Who judges what a reader has found: `classify()`, or a classifier of the platform's own. */
import { classify } from '../index.ts';
import type { BounceInput, Category, Verdict } from '../vocabulary.ts';
import { kindOf } from './kind-of.ts';

export interface Judging<C extends string = Category> {
  /** What `createClassifier()` made, in place of `classify()`. */
  readonly classify?: ((input: BounceInput) => Verdict<C>) | undefined;
}

export type Judge = (input: BounceInput) => Verdict<string>;

/** The judge that the options of a reader name. @throws TypeError */
export function judgeIn(options: unknown, reader: string): Judge {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`the options of ${reader}() must be an object, and were ${kindOf(options)}`);
  }
  const { classify: own } = options as { readonly classify?: unknown };
  if (own === undefined) return classify;
  if (typeof own !== 'function') throw new TypeError(`the option classify of ${reader}() must be a function, and was ${kindOf(own)}`);
  return own as Judge;
}
