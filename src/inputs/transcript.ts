/** SMTP sessions as logs and people give them, step by step: the public entry `bounce-verdict/transcript`. */
import { classify } from '../index.ts';
import type { Category } from '../vocabulary.ts';
import { judgeIn, type Judging } from './judging.ts';
import { kindOf } from './kind-of.ts';
import { answersOfReplies, answersOfTranscript, probeOf, probeOutcomes } from './transcript/probe.ts';
import type { ProbeOptions, ProbeReply, ProbeResult } from './transcript/probe.ts';
import { transcriptOf } from './transcript/read.ts';
import { transcriptFindingIds } from './transcript/step.ts';
import type { Transcript } from './transcript/step.ts';

export type { Judging } from './judging.ts';
export { probeOutcomes, transcriptFindingIds };
export type { ProbeOptions, ProbeOutcome, ProbeReply, ProbeResult } from './transcript/probe.ts';
export type { StepReply, Transcript, TranscriptFinding, TranscriptFindingId, TranscriptStep } from './transcript/step.ts';

/**
 * Reads an SMTP session: which command got which reply, which one was refused first, what that means, and mistakes of the client that
 * explain it.
 *
 * Reads `C:` and `S:`, `>>>` and `<<<`, the arrows of swaks, curl and Exim, Postfix's `In:` and `Out:`, tcpflow, the debug logs of
 * Nodemailer, Haraka, PHPMailer, Python's smtplib and JavaMail, and what telnet or `openssl s_client` leave, where nothing is marked.
 * Message bodies and the answers to AUTH are passed over; credentials do not come back. Replies that were left out are missing, and do
 * not shift the others; pipelined commands get their own replies.
 *
 * @param text the whole session, with any line ends
 * @param options a classifier of your own, where there is one: `{ classify }`
 * @returns always a transcript: `steps` is empty where there is nothing to read
 * @throws TypeError where `text` is no string, or `classify` no function
 * @example
 * const { refusedFirst, findings } = readTranscript(session);
 * console.log(refusedFirst?.command, refusedFirst?.verdict?.category); // 'BDAT', 'command-not-supported'
 * console.log(findings.map(({ id }) => id)); // ['bdat-without-chunking']
 * @see RFC 5321 sections 3 and 4, RFC 2920 (pipelining), RFC 3030 (BDAT), RFC 3207 (STARTTLS), RFC 4954 (AUTH)
 */
export function readTranscript<C extends string = Category>(text: string, options: Judging<C> = {}): Transcript<C> {
  if (typeof text !== 'string') throw new TypeError(`readTranscript() takes the text of a session, and was given ${kindOf(text)}`);
  return transcriptOf(text, judgeIn(options, 'readTranscript')) as Transcript<C>;
}

/**
 * Says what a check of an address revealed. RCPT TO counts; the reply to VRFY only where RCPT was not asked.
 *
 * | result | the server |
 * | --- | --- |
 * | `exists` | accepted the recipient, or says that the mailbox is full, disabled or closed to this sender |
 * | `does-not-exist` | says that there is no such mailbox or domain |
 * | `accepts-everything` | accepted the control address as well |
 * | `unknown` | put it off, refused for another reason, or was not asked; VRFY answered with 252 or 502 |
 *
 * Ask a second, made-up address of the domain in the same session and name it as `control`: without it an accepted recipient may be
 * that of a server which accepts every name, and `reason` says so. `askAgainAfterSeconds` is what the reply asks for, or 900 after
 * greylisting and 3600 after other temporary trouble.
 *
 * @param probe a session as text, one that was read already, or the replies as they came (RCPT TO where `command` is not given)
 * @throws TypeError where an argument has a wrong type
 * @example
 * readProbe(session, { control: 'no-such-7f3a@example.com' }).result; // 'accepts-everything'
 * readProbe([{ text: '252 2.1.5 Cannot VRFY user', command: 'VRFY', recipient: 'jo@example.com' }]);
 * // { recipient: 'jo@example.com', result: 'unknown', reason: 'The server does not verify …', askAgainAfterSeconds: null }
 * @see RFC 5321 sections 3.5 and 7.3
 */
export function readProbe(probe: string | Transcript | readonly ProbeReply[], options: ProbeOptions = {}): ProbeResult {
  checkOptions(options);
  if (typeof probe === 'string') return probeOf(answersOfTranscript(transcriptOf(probe, classify) as Transcript, options), options);
  if (isReplies(probe)) return probeOf(answersOfReplies(probe, options), options);
  if (isTranscript(probe)) return probeOf(answersOfTranscript(probe, options), options);
  throw new TypeError(`readProbe() takes the text of a session, a transcript or an array of replies, and was given ${kindOf(probe)}`);
}

function isReplies(value: unknown): value is readonly ProbeReply[] {
  if (!Array.isArray(value)) return false;
  const wrong = value.findIndex((reply) => typeof reply !== 'object' || reply === null);
  if (wrong < 0) return true;
  throw new TypeError(`reply ${wrong} given to readProbe() must be an object, and was ${kindOf(value[wrong])}`);
}

function isTranscript(value: unknown): value is Transcript {
  return typeof value === 'object' && value !== null && Array.isArray((value as { steps?: unknown }).steps);
}

function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`the options of readProbe() must be an object, and were ${kindOf(options)}`);
  }
  for (const name of ['recipient', 'control'] as const) {
    const value = (options as Record<string, unknown>)[name];
    if (value === undefined || typeof value === 'string') continue;
    throw new TypeError(`the option ${name} of readProbe() must be a string, and was ${kindOf(value)}`);
  }
}
