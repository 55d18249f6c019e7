import { normalize, withinReach } from './normalize.ts';
import { enhancedText } from './codes.ts';
import { parse, wordsOf } from './parse.ts';
import { scan, tokenCount, tokenKind } from './scan.ts';
import { LINK } from './tokens.ts';

/** A template is no longer than this, in UTF-16 units. */
const LONGEST_TEMPLATE = 2000;
/** Nearly always the first round settles it; nested entities and lone underscores take one more each. */
const MOST_ROUNDS = 8;

/**
 * The template of a reply: its codes and its words, with everything that changes from one mail to the next replaced by `<address>`,
 * `<ip>`, `<host>`, `<id>` or `<number>` (times are numbers). Replies that say the same thing have the same template: group by it
 * what came back `unclassified`.
 *
 * Letter case, white space and what an MTA wrote around the reply make no difference. The template of a template is itself. Takes time
 * linear in the length of the text, never throws, and gives at most 2000 characters.
 *
 * @param text a reply as received
 * @example
 * fingerprint('550 5.7.1 Message 4F2A3B1C0D from mx.example.net[192.0.2.7] not wanted');
 * // '550 5.7.1 message <id> from <host>[<ip>] not wanted'
 */
export function fingerprint(text: string): string {
  let template = templateOf(typeof text === 'string' ? withinReach(text) : '');
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const again = templateOf(template);
    if (again === template) break;
    template = again;
  }
  return template;
}

function templateOf(text: string): string {
  const received = normalize(text.toLowerCase().replace(/\s+/g, ' '));
  const parsed = parse(received);
  const codes: string[] = [];
  if (parsed.code !== 0) codes.push(String(parsed.code));
  if (parsed.enhanced !== 0) codes.push(enhancedText(parsed.enhanced));
  const words = wordsOf(received, parsed).replaceAll('&', ' ').split(/\s+/).map(shapeOfWord);
  return cut([...codes, ...withoutRepeats(words.join(' ').replace(separatorsInFront, '').split(' '))]);
}

/** Between codes and words a parser skips these. */
const separatorsInFront = /^[\s\-:,_]+/;

/** As many whole words as fit. */
function cut(words: readonly string[]): string {
  let kept = '';
  for (const word of words) {
    const next = word.length < LONGEST_TEMPLATE ? word : '<id>';
    if (kept.length + next.length >= LONGEST_TEMPLATE) break;
    kept += kept === '' ? next : ` ${next}`;
  }
  return kept;
}

/** How many hosts or numbers stand in a row is no part of what a reply says. */
function withoutRepeats(words: readonly string[]): string[] {
  return words.filter((word, index) => word !== '' && !(word.startsWith('<') && word === words[index - 1]));
}

/** Links; brackets, quotes and the like, one by one; and what stands between. A comma between digits belongs to the number. */
const pieces = /[a-z][a-z+.-]{0,20}:\/\/[^[\](){}<>"'`,;|]+|(?:[^[\](){}<>"'`,;=|]|(?<=\d),(?=\d))+|./gs;

/** One word between spaces, piece by piece: `host=mx.example.com[192.0.2.1];` */
function shapeOfWord(word: string): string {
  const shapes: string[] = [];
  let bracketed = false;
  for (const piece of word.match(pieces) ?? []) {
    if (bracketed && piece === '>') continue;
    const shape = shapeOf(piece);
    const replaced = shape !== piece;
    if (replaced && shape.startsWith('<')) while (shapes.at(-1) === '<') shapes.pop();
    bracketed = replaced && shape.endsWith('>');
    shapes.push(shape);
  }
  return shapes.join('');
}

const punctuationAround = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])?(.*)$/su;

function shapeOf(piece: string): string {
  const [, before = '', core = '', after = ''] = punctuationAround.exec(piece) ?? [];
  return core === '' ? piece : before + placeholder(core) + after;
}

const time = /^\d{4}-?\d\d-?\d\dt[\d:.]+(?:z|[+-]\d\d:?\d\d)?$/;
const number = /^\d[\d.,:/+%-]*$/;
const measure = /^(\d[\d.,]*)(\p{L}{1,8})$/u;
const ip = /^(?:ipv6:)?(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?|(?=[^:]*:[^:]*:)[\da-f:]{2,39}(?:\/\d{1,3})?)$/;
/** Letters and a short number: TSS04, S3150, OU-002, ap-south-1. They name a cause or a place, not a mail. */
const tag = /^[a-z]{1,8}(?:[-:_][a-z]{1,9}){0,2}[-:_]?\d{1,5}$/;

function placeholder(core: string): string {
  if (core.includes('@')) return '<address>';
  if (core.includes('://')) return '<host>';
  if (/^\d+(?::\d+){1,2}$/.test(core)) return '<number>';
  if (ip.test(core)) return '<ip>';
  if (number.test(core) || time.test(core)) return '<number>';
  if (isHost(core)) return '<host>';
  const amount = measure.exec(core);
  if (amount !== null) return `<number>${amount[2]}`;
  return isId(core) ? '<id>' : core;
}

function isHost(core: string): boolean {
  if (!core.includes('.') || core.length > 255) return false;
  scan(core);
  return tokenCount > 0 && tokenKind[0] === LINK;
}

/** Letters and digits mixed, and too long for a tag. */
function isId(core: string): boolean {
  const long = core.length >= 8 || (core.length >= 6 && /^[\da-f]+$/.test(core));
  return long && /\d/.test(core) && /^[\x21-\x7e]+$/.test(core) && !tag.test(core);
}
