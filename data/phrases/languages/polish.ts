import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Polish wording, a rule per category. */
export const polish: readonly PhraseRule[] = [];
