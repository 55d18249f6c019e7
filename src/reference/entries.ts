/** All entries: those written in depth, and the short form of every other code of the catalog. */
import { enhancedCodes } from '../../data/enhanced/index.ts';
import { referenceEntries } from '../../data/reference/index.ts';
import { replyCodes } from '../../data/replies.ts';
import { deepFreeze } from '../freeze.ts';
import type { ReferenceEntry } from '../vocabulary.ts';
import { anyClass } from './codes.ts';
import type { Entry } from './entry.ts';
import { enhancedCodeEntry, replyCodeEntry } from './short-form.ts';

const order: readonly Entry['group'][] = ['reply-code', 'enhanced-code', 'provider', 'blocklist', 'category'];
const byGroupAndId = (a: Entry, b: Entry): number =>
  order.indexOf(a.group) - order.indexOf(b.group) || a.id.localeCompare(b.id, 'en', { numeric: true });

export function allEntries(inDepth: readonly ReferenceEntry[]): readonly Entry[] {
  const written = new Set(inDepth.flatMap(({ group, codes }) => (group.endsWith('-code') ? codes.map(anyClass) : [])));
  const short = [
    ...replyCodes.filter(({ code }) => !written.has(String(code))).map((entry) => replyCodeEntry(entry, enhancedCodes)),
    ...enhancedCodes.filter(({ code }) => !written.has(code)).map(enhancedCodeEntry),
  ];
  return deepFreeze([...inDepth, ...short].sort(byGroupAndId));
}

/** Sorted: reply codes, enhanced codes, provider replies, block lists; each by id. */
export const entries: readonly Entry[] = allEntries(referenceEntries);
