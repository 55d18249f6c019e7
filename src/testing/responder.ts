/** An SMTP server that answers given recipients with given replies. Needs the package `smtp-server`, loaded at the first call. */
import { classify, parseReply } from '../index.ts';
import type { BounceInput } from '../vocabulary.ts';

/** A reply as text or bounce (`reply('mailbox-full')`), or null to accept. */
export type Answer = string | BounceInput | null;

/** One answer for every attempt; or one for each, of which the last one stays; or a function of the attempt, from 1. */
export type Script = Answer | readonly Answer[] | ((attempt: number, recipient: string) => Answer);

export interface ResponderOptions {
  /** For recipients that the script does not name. They are accepted where it is left out. */
  readonly otherwise?: Script;
  /** A free port of 127.0.0.1 where it is left out. */
  readonly port?: number;
  readonly host?: string;
}

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

export interface Responder {
  readonly host: string;
  readonly port: number;
  /** Accepted messages, in order. */
  readonly received: readonly ReceivedMail[];
  /** How often a recipient was named in a RCPT command. */
  attempts(recipient: string): number;
  close(): Promise<void>;
}

// What is used of smtp-server.
interface Address {
  readonly address: string;
}
interface Session {
  readonly envelope: { readonly mailFrom: Address | false; readonly rcptTo: readonly Address[] };
}
type Done = (error?: Error | null) => void;
interface Server {
  listen(port: number, host: string, listening: () => void): { address(): unknown };
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(closed: () => void): void;
}

/**
 * Starts a server for tests. A scripted reply is given to RCPT, or after the data where its `command` is DATA or END-OF-DATA.
 * A reply without a code is sent with 451 or 550, as its verdict says. Recipients are compared without regard to letter case.
 *
 * @throws Error where the package `smtp-server` is not installed, or the port is taken; TypeError for a reply that does not refuse
 * @example
 * const responder = await startResponder({
 *   'gone@example.com': reply('unknown-recipient', { recipient: 'gone@example.com' }),
 *   'slow@example.com': [reply('greylisted'), null],
 * });
 * // point the platform at responder.host and responder.port
 * await responder.close();
 */
export async function startResponder(script: Readonly<Record<string, Script>>, options: ResponderOptions = {}): Promise<Responder> {
  const { otherwise = null, port = 0, host = '127.0.0.1' } = options;
  [...Object.values(script), otherwise].forEach(check);
  const scripts = new Map(Object.entries(script).map(([recipient, answers]) => [recipient.toLowerCase(), answers]));
  const attempts = new Map<string, number>();
  const received: ReceivedMail[] = [];

  const answerTo = (recipient: string): Answer => {
    const name = recipient.toLowerCase();
    return pick(scripts.get(name) ?? otherwise, attempts.get(name) ?? 1, recipient);
  };
  const onRcptTo = ({ address }: Address, _session: Session, done: Done): void => {
    const name = address.toLowerCase();
    attempts.set(name, (attempts.get(name) ?? 0) + 1);
    settle(done, () => {
      const answer = answerTo(address);
      return isAfterData(answer) ? null : answer;
    });
  };
  const onData = (stream: AsyncIterable<Uint8Array>, { envelope }: Session, done: Done): void => {
    const to = envelope.rcptTo.map(({ address }) => address);
    read(stream).then(
      (text) => {
        const refusal = to.map(answerTo).find(isAfterData) ?? null;
        if (refusal === null) received.push({ from: envelope.mailFrom === false ? '' : envelope.mailFrom.address, to, text });
        settle(done, () => refusal);
      },
      (error: Error) => done(error),
    );
  };
  const server = await createServer({ onRcptTo, onData });
  const bound = await new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    const listener = server.listen(port, host, () => resolve((listener.address() as { port: number }).port));
  });
  return {
    host,
    port: bound,
    received,
    attempts: (recipient) => attempts.get(recipient.toLowerCase()) ?? 0,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function createServer(handlers: object): Promise<Server> {
  const name = 'smtp-server';
  let module: { SMTPServer: new (options: object) => Server };
  try {
    module = (await import(name)) as typeof module;
  } catch (cause) {
    throw new Error(`startResponder() needs the package '${name}': npm install --save-dev ${name}`, { cause });
  }
  const { SMTPServer } = module;
  return new SMTPServer({ ...handlers, authOptional: true, disabledCommands: ['STARTTLS'], hideENHANCEDSTATUSCODES: true, logger: false });
}

function pick(script: Script, attempt: number, recipient: string): Answer {
  if (typeof script === 'function') return script(attempt, recipient);
  if (!Array.isArray(script)) return script as Answer;
  const answers = script as readonly Answer[];
  return answers[Math.min(attempt, answers.length) - 1] ?? null;
}

function isAfterData(answer: Answer): boolean {
  return typeof answer === 'object' && (answer?.command === 'END-OF-DATA' || answer?.command === 'DATA');
}

function settle(done: Done, answer: () => Answer): void {
  try {
    const found = answer();
    done(found === null ? null : refusal(found));
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

/** smtp-server refuses by an error with a `responseCode`, and sends a message that is a list as lines. */
function refusal(answer: string | BounceInput): Error {
  const { text = '', replyCode = null } = typeof answer === 'string' ? { text: answer } : answer;
  const code = parseReply(text).code ?? replyCode ?? codeOf(answer);
  if (code === null || code < 400) throw new TypeError(`a scripted reply must refuse: '${text.slice(0, 80)}' has no code from 400 to 599`);
  return Object.assign(new Error(text), { responseCode: code, message: linesOf(text, code) });
}

function codeOf(answer: string | BounceInput): number | null {
  const { outcome } = classify(answer);
  return outcome === 'permanent' ? 550 : outcome === 'transient' ? 451 : null;
}

function check(script: Script): void {
  if (typeof script === 'function') return;
  for (const answer of Array.isArray(script) ? (script as readonly Answer[]) : [script as Answer]) if (answer !== null) refusal(answer);
}

/** `550-5.1.1 no` and `550 5.1.1 such user` → `5.1.1 no`, `5.1.1 such user`: the server writes the code itself. */
function linesOf(text: string, code: number): string[] {
  return text.split(/\r?\n/).map((line) => (line.startsWith(String(code)) ? line.slice(3).replace(/^[ -]/, '') : line));
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
