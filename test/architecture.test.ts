/** The house is built as the README draws it: imports run one way, each package has its room, and no file outgrows its idea. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** From the ground up. A file may import from its own storey and from those below; what ends in / is a folder. */
const storeys: readonly (readonly string[])[] = [
  ['src/vocabulary.ts', 'src/freeze.ts'],
  ['data/'],
  ['src/catalog.ts'],
  ['src/characters.ts', 'src/units.ts', 'src/tokens.ts', 'src/scan.ts', 'src/normalize.ts', 'src/codes.ts', 'src/parse.ts', 'src/given.ts'],
  [
    'src/targets.ts', 'src/differences.ts', 'src/phrase.ts', 'src/groups.ts', 'src/phrase-reader.ts', 'src/trie.ts', 'src/describe.ts',
    'src/pack.ts', 'src/packed.ts', 'src/word-table.ts', 'src/trie-table.ts', 'src/phrase-table.ts', 'src/target-table.ts',
    'src/automaton.ts', 'src/matcher.ts', 'src/positions.ts', 'src/find.ts', 'src/candidates.ts', 'src/match.ts',
  ],
  ['src/keep.ts', 'src/remedy.ts', 'src/retry-after.ts', 'src/verdict.ts'],
  ['src/classify.ts'],
  ['src/classifier.ts', 'src/classifier/', 'src/parse-reply.ts', 'src/fingerprint.ts', 'src/catalog-entry.ts', 'src/lean.ts'],
  ['src/index.ts'],
  ['src/inputs/', 'src/suppression.ts', 'src/suppression/', 'src/testing/', 'src/reference.ts', 'src/reference/', 'src/global.ts'],
  ['src/schema.ts', 'src/schema/'],
  ['src/cli/'],
  ['src/site/'],
];
/** Between the facts and classify() lie its stages, and they are nobody else's. */
const FACTS = storeys.findIndex((places) => places.includes('src/catalog.ts'));
const CLASSIFY = storeys.findIndex((places) => places.includes('src/classify.ts'));
const ROOMS = storeys.findIndex((places) => places.includes('src/inputs/'));

/** Which files may ask for which package. */
const packages: Readonly<Record<string, readonly string[]>> = {
  zod: ['src/schema/', 'src/inputs/webhooks/'],
  'postal-mime': ['src/inputs/dsn/'],
  'csv-parse': ['src/inputs/logs/'],
  'fast-check': ['src/testing/'],
  'smtp-server': ['src/testing/'],
  node: ['src/cli/', 'src/testing/', 'src/lean.ts', 'src/site/'],
  esbuild: ['src/lean.ts', 'src/site/'],
  minisearch: ['src/site/client/'],
  'playwright-core': ['src/site/'],
};

const LONGEST = 320;
/** Tables and prose of one idea that may be longer. */
const long = [
  'data/blocklists.ts', 'data/categories.ts', 'data/replies.ts', 'data/enhanced/policy.ts', 'data/providers/google.ts', 'data/reference/',
];

const belongs = (file: string, place: string) => (place.endsWith('/') ? file.startsWith(place) : file === place);
const storeyOf = (file: string) => storeys.findIndex((places) => places.some((place) => belongs(file, place)));

interface Import {
  readonly from: string;
  /** A file of ours, or the name of a package. */
  readonly to: string;
  readonly ours: boolean;
}

const slashes = (path: string) => path.split(sep).join('/');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => slashes(join(folder, file)));
const files = [...filesIn('src'), ...filesIn('data')].filter((file) => file.endsWith('.ts')).sort();
const imports: readonly Import[] = files.flatMap((from) =>
  ts.preProcessFile(textOf(from), true, true).importedFiles.map(({ fileName }): Import => {
    if (fileName.startsWith('.')) return { from, to: slashes(join(dirname(from), fileName)), ours: true };
    return { from, to: fileName.startsWith('node:') ? 'node' : fileName.split('/')[0]!, ours: false };
  }),
);
const ours = imports.filter((one) => one.ours && one.to !== 'package.json');
const told = ({ from, to }: Import) => `${from} imports ${to}`;

describe('imports', () => {
  it('are read', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(ours.length).toBeGreaterThan(200);
    expect(ours.filter(({ to }) => !files.includes(to)).map(told)).toEqual([]);
  });

  it('come from files that have their storey', () => {
    expect(files.filter((file) => storeyOf(file) === -1), 'a new file or room: give it its place in the list above').toEqual([]);
  });

  it('run one way', () => {
    expect(ours.filter(({ from, to }) => storeyOf(to) > storeyOf(from)).map(told)).toEqual([]);
  });

  it('make no circle', () => {
    const next = new Map(files.map((file) => [file, ours.filter(({ from }) => from === file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const { to } of next.get(file) ?? []) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('give the facts nothing but types', () => {
    const ofData = ours.filter(({ from, to }) => belongs(from, 'data/') && !belongs(to, 'data/'));
    expect(ofData.length).toBeGreaterThan(50);
    expect(ofData.filter(({ to }) => to !== 'src/vocabulary.ts').map(told)).toEqual([]);
    expect(files.filter((file) => belongs(file, 'data/') && /import (?!type\b)[^;]*vocabulary\.ts/.test(textOf(file)))).toEqual([]);
  });

  it('let the rooms stand on classify() and on the facts, not on its stages', () => {
    const inward = ours.filter(({ from, to }) => storeyOf(from) >= ROOMS && storeyOf(to) < ROOMS);
    expect(inward.length).toBeGreaterThan(20);
    expect(inward.filter(({ to }) => storeyOf(to) > FACTS && storeyOf(to) < CLASSIFY).map(told)).toEqual([]);
  });

  it('ask for a package only in its room', () => {
    const outside = imports.filter((one) => !one.ours);
    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter(({ from, to }) => !(packages[to] ?? []).some((place) => belongs(from, place))).map(told)).toEqual([]);
  });
});

describe('files', () => {
  const linesOf = (file: string) => textOf(file).split('\n').length - 1;

  it(`have no more than ${LONGEST} lines, but for the tables listed`, () => {
    const tooLong = files.filter((file) => linesOf(file) > LONGEST);
    expect(tooLong.filter((file) => !long.some((place) => belongs(file, place)))).toEqual([]);
  });
});
