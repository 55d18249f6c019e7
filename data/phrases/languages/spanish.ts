import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Spanish wording, a rule per category. */
export const spanish: readonly PhraseRule[] = [];
