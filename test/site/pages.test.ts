/** The files of the site: all there, well linked, and locked against everything that is not theirs. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blocklists, categories, providers } from '../../src/catalog-entry.ts';
import { entries } from '../../src/reference.ts';
import { allEntries } from '../../src/reference/entries.ts';
import { buildSite } from '../../src/site/build.ts';
import { fixtures } from './fixtures.ts';

vi.setConfig({ hookTimeout: 120_000 });

const source = fileURLToPath(new URL('../../src/site', import.meta.url));
let target: string;
let files: readonly string[];
const pages = new Map<string, string>();

beforeAll(async () => {
  target = mkdtempSync(join(tmpdir(), 'bounce-verdict-site-'));
  files = await buildSite({ source, target, entries });
  for (const file of files) if (file.endsWith('.html')) pages.set(file, readFileSync(join(target, file), 'utf8'));
});
afterAll(() => rmSync(target, { recursive: true, force: true }));

/** Without scripts, styles and data: what is left is mark-up. */
const markupOf = (page: string) => page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '<$1></$1>');
const unescaped = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const hrefsIn = (page: string) => [...markupOf(page).matchAll(/ href="([^"]*)"/g)].map(([, href]) => unescaped(href!));

describe('pages', () => {
  it('are there for every entry, category, provider and block list', () => {
    const wanted = [
      ...entries.map(({ id }) => `reference/${id}.html`), ...Object.keys(categories).map((name) => `categories/${name}.html`),
      ...providers.map(({ id }) => `providers/${id}.html`), ...blocklists.map(({ id }) => `blocklists/${id}.html`),
      ...['', 'reference/', 'categories/', 'providers/', 'blocklists/'].map((folder) => `${folder}index.html`),
    ];
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('link only to pages and parts of pages that there are', () => {
    const ids = new Map([...pages].map(([path, page]) => [path, new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))]));
    const broken: string[] = [];
    let links = 0;
    for (const [path, page] of pages) {
      for (const href of hrefsIn(page).filter((link) => !/^(?:https|data):/.test(link))) {
        const [file = '', fragment] = href.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file);
        const isThere = pages.has(to) && (fragment === undefined || /^[zq]=/.test(fragment) || ids.get(to)!.has(fragment));
        if (!isThere) broken.push(`${path} → ${href}`);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(5000);
    expect(broken).toEqual([]);
  });

  it('show every entry in the index, and in the groups asked for', () => {
    const index = pages.get('reference/index.html')!;
    const hrefs = new Set(hrefsIn(index));
    expect(entries.filter(({ id }) => !hrefs.has(`../reference/${id}.html`)).map(({ id }) => id)).toEqual([]);
    for (const id of ['permanent', 'transient', 'providers', 'blocklists']) expect(index).toContain(`<section id="${id}">`);
  });

  it('bear an id once, one h1, a title, and a description', () => {
    for (const [path, page] of pages) {
      const ids = [...markupOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place), path).toEqual([]);
      expect(markupOf(page).match(/<h1/g), path).toHaveLength(1);
      expect(page, path).toMatch(/<title>[^<]{5,}<\/title>\n<meta name="description" content="[^"]{10,}">/);
    }
  });

  it('load nothing, and run nothing but their own script and style', () => {
    for (const [path, page] of pages) {
      const policy = unescaped(/Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '');
      expect(policy, path).toMatch(/^default-src 'none'; /);
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
      const inline = [...page.matchAll(/<(?:script|style)>([\s\S]*?)<\/(?:script|style)>/g)].map(([, code]) => code!);
      for (const code of inline) expect(policy, path).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
      expect(markupOf(page), path).not.toMatch(/ on\w+=| style="| src="(?!library-[0-9a-f]{8}\.js")|javascript:|<iframe|<object|<form[^>]* action/);
    }
  });

  it('link to the world by https alone, and tell it nothing of where the reader came from', () => {
    for (const [path, page] of pages) {
      expect(markupOf(page).match(/href="http:[^"]*"/g), path).toBeNull();
      expect(page, path).toContain('<meta name="referrer" content="no-referrer">');
    }
  });
});

describe('the front page', () => {
  it('weighs no more than 250 KB, and 90 KB on the wire', () => {
    const page = readFileSync(join(target, 'index.html'));
    expect(page.length).toBeLessThanOrEqual(250 * 1024);
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(90 * 1024);
  });
});

describe('what stands in an entry', () => {
  it('is text, whatever it looks like', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-site-'));
    try {
      await buildSite({ source, target: folder, entries: allEntries(fixtures) });
      const page = readFileSync(join(folder, 'reference/google-5-7-26-unauthenticated.html'), 'utf8');
      expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
      const index = readFileSync(join(folder, 'reference/index.html'), 'utf8');
      for (const text of [page, index, readFileSync(join(folder, 'index.html'), 'utf8')]) expect(text).not.toContain('<script>alert');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
