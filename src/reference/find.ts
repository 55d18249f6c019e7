/** A verdict, a code or a reply → the entries that are about it, best first. */
import { classify } from '../classify.ts';
import type { BounceInput, Verdict } from '../vocabulary.ts';
import { anyClass, codesIn, type NamedCodes } from './codes.ts';
import { entries } from './entries.ts';
import type { Entry } from './entry.ts';
import { categoryEntry } from './short-form.ts';

/** What can be looked up: a reply code, codes or a reply as text, an entry's id, a reply with what is known beside it, or a verdict. */
export type Subject = string | number | BounceInput | Verdict;

export interface Found {
  /** Best first; never empty. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** What the reply itself means, where one was given. */
  readonly verdict: Verdict | null;
}

export function find(subject: Subject, among: readonly Entry[] = entries): Found {
  if (isVerdict(subject)) return { entries: aboutVerdict(subject, among), verdict: subject };
  if (typeof subject !== 'string' && typeof subject !== 'number') return ofReply(subject, among);
  const text = String(subject).trim();
  const asId = text.length <= LONGEST_ID ? text.toLowerCase() : '';
  const named = among.find(({ id }) => id === asId);
  const codes = codesIn(text);
  if (codes !== null) {
    const found = aboutCodes(codes, among);
    const [first, ...rest] = named === undefined ? found : [named, ...found.filter((entry) => entry !== named)];
    if (first !== undefined) return { entries: [first, ...rest], verdict: null };
  } else if (named !== undefined) return { entries: [named], verdict: null };
  return ofReply(text, among);
}

const LONGEST_ID = 100;

function ofReply(reply: string | BounceInput, among: readonly Entry[]): Found {
  const verdict = classify(reply);
  return { entries: aboutVerdict(verdict, among), verdict };
}

/** Is it what `classify()` gave? What merely has some of its fields is judged anew. */
function isVerdict(subject: unknown): subject is Verdict {
  if (typeof subject !== 'object' || subject === null) return false;
  try {
    const { category, reply, evidence, blocklists, remediation } = subject as Partial<Verdict>;
    return typeof category === 'string' && typeof reply?.text === 'string' && Array.isArray(evidence) && Array.isArray(blocklists)
      && Array.isArray(remediation?.steps) && Array.isArray(remediation.links) && typeof remediation.summary === 'string'
      && [...evidence, ...blocklists].every((each) => typeof each?.id === 'string');
  } catch {
    return false; // a getter that throws
  }
}

/** The code's own entry first, then the replies of providers that carry it. Of two codes the enhanced one says more. */
function aboutCodes({ replyCode, enhancedCode }: NamedCodes, among: readonly Entry[]): Entry[] {
  const code = enhancedCode ?? replyCode;
  const bears = (entry: Entry) => code !== null && entry.codes.some((own) => own === code || anyClass(own) === anyClass(code));
  const own = among.filter((entry) => entry.group.endsWith('-code') && bears(entry));
  if (enhancedCode === null) return own;
  return [...own, ...among.filter((entry) => !entry.group.endsWith('-code') && bears(entry))];
}

interface Teaching {
  readonly rules: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly blocklists: ReadonlySet<string>;
}

const taught = new WeakMap<Entry, Teaching>();

/** What the verdicts on an entry's examples are, and which words decide them. */
function teachingOf(entry: Entry): Teaching {
  let teaching = taught.get(entry);
  if (teaching === undefined) {
    const verdicts = entry.examples.map((example) => classify(example));
    teaching = {
      rules: new Set(verdicts.flatMap(decidingRule)),
      categories: new Set(verdicts.map(({ category }) => category)),
      blocklists: new Set(verdicts.flatMap(({ blocklists }) => blocklists.map(({ id }) => id))),
    };
    taught.set(entry, teaching);
  }
  return teaching;
}

function decidingRule({ evidence: [first] }: Verdict): string[] {
  return first?.kind === 'phrase' || first?.kind === 'provider' ? [first.id] : [];
}

/** The same words decide, it is the same provider's or list's, the codes agree: the more of it, the nearer the entry. */
const POINTS = { blocklist: 12, namesake: 2, words: 8, provider: 4, enhancedCode: 4, anyClass: 3, replyCode: 1, perhaps: 0.5 } as const;
const MOST = 6;

function aboutVerdict(verdict: Verdict, among: readonly Entry[]): [Entry, ...Entry[]] {
  const points = new Map(among.map((entry) => [entry, likeness(entry, verdict)]));
  const found = among.filter((entry) => points.get(entry)! > 0).sort((a, b) => points.get(b)! - points.get(a)!);
  const [first, ...rest] = found.slice(0, MOST);
  return first === undefined ? [categoryEntry(verdict.category)] : [first, ...rest];
}

function likeness(entry: Entry, verdict: Verdict): number {
  const { reply, category } = verdict;
  const { rules, categories, blocklists } = teachingOf(entry);
  const sameWords = decidingRule(verdict).some((id) => rules.has(id));
  const sameCode = codePoints(entry, reply.enhancedCode);
  const codes = sameCode + (reply.code !== null && entry.codes.includes(String(reply.code)) ? POINTS.replyCode : 0);
  const told = codes + (sameWords ? POINTS.words : 0);
  if (entry.group === 'blocklist') {
    const namesake = verdict.blocklists.some(({ id }) => id === entry.id) ? POINTS.namesake : 0;
    return verdict.blocklists.some(({ id }) => blocklists.has(id)) ? POINTS.blocklist + namesake + told : 0;
  }
  if (entry.provider === undefined) {
    // The same words under another code are worth a look, no more.
    const hasCodes = reply.code !== null || reply.enhancedCode !== null;
    return sameWords && codes === 0 && hasCodes ? POINTS.perhaps : told;
  }
  // Whose reply it is was not said: what one provider writes may be another's too.
  if (verdict.provider === null) return sameWords && sameCode > 0 ? POINTS.perhaps : 0;
  // Many of its replies share a code: this one has to mean the same as well.
  const isIts = entry.provider === verdict.provider && (sameWords || (sameCode > 0 && categories.has(category)));
  return isIts ? POINTS.provider + told : 0;
}

function codePoints({ codes }: Entry, enhancedCode: string | null): number {
  if (enhancedCode === null) return 0;
  return codes.includes(enhancedCode) ? POINTS.enhancedCode : codes.includes(anyClass(enhancedCode)) ? POINTS.anyClass : 0;
}
