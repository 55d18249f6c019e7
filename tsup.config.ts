import { resolve } from 'node:path';
import { build, defineConfig, type Options } from 'tsup';
import { lean, leanFacts } from './src/lean.ts';

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

/** As JSON text, which engines read faster than code; but for the few long strings of the phrases, which JSON would only copy. */
const written = (file: string, name: string) => {
  const json = JSON.stringify(lean[file]![name]);
  return name === 'packed' ? json : `JSON.parse(${JSON.stringify(json)})`;
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
  esbuildPlugins: [requiredOnce, leanFacts(written)],
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
