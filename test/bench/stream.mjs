// node test/bench/stream.mjs [lines]: what a line costs on its way through `bounce-verdict --ndjson`, as a ratio to classify() alone, and
// the most memory that it takes. Each figure is the difference of a long run and a short one, so that the start does not count.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realisticTexts } from './texts.mjs';

const count = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-'));
const dist = new URL('../../dist/', import.meta.url);
const texts = realisticTexts().map((text) => text.replace(/\s+/g, ' '));

async function fileOf(lines) {
  const name = join(folder, `${lines}.txt`);
  const file = createWriteStream(name);
  for (let done = 0; done < lines; done += texts.length) {
    if (!file.write(`${texts.slice(0, lines - done).join('\n')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return name;
}

/** Seconds of processor time, and the most memory in MB. */
async function run(args, input) {
  const child = spawn(process.execPath, args, { stdio: [openSync(input, 'r'), 'ignore', 'inherit'] });
  let seconds = 0;
  let memory = 0;
  const look = () => {
    try {
      const [, user, system] = /^\d+ \(.*\) (?:\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8'));
      seconds = Math.max(seconds, (Number(user) + Number(system)) / 100);
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1000);
    } catch {
      // it has ended
    }
  };
  const watch = setInterval(look, 10);
  await once(child, 'exit');
  clearInterval(watch);
  return { seconds, memory };
}

const alone = `
  const { classify } = await import(${JSON.stringify(new URL('index.js', dist).href)});
  const lines = (await import('node:fs')).readFileSync(0, 'utf8').split('\\n');
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) for (const line of lines) sum += classify(line).category.length;
  if (sum === 0) throw new Error('nothing was read');
`;
const short = await fileOf(count / 10);
const long = await fileOf(count);
const cli = fileURLToPath(new URL('cli.js', dist));
const figures = { lines: count };
try {
  const pure = [];
  const stream = [];
  for (let round = 0; round < 3; round += 1) {
    const costs = {};
    for (const rounds of [1, 10]) costs[rounds] = await run(['--input-type=module', '-e', alone.replace('ROUNDS', String(rounds))], short);
    pure.push(((costs[10].seconds - costs[1].seconds) / (0.9 * count)) * 1e6);
    const [few, many] = [await run([cli, '--ndjson'], short), await run([cli, '--ndjson'], long)];
    stream.push(((many.seconds - few.seconds) / (0.9 * count)) * 1e6);
    figures[`memory at ${count / 10} lines, MB`] = Math.round(few.memory);
    figures[`memory at ${count} lines, MB`] = Math.round(many.memory);
  }
  const middle = (list) => list.sort((a, b) => a - b)[1];
  figures['classify() alone, µs a line'] = Number(middle(pure).toFixed(2));
  figures['--ndjson, µs a line'] = Number(middle(stream).toFixed(2));
  figures['--ndjson / classify()'] = Number((middle(stream) / middle(pure)).toFixed(2));
} finally {
  rmSync(folder, { recursive: true });
}
console.table(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }])));
