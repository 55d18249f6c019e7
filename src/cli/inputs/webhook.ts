import { classify as classifyByOurs, type Classifier } from '../../index.ts';
import { fromWebhook, type WebhookBounce, type WebhookEvent, type WebhookProvider } from '../../inputs/webhooks.ts';
import { WebhookError } from '../../inputs/webhooks/event.ts';
import { blocksOf } from '../lines.ts';
import { allOf, type Input } from '../open.ts';
import { InputError, type Answer, type Answers, type World } from '../world.ts';
import { noteOnComplaint } from './complaint.ts';

/** Webhook bodies → an answer for each recipient of each event: one document, or one event on each line. */
export async function* answersOfWebhook(input: Input, own: Classifier | null, { stderr }: World): Answers {
  const classify = own ?? classifyByOurs;
  const provider = input.said.webhook!;
  let read = 0;
  let last: WebhookError | null = null;
  const onError = (error: WebhookError) => {
    if (last !== null) stderr.write(`bounce-verdict: ${input.name}: ${last.message}\n`);
    last = error;
  };
  for await (const text of bodiesOf(input)) {
    const bounces = readBody(provider, text, onError);
    read += bounces.length;
    if (bounces.length > 0) yield bounces.map((bounce): Answer => answerOf(bounce, classify));
  }
  if (last === null) return;
  if (read === 0) throw new InputError(`${input.name}: ${(last as WebhookError).message}`);
  stderr.write(`bounce-verdict: ${input.name}: ${(last as WebhookError).message}\n`);
}

function readBody(provider: WebhookProvider, text: string, onError: (error: WebhookError) => void): readonly WebhookBounce[] {
  try {
    return fromWebhook(provider, text, { onError });
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    onError(error);
    return error.bounces;
  }
}

/** Lines of JSON go through as they come; anything else is one document. */
async function* bodiesOf({ name, chunks }: Input): AsyncGenerator<string> {
  const blocks = blocksOf(chunks);
  let isFirst = true;
  for await (const block of blocks) {
    const text = block.toString('utf8');
    if (isFirst && !isJsonLine(text.split('\n', 1)[0]!)) {
      yield text + (await allOf(name, blocks)).toString('utf8');
      return;
    }
    isFirst = false;
    if (text.trim() !== '') yield text;
  }
}

function isJsonLine(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function answerOf(bounce: WebhookBounce, classify: Classifier): Answer {
  const { event, ...input } = bounce;
  const isComplaint = event.kind === 'complaint';
  const verdict = isComplaint ? null : classify(bounce);
  const title = `${bounce.recipient ?? '(no recipient)'}: ${event.kind}, by ${event.provider}`;
  return { verdict, json: { ...input, event, verdict }, title, notes: isComplaint ? [noteOnComplaint(feedbackTypeOf(event))] : [] };
}

function feedbackTypeOf({ words }: WebhookEvent): string | null {
  return words['complaintFeedbackType'] ?? words['fbtype'] ?? words['feedback_type'] ?? null;
}
