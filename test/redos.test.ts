/**
 * No regular expression takes more than linear time, whatever it is given. recheck looks for texts that make one slow: by automata theory
 * where it can, by guided search with a fixed seed where repeats are too many for that. The site's own scripts are not looked at.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure'); // no Java and no binary: the same result on every machine
const { checkSync } = await import('recheck');

/** The search, without clocks and with fewer and shorter tries: what it must still find stands under 'the checker'. */
const search = {
  timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 0, attackLimit: 20_000_000, maxAttackStringSize: 20_000,
  maxIteration: 3, maxInitialGenerationSize: 60, maxGenerationSize: 30, crossoverSize: 10, mutationSize: 10, incubationLimit: 8000,
} as const;

/** Takes quadratic time in texts that it is never given. */
const bounded: readonly { readonly file: string; readonly expression: string; readonly why: string }[] = [
  { file: 'src/cli/progress.ts', expression: String.raw`/\B(?=(?:\d{3})+$)/g`, why: 'reads a number of lines, of at most 16 digits' },
  {
    file: 'src/phrase.ts', expression: String.raw`/\([^)]*\)|\{[^}]*\}|[^({]+/g`,
    why: 'reads phrases of rules; those with a bracket left open are refused before',
  },
  { file: 'src/phrase.ts', expression: String.raw`/\{([^}]*)\}/`, why: 'reads one choice of a phrase, as above' },
  { file: 'src/phrase-reader.ts', expression: String.raw`/…|\([^)]*\)|[^…( ]+/gu`, why: 'reads what canonical() of src/phrase.ts has written' },
  {
    file: 'src/reference/codes.ts',
    expression: String.raw`/^\s*(?:(\d{3})(?:\s*[-\s]\s*))?#?(?:([245x]\.\d{1,3}\.\d{1,3})|(\d{3}))\s*$/i`, why: 'reads 32 characters',
  },
  { file: 'src/testing/samples.ts', expression: String.raw`/[\w.+-]+@[\w.-]+\w/`, why: 'reads samples of the catalog' },
];

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/')).filter((file) => file.endsWith('.ts') && !file.startsWith('site/')).sort();

/** The literals of a file, and how many expressions it puts together with `new RegExp`. */
function expressionsIn(file: string): { readonly literals: readonly string[]; readonly assembled: number } {
  const literals: string[] = [];
  let assembled = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : undefined;
    if (called !== undefined && ts.isIdentifier(called) && called.text === 'RegExp') assembled += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.ESNext));
  return { literals, assembled };
}

const found = files.map((file) => ({ file: `src/${file}`, ...expressionsIn(file) }));
const literals = found.flatMap((one) => one.literals.map((expression) => ({ file: one.file, expression })));
const assemblers = found.filter(({ assembled }) => assembled > 0);

function statusOf(expression: string): string {
  const end = expression.lastIndexOf('/');
  const answer = checkSync(expression.slice(1, end), expression.slice(end + 1), search);
  return answer.status === 'vulnerable' ? `${answer.status}: ${answer.complexity.type}` : answer.status;
}

const isBounded = (file: string, expression: string) => bounded.some((one) => one.file === file && one.expression === expression);

describe('the checker', { timeout: 120_000 }, () => {
  it.each([
    [/^(a+)+$/, 'vulnerable: exponential'],
    [/\s+$/, 'vulnerable: polynomial'],
    [/(?:\w{1,10}-?){5,50}@/, 'vulnerable: exponential'],
    [/<([^<>]{0,2000}) *([^<>]{0,2000})x/, 'vulnerable: polynomial'],
    [/<([^<>]{0,2000})>/, 'safe'],
  ])('finds %s %s', (expression, status) => {
    expect(statusOf(String(expression))).toBe(status);
  });
});

describe('literals', { timeout: 120_000 }, () => {
  it('are found', () => {
    expect(literals.length).toBeGreaterThan(150);
  });

  const lists = found.map(({ file, literals: list }) => [file, [...new Set(list)].filter((one) => !isBounded(file, one))] as const);
  it.each(lists.filter(([, list]) => list.length > 0))('%s', (_, list) => {
    expect(list.filter((expression) => statusOf(expression) !== 'safe')).toEqual([]);
  });

  it.each(bounded)('$file: $expression $why', ({ file, expression }) => {
    expect(literals, 'is no longer there').toContainEqual({ file, expression });
    expect(statusOf(expression), 'needs no reason if it is safe').toBe('vulnerable: polynomial');
  });
});

describe('expressions that are put together', { timeout: 120_000 }, () => {
  const made = new Map<string, Set<string>>();
  const { RegExp: original } = globalThis;

  beforeAll(async () => {
    const note = ({ source, flags }: RegExp) => {
      const line = new Error().stack?.split('\n').find((frame) => frame.includes('/src/') && !frame.includes('node_modules'));
      const file = assemblers.find((one) => line?.includes(`/${one.file}`))?.file;
      if (file !== undefined) made.set(file, (made.get(file) ?? new Set()).add(`/${source}/${flags}`));
    };
    vi.stubGlobal('RegExp', new Proxy(original, {
      construct(target, given: [string, string?]) {
        const expression = new target(...given);
        note(expression);
        return expression;
      },
    }));
    for (const { file } of assemblers) await import(/* @vite-ignore */ `../${file}`);
    const { parseReply } = await import('../src/parse-reply.ts');
    parseReply('550-no such user\r\n550 here'); // the one that is put together with what is read: three digits
  });
  afterAll(() => vi.unstubAllGlobals());

  it.each(assemblers)('$file', ({ file, assembled }) => {
    const list = [...(made.get(file) ?? [])];
    expect(list.length).toBeGreaterThanOrEqual(assembled);
    expect(list.filter((expression) => statusOf(expression) !== 'safe')).toEqual([]);
  });
});
