/**
 * What each UTF-16 unit is to the scanner, and what it is read as: two tables of 64 Ki entries, so that the hot loop has one look-up
 * and no branch per script. Filling them takes about a millisecond, once.
 */

/** Ends a chunk: space, brackets, comma, quotes, symbols, lone surrogates. */
export const END = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Ends a word, not the chunk: the punctuation inside addresses, host names, links and tags. */
export const JOIN = 3;
/** Not there at all: apostrophes, combining marks, soft hyphens. */
export const NOTHING = 4;
/** A word of its own: scripts written without spaces. */
export const IDEOGRAPH = 5;
/** Ends a chunk and a sentence. */
export const STOP = 6;

export const classOf = new Uint8Array(65536).fill(END);
/** Lower case, without accents, narrow. */
export const foldOf = new Uint16Array(65536);

const set = (kind: number, from: number, to = from) => classOf.fill(kind, from, to + 1);
const each = (kind: number, characters: string) => {
  for (const character of characters) set(kind, character.charCodeAt(0));
};

set(LETTER, 0x00c0, 0x02af);
set(END, 0x00d7);
set(END, 0x00f7);
set(NOTHING, 0x0300, 0x036f);
set(LETTER, 0x0370, 0x1fff); // Greek to Greek Extended: every alphabet that is written with spaces
set(IDEOGRAPH, 0x0e00, 0x0e4f); // Thai
set(IDEOGRAPH, 0x2e80, 0x9fff); // CJK radicals, kana, Han
set(IDEOGRAPH, 0xac00, 0xd7a3); // Hangul syllables
set(IDEOGRAPH, 0xf900, 0xfaff);
set(IDEOGRAPH, 0xff66, 0xff9d); // half-width kana
set(END, 0x3000, 0x3004);
set(END, 0x3008, 0x3020);
set(LETTER, 0x61, 0x7a);
set(LETTER, 0x41, 0x5a);
set(DIGIT, 0x30, 0x39);
set(LETTER, 0xff21, 0xff3a);
set(LETTER, 0xff41, 0xff5a);
set(DIGIT, 0xff10, 0xff19);
each(JOIN, '.-_/:@=?&#%+~!*|$\\');
each(NOTHING, "'`\u2018\u2019\u02bc\u00ad\u200b\u200c\u200d\ufeff");
each(STOP, ';\u3002\uff01\uff1b\uff1f\uff61');

for (let unit = 0; unit < 65536; unit += 1) foldOf[unit] = unit;
for (let unit = 0x41; unit <= 0x5a; unit += 1) foldOf[unit] = unit + 32;
for (let unit = 0xff01; unit <= 0xff5e; unit += 1) foldOf[unit] = unit - 0xfee0;
for (let unit = 0xff21; unit <= 0xff3a; unit += 1) foldOf[unit] = unit - 0xfee0 + 32;
for (const [from, to] of [[0x00c0, 0x024f], [0x0370, 0x052f], [0x1e00, 0x1fff]] as const) {
  for (let unit = from; unit <= to; unit += 1) {
    // й and ё are letters of their own in print, yet replies drop their marks as freely as those of é and ü.
    foldOf[unit] = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
  }
}
for (const [letter, base] of ['łl', 'Łl', 'øo', 'Øo', 'đd', 'Đd', 'ıi', 'ςσ', 'ßs', 'ẞs'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const)) {
  foldOf[letter] = base;
}
