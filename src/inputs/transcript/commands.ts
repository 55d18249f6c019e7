/** Command lines by their shape (RFC 5321 section 4.1.1 and the extensions). */
import type { SmtpCommand } from '../../vocabulary.ts';

export interface CommandLine {
  readonly command: SmtpCommand | null;
  readonly argument: string | null;
}

const commands: Readonly<Record<string, SmtpCommand>> = {
  EHLO: 'EHLO', LHLO: 'EHLO', HELO: 'HELO', STARTTLS: 'STARTTLS', AUTH: 'AUTH', MAIL: 'MAIL', RCPT: 'RCPT', DATA: 'DATA', BDAT: 'BDAT',
  RSET: 'RSET', NOOP: 'NOOP', QUIT: 'QUIT', VRFY: 'VRFY', EXPN: 'EXPN', ETRN: 'ETRN', HELP: 'HELP',
};

/** What is none of these may be a password. */
const mechanisms = 'PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|EXTERNAL|ANONYMOUS|OAUTHBEARER|XOAUTH2?|SCRAM-SHA-(?:1|256)(?:-PLUS)?';
const mechanism = new RegExp(`^(?:${mechanisms})(?=\\s|$)`, 'i');

/** A line that the log says the client sent. */
export function commandLine(line: string): CommandLine {
  const text = line.trim();
  const verb = /^[A-Za-z]{4,8}(?=[\s:]|$)/.exec(text)?.[0] ?? '';
  const name = verb.toUpperCase();
  if (!Object.hasOwn(commands, name)) return { command: null, argument: text };
  const argument = text.slice(verb.length).trim();
  const kept = name === 'AUTH' ? (mechanism.exec(argument)?.[0] ?? '') : argument;
  return { command: commands[name] ?? null, argument: kept === '' ? null : kept };
}

/** What nobody writes who is not speaking SMTP: verbs that stand alone, and verbs with the argument that they need. */
const shapes: readonly RegExp[] = [
  /^(?:DATA|RSET|QUIT|NOOP|STARTTLS|HELP)$/i,
  /^(?:EHLO|HELO|LHLO|VRFY|EXPN|ETRN) \S/i,
  /^(?:EHLO|HELO|LHLO)$/i,
  /^MAIL {1,4}FROM\b/i,
  /^RCPT {1,4}TO\b/i,
  /^BDAT \d{1,20}(?: LAST)?$/i,
  /^(?:NOOP|HELP|XCLIENT|XFORWARD) \S/,
];

/** Is this a command by its shape alone? */
export function isCommand(line: string): boolean {
  const text = line.trim();
  return shapes.some((shape) => shape.test(text)) || (/^AUTH /i.test(text) && mechanism.test(text.slice(5).trimStart()));
}

/** `250-…`, `250 …` or `250` alone. */
export function isReplyLine(line: string): boolean {
  return /^[2-5]\d\d(?:[ -]|$)/.test(line.trim());
}
