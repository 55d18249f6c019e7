import { relative, resolve, sep } from 'node:path';
import { build, defineConfig, type Options } from 'tsup';
import { blocklists } from './data/blocklists.ts';
import { categories } from './data/categories.ts';
import { enhancedCodes } from './data/enhanced/index.ts';
import { phraseRules } from './data/phrases/index.ts';
import { allProviders } from './data/providers/index.ts';
import { replyCodes } from './data/replies.ts';
import { packed } from './src/packed.ts';
import type { PhraseRule } from './src/vocabulary.ts';

/** A line for each subpath in `exports` of package.json. */
const subpaths = {
  index: 'src/index.ts',
  catalog: 'src/catalog-entry.ts',
  schema: 'src/schema.ts',
  dsn: 'src/inputs/dsn.ts',
  webhooks: 'src/inputs/webhooks.ts',
  logs: 'src/inputs/logs.ts',
  transcript: 'src/inputs/transcript.ts',
  suppression: 'src/suppression.ts',
  testing: 'src/testing/index.ts',
  reference: 'src/reference.ts',
};

const leanRule = ({ samples, source, phrases, unless, ...read }: PhraseRule) => read;

/** What classify() reads, by file: the facts without the samples, sources and explanations, which are most of their size, and all phrases
 * as numbers. */
const lean: Readonly<Record<string, object>> = {
  'data/blocklists.ts': { blocklists: blocklists.map(({ operator, status, zones, marks, ...read }) => read) },
  'data/categories.ts': { categories: Object.fromEntries(Object.entries(categories).map(([name, { meaning, ...read }]) => [name, read])) },
  'data/enhanced/index.ts': { enhancedCodes: enhancedCodes.map(({ code, category, strength }) => ({ code, category, strength })) },
  'data/phrases/index.ts': { phraseRules: phraseRules.map(leanRule) },
  'data/providers/index.ts': {
    allProviders: allProviders.map(({ kind, links: { feedbackLoop, ...links }, rules, hosts, marks, ...read }) => ({ ...read, links, rules: rules.map(leanRule) })),
  },
  'data/replies.ts': { replyCodes: replyCodes.map(({ code, category, strength, remediation }) => ({ code, category, strength, remediation })) },
  'src/packed.ts': { packed },
};

/** Gives these to the catalog of classify() and its matcher, and all facts to every other importer. */
const leanFacts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'lean-facts',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'asked' || !/[\\/](?:src[\\/](?:catalog|matcher)|data[\\/]index)\.ts$/.test(importer)) return undefined;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'asked' });
      const name = relative('.', found.path).replaceAll(sep, '/');
      return name in lean ? { path: name, namespace: 'lean', sideEffects: false } : found;
    });
    build.onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => ({
      contents: Object.entries(lean[path]!).map(([name, facts]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(facts))});`).join('\n'),
    }));
  },
};

/** With `require` each file below is in the package once, and the others ask for it: esbuild splits only what is imported. */
const required: Readonly<Record<string, string>> = { ...subpaths, facts: 'src/catalog.ts' };

const requiredOnce: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'required-once',
  setup(build) {
    if (build.initialOptions.format !== 'cjs') return;
    const files = new Map(Object.entries(required).map(([name, file]) => [resolve(file), `./${name}.cjs`]));
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const file = kind === 'entry-point' ? undefined : files.get(resolve(resolveDir, path));
      return file === undefined ? undefined : { path: file, external: true };
    });
  },
};

const shared: Options = {
  minify: true,
  esbuildOptions: (options) => void (options.charset = 'utf8'),
  esbuildPlugins: [requiredOnce, leanFacts],
  silent: true,
};

/** One script without imports, for engines that load a file: `bounceVerdict.classify(text)`. */
const script: Options = {
  ...shared,
  entry: { 'bounce-verdict': 'src/global.ts' },
  format: 'iife',
  globalName: 'bounceVerdict',
  platform: 'neutral',
  target: 'es2020',
  outExtension: () => ({ js: '.global.js' }),
};

export default defineConfig({
  ...shared,
  entry: { ...subpaths, cli: 'src/cli/bin.ts' },
  dts: { entry: subpaths },
  format: ['esm', 'cjs'],
  target: 'node20',
  clean: true,
  esbuildOptions(options, { format }) {
    options.charset = 'utf8';
    if (format === 'cjs') options.entryPoints = required;
  },
  onSuccess: () => build({ ...script, config: false }),
});
