/**
 * The waiting time that a reply itself asks for, in seconds: 'try again in 5 minutes', 'retry after 300 s', '(in 00:04:59)', '5分後'.
 * Never from a number that is no waiting time: 'over 100 messages per hour', 'expired after 5 days'.
 */
import { afterWords, otherwiseWords, unitSeconds, waitWords } from '../data/times.ts';

const units = new Map(unitSeconds.flatMap(([seconds, words]) => words.map((word) => [word, seconds] as const)));
const asks = new Set(waitWords);
const asksBehind = new Set(afterWords);
const otherwise = new Set(otherwiseWords);
const spelled = new Map([
  ['a', 1], ['an', 1], ['one', 1], ['two', 2], ['five', 5], ['ten', 10], ['fifteen', 15], ['thirty', 30], ['sixty', 60],
]);
const joiners = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', ',']);

/** Words this far before the number may ask for the wait. */
const REACH = 7;
const LONGEST_WAIT = 30 * 86400;
const LONGEST_TEXT = 4096;

/** A time of day, a number, a run of letters, or one character of a script without spaces. */
const tokenPattern = /\d{1,3}:\d\d(?::\d\d)?|\d+|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{L}[\p{L}\p{M}]*|[,.;]/gu;
const isoTime = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?/g;
const date = /\d{4}-\d\d-\d\d/;
const zone = /Z$|[+-]\d\d:?\d\d$/;

/** Only where a number stands in front of a word, or a clock's time, is it worth to look closer. */
const number = /\d\s?\p{L}|\d:\d|\b(?:an?|one|two|five|ten|fifteen|thirty|sixty) (?:s|m|h|d)/iu;

export function retryAfter(text: string): number | null {
  const read = text.slice(0, LONGEST_TEXT);
  if (!number.test(read)) return null;
  return betweenTimes(read) ?? afterDuration(read.replace(isoTime, ' ').toLowerCase().match(tokenPattern) ?? []);
}

/** A reply that gives both the time it was and the time to come back. */
function betweenTimes(text: string): number | null {
  if (!date.test(text)) return null;
  const times = [...text.matchAll(isoTime)].map(([time]) => Date.parse(time.replace(' ', 'T') + (zone.test(time.slice(10)) ? '' : 'Z')));
  if (times.length !== 2 || !/retry|again|wait|after|until/i.test(text)) return null;
  return sensible(Math.abs(times[1]! - times[0]!) / 1000);
}

function afterDuration(tokens: readonly string[]): number | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const duration = durationAt(tokens, at);
    if (duration === null) continue;
    const [next = '', second = ''] = tokens.slice(duration.end, duration.end + 2);
    if (askedBefore(tokens, at) || asksBehind.has(next) || asksBehind.has(next + second)) return sensible(duration.seconds);
    at = duration.end - 1;
  }
  return null;
}

/** One or more numbers with their units, from here on. */
function durationAt(tokens: readonly string[], from: number): { seconds: number; end: number } | null {
  let seconds = 0;
  let at = from;
  for (;;) {
    const token = tokens[at] ?? '';
    if (at === from && token.includes(':')) return { seconds: clock(token), end: at + 1 };
    const count = /^\d/.test(token) ? Number(token) : (spelled.get(token) ?? NaN);
    const unit = unitAt(tokens, at + 1);
    if (Number.isNaN(count) || token.includes(':') || unit === null) break;
    seconds += count * unit.seconds;
    at = unit.end;
    if (joiners.has(tokens[at] ?? '') && unitAt(tokens, at + 2) !== null) at += 1;
  }
  return at === from ? null : { seconds, end: at };
}

/** '00:04:59', or minutes and seconds. */
function clock(token: string): number {
  return token.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function unitAt(tokens: readonly string[], at: number): { seconds: number; end: number } | null {
  const two = units.get((tokens[at] ?? '') + (tokens[at + 1] ?? ''));
  if (two !== undefined) return { seconds: two, end: at + 2 };
  const one = units.get(tokens[at] ?? '');
  return one === undefined ? null : { seconds: one, end: at + 1 };
}

/** Is there a word that asks for a wait, in the same sentence, with nothing in between that turns the number into something else? */
function askedBefore(tokens: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const token = tokens[back]!;
    if (token === '.' || token === ';' || otherwise.has(token)) return false;
    if (asks.has(token)) return true;
  }
  return false;
}

function sensible(seconds: number): number | null {
  return seconds > 0 && seconds <= LONGEST_WAIT ? Math.round(seconds) : null;
}
