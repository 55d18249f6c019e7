/** The recipe for BullMQ, with a real Redis server. Skipped where there is none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classify, type BounceInput } from '../../src/index.ts';
import { allRules } from '../data/rules.ts';
import { startRedis, whyNoRedis, type Redis } from './redis.ts';
import type { Judged } from './bounce-queue.ts';

type Recipe = typeof import('./bounce-queue.ts');

let recipe: Recipe;
const why = whyNoRedis() ?? (await import('./bounce-queue.ts').then(
  (module) => {
    recipe = module;
    return null;
  },
  (error: Error) => `bullmq cannot be loaded: ${error.message}`,
));
if (why !== null) console.warn(`test/queue: ${why}; the tests with BullMQ are skipped`);

const samples = allRules.flatMap((rule) => rule.samples);
const bounces: readonly BounceInput[] = samples.map((sample) => (typeof sample === 'string' ? { text: sample } : { ...sample }));
const deliveries = Array.from({ length: Math.ceil(bounces.length / 50) }, (_, index) => bounces.slice(50 * index, 50 * index + 50));

describe.skipIf(why !== null)(`a queue on BullMQ${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let redis: Redis;
  const connection = () => ({ host: '127.0.0.1', port: redis.port, maxRetriesPerRequest: null });

  beforeAll(async () => {
    redis = await startRedis();
  }, 30_000);
  afterAll(() => redis.stop());

  it('is classified by its workers: each bounce once, also where a delivery came twice and a store failed for a while', async () => {
    const queue = recipe.bounceQueue(connection());
    const kept: Judged[] = [];
    let failures = 3;
    const store = async (judged: readonly Judged[]) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the store is away');
      kept.push(...judged);
    };
    const workers = [recipe.bounceWorker(connection(), store), recipe.bounceWorker(connection(), store)];
    const isDone = new Promise<void>((resolve) => {
      for (const worker of workers) worker.on('completed', () => kept.length >= bounces.length && resolve());
    });
    try {
      for (const [id, delivery] of deliveries.entries()) {
        for (let twice = 0; twice < 2; twice += 1) await recipe.enqueue(queue, `delivery-${id}`, delivery);
      }
      await isDone;
      expect(failures).toBeLessThan(0);
      expect(await queue.getFailedCount()).toBe(0);
    } finally {
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
    }
    const byBounce = (judged: readonly Judged[]) => judged.map((one) => JSON.stringify(one)).sort();
    expect(kept).toHaveLength(bounces.length);
    expect(byBounce(kept)).toEqual(byBounce(bounces.map((bounce) => ({ bounce, verdict: classify(bounce) }))));
  }, 60_000);
});
