import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/inputs/webhooks/json.ts';

const fault = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? null : parsed.fault;
};

describe('parseJson', () => {
  it.each([
    ['', 1, 1, 'a value'],
    ['hello', 1, 1, 'a value'],
    ['{"a": tru}', 1, 7, 'a value'],
    ['{\n  "a": 1,\n}', 3, 1, 'a name in double quotes'],
    ['{a: 1}', 1, 2, "a name in double quotes or '}'"],
    ['{"a" 1}', 1, 6, "':'"],
    ['[1 2]', 1, 4, "',' or the end of the list or object"],
    ['[1, 2', 1, 6, "',' or the end of the list or object"],
    ['[1, ]', 1, 5, 'a value'],
    ['[', 1, 2, "a value or ']'"],
    ['{"a": [1}', 1, 9, "',' or the end of the list or object"],
    ['["a\nb"]', 1, 2, "a value or ']'"],
    ['["\\x"]', 1, 2, "a value or ']'"],
    ['{} {}', 1, 4, 'the end of the text'],
    ['01', 1, 2, 'the end of the text'],
  ])('%j fails at line %i, column %i: expected %s', (text, line, column, expected) => {
    expect(fault(text)).toMatchObject({ line, column, expected });
  });

  it('finds the place in deep nesting and in long strings', () => {
    expect(fault('['.repeat(200_000))).toMatchObject({ column: 200_001 });
    expect(fault(`["${'x'.repeat(2_000_000)}" 1]`)).toMatchObject({ column: 2_000_005 });
  });

  it('reads what JSON.parse reads, but for whole numbers past 2^53', () => {
    const isLong = (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value) && !String(value).includes('e');
    const kept = (_: string, value: unknown) => (isLong(value) ? String(value) : value);
    fc.assert(fc.property(fc.json(), (text) => void expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text, kept) as unknown })));
  });

  it('keeps all digits of whole numbers past 2^53, as strings, and touches nothing else', () => {
    const text = '{"a":4323372036854775807,"b":[-9007199254740993],"c":"1234567890123456789","d":1.2345678901234567890,"e":9007199254740991}';
    const value = { a: '4323372036854775807', b: ['-9007199254740993'], c: '1234567890123456789', d: 1.2345678901234567, e: 9007199254740991 };
    expect(parseJson(text)).toEqual({ ok: true, value });
  });

  it('finds a fault in whatever JSON.parse refuses, at or before a foreign character', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, position) => {
        const at = position % (text.length + 1);
        const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
        expect(fault(broken)?.offset).toBeLessThanOrEqual(at);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const offset = fault(text)?.offset;
        if (offset === undefined) JSON.parse(text);
        else expect(offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
