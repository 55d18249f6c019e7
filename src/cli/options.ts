import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './world.ts';

/** As parseArgs does, with errors of one line. @throws UsageError */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    throw new UsageError(problem.charAt(0).toLowerCase() + problem.slice(1));
  }
}
