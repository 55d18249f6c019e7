/** The README's recipe for BullMQ: webhooks and logs put bounces into a queue, and workers classify them. */
import { Queue, Worker, type ConnectionOptions } from 'bullmq';
import { classify, type BounceInput, type Verdict } from '../../src/index.ts';

/** Many bounces in one job: a verdict takes microseconds, a job's way through Redis far longer. */
export interface BounceJob {
  readonly bounces: readonly BounceInput[];
}

export interface Judged {
  readonly bounce: BounceInput;
  readonly verdict: Verdict;
}

const NAME = 'bounces';

export function bounceQueue(connection: ConnectionOptions): Queue<BounceJob, number> {
  return new Queue<BounceJob, number>(NAME, {
    connection,
    defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 50 }, removeOnComplete: 1000 },
  });
}

/**
 * @param id of the delivery that the bounces came in: what is delivered twice is one job
 */
export async function enqueue(queue: Queue<BounceJob, number>, id: string, bounces: readonly BounceInput[]): Promise<void> {
  await queue.add('classify', { bounces }, { jobId: id });
}

/** @param store keeps verdicts; it may be called again with the same ones, after it has thrown */
export function bounceWorker(
  connection: ConnectionOptions,
  store: (judged: readonly Judged[]) => Promise<void>,
): Worker<BounceJob, number> {
  const judge = async (bounces: readonly BounceInput[]): Promise<number> => {
    await store(bounces.map((bounce) => ({ bounce, verdict: classify(bounce) })));
    return bounces.length;
  };
  return new Worker<BounceJob, number>(NAME, ({ data }) => judge(data.bounces), { connection, concurrency: 4 });
}
