import { version } from '../../package.json';
import { helpText, readArgs } from './args.ts';
import { sourceOf } from './sources.ts';
import { print } from './stream.ts';
import { UsageError, type Subcommand, type World } from './world.ts';

const subcommands: readonly Subcommand[] = [];

/** Runs the command, and gives its exit code: 0 for any answer, 2 for wrong usage. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  try {
    const subcommand = subcommands.find(({ name }) => name === argv[0]);
    await (subcommand === undefined ? classifyAll(argv, world) : subcommand.run(argv.slice(1), world));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`bounce-verdict: ${error.message}; see bounce-verdict --help\n`);
    return 2;
  }
}

async function classifyAll(argv: readonly string[], world: World): Promise<void> {
  const args = readArgs(argv);
  if (args.help) world.stdout.write(helpText(subcommands));
  else if (args.version) world.stdout.write(`${version}\n`);
  else await print(sourceOf(args, world), args.format, world);
}
