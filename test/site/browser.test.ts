/// <reference lib="dom" />
/** The site as its readers have it: in a browser, from a folder. Needs Debian's chromium; skipped where there is none. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { entries } from '../../src/reference.ts';
import { chromiumPath, hasChromium, openBrowser } from '../../src/site/browser.ts';
import { buildSite } from '../../src/site/build.ts';
import { shared } from '../../src/site/model.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
if (!hasChromium()) console.warn(`skipped: the site's tests in a browser need ${chromiumPath} (Debian: apt-get install chromium)`);

const SEED = '502 5.5.1 VRFY command is disabled';

describe.skipIf(!hasChromium())('in a browser', () => {
  let site: string;
  let browser: Browser;
  const opened: Page[] = [];

  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'bounce-verdict-browser-'));
    await buildSite({ source: fileURLToPath(new URL('../../src/site', import.meta.url)), target: site, entries });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(site, { recursive: true, force: true });
  });

  /** A page of the site, ready; what it asks of the network, and what goes wrong in it. */
  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(join(site, path.split('#')[0]!)).href + (path.includes('#') ? `#${path.split('#')[1]}` : ''));
    if (/^(?:index|reference\/index)/.test(path)) await page.locator('html[data-ready="all"]').waitFor({ state: 'attached' });
    opened.push(page);
    return { page, requests, troubles };
  }
  const box = (page: Page) => page.getByRole('textbox', { name: /paste a reply/i });
  const decision = (page: Page) => page.locator('#decision');
  const category = (page: Page) => page.locator('.facts a[href^="categories/"]');

  describe('the front page', () => {
    it('reads the seed case: keep the recipient, and ask with RCPT TO', async () => {
      const { page, troubles } = await open('index.html');
      await box(page).fill(SEED);
      await expect.poll(() => decision(page).textContent()).toBe('Keep the recipient');
      expect(await page.locator('#result').textContent()).toMatch(/RCPT TO/);
      expect(await category(page).textContent()).toBe('command-not-supported');
      expect(await page.locator('mark.deciding').textContent()).toMatch(/^VRFY command is disabled/);
      expect(await page.getByRole('checkbox').count()).toBeGreaterThanOrEqual(2);
      expect(await page.getByRole('link', { name: /^502 / }).getAttribute('href')).toBe('reference/502.html');
      await expect.poll(() => page.locator('#status').textContent()).toContain('Keep the recipient');
      expect(troubles).toEqual([]);
    });

    it('says so when an address should go, in a language that came with the rest', async () => {
      const { page } = await open('index.html');
      await box(page).fill('550 5.1.1 Der Empfänger existiert nicht');
      await expect.poll(() => decision(page).textContent()).toBe('Suppress the recipient');
      expect(await category(page).textContent()).toBe('unknown-recipient');
    });

    it('reads a session and a bounce mail, and lets one choose a step or a recipient', async () => {
      const { page, troubles } = await open('index.html');
      await page.getByRole('button', { name: 'A session' }).click();
      await expect.poll(() => page.getByRole('group', { name: 'Steps of the session' }).count()).toBe(1);
      expect(await decision(page).textContent()).toBe('Keep the recipient');
      await page.getByRole('button', { name: 'A bounce mail' }).click();
      await expect.poll(() => page.getByRole('group', { name: 'Recipients in the mail' }).count()).toBe(1);
      expect(await category(page).textContent()).toBe('unknown-recipient');
      await page.getByRole('radio', { name: /kim@example\.org/ }).check();
      expect(await category(page).textContent()).toBe('spam-rejected');
      expect(await decision(page).textContent()).toBe('Keep the recipient');
      expect(troubles).toEqual([]);
    });

    it('asks nothing of any network, whatever is done with it', async () => {
      const { page, requests, troubles } = await open('index.html');
      const loaded = requests.map((url) => url.replace(pathToFileURL(site).href, ''));
      expect(loaded.filter((url) => !url.startsWith('data:')).sort()).toEqual(['/index.html', '/later.js']);
      await page.context().setOffline(true);
      for (const name of ['VRFY refused', 'No such user', 'Full mailbox', 'Block list', 'A session', 'A bounce mail']) {
        await page.getByRole('button', { name }).click();
        await expect.poll(() => decision(page).count()).toBe(1);
      }
      await page.getByRole('button', { name: 'Copy a link' }).click();
      await expect.poll(() => page.locator('#share-status').textContent()).not.toBe('');
      await page.getByRole('button', { name: 'Clear' }).click();
      expect(requests).toHaveLength(loaded.length);
      expect(troubles).toEqual([]);
    });

    it('is not able to ask: its policy forbids it', async () => {
      const { page } = await open('index.html');
      const asked = await page.evaluate(() => fetch('https://example.com/').then(() => 'sent', () => 'refused'));
      expect(asked).toBe('refused');
      const image = await page.evaluate(() => new Promise((done) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective));
        new Image().src = 'https://example.com/x.png';
      }));
      expect(image).toBe('img-src');
    });

    it('keeps the text in the fragment of a share link, and reads it back', async () => {
      const text = '550-5.1.1 <jo@example.com>\n550 5.1.1 kein Benutzer “Jo” 🙂 <b>';
      const { page } = await open('index.html');
      await box(page).fill(text);
      await page.getByRole('button', { name: 'Copy a link' }).click();
      await expect.poll(() => page.url()).toContain('#z=');
      expect(new URL(page.url()).search).toBe('');
      const { page: other } = await open(`index.html#${page.url().split('#')[1]}`);
      await expect.poll(() => box(other).inputValue()).toBe(text);
      expect(await decision(other).count()).toBe(1);
    });

    it('opens the links of the reference', async () => {
      const { page } = await open('reference/502.html');
      await page.locator('.examples a.read').first().click();
      await expect.poll(() => decision(page).textContent()).toBe('Keep the recipient');
      await page.evaluate((fragment) => { location.hash = fragment; }, shared('552 5.2.2 mailbox full'));
      await expect.poll(() => category(page).textContent()).toBe('mailbox-full');
    });

    it.each([
      ['mark-up', '550 5.1.1 <script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)> no such user " onfocus="alert(4)'],
      ['a mail with mark-up in it', 'From: MAILER-DAEMON@example.com\nTo: a@example.net\nSubject: Undeliverable: <script>alert(1)</script>\n\n<"><img/src=x/onerror=alert(2)>"@example.org>: 550 5.1.1 <script>alert(3)</script> user unknown\n'],
      ['control characters', '550 5.1.1 \u0000\u001b[31m\u202e\ufeff no such user \ud800'],
    ])('shows %s as text', async (_, text) => {
      const { page, troubles } = await open('index.html');
      await box(page).fill(text);
      await expect.poll(() => decision(page).count()).toBe(1);
      expect(await page.locator('#result :is(script, img, svg, iframe, style, object)').count()).toBe(0);
      expect(await page.locator('#result [onerror], #result [onload], #result [onfocus]').count()).toBe(0);
      expect(troubles).toEqual([]);
    });

    it('takes a megabyte', async () => {
      const { page, troubles } = await open('index.html');
      await box(page).fill(`550 5.1.1 no such user ${'<b>x</b> '.repeat(130_000)}`);
      await expect.poll(() => decision(page).textContent(), { timeout: 20_000 }).toBe('Suppress the recipient');
      expect((await page.locator('#result').textContent())!.length).toBeLessThan(20_000);
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(() => decision(page).count()).toBe(0);
      expect(troubles).toEqual([]);
    });

    it('can be used by keyboard alone', async () => {
      const { page } = await open('index.html');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      for (let step = 0; step < 10 && (await page.evaluate(() => document.activeElement?.tagName)) !== 'TEXTAREA'; step += 1) await page.keyboard.press('Tab');
      await page.keyboard.insertText(SEED);
      await expect.poll(() => decision(page).count()).toBe(1);
      await page.keyboard.press('Control+Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('decision');
      const reached: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('type') ?? ''}`.trim()));
      }
      expect(reached).toContain('A');
      expect(reached.indexOf('INPUT checkbox')).toBeGreaterThanOrEqual(0);
      const first = page.getByRole('checkbox').first();
      await first.focus();
      await page.keyboard.press('Space');
      expect(await first.isChecked()).toBe(true);
    });

    it('works from a server as well', async () => {
      const server = createServer((request, response) => {
        const file = request.url === '/' ? 'index.html' : request.url!.slice(1);
        response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
        response.end(readFileSync(join(site, file)));
      }).listen(0, '127.0.0.1');
      try {
        await new Promise((done) => server.once('listening', done));
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        await page.locator('html[data-ready="all"]').waitFor({ state: 'attached' });
        await box(page).fill(SEED);
        await expect.poll(() => decision(page).textContent()).toBe('Keep the recipient');
        await page.close();
      } finally {
        server.close();
      }
    });
  });

  describe('the reference', () => {
    it('answers while one types: codes, words, names', async () => {
      const { page, troubles } = await open('reference/index.html');
      const search = page.getByRole('searchbox', { name: /search codes/i });
      const first = () => page.locator('#results a').first().textContent();
      await search.pressSequentially('502');
      await expect.poll(first).toMatch(/^502 /);
      await search.fill('gmail dmarc');
      await expect.poll(first).toMatch(/Gmail.*DMARC/);
      await search.fill('zen.spamhaus.org');
      await expect.poll(first).toMatch(/Spamhaus ZEN/i);
      expect(await page.locator('#search-status').textContent()).toMatch(/^\d+ found/);
      await search.fill('');
      expect(await page.locator('#all').isVisible()).toBe(true);
      expect(troubles).toEqual([]);
    });

    it('is searched by keyboard: slash, arrows, Escape, Enter; and comes back with Back', async () => {
      const { page } = await open('reference/index.html');
      await page.keyboard.press('/');
      await page.keyboard.insertText('mailbox full');
      await expect.poll(() => page.locator('#results a').count()).toBeGreaterThan(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('#results a')[1])).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      await page.keyboard.insertText('502');
      await expect.poll(() => page.locator('#results a').first().textContent()).toMatch(/^502 /);
      await page.keyboard.press('Enter');
      await page.waitForURL(/reference\/502\.html/);
      await page.goBack();
      await expect.poll(() => page.locator('#results a').first().textContent()).toMatch(/^502 /);
    });

    it('offers to read a bounce that was pasted into the search box', async () => {
      const { page } = await open('reference/index.html');
      await page.getByRole('searchbox').fill('550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org');
      await page.getByRole('link', { name: 'Read this text as a bounce' }).click();
      await expect.poll(() => category(page).textContent()).toBe('ip-blocklisted');
    });
  });

  describe('for everybody', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const paths = [
      'index.html', 'reference/index.html', 'reference/502.html', 'reference/x.7.26.html', 'reference/450.html', 'reference/spamhaus-zen.html',
      'categories/index.html', 'categories/unknown-recipient.html', 'providers/index.html', 'providers/google.html', 'blocklists/index.html',
      'blocklists/spamhaus-zen.html',
    ];

    async function violationsOn(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    }

    it.each(['light', 'dark'] as const)('axe finds no violation (%s)', async (colorScheme) => {
      for (const path of paths) {
        const { page } = await open(path, { colorScheme, bypassCSP: true });
        expect(await violationsOn(page), path).toEqual([]);
        await page.context().close();
      }
    });

    it.each(['light', 'dark'] as const)('axe finds no violation in a verdict (%s)', async (colorScheme) => {
      const { page } = await open('index.html', { colorScheme, bypassCSP: true });
      for (const name of ['VRFY refused', 'No such user', 'Block list', 'A session', 'A bounce mail']) {
        await page.getByRole('button', { name }).click();
        await expect.poll(() => decision(page).count()).toBe(1);
        expect(await violationsOn(page), name).toEqual([]);
      }
    });

    it.each(paths)('%s is no wider than a phone', async (path) => {
      const { page } = await open(path, { viewport: { width: 360, height: 740 } });
      if (path === 'index.html') await page.getByRole('button', { name: 'A bounce mail' }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.context().close();
    });

    it('prints the verdict without the tools around it', async () => {
      const { page } = await open('index.html');
      await box(page).fill(SEED);
      await expect.poll(() => decision(page).count()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await decision(page).isVisible()).toBe(true);
      for (const hidden of ['.masthead', '.samples', '#tools', 'textarea']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    });
  });
});
