/** HTML as a tagged template: whatever is put in is escaped, unless it is HTML itself. */

export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | false | readonly Part[];

/** `html\`<p>${text}</p>\``; lists are joined, null and false are nothing. Attribute values stand in double quotes. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: literals.map((literal, index) => literal + (index < parts.length ? markupOf(parts[index]!) : '')).join('') };
}

/** Markup that is known to be safe: our own styles and scripts. */
export const trusted = (markup: string): Html => ({ markup });

function markupOf(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
