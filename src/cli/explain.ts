import { parseArgs } from 'node:util';
import { painter } from './paint.ts';
import { UsageError, type World } from './world.ts';

const options = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
} as const;

/** `bounce-verdict explain 502`, `explain 5.7.26`, `explain "550 5.7.1 …"`: the entry of the SMTP error reference. @throws UsageError */
export async function explainCommand(argv: readonly string[], { stdin, stdout, env }: Omit<World, 'problems'>): Promise<void> {
  const { values, positionals } = parse(argv);
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

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    throw new UsageError(problem.charAt(0).toLowerCase() + problem.slice(1));
  }
}

async function all(stdin: World['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
