/** Header fields (RFC 5322 section 2.2), as they stand in mails, delivery reports and feedback reports. */

export interface Field {
  /** Lower case. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
}

/** Is it nothing but decimal digits, at least one and at most so many? */
export function isDigits(text: string, most: number): boolean {
  return text.length > 0 && text.length <= most && [...text].every((char) => char >= '0' && char <= '9');
}

function isFieldName(name: string): boolean {
  if (name.length === 0 || name.length > 76) return false;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code <= 32 || code >= 127) return false;
  }
  return true;
}

/** The field that begins on this line, or null. White space before the colon is forgiven. */
export function fieldOn(line: string): Field | null {
  const colon = line.indexOf(':');
  if (colon < 1) return null;
  const name = line.slice(0, colon).trimEnd();
  return isFieldName(name) ? { name: name.toLowerCase(), value: line.slice(colon + 1).trim() } : null;
}

const isContinuation = (line: string): boolean => line.startsWith(' ') || line.startsWith('\t');

function startsWithReplyCode(text: string): boolean {
  const [first = '', second = '', third = '', fourth = ' '] = text;
  return '245'.includes(first) && first !== '' && second >= '0' && second <= '9' && third >= '0' && third <= '9' && '- '.includes(fourth);
}

/** Folded lines are joined by a space; the lines of a multi-line SMTP reply keep their break, for it is part of the reply. */
function unfold(parts: readonly string[]): string {
  let value = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (part === '') continue;
    value += value === '' ? part : (startsWithReplyCode(part) ? '\n' : ' ') + part;
  }
  return value;
}

/** The fields of one block of lines. Lines that are neither a field nor a continuation are passed over. */
export function fieldsOf(lines: readonly string[]): Field[] {
  const fields: Field[] = [];
  let name: string | null = null;
  let parts: string[] = [];
  const close = (): void => {
    if (name !== null) fields.push({ name, value: unfold(parts) });
  };
  for (const line of lines) {
    if (isContinuation(line)) {
      parts.push(line.trim());
      continue;
    }
    const field = fieldOn(line);
    if (field === null) continue;
    close();
    name = field.name;
    parts = [field.value];
  }
  close();
  return fields;
}

/** Blocks of lines, separated by blank ones. */
export function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') {
      block.push(line);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

export function valueOf(fields: readonly Field[], name: string): string | null {
  const value = fields.find((field) => field.name === name)?.value;
  return value === undefined || value === '' ? null : value;
}

export function valuesOf(fields: readonly Field[], name: string): string[] {
  return fields.filter((field) => field.name === name && field.value !== '').map((field) => field.value);
}

/** `smtp; 550 …` as its type and its value (RFC 3464 section 2.1.2). A semicolon inside free text is not taken for one. */
export function typed(value: string): { readonly type: string | null; readonly value: string } {
  const semicolon = value.indexOf(';');
  const type = value.slice(0, Math.max(semicolon, 0)).trim();
  const isType = type.length > 0 && type.length < 40 && isFieldName(type) && !startsWithReplyCode(`${type} `) && !type.includes('@');
  return isType ? { type: type.toLowerCase(), value: value.slice(semicolon + 1).trim() } : { type: null, value: value.trim() };
}

/** Text without its comments (RFC 5322 section 3.2.2). */
export function withoutComments(value: string): string {
  let depth = 0;
  let text = '';
  for (const char of value) {
    if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) text += char;
  }
  return text.trim();
}
