import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Dutch wording, a rule per category. */
export const dutch: readonly PhraseRule[] = [];
