/** Mistakes of the client that explain a refusal, found by what the server had offered and by the order of the commands. */
import type { Session } from './exchanges.ts';
import { offersOf, type Offer } from './offers.ts';
import type { TranscriptFinding, TranscriptFindingId, TranscriptStep } from './step.ts';

const texts: Readonly<Record<TranscriptFindingId, string>> = {
  '8bitmime-not-advertised':
    'MAIL FROM names a BODY, and the EHLO reply does not list 8BITMIME. Encode the message in 7 bits and leave BODY out.',
  'address-checked-with-expn':
    'EXPN asks for the members of a mailing list, and hardly any server answers it. It says nothing about an address: probe with RCPT TO.',
  'address-checked-with-vrfy':
    'VRFY is switched off on most servers, for every address alike. It says nothing about this one: probe with RCPT TO.',
  'auth-before-starttls': 'The server takes AUTH over TLS only. Issue STARTTLS first, greet again with EHLO, and then sign in.',
  'bdat-without-chunking': 'The EHLO reply does not list CHUNKING, so the server takes no BDAT. Send the message with DATA.',
  'data-after-dot':
    'Lines of the message were taken as commands: a dot that stood alone on a line ended it early. Double each dot at the start of a line.',
  'data-without-recipient': 'No recipient was accepted before DATA. The replies to MAIL FROM and RCPT TO hold the reason.',
  'mail-before-ehlo': 'The client has not said EHLO or HELO yet, or the server refused it. Greet first.',
  'parameter-not-advertised': 'The command has a parameter of an extension that the EHLO reply does not list. Leave it out.',
  'pipelining-not-advertised':
    'The command was sent before the reply to the one in front of it, and the EHLO reply does not list PIPELINING. Wait for each reply.',
  'smtputf8-not-advertised':
    'MAIL FROM asks for SMTPUTF8, and the EHLO reply does not list it. Leave it out where all addresses are ASCII.',
  'spoke-before-banner':
    'The client spoke before the banner was complete. Servers refuse that as a sign of spam software: wait for the 220 line.',
};

/** Which keyword has to be offered for a parameter of MAIL or RCPT (RFC 1870, 3030, 3461, 4865, 4954, 6152, 6531, 6710, 8689). */
const keywords: Readonly<Record<string, readonly [keyword: string, id: TranscriptFindingId]>> = {
  BODY: ['8BITMIME', '8bitmime-not-advertised'],
  'BODY=BINARYMIME': ['BINARYMIME', 'parameter-not-advertised'],
  SMTPUTF8: ['SMTPUTF8', 'smtputf8-not-advertised'],
  SIZE: ['SIZE', 'parameter-not-advertised'],
  RET: ['DSN', 'parameter-not-advertised'],
  ENVID: ['DSN', 'parameter-not-advertised'],
  NOTIFY: ['DSN', 'parameter-not-advertised'],
  ORCPT: ['DSN', 'parameter-not-advertised'],
  AUTH: ['AUTH', 'parameter-not-advertised'],
  HOLDFOR: ['FUTURERELEASE', 'parameter-not-advertised'],
  HOLDUNTIL: ['FUTURERELEASE', 'parameter-not-advertised'],
  'MT-PRIORITY': ['MT-PRIORITY', 'parameter-not-advertised'],
  REQUIRETLS: ['REQUIRETLS', 'parameter-not-advertised'],
};

/** What has happened in the session before a step. */
interface Before {
  /** The transcript has the banner, so it has the beginning. */
  readonly connected: boolean;
  greeted: boolean;
  recipients: boolean;
  afterDot: boolean;
}

export function findingsOf(
  { exchanges, spokeBeforeBanner }: Session, steps: readonly TranscriptStep<string>[],
): readonly TranscriptFinding<string>[] {
  const offers = offersOf(exchanges);
  const found: TranscriptFinding<string>[] = [];
  const add = (id: TranscriptFindingId, step: TranscriptStep<string>) => found.push({ id, text: texts[id], step });
  const first = exchanges[0]?.command;
  const before: Before = { connected: first === 'CONNECT', greeted: first === null, recipients: false, afterDot: false };

  const refused = steps.find((step) => step.refused);
  if (spokeBeforeBanner && refused !== undefined) add('spoke-before-banner', refused);
  steps.forEach((step, index) => {
    const mistakes = mistakesOf(step, offers[index]!, before, exchanges[index]!.isPipelined);
    for (const id of mistakes) add(id, step);
    remember(before, step);
    // The rest of the message is refused line by line for the same mistake.
    if (mistakes.includes('data-after-dot')) before.afterDot = false;
  });
  return found;
}

