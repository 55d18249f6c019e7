/**
 * Arbitraries for property tests. Each takes your own fast-check, so that nothing is loaded here:
 * `import fc from 'fast-check'`, then `fc.assert(fc.property(anyReply(fc), (reply) => …))`.
 */
import type { Arbitrary } from 'fast-check';
import { classify } from '../index.ts';
import type { RecipientEvent } from '../suppression.ts';
import type { BounceInput, Verdict } from '../vocabulary.ts';
import { addressed, sampleReplies, type SampleFilter, type SampleReply } from './samples.ts';

/** What is used of fast-check; its default export and its namespace both have it. */
export type FastCheck = Pick<
  typeof import('fast-check'),
  'array' | 'constant' | 'constantFrom' | 'integer' | 'nat' | 'oneof' | 'record' | 'stringMatching' | 'tuple'
>;

/**
 * Any reply of the catalog's samples, to any recipient at an example domain.
 *
 * @throws RangeError where no sample fits the filter
 * @example fc.property(anyReply(fc, { category: 'mailbox-full' }), (reply) => classify(reply).outcome === 'transient');
 */
export function anyReply(fc: FastCheck, filter: SampleFilter = {}): Arbitrary<BounceInput> {
  return fc.tuple(anySample(fc, filter), anyRecipient(fc)).map(([sample, recipient]) => addressed(sample, recipient));
}

/** As `anyReply`, without replies that accept and texts that are no bounce. */
export function anyBounce(fc: FastCheck, filter: SampleFilter = {}): Arbitrary<BounceInput> {
  return anyReply(fc, { outcome: ['permanent', 'transient'], ...filter });
}

/** What `classify()` says of any reply. */
export function anyVerdict(fc: FastCheck, filter: SampleFilter = {}): Arbitrary<Verdict> {
  return anySample(fc, filter).map(({ input }) => classify(input));
}

export interface HistoryOptions {
  /** Recipient of all events; `jo@example.com` where it is left out. */
  readonly recipient?: string;
  /** 20 where it is left out. */
  readonly maxLength?: number;
  /** Which verdicts there may be. */
  readonly filter?: SampleFilter;
}

/** 2025-01-01. */
const START = 1735689600_000;
/** Events are up to twelve days apart: days for most, so that counts over weeks are met. */
const LONGEST_GAP = 12 * 86400_000;

/**
 * The life of one recipient for `decide()`: deliveries, verdicts, complaints, confirmations and pardons, each with its own id,
 * by ascending time.
 *
 * @example fc.property(anyHistory(fc), (events) => events.reduce((state, event) => decide(state, event).state, null));
 */
export function anyHistory(fc: FastCheck, options: HistoryOptions = {}): Arbitrary<RecipientEvent[]> {
  const { recipient = 'jo@example.com', maxLength = 20, filter = {} } = options;
  const verdict = anyVerdict(fc, filter).map((found) => ({ verdict: found }));
  const delivery = fc.constant({ delivered: true } as const);
  const rare = fc.oneof(
    fc.constant({ complained: true } as const),
    fc.constant({ confirmed: true } as const),
    fc.nat(LONGEST_GAP).map((back) => ({ back })),
  );
  const happening = fc.oneof({ weight: 6, arbitrary: verdict }, { weight: 3, arbitrary: delivery }, { weight: 1, arbitrary: rare });
  const step = fc.record({ happening, gap: fc.nat(LONGEST_GAP), message: fc.nat(5) });
  return fc.array(step, { maxLength, size: 'max' }).map((steps) => {
    let time = START;
    return steps.map(({ happening: what, gap, message }, index): RecipientEvent => {
      time += gap;
      const context = { id: `event-${index + 1}`, time, recipient, message: `message-${message}` };
      return 'back' in what ? { ...context, pardoned: { from: time - what.back, until: time } } : { ...context, ...what };
    });
  });
}

function anySample(fc: FastCheck, filter: SampleFilter): Arbitrary<SampleReply> {
  const found = sampleReplies(filter);
  if (found.length === 0) throw new RangeError(`no sample fits ${JSON.stringify(filter)}`);
  return fc.constantFrom(...found);
}

function anyRecipient(fc: FastCheck): Arbitrary<string> {
  const domain = fc.constantFrom('example.com', 'example.net', 'example.org');
  return fc.tuple(fc.stringMatching(/^[a-z]([a-z0-9.+-]{0,20}[a-z0-9])?$/), domain).map(([local, host]) => `${local}@${host}`);
}
