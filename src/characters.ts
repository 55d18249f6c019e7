/**
 * How the scanner reads a UTF-16 unit: lower case, without accents, narrow. One table look-up in place of a branch per script.
 *
 *     0 NOTHING    not there at all: apostrophes inside words, combining marks, soft hyphens
 *     1 SPACE      spaces, symbols, lone surrogates
 *     2 STOP       the end of a sentence that is no ASCII sign
 *     10, 13       line ends
 *     33 – 96      ASCII punctuation, as it is
 *     97 and up    letters, in lower case
 *     0x2000       + 0 – 9: digits
 *     0x2e00       and up: characters that are words of their own (Thai, kana, Han, Hangul)
 *
 * So one comparison tells what goes on with a word, and one bit tells numbers from words.
 */
export const NOTHING = 0;
export const SPACE = 1;
export const STOP = 2;
export const LETTERS = 97;
export const DIGITS = 0x2000;
export const IDEOGRAPHS = 0x2e00;

// ASCII signs, as they are.
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const BANG = 33; // !
export const OPEN = 40; // (
export const CLOSE = 41; // )
export const COMMA = 44; // ,
export const HYPHEN = 45; // -
export const DOT = 46; // .
export const SLASH = 47; // /
export const COLON = 58; // :
export const SEMICOLON = 59; // ;
export const QUESTION = 63; // ?
export const AT = 64; // @
export const OPEN_SQUARE = 91; // [
export const CLOSE_SQUARE = 93; // ]
export const UNDERSCORE = 95; // _

/** The longest text that is read; what is longer is read from its head and its tail (see normalize.ts). */
export const LONGEST = 65536;
/** So far beyond either end of a text may be looked: all is SPACE there. */
export const MARGIN = 16;

/** From here on no table is needed: nearly all is kept as it is. */
export const WIDE = 0x2e80;

export const unitTable = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(WIDE).fill(SPACE);
  const keep = (from: number, to: number) => {
    for (let unit = from; unit <= to; unit += 1) table[unit] = unit;
  };
  keep(33, 122);
  table[10] = 10;
  table[13] = 13;
  keep(0x00c0, 0x1fff);
  table[0xd7] = table[0xf7] = SPACE;
  for (let unit = 0x0e00; unit <= 0x0e4f; unit += 1) table[unit] = unit + 0x2000; // Thai
  for (let unit = 0x30; unit <= 0x39; unit += 1) table[unit] = DIGITS + unit - 0x30;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) table[unit] = unit + 32;
  for (const [from, to] of [[0x00c0, 0x024f], [0x0370, 0x052f], [0x1e00, 0x1fff]] as const) {
    for (let unit = from; unit <= to; unit += 1) {
      // й and ё are letters of their own in print, yet replies drop their marks as freely as those of é and ü.
      if (table[unit] === unit) table[unit] = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
    }
  }
  for (const pair of ['łl', 'Łl', 'øo', 'Øo', 'đd', 'Đd', 'ıi', 'ςσ', 'ßs', 'ẞs', '|/', '~-', '}]', '{[']) {
    table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  }
  for (const mark of "'`\u2018\u2019\u02bc\u00ad\u200b\u200c\u200d") table[mark.charCodeAt(0)] = NOTHING;
  table.fill(NOTHING, 0x0300, 0x0370);
  return table;
}

/** Japanese, Chinese and Korean, and the wide forms of ASCII. */
export function wideUnit(code: number): number {
  if (code >= 0x3021 && code <= 0xd7a3) return code;
  if (code >= 0xff01 && code <= 0xff5a) return wideStops.includes(code) ? STOP : unitTable[code - 0xfee0]!;
  if (code === 0x3002 || code === 0xff61) return STOP;
  if (code <= 0x2fdf || (code >= 0x3005 && code <= 0x3007) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff66 && code <= 0xff9d)) return code;
  return code === 0xfeff ? NOTHING : SPACE;
}

/** ！；？ */
const wideStops: readonly number[] = [0xff01, 0xff1b, 0xff1f];

/** How one UTF-16 unit is read. */
export const unitOf = (code: number): number => (code < WIDE ? unitTable[code]! : wideUnit(code));

/** Signs as a table, by their units: 1 for those in the text. */
export function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[unitTable[sign.charCodeAt(0)]!] = 1;
  return table;
}

export const isLetter = (unit: number): boolean => unit >= LETTERS && (unit < DIGITS || unit >= IDEOGRAPHS);
export const isDigit = (unit: number): boolean => unit >= DIGITS && unit < IDEOGRAPHS;
