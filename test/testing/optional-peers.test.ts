import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const entry = fileURLToPath(new URL('../../src/testing/index.ts', import.meta.url));

/** The module as one file, in a directory where no package can be found. */
async function alone(directory: string): Promise<string> {
  const external = ['fast-check', 'smtp-server', /^node:/];
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'node20', lib: { entry, formats: ['es'] }, rollupOptions: { external } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((result) => ('output' in result ? result.output : [])).find((output) => output.type === 'chunk');
  const file = join(directory, 'testing.mjs');
  await writeFile(file, chunk!.code);
  return file;
}

describe('bounce-verdict/testing without its optional peers', () => {
  it('loads, gives samples, and names the package that the responder needs', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'bounce-verdict-'));
    try {
      const program = `
        const { sampleReplies, startResponder } = await import(${JSON.stringify(await alone(directory))});
        const error = await startResponder({}).catch((error) => error);
        console.log(JSON.stringify([sampleReplies({ provider: 'google' }).length, error.message]));
      `;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: directory });
      const [samples, message] = JSON.parse(stdout) as [number, string];
      expect(samples).toBeGreaterThan(5);
      expect(message).toBe("startResponder() needs the package 'smtp-server': npm install --save-dev smtp-server");
    } finally {
      await rm(directory, { recursive: true });
    }
  }, 60_000);
});
