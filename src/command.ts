/** Which SMTP command a reply answers, as MTAs say it around the reply: "(in reply to RCPT TO command)", "after end of data". */
import type { SmtpCommand } from './vocabulary.ts';

/** How commands are written, longer ones first. */
const spellings: readonly (readonly [string, SmtpCommand])[] = [
  ['initial connection', 'CONNECT'], ['connection', 'CONNECT'], ['connect', 'CONNECT'], ['banner', 'CONNECT'], ['greeting', 'CONNECT'],
  ['end of data', 'END-OF-DATA'], ['end-of-data', 'END-OF-DATA'], ['end of message', 'END-OF-DATA'], ['final data', 'END-OF-DATA'],
  ['i sent the message', 'END-OF-DATA'], ['message body', 'END-OF-DATA'], ['message content', 'END-OF-DATA'], ['dot', 'END-OF-DATA'],
  ['pipelined', 'DATA'], ['data', 'DATA'], ['bdat', 'BDAT'], ['rcpt', 'RCPT'], ['mail from', 'MAIL'], ['mail_from', 'MAIL'], ['mail:', 'MAIL'], ['ehlo', 'EHLO'],
  ['helo', 'HELO'], ['starttls', 'STARTTLS'], ['auth', 'AUTH'], ['vrfy', 'VRFY'], ['expn', 'EXPN'], ['etrn', 'ETRN'], ['rset', 'RSET'],
  ['noop', 'NOOP'], ['quit', 'QUIT'], ['help', 'HELP'],
];

/** Words in front of a command's name; true where the reply ends there, the rest being the wrapper's. */
const leads: readonly (readonly [string, boolean])[] = [
  ['in reply to ', true], ['in response to ', true], ['after ', false], ['did not like our ', false], ['while sending ', false],
  ['sending ', false], ['waiting for ', false], ['response to ', false], ['during ', false],
];

/** Whole sayings of qmail and Postfix that stand for a command. */
const sayings: readonly (readonly [string, SmtpCommand])[] = [
  ['does not like recipient', 'RCPT'], ['but sender was rejected', 'MAIL'], ['but my name was rejected', 'EHLO'],
  ['refused to talk to me', 'CONNECT'], ['but greeting failed', 'CONNECT'], ['but connection died', 'CONNECT'],
];

const firstLetters = new Uint8Array(128);
for (const [words] of [...leads, ...sayings]) {
  firstLetters[words.charCodeAt(0)] = 1;
  firstLetters[words.charCodeAt(0) - 32] = 1;
}

export interface NamedCommand {
  readonly command: SmtpCommand;
  readonly endsReply: boolean;
}

/** The command announced by the words at this offset, a word's start. */
export function commandNear(text: string, at: number): NamedCommand | null {
  const unit = text.charCodeAt(at);
  if (unit > 127 || firstLetters[unit] === 0) return null;
  for (const [words, endsReply] of leads) {
    if (!startsWith(text, at, words)) continue;
    const name = startsWith(text, at + words.length, 'the ') ? at + words.length + 4 : at + words.length;
    const command = commandAt(text, name, false);
    if (command !== null) return { command, endsReply };
  }
  for (const [words, command] of sayings) if (startsWith(text, at, words)) return { command, endsReply: false };
  return null;
}

/** The command whose name stands at this offset; `closed`: and nothing but ' TO' behind it before the bracket closes. */
export function commandAt(text: string, at: number, closed: boolean): SmtpCommand | null {
  for (const [name, command] of spellings) {
    if (!startsWith(text, at, name)) continue;
    if (!closed) return isLetterAt(text, at + name.length) ? null : command;
    const close = text.charCodeAt(at + name.length);
    if (close === 93 || close === 41) return command;
    if (name === 'rcpt' && (startsWith(text, at, 'rcpt_to]') || startsWith(text, at, 'rcpt to]') || startsWith(text, at, 'rcpt to)'))) return command;
  }
  return null;
}

/** Letter case aside. */
function startsWith(text: string, at: number, lower: string): boolean {
  for (let index = 0; index < lower.length; index += 1) {
    const unit = text.charCodeAt(at + index);
    const low = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if (low !== lower.charCodeAt(index)) return false;
  }
  return true;
}

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}
