import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';
import { pour, print, writers } from '../../src/cli/stream.ts';
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

type Format = keyof typeof writers;

async function sizeOf(format: Format, count: number): Promise<number> {
  const { world, kept } = worldOf();
  await pour(writers[format](answers(count), world), world);
  return Buffer.byteLength(kept.stdout);
}

describe('what is printed', () => {
  it.each(['json', 'report'] as const)('reads no further than a slow reader takes it (%s)', async (format) => {
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
    const world = { ...worldOf().world, stdout: slow };
    await pour(writers[format](answers(50, made), world), world);
    expect(taken).toBe(total);
    expect(furthest).toBeLessThan(5);
  });

  it('reads no further than a slow reader takes it (ndjson)', async () => {
    const chunk = '550 5.1.1 <jo@example.com>: no such user\n'.repeat(200);
    const perChunk = 200 * (JSON.stringify(classify('550 5.1.1 <jo@example.com>: no such user')).length + 1);
    let read = 0;
    let taken = 0;
    let furthest = 0;
    async function* stdin() {
      for (; read < 60; read += 1) yield chunk;
    }
    const slow = new Writable({
      highWaterMark: 1,
      write(bytes: Buffer, _, done) {
        taken += bytes.length;
        furthest = Math.max(furthest, read - taken / perChunk);
        setImmediate(done);
      },
    });
    await print(readArgs(['--ndjson', '-']), { ...worldOf().world, stdin: stdin(), stdout: slow });
    expect(taken).toBe(60 * perChunk);
    expect(furthest).toBeLessThan(5);
  });

  it('passes an error of the source on', async () => {
    async function* broken() {
      yield batch;
      throw new Error('unreadable');
    }
    const { world } = worldOf();
    await expect(pour(writers.report(broken(), world), world)).rejects.toThrow('unreadable');
  });
});
