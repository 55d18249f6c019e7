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

const breaks = [
  'connection (?:was |unexpectedly )?(?:closed|reset|refused|lost|aborted)', '(?:connection|operation) (?:has )?timed out',
  'host closed connection', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'no route to host',
  'network is unreachable', 'connect:errno=\\d',
];
const broken = new RegExp(`\\b(?:${breaks.join('|')})`, 'i');
const LONGEST_NOTE = 512;

interface State {
  /** A reply of several lines that may go on. */
  open: ReplyEvent | null;
  /** A command whose reply has not begun. */
  waiting: CommandEvent | null;
  inData: boolean;
  inAuth: boolean;
  serverIsMarked: boolean;
  note: string | null;
}

export function dialogueOf(text: string): Dialogue {
  const lines = text.split(/\r\n|\n|\r/).flatMap((line) => (line === '' ? [] : spokenIn(line)));
  const lastDot = lines.map(({ text: words }) => words.trim()).lastIndexOf('.');
  const events: Event[] = [];
  const state: State = { open: null, waiting: null, inData: false, inAuth: false, serverIsMarked: false, note: null };
  let spokeIntoBanner = false;

  function hear(line: string): void {
    const code = Number(line.slice(0, 3));
    if (state.open?.code === code) state.open.lines.push(line);
    else events.push((state.open = { kind: 'reply', code, lines: [line], note: state.note }));
    Object.assign(state, { waiting: null, note: null, inAuth: code === 334, inData: code === 354 });
    if (line[3] !== '-') state.open = null;
  }

  function say(line: CommandLine, isLmtp = false): void {
    const intoBanner = state.open !== null && events[0] === state.open;
    if (intoBanner) spokeIntoBanner = true;
    else state.open = null;
    state.note = null;
    events.push((state.waiting = { kind: 'command', ...line, isLmtp }));
  }

  /** The dot, or a reply where the body was left out of the transcript, dot and all. */
  function endsData({ side, text: words }: Spoken, index: number): boolean {
    const isReply = isReplyLine(words) && (side === 'server' ? state.serverIsMarked : side === 'bare' && index > lastDot);
    return isReply || words === '.';
  }

  for (const [index, spoken] of lines.entries()) {
    const words = spoken.text.trim();
    const { side } = spoken;
    if (words === '') continue;
    if (state.inData) {
      if (!endsData({ side, text: words }, index)) continue;
      state.inData = false;
      say({ command: 'END-OF-DATA', argument: null });
      if (words === '.') continue;
    }
    if (side !== 'client' && isReplyLine(words)) {
      state.serverIsMarked = side === 'server';
      hear(words);
    } else if (side === 'server') {
      const last = events.at(-1);
      if (last?.kind === 'reply') last.lines.push(words);
    } else if (isCommand(words)) {
      say(commandLine(words), /^lhlo/i.test(words));
    } else if (side === 'bare' && broken.test(words)) {
      events.push({ kind: 'reply', code: null, lines: [words], note: null });
      state.open = null;
    } else if (!state.inAuth && state.waiting?.command !== 'BDAT' && state.waiting?.command !== 'AUTH') {
      if (side === 'client') say(commandLine(words));
      else state.note = words.length > LONGEST_NOTE ? null : words;
    }
  }
  return { events, spokeIntoBanner };
}
