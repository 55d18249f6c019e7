/** What reading a bounce mail gives. Plain JSON; what a mail does not say is null. */
import type { Category, SmtpCommand, Verdict } from '../../vocabulary.ts';

/**
 * - `failure`: at least one recipient was given up on
 * - `delay`: not delivered yet, still being tried
 * - `delivered`: a success report (also relayed or expanded)
 * - `auto-reply`: out of office, ticket receipt and the like (RFC 3834)
 * - `complaint`: an abuse report of a feedback loop (RFC 5965)
 * - `not-a-bounce`: anything else
 */
export const bounceKinds = ['failure', 'delay', 'delivered', 'auto-reply', 'complaint', 'not-a-bounce'] as const;
export type BounceKind = (typeof bounceKinds)[number];

/** The Action field of RFC 3464 section 2.3.3. */
export const dsnActions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
export type DsnAction = (typeof dsnActions)[number];

export interface BouncedRecipient<C extends string = Category> {
  /** The address that the report is about: Final-Recipient, where there is one. */
  readonly recipient: string;
  /** The address that the sender gave, where the report tells it apart (Original-Recipient, 'expanded from'). */
  readonly originalRecipient: string | null;
  readonly action: DsnAction | null;
  /** The Status field, e.g. `5.1.1`. */
  readonly status: string | null;
  /** The reply or reason that tells most: the Diagnostic-Code without its type, or the words of the report. */
  readonly diagnostic: string | null;
  /** The host that refused. */
  readonly remoteHost: string | null;
  /** What the reply answered. */
  readonly command: SmtpCommand | null;
  readonly verdict: Verdict<C>;
}

/** The fields of a feedback report (RFC 5965 section 3). The recipients who complained are in `recipients`. */
export interface Complaint {
  /** `abuse`, `fraud`, `virus`, `not-spam`, `auth-failure`, `opt-out`, `other` … as reported, in lower case. */
  readonly feedbackType: string | null;
  /** Who sends the report: the address in From. */
  readonly reporter: string | null;
  readonly userAgent: string | null;
  readonly originalMailFrom: string | null;
  readonly arrivalDate: string | null;
  readonly sourceIp: string | null;
  readonly reportedDomains: readonly string[];
  readonly reportedUris: readonly string[];
  readonly incidents: number | null;
}

export interface BounceReport<C extends string = Category> {
  readonly kind: BounceKind;
  /** The host that writes the report. */
  readonly reportingMta: string | null;
  /** When the report was written, by its Date field: ISO 8601, UTC. */
  readonly date: string | null;
  /** Message-ID of the mail that bounced, with its angle brackets. */
  readonly originalMessageId: string | null;
  readonly recipients: readonly BouncedRecipient<C>[];
  /** Only in a complaint. */
  readonly complaint?: Complaint;
  /**
   * Was the mail longer than what is read of it: 4 MB, 60,000 lines, 1,000,000 characters of text? What lies beyond is mostly the returned
   * message; of a report on thousands of recipients it may be the last of them.
   */
  readonly truncated: boolean;
}
