/** Text → steps with verdicts. */
import type { Judge } from '../judging.ts';
import { dialogueOf } from './dialogue.ts';
import { sessionOf, type Exchange } from './exchanges.ts';
import { findingsOf } from './findings.ts';
import { advertisedIn } from './offers.ts';
import type { Transcript, TranscriptStep } from './step.ts';

export function transcriptOf(text: string, classify: Judge): Transcript<string> {
  const session = sessionOf(dialogueOf(text));
  const steps = session.exchanges.map((exchange) => stepOf(exchange, classify));
  return {
    steps,
    advertised: advertisedIn(session.exchanges),
    refusedFirst: steps.find((step) => step.refused) ?? null,
    findings: findingsOf(session, steps),
  };
}

function stepOf({ command, argument, reply: received }: Exchange, classify: Judge): TranscriptStep<string> {
  if (received === null) return { command, argument, reply: null, refused: false, verdict: null };
  const { code } = received;
  const reply = { code, text: received.lines.join('\n') };
  const refused = code === null || code >= 400;
  const known = { ...(code === null ? {} : { replyCode: code }), ...(command === null ? {} : { command }) };
  return { command, argument, reply, refused, verdict: refused ? classify({ text: reply.text, ...known }) : null };
}
