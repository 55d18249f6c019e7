import type { Classifier } from '../../index.ts';
import { readLog, type LogProblem } from '../../inputs/logs.ts';
import { blocksOf, type Chunks } from '../lines.ts';
import type { Input } from '../open.ts';
import { plain } from '../paint.ts';
import type { Answer, Answers, World } from '../world.ts';

const BATCH = 256;
const MOST_PROBLEMS = 10;
const LONGEST_SHOWN = 120;

/** A log → an answer for each recipient that was not delivered to. Lines that cannot be read are told on standard error. */
export async function* answersOfLog({ name, chunks, said }: Input, own: Classifier | null, { stderr }: World): Answers {
  let problems = 0;
  const onProblem = ({ line, reason, text }: LogProblem) => {
    problems += 1;
    if (problems > MOST_PROBLEMS) return;
    const shown = plain(text.slice(0, LONGEST_SHOWN));
    stderr.write(`bounce-verdict: ${name}${line === 0 ? '' : `, line ${line}`}: ${reason}${shown === '' ? '' : `: ${shown}`}\n`);
  };
  let batch: Answer[] = [];
  const options = { format: said.logFormat ?? undefined, year: said.year, onProblem, classify: own ?? undefined };
  for await (const { input, ...entry } of readLog(linesTogether(chunks), options)) {
    const of = [entry.time, entry.queueId, entry.recipient ?? '(no recipient)'].filter(Boolean).join(' ');
    batch.push({ verdict: entry.verdict, json: entry, title: `${of}: ${entry.status}` });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (problems > MOST_PROBLEMS) stderr.write(`bounce-verdict: ${name}: ${problems} lines could not be read\n`);
}

async function* linesTogether(chunks: Chunks): AsyncGenerator<string> {
  for await (const block of blocksOf(chunks)) yield block.toString('utf8');
}
