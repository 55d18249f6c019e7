import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, repliesOf } from '../../src/cli/lines.ts';

async function* from<T>(items: Iterable<T>) {
  yield* items;
}
async function collect(batches: AsyncIterable<readonly string[]>) {
  const all: string[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
const lines = (chunks: Iterable<string | Uint8Array>) => collect(linesOf(from(chunks)));
const replies = (...batches: string[][]) => collect(repliesOf(from(batches)));

describe('linesOf', () => {
  it('gives each line without its end, empty ones too, and no line behind the last end', async () => {
    expect(await lines(['one\r\ntwo\n\nfour\n'])).toEqual(['one', 'two', '', 'four']);
  });

  it('gives the same lines wherever the bytes are cut', async () => {
    let cut = 0;
    await fc.assert(fc.asyncProperty(
      fc.array(fc.constantFrom('550 no', 'ü', 'ユーザー', '', '😀', 'a'), { minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('\n', '\r\n'),
      async (texts, size, end) => {
        const bytes = new TextEncoder().encode(texts.map((text) => text + end).join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        if (chunks.length > 1) cut += 1;
        expect(await lines(chunks)).toEqual(texts);
      },
    ));
    expect(cut).toBeGreaterThan(50);
  });

  it('yields the lines of a chunk before the next chunk is there', async () => {
    const read: string[] = [];
    async function* chunks() {
      yield 'one\ntwo\nthr';
      expect(read).toEqual(['one', 'two']);
      yield 'ee\n';
    }
    for await (const batch of linesOf(chunks())) read.push(...batch);
    expect(read).toEqual(['one', 'two', 'three']);
  });

  it('cuts a line that never ends, and goes on with the next', async () => {
    const endless = Array.from({ length: 100 }, () => 'x'.repeat(50_000));
    const [long, next] = await lines([...endless, 'x\n550 next\n']);
    expect(long!.length).toBeGreaterThanOrEqual(1 << 20);
    expect(long!.length).toBeLessThan(1.2 * (1 << 20));
    expect(next).toBe('550 next');
  });
});

describe('repliesOf', () => {
  it('puts the lines of a reply together, across batches', async () => {
    expect(await replies(['550-no', '550-such'], ['550 user', '421 later'])).toEqual(['550-no\n550-such\n550 user', '421 later']);
  });

  it('ends a reply that has no last line where another code begins, or the input ends', async () => {
    expect(await replies(['550-no such', '421 later', '550-user'])).toEqual(['550-no such', '421 later', '550-user']);
  });

  it('takes a reply that a log put on one line as whole', async () => {
    const lines = ['550-5.1.1 no such 550 5.1.1 user', '550 5.7.1 denied'];
    expect(await replies(lines)).toEqual(lines);
  });

  it('leaves empty lines out', async () => {
    expect(await replies(['', '550 no', '  '])).toEqual(['550 no']);
  });
});
