export { classify } from './classify.ts';
export {
  createClassifier, type CategoryDefaults, type Classifier, type ClassifierOptions, type Override, type OwnCategory, type Rule,
} from './classifier.ts';
export { fingerprint } from './fingerprint.ts';
export { parseReply, type Reply } from './parse-reply.ts';
export type {
  Action, BlocklistKind, BlocklistRef, BounceInput, Category, Confidence, Evidence, EvidenceKind, Fault, Link, Outcome, ParsedReply,
  RecipientStatus, Remediation, SmtpCommand, Verdict,
} from './vocabulary.ts';
