import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Russian wording, a rule per category. */
export const russian: readonly PhraseRule[] = [];
