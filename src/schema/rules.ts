/** The facts of the catalog, and what `createClassifier()` takes. */
import { z } from 'zod';
import type { CategoryDefaults, ClassifierOptions, Override, OwnCategory, Rule as OwnRule } from '../classifier.ts';
import * as words from '../vocabulary.ts';
import type { Same } from './same.ts';
import {
  blocklistKind, bounceInput, category, code, fault, href, listLinks, name, names, providerKind, recipientStatus, remediation,
  smtpCommand, strength, verdictFields,
} from './verdict.ts';

const phrases = z.array(name).min(1).readonly();
const digit = z.literal([2, 4, 5]);

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
