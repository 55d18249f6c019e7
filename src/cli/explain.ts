import { parseOptions } from './options.ts';
import { painter } from './paint.ts';
import { UsageError, type Subcommand, type World } from './world.ts';

export const explainSubcommand: Subcommand = {
  name: 'explain',
  help: 'bounce-verdict explain [--markdown | --json] CODE|REPLY    the entry of the SMTP error reference',
  run: explainCommand,
};

const options = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `bounce-verdict explain 502`, `explain 5.7.26`, `explain "550 5.7.1 …"`: the entry of the SMTP error reference. @throws UsageError */
export async function explainCommand(argv: readonly string[], { stdin, stdout, env }: Omit<World, 'problems'>): Promise<void> {
  const { values, positionals } = parseOptions(argv, options);
  if (values.help) return void stdout.write(`Usage: ${explainSubcommand.help}\n`);
  if (values.json && values.markdown) throw new UsageError('--json and --markdown exclude each other');
  const subject = positionals.length > 0 ? positionals.join(' ') : stdin.isTTY ? '' : await all(stdin);
  if (subject.trim() === '') throw new UsageError('explain takes a code (502, 5.7.26) or a reply');
  const { explain, findEntries } = await import('../reference.ts'); // large, and of no use to the other commands
  if (values.json) {
    stdout.write(`${JSON.stringify(findEntries(subject), null, 2)}\n`);
    return;
  }
  const colour = painter(stdout, env)('bold', '') !== '';
  const width = stdout.columns === undefined ? {} : { width: stdout.columns };
  stdout.write(explain(subject, values.markdown ? { format: 'markdown' } : { ...width, colour }));
}

async function all(stdin: World['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
