/** `--ndjson`: a line of JSON for each line of text, or for each record of another input, as they come. */
import type { Args } from './args.ts';
import { judgeOf, type Judged, type Task } from './judge.ts';
import { blocksOf } from './lines.ts';
import { inputsOf, textOf } from './open.ts';
import { progressOn, type Progress } from './progress.ts';
import { readRules } from './rules.ts';
import { answersIn, answersOf, hasCode } from './sources.ts';
import type { Answers, World } from './world.ts';
import { judgedInThreads } from './workers.ts';

/** What `--ndjson` prints. @throws UsageError, InputError */
export async function* ndjsonOf(args: Args, world: World): AsyncGenerator<string | Uint8Array> {
  const isText = textOf(args) !== null || (args.operands.length === 0 && world.stdin.isTTY === true);
  if (isText) return yield* recordsOf(answersOf(args, world));
  const progress = progressOn(world);
  const task: Task = { rules: args.rules === null ? null : readRules(args.rules), given: args.given };
  for await (const input of inputsOf(args, world)) {
    if (input.said.kind !== 'lines' || args.operands.length > 1) yield* recordsOf(answersIn(input, args, task.rules, world), progress);
    else {
      const before = progress.lines;
      yield* verdictsOf(blocksOf(input.chunks), task, args.workers, world, progress);
      if (progress.lines === before && hasCode(args.given)) yield judgeOf(task)(Buffer.from('\n')).bytes;
    }
  }
  progress.end();
}

async function* verdictsOf(blocks: AsyncGenerator<Buffer>, task: Task, workers: number, { script }: World, progress: Progress) {
  const judged = workers > 0 && script !== undefined ? judgedInThreads(blocks, workers, task, script) : judgedHere(blocks, judgeOf(task));
  for await (const { bytes, lines, unclassified } of judged) {
    yield bytes;
    progress.add(lines, unclassified);
  }
}

async function* judgedHere(blocks: AsyncIterable<Buffer>, judge: (block: Buffer) => Judged): AsyncGenerator<Judged> {
  for await (const block of blocks) yield judge(block);
}

async function* recordsOf(answers: Answers, progress?: Progress): AsyncGenerator<string> {
  for await (const batch of answers) {
    yield batch.map(({ json }) => `${JSON.stringify(json)}\n`).join('');
    progress?.add(batch.length, batch.filter(({ verdict }) => verdict?.category === 'unclassified').length);
  }
}

