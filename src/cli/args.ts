import { parseArgs } from 'node:util';
import type { BounceInput, SmtpCommand } from '../index.ts';
import { smtpCommands } from '../vocabulary.ts';
import { UsageError, type Subcommand } from './world.ts';

export type Format = 'report' | 'json' | 'ndjson';

export interface Args {
  /** The reply, where it is given as an argument. */
  readonly text: string | null;
  readonly format: Format;
  /** What is known beside the text. */
  readonly given: BounceInput;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  code: { type: 'string' },
  enhanced: { type: 'string' },
  command: { type: 'string' },
  'remote-host': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export function helpText(subcommands: readonly Subcommand[]): string {
  return `What an SMTP bounce means, and what to do about it.

Usage
  bounce-verdict [options] "550 5.1.1 <jo@example.com>: no such user"
  bounce-verdict [options] < replies.txt
${subcommands.map(({ help }) => `  ${help}\n`).join('')}
Standard input holds one reply a line: plain text, or a JSON object with any of text, replyCode, enhancedCode, command,
remoteHost and recipient. Lines of one multi-line reply (550-… 550 …) are read together, except with --ndjson.

Output
  (no option)           a report to read; in colour on a terminal, unless NO_COLOR is set (FORCE_COLOR for colour elsewhere)
  --json                the verdict as JSON; an array where there are several
  --ndjson              one verdict for every line, as it comes

Known beside the text
  --code 550            the reply code
  --enhanced 5.1.1      the enhanced status code, e.g. the Status field of a DSN
  --command RCPT        the SMTP command that was answered
  --remote-host HOST    the host that answered

  -h, --help            this text
  -v, --version         the version

Exit code: 0 for any answer, 2 for wrong usage.
`;
}

/** @throws UsageError */
export function readArgs(argv: readonly string[]): Args {
  const { values, positionals } = parse(argv);
  if (values.json && values.ndjson) throw new UsageError('--json and --ndjson exclude each other');
  const given: BounceInput = {};
  if (values.code !== undefined) given.replyCode = readCode(values.code);
  if (values.enhanced !== undefined) given.enhancedCode = readEnhanced(values.enhanced);
  if (values.command !== undefined) given.command = readCommand(values.command);
  if (values['remote-host'] !== undefined) given.remoteHost = values['remote-host'];
  return {
    text: positionals.length === 0 ? null : positionals.join(' '),
    format: values.json ? 'json' : values.ndjson ? 'ndjson' : 'report',
    given,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    throw new UsageError(problem.charAt(0).toLowerCase() + problem.slice(1));
  }
}

function readCode(value: string): number {
  if (!/^[2-5]\d\d$/.test(value)) throw new UsageError(`--code takes a three-digit reply code such as 550, not '${value}'`);
  return Number(value);
}

function readEnhanced(value: string): string {
  if (!/^[245]\.\d{1,3}\.\d{1,3}$/.test(value)) throw new UsageError(`--enhanced takes a code such as 5.1.1, not '${value}'`);
  return value;
}

/** Also as it stands in a session: 'rcpt', 'RCPT TO', 'MAIL FROM:'. */
function readCommand(value: string): SmtpCommand {
  const name = value.trim().toUpperCase().replaceAll(' ', '-').replace(/-(?:TO|FROM):?$/, '');
  const command = smtpCommands.find((known) => known === name);
  if (command === undefined) throw new UsageError(`--command takes one of ${smtpCommands.join(', ')}, not '${value}'`);
  return command;
}
