/** A verdict that a platform gives, perhaps from its store: are the fields that are read here what they must be? */
import { confidences, faults, outcomes, type Verdict } from '../vocabulary.ts';

export type VerdictField = keyof typeof kinds;

const kinds = {
  outcome: oneOf(outcomes),
  category: { what: 'a string that is not empty', holds: (value: unknown) => isText(value) },
  fault: oneOf(faults),
  suppressRecipient: { what: 'true or false', holds: (value: unknown) => typeof value === 'boolean' },
  confidence: oneOf(confidences),
  reply: { what: 'an object whose code is a number or null', holds: hasCode },
  command: { what: 'a command or null', holds: (value: unknown) => value === null || isText(value) },
  provider: { what: "a provider's id or null", holds: (value: unknown) => value === null || isText(value) },
  retryAfterSeconds: { what: 'a number from 0 or null', holds: isWait },
  evidence: { what: 'a list with an id in each', holds: startsWithId },
};

/** @throws TypeError that names the field */
export function readVerdict(verdict: unknown, name: string, fields: readonly VerdictField[]): Verdict<string> {
  if (typeof verdict !== 'object' || verdict === null) throw new TypeError(`${name} must be a verdict`);
  for (const field of fields) {
    const { what, holds } = kinds[field];
    if (!holds((verdict as Readonly<Record<string, unknown>>)[field])) throw new TypeError(`${name}.${field} must be ${what}`);
  }
  return verdict as Verdict<string>;
}

function oneOf(words: readonly string[]) {
  return { what: `one of ${words.join(', ')}`, holds: (value: unknown) => words.includes(value as string) };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isWait(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value < Infinity);
}

function hasCode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'code' in value && (value.code === null || Number.isInteger(value.code));
}

function startsWithId(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || typeof (value[0] as { id?: unknown } | null)?.id === 'string');
}
