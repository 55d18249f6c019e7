/** The site in a browser, from a folder, for the tests. Needs Debian's chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { entries } from '../../src/reference.ts';
import { chromiumPath, hasChromium, openBrowser } from '../../src/site/browser.ts';
import { buildSite } from '../../src/site/build.ts';

export const SEED = '502 5.5.1 VRFY command is disabled';

export interface Opened {
  readonly page: Page;
  /** What it asked for, itself included. */
  readonly requests: readonly string[];
  /** Errors, also on the console, and dialogs. */
  readonly troubles: readonly string[];
}

export interface Site {
  readonly folder: string;
  readonly browser: Browser;
  /** Opens a page of the site, and waits until it is ready. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** Tests that are skipped, with a word on why, where there is no browser. */
export function inBrowser(name: string, tests: (site: Site) => void): void {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
  const isThere = hasChromium();
  if (!isThere) console.warn(`skipped: '${name}' needs ${chromiumPath} (Debian: apt-get install chromium)`);
  describe.skipIf(!isThere)(name, () => {
    let folder = '';
    let browser: Browser;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-browser-'));
      await buildSite({ source: fileURLToPath(new URL('../../src/site', import.meta.url)), target: folder, entries });
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const page = await (await browser.newContext(options)).newPage();
      const requests: string[] = [];
      const troubles: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('dialog', (dialog) => {
        troubles.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const [file = '', fragment] = path.split('#');
      await page.goto(pathToFileURL(join(folder, file)).href + (fragment === undefined ? '' : `#${fragment}`));
      const hasScript = file === 'index.html' || file === 'reference/index.html';
      if (hasScript) await page.locator('html[data-ready="all"]').waitFor({ state: 'attached' });
      return { page, requests, troubles };
    }

    tests({ get folder() { return folder; }, get browser() { return browser; }, open });
  });
}

export const box = (page: Page): Locator => page.getByRole('textbox', { name: /paste a reply/i });
export const decision = (page: Page): Locator => page.locator('#decision');
export const category = (page: Page): Locator => page.locator('.facts a[href^="categories/"]');
