/** A short, stable name for a text of any length: FNV-1a of 32 bits in base 36, at most seven characters. Not for secrets. */
export function hash(text: string): string {
  return hashNumber(text).toString(36);
}

/** The same, as a number from 0 to 2^32 - 1. */
export function hashNumber(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
