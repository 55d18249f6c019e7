/** The pictures of the README: the front page with a verdict, light and dark, and the terminal's report. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { classify } from '../index.ts';
import { painter } from '../cli/paint.ts';
import { printVerdict } from '../cli/print-verdict.ts';
import { openBrowser } from './browser.ts';
import { html, trusted, type Html } from './html.ts';

const seed = '502 5.5.1 VRFY command is disabled';
const COLUMNS = 92;

export async function takePictures(site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const scheme of ['light', 'dark'] as const) await pictureOfPage(browser, site, scheme, join(folder, `reader-${scheme}.png`));
    await pictureOfTerminal(browser, join(folder, 'terminal.png'));
  } finally {
    await browser.close();
  }
  console.log(`pictures in ${folder}`);
}

async function pictureOfPage(browser: Browser, site: string, colorScheme: 'light' | 'dark', path: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 880 }, deviceScaleFactor: 1.5, colorScheme });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await page.locator('html[data-ready="all"]').waitFor();
  await page.getByRole('textbox').fill(seed);
  await page.getByRole('heading', { name: 'Keep the recipient' }).waitFor();
  await page.evaluate('document.activeElement.blur()');
  await page.screenshot({ path });
  await context.close();
}

async function pictureOfTerminal(browser: Browser, path: string): Promise<void> {
  const paint = painter(process.stdout, { FORCE_COLOR: '1' });
  const verdict = classify(seed);
  const screen = `$ npx bounce-verdict "${seed}"\n${printVerdict({ verdict, json: verdict }, paint, COLUMNS)}`;
  const page = await browser.newPage({ viewport: { width: 860, height: 600 }, deviceScaleFactor: 1.5 });
  await page.setContent(html`<!doctype html><style>${trusted(terminalStyle)}</style><pre>${coloured(screen)}</pre>`.markup);
  await page.locator('pre').screenshot({ path });
  await page.close();
}

const terminalStyle = `
body { margin: 0; background: #1b1a17; }
pre { display: inline-block; margin: 0; padding: 22px 26px; color: #e8e4db; background: #1b1a17; }
pre { font: 13.5px/1.55 'DejaVu Sans Mono', monospace; }
.c1 { font-weight: 700; color: #fff; }
.c2 { color: #8f887b; }
.c31 { color: #f2917d; }
.c32 { color: #8ecb98; }
.c33 { color: #e0b25c; }
.c36 { color: #90c2de; }
`;

/** ANSI colours → elements. */
function coloured(screen: string): Html {
  const parts = screen.split(/\u001b\[(\d+)m/);
  const words = (text: string, style = '0') => (style === '0' ? text : html`<span class="c${style}">${text}</span>`);
  return html`${parts.map((text, index) => index % 2 === 0 && words(text, parts[index - 1]))}`;
}
