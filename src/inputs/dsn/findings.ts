/** What a reader of one format finds about one recipient, before anything is judged. */
import type { SmtpCommand } from '../../vocabulary.ts';
import type { DsnAction } from './report.ts';

export interface Finding {
  readonly recipient: string;
  readonly originalRecipient?: string | null;
  readonly action?: DsnAction | null;
  readonly status?: string | null;
  /** Candidates for the diagnostic, the most trusted first. */
  readonly diagnostics: readonly string[];
  readonly remoteHost?: string | null;
  readonly command?: SmtpCommand | null;
}

/** Of the texts those that say something. */
export function candidates(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => text !== null && text !== undefined && text.trim() !== '') as string[];
}
