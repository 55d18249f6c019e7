/** The scripts and the style of the site, built by esbuild. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { Later, PageIndex } from './client/front.ts';
import { factsLater, factsNow, packed } from './facts.ts';

export interface FrontBundle {
  /** Runs within the page. */
  readonly script: string;
  /** The page's facts, packed. */
  readonly facts: string;
  /** A script for beside the page. */
  readonly later: string;
}

/** @param source the folder `src/site` of the project */
export async function frontBundle(source: string, pages: PageIndex): Promise<FrontBundle> {
  const [engine, front, readers] = await Promise.all([
    bundle(`${source}/client/engine.ts`, [givenFacts], 'engine'),
    bundle(`${source}/client/front.ts`, []),
    bundle(`${source}/client/readers.ts`, [givenEngine, withoutWebhooks], 'readers'),
  ]);
  const rest: Later = { facts: factsLater, pages };
  return {
    script: inScript(`const bounceEngine=(facts)=>{${engine}return engine};${front}`),
    facts: packed(factsNow),
    later: `bounceLater("${packed(rest)}",(engine)=>{${readers}return readers});\n`,
  };
}

export async function searchBundle(source: string): Promise<string> {
  return inScript(await bundle(`${source}/client/search.ts`, []));
}

/** @param name of a file in `src/site/style`: the front page needs less than the others */
export async function styleBundle(source: string, name: 'front' | 'pages'): Promise<string> {
  const style = await run({ entryPoints: [`${source}/style/${name}.css`] });
  return style.replaceAll('</', '<\\/');
}

function bundle(entry: string, plugins: readonly Plugin[], globalName?: string): Promise<string> {
  const named = globalName === undefined ? {} : { globalName };
  return run({ entryPoints: [entry], plugins: [...plugins], format: 'iife', platform: 'browser', ...named });
}

async function run(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true, minify: true, charset: 'utf8', legalComments: 'none', target: ['es2022'], logLevel: 'warning', ...options, write: false,
  });
  return outputFiles![0]!.text;
}

/** Within `<script>` nothing is escaped, and only these end it. */
const inScript = (script: string): string => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Data files read what they export from `facts`, which the page holds. */
const givenFacts: Plugin = {
  name: 'given-facts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/].*\.ts$/ }, ({ path }) => {
      const file = path.replaceAll('\\', '/').split('/data/').at(-1)!;
      const values = factsNow[file];
      if (values === undefined) return undefined;
      return { contents: Object.keys(values).map((name) => `export const ${name} = facts[${JSON.stringify(file)}].${name};`).join('\n') };
    });
  },
};

/** What the readers import of the library comes from the engine that the page already has. */
const givenEngine: Plugin = {
  name: 'given-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:\.\.\/)+(?:index|classify|catalog)\.ts$/ }, ({ importer }) =>
      /[\\/]src[\\/]inputs[\\/](?:dsn|transcript)/.test(importer) ? { path: 'engine', namespace: 'engine' } : undefined);
    onLoad({ filter: /./, namespace: 'engine' }, () => ({ contents: 'export const { classify, catalog } = engine;' }));
  },
};

/** Notifications of one service that come by mail would bring the checks of all webhooks with them. */
const withoutWebhooks: Plugin = {
  name: 'without-webhooks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /webhooks\/amazon-ses\.ts$/ }, () => ({ path: 'amazon-ses', namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'export const fromAmazonSes = () => [];' }));
  },
};
