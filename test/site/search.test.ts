/// <reference lib="dom" />
/** The search box of the reference. */
import { expect, it } from 'vitest';
import { category, inBrowser } from './in-browser.ts';

inBrowser('the reference', (site) => {
  it('answers while one types: codes, words, names', async () => {
    const { page, troubles } = await site.open('reference/index.html');
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
    const { page } = await site.open('reference/index.html');
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
    const { page } = await site.open('reference/index.html');
    await page.getByRole('searchbox').fill('550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org');
    await page.getByRole('link', { name: 'Read this text as a bounce' }).click();
    await expect.poll(() => category(page).textContent()).toBe('ip-blocklisted');
  });
});
