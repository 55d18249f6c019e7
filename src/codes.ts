/** What codes look like in the text read last: a reply code, an enhanced status code, and what stands around them. */
import { AT, DIGITS, DOT, HYPHEN, isDigit, isLetter, signTable } from './characters.ts';
import { unitAt, unitCount } from './units.ts';

/** An underscore is a space of qmail's. */
const SPACES = ' \r\n_';
const spaces = signTable(SPACES);
const behindCode = signTable(`${SPACES}-:,`);
/** Quotes stand for nothing, or for themselves. */
const betweenCodes = signTable(`${SPACES},'"#([`);
const endsEnhanced = signTable(')].;');

export const isSpace = (unit: number): boolean => spaces[unit] === 1;

/** 0 to 9, or something else for what is no digit. */
const digitAt = (at: number): number => unitAt(at) - DIGITS;

function digitsEnd(from: number): number {
  let at = from + 1;
  while (isDigit(unitAt(at))) at += 1;
  return at;
}

/** Three digits from 200 to 599, or 0: a number that something invisible splits is none. */
export function replyCodeAt(at: number): number {
  const first = digitAt(at);
  if (first < 2 || first > 5 || !isDigit(unitAt(at + 1)) || !isDigit(unitAt(at + 2))) return 0;
  return first * 100 + digitAt(at + 1) * 10 + digitAt(at + 2);
}

/** Behind what stands between a code and the words. */
export function skipSpace(from: number): number {
  let at = from;
  while (at < unitCount && behindCode[unitAt(at)] === 1) at += 1;
  return at;
}

/** Behind what stands between two codes. */
export function skipSigns(from: number): number {
  let at = skipSpace(from);
  while (at < unitCount && betweenCodes[unitAt(at)] === 1) at += 1;
  return at;
}

/** The enhanced status code at an offset, as class * 100000 + subject * 1000 + detail, or 0. Subjects end at 7 (RFC 3463 section 3). */
export function enhancedAt(at: number): number {
  const kind = digitAt(at);
  if ((kind !== 2 && kind !== 4 && kind !== 5) || unitAt(at + 1) !== DOT) return 0;
  const subject = digitAt(at + 2);
  if (!(subject >= 0 && subject <= 7) || unitAt(at + 3) !== DOT || !isDigit(unitAt(at + 4))) return 0;
  const last = digitsEnd(at + 4);
  if (last - at > 7) return 0;
  const next = unitAt(last);
  if (isLetter(next) || next === AT || ((next === DOT || next === HYPHEN) && isDigit(unitAt(last + 1)))) return 0;
  let detail = 0;
  for (let digit = at + 4; digit < last; digit += 1) detail = detail * 10 + digitAt(digit);
  return kind * 100000 + subject * 1000 + detail;
}

/** The offset behind it. */
export function enhancedEnd(at: number): number {
  const last = digitsEnd(at + 4);
  return endsEnhanced[unitAt(last)] === 1 ? last + 1 : last;
}

const enhancedTexts = new Map<number, string>();

/** 507026 → '5.7.26' */
export function enhancedText(enhanced: number): string {
  let text = enhancedTexts.get(enhanced);
  if (text === undefined) {
    text = `${Math.floor(enhanced / 100000)}.${Math.floor(enhanced / 1000) % 100}.${enhanced % 1000}`;
    if (enhancedTexts.size < 1024) enhancedTexts.set(enhanced, text);
  }
  return text;
}
