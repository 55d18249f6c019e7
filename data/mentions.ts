import type { SmtpCommand } from '../src/vocabulary.ts';

/** Words by which a reply names the command or parameter that it refuses: '502 VRFY command is disabled'. */
export const mentions: Readonly<Partial<Record<SmtpCommand, readonly string[]>>> = {
  VRFY: ['vrfy', 'verify command', 'cannot vrfy'],
  EXPN: ['expn', 'expand command'],
  ETRN: ['etrn'],
  BDAT: ['bdat', 'chunking'],
  STARTTLS: ['starttls'],
  AUTH: ['auth command', 'auth', 'authentication type', 'authentication mechanism'],
  EHLO: ['ehlo'],
  HELO: ['helo'],
  HELP: ['help command'],
};
