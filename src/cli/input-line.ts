/** A line, or a value in a JSON document → what is judged: a text, or an object with fields of `BounceInput`. */
import type { BounceInput } from '../index.ts';
import { parseJson } from '../inputs/webhooks/json.ts';

export interface InputLine {
  readonly input: BounceInput;
  /** Why there is nothing to judge; null where there is. */
  readonly problem: string | null;
}

/** `{"`, `[{"` and the like. Replies begin with brackets of other kinds: `[192.0.2.1] said: 550 …`, `{Failed} …`, `[{LED=550 …`. */
const json = /^(?:\{\s*(?:"|\}?$)|\[\s*(?:["[]|\{\s*(?:"|\}|$)|\]?$))/;

/** An object with one of these is a `BounceInput`. Any other is the text of a reply, as the interfaces of sending services write it. */
const telling = ['text', 'replyCode', 'enhancedCode'] as const;
const beside = ['command', 'remoteHost', 'recipient'] as const;

export function beginsAsJson(text: string): boolean {
  return json.test(text.trim());
}

/** @param given what is known beside the line: with a code, an object may do without text and codes of its own */
export function readInputLine(line: string, given: BounceInput): InputLine {
  if (!beginsAsJson(line)) return { input: { text: line }, problem: null };
  const parsed = parseJson(line);
  if (!parsed.ok) return unreadable(`not valid JSON at column ${parsed.fault.column}: expected ${parsed.fault.expected}`);
  return Array.isArray(parsed.value) ? unreadable('a JSON list among lines') : readInputValue(parsed.value, given);
}

export function readInputValue(value: unknown, given: BounceInput): InputLine {
  if (typeof value === 'string') return { input: { text: value }, problem: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unreadable('neither a JSON object nor a string');
  const has = (names: readonly string[], one: object) => names.some((name) => name in one);
  const isInput = has(telling, value) || (has(beside, value) && has(telling, given));
  return { input: isInput ? value : { text: JSON.stringify(value) }, problem: null };
}

const unreadable = (problem: string): InputLine => ({ input: {}, problem });
