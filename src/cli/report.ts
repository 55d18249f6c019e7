import { readArgs } from './args.ts';
import { noFile, textOf } from './operands.ts';
import { painter, plain, type Paint } from './paint.ts';
import { grouped, progressOn } from './progress.ts';
import { answersOf } from './sources.ts';
import { newTally, type CategoryCount, type Tally } from './tally.ts';
import { UsageError, type Subcommand, type World } from './world.ts';

export const reportSubcommand: Subcommand = {
  name: 'report',
  help: `bounce-verdict report [options] FILE…   a log's or a list's replies by category, and what is unclassified by template: what
                                          to write rules for. --json for all of it`,
  run: report,
};

const SCREEN = { columns: 100, rows: 40 };
const WIDEST = 160;
const NAME = 24;
const COUNT = 10;
/** In JSON, so many templates are told. */
const MOST_TEMPLATES = 1000;

/** @throws UsageError, InputError */
async function report(argv: readonly string[], world: World): Promise<void> {
  const args = readArgs(argv);
  if (args.help) return void world.stdout.write(`Usage: ${reportSubcommand.help}\n`);
  if (args.format === 'ndjson') throw new UsageError('report is told as text or with --json');
  if (textOf(args) !== null) throw new UsageError(noFile(args.operands[0]!));
  const tally = newTally();
  const progress = progressOn(world);
  for await (const batch of answersOf(args, world)) {
    let unclassified = 0;
    for (const { verdict } of batch) {
      if (verdict === null) continue;
      tally.count(verdict);
      if (verdict.category === 'unclassified') unclassified += 1;
    }
    progress.add(batch.length, unclassified);
  }
  progress.end();
  const { stdout, env } = world;
  if (args.format === 'json') stdout.write(`${JSON.stringify(recordOf(tally), null, 2)}\n`);
  else stdout.write(screenOf(tally, painter(stdout, env), { ...SCREEN, ...sizeOf(world) }));
}

function sizeOf({ stdout: { columns, rows } }: World) {
  return { ...(columns === undefined ? {} : { columns }), ...(rows === undefined ? {} : { rows }) };
}

function recordOf(tally: Tally): object {
  return {
    total: tally.total(),
    unclassified: unclassifiedIn(tally),
    categories: tally.categories(),
    templates: tally.templates().slice(0, MOST_TEMPLATES),
    templatesArePartial: tally.isPartial(),
  };
}

const unclassifiedIn = (tally: Tally): number => tally.categories().find(({ category }) => category === 'unclassified')?.count ?? 0;

/** One screen: the categories take what they need up to half of it, the templates the rest, at two lines each. */
export function screenOf(tally: Tally, paint: Paint, { columns, rows }: { readonly columns: number; readonly rows: number }): string {
  const width = Math.min(columns, WIDEST);
  const total = tally.total();
  const categories = tally.categories();
  const templates = tally.templates();
  const shownCategories = rowsWithin(categories.length, Math.max(3, Math.floor((rows - 6) / 2)));
  const left = Math.max(2, rows - 6 - Math.min(shownCategories + 1, categories.length) - 1);
  const shownTemplates = rowsWithin(templates.length, Math.floor(left / 2));
  const lines = [
    paint('bold', `${grouped(total)} ${total === 1 ? 'reply' : 'replies'}, ${share(unclassifiedIn(tally), total)} unclassified`),
    '',
    paint('dim', tableRow('category', ['replies', 'share', 'permanent', 'transient', 'suppress'])),
    ...categories.slice(0, shownCategories).map((entry) => rowOf(entry, total)),
    ...rest(categories.slice(shownCategories), 'category', 'categories'),
  ];
  if (templates.length > 0) {
    const many = `${grouped(templates.length)}${tally.isPartial() ? ' or more' : ''} ${templates.length === 1 ? 'template' : 'templates'}`;
    lines.push('', paint('bold', `Unclassified, ${many}`));
    for (const { template, count, example } of templates.slice(0, shownTemplates)) {
      const room = width - COUNT - 2;
      lines.push(`${grouped(count).padStart(COUNT)}  ${cut(plain(template), room)}`);
      lines.push(paint('dim', `${' '.repeat(COUNT + 2)}${cut(plain(example), room)}`));
    }
    lines.push(...rest(templates.slice(shownTemplates), 'template', 'templates'));
  }
  return `${lines.join('\n')}\n`;
}

/** All, or one less than there is room for, so that the line about the others fits. */
const rowsWithin = (count: number, room: number): number => (count <= room ? count : Math.max(1, room - 1));

function rowOf({ category, count, suppress, outcomes: { permanent, transient } }: CategoryCount, total: number): string {
  return tableRow(category, [grouped(count), share(count, total), grouped(permanent), grouped(transient), grouped(suppress)]);
}

function tableRow(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME) + cells.map((cell) => cell.padStart(COUNT)).join('');
}

function rest(entries: readonly { readonly count: number }[], one: string, many: string): string[] {
  if (entries.length === 0) return [];
  const replies = entries.reduce((sum, { count }) => sum + count, 0);
  return [`  and ${entries.length} more ${entries.length === 1 ? one : many}, ${grouped(replies)} ${replies === 1 ? 'reply' : 'replies'}`];
}

function share(part: number, total: number): string {
  return `${(total === 0 ? 0 : (100 * part) / total).toFixed(1)} %`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`;
}
