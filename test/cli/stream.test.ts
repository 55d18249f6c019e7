import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/cli/args.ts';
import { print } from '../../src/cli/stream.ts';
import type { Answer } from '../../src/cli/world.ts';
import { classify } from '../../src/index.ts';
import { worldOf } from './world.ts';

const verdict = classify('550 5.1.1 no such user');
const batch: readonly Answer[] = Array.from({ length: 100 }, () => ({ verdict, json: verdict }));

async function* answers(count: number, made: { batches: number } = { batches: 0 }) {
  for (let index = 0; index < count; index += 1) {
    made.batches += 1;
    yield batch;
  }
}

async function sizeOf(format: Format, count: number): Promise<number> {
  const { world, kept } = worldOf();
  await print(answers(count), format, world);
  return Buffer.byteLength(kept.stdout);
}

describe('print', () => {
  it.each(['ndjson', 'json', 'report'] as const)('reads no further than a slow reader takes it (%s)', async (format) => {
    const total = await sizeOf(format, 50);
    const made = { batches: 0 };
    let taken = 0;
    let furthest = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        taken += chunk.length;
        furthest = Math.max(furthest, made.batches - (taken / total) * 50);
        setImmediate(done);
      },
    });
    await print(answers(50, made), format, { ...worldOf().world, stdout: slow });
    expect(taken).toBe(total);
    expect(furthest).toBeLessThan(5);
  });

  it('passes an error of the source on', async () => {
    async function* broken() {
      yield batch;
      throw new Error('unreadable');
    }
    await expect(print(broken(), 'ndjson', worldOf().world)).rejects.toThrow('unreadable');
  });
});
