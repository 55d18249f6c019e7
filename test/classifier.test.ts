/** A classifier of the platform's own: its rules ahead of ours, its categories, its overrides, and errors that say where they are wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../src/classifier/read-options.ts';
import { classify, createClassifier, type ClassifierOptions, type Override, type Rule } from '../src/index.ts';
import { classifierOptions, ownVerdict, rule as ruleSchema } from '../src/schema.ts';
import { allRules } from './data/rules.ts';

const held: Rule = {
  id: 'acme/legal-hold/by-court',
  category: 'acme/legal-hold',
  strength: 'decisive',
  phrases: ['under (legal|judicial) hold', '{mailbox} … sealed by court'],
};
const onHold = '550 5.1.1 User unknown: this mailbox is under legal hold';
const full = '552 5.2.2 <jo@example.com>: mailbox is over its quota';
const fullForNow = '452 4.2.2 <jo@example.com>: mailbox is over its quota';
const samples = allRules.flatMap((rule) => rule.samples);
const contact = { action: 'contact-receiver', summary: 'Ask our legal desk.', steps: ['Open a ticket.'], links: [] } as const;

describe('rules of the platform', () => {
  const own = createClassifier({ rules: [held] });

  it('decide ahead of ours, which stay listed', () => {
    const { category, evidence } = own(onHold);
    expect(category).toBe('acme/legal-hold');
    expect(evidence[0]).toEqual({ kind: 'phrase', id: 'acme/legal-hold/by-court', match: 'under legal hold' });
    expect(evidence.map(({ id }) => id)).toEqual(expect.arrayContaining(['5.1.1', '550']));
    expect(classify(onHold).category).not.toBe('acme/legal-hold');
  });

  it('are written in the phrase language: gaps, groups and sets, accents and case aside', () => {
    expect(own('554 The ACCOUNT of Jo was sealed by court').category).toBe('acme/legal-hold');
    expect(own('554 The account was not opened. It was sealed by court').category).not.toBe('acme/legal-hold');
  });

  it('lie ahead of a decisive rule of ours even where they are hints', () => {
    const rules: Rule[] = [{ id: 'acme/resolver', category: 'acme/our-resolver', strength: 'hint', phrases: ['zen.spamhaus.org'] }];
    expect(createClassifier({ rules })('554 5.7.1 192.0.2.1 blocked using zen.spamhaus.org').category).toBe('acme/our-resolver');
  });

  it('change nothing where they are not found', () => {
    const rules: Rule[] = [held, { id: 'acme/never', category: 'spam-rejected', strength: 'decisive', phrases: ['quantum flux … exceeded'] }];
    const overrides: Override[] = [{ category: 'acme/legal-hold', suppress: false }];
    for (const given of [{}, { rules }, { rules, overrides }]) {
      const classifier = createClassifier(given);
      for (const sample of samples) expect(classifier(sample)).toEqual(classify(sample));
    }
  });

  it('go by their guards and are silenced by what they name', () => {
    const rules: Rule[] = [{ ...held, class: 5, codes: ['X.1.1'], commands: ['RCPT'], unless: ['appeal pending'] }];
    const classifier = createClassifier({ rules });
    const decides = (text: string, command: 'RCPT' | 'DATA' = 'RCPT') => classifier({ text, command }).category === 'acme/legal-hold';
    expect(decides(onHold)).toBe(true);
    expect(decides(onHold, 'DATA')).toBe(false);
    expect(decides('450 4.1.1 mailbox under legal hold')).toBe(false);
    expect(decides('550 5.7.1 mailbox under legal hold')).toBe(false);
    expect(decides(`${onHold}, appeal pending`)).toBe(false);
  });

  it('settle the outcome whatever the codes say, and may forbid suppression', () => {
    const known = { id: 'acme/known', category: 'unknown-recipient', strength: 'strong', phrases: ['sync pending'] } as const;
    const answerOf = (rule: Rule, text: string) => {
      const { outcome, suppressRecipient } = createClassifier({ rules: [rule] })(text);
      return { outcome, suppressRecipient };
    };
    expect(answerOf(known, '550 sync pending')).toEqual({ outcome: 'permanent', suppressRecipient: true });
    expect(answerOf({ ...known, suppress: false }, '550 sync pending')).toEqual({ outcome: 'permanent', suppressRecipient: false });
    expect(answerOf({ ...known, outcome: 'transient' }, '550 sync pending')).toEqual({ outcome: 'transient', suppressRecipient: false });
    expect(answerOf({ ...held, outcome: 'permanent' }, '450 under legal hold')).toEqual({ outcome: 'permanent', suppressRecipient: false });
  });

  it('never turn a delivery into a failure', () => {
    expect(own('250 2.0.0 accepted, under legal hold')).toMatchObject({ outcome: 'success', category: 'delivered' });
  });

  it('may begin with a sign', () => {
    const rules: Rule[] = [{ ...held, phrases: ['=quarantaine', '~accounts sealed'] }];
    expect(createClassifier({ rules })('554 =quarantaine').category).toBe('acme/legal-hold');
    expect(createClassifier({ rules })('554 the account is sealed').category).toBe('acme/legal-hold');
  });
});

describe('categories of the platform', () => {
  it('have careful defaults: by code, fault unknown, nobody suppressed', () => {
    const own = createClassifier({ rules: [held] });
    expect(own(onHold)).toMatchObject({
      outcome: 'permanent', fault: 'unknown', suppressRecipient: false, recipientStatus: 'unknown', remediation: { action: 'read-reply' },
    });
    expect(own('450 4.1.1 under legal hold').outcome).toBe('transient');
    expect(own('under legal hold').outcome).toBe('unknown');
  });

  it('mean what the platform says', () => {
    const categories = { 'acme/legal-hold': { outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'exists', remediation: contact } } as const;
    const own = createClassifier({ rules: [held], categories });
    expect(own(onHold)).toMatchObject({ outcome: 'permanent', fault: 'recipient', suppressRecipient: true, recipientStatus: 'exists' });
    expect(own(onHold).remediation).toEqual(contact);
    expect(own('450 4.1.1 under legal hold')).toMatchObject({ outcome: 'transient', suppressRecipient: false });
    expect(own({ text: onHold, command: 'MAIL' }).suppressRecipient).toBe(false);
  });

  it('give verdicts that the schema accepts', () => {
    const verdict = createClassifier({ rules: [held] })(onHold);
    expect(ownVerdict.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
  });
});

describe('overrides', () => {
  const answerOf = (overrides: readonly Override[], text: string) => {
    const { outcome, suppressRecipient } = createClassifier({ overrides })(text);
    return { outcome, suppressRecipient };
  };
  const fromGoogle = `${full} - gsmtp`;

  it('settle the outcome of a category, whatever the code', () => {
    expect(answerOf([], full)).toEqual({ outcome: 'transient', suppressRecipient: false });
    expect(answerOf([{ category: 'mailbox-full', outcome: 'permanent' }], fullForNow)).toEqual({ outcome: 'permanent', suppressRecipient: false });
    const byCode = [{ category: 'mailbox-full', outcome: 'by-code' }] as const;
    expect([full, fullForNow].map((text) => answerOf(byCode, text).outcome)).toEqual(['permanent', 'transient']);
  });

  it('turn suppression on and off', () => {
    const on = [{ category: 'mailbox-full', outcome: 'by-code', suppress: true }] as const;
    expect([full, fullForNow].map((text) => answerOf(on, text).suppressRecipient)).toEqual([true, false]);
    const off = [{ category: 'unknown-recipient', suppress: false }] as const;
    expect(answerOf(off, '550 5.1.1 no such user')).toEqual({ outcome: 'permanent', suppressRecipient: false });
  });

  it('hold for one provider, or for one category at one provider', () => {
    const google = [{ provider: 'google', category: 'mailbox-full', outcome: 'permanent' }] as const;
    expect([full, fromGoogle].map((text) => answerOf(google, text).outcome)).toEqual(['transient', 'permanent']);
    const keep = [{ provider: 'google', suppress: false }] as const;
    const gone = '550 5.1.1 no such user';
    expect([gone, `${gone} - gsmtp`].map((text) => answerOf(keep, text).suppressRecipient)).toEqual([true, false]);
  });

  it('give another remediation, as it stands', () => {
    const classifier = createClassifier({ overrides: [{ category: 'mailbox-full', remediation: contact }] });
    expect(classifier(fromGoogle).remediation).toEqual(contact);
    expect(Object.isFrozen(classifier(fromGoogle).remediation.steps)).toBe(true);
    expect(classifier('550 5.1.1 no such user').remediation).toEqual(classify('550 5.1.1 no such user').remediation);
  });

  it('hold field by field, the later one where two fit', () => {
    const overrides = [{ category: 'mailbox-full', outcome: 'permanent', remediation: contact }, { provider: 'google', outcome: 'unknown' }] as const;
    const { outcome, remediation } = createClassifier({ overrides })(fromGoogle);
    expect({ outcome, remediation }).toEqual({ outcome: 'unknown', remediation: contact });
  });

  it('leave deliveries what they are', () => {
    expect(answerOf([{ provider: 'google', outcome: 'permanent' }, { category: 'delivered', suppress: false }], '250 2.0.0 OK - gsmtp')).toEqual({
      outcome: 'success', suppressRecipient: false,
    });
  });

  it('suppress nobody on an empty reply', () => {
    expect(answerOf([{ category: 'unclassified', outcome: 'permanent', suppress: true }], '')).toEqual({ outcome: 'permanent', suppressRecipient: false });
  });
});

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
    [{ rules: [{ ...held, phrases: 'sealed' }] }, 'rules[0] (acme/legal-hold/by-court): field "phrases" must be a list of phrases, not "sealed"'],
    [{ rules: [{ ...held, phrase: [] }] }, /^rules\[0\] \(acme\/legal-hold\/by-court\): field "phrase" is not known; there are id, /],
    [{ rules: [{ ...held, id: 'Legal Hold' }] }, 'rules[0] (Legal Hold): field "id" must be written \'acme/what-it-says\', not "Legal Hold"'],
    [{ rules: [{ ...held, strength: 'big' }] }, /field "strength" must be one of hint, weak, fair, strong, decisive, not "big"$/],
    [{ rules: [{ ...held, category: 'mailbox-ful' }] }, /field "category" must be one of the categories, or a name of your own such as 'acme\/legal-hold', not "mailbox-ful"$/],
    [{ rules: [held, { ...held }] }, 'rules[1] (acme/legal-hold/by-court): field "id" must be its own, and is that of rules[0] too'],
    [{ rules: [{ ...held, phrases: ['ok', 'on {hold}'] }] }, /field "phrases": "on \{hold\}" cannot be read: no set named \{hold\}/],
    [{ rules: [{ ...held, phrases: ['under (legal hold'] }] }, /field "phrases": "under \(legal hold" has a bracket without its partner/],
    [{ rules: [{ ...held, unless: ['the'] }] }, /field "unless": "the" has no word that counts/],
    [{ categories: { legal: {} } }, /^categories\["legal"\]: the name of a category of your own is written 'acme\/legal-hold'/],
    [{ categories: { 'acme/x': { suppress: 'yes' } } }, 'categories["acme/x"]: field "suppress" must be true or false, not "yes"'],
    [{ categories: { 'acme/x': { outcome: 'transient', suppress: true } } }, /suppresses only what is permanent, and the outcome is transient$/],
    [{ overrides: [{ suppress: false }] }, 'overrides[0]: names neither a category nor a provider'],
    [{ overrides: [{ category: 'mailbox-full' }] }, 'overrides[0]: changes nothing: it has no outcome, suppress or remediation'],
    [{ overrides: [{ category: 'acme/x', suppress: false }] }, 'overrides[0]: field "category": no rule and no entry of categories is about acme/x'],
    [{ overrides: [{ provider: 'gogle', suppress: false }] }, 'overrides[0]: field "provider" must be the id of a provider in the catalog, not "gogle"'],
    [{ overrides: [{ provider: 'google', suppress: true }] }, /name a category as well$/],
    [{ overrides: [{ category: 'mailbox-full', suppress: true }] }, /mailbox-full is transient: set "outcome" as well$/],
    [{ overrides: [{ category: 'mailbox-full', remediation: { ...contact, links: ['https://example.com'] } }] }, /field "remediation" must hold an action/],
  ])('%j is told with its place', (options, message) => {
    expect(wrong(options)).toMatch(message instanceof RegExp ? message : new RegExp(`^${message.replace(/[[\](){}.?*+^$|\\]/g, '\\$&')}$`));
  });

  it('does not grow with the value', () => {
    expect(wrong({ rules: [{ ...held, strength: 'x'.repeat(10_000) }] }).length).toBeLessThan(200);
  });
});

describe('laws', () => {
  const own = createClassifier({
    rules: [held],
    categories: { 'acme/legal-hold': { suppress: true } },
    overrides: [{ category: 'mailbox-full', outcome: 'by-code', suppress: true }, { provider: 'google', outcome: 'transient' }],
  });

  it('total, and suppresses only what is permanent', () => {
    let suppressed = 0;
    const text = fc.array(fc.constantFrom('550 ', '450 ', '5.2.2 ', 'under legal hold ', 'mailbox over quota ', 'gsmtp ', 'no such user '), { maxLength: 6 });
    fc.assert(fc.property(fc.oneof({ weight: 3, arbitrary: text.map((parts) => parts.join('')) }, fc.anything()), (input) => {
      const { suppressRecipient, outcome } = own(input as string);
      if (suppressRecipient) suppressed += 1;
      expect(suppressRecipient && outcome !== 'permanent').toBe(false);
    }), { numRuns: 1000 });
    expect(suppressed).toBeGreaterThan(30);
  });

  it('later changes of the options reach no classifier', () => {
    const rule = { ...held, phrases: [...held.phrases], commands: ['RCPT' as const] };
    const override: { category: 'mailbox-full'; outcome: 'permanent' | 'transient' } = { category: 'mailbox-full', outcome: 'permanent' };
    const options = { rules: [rule], overrides: [override] };
    const classifier = createClassifier(options);
    const inputs = [{ text: onHold, command: 'RCPT' }, { text: full, command: 'RCPT' }] as const;
    const before = [classifier(inputs[0]).category, createClassifier(options)(inputs[1]).outcome];
    rule.phrases.length = 0;
    rule.commands.length = 0;
    override.outcome = 'transient';
    options.rules.length = 0;
    expect([classifier(inputs[0]).category, classifier(inputs[1]).outcome]).toEqual(before);
    expect(before).toEqual(['acme/legal-hold', 'permanent']);
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
    samples: [['550 x'], [{ text: 'x', replyCode: 550 }], [{}], [{ more: 1 }], [], [''], [{ replyCode: 5500 }], [{ command: 'TURN' }], [[]], [null], [{ text: undefined }]],
    source: ['observed', '', 1],
    anywhere: [true],
  };
  const field = (name: string) => fc.oneof({ weight: 6, arbitrary: fc.constant(values[name]![0]) }, { weight: 1, arbitrary: fc.constantFrom(...values[name]!, undefined) });
  const candidate = fc.record(Object.fromEntries(Object.keys(values).filter((name) => name !== 'anywhere').map((name) => [name, field(name)])), {
    requiredKeys: [],
  });
  const whole = fc.tuple(fc.constant({ ...held }), candidate, fc.subarray(Object.keys(values), { maxLength: 2 })).map(([base, changes, gone]) => {
    const rule: Record<string, unknown> = { ...base, ...changes };
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
    [{ rules: [held], categories: { 'acme/legal-hold': { suppress: true } }, overrides: [{ category: 'acme/legal-hold', outcome: 'permanent' }] }, true],
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
