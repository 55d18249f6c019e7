import { classify as classifyByOurs, type Classifier } from '../../index.ts';
import { parseJson } from '../../inputs/webhooks/json.ts';
import type { Args } from '../args.ts';
import { readInputValue } from '../input-line.ts';
import { allOf, type Input } from '../open.ts';
import { InputError, type Answer, type Answers, type World } from '../world.ts';

/** A JSON document that is no webhook → an answer for each reply in it: one, or a list. */
export async function* answersOfDocument({ name, chunks }: Input, { given }: Args, own: Classifier | null, { problems }: World): Answers {
  const classify = own ?? classifyByOurs;
  const parsed = parseJson((await allOf(name, chunks)).toString('utf8'));
  if (!parsed.ok) {
    const { line, column, expected } = parsed.fault;
    throw new InputError(`${name}: not valid JSON at line ${line}, column ${column}: expected ${expected}`);
  }
  const isList = Array.isArray(parsed.value);
  const values: readonly unknown[] = isList ? (parsed.value as unknown[]) : [parsed.value];
  const answers: Answer[] = [];
  for (const [index, value] of values.entries()) {
    const { input, problem } = readInputValue(value, given);
    if (problem === null) {
      const verdict = classify({ ...given, ...input });
      answers.push({ verdict, json: verdict });
    } else problems.tell(`${name}${isList ? `, [${index}]` : ''}: ${problem}`);
  }
  if (answers.length > 0) yield answers;
}
