/** What a check of an address by RCPT TO or VRFY revealed. */
import { classify } from '../../index.ts';
import type { BounceInput, SmtpCommand, Verdict } from '../../vocabulary.ts';
import { bareAddress, sameAddress } from '../dsn/addresses.ts';
import type { Transcript } from './step.ts';

export const probeOutcomes = ['exists', 'does-not-exist', 'unknown', 'accepts-everything'] as const;
export type ProbeOutcome = (typeof probeOutcomes)[number];

/** A reply with what it answers. Without `command` it is a reply to RCPT TO. */
export interface ProbeReply extends BounceInput {
  /** True where the address was made up, to see whether the server accepts any. */
  readonly control?: boolean;
}

export interface ProbeResult {
  readonly recipient: string | null;
  readonly result: ProbeOutcome;
  /** One or two sentences. */
  readonly reason: string;
  /** When another probe may tell more; null where it would not. */
  readonly askAgainAfterSeconds: number | null;
}

export interface ProbeOptions {
  /** The address in question. Without it, the first that is not the control address. */
  readonly recipient?: string | undefined;
  /** An address at the same domain that cannot exist, asked in the same session. */
  readonly control?: string | undefined;
}

/** One reply of the session, judged. */
interface Answer {
  readonly command: SmtpCommand;
  readonly address: string | null;
  readonly code: number | null;
  readonly verdict: Verdict;
  readonly isControl: boolean;
}

const isAccepted = ({ code }: Answer) => code !== null && code >= 200 && code < 300;
const isAsked = ({ command }: Answer) => command === 'RCPT' || command === 'VRFY' || command === 'EXPN';

export function probeOf(answers: readonly Answer[], { recipient }: ProbeOptions): ProbeResult {
  const asked = answers.filter((answer) => isAsked(answer) && !answer.isControl);
  const first = asked.find(({ command }) => command === 'RCPT') ?? asked[0];
  const wanted = recipient ?? first?.address ?? null;
  const about = wanted !== null ? asked.filter((answer) => isAbout(answer, wanted)) : first === undefined ? [] : [first];
  const answer = about.filter(({ command }) => command === 'RCPT').at(-1) ?? about.at(-1);
  const address = answer?.address ?? recipient ?? null;
  const control = answers.find((each) => each.isControl && isAsked(each)) ?? null;
  if (answer === undefined) return unasked(answers, address);
  return { recipient: address, ...(answer.command === 'RCPT' ? ofRcpt(answer, control) : ofVrfy(answer)) };
}

type Judgement = Omit<ProbeResult, 'recipient'>;

const settled = (result: ProbeOutcome, reason: string): Judgement => ({ result, reason, askAgainAfterSeconds: null });

function ofRcpt(answer: Answer, control: Answer | null): Judgement {
  if (answer.code === 252) return settled('unknown', 'The server takes the recipient without having looked the mailbox up (252).');
  if (isAccepted(answer)) return accepted(control);
  return refused(answer);
}

const withoutControl = 'No control address was asked, and a server that accepts every name answers the same.';

function accepted(control: Answer | null): Judgement {
  if (control === null) {
    return settled('exists', `The server accepted the recipient. ${withoutControl}`);
  }
  if (isAccepted(control)) {
    return settled('accepts-everything', 'The server accepted a made-up address as well, so its answer says nothing about this one.');
  }
  if (control.verdict.recipientStatus === 'does-not-exist') {
    return settled('exists', 'The server accepted the recipient, and refused a made-up address at the same domain.');
  }
  const again = againAfter(control.verdict);
  const reason = `The server accepted the recipient, and did not say whether a made-up address exists (${control.verdict.category}).`;
  return { result: 'exists', reason, askAgainAfterSeconds: again };
}

function refused({ verdict }: Answer): Judgement {
  const { category, outcome, recipientStatus: status } = verdict;
  if (status === 'does-not-exist') return settled('does-not-exist', `The server says that there is no such address (${category}).`);
  if (status === 'exists') return settled('exists', `The mailbox exists, yet takes no mail as things stand (${category}).`);
  if (outcome === 'transient') {
    return { result: 'unknown', reason: `The server put the answer off (${category}).`, askAgainAfterSeconds: againAfter(verdict) };
  }
  return settled('unknown', `The server refused for a reason that says nothing of the mailbox (${category}).`);
}

