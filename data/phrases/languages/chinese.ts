import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Chinese wording, a rule per category. */
export const chinese: readonly PhraseRule[] = [];
