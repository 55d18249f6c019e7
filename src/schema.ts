/**
 * `bounce-verdict/schema`: every public shape as a zod schema, named as its type. For stored verdicts, and for inputs and rules from
 * elsewhere. Fields that are not known are dropped, but in a `rule` they are an error, because there they are mostly slips of the pen.
 *
 * @example
 * import { verdict } from 'bounce-verdict/schema';
 * verdict.parse(JSON.parse(stored)); // a Verdict, or a ZodError that names the field
 */
import { z } from 'zod';
import type { CategoryDefaults, ClassifierOptions, Override, OwnCategory, Rule as OwnRule } from './classifier.ts';
import type { Reply } from './parse-reply.ts';
import * as words from './vocabulary.ts';

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

const name = z.string().min(1);
const names = z.array(z.string()).readonly();
const phrases = z.array(name).min(1).readonly();
const href = z.url({ protocol: /^https?$/ });
const code = z.int().min(100).max(999); // sending services write 6xx
const digit = z.literal([2, 4, 5]);

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

const listLinks = { lookupUrl: href.nullable(), delistUrl: href.nullable() };
export const blocklistRef = z.object({ id: name, name, kind: blocklistKind, ...listLinks }).readonly();

export const evidence = z.object({ kind: evidenceKind, id: name, match: z.string().exactOptional() }).readonly();

const parsed = { code: code.nullable(), enhancedCode: z.string().nullable(), text: z.string() };
export const parsedReply = z.object(parsed).readonly();
/** What `parseReply()` gives. */
export const reply = z.object({ ...parsed, lines: names }).readonly();

const verdictFields = {
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

export const sample = z.union([name, bounceInput]);

const guardCode = z.string().regex(/^(?:[2-5]\d\d|[245X]\.\d{1,3}\.\d{1,3})$/, "a code is written '550', '5.7.1' or 'X.7.1'");
const guards = {
  class: digit.optional(),
  codes: z.array(guardCode).readonly().optional(),
  commands: z.array(smtpCommand).readonly().optional(),
};
export const guard = z.object(guards).readonly();

const ruleBase = {
  ...guards,
  id: z.string().regex(/^[a-z\d-]+\/[a-z\d-]+$/, "an id is written 'category/what-it-says'"),
  strength,
  unless: phrases.optional(),
  outcome: z.enum(['permanent', 'transient']).optional(),
  suppress: z.literal(false).optional(),
  clearsBlocklists: z.literal(true).optional(),
};

export const phraseRule = z.object({
  ...ruleBase,
  category,
  phrases: phrases.optional(),
  anywhere: z.literal(true).optional(),
  samples: z.array(sample).min(1).readonly(),
  source: name,
}).readonly();

const label = z.string().regex(/^[a-z\d-]+$/);
/** A platform's own category, under a namespace: `acme/legal-hold`. */
export const ownCategory = z.templateLiteral([label, '/', label]);
const anyCategory = z.union([category, ownCategory], "neither one of the categories nor a name of your own such as 'acme/legal-hold'");

/** What a classifier made by `createClassifier()` answers. */
export const ownVerdict = z.object({ ...verdictFields, category: anyCategory }).readonly();

/** A platform's own rule for `createClassifier()`: a {@link phraseRule} that needs phrases, and may name a category of its own. */
export const rule = z.strictObject({
  ...ruleBase,
  id: z.string().regex(/^[a-z\d-]+(?:\/[a-z\d-]+){1,2}$/, "an id is written 'acme/what-it-says'"),
  category: anyCategory,
  phrases,
  samples: z.array(sample).readonly().optional(),
  source: name.optional(),
}).readonly();
export type Rule = z.infer<typeof rule>;

export const provider = z.object({
  id: name,
  name,
  kind: providerKind,
  hosts: names,
  marks: names,
  links: z.object({
    postmaster: href.exactOptional(),
    errors: href.exactOptional(),
    delisting: href.exactOptional(),
    feedbackLoop: href.exactOptional(),
  }).readonly(),
  rules: z.array(phraseRule).readonly(),
}).readonly();

export const blocklist = z.object({
  id: name,
  name,
  operator: name,
  kind: blocklistKind,
  zones: names,
  marks: names,
  ...listLinks,
  status: z.enum(words.blocklistStatuses),
}).readonly();

const codeEntry = {
  name, meaning: name, rfcs: names, section: name.nullable(), category, strength, remediation: remediation.exactOptional(),
};

export const replyCode = z.object({
  ...codeEntry,
  code,
  class: z.enum(['success', 'intermediate', 'transient', 'permanent', 'client-side']),
  standard: z.boolean(),
  commands: z.array(smtpCommand).readonly(),
}).readonly();

export const enhancedCode = z.object({
  ...codeEntry,
  code: z.string().regex(/^X\.\d{1,3}\.\d{1,3}$/),
  classes: z.array(digit).readonly(),
  replyCodes: z.array(code).readonly(),
}).readonly();

const judgedOutcome = z.enum([...words.outcomes, 'by-code']);
export const categoryEntry = z.object({
  meaning: name,
  outcome: judgedOutcome,
  fault,
  suppress: z.boolean(),
  recipientStatus,
  remediation,
}).readonly();

const settings = {
  outcome: judgedOutcome.optional(), suppress: z.boolean().optional(), remediation: remediation.optional(),
};

/** What a category of the platform's own means. */
export const categoryDefaults = z.strictObject({
  ...settings,
  meaning: name.optional(),
  fault: fault.optional(),
  recipientStatus: recipientStatus.optional(),
}).readonly();

export const override = z.strictObject({ ...settings, category: anyCategory.optional(), provider: name.optional() }).readonly();

/** What `createClassifier()` takes, by its shape: that names and phrases make sense as well, it checks itself. */
export const classifierOptions = z.strictObject({
  rules: z.array(rule).readonly().optional(),
  categories: z.record(ownCategory, categoryDefaults).readonly().optional(),
  overrides: z.array(override).readonly().optional(),
}).readonly();

/**
 * The compiler's word that each schema infers its type. Identity holds read-only fields apart, assignability optional ones from those
 * that may be undefined.
 */
type Same<Schema extends z.ZodType, T> = z.infer<Schema> extends T ? Identical<z.infer<Schema>, Flat<T>> : false;
type Identical<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends object ? { [Key in keyof T]: T[Key] } : T;

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
true satisfies Same<typeof ownVerdict, words.Verdict<words.Category | OwnCategory>>;
true satisfies Same<typeof sample, words.Sample>;
true satisfies Same<typeof guard, words.Guard>;
true satisfies Same<typeof phraseRule, words.PhraseRule>;
true satisfies Same<typeof rule, OwnRule>;
true satisfies Same<typeof provider, words.Provider>;
true satisfies Same<typeof blocklist, words.Blocklist>;
true satisfies Same<typeof replyCode, words.ReplyCode>;
true satisfies Same<typeof enhancedCode, words.EnhancedCode>;
true satisfies Same<typeof categoryEntry, words.CategoryEntry>;
true satisfies Same<typeof categoryDefaults, CategoryDefaults>;
true satisfies Same<typeof override, Override>;
true satisfies Same<typeof classifierOptions, ClassifierOptions>;
