/**
 * `bounce-verdict/schema`: what the library takes, gives and has you store as zod schemas, each named as its type. For stored verdicts
 * and histories, and for inputs and rules from elsewhere. Fields that are not known are dropped, but in a `rule` they are an error,
 * because there they are mostly slips of the pen.
 *
 * @example
 * import { verdict } from 'bounce-verdict/schema';
 * verdict.parse(JSON.parse(stored)); // a Verdict, or a ZodError that names the field
 */
export { bounceReport, bouncedRecipient, complaint } from './schema/bounce-report.ts';
export {
  sample, guard, phraseRule, ownCategory, ownVerdict, rule, provider, blocklist, replyCode, enhancedCode, categoryEntry,
  categoryDefaults, override, classifierOptions, type Rule,
} from './schema/rules.ts';
export { decision, recipientHistory, streamState } from './schema/suppression.ts';
export {
  outcome, category, fault, recipientStatus, confidence, smtpCommand, action, blocklistKind, evidenceKind, strength, providerKind,
  bounceInput, link, remediation, blocklistRef, evidence, parsedReply, reply, verdict,
} from './schema/verdict.ts';
