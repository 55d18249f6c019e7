/** Our own labelled replies: what a change of the rules breaks elsewhere shows here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../src/index.ts';
import { categoryNames, type BounceInput, type Category, type Outcome } from '../src/vocabulary.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly ctx?: BounceInput;
  readonly category: Category;
  readonly alt?: readonly Category[];
  readonly outcome: Outcome;
  readonly suppress: boolean | 'either';
}

/** In percent: how many are right at least, and how many of those to suppress are suppressed. */
const files: readonly (readonly [file: string, right: number, recall: number])[] = [
  ['replies.ndjson', 95, 96],
  ['systems.ndjson', 98.5, 98.5],
  ['kept.ndjson', 96.5, 97.5],
  ['tempting.ndjson', 83.5, 87],
  ['languages.ndjson', 98.5, 98.5],
  ['unusual.ndjson', 86.5, 86],
];

describe.each(files)('%s', (file, right, recall) => {
  const rows = readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
  const judged = rows.map((row) => ({ row, verdict: classify({ text: row.text, ...row.ctx }) }));
  const share = (some: readonly unknown[], all: readonly unknown[]) => (100 * some.length) / all.length;

  it('names categories of the taxonomy, and each reply once', () => {
    for (const { id, category, alt = [] } of rows) for (const name of [category, ...alt]) expect(categoryNames, id).toContain(name);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('loses no recipient who should be kept', () => {
    const suppressed = judged.filter(({ row, verdict }) => row.suppress === false && verdict.suppressRecipient).map(({ row }) => row.id);
    expect(suppressed).toEqual([]);
  });

  it(`suppresses ${recall} % of those who should go, and is right on ${right} %`, () => {
    const gone = judged.filter(({ row }) => row.suppress === true);
    expect(share(gone.filter(({ verdict }) => verdict.suppressRecipient), gone)).toBeGreaterThanOrEqual(recall);
    const isRight = ({ row, verdict }: (typeof judged)[number]) => [row.category, ...(row.alt ?? [])].includes(verdict.category);
    expect(share(judged.filter(isRight), judged)).toBeGreaterThanOrEqual(right);
  });
});
