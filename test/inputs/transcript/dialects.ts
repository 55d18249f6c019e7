/** One session, as it looks in each of the logs that people paste. */

/** `C` and `S` lines, and `D` for a line of the message. */
export type Line = readonly [side: 'C' | 'S' | 'D', text: string];

const python = (name: string, text: string) => `${name}: ${name === 'reply' ? 'b' : ''}'${text}\\r\\n'`;
const flow = { C: '198.051.100.007.54321-192.000.002.001.00025: ', S: '192.000.002.001.00025-198.051.100.007.54321: ' } as const;
const logged = (mark: (side: 'C' | 'S', text: string) => string) => (lines: readonly Line[]) => (
  lines.map(([side, text]) => mark(side === 'S' ? 'S' : 'C', text)).join('\n')
);

const without = (left: (line: Line) => boolean, lines: readonly Line[]) => lines.filter((line) => !left(line));
const isMessage = ([side]: Line) => side === 'D';
const isRefusal = (text: string) => /^[45]/.test(text);
const inSmallLetters = (text: string) => text.replace(/^[A-Z]+/, (verb) => verb.toLowerCase());

export const dialects: Readonly<Record<string, (lines: readonly Line[]) => string>> = {
  letters: logged((side, text) => `${side}: ${text}`),
  'letters with line ends of Windows': (lines) => lines.map(([side, text]) => `${side === 'S' ? 'S' : 'C'}: ${text}`).join('\r\n'),
  arrows: logged((side, text) => `${side === 'C' ? '>>>' : '<<<'} ${text}`),
  swaks: (lines) => ['=== Trying mx.example.net:25...', '=== Connected to mx.example.net.',
    ...lines.map(([side, text]) => (side === 'S' ? `${isRefusal(text) ? '<**' : '<- '} ${text}` : ` -> ${text}`)),
    '=== Connection closed with remote host.'].join('\n'),
  'swaks under TLS': logged((side, text) => (side === 'S' ? `${isRefusal(text) ? '<~*' : '<~ '} ${text}` : ` ~> ${text}`)),
  telnet: (lines) => ['Trying 192.0.2.1...', 'Connected to mx.example.net.', "Escape character is '^]'.", ...lines.map(([, text]) => text),
    'Connection closed by foreign host.'].join('\n'),
  'telnet in small letters': (lines) => lines.map(([side, text]) => (side === 'C' ? inSmallLetters(text) : text)).join('\n'),
  'sendmail -v': (lines) => without(isMessage, lines).map(([side, text]) => (side === 'C' ? `>>> ${text}` : text)).join('\n'),
  exim: logged((side, text) => `  SMTP${side === 'C' ? '>>' : '<<'} ${text}`),
  nodemailer: logged((side, text) => `[2026-03-12 10:00:00] DEBUG [abc123] ${side}: ${text}`),
  'nodemailer without the message': (lines) => without((line) => isMessage(line) || line[1] === '.', lines)
    .map(([side, text]) => `[2026-03-12 10:00:00] DEBUG [abc123] ${side}: ${text}`).join('\n'),
  haraka: logged((side, text) => `2026-03-12T10:00:00.000Z [PROTOCOL] [A0B1.1.1] [outbound] ${side}: ${text}`),
  phpmailer: logged((side, text) => `2026-03-12 10:00:00 ${side === 'C' ? 'CLIENT -> SERVER' : 'SERVER -> CLIENT'}: ${text}`),
  curl: logged((side, text) => `${side === 'C' ? '>' : '<'} ${text}`),
  smtplib: logged((side, text) => python(side === 'C' ? 'send' : 'reply', text)),
  tcpflow: logged((side, text) => `${flow[side]}${text}`),
  'postfix notice': (lines) => without(isMessage, lines).map(([side, text]) => `${side === 'C' ? ' In:  ' : ' Out: '}${text}`).join('\n'),
};
