import type { PhraseRule } from '../../../src/vocabulary.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { others } from './others.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { systems } from './systems.ts';
import { turkish } from './turkish.ts';

/** Wording in other languages than English, a file per language, and one for what systems say of themselves. */
export const languageRules: readonly PhraseRule[] = [
  ...chinese,
  ...dutch,
  ...french,
  ...german,
  ...italian,
  ...japanese,
  ...korean,
  ...others,
  ...polish,
  ...portuguese,
  ...russian,
  ...spanish,
  ...systems,
  ...turkish,
];
