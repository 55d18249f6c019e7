/**
 * What speaks for a category in the text at hand. The candidates of one text lie in a pool that is used again for the next, so that
 * weighing allocates nothing: `match` fills it, `verdict` adds the codes, sorts it and reads it before the next text comes.
 */
import type { CompiledRule } from './matcher.ts';
import type { EvidenceKind } from './vocabulary.ts';

export interface Candidate {
  kind: EvidenceKind;
  id: string;
  category: string;
  /** Strength, less what speaks against it. */
  weight: number;
  /** In words. */
  length: number;
  /** In the order of precedence. */
  rank: number;
  /** In the text, or -1. */
  start: number;
  end: number;
  rule: CompiledRule | null;
  /** Hedged or negated: it may decide, yet not suppress. */
  doubted: boolean;
}

export const candidates: Candidate[] = [];
export let count = 0;

export function clear(): void {
  count = 0;
}

export function add(
  kind: EvidenceKind, id: string, category: string, weight: number, length: number, rank: number, start: number, end: number,
  rule: CompiledRule | null, doubted: boolean,
): void {
  const spare = candidates[count];
  if (spare === undefined) candidates.push({ kind, id, category, weight, length, rank, start, end, rule, doubted });
  else fill(spare, kind, id, category, weight, length, rank, start, end, rule, doubted);
  count += 1;
}

function fill(
  spare: Candidate, kind: EvidenceKind, id: string, category: string, weight: number, length: number, rank: number, start: number,
  end: number, rule: CompiledRule | null, doubted: boolean,
): void {
  spare.kind = kind;
  spare.id = id;
  spare.category = category;
  spare.weight = weight;
  spare.length = length;
  spare.rank = rank;
  spare.start = start;
  spare.end = end;
  spare.rule = rule;
  spare.doubted = doubted;
}

/** A rule is listed once, by its heaviest and longest match. */
export function addOnce(
  kind: EvidenceKind, compiled: CompiledRule, weight: number, length: number, start: number, end: number, doubted: boolean,
): void {
  const { id, category } = compiled;
  for (let index = 0; index < count; index += 1) {
    const other = candidates[index]!;
    if (other.rule !== compiled) continue;
    if (weight > other.weight || (weight === other.weight && length > other.length)) {
      fill(other, kind, id, category, weight, length, compiled.rank, start, end, compiled, doubted);
    }
    return;
  }
  add(kind, id, category, weight, length, compiled.rank, start, end, compiled, doubted);
}

/** Heaviest first; of equals the longer match, then the order of precedence. Few and nearly sorted: insertion. */
export function sort(): void {
  for (let index = 1; index < count; index += 1) {
    const candidate = candidates[index]!;
    let at = index;
    while (at > 0 && isHeavier(candidate, candidates[at - 1]!)) {
      candidates[at] = candidates[at - 1]!;
      at -= 1;
    }
    candidates[at] = candidate;
  }
}

function isHeavier(a: Candidate, b: Candidate): boolean {
  if (a.weight !== b.weight) return a.weight > b.weight;
  return a.length === b.length ? a.rank < b.rank : a.length > b.length;
}
