import { version } from '../../package.json';
import { readArgs } from './args.ts';
import { checkSubcommand } from './check.ts';
import { explainSubcommand } from './explain.ts';
import { helpText } from './help.ts';
import { reportSubcommand } from './report.ts';
import { print } from './stream.ts';
import { InputError, UsageError, type Subcommand, type World } from './world.ts';

const subcommands: readonly Subcommand[] = [explainSubcommand, reportSubcommand, checkSubcommand];

/** Runs the command, and gives its exit code: 0 for any answer, 1 for what cannot be read or fails a check, 2 for wrong usage. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  try {
    const subcommand = subcommands.find(({ name }) => name === argv[0]);
    const code = await (subcommand === undefined ? classifyAll(argv, world) : subcommand.run(argv.slice(1), world));
    return world.problems.end() ? 1 : (code ?? 0);
  } catch (error) {
    if (error instanceof InputError) {
      world.problems.end();
      world.stderr.write(`bounce-verdict: ${error.message}\n`);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`bounce-verdict: ${error.message}; see bounce-verdict --help\n`);
    return 2;
  }
}

async function classifyAll(argv: readonly string[], world: World): Promise<void> {
  const args = readArgs(argv);
  if (args.help) world.stdout.write(helpText(subcommands));
  else if (args.version) world.stdout.write(`${version}\n`);
  else await print(args, world);
}