function mistakesOf(step: TranscriptStep<string>, offer: Offer, before: Before, isPipelined: boolean): readonly TranscriptFindingId[] {
  const { command } = step;
  const mistakes: TranscriptFindingId[] = [];
  if (command === 'VRFY' && (step.refused || step.reply?.code === 252)) mistakes.push('address-checked-with-vrfy');
  if (command === 'EXPN' && (step.refused || step.reply?.code === 252)) mistakes.push('address-checked-with-expn');
  if (!step.refused || step.reply?.code === null) return mistakes;

  const lacks = (keyword: string) => offer.keywords !== null && !offer.keywords.has(keyword);
  if (command === 'BDAT' && lacks('CHUNKING')) mistakes.push('bdat-without-chunking');
  const authNeedsTls = !offer.isTls && lacks('AUTH') && (!lacks('STARTTLS') || offer.authComesWithTls);
  if (command === 'AUTH' && authNeedsTls) mistakes.push('auth-before-starttls');
  if ((command === 'MAIL' || command === 'RCPT') && isOutOfPlace(step)) mistakes.push(...parametersLacking(step, lacks));
  const isTooEarly = !before.greeted && (step.reply?.code === 503 || (before.connected && isUnknownCommand(step)));
  if (command === 'MAIL' && isTooEarly) mistakes.push('mail-before-ehlo');
  if (command === 'DATA' && !before.recipients && isSequence(step)) mistakes.push('data-without-recipient');
  if (command === null && step.argument !== null && before.afterDot && isUnknownCommand(step)) mistakes.push('data-after-dot');
  if (isPipelined && command !== null && lacks('PIPELINING') && isSequence(step)) mistakes.push('pipelining-not-advertised');
  return mistakes;
}

/** Refused as no command, or as one out of place: 500 to 503, or 5.5.x. */
function isUnknownCommand({ reply, verdict }: TranscriptStep<string>): boolean {
  const code = reply?.code ?? 0;
  return (code >= 500 && code <= 503) || verdict?.reply.enhancedCode?.startsWith('5.5.') === true;
}

/** 554 as well, which servers use for any breach of the protocol. */
function isSequence(step: TranscriptStep<string>): boolean {
  return step.reply?.code === 554 || isUnknownCommand(step);
}

/** Refused for how the command was written, as far as the reply tells: not for its address. */
function isOutOfPlace({ verdict }: TranscriptStep<string>): boolean {
  return verdict !== null && aboutCommand.has(verdict.category);
}

const aboutCommand: ReadonlySet<string> = new Set(['command-not-supported', 'protocol-error', 'unsupported-content', 'unclassified']);

function parametersLacking({ argument }: TranscriptStep<string>, lacks: (keyword: string) => boolean): readonly TranscriptFindingId[] {
  const behindAddress = (argument ?? '').slice((argument ?? '').lastIndexOf('>') + 1);
  const parameters = behindAddress.split(/\s/).map((parameter) => parameter.toUpperCase());
  const names = parameters.map((parameter) => (Object.hasOwn(keywords, parameter) ? parameter : (parameter.split('=', 1)[0] ?? '')));
  const needed = names.filter((name) => Object.hasOwn(keywords, name)).map((name) => keywords[name]!);
  return [...new Set(needed.filter(([keyword]) => lacks(keyword)).map(([, id]) => id))];
}

function remember(before: Before, step: TranscriptStep<string>): void {
  const accepted = step.reply?.code !== null && (step.reply?.code ?? 999) < 400;
  switch (step.command) {
    case 'EHLO': case 'HELO':
      if (accepted || step.reply === null) before.greeted = true;
      break;
    case 'MAIL': case 'RSET':
      before.recipients = false;
      before.afterDot = false;
      break;
    case 'RCPT':
      if (accepted || step.reply === null) before.recipients = true;
      break;
    case 'END-OF-DATA':
      before.afterDot = true;
      before.recipients = false;
      break;
    default:
  }
}
