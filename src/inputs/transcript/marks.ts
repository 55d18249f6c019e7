/** Which side a line is from, by the marks that clients, servers and people put in front. */
import { isCommand, isReplyLine } from './commands.ts';

export interface Spoken {
  /** `bare`: without a mark that counts. */
  readonly side: 'client' | 'server' | 'bare';
  readonly text: string;
}

/** What loggers write in front of the mark: times, levels, ids in brackets. */
const prefixes: readonly RegExp[] = [
  /^\[[^[\]]{0,120}\]:?/,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?=\s)/,
  /^\d\d:\d\d:\d\d(?:[.,]\d{1,9})?:?(?=\s)/,
  /^(?:DATA|DEBUG|INFO|NOTICE|TRACE|PROTOCOL|VERBOSE|SMTP):?(?=\s)/,
  /^#\d{1,6}(?=\s)/,
];
const MOST_PREFIXES = 8;

/** Longer marks first. A weak mark counts only in front of a command or a reply, as other text may begin with it. */
const marks: readonly (readonly [mark: string, side: 'client' | 'server', isWeak: boolean])[] = [
  ['CLIENT -> SERVER:', 'client', false], ['SERVER -> CLIENT:', 'server', false],
  ['SMTP>>', 'client', false], ['SMTP<<', 'server', false],
  ['>>>', 'client', false], ['<<<', 'server', false],
  ['-->', 'client', true], ['<--', 'server', true], ['==>', 'client', true], ['<==', 'server', true],
  ['<**', 'server', false], ['<~*', 'server', false], ['**>', 'client', true],
  ['->', 'client', false], ['<-', 'server', false], ['~>', 'client', false], ['<~', 'server', false],
  ['=>', 'client', true], ['<=', 'server', true], ['>>', 'client', true], ['<<', 'server', true],
  ['\u2192', 'client', true], ['\u2190', 'server', true],
  ['C:', 'client', false], ['S:', 'server', false],
  ['Client:', 'client', true], ['Server:', 'server', true], ['Sent:', 'client', true], ['Received:', 'server', true],
  ['Send:', 'client', true], ['Recv:', 'server', true], ['In:', 'client', true], ['Out:', 'server', true],
  ['>', 'client', true], ['<', 'server', true],
];

const tcpflow = /^(?:\d{1,3}\.){4}(\d{5})-(?:\d{1,3}\.){4}(\d{5}): ?/;
const serverPorts: ReadonlySet<string> = new Set(['00025', '00465', '00587', '02525', '00024', '01025']);
/** Colours, as terminals are told them. */
const colour = /\u001b\[[\d;]{0,20}m/g;

/** The lines that one line of the log stands for: one, but for Python's `send: 'QUIT\r\n'`, which may hold a whole message. */
export function spokenIn(line: string): readonly Spoken[] {
  const text = line.replace(colour, '').trim();
  const python = pythonDebug(text);
  if (python !== null) return python;
  const flow = tcpflow.exec(text);
  if (flow !== null) {
    const [all, from = '', to = ''] = flow;
    const side = serverPorts.has(from) ? 'server' : 'client';
    if (serverPorts.has(from) !== serverPorts.has(to)) return [{ side, text: text.slice(all.length) }];
  }
  const unlogged = withoutPrefixes(text);
  return [marked(unlogged) ?? marked(text) ?? { side: 'bare', text: isCommand(unlogged) || isReplyLine(unlogged) ? unlogged : text }];
}

function withoutPrefixes(line: string): string {
  let text = line;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const prefix = prefixes.map((pattern) => pattern.exec(text)?.[0].length ?? 0).find((length) => length > 0);
    if (prefix === undefined) break;
    text = text.slice(prefix).trimStart();
  }
  return text;
}

function marked(text: string): Spoken | null {
  const found = marks.find(([mark]) => startsWith(text, mark));
  if (found === undefined) return null;
  const [mark, side, isWeak] = found;
  const rest = text.slice(mark.length).trim().replace(/ state=\d{1,3}$/, '');
  const counts = !isWeak || (side === 'client' ? isCommand(rest) || rest === '.' : isReplyLine(rest));
  return counts ? { side, text: rest } : null;
}

/** In capitals or not: `c:` counts as well as `C:`. */
function startsWith(text: string, mark: string): boolean {
  return text.slice(0, mark.length).toLowerCase() === mark.toLowerCase();
}

/** `send: 'ehlo [192.0.2.1]\r\n'`, `reply: b'250 ok\r\n'`; the `retcode` line says the reply again. */
function pythonDebug(text: string): readonly Spoken[] | null {
  const [all, name, quote = ''] = /^(send|reply): b?(['"])/.exec(text) ?? [];
  if (all === undefined) return /^(?:reply: retcode \(|data: \()/.test(text) ? [] : null;
  const body = text.slice(all.length, text.endsWith(quote) && text.length > all.length ? -1 : undefined);
  const lines = body.replace(/\\r\\n$/, '').split('\\r\\n');
  return lines.map((each) => ({ side: name === 'send' ? 'client' : 'server', text: each.replaceAll(`\\${quote}`, quote) }));
}
