import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Turkish wording, a rule per category. */
export const turkish: readonly PhraseRule[] = [];
