#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { main } from './main.ts';
import { problemsOn } from './problems.ts';
import { serve } from './workers.ts';
import type { World } from './world.ts';

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may stop reading: `bounce-verdict --ndjson < replies.txt | head`.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`bounce-verdict: standard output: ${error.message}\n`);
    process.exit(1);
  });
  process.stderr.on('error', () => {}); // nobody is left to be told

  const { stdout, stderr, env } = process;
  const world: World = {
    get stdin() { return process.stdin; }, stdout, stderr, problems: problemsOn(stderr), env, script: new URL(import.meta.url),
  };
  process.exitCode = await main(process.argv.slice(2), world);
} else serve();
