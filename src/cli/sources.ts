import { classify, type BounceInput } from '../index.ts';
import type { Args } from './args.ts';
import { linesOf, repliesOf } from './lines.ts';
import { UsageError, type Answer, type World } from './world.ts';

/** Answers in batches, as their texts come in. */
export type Answers = AsyncIterable<readonly Answer[]>;

/** Where the texts come from, as the arguments say. @throws UsageError */
export function sourceOf(args: Args, world: World): Answers {
  if (args.text !== null) return fromArgument({ ...args.given, text: args.text });
  if (world.stdin.isTTY) {
    if (args.given.replyCode !== undefined || args.given.enhancedCode !== undefined) return fromArgument(args.given);
    throw new UsageError('nothing to classify: give a reply as an argument or on standard input');
  }
  return fromStandardInput(args, world);
}

async function* fromArgument(input: BounceInput): Answers {
  yield [answer(input)];
}

async function* fromStandardInput({ format, given }: Args, { stdin }: World): Answers {
  const lines = linesOf(stdin);
  let empty = true;
  for await (const texts of format === 'ndjson' ? lines : repliesOf(lines)) {
    if (texts.length === 0) continue;
    empty = false;
    yield texts.map((text) => answer({ ...given, ...inputOf(text) }));
  }
  if (empty && (given.replyCode !== undefined || given.enhancedCode !== undefined)) yield [answer(given)];
}

function answer(input: BounceInput): Answer {
  const verdict = classify(input);
  return { verdict, json: verdict };
}

/** A line is a JSON object, or text. */
function inputOf(line: string): BounceInput {
  if (line.startsWith('{')) {
    try {
      return JSON.parse(line) as BounceInput;
    } catch {
      // text that begins with a brace
    }
  }
  return { text: line };
}
