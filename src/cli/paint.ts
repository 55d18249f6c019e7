import type { World } from './world.ts';

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal, or none. FORCE_COLOR and NO_COLOR decide before the terminal does (https://no-color.org). */
export function painter(stdout: World['stdout'], env: World['env']): Paint {
  if (!isColoured(stdout, env)) return (_, text) => text;
  return (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
}

function isColoured(stdout: World['stdout'], { FORCE_COLOR, NO_COLOR, TERM }: World['env']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stdout.isTTY === true && TERM !== 'dumb';
}

/** Control characters could steer the terminal: a reply is somebody else's text. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** Text in lines of at most `width` columns; what is longer than a line and has no space, such as a link, stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
