/** What was said → which reply answers which command. */
import type { SmtpCommand } from '../../vocabulary.ts';
import { commandLine } from './commands.ts';
import type { CommandEvent, Dialogue, Event, ReplyEvent } from './dialogue.ts';

export interface Exchange {
  readonly command: SmtpCommand | null;
  readonly argument: string | null;
  readonly reply: ReplyEvent | null;
  /** Sent while the reply to another command was still awaited. */
  readonly isPipelined: boolean;
}

export interface Session {
  readonly exchanges: readonly Exchange[];
  readonly spokeBeforeBanner: boolean;
}

interface Draft {
  readonly command: SmtpCommand | null;
  readonly argument: string | null;
  readonly isPipelined: boolean;
  readonly isLmtp: boolean;
  reply: ReplyEvent | null;
}

const banner: CommandEvent = { kind: 'command', command: 'CONNECT', argument: null, isLmtp: false };

export function sessionOf({ events: said, spokeIntoBanner }: Dialogue): Session {
  // The challenges of AUTH are no answers yet: the reply that ends it is.
  const events = said.filter((event) => event.kind === 'command' || event.code !== 334);
  const start = events.findIndex((event) => event.kind === 'reply');
  const first = events[start];
  const code = first?.kind === 'reply' ? first.code : undefined;
  const spokeFirst = start > 0 && code === 220 && !events.slice(0, start).some(isStartTls);
  // A 250 in front of all is what `openssl s_client -starttls smtp` leaves of the EHLO that it sent itself.
  const hasBanner = spokeFirst || (start === 0 && (code === null || code === 220 || (code ?? 0) >= 400));
  return { exchanges: assigned(hasBanner ? [banner, ...events] : events), spokeBeforeBanner: spokeFirst || spokeIntoBanner };
}

const isStartTls = (event: Event) => event.kind === 'command' && event.command === 'STARTTLS';

/**
 * Replies come in the order of the commands (RFC 2920 section 3.1). Where that leaves commands unanswered in the midst of the session,
 * replies were left out of the transcript: then each reply belongs to the commands right in front of it.
 */
function assigned(events: readonly Event[]): readonly Exchange[] {
  const drafts = inOrder(events);
  const lastReply = events.map((event) => event.kind === 'reply' && event.code !== null).lastIndexOf(true);
  const atTheEnd = events.slice(lastReply + 1).filter((event) => event.kind === 'command').length;
  const unanswered = drafts.filter((draft) => draft.reply === null).length;
  return unanswered > atTheEnd ? nearest(events) : drafts;
}

function inOrder(events: readonly Event[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const waiting: Draft[] = [];
  let next = 0;
  for (const event of events) {
    if (event.kind === 'command') {
      const draft = draftOf(event, waiting.length > next);
      drafts.push(draft);
      waiting.push(draft);
    } else if (settle(drafts, waiting[next], event)) next += 1;
  }
  return drafts;
}

function nearest(events: readonly Event[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let group: Draft[] = [];
  let next = 0;
  let previous: Event['kind'] = 'reply';
  for (const [index, event] of events.entries()) {
    if (event.kind === 'command') {
      if (previous === 'reply') group = [];
      const draft = draftOf(event, false);
      drafts.push(draft);
      group.push(draft);
    } else {
      if (previous === 'command') next = Math.max(0, group.length - repliesFrom(events, index));
      if (settle(drafts, group[next], event)) next += 1;
    }
    previous = event.kind;
  }
  return drafts;
}

function repliesFrom(events: readonly Event[], index: number): number {
  let end = index;
  while (events[end]?.kind === 'reply') end += 1;
  return end - index;
}

function draftOf({ command, argument, isLmtp }: CommandEvent, isPipelined: boolean): Draft {
  return { command, argument, isLmtp, isPipelined, reply: null };
}

/** Gives the reply to the command that waits for it. A connection that breaks is no news where nothing waits, nor after QUIT. */
function settle(drafts: Draft[], waiting: Draft | undefined, reply: ReplyEvent): boolean {
  if (waiting !== undefined) {
    if (reply.code !== null || waiting.command !== 'QUIT') waiting.reply = reply;
    return true;
  }
  if (reply.code !== null) drafts.push(strayFor(drafts, reply));
  return false;
}

/** A reply to nothing: to a line that was no command, to the dot once more, or the server's own announcement. */
function strayFor(drafts: readonly Draft[], reply: ReplyEvent): Draft {
  const isAboutCommand = reply.code !== null && reply.code >= 500 && reply.code <= 503;
  if (reply.note !== null && isAboutCommand) return { ...commandLine(reply.note), isLmtp: false, isPipelined: false, reply };
  // In LMTP the dot is answered once for each recipient (RFC 2033 section 4.2).
  const isDot = drafts.at(-1)?.command === 'END-OF-DATA' && drafts.some(({ isLmtp }) => isLmtp);
  return { command: isDot ? 'END-OF-DATA' : null, argument: null, isLmtp: false, isPipelined: false, reply };
}
