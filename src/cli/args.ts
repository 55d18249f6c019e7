import type { BounceInput, SmtpCommand } from '../index.ts';
import { logFormats, type LogFormat } from '../inputs/logs/entry.ts';
import { webhookProviders, type WebhookProvider } from '../inputs/webhooks/event.ts';
import { smtpCommands } from '../vocabulary.ts';
import { parseOptions } from './options.ts';
import { UsageError } from './world.ts';

export type Format = 'report' | 'json' | 'ndjson';

/** What an input is: replies line by line or in a JSON document, or one of the shapes in src/inputs. */
export type Kind = 'lines' | 'document' | 'mail' | 'log' | 'transcript' | 'webhook';

/** What the arguments say of the inputs; null where the input itself is asked. */
export interface Said {
  readonly kind: Kind | null;
  readonly webhook: WebhookProvider | null;
  readonly logFormat: LogFormat | null;
  /** Of log lines, which often give none. */
  readonly year: number | null;
}

export interface Args {
  /** A reply, or files; `-` is standard input. */
  readonly operands: readonly string[];
  readonly said: Said;
  readonly format: Format;
  /** What is known beside the text. */
  readonly given: BounceInput;
  /** The file with own rules. */
  readonly rules: string | null;
  readonly workers: number;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  workers: { type: 'string' },
  code: { type: 'string' },
  enhanced: { type: 'string' },
  command: { type: 'string' },
  'remote-host': { type: 'string' },
  lines: { type: 'boolean' },
  mail: { type: 'boolean' },
  transcript: { type: 'boolean' },
  log: { type: 'boolean' },
  webhook: { type: 'string' },
  format: { type: 'string' },
  year: { type: 'string' },
  rules: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

/** @throws UsageError */
export function readArgs(argv: readonly string[]): Args {
  const { values, positionals } = parseOptions(argv, options);
  if (values.json && values.ndjson) throw new UsageError('--json and --ndjson exclude each other');
  const format = values.json ? 'json' : values.ndjson ? 'ndjson' : 'report';
  const said = readSaid(values);
  const given: BounceInput = {};
  if (values.code !== undefined) given.replyCode = readCode(values.code);
  if (values.enhanced !== undefined) given.enhancedCode = readEnhanced(values.enhanced);
  if (values.command !== undefined) given.command = readCommand(values.command);
  if (values['remote-host'] !== undefined) given.remoteHost = values['remote-host'];
  if (said.kind !== null && said.kind !== 'lines' && Object.keys(given).length > 0) {
    throw new UsageError(`--code, --enhanced, --command and --remote-host go with replies, not with --${said.kind}`);
  }
  if (values.workers !== undefined && format !== 'ndjson') throw new UsageError('--workers goes with --ndjson');
  if (values.workers !== undefined && said.kind !== null && said.kind !== 'lines') {
    throw new UsageError(`--workers goes with lines of replies, not with --${said.kind}`);
  }
  return {
    operands: positionals,
    said,
    format,
    given,
    rules: values.rules ?? null,
    workers: values.workers === undefined ? 0 : readNumber('--workers', values.workers, 1, 64),
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function readSaid(values: Values): Said {
  const kinds = (['lines', 'mail', 'log', 'transcript', 'webhook'] as const).filter((kind) => values[kind] !== undefined);
  if (kinds.length > 1) throw new UsageError(`--${kinds[0]} and --${kinds[1]} exclude each other`);
  const kind = kinds[0] ?? (values.format === undefined && values.year === undefined ? null : 'log');
  if (kind !== 'log' && values.format !== undefined) throw new UsageError('--format goes with --log');
  if (kind !== 'log' && values.year !== undefined) throw new UsageError('--year goes with --log');
  return {
    kind,
    webhook: values.webhook === undefined ? null : readName('--webhook', values.webhook.replace(/^ses$/, 'amazon-ses'), webhookProviders),
    logFormat: values.format === undefined ? null : readName('--format', values.format, logFormats),
    year: values.year === undefined ? null : readNumber('--year', values.year, 1970, 9999),
  };
}

function readName<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((known) => known === value);
  if (name === undefined) throw new UsageError(`${option} takes one of ${names.join(', ')}, not '${value}'`);
  return name;
}

function readNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : -1;
  if (number < least || number > most) throw new UsageError(`${option} takes a number from ${least} to ${most}, not '${value}'`);
  return number;
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
