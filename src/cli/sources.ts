import { classify as classifyByOurs, type BounceInput, type Classifier } from '../index.ts';
import type { Args } from './args.ts';
import { readInputLine } from './input-line.ts';
import { linesOf, repliesOf } from './lines.ts';
import { fromInputs, type Input } from './open.ts';
import { textOf } from './operands.ts';
import { readRules, type Own } from './rules.ts';
import { UsageError, type Answer, type Answers, type World } from './world.ts';

/** Where the answers come from, as the arguments say; several inputs one after the other. @throws UsageError, InputError */
export async function* answersOf(args: Args, world: World): Answers {
  const own = ownOf(args);
  const answer = answerTo(args, world, own?.classify ?? classifyByOurs);
  if (answer !== null) yield [answer];
  else yield* fromInputs(args, world, (input) => answersIn(input, args, own, world));
}

export const ownOf = ({ rules }: Args): Own | null => (rules === null ? null : readRules(rules));
export const hasCode = ({ replyCode, enhancedCode }: BounceInput): boolean => replyCode !== undefined || enhancedCode !== undefined;

/** The answer to a reply among the arguments, or to codes alone; null where there are inputs to read. @throws UsageError */
export function answerTo(args: Args, { stdin }: World, classify: Classifier): Answer | null {
  const { given, operands } = args;
  const text = textOf(args);
  if (text !== null) return answerBy(classify, { ...given, text });
  if (operands.length > 0 || !stdin.isTTY) return null;
  if (!hasCode(given)) throw new UsageError('nothing to classify: give a reply or a file as an argument, or either on standard input');
  return answerBy(classify, given);
}

/** The answers in one input. Its reader is loaded when it is needed: they carry parsers that others do not want. */
export async function* answersIn(input: Input, args: Args, own: Own | null, world: World): Answers {
  const answers = await readerOf(input, args, own?.classify ?? null, world);
  if (args.operands.length > 1) yield* named(input.name, answers);
  else yield* answers;
}

async function readerOf(input: Input, args: Args, own: Classifier | null, world: World): Promise<Answers> {
  switch (input.said.kind) {
    case 'mail': return (await import('./inputs/mail.ts')).answersOfMail(input, own);
    case 'log': return (await import('./inputs/log.ts')).answersOfLog(input, own, world);
    case 'transcript': return (await import('./inputs/transcript.ts')).answersOfTranscript(input, own);
    case 'webhook': return (await import('./inputs/webhook.ts')).answersOfWebhook(input, own, world);
    case 'document': return (await import('./inputs/document.ts')).answersOfDocument(input, args, own, world);
    default: return answersOfLines(input, args, own ?? classifyByOurs, world);
  }
}

/** With the file's name in front: there are several. */
async function* named(name: string, answers: Answers): Answers {
  for await (const batch of answers) {
    yield batch.map((answer): Answer => ({
      ...answer,
      json: { file: name, ...(answer.json === answer.verdict ? { verdict: answer.verdict } : answer.json) },
      title: answer.title === undefined ? name : `${name}: ${answer.title}`,
    }));
  }
}

async function* answersOfLines({ name, chunks }: Input, { given }: Args, classify: Classifier, { problems }: World): Answers {
  let read = 0;
  async function* readable() {
    for await (const lines of linesOf(chunks)) {
      yield lines.filter((line, index) => {
        const { problem } = readInputLine(line, given);
        if (problem !== null) problems.tell(`${name}, line ${read + index + 1}: ${problem}`);
        return problem === null;
      });
      read += lines.length;
    }
  }
  for await (const texts of repliesOf(readable())) {
    if (texts.length > 0) yield texts.map((text) => answerBy(classify, { ...given, ...readInputLine(text, given).input }));
  }
  if (read === 0 && hasCode(given)) yield [answerBy(classify, given)];
}

function answerBy(classify: Classifier, input: BounceInput): Answer {
  const verdict = classify(input);
  return { verdict, json: verdict };
}
