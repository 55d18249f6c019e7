/** The long-form reference: complete against the registry, whole in itself, and true to what classify() says of its examples. */
import { describe, expect, it } from 'vitest';
import { enhancedCodes } from '../../data/enhanced/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { referenceEntries } from '../../data/reference/index.ts';
import { registry } from '../../data/registry.ts';
import { replyCodes } from '../../data/replies.ts';
import { classify } from '../../src/classify.ts';
import type { ReferenceEntry } from '../../src/vocabulary.ts';

const codeEntries = referenceEntries.filter(({ group }) => group === 'reply-code' || group === 'enhanced-code');
const byId = new Map(referenceEntries.map((entry) => [entry.id, entry]));

/** `id: what`, for each finding in each entry. */
const findings = (find: (entry: ReferenceEntry) => readonly string[]): string[] =>
  referenceEntries.flatMap((entry) => find(entry).map((what) => `${entry.id}: ${what}`));
const within = (list: readonly unknown[], low: number, high: number) => list.length >= low && list.length <= high;
const prose = (entry: ReferenceEntry): string[] => [
  entry.title, entry.summary, entry.meaning, entry.seenFrom, entry.causes, entry.bulkMail,
  ...(entry.correction === undefined ? [] : [entry.correction]),
  ...entry.fix.flatMap(({ heading, text }) => [heading, text]),
  ...entry.faq.flatMap(({ question, answer }) => [question, answer]),
  ...(entry.variants ?? []).flatMap(({ why, resolve }) => [why, resolve]),
];

/** What no entry is written for. */
const missingFrom = (ids: readonly string[], wanted: readonly string[]): string[] => wanted.filter((id) => !ids.includes(id));

describe('completeness', () => {
  const ids = codeEntries.map(({ id }) => id);

  it('has an entry for every reply code and every enhanced code of the registry', () => {
    expect(missingFrom(ids, registry.replyCodes.map(({ code }) => String(code)))).toEqual([]);
    expect(missingFrom(ids, registry.codes.map(({ code }) => code.toLowerCase()))).toEqual([]);
  });

  it('names what is missing', () => {
    expect(missingFrom(['502'], ['502', 'x.7.26'])).toEqual(['x.7.26']);
  });

  it('has no fewer entries in depth than were written', () => {
    expect(codeEntries.length).toBeGreaterThanOrEqual(128);
    expect(referenceEntries.length).toBeGreaterThanOrEqual(130);
  });

  it('is found by the code in the id', () => {
    expect(codeEntries.filter(({ id, codes }) => !codes.includes(id.toUpperCase())).map(({ id }) => id)).toEqual([]);
  });
});

