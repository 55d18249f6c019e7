/** From a finding to a recipient with its verdict: which of the texts tells most, and what the kind of mail rules out. */
import { categories } from '../../../data/categories.ts';
import type { BounceInput, Category, Verdict } from '../../vocabulary.ts';
import { classify } from '../../index.ts';
import { commandIn, remoteHostIn } from './circumstances.ts';
import type { Finding } from './findings.ts';
import type { BouncedRecipient, DsnAction } from './report.ts';

/** No reply is longer; what is, is a page of advice. In characters. */
const longestDiagnostic = 2000;

/** 0: no more than a bare code; 1: that time ran out, without saying why; 2: why. */
function telling({ category, confidence }: Verdict): 0 | 1 | 2 {
  if (category === 'unclassified' || confidence === 'low') return 0;
  return category === 'delivery-expired' ? 1 : 2;
}

const isFromWords = ({ evidence }: Verdict): boolean => evidence[0]?.kind === 'phrase' || evidence[0]?.kind === 'provider';

/** Sendmail quotes the first line of a long reply in Diagnostic-Code; the transcript has all of it. */
function completed(candidates: readonly string[]): readonly string[] {
  const [first = '', ...others] = candidates;
  const isCut = first[3] === '-' && !first.includes('\n');
  const whole = isCut ? others.find((text) => text.length > first.length && text.startsWith(first.slice(0, 60))) : undefined;
  return whole === undefined ? candidates : [whole, ...candidates];
}

interface Judged {
  readonly diagnostic: string | null;
  readonly verdict: Verdict;
}

/** Exit codes of delivery programs (`X-Unix; 71`, `reason: 255`) look like replies and are none. */
function isExitCode(text: string): boolean {
  return text.length <= 3 && [...text].every((char) => char >= '0' && char <= '9') && !(text.length === 3 && '45'.includes(text[0] ?? ''));
}

/** The first candidate stands, unless its words say nothing and those of a later one do. */
function judged(candidates: readonly string[], input: BounceInput): Judged {
  let best: Judged | null = null;
  for (const candidate of completed(candidates)) {
    const text = candidate.slice(0, longestDiagnostic);
    if (isExitCode(text)) continue;
    const verdict = classify({ ...input, text });
    if (best === null || (telling(verdict) > telling(best.verdict) && isFromWords(verdict))) best = { diagnostic: text, verdict };
    if (telling(best.verdict) === 2) break;
  }
  return best ?? { diagnostic: candidates[0] ?? null, verdict: classify(input) };
}

/** A verdict that the kind of mail settles, whatever the words are. */
export function settled(category: Category & ('auto-reply' | 'delivered'), diagnostic: string | null): Verdict {
  const { outcome, fault, recipientStatus, remediation } = categories[category];
  const base = classify(diagnostic ?? '');
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
function whileRetrying(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'permanent' && !verdict.suppressRecipient) return verdict;
  const { remediation } = categories.unclassified;
  return { ...verdict, outcome: 'transient', suppressRecipient: false, ...(verdict.suppressRecipient ? { remediation } : {}) };
}

const isSuccess = (action: DsnAction | null): boolean => action === 'delivered' || action === 'relayed' || action === 'expanded';

function verdictFor(action: DsnAction | null, found: Judged): Verdict {
  if (isSuccess(action)) return settled('delivered', found.diagnostic);
  return action === 'delayed' ? whileRetrying(found.verdict) : found.verdict;
}

/** Judges one recipient. */
export function judge(finding: Finding): BouncedRecipient {
  const { recipient, originalRecipient = null, action = null, status = null, diagnostics } = finding;
  const words = diagnostics.join('\n');
  const command = finding.command ?? commandIn(words);
  const remoteHost = finding.remoteHost ?? remoteHostIn(words);
  // A message that is still tried has not expired, whatever the field says (OpenSMTPD and Exchange say 4.4.7).
  const code = action === 'delayed' && status === '4.4.7' ? '4.0.0' : status;
  const input: BounceInput = {
    recipient,
    ...(code === null ? {} : { enhancedCode: code }),
    ...(command === null ? {} : { command }),
    ...(remoteHost === null ? {} : { remoteHost }),
  };
  const found = judged(diagnostics, input);
  return { recipient, originalRecipient, action, status, diagnostic: found.diagnostic, remoteHost, command, verdict: verdictFor(action, found) };
}
