/** The times that logs write in front of a line, as ISO 8601. */

export interface FrontTime {
  readonly time: string;
  /** The offset behind the time. */
  readonly end: number;
}

const priority = /^<\d{1,3}>(?:1 )?/;
const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(?: ?(Z|[+-]\d\d:?\d\d)(?![\d.-]))?(?![\d:])/;
const bsd = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?![\d:])/;
const tai64n = /^@([0-9a-f]{16})([0-9a-f]{8})(?![0-9a-f])/;
const seconds = /^(\d{9,11})(?:\.(\d{1,9}))?(?= |$)/;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The label that TAI64 gives to the start of 1970, as daemontools and s6 count it: without leap seconds. */
const TAI_EPOCH = 4611686018427387914n;
const LAST_YEAR = 253402300800; // 9999, in seconds

/** Syslog (RFC 3164, RFC 5424), ISO 8601, TAI64N, or seconds since 1970; null where the line starts with none of them. */
export function frontTime(line: string, year: number | null): FrontTime | null {
  const start = priority.exec(line)?.[0].length ?? 0;
  const text = line.slice(start, start + 64);
  const found = isoTime(text) ?? syslogTime(text, year) ?? taiTime(text) ?? unixTime(text);
  return found === null ? null : { time: found.time, end: found.end + start };
}

/** `2026-03-12 10:00:00 +0100` and its like. */
export function isoTime(text: string): FrontTime | null {
  const found = iso.exec(text);
  if (found === null) return null;
  const [all, date = '', clock = '', fraction, zone] = found;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (!isDay(year, month, day) || !isClock(clock)) return null;
  return { time: `${date}T${clock}${fractionOf(fraction)}${zoneOf(zone)}`, end: all.length };
}

function syslogTime(text: string, year: number | null): FrontTime | null {
  const found = bsd.exec(text);
  if (found === null) return null;
  const [all, name = '', day = '', written, clock = '', fraction] = found;
  const month = months.indexOf(name) + 1;
  const given = written === undefined ? year : Number(written);
  if (month === 0 || !isDay(null, month, Number(day)) || !isClock(clock)) return null;
  // A day that the year does not have is not of that year.
  const front = given !== null && isDay(given, month, Number(day)) ? String(given).padStart(4, '0') : '-';
  return { time: `${front}-${two(month)}-${day.padStart(2, '0')}T${clock}${fractionOf(fraction)}`, end: all.length };
}

function taiTime(text: string): FrontTime | null {
  const found = tai64n.exec(text);
  if (found === null) return null;
  const time = utc(Number(BigInt(`0x${found[1]}`) - TAI_EPOCH), Number.parseInt(found[2] ?? '', 16) / 1e9);
  return time === null ? null : { time, end: found[0].length };
}

function unixTime(text: string): FrontTime | null {
  const found = seconds.exec(text);
  const time = found === null ? null : secondsTime(found[0]);
  return found === null || time === null ? null : { time, end: found[0].length };
}

/** Seconds since 1970, perhaps with a fraction. */
export function secondsTime(text: string): string | null {
  if (!/^\d{1,12}(?:\.\d{1,9})?$/.test(text)) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return utc(Number(whole), Number(`0.${fraction || '0'}`));
}

function utc(whole: number, fraction: number): string | null {
  if (whole < 0 || whole >= LAST_YEAR || fraction >= 1) return null;
  return new Date(whole * 1000 + Math.floor(fraction * 1000)).toISOString();
}

function isDay(year: number | null, month: number, day: number): boolean {
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const last = month === 2 && !isLeap ? 28 : (longestMonths[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

function isClock(clock: string): boolean {
  const [hour, minute, second] = clock.split(':').map(Number) as [number, number, number];
  return hour < 24 && minute < 60 && second <= 60;
}

function fractionOf(digits: string | undefined): string {
  return digits === undefined ? '' : `.${digits}`;
}

/** `+0100` is `+01:00`. */
function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z' || zone.includes(':')) return zone ?? '';
  return `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Does the line begin as a log line does: with a time, or with the name and number of a process? */
export function isLogLine(line: string): boolean {
  return frontTime(line, null) !== null || /^[\w./-]{1,64}\[\d{1,10}\]: /.test(line);
}
