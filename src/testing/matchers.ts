/** Matchers that read a reply, a verdict or a decision, for vitest, node:test and anything else. */
import { AssertionError } from 'node:assert';
import { classify } from '../index.ts';
import type { Decision } from '../suppression.ts';
import type { BounceInput, Verdict } from '../vocabulary.ts';

/** What the matchers read: a reply as `classify()` takes it, a verdict, a decision, or what `decide()` returned. */
export type Judged = string | BounceInput | Verdict<string> | Decision | { readonly decision: Decision };

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * For vitest (and Jest): `expect.extend(matchers)`, then `expect(verdict).toSuppress()`, `expect(reply).not.toBePermanent()`.
 * For the types, in a file that the compiler sees:
 *
 * ```ts
 * import type { BounceMatchers } from 'bounce-verdict/testing';
 * declare module 'vitest' {
 *   interface Matchers<T = any> extends BounceMatchers<T> {}
 * }
 * ```
 */
export const matchers = {
  /** The recipient is to be suppressed: `suppressRecipient` of a verdict, action `suppress` of a decision. */
  toSuppress(judged: unknown): Result {
    const { suppress, told } = read(judged);
    return { pass: suppress, message: () => `expected ${told} ${suppress ? 'not ' : ''}to suppress the recipient` };
  },
  /** Trying again is pointless: outcome `permanent` of a verdict, a suppression without end of a decision. */
  toBePermanent(judged: unknown): Result {
    const { permanent, told } = read(judged);
    return { pass: permanent, message: () => `expected ${told} ${permanent ? 'not ' : ''}to be permanent` };
  },
};

export interface BounceMatchers<R = unknown> {
  toSuppress(): R;
  toBePermanent(): R;
}

/**
 * The same as plain assertions, for node:test and others.
 *
 * @throws AssertionError
 * @example assertSuppresses(classify('550 5.1.1 no such user'));
 */
export function assertSuppresses(judged: Judged): void {
  assertBy('toSuppress', judged, true);
}

export function assertKeeps(judged: Judged): void {
  assertBy('toSuppress', judged, false);
}

export function assertPermanent(judged: Judged): void {
  assertBy('toBePermanent', judged, true);
}

export function assertNotPermanent(judged: Judged): void {
  assertBy('toBePermanent', judged, false);
}

/** node:test's `assert` of Node 22.14 and later. */
interface Registry {
  register(name: string, assertion: (...args: never[]) => void): void;
}

/**
 * For node:test's own registry: `import { assert } from 'node:test'`, `registerAssertions(assert)`, then
 * `t.assert.toSuppress(verdict)`.
 */
export function registerAssertions(registry: Registry): void {
  registry.register('toSuppress', assertSuppresses);
  registry.register('toBePermanent', assertPermanent);
}

function assertBy(name: keyof typeof matchers, judged: Judged, expected: boolean): void {
  const { pass, message } = matchers[name](judged);
  if (pass !== expected) throw new AssertionError({ message: message(), actual: pass, expected, operator: name });
}

interface Reading {
  readonly suppress: boolean;
  readonly permanent: boolean;
  readonly told: string;
}

function read(judged: unknown): Reading {
  const value = typeof judged === 'object' && judged !== null && 'decision' in judged ? judged.decision : judged;
  if (typeof value === 'object' && value !== null && 'action' in value) return readDecision(value as Decision);
  const isVerdict = typeof value === 'object' && value !== null && 'suppressRecipient' in value;
  const verdict = isVerdict ? (value as Verdict<string>) : classify(value as string | BounceInput);
  const { category, outcome, confidence, reply, suppressRecipient } = verdict;
  const code = [reply.code, reply.enhancedCode].filter((part) => part !== null).join(' ');
  const told = `the verdict ${category} (${outcome}, confidence ${confidence}) of '${[code, reply.text].filter(Boolean).join(' ')}'`;
  return { suppress: suppressRecipient, permanent: outcome === 'permanent', told };
}

function readDecision(decision: Decision): Reading {
  const suppress = decision.action === 'suppress';
  return { suppress, permanent: suppress && decision.expires === null, told: `the decision ${JSON.stringify(decision)}` };
}
