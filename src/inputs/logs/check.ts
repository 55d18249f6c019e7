/** What `readLog()` is given, checked. */
import { logFormats } from './entry.ts';
import { kindOf } from '../kind-of.ts';

/** A string is an iterable too, of its characters: nobody means that. */
export function checkLines(lines: unknown): void {
  if (typeof lines === 'string') {
    throw new TypeError("readLog() takes an iterable of lines, and was given one string: split it, text.split('\\n')");
  }
  const isIterable = typeof lines === 'object' && lines !== null && (Symbol.asyncIterator in lines || Symbol.iterator in lines);
  if (!isIterable) throw new TypeError(`readLog() takes an iterable or async iterable of lines, and was given ${kindOf(lines)}`);
}

export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`the options of readLog() must be an object, and were ${kindOf(options)}`);
  }
  const { format, onProblem, year, delivered } = options as Record<string, unknown>;
  if (format !== undefined) checkFormat(format);
  expect('onProblem', onProblem, 'a function', onProblem === undefined || typeof onProblem === 'function');
  expect('delivered', delivered, 'true or false', delivered === undefined || typeof delivered === 'boolean');
  expect('year', year, 'a year such as 2026, or null', year === undefined || year === null || isYear(year));
}

function checkFormat(format: unknown): void {
  expect('format', format, 'a string', typeof format === 'string');
  if (!(logFormats as readonly unknown[]).includes(format)) {
    throw new RangeError(`no log format is called '${String(format)}'; there are ${logFormats.join(', ')}`);
  }
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) < 10000;
}

function expect(option: string, value: unknown, expected: string, holds: boolean): void {
  if (holds) return;
  const found = typeof value === 'number' ? String(value) : kindOf(value);
  throw new TypeError(`the option ${option} of readLog() must be ${expected}, and was ${found}`);
}
