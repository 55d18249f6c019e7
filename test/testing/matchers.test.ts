import { AssertionError } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { decide } from '../../src/suppression.ts';
import {
  assertKeeps, assertNotPermanent, assertPermanent, assertSuppresses, matchers, registerAssertions, reply, type BounceMatchers,
} from '../../src/testing/index.ts';

declare module 'vitest' {
  // eslint-disable-next-line
  interface Matchers<T = any> extends BounceMatchers<T> {}
}
expect.extend(matchers);

const recipient = 'jo@example.com';
const gone = reply('unknown-recipient', { recipient });
const full = reply('mailbox-full', { recipient });
const event = { id: 'a', time: 1740821400_000, recipient };

describe('matchers for vitest', () => {
  it('read text, bounces and verdicts', () => {
    expect(gone).toSuppress();
    expect(classify(gone)).toSuppress();
    expect('550 5.1.1 no such user').toSuppress();
    expect(full).not.toSuppress();
    expect(gone).toBePermanent();
    expect(full).not.toBePermanent();
  });

  it('read decisions, alone or with their state', () => {
    const decided = decide(null, { ...event, verdict: classify(gone) });
    expect(decided).toSuppress();
    expect(decided.decision).toBePermanent();
    expect(decide(null, { ...event, verdict: classify(full) })).not.toSuppress();
    const later = { ...event, id: 'b', time: event.time + 1 };
    const provisional = decide(decide(null, { ...event, delivered: true }).state, { ...later, verdict: classify(gone) });
    expect(provisional).toSuppress();
    expect(provisional).not.toBePermanent();
  });

  it('say what they saw', () => {
    const told = /verdict mailbox-full \(transient, confidence .*'452 4\.2\.2 mailbox full' to suppress the recipient/;
    expect(() => expect('452 4.2.2 mailbox full').toSuppress()).toThrow(told);
    expect(() => expect(gone).not.toBePermanent()).toThrow(/not to be permanent/);
  });
});

describe('assertions for node:test', () => {
  it('pass and fail', () => {
    assertSuppresses(gone);
    assertKeeps(full);
    assertPermanent(classify(gone));
    assertNotPermanent(full);
    expect(() => assertSuppresses(full)).toThrow(AssertionError);
    expect(() => assertKeeps(gone)).toThrow(AssertionError);
    expect(() => assertPermanent(full)).toThrow(AssertionError);
    expect(() => assertNotPermanent(gone)).toThrow(/expected the verdict unknown-recipient .* not to be permanent/);
  });

  it('register under the names of the matchers', () => {
    const registered = new Map<string, (...args: never[]) => void>();
    registerAssertions({ register: (name, assertion) => registered.set(name, assertion) });
    expect([...registered.keys()]).toEqual(Object.keys(matchers));
    expect(() => registered.get('toSuppress')!(full as never)).toThrow(AssertionError);
  });
});
