/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The search box of the reference: answers as you type. */
import { byId, h } from './dom.ts';
import { pageFinder, type Findable } from './find-pages.ts';
import { fragmentOf } from './pack.ts';

const box = byId<HTMLInputElement>('search');
const results = byId('results');
const status = byId('search-status');
const all = byId('all');
const find = pageFinder(JSON.parse(byId('pages').textContent ?? '[]') as Findable[]);

/** Longer than what people search for: a bounce, pasted into the wrong box. */
const A_BOUNCE = 60;

let turn = 0;

async function search(): Promise<void> {
  const query = box.value.trim();
  const mine = (turn += 1);
  history.replaceState(null, '', query === '' ? location.pathname + location.search : `#q=${encodeURIComponent(query)}`);
  all.hidden = query !== '';
  results.hidden = query === '';
  const found = query === '' ? [] : find(query);
  const fragment = query.length > A_BOUNCE ? await fragmentOf(query) : null;
  if (mine !== turn) return;
  const hint = fragment === null ? null : h('li', {}, h('a', { href: `../index.html${fragment}` }, 'Read this text as a bounce'));
  results.replaceChildren(...(hint === null ? [] : [hint]), ...found.map(row));
  status.textContent = query === '' ? '' : found.length === 0 ? 'Nothing found.' : `${found.length} found.`;
}

function row({ path, title, summary, kind }: Findable): HTMLElement {
  return h('li', {}, h('a', { href: `../${path}` }, title), h('span', { class: 'kind' }, kind), h('p', {}, summary));
}

/** Up and down go through the results, and from the first one back into the box. */
function move(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...results.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  if (at < 0 && document.activeElement !== box) return;
  event.preventDefault();
  (next < 0 ? box : links[Math.min(next, links.length - 1)])?.focus();
}

box.addEventListener('input', () => void search());
box.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  results.querySelector('a')?.click();
});
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== box && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === 'Escape' && box.value !== '') {
    box.value = '';
    box.focus();
    void search();
  } else move(event);
});

const [, query] = /^#q=(.*)$/.exec(location.hash) ?? [];
if (query !== undefined) {
  try {
    box.value = decodeURIComponent(query);
  } catch {
    // a damaged link
  }
}
if (box.value !== '') void search();
document.documentElement.dataset['ready'] = 'all';
