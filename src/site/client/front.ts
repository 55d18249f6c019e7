/// <reference lib="dom" />
/** The front page: reads what is pasted as it is pasted, by the library itself. */
import type { Link, Verdict } from '../../vocabulary.ts';
import type { LeanFacts } from '../../lean.ts';
import { byId, h } from './dom.ts';
import type * as engineModule from './engine.ts';
import { fragmentOf, textIn, unpacked } from './pack.ts';
import { read, type Item, type Reading } from './reading.ts';
import { headline, verdictView, type Surroundings } from './verdict-view.ts';

type Engine = typeof engineModule;

/** What comes with the library: its facts, and where they are explained. */
export interface Parcel {
  readonly facts: LeanFacts;
  readonly pages: PageIndex;
}

/** Which pages of the reference are about what. */
export interface PageIndex {
  /** Entry → its title. */
  readonly titles: Readonly<Record<string, string>>;
  /** Deciding rule → the entry that it teaches. */
  readonly byRule: Readonly<Record<string, string>>;
  /** Code as it stands in an entry ('550', 'X.7.1') → the entry. */
  readonly byCode: Readonly<Record<string, string>>;
}

interface Library {
  readonly engine: Engine;
  readonly pages: PageIndex;
}

const box = byId<HTMLTextAreaElement>('bounce');
const result = byId('result');
const status = byId('status');
const shareStatus = byId('share-status');
const intro = byId('intro');
const tools = byId('tools');

/** Judged while typing up to this length, beyond it when the typing pauses. In UTF-16 units. */
const QUICK = 20_000;
const PAUSE = 200;

let turn = 0;
let shown = '';
let pause: ReturnType<typeof setTimeout>;

const surroundings = ({ engine, pages }: Library): Surroundings => ({
  nameOf: (id) => engine.catalog.providers.find((provider) => provider.id === id)?.name ?? id,
  pagesOf: ({ evidence: [first], reply }: Verdict): Link[] => {
    const { titles, byRule, byCode } = pages;
    const general = reply.enhancedCode === null ? undefined : byCode[`X${reply.enhancedCode.slice(1)}`];
    const ids = [first === undefined ? undefined : byRule[first.id], byCode[reply.enhancedCode ?? ''], general, byCode[String(reply.code)]];
    return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [{ title: titles[id] ?? id, url: `reference/${id}.html` }]));
  },
});

let arrive: (library: Library) => void;
let fail: () => void;
const arrival = new Promise<Library>((resolve, reject) => {
  arrive = resolve;
  fail = () => reject(new Error('The library, a script beside this page, could not be loaded.'));
});
arrival.catch(() => undefined); // told once something is to be judged

/** Called by the script that holds the library, which comes right after the page: no request is made once it is there. */
async function bounceLibrary(parcel: string, makeEngine: (facts: LeanFacts) => Engine): Promise<void> {
  const { facts, pages } = await unpacked<Parcel>(parcel);
  const engine = makeEngine(facts);
  engine.classify(''); // builds the matcher ahead of the first paste
  document.documentElement.dataset['ready'] = 'all';
  arrive({ engine, pages });
}

async function judge(): Promise<void> {
  const text = box.value;
  const mine = (turn += 1);
  const isEmpty = text.trim() === '';
  intro.hidden = !isEmpty;
  tools.hidden = isEmpty;
  if (isEmpty) return clear();
  try {
    const found = await arrival;
    const reading = await read(text, found.engine);
    if (mine === turn) show(reading, surroundings(found));
  } catch (error) {
    if (mine === turn) result.replaceChildren(h('p', { class: 'notes' }, (error as Error).message));
  }
}

function clear(): void {
  shown = '';
  result.replaceChildren();
  status.textContent = '';
}

function show(reading: Reading, around: Surroundings): void {
  const state = JSON.stringify(reading);
  if (state === shown) return;
  shown = state;
  const { items, first, notes } = reading;
  const pane = h('div', { id: 'pane' });
  const select = (item: Item) => pane.replaceChildren(...verdictView(item, around));
  result.replaceChildren(
    ...(items.length > 1 ? [picker(reading, select)] : []),
    ...(notes.length === 0 ? [] : [h('ul', { class: 'notes' }, ...notes.map((note) => h('li', {}, note)))]),
    pane,
  );
  const item = items[first]!;
  select(item);
  status.textContent = `${headline(item.verdict)}. ${item.verdict.outcome}, ${item.verdict.category}.`;
}

/** Which step or recipient the verdict is about, where there are several. */
function picker({ kind, items, first }: Reading, select: (item: Item) => void): HTMLElement {
  const options = items.map((item, index) => {
    const { verdict, title } = item;
    const radio = h('input', { type: 'radio', name: 'item' });
    radio.checked = index === first;
    radio.addEventListener('change', () => select(item));
    const codes = [verdict.reply.code, verdict.reply.enhancedCode].filter(Boolean).join(' ');
    return h('label', { class: verdict.outcome }, radio, h('span', { class: 'what' }, title ?? ''), ' ', h('code', {}, codes));
  });
  const legend = h('legend', {}, kind === 'session' ? 'Steps of the session' : 'Recipients in the mail');
  return h('fieldset', { class: 'picker' }, legend, ...options);
}

async function share(): Promise<void> {
  const fragment = await fragmentOf(box.value);
  if (fragment === null) {
    shareStatus.textContent = 'Too long for a link.';
    return;
  }
  history.replaceState(null, '', fragment);
  let told = 'The link is in the address bar. The text is behind its #, which browsers do not send.';
  try {
    await navigator.clipboard.writeText(location.href);
    told = 'Link copied. The text is behind its #, which browsers do not send.';
  } catch {
    // No clipboard here, e.g. without a secure origin: the address bar has it.
  }
  shareStatus.textContent = told;
}

async function put(text: string): Promise<void> {
  box.value = text;
  await judge();
}

/** On a narrow screen the verdict is below what was pasted. */
function reveal(): void {
  if (result.getBoundingClientRect().top > innerHeight * 0.7) result.scrollIntoView({ block: 'start' });
}

async function open(): Promise<void> {
  const text = await textIn(location.hash);
  if (text !== null) await put(text);
}

function listen(): void {
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && fail(), { capture: true });
  box.addEventListener('input', () => {
    clearTimeout(pause);
    shareStatus.textContent = '';
    if (box.value.length <= QUICK) void judge();
    else pause = setTimeout(() => void judge(), PAUSE);
  });
  box.addEventListener('paste', () => setTimeout(reveal, PAUSE + 100));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    document.getElementById('decision')?.focus();
  });
  byId('share').addEventListener('click', () => void share());
  byId('print').addEventListener('click', () => print());
  byId('clear').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname + location.search);
    void put('');
    box.focus();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sample]')) {
    button.addEventListener('click', () => void put(button.dataset['sample'] ?? '').then(reveal));
  }
  addEventListener('hashchange', () => void open());
}

async function start(): Promise<void> {
  listen();
  document.documentElement.dataset['ready'] = 'page';
  await open();
  if (box.value !== '') await judge(); // kept by the browser over a reload
}

Object.assign(globalThis, { bounceLibrary });
void start();
