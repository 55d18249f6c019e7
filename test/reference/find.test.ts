import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.ts';
import { entries as published, explain, findEntries } from '../../src/reference.ts';
import { codesIn } from '../../src/reference/codes.ts';
import { allEntries } from '../../src/reference/entries.ts';
import { find, type Subject } from '../../src/reference/find.ts';
import { fixtures } from '../site/fixtures.ts';

const entries = allEntries(fixtures);
const idsOf = (subject: Subject) => find(subject, entries).entries.map(({ id }) => id);

describe('codesIn()', () => {
  it.each([
    ['502', '502', null], [' 502 ', '502', null], ['5.7.26', null, '5.7.26'], ['x.7.26', null, 'X.7.26'], ['550 5.7.1', '550', '5.7.1'],
    ['550-5.7.1', '550', '5.7.1'], ['#5.7.1', null, '5.7.1'],
  ])('reads %s', (text, replyCode, enhancedCode) => {
    expect(codesIn(text)).toEqual({ replyCode, enhancedCode });
  });

  const others = ['', 'no', '5021', '5.7', '550 no such user', '5.7.1.2', '550 551', '192.0.2.1', `${'502'.padEnd(40)}x`];
  it.each(others)('takes %j for no code', (text) => {
    expect(codesIn(text)).toBeNull();
  });
});

describe('a code', () => {
  it('is looked up, not classified', () => {
    expect(idsOf(502)).toEqual(['502']);
    expect(idsOf('502')).toEqual(['502']);
    expect(find('502', entries).verdict).toBeNull();
  });

  it('of any class is the same entry, and names the providers that send it', () => {
    for (const code of ['5.7.26', '4.7.26', 'X.7.26', 'x.7.26']) expect(idsOf(code)).toEqual(['x.7.26', 'google-5-7-26-unauthenticated']);
  });

  it('in two parts is the enhanced one', () => {
    expect(idsOf('550 5.7.26')[0]).toBe('x.7.26');
  });

  it('that nobody defines is read as a reply', () => {
    const { verdict, entries: found } = find('599', entries);
    expect(verdict?.category).toBe('unclassified');
    expect(found).toMatchObject([{ id: 'unclassified', group: 'category' }]);
  });
});

describe('an id', () => {
  it('is its entry', () => {
    expect(idsOf('google-5-7-26-unauthenticated')).toEqual(['google-5-7-26-unauthenticated']);
  });
});

describe('a reply', () => {
  const ofGmail = '550-5.7.26 Your email has been blocked because the sender is unauthenticated. - gsmtp';

  it('of a provider leads to that provider’s entry, then to the code’s', () => {
    expect(idsOf(ofGmail).slice(0, 2)).toEqual(['google-5-7-26-unauthenticated', 'x.7.26']);
  });

  it('is the same as its verdict', () => {
    expect(idsOf(classify(ofGmail))).toEqual(idsOf(ofGmail));
    expect(find(ofGmail, entries).verdict).toEqual(classify(ofGmail));
  });

  it('of somebody else does not lead to a provider’s entry first', () => {
    expect(idsOf('550 5.7.26 sender is unauthenticated')[0]).toBe('x.7.26');
  });

  it('without codes leads to the meaning of its category where no entry has its words', () => {
    expect(find('the message was infected with a virus', entries).entries[0]).toMatchObject({ id: 'virus-detected', group: 'category' });
  });

  it('may have what is known beside it', () => {
    const beside = { text: 'not implemented', replyCode: 502, command: 'VRFY' } as const;
    expect(find(beside, entries).verdict).toEqual(classify(beside));
  });

  it('may be anything', () => {
    for (const text of ['', ' ', '\u0000', '<script>', 'x'.repeat(100_000)]) expect(find(text, entries).entries.length).toBeGreaterThan(0);
    const trap = { get reply() { throw new Error('no'); } };
    const odd: unknown[] = [null, undefined, true, [], {}, () => 1, Symbol('x'), 1n, trap, { reply: {}, evidence: [null], blocklists: [], category: 'x' }];
    const hollow = { category: 'x', reply: { text: '' }, evidence: [], blocklists: [null], remediation: { steps: [], links: [] } };
    odd.push(hollow);
    for (const value of odd) expect(explain(value as never).length).toBeGreaterThan(0);
  });
});

describe('the entries as published', () => {
  it('are found by their own examples, mostly first of all', () => {
    const found = published.flatMap(({ id, examples }) => examples.map((text) => findEntries(text).entries[0].id === id));
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.6);
  });

  it('of a block list are found by its zone', () => {
    const refusal = '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org';
    expect(findEntries(refusal).entries[0].id).toBe('spamhaus-zen');
  });
});
