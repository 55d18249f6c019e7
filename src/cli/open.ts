/** Names → inputs: files or standard input, and what each of them is. */
import { createReadStream } from 'node:fs';
import type { Args, Said } from './args.ts';
import { decoded } from './decode.ts';
import { detect, document } from './detect.ts';
import type { Chunks } from './lines.ts';
import { InputError, type World } from './world.ts';

export interface Input {
  /** '-' where it is standard input. */
  readonly name: string;
  readonly chunks: Chunks;
  readonly said: Said;
}

/** So much is looked at to tell what an input is; of a JSON document, so much is read. */
const HEAD = 64 * 1024;
const DOCUMENT = 16 * 1024 * 1024;
const CHUNK = 256 * 1024;

/** What is read from each input in turn. One of several that cannot be read is told, and the others are read. @throws InputError */
export async function* fromInputs<Answer>(
  { operands, said }: Args,
  world: World,
  read: (input: Input) => AsyncIterable<Answer>,
): AsyncGenerator<Answer> {
  for (const name of operands.length === 0 ? ['-'] : operands) {
    try {
      const chunks = decoded(name, name === '-' ? world.stdin : readFile(name));
      const isSaid = said.kind !== null && (said.kind !== 'webhook' || said.webhook !== null);
      yield* read(isSaid ? { name, chunks, said } : await detected(name, chunks));
    } catch (error) {
      if (!(error instanceof InputError) || operands.length <= 1) throw error;
      world.problems.tell(error.message);
    }
  }
}

async function* readFile(name: string): Chunks {
  try {
    yield* createReadStream(name, { highWaterMark: CHUNK });
  } catch (error) {
    throw new InputError(`${name}: ${(error as Error).message}`);
  }
}

/** Reads on until the beginning tells what it is; then gives it all again from the start. */
async function detected(name: string, chunks: Chunks): Promise<Input> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: (string | Uint8Array)[] = [];
  let size = 0;
  let isAll = false;
  let said: Said | null = null;
  let enough = HEAD;
  while (said === null) {
    while (!isAll && size < enough && !(enough === HEAD && hasLine(read.at(-1)))) {
      const { done, value } = await iterator.next();
      if (done) isAll = true;
      else {
        read.push(value);
        size += value.length;
      }
    }
    const head = textIn(read).slice(0, enough);
    said = await detect(isAll ? head : head.slice(0, head.lastIndexOf('\n') + 1) || head, isAll);
    if (said === null && (isAll || enough === DOCUMENT)) said = document;
    enough = DOCUMENT;
  }
  return { name, chunks: again(read, iterator), said };
}

function hasLine(chunk: string | Uint8Array | undefined): boolean {
  return chunk !== undefined && (typeof chunk === 'string' ? chunk.includes('\n') : chunk.includes(10));
}

function textIn(chunks: readonly (string | Uint8Array)[]): string {
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))).toString('utf8');
}

async function* again(read: (string | Uint8Array)[], rest: AsyncIterator<string | Uint8Array>): Chunks {
  while (read.length > 0) yield read.shift()!;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** All of an input, as one text or as bytes. @throws InputError where it is longer than a document may be */
export async function allOf(name: string, chunks: Chunks): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
    size += chunk.length;
    if (size > 4 * DOCUMENT) throw new InputError(`${name}: too long for one document; is it a log? then say --log`);
  }
  return Buffer.concat(parts);
}
