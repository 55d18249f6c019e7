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
  reply: ReplyEvent | null;
}

const banner: CommandEvent = { kind: 'command', command: 'CONNECT', argument: null, isLmtp: false };

export function sessionOf({ events: said, spokeIntoBanner }: Dialogue): Session {
  // The challenges of AUTH are no answers yet: those count that end it.
  const events = said.filter((event) => event.kind === 'command' || event.code !== 334);
  const first = events.find((event) => event.kind === 'reply');
  const start = first === undefined ? -1 : events.indexOf(first);
  const spokeFirst = start > 0 && first?.kind === 'reply' && first.code === 220 && !events.slice(0, start).some(isStartTls);
  const hasBanner = spokeFirst || (start === 0 && first?.kind === 'reply' && !isLate(first));
  const drafts = assigned(hasBanner ? [banner, ...events] : events);
  return { exchanges: drafts, spokeBeforeBanner: spokeFirst || spokeIntoBanner };
}

/** The 250 that `openssl s_client -starttls smtp` leaves of the EHLO that it sent itself. */
const isLate = (reply: ReplyEvent) => reply.code !== null && reply.code !== 220 && reply.code < 400;
const isStartTls = (event: Event) => event.kind === 'command' && event.command === 'STARTTLS';

/**
 * Replies come in the order of the commands (RFC 2920 section 3.1). Where that leaves commands unanswered in the midst of the session,
 * replies were left out of the transcript: then each reply belongs to the commands right in front of it.
 */
function assigned(events: readonly Event[]): readonly Exchange[] {
  const drafts = inOrder(events);
  const trailing = events.length - 1 - events.findLastIndex((event) => event.kind === 'reply');
  const unanswered = drafts.filter((draft) => draft.reply === null).length;
  return unanswered > trailing ? nearest(events) : drafts;
}

function inOrder(events: readonly Event[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const queue = new Queue();
  for (const event of events) {
    if (event.kind === 'command') drafts.push(queue.add(event, queue.length > 0));
    else answer(drafts, queue.next(event), event);
  }
  return drafts;
}

function nearest(events: readonly Event[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let group = new Queue();
  let previous: Event['kind'] = 'reply';
  for (const [index, event] of events.entries()) {
    if (event.kind === 'command') {
      if (previous === 'reply') group = new Queue();
      drafts.push(group.add(event, false));
    } else {
      if (previous === 'command') group.keep(repliesFrom(events, index));
      answer(drafts, group.next(event), event);
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

/** Commands that wait for their replies. */
class Queue {
  private drafts: Draft[] = [];
  private at = 0;
  /** After LHLO the dot is answered once for each recipient (RFC 2033 section 4.2). */
  private isLmtp = false;

  get length(): number {
    return this.drafts.length - this.at;
  }

  add({ command, argument, isLmtp }: CommandEvent, isPipelined: boolean): Draft {
    const draft: Draft = { command, argument, isPipelined, reply: null };
    this.isLmtp ||= isLmtp;
    this.drafts.push(draft);
    return draft;
  }

  /** Forgets the oldest but so many. */
  keep(count: number): void {
    this.at = Math.max(this.at, this.drafts.length - count);
  }

  /** A connection that breaks is the answer to a command under way, and no news where none is. */
  next({ code }: ReplyEvent): Draft | 'nothing' | 'stray' {
    const draft = this.drafts[this.at];
    if (draft === undefined) return code === null ? 'nothing' : 'stray';
    this.at += 1;
    return code === null && draft.command === 'QUIT' ? 'nothing' : draft;
  }
}

function answer(drafts: Draft[], to: Draft | 'nothing' | 'stray', reply: ReplyEvent): void {
  if (to === 'stray') drafts.push(strayFor(drafts, reply));
  else if (to !== 'nothing') to.reply = reply;
}

/** A reply to nothing: to a line that was no command, to the dot once more, or the server's own announcement. */
function strayFor(drafts: readonly Draft[], reply: ReplyEvent): Draft {
  const isAboutCommand = reply.code !== null && reply.code >= 500 && reply.code <= 503;
  if (reply.note !== null && isAboutCommand) return { ...commandLine(reply.note), isPipelined: false, reply };
  const last = drafts.at(-1);
  return { command: last?.command === 'END-OF-DATA' ? 'END-OF-DATA' : null, argument: null, isPipelined: false, reply };
}
