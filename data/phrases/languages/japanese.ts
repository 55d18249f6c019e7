import type { PhraseRule } from '../../../src/vocabulary.ts';

/** Japanese wording, a rule per category. */
export const japanese: readonly PhraseRule[] = [];
