/// <reference lib="dom" />
/** What the front page weighs, and how long it takes from the first paste to the verdict. Prints; judges nothing. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';

const TIMES = 15;
const pastes: Readonly<Record<string, string>> = {
  'a reply': '502 5.5.1 VRFY command is disabled',
  'a German reply': '550 5.1.1 Der Empfänger existiert nicht',
  'a session': 'S: 220 mx.example.com\nC: EHLO me.example.net\nS: 250 mx.example.com\nC: VRFY jo\nS: 502 5.5.1 VRFY command is disabled',
  'one megabyte': `550 5.1.1 no such user ${'x '.repeat(500_000)}`,
};

export async function measure(site: string): Promise<void> {
  console.log('\nfile                     bytes    gzipped');
  const library = readdirSync(site).filter((file) => file.startsWith('library-'));
  for (const file of ['index.html', ...library, 'reference/index.html', 'reference/550.html']) {
    const content = readFileSync(join(site, file));
    console.log(file.padEnd(21), String(content.length).padStart(9), String(gzipSync(content, { level: 9 }).length).padStart(10));
  }
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(site, file)));
  const pages = all.filter((file) => file.isFile());
  console.log(`all ${pages.length} files`.padEnd(21), String(pages.reduce((sum, { size }) => sum + size, 0)).padStart(9));

  const browser = await openBrowser();
  try {
    console.log(`\nfirst paste to verdict, on a page just loaded (${TIMES} times)`);
    for (const [name, text] of Object.entries(pastes)) await measurePaste(browser, site, name, text);
  } finally {
    await browser.close();
  }
}

async function measurePaste(browser: Browser, site: string, name: string, text: string): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, 'index.html')).href);
    await page.locator('html[data-ready="all"]').waitFor();
    times.push(await page.evaluate(pasteAndWait, text));
    await page.close();
  }
  times.sort((a, b) => a - b);
  const [median, slowest] = [times[TIMES >> 1]!, times.at(-1)!].map((time) => `${time.toFixed(0).padStart(4)} ms`);
  console.log(`${name.padEnd(24)} median ${median}, slowest ${slowest}`);
}

/** Runs in the page: from the paste until the verdict is on the screen. */
function pasteAndWait(text: string): Promise<number> {
  return new Promise((done) => {
    const box = document.querySelector('textarea')!;
    const shown = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))));
    shown.observe(document.getElementById('result')!, { childList: true });
    const start = performance.now();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
