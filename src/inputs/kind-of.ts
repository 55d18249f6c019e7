/** What a value is, in the words of an error message. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return value instanceof Uint8Array ? 'bytes' : `a value of type ${typeof value}`;
}
