/** The text at hand, unit by unit: read once through the table of characters.ts, so that every later look at it is one look-up. */
import { LONGEST, MARGIN, SPACE, unitTable, WIDE, wideUnit } from './characters.ts';

export const units = new Uint16Array(LONGEST + 2 * MARGIN).fill(SPACE);
export let unitCount = 0;

export function readUnits(text: string): void {
  const table = unitTable; // local names: a look-up less per unit
  const into = units;
  // Engines keep strings in half a dozen forms. Once they have met them all, they look `text.charCodeAt` up anew for each unit: 4 times
  // slower (measured on Node 20).
  const { charCodeAt } = String.prototype;
  const count = Math.min(text.length, LONGEST);
  for (let at = 0; at < count; at += 1) {
    const code = charCodeAt.call(text, at);
    into[at + MARGIN] = code < WIDE ? table[code]! : wideUnit(code);
  }
  for (let at = count + MARGIN; at < count + 2 * MARGIN; at += 1) into[at] = SPACE;
  unitCount = count;
}

/** The unit at an offset of the text read last. */
export const unitAt = (at: number): number => units[at + MARGIN]!;
