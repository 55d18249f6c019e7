// npm run bench: what a verdict costs. Every figure is a ratio within this run, and each pair is measured in turns, so that a busy
// machine slows both sides. Prints tables and writes dist/bench.json.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { classify, createClassifier } from '../../dist/index.js';
import { realisticTexts, syntheticRules } from './texts.mjs';
import { regularExpressions } from './regular-expressions.mjs';

const dist = new URL('../../dist/', import.meta.url);
let sink = 0;

/** Nanoseconds of the faster half of several rounds, side by side: one round of each in turn. */
function race(sides, rounds = 15) {
  const times = sides.map(() => []);
  for (const side of sides) side();
  for (let round = 0; round < rounds; round += 1) {
    sides.forEach((side, index) => {
      const start = process.hrtime.bigint();
      side();
      times[index].push(Number(process.hrtime.bigint() - start));
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 4)]);
}

const readOnce = (texts) => () => {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  sink += sum;
};
const judge = (by, texts) => () => {
  for (const text of texts) sink += by(text).category.length;
};
const ratio = (value) => Math.round(value * 10) / 10;

const texts = realisticTexts();
const characters = texts.reduce((sum, text) => sum + text.length, 0);
for (let warm = 0; warm < 10; warm += 1) judge(classify, texts)();

const figures = { node: process.version, texts: texts.length, 'characters per text': Math.round(characters / texts.length) };

{
  const [floor, ours] = race([readOnce(texts), judge(classify, texts)]);
  figures['floor, ns per character'] = ratio(floor / characters);
  figures['verdicts per second'] = Math.round(texts.length / (ours / 1e9));
  figures['classify / floor'] = ratio(ours / floor);
}
{
  const few = texts.filter((_, index) => index % 20 === 0);
  const { count, untilOneFits, all } = regularExpressions();
  const read = (by) => () => { for (const text of few) sink += by(text); };
  const [toFirst, toEnd, ours] = race([read(untilOneFits), read(all), judge(classify, few)], 5);
  figures['regular expressions in the list'] = count;
  figures['regular-expression list, until one fits / classify'] = ratio(toFirst / ours);
  figures['regular-expression list, all of it / classify'] = ratio(toEnd / ours);
}
{
  const rules = JSON.parse(JSON.stringify(syntheticRules(1)));
  const base = createClassifier({ rules });
  const count = tryCount();
  const twice = createClassifier({ rules: syntheticRules(count) });
  const tenfold = createClassifier({ rules: syntheticRules(count * 9) });
  for (const by of [base, twice, tenfold]) judge(by, texts)();
  const [one, two, ten] = race([judge(base, texts), judge(twice, texts), judge(tenfold, texts)], 9);
  figures['twice the rules / once'] = ratio(two / one);
  figures['ten times the rules / once'] = ratio(ten / one);
}
{
  const million = 1_000_000;
  const worst = {
    'one letter': 'a'.repeat(million),
    digits: '5'.repeat(million),
    hyphens: '-'.repeat(million),
    'a phrase’s beginning': 'mailbox not '.repeat(million / 12),
    '550-': '550-'.repeat(million / 4),
  };
  for (const [name, text] of Object.entries(worst)) {
    const [floor, ours] = race([readOnce([text]), judge(classify, [text])], 5);
    figures[`worst input: ${name} / floor`] = ratio(ours / floor);
  }
}
{
  const run = (code) => Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], { encoding: 'utf8' }));
  const best = (code) => Math.min(...Array.from({ length: 7 }, () => run(code)));
  const entry = JSON.stringify(new URL('index.js', dist).href);
  figures['import to first verdict, ms'] = ratio(best(`const t = performance.now(); const { classify } = await import(${entry}); classify('550 5.1.1 user unknown'); console.log(performance.now() - t);`));
  const more = [`import { classify } from ${entry}; classify('550 5.1.1 user unknown');`, ''].map((code) => () => execFileSync(process.execPath, ['--input-type=module', '-e', code]));
  const [judging, empty] = race(more, 25);
  figures['a process with a verdict, ms more than an empty one'] = ratio((judging - empty) / 1e6);
  figures['heap after the first verdict, MB'] = ratio(best(`const b = process.memoryUsage(); const { classify } = await import(${entry}); classify('550 5.1.1 user unknown'); gc(); const a = process.memoryUsage(); console.log((a.heapUsed - b.heapUsed + a.arrayBuffers - b.arrayBuffers) / 1e6);`));
  figures['bytes allocated per verdict'] = Math.round(best(`const { classify } = await import(${entry}); const { realisticTexts } = await import(${JSON.stringify(new URL('texts.mjs', import.meta.url).href)}); const texts = realisticTexts(); for (let i = 0; i < 20; i += 1) for (const text of texts) classify(text); gc(); const b = process.memoryUsage().heapUsed; for (const text of texts.slice(0, 500)) classify(text); console.log((process.memoryUsage().heapUsed - b) / 500);`));
}
{
  const loaded = loadedBy('index.js');
  const bytes = loaded.reduce((sum, file) => sum + readFileSync(new URL(file, dist)).length, 0);
  const zipped = gzipSync(Buffer.concat(loaded.map((file) => readFileSync(new URL(file, dist)))), { level: 9 }).length;
  figures['entry with all that it loads, KB'] = ratio(bytes / 1000);
  figures['entry with all that it loads, KB gzipped'] = ratio(zipped / 1000);
}

/** As many synthetic rules as there are rules of ours: two phrases each. */
function tryCount() {
  return Math.round(regularExpressions().count / 2);
}

function loadedBy(file, seen = new Set()) {
  if (seen.has(file)) return [...seen];
  seen.add(file);
  for (const [, next] of readFileSync(new URL(file, dist), 'utf8').matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)) if (next && readdirSync(dist).includes(next)) loadedBy(next, seen);
  return [...seen];
}

console.table(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }])));
mkdirSync(dist, { recursive: true });
writeFileSync(new URL('bench.json', dist), `${JSON.stringify(figures, null, 2)}\n`);
if (sink === 0) throw new Error('nothing was read');
