import { pipeline } from 'node:stream/promises';
import type { Args } from './args.ts';
import { ndjsonOf } from './ndjson.ts';
import { painter } from './paint.ts';
import { printVerdict } from './print-verdict.ts';
import { answersOf } from './sources.ts';
import type { Answers, World } from './world.ts';

/** Prints answers as they come, and waits where the reader is slower: memory stays the same, however many there are. */
export async function print(args: Args, world: World): Promise<void> {
  const output = args.format === 'ndjson' ? ndjsonOf(args, world) : writers[args.format](answersOf(args, world), world);
  await pour(output, world);
}

export async function pour(output: AsyncIterable<string | Uint8Array>, { stdout }: World): Promise<void> {
  await pipeline(output, stdout, { end: false });
}

export const writers = {
  async *report(answers: Answers, { stdout, env }: World): AsyncGenerator<string> {
    const paint = painter(stdout, env);
    let first = true;
    for await (const batch of answers) {
      for (const answer of batch) {
        yield (first ? '' : '\n') + printVerdict(answer, paint, stdout.columns);
        first = false;
      }
    }
  },

  /** One value where there is one answer, else an array; the second answer tells, so no more than two are held. */
  async *json(answers: Answers): AsyncGenerator<string> {
    let count = 0;
    let held = '';
    for await (const batch of answers) {
      for (const { json } of batch) {
        if (count === 1) yield `[\n${indented(held)}`;
        held = JSON.stringify(json, null, 2);
        if (count > 0) yield `,\n${indented(held)}`;
        count += 1;
      }
    }
    yield count === 0 ? '[]\n' : count === 1 ? `${held}\n` : '\n]\n';
  },
};

function indented(json: string): string {
  return json.replace(/^/gm, '  ');
}
