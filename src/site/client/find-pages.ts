/** Words, codes and names → pages, best first. */
import MiniSearch, { type SearchOptions } from 'minisearch';

/** A page that can be found. Every page of the site that is about one thing has one. */
export interface Findable {
  /** From the folder of the site: 'reference/502.html'. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** 'reply code', 'provider' … */
  readonly kind: string;
  readonly codes: readonly string[];
  /** What else it may be looked for by: names of providers, host names, wording. */
  readonly words: string;
}

export type FindPages = (query: string) => readonly Findable[];

const MOST = 40;

export function pageFinder(pages: readonly Findable[]): FindPages {
  const index = new MiniSearch<{ id: number; codes: string; title: string; summary: string; words: string }>({
    fields: ['codes', 'title', 'summary', 'words'],
    tokenize: wordsAndParts,
    searchOptions: { boost: { codes: 5, title: 4, words: 1.5 }, prefix: true, fuzzy: slips, tokenize: words },
  });
  index.addAll(pages.map(({ codes, title, summary, words: more }, id) => {
    return { id, codes: codes.flatMap(allClasses).join(' '), title, summary, words: more };
  }));
  const search = (query: string, options: SearchOptions) =>
    index.search(query, options).slice(0, MOST).map(({ id }) => pages[id as number]!);
  return (query) => {
    const all = search(query, { combineWith: 'AND' });
    return all.length > 0 ? all : search(query, { combineWith: 'OR' });
  };
}

/** Slips of the pen are forgiven in words, by a fifth of their length; codes are taken as they are. */
const slips = (term: string): number | false => (/\d/.test(term) || term.length < 5 ? false : 0.2);

/** 'X.7.26' is looked for as 5.7.26, 4.7.26 and 7.26. */
function allClasses(code: string): string[] {
  const [, detail] = /^X(\.\d+\.\d+)$/.exec(code) ?? [];
  if (detail !== undefined) return [code, `5${detail}`, `4${detail}`, `2${detail}`, detail.slice(1)];
  return code.includes('.') ? [code, code.slice(2)] : [code];
}

/** '5.7.26', 'spamhaus-zen' and 'l.google.com' are one word each; '550-5.7.1' is two. */
function words(text: string): string[] {
  return text.replace(/(?<!\d)(\d{3})-(?=\d\.)/g, '$1 ').match(/[\p{L}\p{N}]+(?:[.\-_@'][\p{L}\p{N}]+)*/gu) ?? [];
}

function wordsAndParts(text: string): string[] {
  return words(text).flatMap((word) => {
    const isCode = /^[\dX][\d.]*$/i.test(word);
    return isCode ? [word] : [word, ...word.split(/[.\-_@']/).filter((part) => part !== word)];
  });
}
