import { describe, expect, it } from 'vitest';
import { allProviders } from '../../data/providers/index.ts';
import { classify } from '../../src/classify.ts';
import { reply, sampleReplies } from '../../src/testing/index.ts';
import { categoryNames } from '../../src/vocabulary.ts';

describe('sampleReplies()', () => {
  it('has every category but what is left over', () => {
    const found = new Set(sampleReplies().map(({ verdict }) => verdict.category));
    expect(categoryNames.filter((name) => !found.has(name))).toEqual([]);
  });

  it('gives what the filter asks for and all of it', () => {
    const fitting = sampleReplies().filter(({ verdict }) => verdict.provider === 'google' && verdict.outcome === 'permanent');
    expect(fitting.length).toBeGreaterThan(5);
    expect(sampleReplies({ provider: 'google', outcome: 'permanent' })).toEqual(fitting);
    const either = sampleReplies({ category: ['greylisted', 'mailbox-full'], provider: [null, 'google'] });
    expect(new Set(either.map(({ verdict }) => verdict.category))).toEqual(new Set(['greylisted', 'mailbox-full']));
    expect(sampleReplies({ suppressRecipient: true }).every(({ verdict }) => verdict.suppressRecipient)).toBe(true);
    expect(sampleReplies({ provider: null }).every(({ verdict }) => verdict.provider === null)).toBe(true);
  });

  it('carries the verdict of its input', () => {
    for (const { input, verdict } of sampleReplies({ provider: 'google' })) expect(classify(input)).toEqual(verdict);
  });

  it('hands out nothing that a test could spoil', () => {
    expect(() => Object.assign(sampleReplies()[0]!.input, { text: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(sampleReplies()[0]!.verdict, { category: 'x' })).toThrow(TypeError);
  });
});

describe('reply()', () => {
  it('is of its category, for every category', () => {
    for (const category of categoryNames) expect(classify(reply(category)).category).toBe(category);
  });

  it('is of its category, and to the recipient, for every category', () => {
    for (const category of categoryNames) {
      const made = reply(category, { recipient: 'new.customer@example.net' });
      expect(classify(made).category).toBe(category);
      expect(made.recipient).toBe('new.customer@example.net');
    }
  });

  it('names the recipient where the sample names one', () => {
    const replies = categoryNames.map((category) => [reply(category), reply(category, { recipient: '$&@example.net' })] as const);
    const named = replies.filter(([{ text }]) => text?.includes('jo@example.com'));
    expect(named.length).toBeGreaterThan(3);
    for (const [{ text }, made] of named) expect(made.text).toBe(text!.replace('jo@example.com', () => '$&@example.net'));
  });

  it('is of the provider that was asked for', () => {
    expect(classify(reply('unknown-recipient', { provider: 'google' })).provider).toBe('google');
  });

  it('is of the outcome that was asked for', () => {
    expect(classify(reply('poor-reputation', { outcome: 'transient' })).outcome).toBe('transient');
    expect(classify(reply('poor-reputation', { outcome: 'permanent' })).outcome).toBe('permanent');
  });

  it('is there for every provider that has rules, and a host', () => {
    const withRules = allProviders.filter(({ hosts, rules }) => hosts.length > 0 && rules.length > 0);
    expect(withRules.length).toBeGreaterThan(50);
    expect(withRules.filter(({ id }) => sampleReplies({ provider: id }).length === 0)).toEqual([]);
  });

  it('is nothing that a caller could change for others', () => {
    for (const { verdict } of sampleReplies({ provider: 'google' })) expect(Object.isFrozen(verdict.reply)).toBe(true);
  });

  it('tells which providers have such a sample', () => {
    const told = /no sample of 'mailbox-full' of provider 'nobody'; there are some of .*none/;
    expect(() => reply('mailbox-full', { provider: 'nobody' })).toThrow(told);
  });
});
