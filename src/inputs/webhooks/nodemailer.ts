/** Nodemailer: the error of `sendMail()`, or its result where only some recipients were refused. */
import { z } from 'zod';
import { bounceOf } from './bounce.ts';
import { WebhookError } from './event.ts';
import type { WebhookBounce, WebhookOptions } from './event.ts';
import { checked, isRecord, pathTo, readDelivery, word, wordContext } from './reading.ts';
import type { Part, Reader } from './reading.ts';

const provider = 'nodemailer';

const failure = z.looseObject({
  message: wordContext,
  code: wordContext,
  response: word.nullish(),
  responseCode: wordContext,
  command: wordContext,
  recipient: wordContext,
});
type Failure = z.infer<typeof failure>;

/** The connection to the configured server failed: this says nothing of the recipient. */
const connecting = new Set([
  'ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH',
]);
const phases: Readonly<Record<string, string>> = {
  ETLS: 'STARTTLS', EREQUIRETLS: 'STARTTLS', EAUTH: 'AUTH', ENOAUTH: 'AUTH', EOAUTH2: 'AUTH',
};

function commandOf(error: Failure): string | undefined {
  const code = error.code ?? '';
  if (code === 'EMESSAGE' && error.command === 'DATA') return 'END-OF-DATA';
  if (!error.response && connecting.has(code)) return 'CONNECT';
  return error.command || (Object.hasOwn(phases, code) ? phases[code] : undefined);
}

function bounceFrom(error: Failure, recipient: string | null | undefined): WebhookBounce {
  const code = error.code ?? '';
  const answered = Boolean(error.response) || Boolean(error.responseCode);
  return bounceOf(provider, {
    kind: answered || connecting.has(code) || Object.hasOwn(phases, code) ? 'bounce' : 'rejected', judgement: null,
    text: error.response || error.message, replyCode: error.responseCode, command: commandOf(error), recipient,
    words: { code, command: error.command },
  });
}

function read(part: Part): readonly WebhookBounce[] {
  const { value, path } = part;
  if (isRecord(value) && Array.isArray(value['rejectedErrors']) && value['rejectedErrors'].length > 0) {
    return value['rejectedErrors'].map((each: unknown, index) => {
      const error = checked(failure, { value: each, path: pathTo(path, ['rejectedErrors', index]) }, provider);
      return bounceFrom(error, error.recipient);
    });
  }
  // A result with no refusals.
  if (isRecord(value) && Array.isArray(value['accepted']) && !('message' in value)) return [];
  const error = checked(failure, part, provider);
  if (!error.response && !error.message && !error.responseCode) {
    throw new WebhookError({ provider, path, problem: 'expected an error with a message or a response, or a result with accepted' });
  }
  return [bounceFrom(error, error.recipient)];
}

const reader: Reader = { provider, read };

/**
 * Reads what Nodemailer's `sendMail()` rejects with, or resolves to where some recipients were refused: one result for each entry
 * of `rejectedErrors`, or one for the error as a whole. A result without refusals gives none. Nodemailer does not judge.
 *
 * | Nodemailer says | kind | `command` |
 * | --- | --- | --- |
 * | `response` or `responseCode` | bounce | as given; the end of the data for `EMESSAGE` |
 * | `ECONNECTION`, `ETIMEDOUT`, `ESOCKET`, `EDNS` and network errors of Node.js | bounce | the connection |
 * | `ETLS`, `EREQUIRETLS`, `EAUTH`, `ENOAUTH`, `EOAUTH2` | bounce | STARTTLS, AUTH |
 * | anything else: the message never left | rejected | as given |
 *
 * The connection goes to the server in your transport's options. As long as `command` is passed on, a host name that cannot be
 * resolved there is never taken for the recipient's domain.
 *
 * @throws WebhookError where it is no such error and no `onError` is given.
 * @example
 * try { await transport.sendMail(mail); } catch (error) { const verdicts = fromNodemailer(error).map(classify); }
 * @see https://nodemailer.com/errors
 */
export function fromNodemailer(error: unknown, options?: WebhookOptions): WebhookBounce[] {
  return readDelivery(reader, error, options);
}
