import { classify as classifyByOurs, createClassifier, type BounceInput, type ClassifierOptions } from '../index.ts';
import type { Args, Kind } from './args.ts';
import { linesOf, repliesOf } from './lines.ts';
import { inputsOf, textOf, type Input } from './open.ts';
import { readRules } from './rules.ts';
import { UsageError, type Answer, type Answers, type AnyVerdict, type World } from './world.ts';

/** Where the answers come from, as the arguments say; several inputs one after the other. @throws UsageError, InputError */
export async function* answersOf(args: Args, world: World): Answers {
  const { given, operands } = args;
  const own = args.rules === null ? null : readRules(args.rules);
  const text = textOf(args);
  if (text !== null) yield [answerTo({ ...given, text }, classifierOf(own))];
  else if (operands.length === 0 && world.stdin.isTTY) {
    if (!hasCode(given)) throw new UsageError('nothing to classify: give a reply or a file as an argument, or either on standard input');
    yield [answerTo(given, classifierOf(own))];
  } else {
    for await (const input of inputsOf(args, world)) {
      yield* operands.length > 1 ? named(input.name, answersIn(input, args, own, world)) : answersIn(input, args, own, world);
    }
  }
}

export const hasCode = ({ replyCode, enhancedCode }: BounceInput): boolean => replyCode !== undefined || enhancedCode !== undefined;

/** Each input's reader is loaded when it is needed: they carry parsers that others do not want. */
export function answersIn(input: Input, args: Args, own: ClassifierOptions | null, world: World): Answers {
  const kind: Kind = input.said.kind ?? 'lines';
  switch (kind) {
    case 'lines': return answersOfLines(input, args, own);
    case 'mail': return later(async () => (await import('./inputs/mail.ts')).answersOfMail(input, own));
    case 'log': return later(async () => (await import('./inputs/log.ts')).answersOfLog(input, own, world));
    case 'transcript': return later(async () => (await import('./inputs/transcript.ts')).answersOfTranscript(input, own));
    case 'webhook': return later(async () => (await import('./inputs/webhook.ts')).answersOfWebhook(input, own, world));
  }
}

async function* later(open: () => Promise<Answers>): Answers {
  yield* await open();
}

/** With the file's name in front: there are several. */
async function* named(name: string, answers: Answers): Answers {
  for await (const batch of answers) {
    yield batch.map((answer): Answer => ({
      ...answer,
      json: { file: name, ...('outcome' in answer.json ? { verdict: answer.json } : answer.json) },
      title: answer.title === undefined ? name : `${name}: ${answer.title}`,
    }));
  }
}

async function* answersOfLines({ chunks }: Input, { format, given }: Args, own: ClassifierOptions | null): Answers {
  const classify = classifierOf(own);
  const lines = linesOf(chunks);
  let isEmpty = true;
  for await (const texts of format === 'ndjson' ? lines : repliesOf(lines)) {
    if (texts.length === 0) continue;
    isEmpty = false;
    yield texts.map((text) => answerTo({ ...given, ...inputIn(text) }, classify));
  }
  if (isEmpty && hasCode(given)) yield [answerTo(given, classify)];
}

type Classify = (input: string | BounceInput) => AnyVerdict;

export function classifierOf(own: ClassifierOptions | null): Classify {
  return own === null ? classifyByOurs : createClassifier(own);
}

function answerTo(input: BounceInput, classify: Classify): Answer {
  const verdict = classify(input);
  return { verdict, json: verdict };
}

/** A line is a JSON object, or text. */
export function inputIn(line: string): BounceInput {
  if (line.startsWith('{')) {
    try {
      return JSON.parse(line) as BounceInput;
    } catch {
      // text that begins with a brace
    }
  }
  return { text: line };
}
