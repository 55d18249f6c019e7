/** Numbers as text and back: as base64 VLQ, which source maps are written in, but for the sign. It is ASCII and loads fast. */
import type { Described, Numbers } from './describe.ts';

type Listed = 'readAs' | 'numbers' | 'uses';
export type Packed = Omit<Described, Listed> & Readonly<Record<Listed, string>>;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A digit holds five bits, and a sixth where more follow. */
const MORE = 32;

export const pack = (described: Described): Packed => ({
  ...described, readAs: written(described.readAs), numbers: written(described.numbers), uses: written(described.uses),
});

export const unpack = (packed: Packed): Described => ({ ...packed, readAs: read(packed.readAs), numbers: read(packed.numbers), uses: read(packed.uses) });

function written(numbers: Numbers): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= 5) text += digits[(rest & 31) | MORE]!;
    text += digits[rest]!;
  }
  return text;
}

function read(text: string): Int32Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)]!;
    number |= (value & 31) << shift;
    shift += 5;
    if (value >= MORE) continue;
    numbers[count] = number;
    count += 1;
    number = shift = 0;
  }
  return numbers.subarray(0, count);
}
