/** Catalog → entries in short form, for what no entry in depth is about. */
import { categories } from '../../data/categories.ts';
import type { Category, EnhancedCode, Link, Remediation, ReplyCode } from '../vocabulary.ts';
import type { Entry, EntryStep } from './entry.ts';

type Persistence = Entry['persistence'];

const persistenceOfReply: Readonly<Record<ReplyCode['class'], Persistence>> = {
  success: 'success', intermediate: 'success', transient: 'transient', permanent: 'permanent', 'client-side': 'either',
};
const persistenceOfClass: Readonly<Record<2 | 4 | 5, Persistence>> = { 2: 'success', 4: 'transient', 5: 'permanent' };
const generalCode: Readonly<Record<2 | 4 | 5, number>> = { 2: 250, 4: 450, 5: 550 };

export function replyCodeEntry(entry: ReplyCode, enhancedCodes: readonly EnhancedCode[]): Entry {
  const code = String(entry.code);
  const companions = enhancedCodes.filter(({ replyCodes }) => replyCodes.includes(entry.code));
  return {
    id: code,
    title: `${code} ${entry.name}`,
    persistence: persistenceOfReply[entry.class],
    group: 'reply-code',
    codes: [code],
    ...told(entry.meaning),
    fix: stepsOf(entry.remediation ?? categories[entry.category].remediation),
    references: rfcLinks(entry.rfcs, entry.section),
    related: companions.map((companion) => companion.code.toLowerCase()),
    examples: [`${code} ${entry.name}`],
  };
}

export function enhancedCodeEntry(entry: EnhancedCode): Entry {
  const { classes, name } = entry;
  const [only] = classes;
  const failures = classes.filter((kind) => kind !== 2);
  const persistence = failures.length === 1 ? persistenceOfClass[failures[0]!] : only === 2 && classes.length === 1 ? 'success' : 'either';
  const replyCodeOf = (kind: 2 | 4 | 5) => entry.replyCodes.find((code) => Math.floor(code / 100) === kind) ?? generalCode[kind];
  return {
    id: entry.code.toLowerCase(),
    title: `${entry.code} ${name}`,
    persistence,
    group: 'enhanced-code',
    codes: [entry.code],
    ...told(entry.meaning),
    fix: stepsOf(entry.remediation ?? categories[entry.category].remediation),
    references: rfcLinks(entry.rfcs, entry.section),
    related: entry.replyCodes.map(String),
    examples: classes.map((kind) => `${replyCodeOf(kind)} ${entry.code.replace('X', String(kind))} ${name}`),
  };
}

/** What is left to say where a reply has no code of an entry: what its category means. */
export function categoryEntry(category: Category): Entry {
  const { meaning, outcome, remediation } = categories[category];
  const persistence = outcome === 'by-code' || outcome === 'unknown' ? 'either' : outcome;
  return {
    id: category, title: category, persistence, group: 'category', codes: [], ...told(meaning), fix: stepsOf(remediation),
    references: remediation.links, related: [], examples: [],
  };
}

/** The first sentence is the summary. */
function told(meaning: string): { summary: string; meaning: string } {
  const end = meaning.search(/[.:] (?=[A-Z])/);
  if (end < 0) return { summary: meaning, meaning: '' };
  return { summary: `${meaning.slice(0, end)}.`, meaning: meaning.slice(end + 2) };
}

function stepsOf({ summary, steps }: Remediation): EntryStep[] {
  return [{ text: summary }, ...steps.map((text) => ({ text }))];
}

function rfcLinks(rfcs: readonly string[], section: string | null): Link[] {
  return rfcs.map((name, index) => {
    const title = name.replace('RFC', 'RFC ');
    const url = `https://www.rfc-editor.org/rfc/${name.toLowerCase()}`;
    return index === 0 && section !== null ? { title: `${title} section ${section}`, url: `${url}#section-${section}` } : { title, url };
  });
}
