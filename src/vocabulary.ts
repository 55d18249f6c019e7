/**
 * The closed word lists that every other file speaks in, and the types built from them. Imports nothing.
 * A word added or renamed here is a change of the public API: see 'semver of data' in the README.
 */

/** Is it pointless to send to this recipient again later, as things stand? */
export const outcomes = ['permanent', 'transient', 'success', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** What went wrong. Each is explained, with its defaults, in data/categories.ts. */
export const categoryNames = [
  'unknown-recipient', 'invalid-address', 'inactive-recipient', 'mailbox-full', 'recipient-moved', 'recipient-refused',
  'unknown-domain', 'domain-refuses-mail', 'dns-failure', 'routing-failure', 'relay-denied', 'connection-failure',
  'service-unavailable', 'system-error', 'system-full', 'delivery-expired', 'rate-limited', 'greylisted',
  'too-many-recipients', 'ip-blocklisted', 'domain-blocklisted', 'poor-reputation', 'spam-rejected', 'virus-detected',
  'content-rejected', 'policy-rejected', 'authentication-failed', 'reverse-dns-failed', 'sender-rejected',
  'smtp-auth-failed', 'tls-failed', 'message-too-large', 'malformed-message', 'unsupported-content', 'protocol-error',
  'command-not-supported', 'already-suppressed', 'auto-reply', 'delivered', 'unclassified',
] as const;
export type Category = (typeof categoryNames)[number];

/** Whose side must change for the next attempt to work. */
export const faults = [
  'recipient', 'recipient-domain', 'sender-ip', 'sender-identity', 'sending-platform', 'message', 'receiving-system',
  'network', 'none', 'unknown',
] as const;
export type Fault = (typeof faults)[number];

/** What the reply reveals about the mailbox. */
export const recipientStatuses = ['exists', 'does-not-exist', 'unknown'] as const;
export type RecipientStatus = (typeof recipientStatuses)[number];

/** high: the text is specific, or text and codes agree; low: a bare or contradicted code. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** What a reply can answer: the commands of RFC 5321 and its extensions, the connection itself, and the end of the data. */
export const smtpCommands = [
  'CONNECT', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'END-OF-DATA', 'RSET', 'NOOP', 'QUIT',
  'VRFY', 'EXPN', 'ETRN', 'HELP',
] as const;
export type SmtpCommand = (typeof smtpCommands)[number];

/** The one word of the remediation: what an operator does next. */
export const actions = [
  'suppress-recipient', 'correct-address', 'keep-and-retry', 'retry-later', 'slow-down', 'contact-recipient',
  'contact-receiver', 'request-delisting', 'improve-reputation', 'fix-authentication', 'fix-dns', 'fix-sender',
  'fix-credentials', 'fix-tls', 'fix-message', 'fix-client', 'fix-routing', 'use-another-command', 'read-reply', 'none',
] as const;
export type Action = (typeof actions)[number];

/** What a block list lists. */
export const blocklistKinds = ['ip', 'domain', 'url', 'mixed'] as const;
export type BlocklistKind = (typeof blocklistKinds)[number];

export const evidenceKinds = ['phrase', 'provider', 'enhanced-code', 'reply-code', 'command', 'input'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What `classify()` takes beside a plain string. Every field is optional; a field of the wrong type is ignored. */
export interface BounceInput {
  /** The reply or diagnostic as received: one line, many lines, or wrapped by an MTA. */
  text?: string | undefined;
  /** The three-digit code, when it is known apart from the text. */
  replyCode?: number | undefined;
  /** An enhanced status code given beside the text, e.g. the Status field of a DSN: weaker than a code inside the text. */
  enhancedCode?: string | undefined;
  /** What the reply answers. */
  command?: SmtpCommand | undefined;
  /** The host that answered. */
  remoteHost?: string | undefined;
  /** Carried for you, not read: what an address looks like says nothing. */
  recipient?: string | undefined;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What to do about it: an action word, one sentence, two to five concrete steps, and where to read on. */
export interface Remediation {
  readonly action: Action;
  readonly summary: string;
  readonly steps: readonly string[];
  readonly links: readonly Link[];
}

export interface BlocklistRef {
  readonly id: string;
  readonly name: string;
  readonly kind: BlocklistKind;
  readonly lookupUrl: string | null;
  readonly delistUrl: string | null;
}

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: string;
  readonly match?: string;
}

export interface ParsedReply {
  readonly code: number | null;
  readonly enhancedCode: string | null;
  readonly text: string;
}

/** What a bounce means. Plain JSON. */
export interface Verdict<C extends string = Category> {
  readonly outcome: Outcome;
  readonly category: C;
  readonly fault: Fault;
  /** Should the platform stop mailing this address from now on, on this one reply alone? */
  readonly suppressRecipient: boolean;
  readonly recipientStatus: RecipientStatus;
  readonly confidence: Confidence;
  /** As parsed: wrappers and continuation codes removed. */
  readonly reply: ParsedReply;
  readonly command: SmtpCommand | null;
  /** Catalog id of the mailbox provider or gateway that answered. */
  readonly provider: string | null;
  readonly blocklists: readonly BlocklistRef[];
  /** Seconds; only when the reply itself says when. */
  readonly retryAfterSeconds: number | null;
  readonly remediation: Remediation;
  /** Strongest first: what decided comes first, what was overruled stays listed. */
  readonly evidence: readonly Evidence[];
}

// The shapes of the facts in data/. See data/README.md.

/** How much a piece of evidence weighs, weakest first. */
export const strengths = ['hint', 'weak', 'fair', 'strong', 'decisive'] as const;
export type Strength = (typeof strengths)[number];

/** A sample reply: bare text, or the text with what was known beside it. */
export type Sample = string | BounceInput;

/** Conditions on the reply. All that are named must hold. */
export interface Guard {
  /** First digit of the reply code (or of the enhanced code where there is no reply code). */
  readonly class?: 2 | 4 | 5 | undefined;
  /** Any one of these codes is in the reply: '550', '5.7.1', or 'X.7.1' for any class. */
  readonly codes?: readonly string[] | undefined;
  readonly commands?: readonly SmtpCommand[] | undefined;
}

/** Wording that means a category: see 'the phrase language' in data/README.md. */
export interface PhraseRule extends Guard {
  /** `category/what-it-says`, or `provider/what-it-says` in data/providers. */
  readonly id: string;
  readonly category: Category;
  readonly strength: Strength;
  /** Any one of these. May be absent in a provider's rule that goes by `codes` alone. */
  readonly phrases?: readonly string[] | undefined;
  /** Any one of these, anywhere in the reply, silences the rule. */
  readonly unless?: readonly string[] | undefined;
  /** Where the reply itself settles it against the category's default. */
  readonly outcome?: 'permanent' | 'transient' | undefined;
  /** False where the category would suppress and this wording must not. */
  readonly suppress?: false | undefined;
  /** The block lists that the reply names have not listed the sender: 'not listed', or the receiver's own lookup failed. */
  readonly clearsBlocklists?: true | undefined;
  /** A provider's rule fires only on that provider's replies, unless its phrases are unmistakable: then `anywhere: true`. */
  readonly anywhere?: true | undefined;
  /** Replies in our own wording, that this rule alone decides. */
  readonly samples: readonly Sample[];
  /** An https link, an RFC section such as 'RFC 5321 section 4.2.3', or 'observed'. */
  readonly source: string;
}

export const providerKinds = ['mailbox', 'gateway', 'sending-service', 'mta'] as const;
export type ProviderKind = (typeof providerKinds)[number];

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  /** Host name suffixes of its mail exchangers and of the hosts it answers as. */
  readonly hosts: readonly string[];
  /** Wording, tags or link fragments that only this provider writes, in the phrase language. */
  readonly marks: readonly string[];
  readonly links: {
    readonly postmaster?: string;
    readonly errors?: string;
    readonly delisting?: string;
    readonly feedbackLoop?: string;
  };
  readonly rules: readonly PhraseRule[];
}

export const blocklistStatuses = ['active', 'retired'] as const;

export interface Blocklist {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly kind: BlocklistKind;
  /** DNS zones; matched at the end of any host name in the text. */
  readonly zones: readonly string[];
  /** Names and link fragments by which replies mention it, in the phrase language. */
  readonly marks: readonly string[];
  readonly lookupUrl: string | null;
  readonly delistUrl: string | null;
  readonly status: (typeof blocklistStatuses)[number];
}

/** A three-digit reply code. */
export interface ReplyCode {
  readonly code: number;
  readonly name: string;
  readonly meaning: string;
  readonly class: 'success' | 'intermediate' | 'transient' | 'permanent' | 'client-side';
  /** False for codes met in the wild that no RFC defines. */
  readonly standard: boolean;
  readonly rfcs: readonly string[];
  readonly section: string | null;
  readonly commands: readonly SmtpCommand[];
  readonly category: Category;
  readonly strength: Strength;
  /** Steps beyond those of the category, where the code itself asks for them. */
  readonly remediation?: Remediation;
}

/** An enhanced status code, class left open: '1.1' stands for 4.1.1 and 5.1.1. */
export interface EnhancedCode {
  /** `X.subject.detail` */
  readonly code: string;
  readonly name: string;
  readonly meaning: string;
  /** Classes that the registry gives it; a reply with another class is still read. */
  readonly classes: readonly (2 | 4 | 5)[];
  readonly rfcs: readonly string[];
  readonly section: string | null;
  /** Basic reply codes that the registry associates. */
  readonly replyCodes: readonly number[];
  readonly category: Category;
  readonly strength: Strength;
  readonly remediation?: Remediation;
}

export interface CategoryEntry {
  readonly meaning: string;
  /** 'by-code': the first digit decides. */
  readonly outcome: Outcome | 'by-code';
  readonly fault: Fault;
  readonly suppress: boolean;
  readonly recipientStatus: RecipientStatus;
  readonly remediation: Remediation;
}

// The long-form reference in data/reference/.

export interface ReferenceStep {
  readonly heading: string;
  readonly text: string;
}

export interface ReferenceQuestion {
  readonly question: string;
  readonly answer: string;
}

/** How the reply looks and is met at one provider. */
export interface ReferenceVariant {
  /** A provider's id. */
  readonly provider: string;
  readonly example: string;
  readonly why: string;
  readonly resolve: string;
}

/** An entry of the SMTP error reference: a code, or one provider's reply. Plain text; links as [title](https://…). */
export interface ReferenceEntry {
  /** A stable slug: '502', '5.7.26', 'google-5-7-26-unauthenticated'. */
  readonly id: string;
  /** '502 Command not implemented' */
  readonly title: string;
  readonly summary: string;
  readonly persistence: 'permanent' | 'transient' | 'either' | 'success';
  readonly group: 'reply-code' | 'enhanced-code' | 'provider' | 'blocklist';
  /** Codes by which `explain` finds it: '502', 'X.5.1', '5.7.26'. */
  readonly codes: readonly string[];
  readonly provider?: string;
  readonly meaning: string;
  readonly seenFrom: string;
  readonly causes: string;
  readonly fix: readonly ReferenceStep[];
  readonly references: readonly Link[];
  readonly bulkMail: string;
  readonly faq: readonly ReferenceQuestion[];
  /** Ids of other entries. */
  readonly related: readonly string[];
  /** Replies in our own wording; the verdict shown is computed from them. */
  readonly examples: readonly string[];
  readonly variants?: readonly ReferenceVariant[];
  /** Where the common reading is wrong, and what is right. */
  readonly correction?: string;
  /** ISO date of the last review. */
  readonly reviewed: string;
}