function ofVrfy(answer: Answer): Judgement {
  const { command, code, verdict } = answer;
  const { category } = verdict;
  if (command === 'EXPN') return settled('unknown', `EXPN asks for the members of a list and says nothing of a mailbox. ${instead}`);
  if (code === 252) return settled('unknown', `The server does not verify addresses with VRFY, and takes any (252). ${instead}`);
  if (isAccepted(answer)) return settled('exists', `The server knows the address (${code} in reply to VRFY).`);
  if (namesNoMailbox.has(category) && verdict.confidence !== 'low') {
    return settled('does-not-exist', `The server says that there is no such address (${category}, in reply to VRFY).`);
  }
  if (verdict.outcome === 'transient') {
    return { result: 'unknown', reason: `The server put the answer to VRFY off (${category}).`, askAgainAfterSeconds: againAfter(verdict) };
  }
  const which = code === null ? '' : ` (${code})`;
  return settled('unknown', `The server refused VRFY${which}, as most do for every address: it did not look the mailbox up. ${instead}`);
}

const instead = 'Ask with RCPT TO.';
const namesNoMailbox: ReadonlySet<string> = new Set(['unknown-recipient']);

const beforeAddress: ReadonlySet<SmtpCommand> = new Set<SmtpCommand>(['CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL']);

/** The address was never asked for, or the answer is missing. */
function unasked(answers: readonly Answer[], recipient: string | null): ProbeResult {
  const barrier = answers.find(({ command, code }) => beforeAddress.has(command) && (code === null || code >= 400));
  if (barrier === undefined) {
    return { recipient, ...settled('unknown', 'There is no reply to RCPT TO or VRFY for this address.') };
  }
  const { command, verdict } = barrier;
  const where = command === 'CONNECT' ? 'the connection' : command;
  const reason = `The server refused ${where} before the address was asked for (${verdict.category}).`;
  return { recipient, result: 'unknown', reason, askAgainAfterSeconds: againAfter(verdict) };
}

/** Greylisting lets a second attempt through after some minutes (RFC 6647 section 5); other troubles take longer. */
const GREYLISTED = 900;
const OTHERWISE = 3600;

function againAfter({ category, outcome, retryAfterSeconds }: Verdict): number | null {
  if (outcome !== 'transient') return null;
  return retryAfterSeconds ?? (category === 'greylisted' ? GREYLISTED : OTHERWISE);
}

function isAbout({ address }: Answer, recipient: string): boolean {
  return address !== null && sameAddress(address, bareAddress(recipient) ?? recipient);
}

/** The address that a RCPT or VRFY names: `TO:<jo@example.com> NOTIFY=NEVER`, `jo@example.com`. */
function addressIn(argument: string | null): string | null {
  if (argument === null) return null;
  const behind = argument.replace(/^TO\s{0,4}:?\s{0,4}/i, '').trim();
  const bracketed = /^<([^<>]{0,1000})>/.exec(behind)?.[1];
  const word = bracketed ?? behind.split(/\s/, 1)[0] ?? '';
  return word === '' ? null : word;
}

export function answersOfTranscript({ steps }: Transcript, { control }: ProbeOptions): readonly Answer[] {
  return steps.flatMap(({ command, argument, reply, verdict }) => {
    if (command === null || reply === null) return [];
    const address = command === 'RCPT' || command === 'VRFY' || command === 'EXPN' ? addressIn(argument) : null;
    const { code, text } = reply;
    const judged = verdict ?? classify({ text, ...(code === null ? {} : { replyCode: code }), command });
    return [{ command, address, code, verdict: judged, isControl: isControl(address, control) }];
  });
}

export function answersOfReplies(replies: readonly ProbeReply[], { control }: ProbeOptions): readonly Answer[] {
  return replies.map(({ control: isMadeUp, ...input }) => {
    const command = input.command ?? 'RCPT';
    const verdict = classify({ ...input, command });
    const address = typeof input.recipient === 'string' ? addressIn(input.recipient) : null;
    return { command, address, code: verdict.reply.code, verdict, isControl: isMadeUp === true || isControl(address, control) };
  });
}

function isControl(address: string | null, control: string | undefined): boolean {
  return address !== null && control !== undefined && sameAddress(address, bareAddress(control) ?? control);
}
