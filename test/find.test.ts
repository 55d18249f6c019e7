/** The phrase language of data/README.md, as the automaton reads it. */
import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { assemble } from '../src/automaton.ts';
import { describe } from '../src/describe.ts';
import { find, foundDoubt, foundEnd, foundStart, foundTarget } from '../src/find.ts';
import { ruleGroups } from '../src/groups.ts';
import { scan } from '../src/scan.ts';
import { readTargetRefs } from '../src/target-table.ts';

/** What is found of some phrases: each with its number, the words that matched, and the doubt about them. */
function finder(...phrases: string[]) {
  const described = describe(ruleGroups(phrases.map((phrase) => ({ phrases: [phrase] }))));
  const automaton = assemble(described);
  const refs = readTargetRefs(described);
  return (text: string) => {
    scan(text);
    const count = find(automaton, 0, text.length);
    return Array.from({ length: count }, (_, hit) => ({
      phrase: refs[foundTarget[hit]!]!, words: text.slice(foundStart[hit], foundEnd[hit]), doubt: foundDoubt[hit]!,
    }));
  };
}

const isFound = (phrase: string, text: string) => finder(phrase)(text).length > 0;

group('a phrase', () => {
  it.each([
    ['user unknown', 'User unknown'],
    ['user unknown', 'USER: UNKNOWN'],
    ['user unknown', 'the users <jo@example.com> are (unknown)'],
    ['user unknown', 'user mx.example.com 192.0.2.1 4711 unknown'],
    ['boite pleine', 'boîte\r\n pleine'],
    ['user not exist', "user isn't existing"],
    ['block', 'black-listed and blocked'],
    ['code 42', 'the code is 42'],
    ['mailbox … full', 'mailbox of one two three four five is full'],
    ['mailbox … not exist', 'mailbox of jo not existing'],
    ['(no such|unknown) user', 'no such user'],
    ['(really|) unknown', 'unknown'],
    ['({user}|mailing list) unknown', 'mailing list unknown'],
    ['用户 … 不存在', '用户jo@example.com不存在'],
    ['blocklist … spam', 'on our black list for spam'],
    ['zen.spamhaus.org', 'see https://zen.spamhaus.org/query'],
    ['OU-002', '550 (OU-002) no'],
  ])('%s is found in: %s', (phrase, text) => {
    expect(isFound(phrase, text)).toBe(true);
  });

  it.each([
    ['user unknown', 'unknown user'],
    ['user unknown', 'user is temporarily unknown'],
    ['user unknown', 'user. Unknown'],
    ['user unknown', 'user-unknown@example.com'],
    ['user unknown', 'https://example.com/user/unknown'],
    ['mailbox … full', 'mailbox of one two three four five six is full'],
    ['mailbox … full', 'mailbox is not full'],
    ['mailbox … full', 'mailbox here; disk full'],
    ['full', 'fully'],
    ['code 42', 'the code is 43'],
  ])('%s is not found in: %s', (phrase, text) => {
    expect(isFound(phrase, text)).toBe(false);
  });

  it('tells where it lies, with what stood between', () => {
    expect(finder('mailbox … full')('552 The mailbox <jo@example.com> is full.')).toEqual([
      { phrase: 0, words: 'mailbox <jo@example.com> is full', doubt: 0 },
    ]);
  });

  it('is doubted a little after may and if, and more after not', () => {
    const doubtOf = (text: string) => finder('virus')(text)[0]!.doubt;
    expect([doubtOf('a virus'), doubtOf('it may hold a virus'), doubtOf('no virus'), doubtOf('If so. A virus')]).toEqual([0, 1, 2, 0]);
  });

  it('is read anew in each text', () => {
    const of = finder('mailbox … full', 'quota');
    expect(of('mailbox').length).toBe(0);
    expect(of('full').length).toBe(0);
    expect(of('quota: mailbox full').map(({ phrase }) => phrase).sort()).toEqual([0, 1]);
  });
});

group('the automaton agrees with regular expressions', () => {
  // Each counted word of a text as one character: 'qa' is a, 'not' is n, a word of no phrase z, the end of a sentence |.
  const items = { qa: 'a', qb: 'b', qc: 'c', qd: 'd', not: 'n', zz: 'z', '; ': '|', the: '', 'qa@example.com': '', 'http://example.com/qb': '' };
  const item = fc.constantFrom(...(Object.keys(items) as (keyof typeof items)[]));
  const textOf = (read: readonly string[]) => read.join(' ');
  const lettersOf = (read: readonly (keyof typeof items)[]) => read.map((each) => items[each]).join('');

  const word = fc.constantFrom('qa', 'qb', 'qc', 'qd', 'not');
  const choices = fc.array(fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')), { minLength: 2, maxLength: 5 });
  const piece = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: choices.map((list) => `(${list.join('|')})`) },
    { weight: 1, arbitrary: word.map((one) => `(${one}|)`) },
  );
  const part = fc.tuple(word, fc.array(piece, { maxLength: 3 })).map(([first, rest]) => [first, ...rest].join(' '));
  const phrase = (parts: number) => fc.array(part, { minLength: 1, maxLength: parts }).map((list) => list.join(' … '));

  const expressionOf = (wording: string) =>
    wording.replaceAll(' … ', '[^n|]{0,6}').replaceAll('not', 'n').replace(/q([a-d])/g, '$1').replaceAll(' ', '').replaceAll('(', '(?:');

  it('what is there is found, what is not there is not', () => {
    let there = 0;
    fc.assert(
      fc.property(fc.array(phrase(4), { minLength: 1, maxLength: 6 }), fc.array(item, { maxLength: 24 }), (phrases, read) => {
        const found = new Set(finder(...phrases)(textOf(read)).map((hit) => hit.phrase));
        phrases.forEach((wording, index) => {
          const expected = new RegExp(expressionOf(wording)).test(lettersOf(read));
          if (expected) there += 1;
          expect(found.has(index), `${wording} in ${textOf(read)}`).toBe(expected);
        });
      }),
      { numRuns: 2000 },
    );
    expect(there).toBeGreaterThan(200);
  });

  it('and where it is told to be', () => {
    let there = 0;
    fc.assert(
      fc.property(phrase(4), fc.array(item, { maxLength: 40 }), (wording, read) => {
        for (const { words } of finder(wording)(textOf(read))) {
          there += 1;
          const letters = lettersOf(words.split(' ').filter((each) => each !== '').map((each) => (each === ';' ? '; ' : each)) as never);
          expect(letters, `${wording} in ${textOf(read)}`).toMatch(new RegExp(`^${expressionOf(wording)}$`));
        }
      }),
      { numRuns: 3000 },
    );
    expect(there).toBeGreaterThan(100);
  });
});
