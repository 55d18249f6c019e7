import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { worldOf } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'rules.json');

async function check(text: string) {
  writeFileSync(file, text);
  const { world, kept } = worldOf();
  return { code: await main(['check', file], world), ...kept };
}
const held = {
  id: 'acme/held', category: 'acme/legal-hold', strength: 'decisive', phrases: ['under hold'], samples: ['550 5.1.1 under hold'],
};

describe('check', () => {
  it('says that all is right', async () => {
    const second = { ...held, id: 'acme/second', samples: [{ text: 'under hold at court', replyCode: 550 }], phrases: ['hold at court'] };
    const overrides = [{ category: 'spam-rejected', outcome: 'transient' }];
    const { code, stdout, stderr } = await check(JSON.stringify({ rules: [held, second], overrides }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${file}: 2 rules, 0 categories, 1 override; 2 samples right\n`);
  });

  it('ends with 1 where a sample is decided by another rule, and names both', async () => {
    const samples = ['550 5.1.1 under hold', '550 5.1.1 no such user', 'zzz'];
    const { code, stdout } = await check(JSON.stringify({ rules: [{ ...held, samples }] }));
    expect(code).toBe(1);
    expect(stdout).toContain('1 rule, 0 categories, 0 overrides; 2 of 3 samples wrong');
    expect(stdout).toContain('wrong: acme/held, sample 2: 550 5.1.1 no such user\n');
    expect(stdout).toMatch(/^ {7}phrase unknown-recipient\/\S+ decides: unknown-recipient$/m);
    expect(stdout).toMatch(/^wrong: acme\/held, sample 3: zzz\n {7}nothing is found in it$/m);
  });

  it('names rules without a sample, and lets them pass', async () => {
    const { samples: _, ...silent } = held;
    const { code, stdout } = await check(JSON.stringify({ rules: [silent] }));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^without a sample: acme\/held$/m);
  });

  it.each([
    ['{"rules": [', /rules\.json: .*JSON/],
    ['[]', /rules\.json: the options must be an object/],
    ['{"rules":[{"id":"acme/x"}]}', /rules\.json: rules\[0\] \(acme\/x\): field "category" must be /],
  ])('ends with 1 and one line where the file is wrong: %s', async (text, message) => {
    const { code, stdout, stderr } = await check(text);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.each([[['check']], [['check', 'a', 'b']], [['check', '--nonsense', 'a']]])('%j is wrong usage', async (argv) => {
    const { world, kept } = worldOf();
    expect(await main(argv, world)).toBe(2);
    expect(kept.stderr).toMatch(/^bounce-verdict: [^\n]+; see bounce-verdict --help\n$/);
  });

  it('ends with 1 where there is no file', async () => {
    const { world, kept } = worldOf();
    expect(await main(['check', join(folder, 'missing.json')], world)).toBe(1);
    expect(kept.stderr).toContain('missing.json');
  });
});
