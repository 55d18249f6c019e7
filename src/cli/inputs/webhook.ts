import { classify as classifyByOurs, type Classifier } from '../../index.ts';
import { fromWebhook, type WebhookBounce, type WebhookEvent, type WebhookProvider } from '../../inputs/webhooks.ts';
import { WebhookError } from '../../inputs/webhooks/event.ts';
import { blocksOf, linesIn } from '../lines.ts';
import { allOf, type Input } from '../open.ts';
import { InputError, type Answer, type Answers, type World } from '../world.ts';
import { noteOnComplaint } from './complaint.ts';

interface Body {
  readonly text: string;
  /** Where events stand on lines of their own: how many lines are before this text. */
  readonly linesBefore: number | null;
}

/** Webhook bodies → an answer for each recipient of each event: one document, or one event on each line. */
export async function* answersOfWebhook(input: Input, own: Classifier | null, { problems }: World): Answers {
  const classify = own ?? classifyByOurs;
  const provider = input.said.webhook!;
  let read = 0;
  let last: string | null = null;
  for await (const body of bodiesOf(input)) {
    const bounces = readBody(provider, body.text, (error) => {
      if (last !== null) problems.tell(last);
      last = `${input.name}: ${problemOf(error, body)}`;
    });
    read += bounces.length;
    if (bounces.length > 0) yield bounces.map((bounce): Answer => answerOf(bounce, classify));
  }
  if (last === null) return;
  if (read === 0) throw new InputError(last);
  problems.tell(last);
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

/** With the line's number in the whole input. */
function problemOf({ message, provider, path, problem }: WebhookError, { linesBefore }: Body): string {
  if (linesBefore === null) return message;
  const [, line = '1', inLine = path] = /^line (\d+)(?:, )?(.*)$/s.exec(path) ?? [];
  const place = `line ${linesBefore + Number(line)}${inLine === '' ? '' : `, ${inLine}`}`;
  return `${provider} webhook, ${place}: ${problem.replace(' at line 1, column', ' at column')}`;
}

/** Lines of JSON go through as they come; anything else is one document. */
async function* bodiesOf({ name, chunks }: Input): AsyncGenerator<Body> {
  const blocks = blocksOf(chunks);
  let linesBefore = 0;
  for await (const block of blocks) {
    const text = block.toString('utf8');
    if (linesBefore === 0 && !isJsonLine(text.split('\n', 1)[0]!)) {
      yield { text: text + (await allOf(name, blocks)).toString('utf8'), linesBefore: null };
      return;
    }
    if (text.trim() !== '') yield { text, linesBefore };
    linesBefore += linesIn(block).length;
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
