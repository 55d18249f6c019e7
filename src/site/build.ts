/** The site: entries → files. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '../reference.ts';
import { frontBundle, searchBundle, styleBundle } from './bundle.ts';
import type { PageIndex } from './client/front.ts';
import { findablePages } from './findable.ts';
import { modelOf, type Model } from './model.ts';
import { render, type Page } from './page.ts';
import { blocklistPage, blocklistsPage } from './pages/blocklists.ts';
import { categoriesPage, categoryPage } from './pages/categories.ts';
import { entriesPage } from './pages/entries.ts';
import { entryPage } from './pages/entry.ts';
import { frontPage } from './pages/front.ts';
import { providerPage, providersPage } from './pages/providers.ts';

export interface BuildOptions {
  /** The folder `src/site` of the project. */
  readonly source: string;
  /** The folder to write to; what was in it is gone. */
  readonly target: string;
  readonly entries: readonly Entry[];
}

/** Writes the site, and gives the paths of its files. */
export async function buildSite({ source, target, entries }: BuildOptions): Promise<string[]> {
  const model = modelOf(entries);
  const [front, search, frontStyle, style] = await Promise.all([
    frontBundle(source, pageIndex(model)), searchBundle(source), styleBundle(source, 'front'), styleBundle(source, 'pages'),
  ]);
  // Named by its content: a page never meets the script of another version.
  const library = `library-${createHash('sha256').update(front.library).digest('hex').slice(0, 8)}.js`;
  const reader = frontPage(front.script, library);
  const pages: Page[] = [
    entriesPage(model, findablePages(model), search),
    ...entries.map((entry, index) => entryPage(entry, model, entries[index - 1], entries[index + 1])),
    categoriesPage(model),
    ...model.categories.map((category) => categoryPage(category, model)),
    providersPage(model),
    ...model.providers.map((provider) => providerPage(provider, model)),
    blocklistsPage(model),
    ...model.blocklists.map((list) => blocklistPage(list, model)),
  ];
  const files = new Map(pages.map((page) => [page.path, render(page, style)]));
  files.set(reader.path, render(reader, frontStyle));
  files.set(library, front.library);
  await rm(target, { recursive: true, force: true });
  for (const path of files.keys()) await mkdir(dirname(join(target, path)), { recursive: true });
  await Promise.all([...files].map(([path, content]) => writeFile(join(target, path), content)));
  return [...files.keys()];
}

function pageIndex(model: Model): PageIndex {
  const ofCodes = model.entries.filter(({ group }) => group.endsWith('-code'));
  const ofReplies = model.entries.filter(({ group }) => group === 'provider' || group === 'blocklist');
  const byRule = ofReplies.flatMap((entry) =>
    model.judged(entry).flatMap(({ verdict: { evidence: [first] } }) =>
      first?.kind === 'phrase' || first?.kind === 'provider' ? [[first.id, entry.id] as const] : []));
  return {
    titles: Object.fromEntries(model.entries.map(({ id, title }) => [id, title])),
    byRule: Object.fromEntries(byRule.reverse()),
    byCode: Object.fromEntries(ofCodes.flatMap(({ id, codes }) => codes.map((code) => [code, id] as const)).reverse()),
  };
}
