/** What `classify()` takes and gives. */
import { z } from 'zod';
import type { Reply } from '../parse-reply.ts';
import * as words from '../vocabulary.ts';
import type { Same } from './same.ts';

export const outcome = z.enum(words.outcomes);
/** The name of one of our categories. */
export const category = z.enum(words.categoryNames);
export const fault = z.enum(words.faults);
export const recipientStatus = z.enum(words.recipientStatuses);
export const confidence = z.enum(words.confidences);
export const smtpCommand = z.enum(words.smtpCommands);
export const action = z.enum(words.actions);
export const blocklistKind = z.enum(words.blocklistKinds);
export const evidenceKind = z.enum(words.evidenceKinds);
export const strength = z.enum(words.strengths);
export const providerKind = z.enum(words.providerKinds);

export const name = z.string().min(1);
export const names = z.array(z.string()).readonly();
export const href = z.url({ protocol: /^https?$/ });
export const code = z.int().min(100).max(999); // sending services write 6xx

export const bounceInput = z.object({
  text: z.string().optional(),
  replyCode: code.optional(),
  enhancedCode: z.string().optional(),
  command: smtpCommand.optional(),
  remoteHost: z.string().optional(),
  recipient: z.string().optional(),
});

export const link = z.object({ title: name, url: href }).readonly();

export const remediation = z.object({ action, summary: name, steps: names, links: z.array(link).readonly() }).readonly();

export const listLinks = { lookupUrl: href.nullable(), delistUrl: href.nullable() };
export const blocklistRef = z.object({ id: name, name, kind: blocklistKind, ...listLinks }).readonly();

export const evidence = z.object({ kind: evidenceKind, id: name, match: z.string().exactOptional() }).readonly();

const parsed = { code: code.nullable(), enhancedCode: z.string().nullable(), text: z.string() };
export const parsedReply = z.object(parsed).readonly();
/** What `parseReply()` gives. */
export const reply = z.object({ ...parsed, lines: names }).readonly();

export const verdictFields = {
  outcome,
  category,
  fault,
  suppressRecipient: z.boolean(),
  recipientStatus,
  confidence,
  reply: parsedReply,
  command: smtpCommand.nullable(),
  provider: name.nullable(),
  blocklists: z.array(blocklistRef).readonly(),
  retryAfterSeconds: z.number().min(0).nullable(),
  remediation,
  evidence: z.array(evidence).readonly(),
};
export const verdict = z.object(verdictFields).readonly();

true satisfies Same<typeof outcome, words.Outcome>;
true satisfies Same<typeof category, words.Category>;
true satisfies Same<typeof fault, words.Fault>;
true satisfies Same<typeof recipientStatus, words.RecipientStatus>;
true satisfies Same<typeof confidence, words.Confidence>;
true satisfies Same<typeof smtpCommand, words.SmtpCommand>;
true satisfies Same<typeof action, words.Action>;
true satisfies Same<typeof blocklistKind, words.BlocklistKind>;
true satisfies Same<typeof evidenceKind, words.EvidenceKind>;
true satisfies Same<typeof strength, words.Strength>;
true satisfies Same<typeof providerKind, words.ProviderKind>;
true satisfies Same<typeof bounceInput, words.BounceInput>;
true satisfies Same<typeof link, words.Link>;
true satisfies Same<typeof remediation, words.Remediation>;
true satisfies Same<typeof blocklistRef, words.BlocklistRef>;
true satisfies Same<typeof evidence, words.Evidence>;
true satisfies Same<typeof parsedReply, words.ParsedReply>;
true satisfies Same<typeof reply, Reply>;
true satisfies Same<typeof verdict, words.Verdict>;
