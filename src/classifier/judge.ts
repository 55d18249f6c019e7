/** What each category means to a platform: ours or its own, with its overrides. */
import { catalog } from '../catalog.ts';
import type { Judge, Judgement } from '../matcher.ts';
import type { Remediation } from '../vocabulary.ts';
import type { CategoryDefaults, Override } from './options.ts';
import type { ReadOptions } from './read-options.ts';

const readIt: Remediation = {
  action: 'read-reply',
  summary: 'Read the reply: a rule of your own recognised it, and your rules do not say what to do.',
  steps: [],
  links: [],
};

/** Each judgement is made once. */
export function judgeOf({ categories, overrides }: ReadOptions): Judge {
  const own = new Map([...categories].map(([name, defaults]) => [name, ownJudgement(defaults)]));
  const unnamed = ownJudgement({});
  const ours: Readonly<Record<string, Judgement | undefined>> = catalog.categories;
  const baseOf = (category: string): Judgement => ours[category] ?? own.get(category) ?? unnamed;
  if (overrides.length === 0) return baseOf;
  const kept = overrides.map(({ remediation, ...one }): Override =>
    remediation === undefined ? one : { ...one, remediation: frozen(remediation) });
  const made = new Map<string | null, Map<string, Judgement>>();
  return (category, provider) => {
    let ofProvider = made.get(provider);
    if (ofProvider === undefined) made.set(provider, (ofProvider = new Map()));
    let judgement = ofProvider.get(category);
    if (judgement === undefined) {
      const fits = (one: Override) => (one.category ?? category) === category && (one.provider ?? provider) === provider;
      judgement = kept.filter(fits).reduce(overridden, baseOf(category));
      ofProvider.set(category, judgement);
    }
    return judgement;
  };
}

function ownJudgement(defaults: CategoryDefaults): Judgement {
  const { outcome = 'by-code', fault = 'unknown', suppress = false, recipientStatus = 'unknown' } = defaults;
  const remediation = frozen(defaults.remediation ?? readIt);
  return { outcome, fault, suppress, recipientStatus, remediation, settled: { remediation } };
}

function overridden(base: Judgement, { outcome, suppress, remediation }: Override): Judgement {
  if (base.outcome === 'success') return base;
  const { settled } = base;
  return {
    ...base,
    outcome: outcome ?? base.outcome,
    suppress: suppress ?? base.suppress,
    settled: {
      outcome: outcome === undefined ? settled?.outcome : outcome === 'by-code' ? undefined : outcome,
      remediation: remediation ?? settled?.remediation,
    },
  };
}

function frozen({ action, summary, steps, links }: Remediation): Remediation {
  return Object.freeze({
    action,
    summary,
    steps: Object.freeze([...steps]),
    links: Object.freeze(links.map(({ title, url }) => Object.freeze({ title, url }))),
  });
}
