/** Times as the platform gives them, and as they are kept. */

/** ISO 8601 with `Z` or an offset (`2025-03-01T09:30:00Z`), or milliseconds since 1970 as `Date.now()` gives them. */
export type Time = string | number;

/** An offset is a must: without one the answer would depend on where the program runs. */
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
/** In the year 2286; keeps every time within thirteen digits. */
const LATEST = 1e13;
/** 1e11 milliseconds are in 1973, 1e11 seconds in the year 5138: a number below is one of seconds. */
const FEWEST = 1e11;

/** @throws TypeError that names the field */
export function readTime(value: unknown, name: string): number {
  if (typeof value === 'number' && value >= 0 && value < FEWEST) {
    throw new TypeError(`${name} must be milliseconds since 1970, not seconds: ${value} is too small`);
  }
  const time = typeof value === 'number' ? Math.trunc(value) : typeof value === 'string' && iso.test(value) ? Date.parse(value) : NaN;
  if (isTime(time)) return time;
  throw new TypeError(`${name} must be ISO 8601 with Z or an offset, or milliseconds since 1970`);
}

/** One that `readTime()` has read. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < LATEST;
}
