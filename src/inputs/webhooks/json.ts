/** JSON text with errors that say where: engines word theirs differently, and leave the position out at times. */

export interface JsonFault {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: JsonFault };

/** Parses JSON text (RFC 8259). Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    const value = JSON.parse(text) as unknown;
    return { ok: true, value: longNumber.test(text) ? (JSON.parse(withIdsQuoted(text)) as unknown) : value };
  } catch {
    const { offset, expected } = findFault(text);
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { ok: false, fault: { offset, line, column: offset - before.lastIndexOf('\n'), expected } };
  }
}

const longNumber = /\d{16}/;
type State = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'after';

const expectations: Readonly<Record<State, string>> = {
  value: 'a value',
  'first value': "a value or ']'",
  name: 'a name in double quotes',
  'first name': "a name in double quotes or '}'",
  colon: "':'",
  after: "',' or the end of the list or object",
};

const blank = /[ \t\r\n]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The first place where the text stops being JSON. Keeps its own stack, so depth of nesting does not matter. */
function findFault(text: string): { offset: number; expected: string } {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at = skip(blank, text, at);
    const char = text[at];
    if (state === 'after' && open.length === 0) return { offset: at, expected: 'the end of the text' };
    const expected = expectations[state];
    if (char === undefined) return { offset: at, expected };

    if (state === 'colon') {
      if (char !== ':') return { offset: at, expected };
      state = 'value';
      at += 1;
    } else if (state === 'name' || state === 'first name') {
      if (state === 'first name' && char === '}') {
        open.pop();
        state = 'after';
        at += 1;
      } else {
        const end = char === '"' ? endOfString(text, at) : at;
        if (end === at) return { offset: at, expected };
        state = 'colon';
        at = end;
      }
    } else if (state === 'after') {
      const list = open.at(-1) === '[';
      if (char === ',') state = list ? 'value' : 'name';
      else if (char === (list ? ']' : '}')) open.pop();
      else return { offset: at, expected };
      at += 1;
    } else if (char === '[' || char === '{') {
      open.push(char);
      state = char === '[' ? 'first value' : 'first name';
      at += 1;
    } else if (state === 'first value' && char === ']') {
      open.pop();
      state = 'after';
      at += 1;
    } else {
      const end = char === '"' ? endOfString(text, at) : skip(word, text, at);
      if (end === at) return { offset: at, expected };
      state = 'after';
      at = end;
    }
  }
}

/** JSON with each whole number past 2^53 as a string, which keeps all its digits: such a number is an id. */
function withIdsQuoted(text: string): string {
  let quoted = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '"' ? endOfString(text, at) : skip(word, text, at);
    const number = text.slice(at, end);
    if (/^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number))) {
      quoted += `${text.slice(from, at)}"${number}"`;
      from = end;
    }
    at = Math.max(end, at + 1);
  }
  return quoted + text.slice(from);
}

/** The offset after what the sticky pattern matches, or the same offset. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset after the closing quote, or the offset of the opening one where the string is not well-formed. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return at + 1;
    if (char < 0x20) return start;
    if (char !== 0x5c) continue;
    const escaped = text[at + 1] ?? '';
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) at += 5;
    else if (escaped !== '' && '"\\/bfnrt'.includes(escaped)) at += 1;
    else return start;
  }
  return start;
}
