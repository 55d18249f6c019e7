/** Numbers as text and back: as base64 VLQ, which source maps are written in, but for the sign. It is ASCII and loads fast. */
import type { Described, Numbers } from './describe.ts';

const lists = [
  'readAs', 'states', 'steps', 'choices', 'members', 'phrases', 'parts', 'targetCounts', 'targetKinds',
  'targetRefs', 'silencers',
] as const;
type List = (typeof lists)[number];
export type Packed = Omit<Described, List> & Readonly<Record<List, string>>;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A digit holds five bits, and a sixth where more follow. */
const MORE = 32;

export const pack = (described: Described): Packed => ({ ...described, ...each((list) => written(described[list])) });

export const unpack = (packed: Packed): Described => ({ ...packed, ...each((list) => read(packed[list])) });

const each = <T>(of: (list: List) => T): Record<List, T> => Object.fromEntries(lists.map((list) => [list, of(list)])) as Record<List, T>;

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
