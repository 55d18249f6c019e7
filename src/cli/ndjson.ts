/** `--ndjson`: a line of JSON for each line of text, or for each record of another input, as they come. */
import { classify as classifyByOurs } from '../index.ts';
import type { Args } from './args.ts';
import { judgeOf, type Judged, type Task } from './judge.ts';
import { blocksOf } from './lines.ts';
import { fromInputs, type Input } from './open.ts';
import { progressOn, type Progress } from './progress.ts';
import type { Own } from './rules.ts';
import { answersIn, answerTo, hasCode, ownOf } from './sources.ts';
import type { Answers, World } from './world.ts';
import { judgedInThreads } from './workers.ts';

/** @throws UsageError, InputError */
export async function* ndjsonOf(args: Args, world: World): AsyncGenerator<string | Uint8Array> {
  const own = ownOf(args);
  const answer = answerTo(args, world, own?.classify ?? classifyByOurs);
  if (answer !== null) return yield lineOf(answer.json);
  const progress = progressOn(world);
  yield* fromInputs<string | Uint8Array>(args, world, (input) => (
    input.said.kind === 'lines' ? verdictsIn(input, args, own, world, progress) : recordsOf(answersIn(input, args, own, world), progress)
  ));
  progress.end();
}

const lineOf = (json: object): string => `${JSON.stringify(json)}\n`;

async function* recordsOf(answers: Answers, progress: Progress): AsyncGenerator<string> {
  for await (const batch of answers) {
    yield batch.map(({ json }) => lineOf(json)).join('');
    progress.add(batch.length, batch.filter(({ verdict }) => verdict?.category === 'unclassified').length);
  }
}

async function* verdictsIn({ name, chunks }: Input, { given, workers, operands }: Args, own: Own | null, world: World, progress: Progress) {
  const blocks = blocksOf(chunks);
  const task: Task = { options: own?.options ?? null, given, file: operands.length > 1 ? name : null };
  const judge = judgeOf(own?.classify ?? classifyByOurs, task);
  const inThreads = workers > 0 && world.script !== undefined;
  const judged = inThreads ? judgedInThreads(blocks, workers, task, world.script) : judgedHere(blocks, judge);
  let read = 0;
  for await (const { bytes, lines, unclassified, problems } of judged) {
    for (const { line, problem } of problems) world.problems.tell(`${name}, line ${read + line}: ${problem}`);
    read += lines;
    yield bytes;
    progress.add(lines, unclassified);
  }
  if (read === 0 && hasCode(given)) yield judge(Buffer.from('\n')).bytes;
}

async function* judgedHere(blocks: AsyncIterable<Buffer>, judge: (block: Buffer) => Judged): AsyncGenerator<Judged> {
  for await (const block of blocks) yield judge(block);
}
