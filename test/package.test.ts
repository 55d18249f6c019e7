/** The package as its users get it: packed, installed into an empty folder, imported, required, type-checked and run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { phraseRules } from '../data/phrases/index.ts';
import { allProviders } from '../data/providers/index.ts';
import { classify } from '../src/index.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (name: string) => join(root, 'node_modules/.bin', name);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
const subpaths = Object.keys(manifest.exports);

/** The values that each subpath exports: public API, changed with care. */
const exported: Readonly<Record<string, readonly string[]>> = {
  '.': ['classify', 'createClassifier', 'fingerprint', 'parseReply'],
  './catalog': ['blocklists', 'categories', 'enhancedCodes', 'lookup', 'providers', 'replyCodes'],
  './schema': [
    'action', 'blocklist', 'blocklistKind', 'blocklistRef', 'bounceInput', 'bounceReport', 'bouncedRecipient', 'category',
    'categoryDefaults', 'categoryEntry', 'classifierOptions', 'complaint', 'confidence', 'decision', 'enhancedCode', 'evidence',
    'evidenceKind', 'fault', 'guard', 'link', 'outcome', 'override', 'ownCategory', 'ownVerdict', 'parsedReply', 'phraseRule', 'provider',
    'providerKind', 'recipientHistory', 'recipientStatus', 'remediation', 'reply', 'replyCode', 'rule', 'sample', 'smtpCommand',
    'streamState', 'strength', 'verdict',
  ],
  './dsn': ['bounceKinds', 'dsnActions', 'readDsn'],
  './webhooks': [
    'WebhookError', 'detectWebhook', 'fromAmazonSes', 'fromBrevo', 'fromHaraka', 'fromKumoMta', 'fromMailgun', 'fromMailjet',
    'fromMandrill', 'fromNodemailer', 'fromPostmark', 'fromResend', 'fromSendGrid', 'fromSparkPost', 'fromWebhook', 'webhookEventKinds',
    'webhookProviders',
  ],
  './logs': ['deliveryStatuses', 'logFormats', 'readLog'],
  './transcript': ['probeOutcomes', 'readProbe', 'readTranscript', 'transcriptFindingIds'],
  './suppression': ['decide', 'defaultPolicy', 'nextAttempt', 'readPolicy', 'recentlyDelivered', 'replay', 'standing', 'watch'],
  './testing': [
    'anyBounce', 'anyHistory', 'anyReply', 'anyVerdict', 'assertKeeps', 'assertNotPermanent', 'assertPermanent', 'assertSuppresses',
    'matchers', 'registerAssertions', 'reply', 'sampleReplies', 'startResponder',
  ],
  './reference': ['entries', 'explain', 'findEntries'],
};

/** What `.` may weigh, gzipped, with all that it loads. Raise it together with what makes it grow. */
const CEILING = 192 * 1024;

let folder: string;
let tarball: string;
let installed: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  tarball = join(folder, (JSON.parse(packed) as [{ filename: string }])[0].filename);
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }');
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball], { cwd: consumer });
  folder = consumer;
  installed = join(consumer, 'node_modules/bounce-verdict');
  // The optional peer whose types ./testing speaks of.
  symlinkSync(join(root, 'node_modules/fast-check'), join(consumer, 'node_modules/fast-check'));
});

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

const specifier = (subpath: string) => `bounce-verdict${subpath.slice(1)}`;
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
const importing = (code: string) => node('--input-type=module', '-e', code);

interface Attw {
  readonly analysis: { readonly entrypoints: object };
  readonly problems?: Readonly<Record<string, readonly { readonly resolutionKind: string }[]>>;
}

describe('what is in the tarball', () => {
  it('is the build, the licence and the README, nothing else', () => {
    const list = execFileSync('tar', ['-tf', tarball], { encoding: 'utf8' });
    const files = list.trim().split('\n').map((file) => file.replace(/^package\//, ''));
    expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'dist/cli.js']));
    const built = /^dist\/[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)$/;
    expect(files.filter((file) => !built.test(file) && !['package.json', 'LICENSE', 'README.md'].includes(file))).toEqual([]);
  });

  it('passes publint', () => {
    expect(execFileSync(tool('publint'), ['run', tarball, '--strict'], { encoding: 'utf8' })).toContain('All good!');
  });

  it('has the right types for every way of importing it (arethetypeswrong)', () => {
    const options = ['--profile', 'node16', '--no-definitely-typed', '--format', 'json'];
    const { status, stdout } = spawnSync(tool('attw'), [tarball, ...options], { encoding: 'utf8' });
    const { analysis, problems = {} } = JSON.parse(stdout) as Attw;
    expect(Object.values(problems).flat().filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]); // before Node.js 12
    expect(Object.keys(analysis.entrypoints).sort()).toEqual([...subpaths].sort());
    expect(status).toBe(0);
  });
});

