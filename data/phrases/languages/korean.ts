import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Korean wording, a rule per category. */
export const korean: readonly PhraseRule[] = [];
