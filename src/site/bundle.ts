/** The scripts and the style of the site, built by esbuild. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { lean, leanFacts } from '../lean.ts';
import type { PageIndex, Parcel } from './client/front.ts';

export interface FrontBundle {
  /** Runs within the page. */
  readonly script: string;
  /** A script for beside the page: the library with its facts. */
  readonly library: string;
}

/** @param source the folder `src/site` of the project */
export async function frontBundle(source: string, pages: PageIndex): Promise<FrontBundle> {
  const [engine, front] = await Promise.all([
    bundle(`${source}/client/engine.ts`, [leanFacts((file, name) => `facts[${JSON.stringify(file)}].${name}`), withoutWebhooks], 'engine'),
    bundle(`${source}/client/front.ts`, []),
  ]);
  const parcel: Parcel = { facts: lean, pages };
  return { script: inScript(front), library: `bounceLibrary("${packed(parcel)}",(facts)=>{${engine}return engine});\n` };
}

/** JSON, gzipped, in base64: a third of the size. */
export function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');
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

/** Notifications of one service that come by mail would bring the checks of all webhooks with them. */
const withoutWebhooks: Plugin = {
  name: 'without-webhooks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /webhooks\/amazon-ses\.ts$/ }, () => ({ path: 'amazon-ses', namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'export const fromAmazonSes = () => [];' }));
  },
};
