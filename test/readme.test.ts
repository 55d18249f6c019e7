/** The README's code runs, and each comment behind an expression is its value. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code!);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'bounce-verdict'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the README', () => {
  it('has examples', () => expect(blocks.length).toBeGreaterThanOrEqual(3));

  it.each(blocks.map((code, index) => [code.split('\n').find((line) => line.includes('classify(') || line.includes('lookup(')) ?? `block ${index + 1}`, code, index] as const))(
    '%s',
    async (_, code, index) => {
      const checked = code.replace(/^([^\n/]+?); \/\/ (.+)$/gm, (_line, expression: string, value: string) => `values.push([${JSON.stringify(expression)}, ${expression}, ${value}]);`);
      const file = join(folder, `block-${index}.mjs`);
      writeFileSync(file, `export const values = [];\n${checked}`);
      const { values } = (await import(pathToFileURL(file).href)) as { values: [string, unknown, unknown][] };
      expect(values.length).toBeGreaterThan(0);
      for (const [expression, value, told] of values) expect(value, expression).toEqual(told);
    },
  );

  it('has a test of a small sending platform that passes', () => {
    const [, code] = /```javascript\n([\s\S]*?)```/.exec(readme)!;
    for (const name of ['nodemailer', 'smtp-server']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    const file = join(folder, 'platform.test.mjs');
    writeFileSync(file, code!);
    const told = execFileSync(process.execPath, ['--test', '--test-reporter=tap', file], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    expect(told).toMatch(/^# pass 1$/m);
  });

  it('names every subpath of the package, and no other', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
    const named = new Set([...readme.matchAll(/`bounce-verdict(\/[a-z]+)?`/g)].map(([, path]) => (path === undefined ? '.' : `.${path}`)));
    expect([...named].sort()).toEqual(Object.keys(exports).filter((path) => path !== './package.json').sort());
  });

  it('lists every category', async () => {
    const { categoryNames } = await import('../src/vocabulary.ts');
    for (const name of categoryNames) expect(readme).toContain(`\`${name}\``);
  });
});