describe('each entry', () => {
  it('has an id of its own', () => {
    const ids = referenceEntries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it('is written out: steps, questions, examples and references in their numbers', () => {
    const short = findings(({ fix, faq, examples, references, codes }) => [
      ...(within(fix, 3, 6) ? [] : [`${fix.length} steps`]),
      ...(within(faq, 3, 5) ? [] : [`${faq.length} questions`]),
      ...(within(examples, 1, 3) ? [] : [`${examples.length} examples`]),
      ...(references.length > 0 ? [] : ['no reference']),
      ...(codes.length > 0 ? [] : ['no code']),
    ]);
    expect(short).toEqual([]);
  });

  it('has no empty text', () => {
    const empty = findings((entry) => prose(entry).filter((text) => text.trim() !== text || text === '').map((text) => `'${text}'`));
    expect(empty).toEqual([]);
  });

  it('asks questions as questions, each once', () => {
    expect(findings(({ faq }) => faq.filter(({ question }) => !question.endsWith('?')).map(({ question }) => question))).toEqual([]);
    expect(findings(({ faq }) => (new Set(faq.map(({ question }) => question)).size === faq.length ? [] : ['asked twice']))).toEqual([]);
  });

  it('leads to entries that exist, and not to itself', () => {
    expect(findings(({ id, related }) => related.filter((other) => other === id || !byId.has(other)))).toEqual([]);
    expect(findings(({ related }) => related.filter((other, index) => related.indexOf(other) !== index))).toEqual([]);
  });

  it('links by https, also within the text', () => {
    const links = findings((entry) => [
      ...entry.references.map(({ url }) => url),
      ...prose(entry).flatMap((text) => [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '')),
    ].filter((url) => !/^https:\/\/[^\s]+$/.test(url)));
    expect(links).toEqual([]);
  });

  it('names providers of the catalog', () => {
    const known = allProviders.map(({ id }) => id);
    const named = (entry: ReferenceEntry) => [...(entry.provider === undefined ? [] : [entry.provider]),
      ...(entry.variants ?? []).map(({ provider }) => provider)];
    expect(findings((entry) => named(entry).filter((provider) => !known.includes(provider)))).toEqual([]);
  });

  it('was reviewed on a day', () => {
    const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    expect(findings(({ reviewed }) => (isDay(reviewed) ? [] : [reviewed]))).toEqual([]);
  });
});

describe('the entry of a code', () => {
  it('shows the code in its examples', () => {
    const without = codeEntries.filter(({ codes, examples }) => {
      const pattern = new RegExp(`\\b${(codes[0] ?? '').replace('X', '[245]').replaceAll('.', '\\.')}\\b`);
      return !examples.some((text) => pattern.test(text));
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('agrees with the catalog about what lasts', () => {
    const replies = new Map(replyCodes.map(({ code, class: kind }) => [String(code), kind]));
    const wrong = codeEntries.filter(({ id, group, persistence }) => {
      if (group !== 'reply-code') return false;
      const kind = replies.get(id);
      return persistence !== (kind === 'intermediate' ? 'success' : kind);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const classes = new Map(enhancedCodes.map((code) => [code.code.toLowerCase(), code.classes]));
    const odd = codeEntries.filter(({ id, persistence }) => persistence === 'success' && !(classes.get(id)?.includes(2) ?? true));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('examples', () => {
  it('of a refused command, a failed login or a bare policy never suppress', () => {
    const innocent = [
      '250', '252', '500', '502', '503', '504', '530', '534', '535', '538', 'x.5.1', 'x.5.2', 'x.5.4', 'x.7.1', 'x.7.8', 'x.7.9',
    ];
    const suppressed = innocent.flatMap((id) => (byId.get(id)?.examples ?? []).filter((text) => classify(text).suppressRecipient));
    expect(suppressed).toEqual([]);
    expect(innocent.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('of a transient entry never suppress', () => {
    const transient = referenceEntries.filter(({ persistence }) => persistence === 'transient');
    expect(transient.length).toBeGreaterThan(10);
    expect(transient.flatMap(({ examples }) => examples.filter((text) => classify(text).suppressRecipient))).toEqual([]);
  });

  it('are read with their own codes', () => {
    const misread = codeEntries.flatMap(({ examples }) => examples)
      .filter((text) => classify(text).reply.code !== Number(text.slice(0, 3)));
    expect(misread).toEqual([]);
  });
});

describe('502', () => {
  const entry = byId.get('502');

  it('names each command with a way out, and keeps the recipient', () => {
    const steps = (entry?.fix ?? []).map(({ heading, text }) => `${heading} ${text}`).join(' ');
    for (const word of ['VRFY', 'EXPN', 'ETRN', 'BDAT', '8BITMIME', 'AUTH', 'STARTTLS', 'RCPT TO', 'DATA', 'catch-all']) {
      expect(steps).toContain(word);
    }
    expect(entry?.correction).toMatch(/nothing about the recipient/);
    expect(entry?.examples).toHaveLength(3);
    for (const text of entry?.examples ?? []) {
      expect(classify(text)).toMatchObject({ category: 'command-not-supported', suppressRecipient: false, recipientStatus: 'unknown' });
    }
  });
});
