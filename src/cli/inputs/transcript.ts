import type { Classifier } from '../../index.ts';
import { readTranscript, type TranscriptStep } from '../../inputs/transcript.ts';
import { allOf, type Input } from '../open.ts';
import type { Answers, AnyVerdict } from '../world.ts';

/** An SMTP session → one answer: what was refused first, what it means, and what explains it. */
export async function* answersOfTranscript({ name, chunks }: Input, own: Classifier | null): Answers {
  const { steps, advertised, refusedFirst, findings } = readTranscript((await allOf(name, chunks)).toString('utf8'));
  const judged = new Map(steps.map((step) => [step, { ...step, verdict: own === null ? step.verdict : judgedBy(own, step) }]));
  const first = refusedFirst === null ? null : judged.get(refusedFirst)!;
  yield [{
    verdict: first?.verdict ?? null,
    json: {
      steps: [...judged.values()],
      advertised,
      refusedFirst: first,
      findings: findings.map((finding) => ({ ...finding, step: judged.get(finding.step) })),
    },
    title: first === null ? `${steps.length} steps, none refused` : `refused first: ${nameOf(first)}`,
    notes: findings.map(({ text }) => text),
  }];
}

function nameOf({ command, argument }: Pick<TranscriptStep, 'command' | 'argument'>): string {
  return command === null ? 'no command' : argument === null || argument === '' ? command : `${command} ${argument}`;
}

function judgedBy(classify: Classifier, { command, reply, refused }: TranscriptStep): AnyVerdict | null {
  if (!refused || reply === null) return null;
  return classify({ text: reply.text, ...(reply.code !== null && { replyCode: reply.code }), ...(command !== null && { command }) });
}
