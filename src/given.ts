/** Whatever `classify()` was given → its fields, checked. Total: a field of the wrong type, or a getter that throws, counts as absent. */
import { smtpCommands, type SmtpCommand } from './vocabulary.ts';

/** What is known beside the text. */
export interface Given {
  /** 0 where it is not known. */
  readonly replyCode: number;
  /** 5.7.26 as 507026; 0 where it is not known. */
  readonly enhanced: number;
  readonly command: SmtpCommand | null;
  readonly remoteHost: string;
}

const commands: ReadonlySet<unknown> = new Set(smtpCommands);

const nothing: Given = { replyCode: 0, enhanced: 0, command: null, remoteHost: '' };

export function textOf(input: unknown): string {
  const text = typeof input === 'string' ? input : field(input, 'text');
  return typeof text === 'string' ? text : '';
}

export function readGiven(input: unknown): Given {
  if (typeof input === 'string') return nothing;
  const replyCode = field(input, 'replyCode');
  const command = field(input, 'command');
  const remoteHost = field(input, 'remoteHost');
  return {
    replyCode: typeof replyCode === 'number' && replyCode >= 200 && replyCode < 600 && Number.isInteger(replyCode) ? replyCode : 0,
    enhanced: readEnhanced(field(input, 'enhancedCode')),
    command: commands.has(command) ? (command as SmtpCommand) : null,
    remoteHost: typeof remoteHost === 'string' ? remoteHost : '',
  };
}

function field(input: unknown, name: string): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  try {
    return (input as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

/** '5.1.1', also with remarks behind it as Status fields have them: '5.2.2 (mailbox full)'. */
const status = /^\s*#?([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])/;

function readEnhanced(value: unknown): number {
  if (typeof value !== 'string') return 0;
  const found = status.exec(value.slice(0, 64));
  return found === null ? 0 : Number(found[1]) * 100000 + Number(found[2]) * 1000 + Number(found[3]);
}
