/** MMDF, as SCO Unix had it: 'could not be delivered to 'jo@example.com (host: …)' for the following reason: ' …'', per recipient. */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Family } from './family.ts';

const heads = ["delivered to '", "delivered to: '"];

function findingIn(piece: string): Finding | null {
  const quote = piece.indexOf("'");
  const recipient = quote < 0 ? null : firstAddress(piece.slice(0, quote));
  if (recipient === null) return null;
  const rest = piece.slice(quote + 1);
  const start = rest.indexOf("'", Math.max(rest.indexOf('reason:'), 0));
  const reason = start < 0 ? '' : rest.slice(start + 1, Math.max(rest.lastIndexOf("'"), start + 1));
  return { recipient, diagnostics: candidates(reason.trim()) };
}

export const mmdf: Family = {
  id: 'mmdf',
  read: ({ said, words }) => {
    const head = heads.find((phrase) => words.includes(phrase));
    if (head === undefined || !words.includes('for the following reason:')) return [];
    return joined(said).split(head).slice(1).map(findingIn).filter((finding) => finding !== null);
  },
};
