/** Realistic replies, from the samples that every rule of the catalog carries. */
import { phraseRules } from '../../data/phrases/index.ts';
import { allProviders } from '../../data/providers/index.ts';
import { deepFreeze } from '../freeze.ts';
import { classify } from '../index.ts';
import type { BounceInput, Category, Outcome, Sample, Verdict } from '../vocabulary.ts';

export interface SampleReply {
  /** What `classify()` takes. */
  readonly input: BounceInput;
  /** What it says of it. */
  readonly verdict: Verdict;
  /** The rule that the reply was written for. */
  readonly rule: string;
}

/** One value or several; what is left out is not asked. `provider: null` asks for replies that no provider can be told from. */
export interface SampleFilter {
  readonly category?: Category | readonly Category[];
  readonly provider?: string | null | readonly (string | null)[];
  readonly outcome?: Outcome | readonly Outcome[];
  readonly suppressRecipient?: boolean;
}

let all: readonly SampleReply[] | undefined;

/** Filled at the first call: some hundred classifications. */
function samples(): readonly SampleReply[] {
  all ??= [
    ...phraseRules.flatMap(({ id, samples }) => samples.map((sample) => judged(id, inputOf(sample)))),
    ...allProviders.flatMap(({ hosts, rules }) =>
      rules.flatMap(({ id, samples }) => samples.map((sample) => judged(id, fromProvider(inputOf(sample), hosts[0])))),
    ),
  ];
  return all;
}

const inputOf = (sample: Sample): BounceInput => (typeof sample === 'string' ? { text: sample } : { ...sample });

const judged = (rule: string, input: BounceInput): SampleReply => deepFreeze({ input, verdict: classify(input), rule });

/** Where the words alone don't tell who wrote them, the host does. */
function fromProvider(input: BounceInput, host: string | undefined): BounceInput {
  const isTold = host === undefined || input.remoteHost !== undefined || classify(input).provider !== null;
  return isTold ? input : { ...input, remoteHost: `mx.${host}` };
}

/**
 * The sample replies that fit, in the order of the catalog. Their addresses are of example.com, their IPs from the documentation
 * ranges.
 *
 * @example
 * sampleReplies({ provider: 'google', outcome: 'permanent' }).map(({ input }) => input.text);
 */
export function sampleReplies(filter: SampleFilter = {}): readonly SampleReply[] {
  const { category, provider, outcome, suppressRecipient } = filter;
  return samples().filter(
    ({ verdict }) =>
      fits(category, verdict.category) &&
      fits(provider, verdict.provider) &&
      fits(outcome, verdict.outcome) &&
      (suppressRecipient === undefined || verdict.suppressRecipient === suppressRecipient),
  );
}

function fits<T>(asked: T | readonly T[] | undefined, value: T): boolean {
  if (asked === undefined) return true;
  return Array.isArray(asked) ? asked.includes(value) : asked === value;
}

export interface ReplyOptions {
  /** Catalog id of the provider whose wording it shall be; any other, or nobody's, where it is left out. */
  readonly provider?: string;
  /** Takes the place of the sample's address. */
  readonly recipient?: string;
  /** Where the category has replies of several outcomes. */
  readonly outcome?: Outcome;
}

/**
 * One reply of that category, the same at every call: a bounce for `classify()`, or for a scripted responder.
 *
 * @throws RangeError where the catalog has no such sample; it names the providers that have one
 * @example
 * classify(reply('mailbox-full', { provider: 'google', recipient: 'jo@example.net' })).outcome; // 'transient'
 */
export function reply(category: Category, { provider, recipient, outcome }: ReplyOptions = {}): BounceInput {
  const asked = { category, ...(outcome === undefined ? {} : { outcome }) };
  const found = sampleReplies({ ...asked, ...(provider === undefined ? {} : { provider }) });
  const best = found.find(({ verdict }) => isPlain(verdict, provider)) ?? found[0];
  if (best === undefined) throw new RangeError(missing(category, provider, sampleReplies(asked)));
  return addressed(best, recipient);
}

/** Not doubtful, with a code of its own, and nobody's wording unless asked for. */
function isPlain({ confidence, reply: { code }, provider }: Verdict, asked: string | undefined): boolean {
  return confidence !== 'low' && code !== null && (asked !== undefined || provider === null);
}

function missing(category: Category, provider: string | undefined, others: readonly SampleReply[]): string {
  const providers = [...new Set(others.map(({ verdict }) => verdict.provider ?? 'none'))].sort();
  const asked = provider === undefined ? '' : ` of provider '${provider}'`;
  return `there is no sample of '${category}'${asked}${providers.length === 0 ? '' : `; there are some of ${providers.join(', ')}`}`;
}

const address = /[\w.+-]+@[\w.-]+\w/;

/** The sample with another recipient, if that changes nothing of what it means. */
export function addressed({ input, verdict }: SampleReply, recipient: string | undefined): BounceInput {
  if (recipient === undefined) return { ...input };
  const changed = { ...input, recipient, ...(input.text === undefined ? {} : { text: input.text.replace(address, () => recipient) }) };
  const { category, outcome } = classify(changed);
  return category === verdict.category && outcome === verdict.outcome ? changed : { ...input, recipient };
}
