/** The facts that came with the page and those that came later → all facts, in their order. */
import type { Facts, LaterItems } from '../facts.ts';

export function complete(now: Facts, later: readonly LaterItems[]): Facts {
  const all: Record<string, Readonly<Record<string, unknown>>> = { ...now };
  for (const { file, name, items } of later) {
    const list = [...(now[file]?.[name] as readonly object[])];
    for (const [place, item] of items) list.splice(place, 0, item);
    all[file] = { ...all[file], [name]: list };
  }
  return all;
}
