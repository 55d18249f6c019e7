/**
 * The facts that classify() reads, for whoever bundles it: without the samples, sources and explanations, which are most of their size,
 * and with all phrases as numbers.
 */
import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { blocklists } from '../data/blocklists.ts';
import { categories } from '../data/categories.ts';
import { enhancedCodes } from '../data/enhanced/index.ts';
import { phraseRules } from '../data/phrases/index.ts';
import { allProviders } from '../data/providers/index.ts';
import { replyCodes } from '../data/replies.ts';
import { packed } from './packed.ts';
import type { PhraseRule } from './vocabulary.ts';

/** By file, what it exports. */
export type LeanFacts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const leanRule = ({ samples, source, phrases, unless, ...read }: PhraseRule) => read;

export const lean: LeanFacts = {
  'data/blocklists.ts': { blocklists: blocklists.map(({ operator, status, zones, marks, ...read }) => read) },
  'data/categories.ts': { categories: Object.fromEntries(Object.entries(categories).map(([name, { meaning, ...read }]) => [name, read])) },
  'data/enhanced/index.ts': { enhancedCodes: enhancedCodes.map(({ code, category, strength }) => ({ code, category, strength })) },
  'data/phrases/index.ts': { phraseRules: phraseRules.map(leanRule) },
  'data/providers/index.ts': {
    allProviders: allProviders.map(({ kind, links: { feedbackLoop, ...links }, rules, hosts, marks, ...read }) => ({
      ...read, links, rules: rules.map(leanRule),
    })),
  },
  'data/replies.ts': {
    replyCodes: replyCodes.map(({ code, category, strength, remediation }) => ({ code, category, strength, remediation })),
  },
  'src/packed.ts': { packed },
};

/** Who asks for the lean facts; all others are given the facts themselves. */
const readsLean = /[\\/](?:src[\\/](?:catalog|matcher)|data[\\/]index)\.ts$/;

/** @param written how a value stands in a script: by its file and its name */
export function leanFacts(written: (file: string, name: string) => string): Plugin {
  return {
    name: 'lean-facts',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'asked' || !readsLean.test(importer)) return undefined;
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'asked' });
        const name = relative('.', found.path).replaceAll(sep, '/');
        return name in lean ? { path: name, namespace: 'lean', sideEffects: false } : found;
      });
      build.onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => ({
        contents: Object.keys(lean[path]!).map((name) => `export const ${name} = ${written(path, name)};`).join('\n'),
      }));
    },
  };
}
