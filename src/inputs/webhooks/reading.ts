/** How every provider's payload is taken apart: text to JSON, a delivery to its events, each event by its schema. */
import { z } from 'zod';
import { WebhookError } from './event.ts';
import type { WebhookBounce, WebhookOptions, WebhookProvider } from './event.ts';
import { parseJson } from './json.ts';

/** One event of a delivery, and where it stands in the payload. */
export interface Part {
  readonly value: unknown;
  readonly path: string;
}

/** How one provider wraps its events, and how it writes one. */
export interface Reader {
  readonly provider: WebhookProvider;
  /** Beside a plain array of events, which every reader takes: the wrapping that the provider uses. */
  readonly unpack?: (part: Part) => readonly Part[];
  readonly read: (part: Part) => readonly WebhookBounce[];
}

/**
 * Reads a delivery: an object, an array of objects, their JSON text or its bytes, or JSON text with one object on each line.
 * An event that cannot be read never takes the others with it.
 */
export function readDelivery(reader: Reader, payload: unknown, options: WebhookOptions = {}): WebhookBounce[] {
  const { provider } = reader;
  const bounces: WebhookBounce[] = [];
  const errors: WebhookError[] = [];
  const attempt = (path: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      // A getter that throws, say: what cannot be looked at is told as what has a wrong shape is.
      const message = error instanceof Error ? error.message : 'something was thrown that is no error';
      errors.push(error instanceof WebhookError ? error : new WebhookError({ provider, path, problem: `cannot be read: ${message}` }));
    }
  };

  for (const document of documentsOf(payload)) {
    attempt(document.path, () => {
      const value = typeof document.value === 'string' ? fromJson(provider, document.value, document.path) : document.value;
      const events = Array.isArray(value) ? elementsOf(value, document.path) : [{ value, path: document.path }];
      for (const event of events) {
        attempt(event.path, () => {
          for (const part of reader.unpack?.(event) ?? [event]) {
            attempt(part.path, () => {
              for (const bounce of reader.read(part)) bounces.push(bounce);
            });
          }
        });
      }
    });
  }

  const first = errors[0];
  if (first === undefined) return bounces;
  if (options.onError === undefined) throw gathered(first, errors, bounces);
  for (const error of errors) options.onError(error);
  return bounces;
}

function gathered(first: WebhookError, errors: readonly WebhookError[], bounces: readonly WebhookBounce[]): WebhookError {
  const { provider, path } = first;
  const others = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
  return new WebhookError({ provider, path, problem: first.problem + others, bounces, errors });
}

/** The text of bytes, without a byte order mark; anything but text and bytes as it is. */
export function decoded(payload: unknown): unknown {
  const value = payload instanceof Uint8Array ? new TextDecoder().decode(payload) : payload;
  return typeof value === 'string' ? value.replace(/^\uFEFF/, '') : value;
}

/** Text that is no JSON document, with more to follow after a first line that may be an object or a list, is JSON Lines. */
function documentsOf(payload: unknown): readonly Part[] {
  const text = decoded(payload);
  if (typeof text !== 'string') return [{ value: text, path: '' }];
  const lines = text.split('\n').map((line, index) => ({ value: line.trim(), path: `line ${index + 1}` }));
  const filled = lines.filter((line) => line.value !== '');
  const first = filled[0]?.value ?? '';
  const isLines = filled.length > 1 && /^(?:\{.*\}|\[.*\])$/.test(first) && !parseJson(text).ok;
  return isLines ? filled : [{ value: text, path: '' }];
}

export function elementsOf(list: readonly unknown[], path: string): readonly Part[] {
  return list.map((value, index) => ({ value, path: pathTo(path, [index]) }));
}

/** Parses JSON text that stands at `path`; throws a `WebhookError` that says line and column. */
export function fromJson(provider: WebhookProvider, text: string, path: string): unknown {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  const { line, column, expected } = parsed.fault;
  throw new WebhookError({ provider, path, problem: `not valid JSON at line ${line}, column ${column}: expected ${expected}` });
}

/** The value as the schema reads it; throws a `WebhookError` that names the place, what was expected there and what was found. */
export function checked<T>(schema: z.ZodType<T>, part: Part, provider: WebhookProvider): T {
  const result = schema.safeParse(part.value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const keys = issue?.path ?? [];
  const expected = issue?.code === 'invalid_type' ? withArticle(issue.expected) : 'another shape';
  const problem = `expected ${expected}, found ${described(keys.reduce(valueAt, part.value))}`;
  throw new WebhookError({ provider, path: pathTo(part.path, keys), problem });
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  return isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}

function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : withArticle(typeof value);
}

function withArticle(name: string): string {
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

/** `[2].bounce.bouncedRecipients[0]`; after the number of a line, a comma. */
export function pathTo(base: string, keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  if (base === '' || path === '') return base + path;
  if (/^line \d+$/.test(base)) return `${base}, ${path}`;
  return path.startsWith('[') ? base + path : `${base}.${path}`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string; a number is written out, as some services are not consistent. */
export const word = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string());

/** A field that is read where it is of the right type and counts as absent where it is not: nothing hangs on it. */
export function context<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<z.ZodNullable<T>>> {
  return schema.nullish().catch(undefined);
}

export const wordContext = context(word);
