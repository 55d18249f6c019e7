/** From a finding to a recipient with its verdict: which of the texts tells most, and what the kind of mail rules out. */
import type { BounceInput, Category, Verdict } from '../../vocabulary.ts';
import { catalog } from '../../catalog.ts';
import { asSent } from '../exim-words.ts';
import type { Judge } from '../judging.ts';
import { quotationIn } from '../quotation.ts';
import { commandIn, remoteHostIn } from './circumstances.ts';
import { isDigits } from './fields.ts';
import type { Finding } from './findings.ts';
import type { BouncedRecipient, DsnAction } from './report.ts';

/** No reply is longer; what is, is a page of advice. In characters. */
const longestDiagnostic = 2000;
const mostCandidates = 8;

/** 0: no more than a bare code; 1: that time ran out, without saying why; 2: why. */
function telling({ category, confidence }: Verdict<string>): 0 | 1 | 2 {
  if (category === 'unclassified' || confidence === 'low') return 0;
  return category === 'delivery-expired' ? 1 : 2;
}

const isFromWords = ({ evidence }: Verdict<string>): boolean => evidence[0]?.kind === 'phrase' || evidence[0]?.kind === 'provider';

/** Sendmail quotes the first line of a long reply in Diagnostic-Code; the transcript has all of it. */
function completed(candidates: readonly string[]): readonly string[] {
  const [first = '', ...others] = candidates;
  const isCut = first[3] === '-' && !first.includes('\n');
  const whole = isCut ? others.find((text) => text.length > first.length && text.startsWith(first.slice(0, 60))) : undefined;
  return whole === undefined ? candidates : [whole, ...candidates];
}

interface Judged {
  readonly diagnostic: string | null;
  readonly verdict: Verdict<string>;
}

/** Exit codes of delivery programs (`X-Unix; 71`, `reason: 255`) look like replies and are none. */
function isExitCode(text: string): boolean {
  return isDigits(text, 3) && !(text.length === 3 && '45'.includes(text[0] ?? ''));
}

/** The first candidate stands, unless its words say nothing and those of a later one do. */
function judged(candidates: readonly string[], input: BounceInput, classify: Judge): Judged {
  let best: Judged | null = null;
  for (const text of completed(candidates)) {
    if (isExitCode(text)) continue;
    const verdict = classify({ ...input, text: quotationIn(text)?.reply ?? text });
    if (best === null || (telling(verdict) > telling(best.verdict) && isFromWords(verdict))) best = { diagnostic: text, verdict };
    if (telling(best.verdict) === 2) break;
  }
  return best ?? { diagnostic: candidates[0] ?? null, verdict: classify(input) };
}

/** A verdict that the kind of mail settles, whatever the words are. */
export function settled(category: Category & ('auto-reply' | 'delivered'), diagnostic: string | null, classify: Judge): Verdict<string> {
  const { outcome, fault, recipientStatus, remediation } = catalog.categories[category];
  const base = classify({ text: diagnostic ?? '' });
  return {
    ...base,
    outcome: outcome === 'by-code' ? 'unknown' : outcome,
    category,
    fault,
    suppressRecipient: false,
    recipientStatus,
    confidence: 'high',
    blocklists: [],
    retryAfterSeconds: null,
    remediation,
    evidence: [{ kind: 'input', id: category }],
  };
}

/** A host that still tries has not given up: nothing that it reports meanwhile is a reason to suppress. */
function whileRetrying(verdict: Verdict<string>): Verdict<string> {
  if (verdict.outcome !== 'permanent') return verdict.outcome === 'unknown' ? { ...verdict, outcome: 'transient' } : verdict;
  const recipientStatus = verdict.recipientStatus === 'does-not-exist' ? 'unknown' : verdict.recipientStatus;
  const remediation = verdict.suppressRecipient ? catalog.categories.unclassified.remediation : verdict.remediation;
  return { ...verdict, outcome: 'transient', suppressRecipient: false, recipientStatus, remediation };
}

const isSuccess = (action: DsnAction | null): boolean => action === 'delivered' || action === 'relayed' || action === 'expanded';

function verdictFor(action: DsnAction | null, found: Judged, classify: Judge): Verdict<string> {
  if (isSuccess(action)) return settled('delivered', found.diagnostic, classify);
  return action === 'delayed' ? whileRetrying(found.verdict) : found.verdict;
}

/** 'Other or undefined', or 'delivery time expired' while it is still tried (OpenSMTPD and Hotmail say so): no reason for a delay. */
const saysNothingOfDelay = (status: string): boolean => status.endsWith('.0') || status === '4.4.7';

/** Judges one recipient. */
export function judge(finding: Finding, classify: Judge): BouncedRecipient<string> {
  const { recipient, originalRecipient = null, action = null, status = null } = finding;
  const diagnostics = finding.diagnostics.slice(0, mostCandidates).map((text) => asSent(text).slice(0, longestDiagnostic));
  const words = diagnostics.join('\n');
  const command = finding.command ?? commandIn(words);
  const remoteHost = finding.remoteHost ?? remoteHostIn(words);
  const code = action === 'delayed' && status !== null && saysNothingOfDelay(status) ? '4.0.0' : status;
  const input: BounceInput = {
    recipient,
    ...(code === null ? {} : { enhancedCode: code }),
    ...(command === null ? {} : { command }),
    ...(remoteHost === null ? {} : { remoteHost }),
  };
  const found = judged(diagnostics, input, classify);
  const verdict = verdictFor(action, found, classify);
  return { recipient, originalRecipient, action, status, diagnostic: found.diagnostic, remoteHost, command, verdict };
}
