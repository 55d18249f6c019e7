/** What the search box finds. */
import type { Findable } from './client/find-pages.ts';
import type { Model } from './model.ts';
import { entryPath } from './pages/entry.ts';
import { listedKinds } from './pages/blocklists.ts';
import { groupWords } from './pages/parts.ts';

/** Wording beyond this, in characters, tells nothing more about an entry. */
const LONGEST = 400;

export function findablePages(model: Model): Findable[] {
  const nameOf = (id: string | undefined) => (id === undefined ? '' : (model.provider(id)?.name ?? id));
  return [
    ...model.entries.map((entry): Findable => ({
      path: entryPath(entry.id),
      title: entry.title,
      summary: entry.summary,
      kind: groupWords[entry.group],
      codes: entry.codes,
      words: [...new Set([entry.provider, ...(entry.variants ?? []).map(({ provider }) => provider)].map(nameOf)), ...entry.examples]
        .join(' ').slice(0, LONGEST),
    })),
    ...model.categories.map(({ name, meaning }): Findable => ({
      path: `categories/${name}.html`, title: name, summary: meaning, kind: 'category', codes: [], words: '',
    })),
    ...model.providers.map(({ id, name, hosts }): Findable => ({
      path: `providers/${id}.html`, title: name, summary: 'Its replies, hosts and postmaster pages.', kind: 'provider', codes: [],
      words: [id, ...hosts].join(' ').slice(0, LONGEST),
    })),
    ...model.blocklists.map(({ id, name, operator, kind, zones }): Findable => ({
      path: `blocklists/${id}.html`,
      title: name,
      summary: `Block list of ${listedKinds[kind]}, by ${operator}.`,
      kind: 'block list',
      codes: [],
      words: [id, ...zones].join(' ').slice(0, LONGEST),
    })),
  ];
}
