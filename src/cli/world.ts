import type { Verdict } from '../index.ts';

/** What a command runs in: `process`, or a test's stand-in. */
export interface World {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A word in front that stands for something else than classifying: `bounce-verdict explain 502`. */
export interface Subcommand {
  readonly name: string;
  /** Its lines in `--help`. */
  readonly help: string;
  run(argv: readonly string[], world: World): Promise<void>;
}

/** One answer, as every output format can show it. */
export interface Answer {
  readonly verdict: Verdict;
  /** What `--json` and `--ndjson` print: the verdict, or a record with a verdict in it. */
  readonly json: object;
  /** A line above the report, where the answer is about more than a text: a recipient, a queue id. */
  readonly title?: string;
}

/** Wrong usage: one line for standard error, and exit code 2. */
export class UsageError extends Error {}
