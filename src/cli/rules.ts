import { readFileSync } from 'node:fs';
import { createClassifier, type ClassifierOptions } from '../index.ts';
import { InputError } from './world.ts';

/** The options of `createClassifier()` in a JSON file, checked. @throws InputError */
export function readRules(file: string): ClassifierOptions {
  let options: unknown;
  try {
    options = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file}: ${(error as Error).message}`);
  }
  try {
    createClassifier(options as ClassifierOptions);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${file}: ${error.message}`);
  }
  return options as ClassifierOptions;
}
