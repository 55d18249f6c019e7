import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { classify } from '../../src/index.ts';
import { worldOf } from './world.ts';

const noUser = '550 5.1.1 <jo@example.com>: no such user';
const disabledVrfy = '502 5.5.1 VRFY command is disabled';

async function run(argv: readonly string[], terminal: Parameters<typeof worldOf>[0] = {}) {
  const { world, kept } = worldOf(terminal);
  return { code: await main(argv, world), ...kept };
}

const valuesOf = (lines: string) => lines.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);

describe('an argument', () => {
  it('is answered with a report, exit code 0', async () => {
    const { code, stdout, stderr } = await run([disabledVrfy]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Category +command-not-supported$/m);
    expect(stderr).toBe('');
  });

  it('is answered even where it says nothing', async () => {
    expect(await run(['zzz', '--json'])).toMatchObject({ code: 0, stdout: expect.stringContaining('"unclassified"') });
  });

  it('is answered as the verdict itself with --json and --ndjson', async () => {
    const { stdout } = await run([noUser, '--json']);
    expect(JSON.parse(stdout)).toEqual(classify(noUser));
    expect(stdout).toMatch(/^\{\n {2}"outcome"/);
    const line = (await run([noUser, '--ndjson'])).stdout;
    expect(JSON.parse(line)).toEqual(classify(noUser));
    expect(line.indexOf('\n')).toBe(line.length - 1);
  });

  it('is read with what is known beside it', async () => {
    const { stdout } = await run(['not available', '--code', '502', '--command', 'VRFY', '--json']);
    expect(JSON.parse(stdout)).toEqual(classify({ text: 'not available', replyCode: 502, command: 'VRFY' }));
  });
});

describe('standard input', () => {
  it('is read a reply a line, multi-line replies together', async () => {
    const { stdout } = await run(['--json'], { stdin: ['550-5.1.1 no such\r\n550 5.1.1 user\r\n\r\n', `${disabledVrfy}\r\n`] });
    expect(JSON.parse(stdout)).toEqual([classify('550-5.1.1 no such\n550 5.1.1 user'), classify(disabledVrfy)]);
  });

  it('gives one JSON value for one reply, and an empty array for none', async () => {
    expect(JSON.parse((await run(['--json'], { stdin: [noUser] })).stdout)).toEqual(classify(noUser));
    expect((await run(['--json'])).stdout).toBe('[]\n');
  });

  it('gives reports with an empty line between', async () => {
    const { stdout } = await run([], { stdin: [`${noUser}\n${disabledVrfy}\n`] });
    expect(stdout.match(/^Outcome/gm)).toHaveLength(2);
    expect(stdout).toMatch(/\n\nOutcome/);
    expect(stdout).not.toMatch(/\n\n$/);
  });

  it('gives a verdict for every line with --ndjson, so that lines can be put side by side', async () => {
    const lines = ['550-5.1.1 no such', '', '550 5.1.1 user', '{broken', '[1]'];
    const { stdout } = await run(['--ndjson'], { stdin: [`${lines.join('\n')}\n`] });
    expect(valuesOf(stdout)).toEqual(lines.map((line) => classify(line)));
  });

  it('gives a verdict on nothing for a line that cannot be read, with --ndjson, and tells its number', async () => {
    const lines = ['550 5.1.1 user', '{"text":"550 5.1.1 user unk', '{"response":"550 5.1.1 user"}', '452 full'];
    const stdin = [`${lines.slice(0, 2).join('\n')}\n`, `${lines.slice(2).join('\n')}\n`];
    const { code, stdout, stderr } = await run(['--ndjson', '--code', '550'], { stdin });
    const given = { replyCode: 550 };
    expect(valuesOf(stdout)).toEqual([{ text: lines[0], ...given }, {}, { text: lines[2], ...given }, { text: lines[3], ...given }].map(classify));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^bounce-verdict: -, line 2: not valid JSON at column \d+: [^\n]+\n$/);
  });

  it('takes JSON objects as inputs; their fields go before the options', async () => {
    const inputs = [{ text: 'no', replyCode: 502, command: 'VRFY' }, { text: 'no', replyCode: 550 }] as const;
    const { stdout } = await run(['--ndjson', '--command', 'RCPT'], { stdin: inputs.map((input) => `${JSON.stringify(input)}\n`) });
    expect(valuesOf(stdout)).toEqual([classify(inputs[0]), classify({ ...inputs[1], command: 'RCPT' })]);
  });

  it('may be empty where a code is given', async () => {
    for (const keyboard of [true, false]) {
      const { stdout } = await run(['--code', '550', '--command', 'RCPT', '--json'], { keyboard });
      expect(JSON.parse(stdout)).toEqual(classify({ replyCode: 550, command: 'RCPT' }));
    }
  });
});

describe('one word in front', () => {
  it('explains a code', async () => {
    const { code, stdout } = await run(['explain', '502']);
    expect(code).toBe(0);
    expect(stdout).toContain('502');
    expect(stdout).toContain('VRFY');
  });
});

describe('usage', () => {
  it('is explained, with every option', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    const options = [
      'json', 'ndjson', 'workers', 'code', 'enhanced', 'command', 'remote-host', 'lines', 'mail', 'log', 'format', 'year', 'webhook',
      'transcript', 'rules', 'help', 'version',
    ];
    for (const option of options) expect(stdout).toContain(`--${option}`);
    for (const word of ['explain', 'report', 'check']) expect(stdout).toMatch(new RegExp(`^  bounce-verdict ${word} `, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  it('tells the version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([[['--nonsense', 'x']], [['--json', '--ndjson', 'x']], [['--code', 'x']]])('%j is wrong: one line, exit code 2', async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^bounce-verdict: [^\n]+; see bounce-verdict --help\n$/);
  });

  it.each(['explain', 'report', 'check'])('of %s is explained', async (name) => {
    const { code, stdout, stderr } = await run([name, '--help'], { keyboard: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: bounce-verdict ${name} `);
    const wrong = await run([name, '--nonsense'], { keyboard: true });
    expect(wrong).toEqual({ code: 2, stdout: '', stderr: "bounce-verdict: unknown option '--nonsense'; see bounce-verdict --help\n" });
  });

  it('is wrong where there is nothing to classify', async () => {
    const { code, stderr } = await run([], { keyboard: true });
    expect(code).toBe(2);
    expect(stderr).toContain('nothing to classify');
  });
});
