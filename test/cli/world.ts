import { Writable } from 'node:stream';
import { problemsOn } from '../../src/cli/problems.ts';
import type { World } from '../../src/cli/world.ts';

interface Terminal {
  readonly stdin?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  /** Is standard input a terminal, so that nothing is piped in? */
  readonly keyboard?: boolean;
  readonly screen?: boolean;
  /** Is standard error a terminal? */
  readonly watched?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Record<string, string>;
}

/** A stand-in for `process` that keeps what is written. */
export function worldOf({ stdin = [], keyboard = false, screen = false, watched = false, columns, rows, env = {} }: Terminal = {}) {
  const kept = { stdout: '', stderr: '' };
  const keep = (name: 'stdout' | 'stderr') => new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      kept[name] += chunk;
      done();
    },
  });
  async function* chunks() {
    yield* stdin;
  }
  const stderr = Object.assign(keep('stderr'), { isTTY: watched });
  const world: World = {
    stdin: Object.assign(chunks(), { isTTY: keyboard }),
    stdout: Object.assign(keep('stdout'), { isTTY: screen }, columns === undefined ? {} : { columns }, rows === undefined ? {} : { rows }),
    stderr,
    problems: problemsOn(stderr),
    env,
  };
  return { world, kept };
}
