import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { classify } from '../../src/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;

const run = (argv: readonly string[], input = '', extra: Record<string, string> = {}) =>
  spawnSync(process.execPath, [built, ...argv], { input, encoding: 'utf8', env: { ...env, ...extra }, maxBuffer: 1 << 28 });

beforeAll(() => {
  if (!existsSync(built)) throw new Error('dist/cli.js is not there: run npm run build first');
});

describe('the command as built', () => {
  it('begins with a line that makes it a command', () => {
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('answers an argument', () => {
    const { status, stdout, stderr } = run(['502 5.5.1 VRFY command is disabled', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'permanent', category: 'command-not-supported', suppressRecipient: false });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('answers lines, without colour where the output is no terminal', () => {
    const { status, stdout } = run([], '550 5.1.1 no such user\n');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Outcome +permanent\n/);
    expect(run([], '550 5.1.1 no such user\n', { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31mpermanent');
  });

  it('tells the version of the package', () => {
    expect(run(['--version']).stdout).toBe(`${manifest.version}\n`);
  });

  it('ends with 2 and one line where it is used wrongly', () => {
    const { status, stdout, stderr } = run(['--nonsense']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('gives the same lines in the same order from several threads, with own rules too', () => {
    const words = ['no such user', 'mailbox full', 'zorple', 'ünïcode 箱', 'listed at zen.spamhaus.org'];
    const lines = Array.from({ length: 20_000 }, (_, line) => (
      line % 7 === 5 ? '{"text":"550 no","command":"RCPT"}' : `550 5.${line % 8}.${line % 30} ${words[line % 5]} ${line}`
    )).join('\n');
    const rules = join(mkdtempSync(join(tmpdir(), 'bounce-verdict-')), 'rules.json');
    const zorple = { id: 'acme/zorple', category: 'acme/zorple', strength: 'strong', phrases: ['zorple'] };
    writeFileSync(rules, JSON.stringify({ rules: [zorple] }));
    for (const options of [[], ['--rules', rules, '--command', 'DATA']]) {
      const one = run(['--ndjson', ...options], lines);
      expect(one.stdout.split('\n')).toHaveLength(20_001);
      const many = run(['--ndjson', '--workers', '3', ...options], lines);
      expect({ status: many.status, stderr: many.stderr }).toEqual({ status: 0, stderr: '' });
      expect(many.stdout === one.stdout).toBe(true);
    }
    rmSync(dirname(rules), { recursive: true });
  });

  it('gives the same lines from several threads where there are several files, with the name of each', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-'));
    const files = ['one.txt', 'two "2".txt'].map((name) => join(folder, name));
    files.forEach((file, index) => writeFileSync(file, `550 5.${index}.1 no such user ${index}\n`.repeat(5000)));
    const one = run(['--ndjson', ...files]);
    const many = run(['--ndjson', '--workers', '2', ...files]);
    rmSync(folder, { recursive: true });
    expect({ status: many.status, stderr: many.stderr }).toEqual({ status: 0, stderr: '' });
    expect(many.stdout === one.stdout).toBe(true);
    const rows = one.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { file: string });
    expect(rows.map(({ file }) => file)).toEqual(files.flatMap((file) => Array.from({ length: 5000 }, () => file)));
    expect(rows[0]).toEqual({ file: files[0], verdict: classify('550 5.0.1 no such user 0') });
  });

  it('tells the numbers of lines that cannot be read from several threads too', () => {
    const { status, stdout, stderr } = run(['--ndjson', '--workers', '2'], `${'550 5.1.1 no such user\n'.repeat(20_000)}{"broken`);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toHaveLength(20_002);
    expect(stderr).toMatch(/^bounce-verdict: -, line 20001: not valid JSON [^\n]+\n$/);
  });

  it('works in as many threads as are asked for where there are several files', () => {
    const threads = join(mkdtempSync(join(tmpdir(), 'bounce-verdict-')), 'threads.cjs');
    writeFileSync(threads, "if (!require('node:worker_threads').isMainThread) require('node:fs').appendFileSync(process.env.STARTED, 'x');");
    const list = join(dirname(threads), 'one.txt');
    writeFileSync(list, '550 5.1.1 no such user\n');
    const started = join(dirname(threads), 'started');
    run(['--ndjson', '--workers', '3', list, list], '', { NODE_OPTIONS: `--require ${threads}`, STARTED: started });
    expect(readFileSync(started, 'utf8')).toBe('xxxxxx');
    rmSync(dirname(threads), { recursive: true });
  });

  it.each([[[]], [['--workers', '2']]])('answers each line of a stream before the next one comes, with %j', async (options) => {
    const child = spawn(process.execPath, [built, '--ndjson', ...options], { env });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const code of [550, 450, 250]) {
      child.stdin.write(`${code} that is it\n`);
      const { value } = await lines.next();
      expect(JSON.parse(String(value)).reply.code).toBe(code);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('reads files in every shape, without the sources beside it', () => {
    const sample = (path: string) => fileURLToPath(new URL(`../inputs/${path}`, import.meta.url));
    const { status, stdout } = run(['--ndjson', sample('mails/qmail.eml'), sample('logs/samples/powermta.log')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/"file":"[^"]*qmail\.eml"/);
    expect(stdout).toMatch(/"format":"powermta"/);
    expect(run(['explain', '502']).stdout).toContain('502');
    expect(run(['report', sample('logs/samples/postfix.log')]).stdout).toMatch(/^\d+ replies, /);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [built, '--ndjson'], { env });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += String(chunk)));
    child.stdin.on('error', () => {}); // the command has ended before it read everything
    child.stdin.end('550 5.1.1 no such user\n'.repeat(50_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  });

  it.runIf(existsSync('/dev/full')).each([
    [['550 5.1.1 no such user']], [['--json', '550 5.1.1 no such user']], [['--ndjson']], [['explain', '550']], [['--help']],
  ])('ends with 1 and one line where the disk is full: %j', (argv) => {
    const full = openSync('/dev/full', 'w');
    const input = '550 5.1.1 no such user\n'.repeat(1000);
    const { status, stderr } = spawnSync(process.execPath, [built, ...argv], { input, encoding: 'utf8', env, stdio: ['pipe', full, 'pipe'] });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bounce-verdict: standard output: ENOSPC: [^\n]+\n$/);
  });
});
