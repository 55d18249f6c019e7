import type { SmtpCommand } from '../src/vocabulary.ts';

/** How MTAs and client libraries say, around a reply, which command it answers. */
export interface Wrapper {
  readonly command: SmtpCommand;
  readonly said: readonly string[];
  /** A command's name counts only between brackets: [RCPT_TO], (DATA). */
  readonly bracketed?: readonly string[];
}

export const wrappers: readonly Wrapper[] = [
  {
    command: 'CONNECT',
    said: ['in reply to (initial connection|connection|connect|banner)', 'in response to (initial connection|connection|connect|banner)', 'after (initial connection|connection|connect|banner|greeting)', 'refuse to talk to me', 'but greeting fail', 'receiving initial server greeting', 'while receiving initial'],
  },
  {
    command: 'EHLO',
    said: ['in (reply|response) to ehlo', '(after|send|our|during|waiting for|response to) ehlo', 'but my name reject', 'perform ehlo handshake'],
    bracketed: ['ehlo'],
  },
  { command: 'HELO', said: ['in (reply|response) to helo', '(after|send|our|during|waiting for|response to) helo', 'perform helo handshake'], bracketed: ['helo'] },
  { command: 'STARTTLS', said: ['in (reply|response) to starttls', '(after|send|our|during|waiting for|response to) starttls'] },
  { command: 'AUTH', said: ['in (reply|response) to auth', '(after|send|our|during|waiting for|response to) auth'] },
  {
    command: 'MAIL',
    said: ['in (reply|response) to mail from', '(after|send|our|during|waiting for|response to) mail from', 'but sender reject', 'after pipelined mail from'],
    bracketed: ['mail from'],
  },
  {
    command: 'RCPT',
    said: ['in (reply|response) to rcpt', '(after|send|our|during|waiting for|response to) rcpt', 'not like recipient', 'after pipelined rcpt'],
    bracketed: ['rcpt to', 'rcpt'],
  },
  {
    command: 'END-OF-DATA',
    said: ['in (reply|response) to end of data', 'in (reply|response) to message body', '(after|send|our|during|waiting for|response to) (end of data|end of message|final data|message body|message content)', 'after i send message', 'our final data', 'after pipelined end of data'],
    bracketed: ['end of data'],
  },
  { command: 'DATA', said: ['in (reply|response) to data', '(after|send|our|during|waiting for|response to) data', 'after pipelined data'], bracketed: ['data'] },
  { command: 'BDAT', said: ['in (reply|response) to bdat', '(after|send|our|during) bdat'], bracketed: ['bdat'] },
  { command: 'VRFY', said: ['in (reply|response) to vrfy', '(after|our) vrfy'], bracketed: ['vrfy'] },
  { command: 'EXPN', said: ['in (reply|response) to expn', '(after|our) expn'], bracketed: ['expn'] },
  { command: 'ETRN', said: ['in (reply|response) to etrn', '(after|our) etrn'] },
  { command: 'RSET', said: ['in (reply|response) to rset', '(after|our) rset'] },
  { command: 'QUIT', said: ['in (reply|response) to quit', '(after|our) quit'] },
];
