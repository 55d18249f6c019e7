import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const entry = fileURLToPath(new URL('../../src/testing/index.ts', import.meta.url));

/** The module as one file, its packages left outside. */
async function bundle(): Promise<{ code: string; imports: readonly string[] }> {
  const external = ['fast-check', 'smtp-server', /^node:/];
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'node20', lib: { entry, formats: ['es'] }, rollupOptions: { external } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  return { code: chunk!.code, imports: chunk!.imports };
}

describe('bounce-verdict/testing without its optional peers', () => {
  it('loads, gives samples, and names the package that the responder needs', async () => {
    const { code, imports } = await bundle();
    expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([]);
    // From a data: URL no package can be found.
    const program = `
      import { text } from 'node:stream/consumers';
      const { sampleReplies, startResponder } = await import('data:text/javascript;base64,' + await text(process.stdin));
      const error = await startResponder({}).then((responder) => responder.close(), (error) => error);
      console.log(JSON.stringify([sampleReplies({ provider: 'google' }).length, error?.message]));
    `;
    const running = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    running.child.stdin!.end(Buffer.from(code).toString('base64'));
    const [samples, message] = JSON.parse((await running).stdout) as [number, string];
    expect(samples).toBeGreaterThan(5);
    expect(message).toBe("startResponder() needs the package 'smtp-server': npm install --save-dev smtp-server");
  }, 60_000);
});
