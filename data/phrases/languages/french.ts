import type { PhraseRule } from '../../../src/vocabulary.ts';

/** French wording, a rule per category. */
export const french: readonly PhraseRule[] = [];
