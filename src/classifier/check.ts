/** Fields and what they must be, for errors that name the entry and the field. */

export interface Field {
  readonly is: (value: unknown) => boolean;
  /** Behind 'must': 'be a list of phrases'. */
  readonly must: string;
  readonly needed?: true;
}

export type Fields = Readonly<Record<string, Field>>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isString = (value: unknown): boolean => typeof value === 'string';
export const isListOf = (is: (value: unknown) => boolean) => (value: unknown): boolean => Array.isArray(value) && value.every(is);
export const isOneOf = (values: readonly unknown[]) => (value: unknown): boolean => values.includes(value);
export const isLike = (pattern: RegExp) => (value: unknown): boolean => typeof value === 'string' && pattern.test(value);

/** Is it an object with these fields? Others are let pass where `open`. */
export const isShape = (fields: Fields, open = false) => (value: unknown): boolean =>
  isObject(value) && fieldProblem(value, fields, open) === null;

/** What is wrong with the fields of an object, or null. A field that is undefined counts as absent. */
export function fieldProblem(value: Readonly<Record<string, unknown>>, fields: Fields, open = false): string | null {
  for (const [name, { is, must, needed }] of Object.entries(fields)) {
    if (value[name] === undefined) {
      if (needed) return `field "${name}" must ${must}, and is missing`;
    } else if (!is(value[name])) return `field "${name}" must ${must}, not ${shown(value[name])}`;
  }
  const other = open ? undefined : Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  return other === undefined ? null : `field "${other}" is not known; there are ${Object.keys(fields).join(', ')}`;
}

const LONGEST_SHOWN = 60;

/** A value in an error message. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = Array.isArray(value) ? 'a list' : 'an object';
  }
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
