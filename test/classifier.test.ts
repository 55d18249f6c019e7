/** A classifier of the platform's own: its rules ahead of ours, its categories, its overrides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, createClassifier, type Override, type Rule } from '../src/index.ts';
import { ownVerdict } from '../src/schema.ts';
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
    const never: Rule = { id: 'acme/never', category: 'spam-rejected', strength: 'decisive', phrases: ['quantum flux … exceeded'] };
    const rules = [held, never];
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
    const hold = { outcome: 'permanent', fault: 'recipient', suppress: true, recipientStatus: 'exists', remediation: contact } as const;
    const categories = { 'acme/legal-hold': hold };
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
    expect(answerOf([{ category: 'mailbox-full', outcome: 'permanent' }], fullForNow)).toEqual({
      outcome: 'permanent', suppressRecipient: false,
    });
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
    const overrides = [
      { category: 'mailbox-full', outcome: 'permanent', remediation: contact }, { provider: 'google', outcome: 'unknown' },
    ] as const;
    const { outcome, remediation } = createClassifier({ overrides })(fromGoogle);
    expect({ outcome, remediation }).toEqual({ outcome: 'unknown', remediation: contact });
  });

  it('leave deliveries what they are', () => {
    const overrides = [{ provider: 'google', outcome: 'permanent' }, { category: 'delivered', suppress: false }] as const;
    expect(answerOf(overrides, '250 2.0.0 OK - gsmtp')).toEqual({ outcome: 'success', suppressRecipient: false });
  });

  it('suppress nobody on an empty reply', () => {
    const overrides = [{ category: 'unclassified', outcome: 'permanent', suppress: true }] as const;
    expect(answerOf(overrides, '')).toEqual({ outcome: 'permanent', suppressRecipient: false });
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
    const piece = fc.constantFrom('550 ', '450 ', '5.2.2 ', 'under legal hold ', 'mailbox over quota ', 'gsmtp ', 'no such user ');
    const text = fc.array(piece, { maxLength: 6 });
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
