/** A history from the platform's store: is it one that `decide()` returned? */
import type { RecipientHistory } from './history.ts';
import { isTime } from './time.ts';

interface Kind {
  readonly what: string;
  readonly holds: (value: unknown) => boolean;
}

const time: Kind = { what: 'a time in milliseconds since 1970', holds: isTime };
const times: Kind = { what: 'a list of times', holds: (value) => isListOf(value, isTime) };
const reason: Kind = { what: 'a time and a category', holds: (value) => isPair(value) && isTime(value[0]) && typeof value[1] === 'string' };
const hashed: Kind = { what: 'a list of times, each with a hash', holds: (value) => isListOf(value, (entry) => isRow(entry, 2, 3)) };

const kinds: { readonly [Field in keyof Omit<RecipientHistory, 'version'>]-?: Kind } = {
  latest: time,
  hard: times,
  doubtful: times,
  soft: times,
  hardReason: reason,
  softReason: reason,
  delivered: { what: 'a list of times, each with or without a hash', holds: (value) => isListOf(value, (entry) => isRow(entry, 1, 2)) },
  bounced: hashed,
  complained: time,
  confirmed: time,
  pardoned: { what: 'a list of two times each', holds: (value) => isListOf(value, (entry) => isPair(entry) && entry.every(isTime)) },
  seen: hashed,
};
const fields = Object.entries(kinds) as readonly [keyof typeof kinds, Kind][];
const required: ReadonlySet<string> = new Set<keyof RecipientHistory>(['latest', 'seen']);

const EMPTY: RecipientHistory = { version: 1, latest: 0, seen: [] };

/** @throws TypeError where it is not a history of this version; it names the field */
export function readHistory(history: RecipientHistory | null): RecipientHistory {
  if (history === null) return EMPTY;
  if (typeof history !== 'object' || history.version !== 1) {
    throw new TypeError('the history must be null or one that decide() returned');
  }
  for (const [field, { what, holds }] of fields) {
    const value = history[field];
    if (value === undefined && !required.has(field)) continue;
    if (!holds(value)) throw new TypeError(`history.${field} must be ${what}`);
  }
  return history;
}

function isListOf(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isPair(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length === 2;
}

/** A time, and numbers behind it. */
function isRow(value: unknown, least: number, most: number): boolean {
  return Array.isArray(value) && value.length >= least && value.length <= most && isTime(value[0]) && value.every(Number.isInteger);
}
