/** Text of an entry → plain words and links. */

export interface Span {
  readonly text: string;
  readonly url?: string;
}

const link = /\[([^[\]]+)\]\((https:\/\/[^\s()]+)\)/g;

/** 'see [RFC 5321](https://…).' → 'see ', a link, '.' */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(link)) {
    if (found.index > from) spans.push({ text: text.slice(from, found.index) });
    spans.push({ text: found[1]!, url: found[2]! });
    from = found.index + found[0].length;
  }
  if (from < text.length) spans.push({ text: text.slice(from) });
  return spans;
}
