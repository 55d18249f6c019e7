/// <reference lib="dom" />
/** The front page as its readers have it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { shared } from '../../src/site/model.ts';
import { box, category, decision, inBrowser, SEED } from './in-browser.ts';

const hostileMail = `From: MAILER-DAEMON@example.com
To: a@example.net
Subject: Undeliverable: <script>alert(1)</script>

<"><img/src=x/onerror=alert(2)>"@example.org>: 550 5.1.1 <script>alert(3)</script> user unknown
`;

inBrowser('the front page', (site) => {
  it('reads the seed case: keep the recipient, and ask with RCPT TO', async () => {
    const { page, troubles } = await site.open('index.html');
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

  it('says so when an address should go, in another language', async () => {
    const { page } = await site.open('index.html');
    await box(page).fill('550 5.1.1 Der Empfänger existiert nicht');
    await expect.poll(() => decision(page).textContent()).toBe('Suppress the recipient');
    expect(await category(page).textContent()).toBe('unknown-recipient');
  });

  it('says so where the library is missing', async () => {
    const page = await site.browser.newPage();
    await page.route('**/library-*.js', (route) => route.abort());
    await page.goto(pathToFileURL(join(site.folder, 'index.html')).href);
    await box(page).fill(SEED);
    await expect.poll(() => page.locator('#result').textContent()).toContain('could not be loaded');
    await page.close();
  });

  it('reads a session and a bounce mail, and lets one choose a step or a recipient', async () => {
    const { page, troubles } = await site.open('index.html');
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
    const { page, requests, troubles } = await site.open('index.html');
    const loaded = requests.map((url) => url.replace(pathToFileURL(site.folder).href, ''));
    const files = loaded.filter((url) => !url.startsWith('data:')).sort();
    expect(files).toEqual(['/index.html', expect.stringMatching(/^\/library-[0-9a-f]{8}\.js$/)]);
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
    const { page } = await site.open('index.html');
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
    const { page } = await site.open('index.html');
    await box(page).fill(text);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => page.url()).toContain('#z=');
    expect(new URL(page.url()).search).toBe('');
    const { page: other } = await site.open(`index.html#${page.url().split('#')[1]}`);
    await expect.poll(() => box(other).inputValue()).toBe(text);
    expect(await decision(other).count()).toBe(1);
  });

  it('opens the links of the reference', async () => {
    const { page } = await site.open('reference/502.html');
    await page.locator('.examples a.read').first().click();
    await expect.poll(() => decision(page).textContent()).toBe('Keep the recipient');
    await page.evaluate((fragment) => { location.hash = fragment; }, shared('552 5.2.2 mailbox full'));
    await expect.poll(() => category(page).textContent()).toBe('mailbox-full');
  });

  it.each([
    ['mark-up', '550 5.1.1 <script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)> no such user " onfocus="alert(4)'],
    ['a mail with mark-up in it', hostileMail],
    ['control characters', '550 5.1.1 \u0000\u001b[31m\u202e\ufeff no such user \ud800'],
  ])('shows %s as text', async (_, text) => {
    const { page, troubles } = await site.open('index.html');
    await box(page).fill(text);
    await expect.poll(() => decision(page).count()).toBe(1);
    expect(await page.locator('#result :is(script, img, svg, iframe, style, object)').count()).toBe(0);
    expect(await page.locator('#result [onerror], #result [onload], #result [onfocus]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('takes a megabyte', async () => {
    const { page, troubles } = await site.open('index.html');
    await box(page).fill(`550 5.1.1 no such user ${'<b>x</b> '.repeat(130_000)}`);
    await expect.poll(() => decision(page).textContent(), { timeout: 20_000 }).toBe('Suppress the recipient');
    expect((await page.locator('#result').textContent())!.length).toBeLessThan(20_000);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => decision(page).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await site.open('index.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => {
      const { tagName, type = '' } = document.activeElement as HTMLInputElement;
      return tagName === 'INPUT' ? `${tagName} ${type}` : tagName;
    });
    for (let step = 0; step < 10 && (await focused()) !== 'TEXTAREA'; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.insertText(SEED);
    await expect.poll(() => decision(page).count()).toBe(1);
    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('decision');
    const reached: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
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
      response.end(readFileSync(join(site.folder, file)));
    }).listen(0, '127.0.0.1');
    try {
      await new Promise((done) => server.once('listening', done));
      const page = await site.browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await box(page).fill(SEED);
      await expect.poll(() => decision(page).textContent()).toBe('Keep the recipient');
      await page.close();
    } finally {
      server.close();
    }
  });
});
