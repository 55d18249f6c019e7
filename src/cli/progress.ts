import type { World } from './world.ts';

/** Milliseconds between two lines. */
const PAUSE = 200;

export interface Progress {
  readonly lines: number;
  add(lines: number, unclassified: number): void;
  end(): void;
}

/**
 * How far a stream is, on one line of standard error: lines, lines per second, share unclassified. Only on a terminal, and not where the
 * answers go to one as well.
 */
export function progressOn({ stdout, stderr }: Pick<World, 'stdout' | 'stderr'>, now: () => number = () => performance.now()): Progress {
  const isShown = stderr.isTTY === true && stdout.isTTY !== true;
  const start = now();
  let shown = start;
  let lines = 0;
  let unclassified = 0;
  const show = (end: string) => {
    const seconds = Math.max(now() - start, 1) / 1000;
    const share = lines === 0 ? 0 : (100 * unclassified) / lines;
    const rate = grouped(Math.round(lines / seconds));
    stderr.write(`\r${grouped(lines)} lines, ${rate} a second, ${share.toFixed(1)} % unclassified\u001b[K${end}`);
  };
  return {
    get lines() {
      return lines;
    },
    add(more, unknown) {
      lines += more;
      unclassified += unknown;
      if (!isShown || now() - shown < PAUSE) return;
      shown = now();
      show('');
    },
    end() {
      if (isShown) show('\n');
    },
  };
}

/** 1234567 → '1,234,567' */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
