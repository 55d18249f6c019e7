/** An SMTP server that answers given recipients with given replies. Needs the package `smtp-server`, loaded at the first call. */
import { classify } from '../classify.ts';
import { parseReply } from '../parse-reply.ts';
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
 * Recipients are compared without regard to letter case.
 *
 * @throws Error where the package `smtp-server` is not installed, or the port is taken; TypeError for a reply that has no 4xx or
 * 5xx code
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

/** Refuses by an error whose message is the lines of the reply, as smtp-server sends them. */
function settle(done: Done, answer: () => Answer): void {
  let found: Answer;
  try {
    found = answer();
  } catch (error) {
    return done(error instanceof Error ? error : new Error(String(error)));
  }
  done(found === null ? null : refusal(found));
}

function refusal(answer: string | BounceInput): Error {
  const text = typeof answer === 'string' ? answer : (answer.text ?? '');
  const parsed = parseReply(text);
  const code = parsed.code ?? (typeof answer === 'string' ? null : (answer.replyCode ?? null)) ?? classify(answer).reply.code;
  if (code === null || code < 400) return new TypeError(`a scripted reply needs a code from 400 to 599: ${text}`);
  return Object.assign(new Error(text), { responseCode: code, message: linesOf(text, code) });
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
