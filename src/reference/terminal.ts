/** Entry → text for a terminal. Links are numbered, and listed at the end. */
import type { Verdict } from '../vocabulary.ts';
import type { Entry } from './entry.ts';
import { inBrief, kindOf, sectionsOf, type Section } from './sections.ts';
import { spansOf } from './spans.ts';

const NARROWEST = 40;
const WIDEST = 100;
const INDENT = '  ';
const DEEPER = '     ';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
const styles: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const persistenceStyle: Readonly<Record<Entry['persistence'], Style>> = {
  permanent: 'red', transient: 'yellow', either: 'cyan', success: 'green',
};

export interface TerminalOptions {
  /** In columns. */
  readonly width: number;
  readonly colour: boolean;
}

export function toTerminal(entry: Entry, verdict: Verdict | null, titleOf: (id: string) => string, options: TerminalOptions): string {
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST);
  const paint = (style: Style, text: string) => (options.colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
  const urls = entry.references.map(({ url }) => url);
  const lines: string[] = [];
  const write = (text: string, indent = INDENT, lead = indent, style?: Style) => {
    for (const [index, line] of wrap(numbered(text, urls), width - indent.length).entries()) {
      lines.push((index === 0 ? lead : indent) + (style === undefined ? line : paint(style, line)));
    }
  };
  const judged = (text: string, verdictOfIt: Verdict) => {
    for (const line of text.split('\n')) write(line);
    write(`→ ${inBrief(verdictOfIt)}`, INDENT, INDENT, verdictOfIt.suppressRecipient ? 'red' : 'green');
  };

  const body = (section: Section): void => {
    switch (section.kind) {
      case 'text':
        return write(section.text);
      case 'steps':
        return section.steps.forEach(({ heading, text }, index) => {
          const lead = `${INDENT}${index + 1}. `;
          if (heading !== undefined) write(heading, DEEPER, lead, 'bold');
          write(text, DEEPER, heading === undefined ? lead : DEEPER);
        });
      case 'variants':
        return section.variants.forEach(({ name, example, why, resolve }) => {
          write(name, INDENT, INDENT, 'bold');
          write(example, DEEPER, DEEPER, 'dim');
          write(why, DEEPER);
          write(resolve, DEEPER);
        });
      case 'examples':
        return section.examples.forEach(({ text, verdict: verdictOfIt }) => judged(text, verdictOfIt));
      case 'questions':
        return section.questions.forEach(({ question, answer }) => {
          write(question, INDENT, INDENT, 'bold');
          write(answer);
        });
      case 'links':
        return;
      case 'entries':
        return section.ids.forEach((id) => write(titleOf(id)));
    }
  };

  write(entry.title, '', '', 'bold');
  write(kindOf(entry), '', '', persistenceStyle[entry.persistence]);
  lines.push('');
  write(entry.summary, '');
  if (verdict !== null) {
    lines.push('', paint('bold', 'This reply'));
    judged([verdict.reply.code, verdict.reply.enhancedCode, verdict.reply.text].filter(Boolean).join(' '), verdict);
  }
  for (const section of sectionsOf(entry)) {
    if (section.kind === 'links') continue;
    lines.push('', paint('bold', section.heading));
    body(section);
  }
  if (urls.length > 0) lines.push('', paint('bold', 'References'));
  urls.forEach((url, index) => {
    const title = entry.references[index]?.title;
    const lead = `${INDENT}[${index + 1}] `;
    write(title === undefined ? url : `${title}: ${url}`, ' '.repeat(lead.length), lead);
  });
  return `${lines.join('\n')}\n`;
}

/** Links as 'title [3]'; a link that is met first is added to `urls`. */
function numbered(text: string, urls: string[]): string {
  return spansOf(text)
    .map(({ text: words, url }) => {
      if (url === undefined) return words;
      if (!urls.includes(url)) urls.push(url);
      return `${words} [${urls.indexOf(url) + 1}]`;
    })
    .join('');
}

/**
 * Lines of at most `width` columns; a word that is longer, such as a link, stays whole. Control characters are left out: a reply could
 * steer the terminal.
 */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
