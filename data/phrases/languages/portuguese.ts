import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Portuguese wording, a rule per category. */
export const portuguese: readonly PhraseRule[] = [];
