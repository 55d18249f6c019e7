/** What phrases stand for, and which rules guards silence, from the numbers of describe.ts. */
import type { Described } from './describe.ts';
import { toDifference } from './differences.ts';
import { UNLESS } from './targets.ts';

/** Target → which one of its kind it is. */
export function readTargetRefs({ targetKinds, targetRefs }: Described): Int32Array {
  const refs = new Int32Array(targetRefs.length);
  const last = new Int32Array(UNLESS + 2);
  for (let target = 0; target < refs.length; target += 1) {
    const kind = targetKinds[target]!;
    refs[target] = last[kind]! += toDifference(targetRefs[target]!);
  }
  return refs;
}

/** Rule → the guards that silence it, where there are any. */
export function readSilencers({ silencers }: Described): ReadonlyMap<number, readonly number[]> {
  const byRule = new Map<number, readonly number[]>();
  let rule = 0;
  for (let at = 0; at < silencers.length; ) {
    rule += silencers[at]!;
    const guards: number[] = [];
    let guard = 0;
    const last = at + 2 + silencers[at + 1]!;
    for (at += 2; at < last; at += 1) guards.push((guard += silencers[at]!));
    byRule.set(rule, guards);
  }
  return byRule;
}
