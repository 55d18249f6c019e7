/** What an input is, by its beginning. What is in doubt is a list of replies. */
import type { Said } from './args.ts';
import { beginsAsJson } from './input-line.ts';

const lines: Said = { kind: 'lines', webhook: null, logFormat: null, year: null };
export const document: Said = { ...lines, kind: 'document' };
/** So many lines are looked at. */
const MOST_LINES = 50;

/**
 * @param head the beginning: whole lines, or all there is
 * @param isAll whether nothing follows
 * @returns null where the beginning of a JSON document tells nothing before the rest is there
 */
export async function detect(head: string, isAll: boolean): Promise<Said | null> {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  const first = text.split('\n', MOST_LINES).map((line) => line.trimEnd());
  if (isMail(first)) return { ...lines, kind: 'mail' };
  if (beginsAsJson(text) || text.startsWith('mandrill_events=')) return detectJson(text, first[0]!, isAll);
  if (mayBeLog(first) && !isDialogue(first)) {
    const { formatOf } = await import('../inputs/logs/formats.ts');
    const logFormat = first.map((line) => formatOf(line)?.name).find(Boolean);
    if (logFormat !== undefined) return { ...lines, kind: 'log' };
  }
  if (namesCommand.test(text)) {
    const { readTranscript } = await import('../inputs/transcript.ts');
    const { steps } = readTranscript(text);
    const isSession = steps.length > 1 && steps.some(({ command, argument }) => argument !== null && speaks.has(command));
    if (isSession) return { ...lines, kind: 'transcript' };
  }
  return lines;
}

/** Fields that no reply begins with, and those that are sure only with another field beside them. */
const mailFields = new Set([
  'return-path', 'received', 'delivered-to', 'message-id', 'mime-version', 'x-original-to', 'dkim-signature', 'arc-seal',
  'arc-message-signature', 'arc-authentication-results', 'authentication-results', 'envelope-to', 'x-failed-recipients', 'auto-submitted',
]);
const anyField = /^(?:from|to|subject|date|sender|reply-to|content-type|x-[a-z-]+|precedence|references|in-reply-to|cc):/i;
const fieldShape = /^([\w-]{2,64}):(?!\/\/)/; // not a link
/** `Received: 250 ok`, as some write down what a server said. */
const holdsReply = /:\s*[2-5]\d\d[ -]/;

/** Fields down to the first line that is none: one that is sure, or two others. */
function isMail([first = '', ...more]: readonly string[]): boolean {
  if (/^From \S+ .*\d:\d/.test(first)) return true; // mbox
  let others = 0;
  for (const line of [first, ...more]) {
    if (/^\s/.test(line)) continue;
    const name = fieldShape.exec(line)?.[1];
    if (name === undefined) break;
    if (mailFields.has(name.toLowerCase()) && !holdsReply.test(line)) return true;
    if (anyField.test(line)) others += 1;
  }
  return others > 1;
}

/** A time, a process or a column's name in front. */
const logFront = [
  /^(?:<\d{1,3}>)?(?:\[?\d{4}-\d\d-\d\d|[A-Z][a-z]{2} {1,2}\d{1,2} |1 \d{4}-)/,
  /^(?:@[\da-f]{24}|\d{9,11}[. ])/,
  /^[\w./-]{1,64}\[\d{1,10}\]: /,
  /^(?:#|"?type,|"?date-time|level=)/,
];

function mayBeLog(first: readonly string[]): boolean {
  return first.some((line) => logFront.some((front) => front.test(line)));
}

async function detectJson(text: string, first: string, isAll: boolean): Promise<Said | null> {
  const { detectWebhook } = await import('../inputs/webhooks/detect.ts');
  const whole = isAll ? detectWebhook(text) : null;
  const webhook = whole ?? (isJson(first) || first.startsWith('mandrill') ? detectWebhook(first) : null);
  if (webhook !== null) {
    const isLog = (webhook === 'kumomta' || webhook === 'haraka') && isJson(first) && first.startsWith('{');
    return isLog ? { ...lines, kind: 'log' } : { ...lines, kind: 'webhook', webhook };
  }
  if (isJson(first)) {
    const { formatOf } = await import('../inputs/logs/formats.ts');
    return formatOf(first) !== null ? { ...lines, kind: 'log' } : first.startsWith('[') ? document : lines;
  }
  if (/[[{,]$/.test(first)) return isAll ? document : null;
  if (!isAll && !text.includes('\n')) return null; // a line that is longer than the beginning
  return isAll && isJson(text) ? document : lines;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Lines of a client and a server in the debug log of either. */
function isDialogue(first: readonly string[]): boolean {
  const shown = first.filter((line) => line !== '');
  return 2 * shown.filter((line) => /\s[CS]: ?\S/.test(line)).length > shown.length;
}

const namesCommand = /\b(?:EHLO|HELO|LHLO|MAIL FROM:|RCPT TO:)/i;
const speaks: ReadonlySet<string | null> = new Set(['EHLO', 'HELO', 'MAIL', 'RCPT']);