describe('every subpath', () => {
  it('is in the table above', () => {
    expect(Object.keys(exported)).toEqual(subpaths);
  });

  it.each(subpaths)('%s exports the same names to import and to require', (subpath) => {
    const namesOf = (module: string) => `console.log(JSON.stringify(Object.keys(${module}).sort()))`;
    expect(JSON.parse(importing(namesOf(`await import('${specifier(subpath)}')`)))).toEqual(exported[subpath]);
    expect(JSON.parse(node('-e', namesOf(`require('${specifier(subpath)}')`)))).toEqual(exported[subpath]);
  });
});

describe('a program that uses it', () => {
  const program = `
    import { classify, createClassifier, fingerprint, parseReply, type BounceInput, type Verdict } from 'bounce-verdict';
    import { categories, lookup, replyCodes, type ReplyCode } from 'bounce-verdict/catalog';
    import { readDsn } from 'bounce-verdict/dsn';
    import { readLog } from 'bounce-verdict/logs';
    import { explain } from 'bounce-verdict/reference';
    import { bounceInput, verdict as verdictSchema } from 'bounce-verdict/schema';
    import { decide } from 'bounce-verdict/suppression';
    import { matchers, sampleReplies } from 'bounce-verdict/testing';
    import { readTranscript } from 'bounce-verdict/transcript';
    import { fromAmazonSes } from 'bounce-verdict/webhooks';

    const input: BounceInput = bounceInput.parse({ text: 'no', replyCode: 550, command: 'RCPT' });
    const verdict: Verdict = classify(input);
    const again: Verdict = verdictSchema.parse(verdict);
    const suppress: boolean = again.suppressRecipient;
    const entry: ReplyCode | null = lookup('550 5.1.1').replyCode;
    const words: string = categories[verdict.category].meaning + fingerprint('x') + parseReply('x').lines.join();
    const own = createClassifier({ rules: [{ id: 'acme/x', category: 'acme/y', strength: 'strong', phrases: ['on hold'] }] });
    const kept: boolean = own(input).suppressRecipient;
    const categoryOfAny: string = own('550 on hold').category;
    const rest = [readDsn, readLog, explain, decide, matchers, sampleReplies, readTranscript, fromAmazonSes].map(String);
    // @ts-expect-error: an own category without a namespace
    createClassifier({ rules: [{ id: 'acme/x', category: 'hold', strength: 'strong', phrases: ['on hold'] }] });
    // @ts-expect-error: a command that SMTP does not have
    classify({ command: 'TURN' });
    // @ts-expect-error: read-only
    verdict.outcome = 'success';
    // @ts-expect-error: read-only
    replyCodes.push(replyCodes[0]!);
    console.log(suppress, kept, categoryOfAny, entry?.code, words.length > 0, rest);
  `;

  it.each([
    ['node16', 'consumer.mts', ['--module', 'node16', '--moduleResolution', 'node16']],
    ['node16', 'consumer.cts', ['--module', 'node16', '--moduleResolution', 'node16']],
    ['bundler', 'bundled.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('passes the compiler with moduleResolution %s (%s)', (_, file, options) => {
    writeFileSync(join(folder, file), program);
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
    const { status, stdout } = spawnSync(tool('tsc'), [...strict, ...options, file], { cwd: folder, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('reads the same verdict by import and by require', () => {
    const ask = `console.log(JSON.stringify(classify({ text: 'VRFY command is disabled', replyCode: 502 })))`;
    const imported = importing(`import { classify } from 'bounce-verdict'; ${ask}`);
    expect(JSON.parse(imported)).toMatchObject({ category: 'command-not-supported', suppressRecipient: false });
    expect(node('-e', `const { classify } = require('bounce-verdict'); ${ask}`)).toBe(imported);
  });

  it('recognises errors of one subpath that come through another, by require too', () => {
    const program = `
      const { WebhookError, fromPostmark } = require('bounce-verdict/webhooks');
      try { fromPostmark({}) } catch (error) { console.log(error instanceof WebhookError) }
    `;
    expect(node('-e', program)).toBe('true\n');
  });

  it('runs the command', () => {
    const argv = ['--no-install', 'bounce-verdict', '502 5.5.1 VRFY command is disabled', '--json'];
    const { status, stdout } = spawnSync('npx', argv, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(0);
    const verdict = JSON.parse(stdout) as { remediation: object };
    expect(verdict).toMatchObject({ outcome: 'permanent', category: 'command-not-supported', suppressRecipient: false });
    expect(JSON.stringify(verdict.remediation)).toContain('RCPT TO');
  });
});

describe('the build', () => {
  it('says what the source says of every sample, though it holds the lean facts', async () => {
    const built = (await import(pathToFileURL(join(installed, 'dist/index.js')).href)) as typeof import('../src/index.ts');
    const samples = [...phraseRules, ...allProviders.flatMap(({ rules }) => rules)].flatMap((rule) => rule.samples);
    expect(samples.length).toBeGreaterThan(500);
    for (const sample of samples) expect(built.classify(sample)).toEqual(classify(sample));
  });
});

describe('what . loads', () => {
  /** The files behind an entry, itself included, and the packages that they ask for. */
  function graphOf(entry: string) {
    const files = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (files.has(file)) return;
      files.add(file);
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import|import\(|require\()"([.@a-z][^"]*)"/g)) {
        if (name!.startsWith('.')) visit(resolve(dirname(file), name!));
        else packages.add(name!);
      }
    };
    visit(join(installed, entry));
    return { files: [...files], packages: [...packages] };
  }

  it.each(['dist/index.js', 'dist/index.cjs'])('is nothing but its own files (%s)', (entry) => {
    expect(graphOf(entry).files.length).toBeGreaterThan(1);
    expect(graphOf(entry).packages).toEqual([]);
  });

  it('leaves zod to the subpaths that need it', () => {
    const withZod = ['schema', 'webhooks', 'logs'];
    for (const name of subpaths.filter((path) => path.startsWith('./') && !path.includes('.', 1)).map((path) => path.slice(2))) {
      const found = node('-e', `require('bounce-verdict/${name}'); console.log(Object.keys(require.cache).some((file) => /[\\\\/]zod[\\\\/]/.test(file)))`);
      expect(found.trim(), name).toBe(String(withZod.includes(name)));
    }
    const loaded = node('-e', "require('bounce-verdict'); console.log(JSON.stringify(Object.keys(require.cache)))");
    const files = JSON.parse(loaded) as string[];
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.includes('/bounce-verdict/dist/'))).toEqual([]);
  });

  it('is shared by the other subpaths, by require too', () => {
    for (const name of ['dsn', 'logs', 'transcript']) {
      for (const entry of [`dist/${name}.js`, `dist/${name}.cjs`]) {
        const heavy = graphOf(entry).files.filter((file) => readFileSync(file).length > 200_000);
        expect(heavy.length, entry).toBeGreaterThan(0);
        const ofClassify = graphOf(entry.replace(name, 'index')).files;
        expect(heavy.filter((file) => !ofClassify.includes(file)), entry).toEqual([]);
      }
    }
  });

  it('holds no samples, sources and explanations: those are for ./catalog', () => {
    const textOf = (entry: string) => graphOf(entry).files.map((file) => readFileSync(file, 'utf8')).join('\n');
    for (const entry of ['dist/index.js', 'dist/index.cjs']) {
      expect(textOf(entry).includes('"category":"unknown-recipient"'), entry).toBe(true);
      expect(/\b"?(?:samples|source|meaning)"?:["[]/.exec(textOf(entry))?.[0], entry).toBeUndefined();
    }
    expect(/\bsamples:\[/.test(textOf('dist/catalog.js'))).toBe(true);
  });

  it.each(['dist/index.js', 'dist/index.cjs'])('stays small (%s)', (entry) => {
    const size = graphOf(entry).files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    expect(size).toBeLessThanOrEqual(CEILING);
  });
});

