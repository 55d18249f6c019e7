/** Reads a whole log for a test. */
import { readLog } from '../../../src/inputs/logs.ts';
import type { LogEntry, LogOptions, LogProblem } from '../../../src/inputs/logs.ts';

export interface Whole {
  readonly entries: LogEntry[];
  readonly problems: LogProblem[];
}

export async function whole(lines: AsyncIterable<string> | Iterable<string>, options: LogOptions = {}): Promise<Whole> {
  const entries: LogEntry[] = [];
  const problems: LogProblem[] = [];
  for await (const entry of readLog(lines, { onProblem: (problem) => problems.push(problem), ...options })) entries.push(entry);
  return { entries, problems };
}

/** What the tests of single formats compare: one short row for each entry. */
export function rows({ entries }: Whole): unknown[] {
  return entries.map(({ line, status, queueId, recipient, remoteHost, verdict }) => (
    [line, status, queueId, recipient, remoteHost, verdict.category]
  ));
}
