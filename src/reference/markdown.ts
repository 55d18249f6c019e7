/** Entry → Markdown (CommonMark). */
import type { Verdict } from '../vocabulary.ts';
import type { Entry } from './entry.ts';
import { inBrief, kindOf, sectionsOf, type Section } from './sections.ts';
import { spansOf } from './spans.ts';

export function toMarkdown(entry: Entry, verdict: Verdict | null, titleOf: (id: string) => string): string {
  const parts = [`# ${escaped(entry.title)}`, `*${escaped(kindOf(entry))}*`, inline(entry.summary)];
  if (verdict !== null) parts.push(`**This reply:** ${escaped(inBrief(verdict))}.`);
  for (const section of sectionsOf(entry)) {
    const body = bodyOf(section, titleOf);
    if (body !== '') parts.push(`## ${section.heading}`, body);
  }
  return `${parts.join('\n\n')}\n`;
}

function bodyOf(section: Section, titleOf: (id: string) => string): string {
  switch (section.kind) {
    case 'text':
      return inline(section.text);
    case 'steps':
      return section.steps
        .map(({ heading, text }, index) => `${index + 1}. ${heading === undefined ? '' : `**${escaped(heading)}.** `}${inline(text)}`)
        .join('\n');
    case 'variants':
      return section.variants
        .map(({ name, example, why, resolve }) => `### ${escaped(name)}\n\n${fenced(example)}\n\n${inline(why)}\n\n${inline(resolve)}`)
        .join('\n\n');
    case 'examples':
      return section.examples.map(({ text, verdict }) => `${fenced(text)}\n\n${escaped(inBrief(verdict))}`).join('\n\n');
    case 'questions':
      return section.questions.map(({ question, answer }) => `**${escaped(question)}**\n\n${inline(answer)}`).join('\n\n');
    case 'links':
      return section.links.map(({ title, url }) => `- [${escaped(title)}](${url})`).join('\n');
    case 'entries':
      return section.ids.map((id) => `- ${escaped(titleOf(id))}`).join('\n');
  }
}

function inline(text: string): string {
  return spansOf(text)
    .map((span) => (span.url === undefined ? escaped(span.text) : `[${escaped(span.text)}](${span.url})`))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}

/** A fence that is longer than any within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
