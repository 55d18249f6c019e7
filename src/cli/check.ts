import type { Sample } from '../vocabulary.ts';
import { parseOptions } from './options.ts';
import { plain } from './paint.ts';
import { readRules, type Own } from './rules.ts';
import { UsageError, type Subcommand, type World } from './world.ts';

export const checkSubcommand: Subcommand = {
  name: 'check',
  help: 'bounce-verdict check FILE               validates rules of your own and runs their samples',
  run: check,
};

/** Gives 1 where a sample is not decided by its rule. @throws UsageError, InputError where the file is not valid */
async function check(argv: readonly string[], { stdout }: World): Promise<number> {
  const { file, isHelp } = readFile(argv);
  if (isHelp) {
    stdout.write(`Usage: ${checkSubcommand.help}\n`);
    return 0;
  }
  const own = readRules(file);
  const { rules = [], categories = {}, overrides = [] } = own.options;
  const samples = rules.reduce((sum, rule) => sum + (rule.samples?.length ?? 0), 0);
  const failures = failuresOf(own);
  const silent = rules.filter(({ samples: list = [] }) => list.length === 0);
  stdout.write([
    `${file}: ${counted(rules.length, 'rule')}, ${counted(Object.keys(categories).length, 'category', 'categories')}, ${
      counted(overrides.length, 'override')}; ${failures.length === 0 ? '' : `${failures.length} of `}${counted(samples, 'sample')} ${
      failures.length === 0 ? 'right' : 'wrong'}`,
    ...failures,
    ...(silent.length === 0 ? [] : [`without a sample: ${silent.map(({ id }) => id).join(', ')}`]),
    '',
  ].join('\n'));
  return failures.length === 0 ? 0 : 1;
}

function readFile(argv: readonly string[]): { readonly file: string; readonly isHelp: boolean } {
  const parsed = parseOptions(argv, { help: { type: 'boolean', short: 'h' } });
  const [file, ...more] = parsed.positionals;
  if (!parsed.values.help && (file === undefined || more.length > 0)) throw new UsageError('check takes one file with rules');
  return { file: file ?? '', isHelp: parsed.values.help === true };
}

/** A line or two for each sample that another rule decides. */
function failuresOf({ options, classify }: Own): string[] {
  return (options.rules ?? []).flatMap((rule) =>
    (rule.samples ?? []).flatMap((sample, index) => {
      const { evidence: [first], category } = classify(sample);
      if (first?.id === rule.id) return [];
      const decided = first === undefined ? 'nothing is found in it' : `${first.kind} ${first.id} decides: ${category}`;
      return [`wrong: ${rule.id}, sample ${index + 1}: ${shown(sample)}`, `       ${decided}`].join('\n');
    }),
  );
}

const shown = (sample: Sample): string => plain(typeof sample === 'string' ? sample : JSON.stringify(sample));

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
