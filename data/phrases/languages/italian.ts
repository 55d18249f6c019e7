import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Italian wording, a rule per category. */
export const italian: readonly PhraseRule[] = [];
