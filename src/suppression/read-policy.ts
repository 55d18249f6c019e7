/** What a platform gives as its policy → a whole and checked one. */
import { defaultPolicy, type PolicyInput, type SuppressionPolicy } from './policy.ts';

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}
type Limits = { readonly [key: string]: Range | Limits };

const whole = (least: number, most: number): Range => ({ least, most, whole: true });
const any = (least: number, most: number): Range => ({ least, most, whole: false });

const YEARS = 3650;
const MONTH_OF_SECONDS = 30 * 86400;
const backoff: Limits = {
  firstSeconds: any(1, MONTH_OF_SECONDS), factor: any(1, 10), mostSeconds: any(1, MONTH_OF_SECONDS), jitter: any(0, 1),
};
const spike: Limits = { count: whole(1, 1e9), share: any(0, 1) };

/** The upper limits of `hard` and `soft` are what a history can hold: see `KEPT` in history.ts. */
const limits: Limits = {
  hard: { recentDays: whole(0, YEARS), confirmAfterDays: whole(0, 7), doubtfulAfterDays: whole(0, 7) },
  soft: { bounces: whole(1, 8), days: whole(0, 30), expireDays: whole(1, YEARS), restDays: any(0, YEARS) },
  pause: { sendingIpHours: any(0, 8760), identityHours: any(0, 8760), domainHours: any(0, 8760), allMailHours: any(0, 8760) },
  spike: { windowMinutes: whole(15, 720), blocks: spike, unknownRecipients: spike, outage: spike, pauseMinutes: any(0, 525600) },
  retry: {
    giveUpDays: any(0, 30), greylisted: backoff, rateLimited: backoff, mailboxFull: backoff, tooManyRecipients: backoff, other: backoff,
  },
};

const known = new WeakMap<object, SuppressionPolicy>([[defaultPolicy, defaultPolicy]]);

/**
 * Fills in what a policy leaves out and checks every number. A policy object is checked once and remembered, so it must not be
 * changed afterwards: make a new one.
 *
 * @throws RangeError that names the field, what it may be and what it was
 * @example readPolicy({ soft: { days: 21 } }).soft.bounces; // 5, the default
 */
export function readPolicy(policy: PolicyInput = defaultPolicy): SuppressionPolicy {
  const found = typeof policy === 'object' && policy !== null ? known.get(policy) : undefined;
  if (found !== undefined) return found;
  const read = fill('policy', policy, defaultPolicy, limits) as SuppressionPolicy;
  known.set(policy, read);
  return read;
}

function fill(path: string, given: unknown, defaults: object, allowed: Limits): object {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new RangeError(`${path} must be an object, not ${show(given)}`);
  }
  const values = given as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(allowed, name)) throw new RangeError(`${path}.${name} is not known; there are ${Object.keys(allowed).join(', ')}`);
  }
  const read: Record<string, unknown> = {};
  for (const [name, limit] of Object.entries(allowed)) {
    const standard = (defaults as Readonly<Record<string, unknown>>)[name];
    const value = values[name];
    if (value === undefined) read[name] = standard;
    else read[name] = isRange(limit) ? checked(`${path}.${name}`, value, limit) : fill(`${path}.${name}`, value, standard as object, limit);
  }
  return Object.freeze(read);
}

function isRange(limit: Range | Limits): limit is Range {
  return typeof limit['least'] === 'number';
}

function checked(path: string, value: unknown, { least, most, whole: integer }: Range): number {
  if (typeof value === 'number' && value >= least && value <= most && (!integer || Number.isInteger(value))) return value;
  throw new RangeError(`${path} must be a ${integer ? 'whole number' : 'number'} from ${least} to ${most}, not ${show(value)}`);
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 40)}'` : Array.isArray(value) ? 'an array' : String(value).slice(0, 40);
}
