import { readFileSync } from 'node:fs';
import { createClassifier, type Classifier, type ClassifierOptions } from '../index.ts';
import { InputError } from './world.ts';

/** Rules of the platform's own, and the classifier made of them. */
export interface Own {
  readonly options: ClassifierOptions;
  readonly classify: Classifier;
}

/** What `createClassifier()` takes, from a JSON file. @throws InputError */
export function readRules(file: string): Own {
  let options: unknown;
  try {
    options = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file}: ${(error as Error).message}`);
  }
  try {
    return { options: options as ClassifierOptions, classify: createClassifier(options as ClassifierOptions) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${file}: ${error.message}`);
  }
}
