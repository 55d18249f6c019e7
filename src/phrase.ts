/**
 * The phrase language of data/README.md: a phrase → its parts, each part the word sequences that it stands for, in base forms.
 *
 *     compilePhrase('{mailbox} … (over|exceed) quota')
 *     // parts: [[['mailbox'], ['account'], …], [['over', 'quota'], ['exceed', 'quota']]], mark: false
 */
import { compounds, forms, sets, skipped } from '../data/words.ts';
import { foldOf } from './characters.ts';
import { scan, tokenEnd, tokenStart, tokenKind, BREAK, LINK } from './scan.ts';

export interface CompiledPhrase {
  /** Gap-separated; each part lists its alternatives, each a sequence of base words. */
  readonly parts: readonly (readonly (readonly string[])[])[];
  /** Looked for inside links, host names and tags as well. */
  readonly mark: boolean;
}

/** Surface word → base words. */
export const baseOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(forms).flatMap(([base, surfaces]) => surfaces.map((surface) => [surface, base.split(' ')] as const)),
);
export const skippedWords: ReadonlySet<string> = new Set(skipped);

const GAP = '…';

export function compilePhrase(phrase: string): CompiledPhrase {
  const parts = phrase.split(GAP).map((part) => alternatives(part.trim()));
  return { parts, mark: isMark(phrase) };
}

/** A mark has punctuation of links and tags between two letters or digits. */
function isMark(phrase: string): boolean {
  for (let at = 1; at + 1 < phrase.length; at += 1) {
    if ('./=:'.includes(phrase[at]!) && isWordCharacter(phrase, at - 1) && isWordCharacter(phrase, at + 1)) return true;
  }
  return phrase.includes('?') && phrase.includes('=');
}

function isWordCharacter(text: string, at: number): boolean {
  const character = text[at]!;
  return character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9') || character === '/' || character === '?';
}

/** Expands groups and sets: every sequence of words that the part stands for. */
function alternatives(part: string): string[][] {
  let sequences: string[][] = [[]];
  for (const piece of pieces(part)) {
    const choices = piece.flatMap(spell);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

/** Splits a part at its groups and sets; each piece is a list of plain-word choices. */
function pieces(part: string): string[][] {
  const list: string[][] = [];
  let at = 0;
  while (at < part.length) {
    const open = part[at];
    const close = open === '(' ? part.indexOf(')', at) : open === '{' ? part.indexOf('}', at) : -1;
    if (close > 0) {
      const inside = part.slice(at + 1, close);
      list.push(open === '(' ? inside.split('|').flatMap(expandSet) : setNamed(inside));
      at = close + 1;
      continue;
    }
    let end = at + 1;
    while (end < part.length && part[end] !== '(' && part[end] !== '{') end += 1;
    list.push([part.slice(at, end)]);
    at = end;
  }
  return list;
}

/** A choice inside a group may name a set: `({user}|mailing list)`. */
function expandSet(choice: string): string[] {
  const open = choice.indexOf('{');
  if (open < 0) return [choice];
  const close = choice.indexOf('}', open);
  return setNamed(choice.slice(open + 1, close)).map((word) => choice.slice(0, open) + word + choice.slice(close + 1));
}

function setNamed(name: string): string[] {
  const words = sets[name];
  if (words === undefined) throw new Error(`no set named {${name}} in data/words.ts`);
  return [...words];
}

/** Plain words → the base-word sequences that they may be met as: one, or more where a word is also written as two. */
function spell(words: string): string[][] {
  let sequences: string[][] = [[]];
  for (const word of baseWords(words)) {
    const choices = [[word], ...(compounds[word] ?? []).map((two) => baseWords(two))];
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences;
}

/** The words of a text as the automaton sees them: folded, in base form, without the skipped ones. */
export function baseWords(text: string): string[] {
  const words: string[] = [];
  const count = scan(text, 0, text.length);
  for (let token = 0; token < count; token += 1) {
    if (tokenKind[token] === BREAK) continue;
    const word = folded(text.slice(tokenStart[token], tokenEnd[token]));
    if (skippedWords.has(word) && tokenKind[token] !== LINK) continue;
    words.push(...(baseOf.get(word) ?? [word]));
  }
  return words;
}

/** A word as the scanner reads it. */
export function folded(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if ("'\u2019\u2018`".includes(word[at]!)) continue;
    out += String.fromCharCode(foldOf[unit]!);
  }
  return out;
}
