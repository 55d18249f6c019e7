/** What a transcript is read into. */
import type { Category, SmtpCommand, Verdict } from '../../vocabulary.ts';

export interface StepReply {
  /** null where the connection broke instead of a reply. */
  readonly code: number | null;
  /** As received, codes included, without the marks of the log; its lines are joined by line feeds. */
  readonly text: string;
}

/** One command and the reply to it. */
export interface TranscriptStep<C extends string = Category> {
  /** CONNECT for the banner, END-OF-DATA for the dot; LHLO counts as EHLO; null for what is no command, and for a reply to nothing. */
  readonly command: SmtpCommand | null;
  /** What stands behind the command's name, e.g. `TO:<jo@example.com>`. Of AUTH the mechanism alone: credentials are left out. */
  readonly argument: string | null;
  /** null where the transcript has none. */
  readonly reply: StepReply | null;
  /** A 4xx or 5xx, or a connection that broke. */
  readonly refused: boolean;
  /** Of a refused step what its reply means; null else. */
  readonly verdict: Verdict<C> | null;
}

/** Mistakes of a client that explain a refusal. */
export const transcriptFindingIds = [
  '8bitmime-not-advertised', 'address-checked-with-expn', 'address-checked-with-vrfy', 'auth-before-starttls', 'bdat-without-chunking',
  'data-after-dot', 'data-without-recipient', 'mail-before-ehlo', 'parameter-not-advertised', 'pipelining-not-advertised',
  'smtputf8-not-advertised', 'spoke-before-banner',
] as const;
export type TranscriptFindingId = (typeof transcriptFindingIds)[number];

export interface TranscriptFinding<C extends string = Category> {
  readonly id: TranscriptFindingId;
  /** What went wrong and what to do, in a sentence or two. */
  readonly text: string;
  /** The step that it explains: one of `steps`. */
  readonly step: TranscriptStep<C>;
}

export interface Transcript<C extends string = Category> {
  readonly steps: readonly TranscriptStep<C>[];
  /** The keywords of the last EHLO reply, in capitals and without their parameters. */
  readonly advertised: readonly string[];
  /** The first step that was refused, or null. */
  readonly refusedFirst: TranscriptStep<C> | null;
  readonly findings: readonly TranscriptFinding<C>[];
}
