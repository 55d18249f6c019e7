/** Options that are wrong are told with their place; the schema takes what createClassifier() takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/classifier/read-options.ts';
import { createClassifier, type ClassifierOptions, type Rule } from '../../src/index.ts';
import { classifierOptions, rule as ruleSchema } from '../../src/schema.ts';

const held: Rule = {
  id: 'acme/legal-hold/by-court',
  category: 'acme/legal-hold',
  strength: 'decisive',
  phrases: ['under (legal|judicial) hold', '{mailbox} … sealed by court'],
};
const contact = { action: 'contact-receiver', summary: 'Ask our legal desk.', steps: ['Open a ticket.'], links: [] } as const;

describe('what is wrong with the options', () => {
  const wrong = (options: unknown) => {
    try {
      createClassifier(options as ClassifierOptions);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return (error as Error).message;
    }
    return 'nothing';
  };
  const { phrases: _, ...silent } = held;

  it.each([
    [null, 'the options must be an object with rules, categories or overrides, not null'],
    [[held], /^the options must be an object with rules, categories or overrides, not \[/],
    [{ rule: [] }, 'the options: field "rule" is not known; there are rules, categories, overrides'],
    [{ rules: held }, /^the options: field "rules" must be a list of rules, not \{/],
    [{ rules: [held, 'x'] }, 'rules[1]: must be an object, not "x"'],
    [{ rules: [{ ...silent }] }, 'rules[0] (acme/legal-hold/by-court): field "phrases" must be a list of phrases, and is missing'],
    [{ rules: [{ ...held, id: 'a/x', phrases: 'sealed' }] }, 'rules[0] (a/x): field "phrases" must be a list of phrases, not "sealed"'],
    [{ rules: [{ ...held, phrase: [] }] }, /^rules\[0\] \(acme\/legal-hold\/by-court\): field "phrase" is not known; there are id, /],
    [{ rules: [{ ...held, id: 'Legal Hold' }] }, /^rules\[0\] \(Legal Hold\): field "id" must be written 'acme\/what-it-says', not "Legal Hold"$/],
    [{ rules: [{ ...held, strength: 'big' }] }, /field "strength" must be one of hint, weak, fair, strong, decisive, not "big"$/],
    [{ rules: [{ ...held, category: 'mailbox-ful' }] }, /field "category" must be one of the categories, or .*, not "mailbox-ful"$/],
    [{ rules: [held, { ...held }] }, 'rules[1] (acme/legal-hold/by-court): field "id" must be its own, and is that of rules[0] too'],
    [{ rules: [{ ...held, phrases: ['ok', 'on {hold}'] }] }, /field "phrases": "on \{hold\}" cannot be read: no set named \{hold\}/],
    [{ rules: [{ ...held, phrases: ['under (legal hold'] }] }, /field "phrases": "under \(legal hold" has a bracket without its partner/],
    [{ rules: [{ ...held, unless: ['the'] }] }, /field "unless": "the" has no word that counts/],
    [{ rules: [{ ...held, phrases: ['held … (today|) … by court'] }] }, /has a part, between gaps, that may be empty/],
    [{ categories: { legal: {} } }, /^categories\["legal"\]: the name of a category of your own is written 'acme\/legal-hold'/],
    [{ categories: { 'acme/x': { suppress: 'yes' } } }, 'categories["acme/x"]: field "suppress" must be true or false, not "yes"'],
    [{ categories: { 'acme/x': { outcome: 'transient', suppress: true } } }, /only what is permanent, and the outcome is transient$/],
    [{ overrides: [{ suppress: false }] }, 'overrides[0]: names neither a category nor a provider'],
    [{ overrides: [{ category: 'mailbox-full' }] }, 'overrides[0]: changes nothing: it has no outcome, suppress or remediation'],
    [{ overrides: [{ category: 'acme/x', suppress: false }] }, /^overrides\[0\]: field "category": no rule .* about acme\/x$/],
    [{ overrides: [{ provider: 'gogle', suppress: false }] }, /^overrides\[0\]: field "provider" must be .*, not "gogle"$/],
    [{ overrides: [{ provider: 'google', suppress: true }] }, /name a category as well$/],
    [{ overrides: [{ category: 'mailbox-full', suppress: true }] }, /mailbox-full is transient: set "outcome" as well$/],
    [{ overrides: [{ category: 'mailbox-full', remediation: { ...contact, links: [''] } }] }, /field "remediation" must hold an action/],
  ])('%j is told with its place', (options, message) => {
    expect(wrong(options)).toMatch(message instanceof RegExp ? message : new RegExp(`^${message.replace(/[[\](){}.?*+^$|\\]/g, '\\$&')}$`));
  });

  it('does not grow with the value', () => {
    expect(wrong({ rules: [{ ...held, strength: 'x'.repeat(10_000) }] }).length).toBeLessThan(200);
  });
});

describe('the schema', () => {
  /** Values that a field may have, right and wrong ones. */
  const values: Record<string, readonly unknown[]> = {
    id: ['acme/x', 'acme/x/y', 'a/b/c/d', 'acme', 'Acme/x', 'acme/', '', 7],
    category: ['acme/x', 'mailbox-full', 'acme/x/y', 'nonsense', '', 'a/b\n', null],
    strength: ['strong', 'hint', 'huge', 3],
    phrases: [['under hold'], ['a b', 'c d'], [], [''], 'x', [1], null],
    unless: [['never'], [], [''], 'x'],
    class: [2, 4, 5, 3, '5', Number.NaN],
    codes: [['550'], ['X.1.1', '5.7.1'], [], ['5.7'], ['650'], [550], '550'],
    commands: [['RCPT'], [], ['TURN'], 'RCPT'],
    outcome: ['permanent', 'transient', 'success', 1],
    suppress: [false, true, 'no'],
    clearsBlocklists: [true, false, 0],
    samples: [
      ['550 x'], [{ text: 'x', replyCode: 550 }], [{}], [{ more: 1 }], [], [''], [{ replyCode: 5500 }], [{ command: 'TURN' }], [[]], [null],
      [{ text: undefined }],
    ],
    source: ['observed', '', 1],
    anywhere: [true],
  };
  const field = (name: string) => fc.oneof(
    { weight: 6, arbitrary: fc.constant(values[name]![0]) },
    { weight: 1, arbitrary: fc.constantFrom(...values[name]!, undefined) },
  );
  const names = Object.keys(values);
  const known = names.filter((name) => name !== 'anywhere');
  const candidate = fc.record(Object.fromEntries(known.map((name) => [name, field(name)])), { requiredKeys: [] });
  const whole = fc.tuple(candidate, fc.subarray(names, { maxLength: 2 })).map(([changes, gone]) => {
    const rule: Record<string, unknown> = { ...held, ...changes };
    for (const name of gone) delete rule[name];
    return gone.includes('anywhere') && gone.length === 2 ? { ...rule, anywhere: true } : rule;
  });
  /** What createClassifier() does first. */
  const accepts = (options: unknown) => {
    try {
      readOptions(options);
      return true;
    } catch {
      return false;
    }
  };

  it('takes the rules that createClassifier() takes, and no others', () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(fc.property(fc.oneof({ weight: 8, arbitrary: whole }, { weight: 1, arbitrary: fc.anything() }), (rule) => {
      const expected = ruleSchema.safeParse(rule).success;
      taken[expected ? 'yes' : 'no'] += 1;
      expect(accepts({ rules: [rule] })).toBe(expected);
    }), { numRuns: 5000 });
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(50);
  });

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ rules: undefined, categories: undefined }, true],
    [{ rules: [{ ...held, outcome: undefined, unless: undefined }] }, true],
    [{ rules: [held], categories: { 'acme/legal-hold': { outcome: undefined, suppress: undefined } } }, true],
    [{ rules: [, held] }, false],
    [{ rules: [held], categories: { 'acme/legal-hold': { suppress: true } } }, true],
    [{ rules: [held], overrides: [{ category: 'acme/legal-hold', outcome: 'permanent' }] }, true],
    [{ overrides: [{ provider: 'google', remediation: contact }] }, true],
    [{ overrides: [{ category: 'mailbox-full', outcome: 'perhaps' }] }, false],
    [{ overrides: [{ category: 'mailbox-full', fault: 'recipient' }] }, false],
    [{ categories: { 'mailbox-full': {} } }, false],
    [{ categories: { 'acme/x': { fault: 'nobody' } } }, false],
    [{ categories: [] }, false],
    [{ more: 1 }, false],
  ])('and createClassifier() agree on %j: %s', (options, expected) => {
    expect([classifierOptions.safeParse(options).success, accepts(options)]).toEqual([expected, expected]);
  });
});
