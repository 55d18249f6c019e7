/** Text → what was said, in order: commands, replies, breaks of the connection. Message bodies and AUTH answers are passed over. */
import { commandLine, isCommand, isReplyLine, type CommandLine } from './commands.ts';
import { spokenIn, type Spoken } from './marks.ts';

export interface CommandEvent extends CommandLine {
  readonly kind: 'command';
  readonly isLmtp: boolean;
}

export interface ReplyEvent {
  readonly kind: 'reply';
  /** null where the connection broke. */
  readonly code: number | null;
  readonly lines: string[];
  /** A line that looked like nothing, right in front of the reply: the command perhaps, as somebody typed it. */
  readonly note: string | null;
}

export type Event = CommandEvent | ReplyEvent;

export interface Dialogue {
  readonly events: readonly Event[];
  /** The client sent something while the banner was still on its way. */
  readonly spokeIntoBanner: boolean;
}

const broken = /\b(?:connection (?:was )?(?:closed|reset|refused|lost|aborted)|connection (?:has )?timed out|connection unexpectedly closed|remote host closed connection|host closed connection|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|no route to host|network is unreachable|operation timed out|connect:errno=\d)/i;
const LONGEST_NOTE = 512;

export function dialogueOf(text: string): Dialogue {
  const lines = text.split(/\r\n|\n|\r/).flatMap(spokenIn);
  const lastDot = lines.findLastIndex(({ text: words }) => words.trim() === '.');
  const events: Event[] = [];
  let open: ReplyEvent | null = null; // a reply of several lines that may go on
  let lastCommand: CommandEvent | null = null; // until its reply begins
  let inData = false;
  let inAuth = false;
  let serverIsMarked = false;
  let note: string | null = null;
  let spokeIntoBanner = false;

  const hear = (words: string) => {
    const line = words.trim();
    if (open !== null && line.startsWith(String(open.code))) open.lines.push(line);
    else events.push((open = { kind: 'reply', code: Number(line.slice(0, 3)), lines: [line], note }));
    note = null;
    inAuth = open.code === 334;
    inData = open.code === 354;
    lastCommand = null;
    if (line[3] !== '-') open = null;
  };

  const say = (line: CommandLine, verb: string) => {
    const isBanner = open !== null && events.length === 1 && events[0] === open;
    if (isBanner) spokeIntoBanner = true;
    else open = null;
    note = null;
    lastCommand = { kind: 'command', ...line, isLmtp: /^lhlo/i.test(verb) };
    events.push(lastCommand);
  };

  const endsData = ({ side, text: words }: Spoken, index: number): boolean => {
    if (words.trim() === '.') {
      inData = false;
      say({ command: 'END-OF-DATA', argument: null }, '');
      return true;
    }
    // The body was left out of the transcript, dot and all.
    const isReply = isReplyLine(words) && (side === 'server' ? serverIsMarked : side === 'bare' && index > lastDot);
    if (isReply) {
      inData = false;
      say({ command: 'END-OF-DATA', argument: null }, '');
    }
    return !isReply;
  };

  for (const [index, spoken] of lines.entries()) {
    const { side, text: words } = spoken;
    if (words.trim() === '') continue;
    if (inData && endsData(spoken, index)) continue;
    if (side !== 'client' && isReplyLine(words)) {
      serverIsMarked = side === 'server';
      hear(words);
    } else if (side === 'server') {
      const last = events.at(-1);
      if (last?.kind === 'reply') last.lines.push(words.trim());
    } else if (isCommand(words)) say(commandLine(words), words.trim());
    else if (broken.test(words) && side === 'bare') {
      events.push({ kind: 'reply', code: null, lines: [words.trim()], note: null });
      open = null;
    } else if (inAuth || (lastCommand as CommandEvent | null)?.command === 'BDAT') continue;
    else if (side === 'client') say(commandLine(words), words.trim());
    else note = words.length > LONGEST_NOTE ? null : words.trim();
  }
  return { events, spokeIntoBanner };
}
