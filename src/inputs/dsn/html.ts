/** The text of an HTML part, line by line: a reader for bounces, not a renderer. One pass, linear. */

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', copy: '©', reg: '®', shy: '', ndash: '-', mdash: '-', lsquo: "'",
  rsquo: "'", ldquo: '"', rdquo: '"', hellip: '…', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', ccedil: 'ç',
  egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö',
  uacute: 'ú', ugrave: 'ù', uuml: 'ü', szlig: 'ß', aring: 'å', oslash: 'ø', aelig: 'æ', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü',
};

// Tags that end a line of text. Cells do so too: a value stands in the cell after its label.
const breaking = new Set([
  'br', 'p', 'div', 'tr', 'td', 'th', 'table', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr', 'blockquote',
  'section', 'body',
]);
const unread = new Set(['style', 'script', 'head', 'title']);

function entityAt(html: string, at: number): { readonly text: string; readonly length: number } | null {
  const name = html.slice(at + 1, at + 11).split(';', 1)[0] ?? '';
  if (html[at + 1 + name.length] !== ';') return null;
  if (!name.startsWith('#')) {
    const text = entities[name];
    return text === undefined ? null : { text, length: name.length + 2 };
  }
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), length: name.length + 2 } : null;
}

const isTagChar = (char = ' '): boolean => (char >= 'a' && char <= 'z') || (char >= '1' && char <= '6');

function tagName(lower: string, start: number): string {
  let end = start;
  while (end - start < 12 && isTagChar(lower[end])) end += 1;
  return lower.slice(start, end);
}

/** Lines of text: tags gone, entities decoded, styles, scripts and comments left out, white space as it stands in `<pre>`. */
export function htmlLines(html: string): string[] {
  // Not toLowerCase() on the whole: beyond ASCII it can change the length.
  const lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  let text = '';
  let at = 0;
  let preformatted = false;
  while (at < html.length) {
    const char = html[at] ?? '';
    if (char !== '<') {
      const entity = char === '&' ? entityAt(html, at) : null;
      text += entity?.text ?? (char === '\n' && !preformatted ? ' ' : char);
      at += entity?.length ?? 1;
      continue;
    }
    const comment = lower.startsWith('<!--', at);
    const closing = lower[at + 1] === '/';
    const name = tagName(lower, at + (closing ? 2 : 1));
    const end = comment ? html.indexOf('-->', at + 4) + 2 : html.indexOf('>', at);
    if (end < at) break;
    at = end + 1;
    if (!comment && breaking.has(name)) text += '\n';
    if (name === 'pre') preformatted = !closing;
    if (!comment && !closing && unread.has(name)) {
      const close = lower.indexOf(`</${name}`, at);
      if (close < 0) break;
      at = close;
    }
  }
  return text.split('\n').map((line) => line.trimEnd());
}
