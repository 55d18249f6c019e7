/** What cannot be read, while the rest is judged: told on standard error, the first ones each on a line; the exit code is then 1. */
export interface Problems {
  tell(problem: string): void;
  /** Says how many more there were. @returns whether there were any */
  end(): boolean;
}

const MOST_TOLD = 10;

export function problemsOn(stderr: Pick<NodeJS.WritableStream, 'write'>): Problems {
  let count = 0;
  return {
    tell(problem) {
      count += 1;
      if (count <= MOST_TOLD) stderr.write(`bounce-verdict: ${problem}\n`);
    },
    end() {
      if (count > MOST_TOLD) stderr.write(`bounce-verdict: and ${count - MOST_TOLD} more that could not be read\n`);
      return count > 0;
    },
  };
}
