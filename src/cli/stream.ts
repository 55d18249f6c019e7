import { pipeline } from 'node:stream/promises';
import type { Format } from './args.ts';
import { painter } from './paint.ts';
import { report } from './report.ts';
import type { Answers } from './sources.ts';
import type { World } from './world.ts';

/** Prints answers as they come, and waits where the reader is slower: memory stays the same, however many there are. */
export async function print(answers: Answers, format: Format, world: World): Promise<void> {
  await pipeline(writers[format](answers, world), world.stdout, { end: false });
}

const writers: Readonly<Record<Format, (answers: Answers, world: World) => AsyncGenerator<string>>> = {
  async *report(answers, { stdout, env }) {
    const paint = painter(stdout, env);
    let first = true;
    for await (const batch of answers) {
      for (const answer of batch) {
        yield (first ? '' : '\n') + report(answer, paint, stdout.columns);
        first = false;
      }
    }
  },

  /** One value where there is one answer, else an array; the second answer tells, so no more than two are held. */
  async *json(answers) {
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

  async *ndjson(answers) {
    for await (const batch of answers) yield batch.map(({ json }) => `${JSON.stringify(json)}\n`).join('');
  },
};

function indented(json: string): string {
  return json.replace(/^/gm, '  ');
}
