import { describe, expect, it } from 'vitest';
import { allRules, essence, judge, providerOf, shown, without } from './rules.ts';

describe('every rule', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s decides its samples, and none without it', (id, rule) => {
    expect(rule.samples.length, 'a rule needs at least one sample').toBeGreaterThan(0);
    const mute = without(id);
    let changed = 0;
    for (const sample of rule.samples) {
      const verdict = judge(sample);
      expect(verdict.category, shown(sample)).toBe(rule.category);
      expect(verdict.evidence[0]?.id, `another rule decides: ${shown(sample)}`).toBe(id);
      if (rule.suppress === false) expect(verdict.suppressRecipient, shown(sample)).toBe(false);
      if (rule.outcome !== undefined && rule.category !== 'unclassified') expect(verdict.outcome, shown(sample)).toBe(rule.outcome);
      if (providerOf.has(rule) && !rule.anywhere) expect(verdict.provider, shown(sample)).toBe(providerOf.get(rule));
      if (essence(judge(sample, mute)) !== essence(verdict)) changed += 1;
    }
    expect(changed, 'the rule can be removed and no sample changes: remove it, or show what only it knows').toBeGreaterThan(0);
  });
});
