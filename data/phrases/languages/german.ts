import type { PhraseRule } from '../../../src/vocabulary.ts';

/** German wording, a rule per category. */
export const german: readonly PhraseRule[] = [];
