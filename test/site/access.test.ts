/// <reference lib="dom" />
/** The pages for everybody: with a screen reader, in the dark, on a phone, on paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { box, decision, inBrowser, SEED } from './in-browser.ts';

inBrowser('for everybody', (site) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const paths = [
    'index.html', 'reference/index.html', 'reference/502.html', 'reference/x.7.26.html', 'reference/450.html',
    'reference/spamhaus-zen.html',
    'categories/index.html', 'categories/unknown-recipient.html', 'providers/index.html', 'providers/google.html', 'blocklists/index.html',
    'blocklists/spamhaus-zen.html',
  ];

  interface Axe {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: object[] }>;
  }

  async function violationsOn(page: Page, options: object): Promise<string[]> {
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate((asked) => (globalThis as unknown as { axe: Axe }).axe.run(asked), options);
    expect(passes.length).toBeGreaterThan(0);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
  const schemes = [['light', {}], ['dark', { runOnly: ['color-contrast'] }]] as const;

  it('axe is at work', async () => {
    const { page } = await site.open('index.html', { bypassCSP: true });
    await page.evaluate(() => document.querySelector('.samples button')?.replaceChildren());
    expect((await violationsOn(page, {}))[0]).toMatch(/^button-name: <button/);
  });

  it('axe finds no violation', async () => {
    for (const path of paths) {
      const { page } = await site.open(path, { bypassCSP: true });
      expect(await violationsOn(page, {}), path).toEqual([]);
      await page.context().close();
    }
  });

  it('nor one against the contrast of the dark colours', async () => {
    for (const path of paths.filter((one) => !/^(?:reference|providers|blocklists)\/index/.test(one))) {
      const { page } = await site.open(path, { colorScheme: 'dark', bypassCSP: true });
      expect(await violationsOn(page, { runOnly: ['color-contrast'] }), path).toEqual([]);
      await page.context().close();
    }
  });

  it.each(schemes)('nor one in a verdict (%s)', async (colorScheme, options) => {
    const { page } = await site.open('index.html', { colorScheme, bypassCSP: true });
    for (const name of ['VRFY refused', 'No such user', 'Block list', 'A session', 'A bounce mail']) {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => decision(page).count()).toBe(1);
      expect(await violationsOn(page, options), name).toEqual([]);
    }
  });

  it.each(paths)('%s is no wider than a phone', async (path) => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 740 } });
    if (path === 'index.html') await page.getByRole('button', { name: 'A bounce mail' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it('prints the verdict without the tools around it', async () => {
    const { page } = await site.open('index.html');
    await box(page).fill(SEED);
    await expect.poll(() => decision(page).count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await decision(page).isVisible()).toBe(true);
    for (const hidden of ['.masthead', '.samples', '#tools', 'textarea']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
  });
});
