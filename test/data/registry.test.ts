/** Nothing that the registry or an RFC lists is missing from the catalog, and the catalog claims nothing in their name. */
import { describe, expect, it } from 'vitest';
import { enhancedCodes } from '../../data/enhanced/index.ts';
import { registry } from '../../data/registry.ts';
import { replyCodes } from '../../data/replies.ts';

type Coded = { readonly code: string | number };

/** Codes of `listed` that `catalog` does not have. */
export const missing = (listed: readonly Coded[], catalog: readonly Coded[], where: string): string[] =>
  listed.filter(({ code }) => !catalog.some((entry) => entry.code === code)).map(({ code }) => `${code} is missing: add it to ${where}`);

/** Pairs of a listed code and its catalog entry whose field differs. */
export const differing = <Listed extends Coded, Entry extends Coded>(
  listed: readonly Listed[], catalog: readonly Entry[], expected: (item: Listed) => readonly unknown[] | undefined,
  given: (entry: Entry) => readonly unknown[], field: string,
): string[] =>
  listed.flatMap((item) => {
    const [entry, wanted] = [catalog.find(({ code }) => code === item.code), expected(item)];
    if (entry === undefined || wanted === undefined || wanted.join() === given(entry).join()) return [];
    return [`${item.code}: ${field} should be [${wanted.join(', ')}], not [${given(entry).join(', ')}]; mend whichever is wrong`];
  });

describe('the registry of enhanced status codes', () => {
  const listed: readonly { code: string; rfcs: readonly string[]; replyCodes: readonly number[]; classes?: readonly number[] }[] =
    registry.codes;

  it('is dated and complete in itself', () => {
    expect(new Date(registry.listed).toISOString().slice(0, 10)).toBe(registry.listed);
    expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length);
    const details = listed.map(({ code }) => code.split('.').map(Number));
    const last = (subject: number): number => Math.max(...details.flatMap(([, of, at]) => (of === subject ? [at ?? -1] : [])));
    const highest = [0, 1, 2, 3, 4, 5, 6, 7].map(last);
    expect(highest, 'the last detail per subject; they are numbered without a gap').toEqual([0, 10, 4, 6, 7, 6, 10, 30]);
    expect(listed).toHaveLength(highest.reduce((sum, detail) => sum + detail + 1, 0));
  });

  it('is covered by the catalog', () => {
    expect(missing(listed, enhancedCodes, 'data/enhanced/ and its subject\'s file')).toEqual([]);
  });

  it('holds everything in the catalog, whose codes are the registered ones', () => {
    expect(missing(enhancedCodes, listed, 'data/registry.ts if IANA lists it by now, else to its provider\'s rules')).toEqual([]);
  });

  it('agrees with the catalog on RFCs, reply codes and classes', () => {
    expect(differing(listed, enhancedCodes, ({ rfcs }) => rfcs, ({ rfcs }) => rfcs, 'rfcs')).toEqual([]);
    expect(differing(listed, enhancedCodes, (item) => item.replyCodes, (entry) => entry.replyCodes, 'replyCodes')).toEqual([]);
    expect(differing(listed, enhancedCodes, ({ classes }) => classes, ({ classes }) => classes, 'classes')).toEqual([]);
  });

  it('associates no reply code that the catalog does not explain', () => {
    const associated = [...new Set(listed.flatMap((item) => item.replyCodes))].map((code) => ({ code }));
    expect(missing(associated, replyCodes, 'data/replies.ts')).toEqual([]);
  });
});

describe('the reply codes that RFCs define', () => {
  const standard = replyCodes.filter((entry) => entry.standard);
  const listed: readonly { code: number; rfcs: readonly string[] }[] = registry.replyCodes;

  it('are the standard ones of the catalog, no fewer and no more', () => {
    expect(missing(listed, standard, 'data/replies.ts with standard: true')).toEqual([]);
    expect(missing(standard, listed, 'data/registry.ts, or set standard: false')).toEqual([]);
    expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length);
  });

  it('agree with the catalog on their RFCs', () => {
    expect(differing(listed, replyCodes, ({ rfcs }) => rfcs, ({ rfcs }) => rfcs, 'rfcs')).toEqual([]);
  });
});

describe('the laws themselves', () => {
  it('find what is missing and what differs', () => {
    expect(missing([{ code: 'X.9.9' }], enhancedCodes, 'there')).toEqual(['X.9.9 is missing: add it to there']);
    expect(differing([{ code: 550, rfcs: ['RFC1'] }], replyCodes, ({ rfcs }) => rfcs, ({ rfcs }) => rfcs, 'rfcs')).toHaveLength(1);
  });
});
