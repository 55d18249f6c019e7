import type { Category, OwnCategory, Verdict } from '../index.ts';
import type { Problems } from './problems.ts';

/** What a command runs in: the process, or a test's stand-in. */
export interface World {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly problems: Problems;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The command itself, for threads that run it too. */
  readonly script?: URL;
}

/** A word in front that stands for something else than classifying: `bounce-verdict explain 502`. */
export interface Subcommand {
  readonly name: string;
  /** Its lines in `--help`. */
  readonly help: string;
  /** Gives the exit code where it is not 0. */
  run(argv: readonly string[], world: World): Promise<number | void>;
}

export type AnyVerdict = Verdict<Category | OwnCategory>;

/** One answer, as every output format can show it. */
export interface Answer {
  /** What it means; null where there is nothing to judge. */
  readonly verdict: AnyVerdict | null;
  /** What `--json` and `--ndjson` print: the verdict, or a record with a verdict in it. */
  readonly json: object;
  /** A line above the report, where the answer is about more than a text: a recipient, a queue id. */
  readonly title?: string;
  /** Sentences between the title and the report. */
  readonly notes?: readonly string[];
}

/** Answers in batches, as their texts come in. */
export type Answers = AsyncIterable<readonly Answer[]>;

/** Wrong usage: one line for standard error, and exit code 2. */
export class UsageError extends Error {}

/** An input that cannot be read: one line for standard error, and exit code 1. */
export class InputError extends Error {}
