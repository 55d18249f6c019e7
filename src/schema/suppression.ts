/** What `decide()` and `watch()` have a platform store, and what `decide()` answers. */
import { z } from 'zod';
import type { Decision } from '../suppression/decision.ts';
import type { RecipientHistory } from '../suppression/history.ts';
import type { StreamState } from '../suppression/stream.ts';
import { faults } from '../vocabulary.ts';
import type { Alike, Fits } from './same.ts';

const time = z.number();
const times = z.array(time).readonly().exactOptional();
const hash = z.number();
const count = z.int().min(0);
const name = z.string().min(1);
const reason = z.tuple([time, z.string()]).readonly().exactOptional();

/** What is remembered of a recipient. */
export const recipientHistory = z.object({
  version: z.literal(1),
  latest: time,
  hard: times,
  doubtful: times,
  soft: times,
  hardReason: reason,
  softReason: reason,
  delivered: z.array(z.union([z.tuple([time]), z.tuple([time, hash])]).readonly()).readonly().exactOptional(),
  bounced: z.array(z.union([z.tuple([time, hash]), z.tuple([time, hash, z.literal(1)])]).readonly()).readonly().exactOptional(),
  complained: time.exactOptional(),
  confirmed: time.exactOptional(),
  pardoned: z.array(z.tuple([time, time]).readonly()).readonly().exactOptional(),
  seen: z.array(z.tuple([time, hash]).readonly()).readonly(),
}).readonly();

/** The counts of a stream: see `StreamBin`. */
export const streamState = z.object({
  version: z.literal(1),
  bins: z.array(z.tuple([time, count, count, count, count, count]).readonly()).readonly(),
}).readonly();

const facts = ['reply', 'hard-bounce', 'doubtful-bounce', 'soft-bounce', 'complaint', 'delivery', 'confirmation', 'pardon'] as const;
const ground = z.object({ fact: z.enum(facts), time, detail: z.string().exactOptional() }).readonly();
const grounded = {
  note: z.enum(['duplicate', 'superseded', 'delivered-after-suppression']).nullable(),
  evidence: z.array(ground).readonly(),
};
const target = z.object({
  whom: z.enum(['recipient', 'domain', 'sending-ip', 'sending-identity', 'all-mail']),
  name: z.string().nullable(),
  at: z.string().nullable(),
}).readonly();

/** What `decide()` answers. */
export const decision = z.discriminatedUnion('action', [
  z.object({ action: z.literal('deliver'), ...grounded }).readonly(),
  z.object({ action: z.literal('retry'), at: time, ...grounded }).readonly(),
  z.object({ action: z.literal('pause'), until: time, target, ...grounded }).readonly(),
  z.object({ action: z.literal('suppress'), reason: name, since: time, expires: time.nullable(), ...grounded }).readonly(),
  z.object({ action: z.literal('review'), subject: z.enum(faults), ...grounded }).readonly(),
]);

true satisfies Fits<typeof recipientHistory, RecipientHistory>;
true satisfies Alike<typeof streamState, StreamState>;
true satisfies Alike<typeof decision, Decision>;
