/** Blocks of lines, judged in several threads; the answers come in the order of the blocks. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { judgeOfTask, type Judged, type Task } from './judge.ts';

/** So many blocks wait for each thread, so that it never waits for one. */
const AHEAD = 2;

/** @param script what the threads run: a module that calls {@link serve} where it is not the main thread */
export async function* judgedInThreads(blocks: AsyncGenerator<Buffer>, count: number, task: Task, script: URL): AsyncGenerator<Judged> {
  const threads = Array.from({ length: count }, () => threadOf(script, task));
  const asked: Promise<Judged>[] = [];
  try {
    let next: Promise<IteratorResult<Buffer>> | null = blocks.next();
    while (next !== null || asked.length > 0) {
      const first = asked[0];
      const isBlock = next !== null && (first === undefined || (asked.length < AHEAD * count && (await earlier(next, first))));
      if (!isBlock) {
        yield await asked.shift()!;
        continue;
      }
      const block: IteratorResult<Buffer> = await next!;
      next = block.done ? null : blocks.next();
      if (!block.done) asked.push(threads.reduce((free, other) => (other.waiting() < free.waiting() ? other : free)).judge(block.value));
    }
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

/** Is the block there before the answer? */
function earlier(block: Promise<unknown>, answer: Promise<unknown>): Promise<boolean> {
  return Promise.race([answer.then(() => false), block.then(() => true)]);
}

function threadOf(script: URL, task: Task) {
  const worker = new Worker(script, { workerData: task });
  const waiting: { resolve: (judged: Judged) => void; reject: (error: unknown) => void }[] = [];
  worker.on('message', (judged: Judged) => waiting.shift()?.resolve(judged));
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return {
    waiting: () => waiting.length,
    judge: (block: Buffer) => new Promise<Judged>((resolve, reject) => {
      waiting.push({ resolve, reject });
      const bytes = new Uint8Array(block);
      worker.postMessage(bytes, [bytes.buffer]);
    }),
    end: () => worker.terminate(),
  };
}

/** What a thread does: it answers each block. */
export function serve(): void {
  const judge = judgeOfTask(workerData as Task);
  parentPort?.on('message', (block: Uint8Array) => {
    const judged = judge(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
    parentPort?.postMessage(judged, [judged.bytes.buffer]);
  });
}
