import type { Classifier } from '../../index.ts';
import { readTranscript, type TranscriptStep } from '../../inputs/transcript.ts';
import { allOf, type Input } from '../open.ts';
import type { Answers } from '../world.ts';

/** An SMTP session → one answer: what was refused first, what it means, and what explains it. */
export async function* answersOfTranscript({ name, chunks }: Input, own: Classifier | null): Answers {
  const transcript = readTranscript((await allOf(name, chunks)).toString('utf8'), { classify: own ?? undefined });
  const { steps, refusedFirst: first, findings } = transcript;
  yield [{
    verdict: first?.verdict ?? null,
    json: { ...transcript },
    title: first === null ? `${steps.length} steps, none refused` : `refused first: ${nameOf(first)}`,
    notes: findings.map(({ text }) => text),
  }];
}

function nameOf({ command, argument }: Pick<TranscriptStep, 'command' | 'argument'>): string {
  return command === null ? 'no command' : argument === null || argument === '' ? command : `${command} ${argument}`;
}
